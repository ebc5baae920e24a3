"""What can be done with the paper of a session from anywhere: print it, save it as a file."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.editing import title_of
from desktop.domain.session import Session
from desktop.persian.numbers import number_text
from desktop.saving import replacing
from desktop.ui.ask import PDF
from desktop.ui.minutes.paper.saved_file import file_name, open_file, show_in_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.domain.minutes import Minutes
    from desktop.services.desk import Desk
    from desktop.services.print_minutes import PaperForm
    from desktop.ui.minutes.paper.printing import Printing
    from desktop.ui.places import Tools


class PaperDeeds(QObject):
    """Prints and saves the kept papers of final minutes; the paper of a draft says that it is one.

    Without a version it is the last one.
    """

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._tools = tools
        self._owner = owner

    @cached_property
    def printing(self) -> Printing:
        """What prints; nobody prints before the window is painted."""
        from desktop.ui.minutes.paper.printing import Printing

        return Printing(self._tools, self._owner)

    def print(self, session_id: str, version: int | None = None) -> None:
        """Fetch the paper, or make that of a draft, and ask which printer."""
        self._print(self._title(session_id, version), self._stored(session_id, version))

    def save(
        self, session_id: str, version: int | None = None, saved: Callable[[Path], object] | None = None
    ) -> None:
        """Ask for a place and write the paper there, whole or not at all.

        ``saved`` is told the place instead of a toast.
        """
        self._save(self._title(session_id, version), self._stored(session_id, version), saved)

    def print_written(self, minutes: Minutes, form: PaperForm) -> None:
        """Print minutes as they are being written, in the form in which their live page shows them."""
        self._print(title_of(minutes), self._written(minutes, form))

    def save_written(self, minutes: Minutes, form: PaperForm) -> None:
        """Save the paper of minutes as they are being written."""
        self._save(title_of(minutes), self._written(minutes, form))

    def _stored(self, session_id: str, version: int | None) -> Callable[[], bytes]:
        return lambda: self._desk.print_minutes.paper(session_id, version).content

    def _written(self, minutes: Minutes, form: PaperForm) -> Callable[[], bytes]:
        return lambda: self._desk.minutes.preview.compose(minutes, form).paper

    def _print(self, title: str, make: Callable[[], bytes]) -> None:
        self._tools.jobs.run(
            self._owner,
            self.tr("Making the paper\u2026"),
            lambda _progress: make(),
            lambda paper: self.printing.print(paper, title, partial(self._save, title, make)),
        )

    def _save(
        self, title: str, make: Callable[[], bytes], saved: Callable[[Path], object] | None = None
    ) -> None:
        suggested = file_name(title, ".pdf", self.tr("Minutes"))
        if path := self._tools.ask.save_as(self._owner, suggested, PDF):
            tell = saved or self._tell_saved
            self._tools.jobs.run(
                self._owner,
                self.tr("Making the paper\u2026"),
                lambda _progress: _write(path, make()),
                lambda _nothing: tell(path),
            )

    def _title(self, session_id: str, version: int | None) -> str:
        title = self._desk.browse.titles(Session, [session_id]).get(session_id, "")
        if version is None or version == 1:
            return title
        words = self.tr("{title} - amendment {number}")
        return words.format(title=title, number=number_text(version - 1))

    def _tell_saved(self, path: Path) -> None:
        self._tools.toasts.tell(
            self.tr("The paper was saved."),
            None,  # Ctrl+Z is the editor's
            "",
            (self.tr("Open"), partial(open_file, path)),
            (self.tr("Open the folder"), partial(show_in_folder, path)),
        )


def _write(path: Path, paper: bytes) -> None:
    with replacing(path) as file:
        file.write(paper)
