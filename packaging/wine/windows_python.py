"""Makes a Windows Python from what the registries hold, without running an installer.

The runtime is python.org's own build, repackaged in a wheel that is pinned by its hash; each file of it is
signed. What the wheel lacks is made here: the launcher, the forwarder ``python3.dll``, and the library of
pure Python, which comes from the Python that runs this script.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
RUNTIME = "panda3d==1.10.16"
RUNTIME_SHA256 = "37acfb92655c4226879f95c988e2ef1449a53c54486d6c1ebc00e2772429af82"
SIGNED = ("python311.dll", "_ctypes.pyd", "_socket.pyd", "libcrypto-3.dll")
"""The chief files that the Python Software Foundation signs; the roots of Microsoft are not in Debian."""
UNUSED = (
    "test",
    "idlelib",
    "tkinter",
    "turtledemo",
    "ensurepip",
    "lib2to3",
    "site-packages",
    "dist-packages",
)
NOT_WANTED = ("tcl86t.dll", "tk86t.dll", "_tkinter.pyd")
GCC = "x86_64-w64-mingw32-gcc"
OBJDUMP = "x86_64-w64-mingw32-objdump"
_EXPORT = re.compile(r"^\s*\[\s*\d+\](?: \+base\[\s*\d+\])?\s+(?:[0-9a-f]{4} )?(\w+)$", re.MULTILINE)


def runtime_line() -> str:
    """Return the pinned runtime as a line for pip."""
    return f"{RUNTIME} --hash=sha256:{RUNTIME_SHA256}\n"


def make_python(wheels: Path, target: Path) -> Path:
    """Make a Windows Python in ``target`` with every wheel of ``wheels`` in it; return its launcher."""
    libraries = target / "DLLs"
    libraries.mkdir(parents=True)
    _unpack_runtime(next(wheels.glob("panda3d-*.whl")), target, libraries)
    _copy_pure_library(target / "Lib")
    site = target / "Lib" / "site-packages"
    site.mkdir()
    for wheel in sorted(wheels.glob("*.whl")):
        if not wheel.name.startswith("panda3d-"):
            install_wheel(wheel, site)
    shutil.copy(site / "shiboken6" / "vcruntime140_1.dll", target)
    _make_forwarder(target)
    compile_c(HERE / "launcher.c", target / "python.exe", target / "python311.dll", "-municode")
    return target / "python.exe"


def install_wheel(wheel: Path, site: Path) -> None:
    """Unpack a wheel; what it keeps for the folder of packages in its ``.data`` goes there too."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    for data in site.glob("*.data"):
        for kind in ("purelib", "platlib"):
            if (data / kind).is_dir():
                shutil.copytree(data / kind, site, dirs_exist_ok=True)
        shutil.rmtree(data)


def unsigned(folder: Path) -> list[str]:
    """Return which of the runtime's chief files have no valid signature; needs osslsigncode."""
    certificates = "/etc/ssl/certs/ca-certificates.crt"
    options = ["-ignore-crl", "-CAfile", certificates, "-TSA-CAfile", certificates]
    bad = []
    for name in SIGNED:
        file = next(each for each in folder.rglob("*") if each.name.lower() == name.lower())
        command = ["osslsigncode", "verify", *options, str(file)]
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
        if "Signature verification: ok" not in answer.stdout:
            bad.append(name)
    return bad


def compile_c(source: Path, target: Path, *more: str | Path) -> None:
    """Compile one C file for Windows."""
    kind = ["-shared"] if target.suffix == ".dll" else []
    subprocess.run([GCC, "-O1", "-s", *kind, "-o", target, source, *more], check=True)


def _unpack_runtime(wheel: Path, target: Path, libraries: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            folder, _, file = name.rpartition("/")
            if folder != "deploy_libs" or not file.endswith((".dll", ".pyd")) or file in NOT_WANTED:
                continue
            beside = file.lower().startswith(("python3", "vcruntime"))
            if not file.startswith("api-ms-"):  # Windows 10 has these of its own
                ((target if beside else libraries) / file).write_bytes(archive.read(name))


def _copy_pure_library(target: Path) -> None:
    source = Path(sysconfig.get_path("stdlib"))
    left_out = shutil.ignore_patterns(
        "__pycache__", "lib-dynload", "config-*", "*.so", "_sysconfigdata*", *UNUSED
    )
    shutil.copytree(source, target, ignore=left_out)


def _make_forwarder(target: Path) -> None:
    """Make ``python3.dll``, which hands every call of the stable interface on to the runtime."""
    listing = subprocess.run(
        [OBJDUMP, "-p", target / "python311.dll"], capture_output=True, text=True, check=True
    ).stdout
    names = _EXPORT.findall(listing.partition("[Ordinal/Name Pointer] Table")[2])
    definition = target / "python3.def"
    lines = [f"  {name}=python311.{name}" for name in names]
    definition.write_text("\n".join(["LIBRARY python3", "EXPORTS", *lines, ""]), encoding="ascii")
    subprocess.run(
        [GCC, "-shared", "-nostdlib", "-s", "-Wl,--entry=0", "-o", target / "python3.dll", definition],
        check=True,
    )
    definition.unlink()
