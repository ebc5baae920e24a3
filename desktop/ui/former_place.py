"""The files from which the data was moved: told at once, and remembered until somebody deletes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from desktop.ui.memory import Memory
    from desktop.ui.places import Tools

_NAME = "data/former"


def remember_former(memory: Memory, former: Path) -> None:
    """Remember the file that stayed behind."""
    known = (each for each in memory.names(_NAME) if each != str(former))
    memory.keep(_NAME, (*known, str(former)))


def former_files(memory: Memory, folder: Path) -> tuple[Path, ...]:
    """Return the files that stayed behind and are still there, but for those beside the data in ``folder``.

    The backups in that folder are in use again, so that nobody shall be told to clear them away.
    """
    known = map(Path, memory.names(_NAME))
    return tuple(former for former in known if former.parent != folder and _is_there(former))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def tell_moved(tools: Tools, folder: Path, former: Path) -> None:
    """Say where the data lies now and that the former file was left where it was."""
    words = QCoreApplication.translate(
        "Moving", "The data now lies in “{folder}”. The former file was not deleted."
    ).format(folder=f"\u2068{folder.name or folder}\u2069")
    deed = QCoreApplication.translate("Moving", "Open the former folder")
    tools.toasts.tell(words, lambda: open_folder(former.parent), deed)


def open_folder(folder: Path) -> None:
    """Show a folder in the program of the computer that shows folders."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
