"""Minutes that were just closed: their number, and what is done with their paper next."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.resolution import AssignmentState
from desktop.persian.digits import persian_digits
from desktop.persian.numbers import number_text
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.closing.close_dialog import PAD, WIDTH, session_card
from desktop.ui.minutes.paper_deeds import PaperDeeds
from desktop.ui.papers.saved_file import open_file, show_in_folder
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of, put_icon
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.services.close_minutes import Closed
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class ClosedDialog(FittingDialog):
    """Stays until the person is done; printing and saving can be repeated from the session at any time."""

    def __init__(self, closed: Closed, desk: Desk, tools: Tools, window: QWidget) -> None:
        super().__init__(WIDTH, window)
        self._closed = closed
        self._tools = tools
        self.papers = PaperDeeds(desk, tools, self)
        self.papers.printing.printed.connect(self._tell_printed)
        self._build()

    def _build(self) -> None:
        closed = self._closed
        words = self.tr("The minutes are final")
        if closed.version > 1:
            words = self.tr("Amendment {number} is closed").format(number=number_text(closed.version - 1))
        self.setWindowTitle(words)
        sign, heading = QLabel(), QLabel(words)
        self._tools.icons.put(sign, "checkmark_circle", "ok", 28)
        heading.setProperty("role", "h2")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(sign)
        top.addWidget(heading)
        top.addStretch(1)
        self.notice = Notice(self._tools.icons)
        next_step = WrappedLabel()
        next_step.setProperty("role", "label")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(session_card(closed.session.heading, self._number()))
        for words in self._settled():
            told = WrappedLabel()
            layout.addWidget(told)
            told.set_words(words)
        layout.addWidget(next_step)
        layout.addWidget(self.notice)
        layout.addLayout(self._foot())
        next_step.set_words(
            self.tr(
                "Print it and have it signed; the scan of the signed paper is then attached to this session."
            )
        )

    def _settled(self) -> Iterator[str]:
        """Yield in words what became of what earlier sessions resolved."""
        many = Counter(each.state for each in self._closed.settled)
        for state, words in (
            (AssignmentState.CLOSED, self.tr("Closed by this session: {count} assignments of earlier ones")),
            (AssignmentState.DONE, self.tr("Done with this session: {count} assignments of earlier ones")),
            (AssignmentState.UNDER_WAY, self.tr("Not closed, under way again: {count} assignments")),
        ):
            if many[state]:
                yield words.format(count=number_text(many[state]))
        if stays := len(self._closed.stays_closed):
            words = self.tr(
                "Closed by an earlier version of these minutes, and stays so: {count} assignments"
            )
            yield words.format(count=number_text(stays))

    def _number(self) -> str:
        if number := self._closed.session.number:
            return self.tr("Session number {number}").format(number=persian_digits(str(number)))
        return ""

    def _foot(self) -> QHBoxLayout:
        self.print_button = self._button(self.tr("Print"), "print", self.print, "Ctrl+P")
        self.print_button.setProperty("role", "primary")
        self.print_button.setDefault(True)
        self._tools.icons.put(self.print_button, "print", "onPrimary")
        self.save_button = self._button(self.tr("Save PDF"), "document_pdf", self.save, "Ctrl+S")
        self.close_button = self._button(self.tr("Close"), "", self.accept, "")
        self.close_button.setToolTip(shown_keys("Esc"))
        foot = foot_of((self.print_button, self.save_button, self.close_button))
        foot.setContentsMargins(0, 8, 0, 0)
        return foot

    def _button(self, words: str, icon: str, deed: Callable[[], object], keys: str) -> QPushButton:
        button = deed_button(words, deed, keys)
        if icon:
            put_icon(button, self._tools.icons, icon)
        return button

    def print(self) -> None:
        """Ask which printer."""
        self.notice.clear()
        self.papers.printing.print(self._closed.paper, self._closed.session.heading, self.save)

    def save(self) -> None:
        """Ask where the paper is to be saved."""
        self.papers.save(self._closed.session.id, self._closed.version, saved=self._tell_saved)

    def _tell_printed(self) -> None:
        self.notice.say(self.tr("It was sent to the printer."), Tone.OK)

    def _tell_saved(self, path: Path) -> None:
        self.notice.say(self.tr("Saved as “{name}”.").format(name=f"\u2068{path.name}\u2069"), Tone.OK)
        self.notice.add_deed(self.tr("Open"), partial(open_file, path))
        self.notice.add_deed(self.tr("Open the folder"), partial(show_in_folder, path))
