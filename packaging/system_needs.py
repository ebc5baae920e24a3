"""Tells which of the system's own libraries and tools a verb needs and lacks; Windows needs none.

Each is looked for by what is used of it, so that any Linux is judged rightly; the names are Debian's.
"""

from __future__ import annotations

import ctypes
import shutil
import sys
import sysconfig
from pathlib import Path

QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WEASYPRINT = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}
TOOLS = {"pdftotext": "poppler-utils"}
BUNDLE_TOOLS = {"objdump": "binutils"}
FILES = {"/usr/share/unicode/BidiCharacterTest.txt": "unicode-data"}
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


def lacking(verb: str) -> tuple[str, ...]:
    """Return the Debian packages that ``verb`` needs and this computer lacks."""
    if sys.platform != "linux":
        return ()
    libraries = {**QT, **WEASYPRINT} if verb == "bench" else QT
    packages = [package for name, package in libraries.items() if not _loads(name)]
    if verb in ("test", "bench", "bundle"):
        packages += _shared_python()
        packages += [package for name, package in BUNDLE_TOOLS.items() if shutil.which(name) is None]
    if verb == "test":
        packages += [package for name, package in TOOLS.items() if shutil.which(name) is None]
        packages += [package for name, package in FILES.items() if not Path(name).is_file()]
    return tuple(packages)


def _shared_python() -> list[str]:
    """Return the package of Python as a library, which a bundle holds and Debian keeps apart."""
    package = f"libpython{sysconfig.get_python_version()}"
    library = f"{package}.so.1.0"
    folder = sysconfig.get_config_var("LIBDIR") or ""
    return [] if _loads(library) or Path(folder, library).is_file() else [package]


def _loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
