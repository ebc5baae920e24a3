"""The live page beside the editor: the very file that will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.services.minutes_preview import PaperForm, places_of, spot_at
from desktop.ui.minutes.page.composing import Composing
from desktop.ui.minutes.page.page_state import PageState
from desktop.ui.papers.paper_notes import strange_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.page_mark import Marked
from desktop.ui.widgets.page_view import PageView
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from desktop.domain.minutes import Minutes
    from desktop.services.desk import Desk
    from desktop.services.minutes_preview import Preview, Spot
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

_REMEMBERED = "minutes/paper_form"
_ICON = 18
_LEAST, _USUAL, _HIGH = 380, 620, 640
"""Pixels: how narrow it gets, and how large it would be."""
_NAMED = 1
"""How many characters that the font lacks are named."""
_WIDE = 420
"""Pixels from which there is room for a word beside the printer."""


class LivePage(QFrame):
    """Follows what is written while it is seen, without a key waiting; a click in it goes to the field."""

    save_asked = Signal()
    """The paper is to be saved as a file, in `form`."""
    print_asked = Signal()
    """The paper is to be printed, in `form`."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.writing = writing
        self.desk = desk
        self.tools = tools
        self.preview: Preview | None = None
        """What is shown, or read at this moment to be shown."""
        self._looked: tuple[str, str] = ("", "")
        self._comes = self._follows = False
        self._has_told = False
        self._strange: tuple[str, ...] = ()
        self._build()
        self.composing = Composing(desk.minutes.preview, self._wanted, self)
        self.composing.began.connect(self.state.begin)
        self.composing.ended.connect(self._take)
        writing.changed.connect(self._follow)
        writing.looked.connect(self.look_at)
        self.view.shown.connect(self._put_mark)
        self.view.area.clicked.connect(self._go)

    def _build(self) -> None:
        self.setProperty("role", "card")
        title = ElidedLabel(self.tr("Print preview"), "h2")
        words = {PaperForm.FORMAL: self.tr("Formal"), PaperForm.COMPACT: self.tr("Compact")}
        self.forms = Segments([(form.value, words[form]) for form in PaperForm])
        self.forms.setAccessibleName(self.tr("Form of the paper"))
        self.forms.choose(PaperForm.FORMAL.value)
        self.forms.choose(self.tools.memory.text(_REMEMBERED))
        self.forms.chosen.connect(self._choose)
        self.saving = QToolButton()
        self.printing = QPushButton()
        for button, icon, tip, signal in (
            (self.saving, "document_pdf", self.tr("Save this paper as a PDF file"), self.save_asked),
            (self.printing, "print", self.tr("Print this paper"), self.print_asked),
        ):
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.clicked.connect(signal)
            self.tools.icons.put(button, icon, "text2", _ICON)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(title, 1)
        for widget in (self.forms, self.saving, self.printing):
            row.addWidget(widget)
        self.view = PageView(self.tools.theme)
        self.view.area.lead()
        self.notice = Notice(self.tools.icons)
        self.state = PageState(self)
        self.view.row.insertSpacing(1, 8)
        self.view.row.insertWidget(2, self.state, 1)
        self.view.percent.hide()
        self.view.show_nothing(self.tr("The page is being made ready…"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.notice)
        layout.addWidget(self.view, 1)

    @property
    def form(self) -> PaperForm:
        """The form that is shown."""
        return PaperForm(self.forms.choice)

    @property
    def busy(self) -> bool:
        """Whether a newer page is on its way."""
        return self.composing.is_due or self.view.renderer.busy

    def look_at(self, part_id: str, field: str = "") -> None:
        """Show where a field stands on the paper, now or as soon as it does."""
        self._looked = (part_id, field)
        self._comes = True
        self._put_mark()

    def _wanted(self) -> tuple[Minutes, PaperForm] | None:
        return (self.writing.minutes, self.form) if self.isVisible() else None

    def _choose(self, form: str) -> None:
        self.tools.memory.keep(_REMEMBERED, form)
        self._comes = True
        self.composing.now()

    def _follow(self) -> None:
        if self.isVisible():  # else it is composed when it is seen
            self._follows = self._follows or self.view.area.mark_is_seen
            self.composing.soon()

    def _take(self, made: Preview | None) -> None:
        if made is None:
            self.state.fail()
            if not self.view.pages:
                self.view.show_nothing(self.state.words)
            return
        if made.was_begun_anew and not self._has_told:
            self._has_told = True
            self.tools.toasts.tell(
                self.tr("The print preview stopped and was started again; nothing is lost.")
            )
        self._tell_strange(made)
        is_new = self.preview is None or made.paper != self.preview.paper
        self.preview = made
        if is_new or not self.view.pages:
            self.view.show_file(made.paper)
        else:
            self._put_mark()
        self.state.end()

    def _tell_strange(self, made: Preview) -> None:
        """Say which characters of the minutes the font of papers lacks."""
        strange = strange_words(made, _NAMED)
        if strange != self._strange:
            self._strange = strange
            if strange:
                self.notice.say(strange[0], Tone.INFO, strange[1:])
            else:
                self.notice.clear()

    def _put_mark(self) -> None:
        """Mark what is being written, and bring it into view unless one was looking elsewhere."""
        area = self.view.area
        area.set_marks(tuple(Marked(each.page - 1, *each[3:]) for each in self._places()))
        if area.marks and (self._comes or (self._follows and not area.mark_is_seen)):
            area.bring()
        if area.marks:
            self._comes = self._follows = False

    def _places(self) -> tuple[Spot, ...]:
        """Return where it stands; a field of the session that is not on paper has no place, a part's has."""
        part_id, field = self._looked
        found = places_of(self.preview.spots, part_id, field) if self.preview and part_id else ()
        elsewhere = found and field not in ("", found[0].field)
        return () if elsewhere and part_id == self.writing.minutes.session.id else found

    def _go(self, page: int, x: float, y: float) -> None:
        if self.preview and (spot := spot_at(self.preview.spots, page + 1, x, y)):
            self.writing.go_to(spot.part_id, spot.field)

    def sizeHint(self) -> QSize:
        return QSize(self.tools.theme.scaled(_USUAL), _HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.tools.theme.scaled(_LEAST), super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.composing.now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.tools.theme.scaled(_WIDE)
        self.printing.setText("\u00a0" + self.tr("Print") if wide else "")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.state.rest()
