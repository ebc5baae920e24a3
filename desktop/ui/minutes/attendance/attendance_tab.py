"""Who was there, one key a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.attending import all_marked, seated
from desktop.domain.editing import moved, removed, with_fields, with_names
from desktop.domain.minutes import ATTENDED
from desktop.domain.quorum import quorum_of
from desktop.domain.session import Presence
from desktop.errors import AppError
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.attendance.attendance_fields import AttendanceFields
from desktop.ui.minutes.attendance.attendance_list import AttendanceList
from desktop.ui.minutes.attendance.attendance_notes import note_words
from desktop.ui.minutes.attendance.attendance_pasting import AttendancePasting
from desktop.ui.minutes.attendance.attendance_rows import AttendanceRow
from desktop.ui.minutes.attendance.attendance_strip import AttendanceStrip
from desktop.ui.minutes.attendance.guest_line import GuestLine
from desktop.ui.minutes.cards.name_lines import NameSources
from desktop.ui.minutes.cards.unclear_names import UnclearNames
from desktop.ui.minutes.tab import Tab
from desktop.ui.page_action import PageAction
from desktop.ui.short import short
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.composition import Sitting
    from desktop.domain.minutes import Minutes
    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

_LIST = "attendance"
_LONGEST = 200
"""Letters of a row that are painted at most."""
_STAY = ("arrived", "left", "missed")
_FIELDS = ("name", "post", "organisation", "representative", "letter_number", *_STAY)


class AttendanceTab(Tab):
    """Lists members and guests in the order of the paper, and says whether there were enough of them."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("AttendanceTab", "Attendance"), writing, desk, tools)
        self._sitting: tuple[Sitting, dict[str, str]] | None = None
        self._sat: tuple[str, date] | None = None
        self._counted: tuple[Sequence[tuple[str | None, str | None]] | None, int] = None, 0
        """Seats and people of the rows, and how many rows the seats of the body would add to them."""
        self._build()
        tools.changes.saved.connect(self._forget_sitting)

    def _build(self) -> None:
        sources = NameSources(self.desk, self.tools, self)
        self._unclear = UnclearNames(self, "organisation")
        self.fields = AttendanceFields(self, sources, self._unclear)
        self.list = AttendanceList(self.tools.theme, self.fields, self.title)
        self.guests = GuestLine(self, sources, self._unclear)
        self.pasting = AttendancePasting(self, self._unclear)
        bring = PageAction(self.tr("Bring the members of the body"), "people_community", self.bring, self)
        everybody = PageAction(self.tr("All present"), "checkmark", self.mark_everybody, self)
        deeds = (
            (self.tr("Edit"), "edit", "Enter", self._open_current),
            (self.tr("Move up"), "arrow_up", "Alt+Up", lambda: self.list.shift(-1)),
            (self.tr("Move down"), "arrow_down", "Alt+Down", lambda: self.list.shift(1)),
            (self.tr("Remove"), "delete", "Ctrl+Shift+Delete", self.list.ask_remove),
        )
        actions = [
            PageAction(f"{words} {shown_keys(keys)}", icon, deed, self) for words, icon, keys, deed in deeds
        ]
        paste = PageAction(self.tr("Paste from Excel"), "clipboard_task", self.pasting.paste, self)
        stay = (self.tr("Coming, leaving and missed items"), "", "Ctrl+Enter", self._open_stay)
        for words, _, keys, deed in (*deeds, stay, (paste.text(), "", "Ctrl+V", self.pasting.paste)):
            self.list.offer(words, keys, deed)
        self.strip = AttendanceStrip(self.tools.icons, bring, everybody, *actions)
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        nobody = self.tr(
            "Write who was there in the line below; those who have a seat in the body come by a button."
        )
        heading = self.tr("Nobody is listed yet")
        self.empty = EmptyState(self.tools.icons, "people", heading, nobody, bring, paste)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        written = QWidget()
        column = QVBoxLayout(written)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.strip)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        middle = QWidget()
        self.stack = QStackedLayout(middle)
        self.stack.addWidget(written)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(middle, 1)
        layout.addWidget(self.guests)
        self.hint.set_words(
            self.tr(
                "Keys: ح present, غ absent, م excused, ن represented; Enter for name, post and organisation."
            )
        )
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        guests = self.guests
        self.pasting.watch(self.fields.name, guests.name, guests.post, guests.organisation)
        self.pasting.pasted.connect(self._show_pasted)
        self.list.paste_asked.connect(self.pasting.paste)
        self.list.marked.connect(self._mark)
        self.list.removed.connect(self._remove)
        self.list.moved.connect(self._move)
        self.list.looked.connect(self._look_at)
        self.list.opening.connect(self._fill_fields)
        self.guests.written.connect(self._show_guest)

    def count(self) -> int:
        return len(self.minutes.attendance)

    def write(self, minutes: Minutes, key: str = "") -> None:
        before = self.minutes
        super().write(minutes, key)
        if self.minutes is not before:
            self._show_rows()

    def show_minutes(self) -> None:
        self._read_sitting()
        self._show_rows()
        self._unclear.tell()

    def show_doubts(self) -> None:
        minutes = self.minutes
        doubts = self.writing.doubts_at(minutes.session.id, _LIST)
        self.strip.show_doubts(doubts, self.desk.vocabulary)
        self._show_rows()
        if self.list.open_id:
            self.fields.show_doubts()

    def has(self, part_id: str, field: str) -> bool:
        if part_id == self.minutes.session.id:
            return field == _LIST
        return any(each.id == part_id for each in self.minutes.attendance)

    def go_to(self, part_id: str, field: str) -> None:
        if part_id == self.guests.row_id and self.guests.has_keyboard:
            return
        field = "name" if field == "person" else field
        if self.list.rows.place_of(part_id) >= 0 and field in _FIELDS:
            self.list.open_fields(part_id, field)
            return
        self.list.choose(part_id)
        (self.list if self.minutes.attendance else self.guests.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def bring(self) -> None:
        """Add a row for each seat of the body that has none, as it is held on the day of the session."""
        self._read_sitting()
        if self._sitting:
            sitting, names = self._sitting
            known = {**names, **self.minutes.names}
            self.write(with_names(seated(self.minutes, sitting, names), known))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_everybody(self) -> None:
        """Say that everybody was there."""
        self.write(all_marked(self.minutes, Presence.PRESENT))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self) -> None:
        minutes = self.minutes
        wrong = {each.part_id: each for each in reversed(self.writing.doubts)}
        rows = [
            AttendanceRow(
                each.id,
                _shown(each.name),
                _shown(note_words(minutes, each)),
                each.presence,
                each.is_guest,
                self.desk.vocabulary.sentence(wrong[each.id].problem) if each.id in wrong else "",
            )
            for each in minutes.attendance
        ]
        self.list.show_rows(rows)
        if open_id := self.list.open_id:
            self._fill_fields(open_id)
        self.guests.show_row()
        self.strip.show_counts(minutes, self._missing())
        self._show_quorum()
        shown = 0 if rows else 1
        if self.stack.currentIndex() != shown:
            self.stack.setCurrentIndex(shown)
            self.setFocusProxy(self.list if rows else self.guests.name)
        self.empty.buttons[0].setVisible(self._sitting is not None and bool(self._sitting[0].approved))

    def _fill_fields(self, row_id: str) -> None:
        row = next((each for each in self.minutes.attendance if each.id == row_id), None)
        if row is not None:
            self.fields.show_row(row)
            self.fields.show_doubts()

    def _show_quorum(self) -> None:
        """Count the places that are taken, where the body asks for a quorum and it can be counted."""
        minutes, body = self.minutes, self.minutes.body
        sitting, names = self._sitting or (None, {})
        seats = [each.seat for each in sitting.approved] if sitting else []
        if not (body and body.quorum_percent and minutes.session.kind.is_formal and minutes.attendance):
            seats = []
        there = [each for each in minutes.attendance if each.presence in ATTENDED]
        found = quorum_of(body.quorum_percent if body else None, seats, there)
        absent = [each.post or names.get(each.organisation or "", "") for each in found.absent]
        self.strip.show_quorum(found if found.votes else None, absent)

    def _missing(self) -> int:
        """Return how many rows the seats of the body would add."""
        if self._sitting is None:
            return 0
        there = [(each.seat, each.person) for each in self.minutes.attendance]
        if self._counted[0] != there:
            self._counted = there, len(seated(self.minutes, *self._sitting).attendance) - len(there)
        return self._counted[1]

    def _day(self) -> date:
        """Return the day whose seats count: today where the session has none yet."""
        today: Any = QDate.currentDate().toPython()
        return self.minutes.session.held_on or today

    def _read_sitting(self) -> None:
        """Read who sits in the body on the day of the session, unless that is known."""
        body, day = self.minutes.body, self._day()
        if self._sat == (body.id if body else "", day):
            return
        self._sat, self._sitting = (body.id if body else "", day), None
        self._counted = None, 0
        if body:
            try:
                self._sitting = self.desk.minutes.edit.sitting(body.id, day)
            except AppError as error:
                self.tools.ask.show_error(self, error)

    def _forget_sitting(self) -> None:
        self._sat = None

    def _mark(self, row_id: str, presence: Presence) -> None:
        self.write(with_fields(self.minutes, row_id, presence=presence))

    def _move(self, row_id: str, place: int) -> None:
        self.write(moved(self.minutes, row_id, place))

    def _remove(self, row_id: str) -> None:
        self.write(removed(self.minutes, row_id))

    def _look_at(self, row_id: str) -> None:
        if self.isVisible():
            self.writing.look_at(row_id, "name")

    def _open_current(self) -> None:
        if current := self.list.current_id:
            self.list.open_fields(current)

    def _open_stay(self) -> None:
        if current := self.list.current_id:
            self.list.open_fields(current, "arrived")

    def _show_pasted(self, row_id: str) -> None:
        self.list.choose(row_id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_guest(self, row_id: str) -> None:
        with QSignalBlocker(self.list):
            self.list.choose(row_id)
        self.writing.look_at(row_id, "name")


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST else short(text, _LONGEST)
