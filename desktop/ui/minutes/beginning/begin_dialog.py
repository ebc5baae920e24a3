"""Where new minutes begin: of which body, on which day, and with what already written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.session import Session
from desktop.errors import AppError
from desktop.persian.jalali import day_letter
from desktop.schema.fields import field_named
from desktop.schema.reading import reader
from desktop.schema.record import Link
from desktop.ui.forms.field_editors import FieldEditors
from desktop.ui.forms.link_editors import LinkEditor
from desktop.ui.forms.made_on_the_way import MadeOnTheWay
from desktop.ui.minutes.beginning.begin_ways import Way, ways_of
from desktop.ui.minutes.beginning.frames_dialog import FramesDialog
from desktop.ui.minutes.beginning.recent_bodies import RecentBodies
from desktop.ui.minutes.cards.field_cell import FieldCell
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.two_line_list import TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH = 640
PAD = 24
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BeginDialog(FittingDialog):
    """The likeliest way is chosen already, so that Enter begins; a click only chooses, two clicks begin."""

    begun = Signal(object)
    """Carries the `MinutesDraft`; nothing of it is stored yet, unless an earlier one is gone on with."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("New session"))
        self._desk = desk
        self._tools = tools
        self._ways: dict[str, Way] = {}
        self._build()
        self._begin_likely()

    def _build(self) -> None:
        heading = QLabel(self.tr("New session"))
        heading.setProperty("role", "h2")
        self.body, self.day = self._cells()
        fields = QHBoxLayout()
        fields.setSpacing(PAD)
        fields.addWidget(self.body, 3)
        fields.addWidget(self.day, 2)
        card = QFrame()
        card.setProperty("role", "card")
        self.how = QLabel(self.tr("With what shall it begin?"))
        self.how.setProperty("role", "h3")
        self.ways = TwoLineList(self._tools.theme, self.how.text())
        self.ways.itemDoubleClicked.connect(self.begin)
        self.ways.installEventFilter(self)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.how)
        column.addLayout(self.ways.outset())
        column.addWidget(self.nothing)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addLayout(fields)
        layout.addWidget(card, 1)
        layout.addLayout(self._foot())

    def _cells(self) -> tuple[FieldCell, FieldCell]:
        """Return the fields of the body, which can be made on the way, and of the day."""
        desk, tools = self._desk, self._tools
        body, day = (field_named(Session, name) for name in ("body", "held_on"))
        self.bodies = RecentBodies(desk.browse, MadeOnTheWay(desk.edit, desk.browse, tools, self).make)
        read = reader(body, desk.vocabulary, make=self.bodies.named)
        editors = FieldEditors(desk.browse, desk.vocabulary, tools, calendar=desk.working_calendar.now())
        cells = (
            FieldCell(Session, body, LinkEditor(self.bodies, read, tools.icons), desk.vocabulary),
            FieldCell(Session, day, editors.of(day), desk.vocabulary),
        )
        for cell in cells:
            cell.written.connect(self.reload)
            cell.unread_changed.connect(self.reload)
        return cells

    def _foot(self) -> QHBoxLayout:
        self.begin_button = QPushButton(self.tr("Begin writing"))
        self.begin_button.setProperty("role", "primary")
        self.begin_button.setDefault(True)
        self.begin_button.clicked.connect(self.begin)
        self.frames_button = QPushButton(self.tr("Templates of this body\u2026"))
        self.frames_button.setProperty("role", "ghost")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        for button in (self.frames_button, self.cancel_button):
            button.setAutoDefault(False)
        self.frames_button.clicked.connect(self.open_frames)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.begin_button)
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        foot.addWidget(self.frames_button)
        return foot

    def _begin_likely(self) -> None:
        self.day.show_value(QDate.currentDate().toPython())
        likely = self.bodies.likely()
        self.body.show_value(Link(likely) if likely else None)
        self.reload()
        (self.ways if likely else self.body.stop).setFocus()

    def reload(self) -> None:
        """Ask anew how a session of this body on this day can begin; the choice stays where it can."""
        day = None if self.day.unread else self.day.value
        self.day.say(day_letter(day) if day else "")
        ways: list[Way] = []
        if self._body and day:
            try:
                ways = list(ways_of(self._desk, self._body, day))
            except AppError as error:
                self._tools.ask.show_error(self, error)
        before = self.ways.current_id
        self._ways = {each.row.id: each for each in ways}
        self.ways.set_rows([each.row for each in ways])
        self.ways.choose(before if before in self._ways else next(iter(self._ways), ""))
        self.nothing.set_words("" if ways else self.tr("Say first which body meets, and when."))
        self.begin_button.setEnabled(bool(ways))
        self.frames_button.setVisible(any(each.startswith("frame/") for each in self._ways))

    @property
    def _body(self) -> str:
        return str(self.body.value or "") if self.body.unread is None else ""

    def begin(self) -> None:
        """Begin in the chosen way."""
        if (way := self._ways.get(self.ways.current_id)) is None:
            return
        try:
            draft = way.make()
        except AppError as error:  # deleted meanwhile
            self._tools.ask.show_error(self, error)
            self.reload()
            return
        self.begun.emit(draft)
        self.accept()

    def open_frames(self) -> None:
        """Look through the templates of the body, to rename or remove them."""
        dialog = FramesDialog(self._desk, self._tools, self._body, self)
        dialog.finished.connect(self.reload)
        dialog.open()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Enter begin from the list, where a click only chooses."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER:
            self.begin()
            return True
        return False
