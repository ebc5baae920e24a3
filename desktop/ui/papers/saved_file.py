"""Files that were saved for somebody else's eyes: what they are called, and how they are shown."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from desktop.persian.text import tidy
from desktop.ui.short import short

if TYPE_CHECKING:
    from pathlib import Path

LONGEST = 100
"""Letters of a file's name; in a deep folder the system takes no more."""
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f\u2026]+')


def file_name(title: str, ending: str, otherwise: str) -> str:
    """Return a name that every system takes, such as «پنجاهمین جلسهٔ ستاد.pdf»."""
    name = tidy(_NOT_IN_A_NAME.sub(" ", short(title, LONGEST))).strip(". ")
    return f"{name or otherwise}{ending}"


def open_file(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> None:
    """Show a file where it lies, selected where the system can do that."""
    if sys.platform == "win32":
        from PySide6.QtCore import QDir, QProcess

        QProcess.startDetached("explorer.exe", ["/select,", QDir.toNativeSeparators(str(path))])
    else:
        open_file(path.parent)
