"""The tools that the wine stage needs, and how they come onto a Debian computer."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

TOOLS = {
    "/usr/lib/wine/wine64": "wine64",
    "/usr/lib/wine/wineserver64": "wine64",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "/etc/ssl/certs/ca-certificates.crt": "ca-certificates",
}
WELCOME = {"osslsigncode": "osslsigncode"}
"""What is used where it is there."""
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


def lacking() -> list[str]:
    """Return the Debian packages whose tools this computer lacks."""
    return list(dict.fromkeys(package for tool, package in TOOLS.items() if not _is_there(tool)))


def provide() -> list[str]:
    """Install what is lacking, where this is root with apt-get; return what is lacking still."""
    packages = [*lacking(), *(package for tool, package in WELCOME.items() if not _is_there(tool))]
    if packages and shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in (["apt-get", "update"], [*INSTALL, *packages]):
            subprocess.run([*words, "-qq"], env=quiet, stdin=subprocess.DEVNULL, check=False)
    return lacking()


def _is_there(tool: str) -> bool:
    return Path(tool).is_file() if tool.startswith("/") else shutil.which(tool) is not None
