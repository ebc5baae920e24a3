"""What tells this computer from others, so that a copied disk or folder is noticed."""

from __future__ import annotations

import hashlib
import platform
import sys
from pathlib import Path

from desktop.location import is_portable

PORTABLE = "portable"
"""What stands for the computer of a portable program, which is meant to be carried from one to another."""
_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_REGISTRY = r"SOFTWARE\Microsoft\Cryptography"
_LENGTH = 32


def this_machine() -> str:
    """Return a digest of the id of the installed system and the computer's name, or `PORTABLE`."""
    if is_portable():
        return PORTABLE
    told = f"{_installation()}\n{platform.node()}"
    return hashlib.sha256(told.encode(errors="replace")).hexdigest()[:_LENGTH]


def _installation() -> str:
    """Return the id that the system got when it was installed; empty where it has none or keeps it back."""
    try:
        if sys.platform == "win32":
            import winreg

            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _REGISTRY, 0, access) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return next((each.read_text(encoding="ascii").strip() for each in _IDS if each.is_file()), "")
    except (OSError, ValueError):
        return ""
