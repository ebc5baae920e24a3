"""What is done with a paper, whatever stands on it: it is printed, or saved as a file."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.saving import replacing
from desktop.ui.ask import PDF, WORD
from desktop.ui.papers.saved_file import file_name, open_file, show_in_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.ui.papers.printing import Printing
    from desktop.ui.places import Tools

_KINDS = {".pdf": PDF, ".docx": WORD}


class PaperOut(QObject):
    """Prints the papers of one window, and saves them as files, whole or not at all."""

    def __init__(self, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._tools = tools
        self._owner = owner

    @cached_property
    def printing(self) -> Printing:
        """What prints; nobody prints before the window is painted."""
        from desktop.ui.papers.printing import Printing

        return Printing(self._tools, self._owner)

    def print(self, title: str, make: Callable[[], bytes]) -> None:
        """Have the paper made beside the window, and ask which printer."""
        self._tools.jobs.run(
            self._owner,
            self.tr("Making the paper\u2026"),
            lambda _progress: make(),
            lambda paper: self.printing.print(paper, title, partial(self.save, title, make)),
        )

    def save(
        self,
        title: str,
        make: Callable[[], bytes],
        saved: Callable[[Path], object] | None = None,
        *,
        ending: str = ".pdf",
    ) -> None:
        """Ask for a place and write there what is made.

        ``saved`` is told the place instead of a toast.
        """
        suggested = file_name(title, ending, self.tr("Paper"))
        if path := self._tools.ask.save_as(self._owner, suggested, _KINDS[ending]):
            self._tools.jobs.run(
                self._owner,
                self.tr("Making the paper\u2026"),
                lambda _progress: _write(path, make()),
                lambda _nothing: (saved or self.tell_saved)(path),
            )

    def tell_saved(self, path: Path) -> None:
        """Say that a file was saved, and lead to it."""
        self._tools.toasts.tell(
            self.tr("The file was saved."),
            None,  # Ctrl+Z is the editor's
            "",
            (self.tr("Open"), partial(open_file, path)),
            (self.tr("Open the folder"), partial(show_in_folder, path)),
        )


def _write(path: Path, paper: bytes) -> None:
    with replacing(path) as file:
        file.write(paper)
