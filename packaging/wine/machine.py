"""A Windows computer made of wine: its folder, its settings, and how a program is run on it.

Only 64-bit wine is used. Its traps are met here: a server that is started first, variables of Qt that it
swallows, standard handles that must be a pipe, and fonts that have no Persian letters.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

WINE = Path("/usr/lib/wine/wine64")
SERVER = Path("/usr/lib/wine/wineserver64")
SWALLOWED = ("QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR")
FONT = "Vazirmatn"
DIALOG_FONTS = ("Tahoma", "MS Shell Dlg", "MS Shell Dlg 2", "Segoe UI")
PERSON = "مریم رضایی"
"""Who works on it: a name of Persian letters with a space, as it becomes a part of every path."""
LONG = 1800
"""Seconds after which a program that hangs is ended."""


class Running(subprocess.Popen[bytes]):
    """A started program, which does not go on where whoever looks at it has failed."""

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for its end, and bring that about after a fault."""
        if fault is not None:
            self.kill()
        super().__exit__(kind, fault, trace)


class Machine:
    """A wine prefix in ``folder``; every program gets only the variables that `run` gives it."""

    def __init__(self, folder: Path, log: Path) -> None:
        self._prefix = folder
        self._log = log
        self.c = folder / "drive_c"
        self.user = self.c / "users" / PERSON
        self.local = self.user / "AppData" / "Local"
        self.temporary = self.user / "Temp"

    def start(self, fonts: Path) -> None:
        """Make the prefix as Windows 10, with a font that has Persian letters in the system's dialogs."""
        self._prefix.mkdir(parents=True, exist_ok=True)
        self._call(SERVER, f"-p{LONG}")  # ends by itself, should this be killed
        self._call(WINE, "wineboot", "--init")
        self._call(WINE, "winecfg", "-v", "win10")
        for file in fonts.glob("*.ttf"):
            shutil.copy(file, self.c / "windows" / "Fonts")
        for name in DIALOG_FONTS:
            self.write_registry("HKCU\\Software\\Wine\\Fonts\\Replacements", name, FONT)

    def stop(self) -> None:
        """End every program of this prefix."""
        self._call(SERVER, "-k")

    def write_registry(self, key: str, name: str, value: str) -> None:
        """Write one text into the registry; without a name the key's own."""
        self._call(WINE, "reg", "add", key, *(["/v", name] if name else ["/ve"]), "/d", value, "/f")

    def read_registry(self, key: str, name: str = "") -> str:
        """Return one text of the registry, empty where there is none; without a name the key's own."""
        with self._begin("reg", "query", key, *(["/v", name] if name else ["/ve"])) as child:
            printed = _read_to_its_end(child)
        line = next((row for row in printed.splitlines() if "REG_SZ" in row), "")
        return line.partition("REG_SZ")[2].strip()

    def lay(self, library: Path) -> None:
        """Put a stand-in for a library that wine lacks into its system folder, never beside a program."""
        shutil.copy(library, self.c / "windows" / "system32")

    def begin(self, *command: str | Path, **variables: str) -> Running:
        """Start a Windows program and return at once."""
        return self._begin(*map(self._word, command), **variables)

    def run(self, *command: str | Path, cwd: Path | None = None, **variables: str) -> int:
        """Run a Windows program to its end, what it prints going to the log; return its exit code."""
        words = [*map(self._word, command)]
        with self._begin(*words, cwd=cwd, **variables) as child:
            printed = _read_to_its_end(child)
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"\n$ {' '.join(words)}\n{printed}= {child.returncode}\n")
        return child.returncode

    def inside(self, path: Path) -> str:
        """Return how a Windows program calls a file of this computer."""
        if path.is_relative_to(self.c):
            return "C:\\" + str(path.relative_to(self.c)).replace("/", "\\")
        return "Z:" + str(path).replace("/", "\\")

    def _word(self, word: str | Path) -> str:
        return self.inside(word) if isinstance(word, Path) else word

    def _begin(self, *words: str, cwd: Path | None = None, **variables: str) -> Running:
        return Running(
            [WINE, *words],
            cwd=cwd,
            env=self._environment(variables),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,  # wine hands Python no handle for a file
            stderr=subprocess.STDOUT,
        )

    def _call(self, tool: Path, *words: str) -> None:
        """Run one of wine's own tools; no pipe, which its services would keep open for ever."""
        nowhere = subprocess.DEVNULL
        subprocess.run(
            [tool, *words], env=self._environment({}), stdin=nowhere, stdout=nowhere, stderr=nowhere,
            check=False, timeout=LONG,
        )  # fmt: skip

    def _environment(self, variables: dict[str, str]) -> dict[str, str]:
        named = {f"WINE{name}" if name in SWALLOWED else name: value for name, value in variables.items()}
        kept = {name: os.environ[name] for name in ("PATH", "DISPLAY", "XAUTHORITY") if name in os.environ}
        return {
            **kept,
            "HOME": str(self._prefix),  # else the desktop of whoever runs this becomes that of the prefix
            "USER": PERSON,
            "LANG": "C.UTF-8",
            "WINEPREFIX": str(self._prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscms=n,b;mscoree=;mshtml=",
            **named,
        }


def _read_to_its_end(child: subprocess.Popen[bytes]) -> str:
    """Return what a program printed until it ended; what it started may hold the pipe for much longer."""
    pipe, parts, latest = child.stdout, list[bytes](), monotonic() + LONG
    assert pipe is not None  # noqa: S101 - `_begin` asked for one
    os.set_blocking(pipe.fileno(), False)
    while monotonic() < latest:
        has_ended = child.poll() is not None
        ready = select.select([pipe], [], [], 0.1)[0]
        part = pipe.read() if ready else None
        if part:
            parts.append(part)
        elif has_ended:
            break
        elif ready:  # closed by a program that goes on
            with suppress(subprocess.TimeoutExpired):
                child.wait(latest - monotonic())
    else:
        child.kill()
        child.wait()
        parts.append(b"\nended from without: it went on for more than %d seconds\n" % LONG)
    return b"".join(parts).decode("utf-8", "replace").replace("\r\n", "\n")
