"""How much memory this process holds, where the system tells it."""

from __future__ import annotations

from pathlib import Path

_STATUS = Path("/proc/self/status")
_FORGET = Path("/proc/self/clear_refs")


def held():
    """Return the MiB that this process holds now, or None."""
    return _told("VmRSS")


def most_held():
    """Return the most MiB that this process has held, or None."""
    # ru_maxrss would be the parent's: Linux hands it on to a child
    return _told("VmHWM")


def forget_most():
    """Let the most that is held begin anew."""
    if _FORGET.exists():
        _FORGET.write_text("5", encoding="ascii")


def _told(name):
    lines = _STATUS.read_text(encoding="ascii").splitlines() if _STATUS.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(name)), None)
