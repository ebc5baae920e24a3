"""What can be done with the paper of a session from anywhere: print it, save it as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.editing import title_of
from desktop.domain.session import Session
from desktop.persian.numbers import number_text
from desktop.ui.papers.paper_out import PaperOut

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.domain.minutes import Minutes
    from desktop.services.desk import Desk
    from desktop.services.print_minutes import PaperForm
    from desktop.ui.papers.printing import Printing
    from desktop.ui.places import Tools


class PaperDeeds(QObject):
    """Prints and saves the kept papers of final minutes; the paper of a draft says that it is one.

    Without a version it is the last one.
    """

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._out = PaperOut(tools, owner)

    @property
    def printing(self) -> Printing:
        """What prints."""
        return self._out.printing

    def print(self, session_id: str, version: int | None = None) -> None:
        """Fetch the paper, or make that of a draft, and ask which printer."""
        self._out.print(self._title(session_id, version), self._stored(session_id, version))

    def save(
        self, session_id: str, version: int | None = None, saved: Callable[[Path], object] | None = None
    ) -> None:
        """Ask for a place and write the paper there; ``saved`` is told the place instead of a toast."""
        self._out.save(self._title(session_id, version), self._stored(session_id, version), saved)

    def print_written(self, minutes: Minutes, form: PaperForm) -> None:
        """Print minutes as they are being written, in the form in which their live page shows them."""
        self._out.print(title_of(minutes), self._written(minutes, form))

    def save_written(self, minutes: Minutes, form: PaperForm) -> None:
        """Save the paper of minutes as they are being written."""
        self._out.save(title_of(minutes), self._written(minutes, form))

    def _stored(self, session_id: str, version: int | None) -> Callable[[], bytes]:
        return lambda: self._desk.print_minutes.paper(session_id, version).content

    def _written(self, minutes: Minutes, form: PaperForm) -> Callable[[], bytes]:
        return lambda: self._desk.minutes.preview.compose(minutes, form).paper

    def _title(self, session_id: str, version: int | None) -> str:
        title = self._desk.browse.titles(Session, [session_id]).get(session_id, "")
        if version is None or version == 1:
            return title
        words = self.tr("{title} - amendment {number}")
        return words.format(title=title, number=number_text(version - 1))
