"""The session itself: body, title, number, day, hours and place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.editing import title_of
from desktop.domain.session import SessionKind, SessionState
from desktop.errors import AppError
from desktop.persian.jalali import day_letter
from desktop.persian.numbers import number_text
from desktop.persian.ordinals import ordinal
from desktop.services.minutes_doubts import Doubt
from desktop.ui.forms.form_grid import FormGrid
from desktop.ui.minutes.facts.fact_cells import fact_cells
from desktop.ui.minutes.facts.fact_edits import with_fact
from desktop.ui.minutes.facts.renewing import renewed
from desktop.ui.minutes.tab import Tab
from desktop.ui.tone import Tone
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.ui.minutes.cards.field_cell import FieldCell
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

PAD, GAP = 16, 20
WIDEST = 1100
"""Pixels beyond which the fields do not spread."""
_FIRST = ("body", "held_on", "start", "end", "venue", "chair")
"""Where one goes on writing: the first of these that is blank."""


class FactsTab(Tab):
    """The session itself; what cannot be read stays in its field and is told, the minutes do without it."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("FactsTab", "Facts"), writing, desk, tools)
        self.cells: dict[str, FieldCell] = {}
        self._next: tuple[object, int | None] = (None, None)
        self._asked_for: str | None = None
        """The body for which it is asked whether number and members are to be renewed."""
        self._remembered = self.remembered.read()
        self._build()

    def _build(self) -> None:
        self.notice = Notice(self.tools.icons)
        is_locked = self.writing.is_amendment
        states = [each for each in SessionState if is_locked or not each.is_locked]
        self.cells = fact_cells(self, self.desk, self.tools, self._said, states)
        for name, cell in self.cells.items():
            cell.written.connect(partial(self._write, name))
            cell.looked.connect(partial(self.writing.look_at, self.minutes.session.id, name))
            cell.paused.connect(self.writing.pause)
            cell.left.connect(self._show_made)
            cell.unread_changed.connect(self._hold)
        self.cells["number"].deed.clicked.connect(self._take_next_number)
        self.cells["heading"].deed.clicked.connect(self._make_heading)
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(GAP)
        groups = {
            self.tr("Session"): ("body", "joint_bodies", "kind", "number", "heading"),
            self.tr("Time and place"): ("held_on", "venue", "start", "end"),
            self.tr("Holding"): ("chair", "co_chairs", "organiser", "state"),
        }
        for heading, names in groups.items():
            column.addWidget(FormGrid(heading, [self.cells[name] for name in names]))
        column.addStretch(1)
        card.setMaximumWidth(WIDEST)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(card, 1)
        self.area = FittingArea(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.notice)
        layout.addWidget(self.area, 1)
        self.setFocusProxy(self.cells["held_on"].stop)

    def _hold(self) -> None:
        """Let what cannot be read stand among the doubts, and be here again, until it is mended."""
        self.writing.hold(self, self.unread)
        typed = {name: each.editor.typed for name, each in self.cells.items() if each.unread}
        self.remembered.keep({**self._remembered, **typed})
        self._show_made()

    @property
    def unread(self) -> tuple[Doubt, ...]:
        """What is typed here and cannot be read; it must be mended before anything is closed."""
        session_id = self.minutes.session.id
        problems = (each.unread for each in self.cells.values())
        return tuple(Doubt(session_id, each.field, blocks=True, problem=each) for each in problems if each)

    def has(self, part_id: str, field: str) -> bool:
        return part_id == self.minutes.session.id and field in self.cells

    def go_to(self, part_id: str, field: str) -> None:  # noqa: ARG002
        cell = self.cells[field]
        cell.setVisible(True)
        cell.stop.setFocus()
        self.area.ensureWidgetVisible(cell)

    def show_minutes(self) -> None:
        session = self.minutes.session
        if session.body != self._asked_for:
            self.notice.clear()
        for name, cell in self.cells.items():
            if name != "heading":
                cell.show_value(getattr(session, name))
        self._show_made()
        self._bring_back()
        blank = (name for name in _FIRST if not getattr(session, name))
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.setFocusProxy(self.cells[next(blank, "held_on")].stop)

    def _bring_back(self) -> None:
        """Show what was typed the last time and could not be read."""
        typed, self._remembered = self._remembered, {}
        for name, text in typed.items():
            if name in self.cells:
                self.cells[name].type_again(text)

    def show_doubts(self) -> None:
        session_id = self.minutes.session.id
        for name, cell in self.cells.items():
            cell.show_doubts(self.writing.doubts_at(session_id, name))
        self._show_number()

    def _show_made(self) -> None:
        """Show what follows from the fields: title, ordinal, weekday, and which fields there are."""
        session = self.minutes.session
        self.cells["heading"].show_value(title_of(self.minutes))
        made = not session.heading
        self.cells["heading"].say(
            self.tr("Made of body, kind and number.") if made else "",
            "" if made else self.tr("Back to the title that is made"),
        )
        day = None if self.cells["held_on"].unread else session.held_on
        self.cells["held_on"].say(day_letter(day) if day else "")
        joint = session.kind is SessionKind.JOINT or bool(session.joint_bodies)
        self.cells["joint_bodies"].setVisible(joint)
        self.cells["state"].setEnabled(not session.state.is_locked)
        self._show_number()

    def _show_number(self) -> None:
        session, cell = self.minutes.session, self.cells["number"]
        cell.editor.widget.setEnabled(session.kind.is_formal)
        if not session.kind.is_formal:
            cell.say(self.tr("Such a meeting has no number."))
            return
        called = ordinal(session.number) if session.number else ""
        is_odd = session.number is None or any(not each.blocks for each in self._number_doubts())
        follows = self._next_number() if is_odd else None
        if follows is None or follows == session.number:
            cell.say(called)
        else:
            cell.say(called, self.tr("Next number: {number}").format(number=number_text(follows)))

    def _number_doubts(self) -> tuple[Doubt, ...]:
        return self.writing.doubts_at(self.minutes.session.id, "number")

    def _next_number(self) -> int | None:
        """Return the number that comes next; asked anew only where body, kind, day or number are others."""
        session = self.minutes.session
        asked = (session.body, session.kind, session.held_on, session.number)
        if self._next[0] != asked:
            try:
                self._next = (asked, self.desk.minutes.edit.number_for(self.minutes))
            except AppError as error:
                self.writing.failed.emit(error)
                return None
        return self._next[1]

    def _said(self, name: str) -> Sequence[str]:
        """Return what stands in this field of earlier sessions of the body, the latest first."""
        if not (body := self.minutes.session.body):
            return ()
        earlier = self.desk.bodies.sessions(body)
        return tuple(dict.fromkeys(words for each in earlier if (words := getattr(each, name))))

    def _write(self, name: str, value: Any) -> None:
        """Take over what was typed; the strokes in one field are one step to undo."""
        before = self.minutes.session
        try:
            minutes = with_fact(self.desk, self.minutes, name, value)
        except AppError as error:  # deleted meanwhile
            self.cells[name].show_value(getattr(before, name))
            self.tools.ask.show_error(self, error)
            return
        self.write(minutes, f"{before.id}/{name}")
        if name == "body":
            self._follow_body(before.body)
        if name == "kind":
            self.cells["number"].show_value(minutes.session.number)
        if name != "heading":
            self._show_made()

    def _follow_body(self, before: str | None) -> None:
        """Offer to say anew what followed from the body before; where there was none, just say it."""
        self.writing.pause()
        now = self.minutes.session.body
        if now and not before:
            self._renew()
        elif now:
            self._asked_for = now
            words = self.tr("Number and members are still those of the body before.")
            self.notice.say(words, Tone.INFO)
            self.notice.add_deed(self.tr("Renew number and members"), self._renew)
            self.notice.add_deed(self.tr("Leave them"), self.notice.clear)

    def _renew(self) -> None:
        self.notice.clear()
        session = self.minutes.session
        if not session.body:
            return
        try:
            fresh = self.desk.minutes.edit.begin(session.body, session.held_on).minutes
            number = self.desk.minutes.edit.number_for(self.minutes)
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self.write(renewed(self.minutes, fresh, number))
        self.show_minutes()

    def _take_next_number(self) -> None:
        number = self._next_number()
        self.cells["number"].show_value(number)
        self._write("number", number)
        self.cells["number"].stop.setFocus()

    def _make_heading(self) -> None:
        self._write("heading", "")
        self._show_made()
        self.cells["heading"].stop.setFocus()
