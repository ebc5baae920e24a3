"""Sets Mahalleyar up and starts it, with the standard library alone: python3 packaging/bootstrap.py VERB.

It knows the lock file, the virtual environment and the system's libraries; it knows nothing of the program.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import system_needs

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "ready"
PYTHON_VERSIONS = ((3, 11), (3, 12), (3, 13))
VERBS = {
    "setup": "make the virtual environment and install what is locked",
    "run": "start the program; what follows is handed to it",
    "tour": "carry out the tour without a screen; --out DIR says where its files go",
    "test": "format, lint, types, layers, tests; what follows is handed to pytest (--long for all)",
    "bundle": "build the one-folder program into build/bundle, check it, and have it test itself",
    "bench": "measure against the rivals; --json FILE writes the rows",
    "tool": "start one tool of the environment: tool ruff check",
    "lock": "make the lock file anew (with uv; --upgrade takes newer versions)",
}


def main(arguments: list[str]) -> int:
    """Carry out one verb and return the exit code of what it started."""
    parser = argparse.ArgumentParser(
        prog="bootstrap.py",
        epilog="\n".join("{:6} {}".format(*verb) for verb in VERBS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=VERBS, metavar="VERB", help="one of the words below")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="…", help="handed on")
    given = parser.parse_args(arguments)
    if given.verb == "lock":
        return lock(given.rest)
    provide(system_needs.lacking(given.verb))
    set_up()
    return start(given.verb, given.rest)


def start(verb: str, rest: list[str]) -> int:
    """Start what ``verb`` names in the virtual environment, in the caller's own folder."""
    python = [str(venv_python()), "-P"]
    if verb == "run":
        return call([*python, "-m", "desktop", *rest])
    if verb == "tour":
        out = [] if "--out" in rest else ["--out", str(ROOT / "build" / "tour")]
        return call([*python, "-m", "desktop", "tour", *out, *rest])
    if verb == "tool":
        return tool(rest)
    if verb == "bundle":
        return call([str(venv_python()), str(ROOT / "packaging" / "bundle.py"), *rest])
    if verb == "bench":
        return call([*python, "-m", "tests.benchmarks.run", *rest], PYTHONPATH=str(ROOT))
    return check(rest) if verb == "test" else 0


def check(pytest_arguments: list[str]) -> int:
    """Run every check in order and stop at the first that fails."""
    checks = {
        "format": ["ruff", "format", "--check", "."],
        "lint": ["ruff", "check", "."],
        "types": ["mypy"],
        "layers": ["lint-imports", "--no-logo"],
        "tests": ["pytest", "-n", "auto", "--dist", "worksteal", *pytest_arguments],
    }
    for name, command in checks.items():
        say(f"{name}: {command[0]}")
        if code := tool(command, cwd=ROOT):
            say(f"Stopped: {name} failed ({command[0]}, exit code {code}).")
            return code
    say("Every check passed.")
    return 0


def tool(command: list[str], cwd: Path | None = None) -> int:
    """Start a tool that was installed into the virtual environment."""
    found = shutil.which(command[0], path=venv_python().parent) if command else None
    if found is None:
        stop("Name a tool of the environment: ruff, mypy, lint-imports, pytest, pre-commit …")
    return call([found, *command[1:]], cwd=cwd)


def provide(packages: tuple[str, ...]) -> None:
    """Install Debian packages where this is root with apt-get; elsewhere name them in one exact command."""
    if not packages:
        return
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        command = " ".join(["sudo", *system_needs.INSTALL, *packages])
        stop(f"Libraries of the system are missing. On Debian and its kin this installs them:\n{command}")
    say(f"Installing from Debian: {' '.join(packages)}")
    for words in (["update"], [*system_needs.INSTALL[1:], *packages]):
        code = call([apt, "-qq", "-o=Dpkg::Use-Pty=0", *words], quiet=True, DEBIAN_FRONTEND="noninteractive")
        need(code, f"apt-get {words[0]} failed; its reason stands above. Without a network? Try again later.")


def set_up() -> None:
    """Make ``.venv`` hold exactly what is locked, unless it already does; an interrupted one is mended."""
    mark = stamp()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == mark:
        return
    STAMP.unlink(missing_ok=True)
    if not sound():
        python = chosen_python()
        say(f"Making the virtual environment {VENV}")
        need(call([python, "-m", "venv", "--clear", str(VENV)]), f"{VENV} could not be made.")
    pip = [str(venv_python()), "-P", "-m", "pip", "install", "-qq", "--no-input", "--no-deps"]
    say("Installing the locked packages (some minutes the first time)")
    need(
        call([*pip, "--require-hashes", "--only-binary=:all:", "--requirement", str(LOCK)], quiet=True),
        "The locked packages could not be installed. Without a network? Run the same command again later.",
    )
    need(
        call([*pip, "--no-index", "--no-build-isolation", "--editable", str(ROOT)], quiet=True),
        "The program itself could not be installed into the virtual environment.",
    )
    STAMP.write_text(mark, encoding="utf-8")


def stamp() -> str:
    """Return what a finished setup is known by: the lock, pyproject.toml, and the folder it was made in."""
    if not LOCK.is_file():
        stop(f"{LOCK} is missing: this is no complete copy of the program.")
    digest = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes())
    return f"{digest.hexdigest()} {ROOT}"


def sound() -> bool:
    """Tell whether ``.venv`` was made in this very folder and has a Python that serves, with pip."""
    config = VENV / "pyvenv.cfg"
    if not config.is_file() or f" {VENV}\n" not in config.read_text(encoding="utf-8"):
        return False
    return venv_python().is_file() and version_of(str(venv_python()), "import pip") in PYTHON_VERSIONS


def chosen_python() -> str:
    """Return the Python that calls, if its version serves, else the first on the path that does."""
    if sys.version_info[:2] in PYTHON_VERSIONS:
        if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it apart
            provide(("python3-venv",))
        return sys.executable
    for version in PYTHON_VERSIONS:
        found = shutil.which("python{}.{}".format(*version))
        if found and version_of(found, "import ensurepip") == version:
            return found
    return stop("Python 3.11, 3.12 or 3.13 is needed; this is {}.{}.".format(*sys.version_info[:2]))


def version_of(python: str, also: str) -> tuple[int, ...]:
    """Return an interpreter's version, empty where it does not run or fails at the statement ``also``."""
    asked = f"{also}; import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=False)
    except OSError:
        return ()
    return tuple(map(int, answer.stdout.split())) if answer.returncode == 0 else ()


def venv_python() -> Path:
    """Return where the virtual environment's Python lies on this system."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def lock(rest: list[str]) -> int:
    """Make the lock file anew: one for Linux and Windows, for every Python from 3.11, with hashes."""
    uv = shutil.which("uv")
    if uv is None:
        stop("The lock file is made with uv, which is not on the path.")
    groups = [word for name in ("test", "lint", "bench", "build") for word in ("--group", name)]
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet", *groups]
    made_by = ["--custom-compile-command", "python3 packaging/bootstrap.py lock"]
    target = ["pyproject.toml", "--output-file", str(LOCK.relative_to(ROOT))]
    return call([uv, "pip", "compile", *options, *made_by, *rest, *target], cwd=ROOT)


def call(command: list[str], *, cwd: Path | None = None, quiet: bool = False, **variables: str) -> int:
    """Run a command to its end and return its exit code; ``quiet`` gives it no standard input."""
    stdin = subprocess.DEVNULL if quiet else None
    return subprocess.run(
        command, cwd=cwd, stdin=stdin, env={**os.environ, **variables}, check=False
    ).returncode


def need(code: int, otherwise: str) -> None:
    """Go on only after an exit code of 0."""
    if code:
        stop(otherwise)


def stop(line: str) -> NoReturn:
    """End with a line that says what is in the way and what to do; exit code 3: the surroundings say no."""
    print(line, file=sys.stderr)
    sys.exit(3)


def say(line: str) -> None:
    """Print one line at once, before what a started tool prints."""
    print(line, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
