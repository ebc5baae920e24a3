"""A paper before it goes out: its pages over the window, and what can be done with them."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.ui.error_text import error_text
from desktop.ui.keys import shown_keys
from desktop.ui.papers.given_up import UntilGivenUp
from desktop.ui.papers.paper_notes import notes_on
from desktop.ui.papers.paper_out import PaperOut
from desktop.ui.toasts import Toasts
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of, put_icon
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.page_view import PageView

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.prints.made_paper import MadePaper
    from desktop.ui.papers.paper_source import PaperSource
    from desktop.ui.places import Tools

UPRIGHT, LYING = QSize(860, 1000), QSize(1180, 1000)
"""As large as pages are well read, where the window has the room."""
EDGE = 32
"""Pixels of the window that are to be seen around it."""
PAD = 16


class PaperDialog(QDialog):
    """Has the paper made beside the window; Ctrl+P prints it, Ctrl+S saves it, Esc goes back."""

    def __init__(self, source: PaperSource, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(source.title)
        self._source = source
        self._tools = tools
        self.paper: MadePaper | None = None
        """What is shown, as soon as it is made."""
        self._given_up = Event()
        self._waiting = self.tr("The paper is being made ready…")
        self.toasts = Toasts(self)
        self.out = PaperOut(tools._replace(toasts=self.toasts), self)
        self._build()
        self._room = _outermost(owner).geometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        self._fit(UPRIGHT)
        self.view.shown.connect(self._fit_pages)
        self.make()

    def _fit(self, size: QSize) -> None:
        """Take a size, or what of it the window has room for, in the middle of the window."""
        place = QRect(QPoint(), size.boundedTo(self._room.size()))
        place.moveCenter(self._room.center())
        self.setGeometry(place)

    def _fit_pages(self) -> None:
        if any(width > height for width, height in self.view.area.sizes[:1]) and self.width() < LYING.width():
            self._fit(LYING)

    def _build(self) -> None:
        self.notice = Notice(self._tools.icons)
        self.view = PageView(self._tools.theme)
        heading = ElidedLabel(self._source.title, "h2")
        self.above = QVBoxLayout()
        """What stands over the pages."""
        self.above.setContentsMargins(PAD, 0, PAD, 0)
        self.above.setSpacing(12)
        self.above.addWidget(self.notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, PAD, 0, PAD)
        layout.setSpacing(12)
        top = QHBoxLayout()
        top.setContentsMargins(PAD, 0, PAD, 0)
        top.addWidget(heading, 1)
        layout.addLayout(top)
        layout.addLayout(self.above)
        layout.addWidget(self.view, 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.print_button = self._button(self.tr("Print"), "print", self.print, "Ctrl+P")
        self.print_button.setProperty("role", "primary")
        self._tools.icons.put(self.print_button, "print", "onPrimary")
        self.save_button = self._button(self.tr("Save PDF"), "document_pdf", self.save, "Ctrl+S")
        self.word_button = self._button(
            self.tr("Save for Word"), "document_text", self.save_word, "Ctrl+Shift+S"
        )
        self.close_button = self._button(self.tr("Close"), "", self.reject, "")
        self.close_button.setToolTip(shown_keys("Esc"))
        foot = foot_of((self.print_button, self.save_button, self.word_button), [self.close_button])
        foot.setContentsMargins(PAD, 0, PAD, 0)
        return foot

    def _button(self, words: str, icon: str, deed: Callable[[], object], keys: str) -> QPushButton:
        button = deed_button(words, deed, keys)
        if icon:
            put_icon(button, self._tools.icons, icon)
        return button

    def make(self) -> None:
        """Have the paper made, once more where that failed or something else stands on it."""
        self.notice.clear()
        self.paper = None
        self._offer()
        if not self.view.pages:
            self.view.show_nothing(self._waiting)
        make, given_up = self._source.make, self._given_up
        self._tools.jobs.run_unseen(
            self, lambda progress: make(UntilGivenUp(progress, given_up)), self._show, self._fail, self._step
        )

    @property
    def busy(self) -> bool:
        """Whether the paper is still on its way to the screen."""
        return self.view.renderer.busy or self._tools.jobs.runs(self)

    def print(self) -> None:
        """Ask which printer."""
        if self.paper:
            self.out.printing.print(self.paper.data, self._source.title, self.save)

    def save(self) -> None:
        """Ask where the PDF is to be saved."""
        if paper := self.paper:
            self.out.save(self._source.title, lambda: paper.data)

    def save_word(self) -> None:
        """Ask where what Word reads is to be saved."""
        if self.paper and self.paper.word:
            self.out.save(self._source.title, self.paper.word, ending=".docx")

    def _show(self, paper: MadePaper) -> None:
        self.paper = paper
        self._offer()
        if notes := notes_on(paper):
            drawn = all(each.font for each in paper.strange) and not paper.left_out and not paper.damaged_font
            self.notice.say(notes[0], Tone.INFO if drawn else Tone.WARN, notes[1:])
        is_first = not self.view.pages
        self.view.show_file(paper.data)
        if is_first:
            self.view.area.setFocus()

    def _step(self, done: int, total: int) -> None:
        if not self.view.pages:
            words = self.tr("{done} of {total} rows were read\u2026")
            told = words.format(done=number_text(done), total=number_text(total))
            self.view.show_nothing(told if done < total else self._waiting)

    def done(self, result: int) -> None:
        self._given_up.set()
        super().done(result)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.view.show_nothing()
        self.notice.say(error_text(error), Tone.WARN)
        self.notice.add_deed(self.tr("Try again"), self.make)
        again = self.notice.deeds[0]
        QTimer.singleShot(0, again, again.setFocus)  # its layout shows it a moment later

    def _offer(self) -> None:
        for button in (self.print_button, self.save_button, self.word_button):
            button.setEnabled(self.paper is not None)
        self.word_button.setVisible(bool(self.paper and self.paper.word))


def _outermost(widget: QWidget) -> QWidget:
    """Return the window over which all dialogs of a widget stand."""
    window = widget.window()
    while (over := window.parentWidget()) is not None:
        window = over.window()
    return window
