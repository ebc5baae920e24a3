"""Shows papers over a page; what shows them is loaded with the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.ui.papers.paper_source import PaperSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.services.prints.made_paper import MadePaper
    from desktop.services.prints.outgoing import Outgoing
    from desktop.ui.papers.paper_dialog import PaperDialog
    from desktop.ui.places import Tools


class Showing(QObject):
    """Opens a paper over its owner, one at a time."""

    def __init__(self, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._tools, self._owner = tools, owner
        self._shown: PaperDialog | None = None

    @property
    def dialog(self) -> PaperDialog | None:
        """What shows a paper now."""
        return self._shown if self._shown is not None and isValid(self._shown) else None

    @property
    def busy(self) -> bool:
        """Whether a paper is still on its way to the screen."""
        return self.dialog is not None and self.dialog.busy

    def show(self, title: str, make: Callable[[], MadePaper]) -> None:
        """Show the paper that ``make`` makes, in another thread."""
        self.show_slow(title, lambda _progress: make())

    def show_slow(self, title: str, make: Callable[[Progress], MadePaper]) -> None:
        """Show a paper that takes long, and whose making can be given up."""
        from desktop.ui.papers.paper_dialog import PaperDialog

        self.open(PaperDialog(PaperSource(title, make), self._tools, self._owner))

    def show_letter(self, title: str, make: Callable[[Outgoing], MadePaper], desk: Desk) -> None:
        """Show a letter, whose number, date and signatory can be said over it."""
        from desktop.ui.papers.letter_dialog import LetterDialog

        self.open(LetterDialog(title, make, desk, self._tools, self._owner))

    def open(self, dialog: PaperDialog) -> None:
        """Open what shows a paper, and has more to it."""
        self._shown = dialog
        dialog.open()
