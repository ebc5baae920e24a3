"""Who sat in a body on any day, and what became of the composition between two days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QVBoxLayout

from desktop.domain.body import Composition
from desktop.domain.composition_changes import SeatChange
from desktop.persian.jalali import day_words
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.ui.records.parts_section import BETWEEN
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.day_field import EXAMPLE, DayField
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import within
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.domain.body import Body, SeatHolder
    from desktop.domain.composition import HeldSeat
    from desktop.domain.composition_changes import Changed
    from desktop.services.bodies import NamedSitting
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH, HEIGHT = 900, 620
PAD = 24


class CompositionDialog(QDialog):
    """The seats of one day at the right, what changed since another day at the left; Esc closes."""

    def __init__(self, body: Body, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setWindowTitle(self.tr("Composition on a day"))
        self._body, self._desk, self._tools = body, desk, tools
        calendar = desk.working_calendar.now()
        self.day, self.other = (DayField(tools.theme, tools.icons, calendar) for _ in range(2))
        self._build()
        self.day.set_day(desk.compositions.today())
        self.other.set_day(body.formed_on)
        self._show()
        self.resize(WIDTH, within(self, HEIGHT))

    def _build(self) -> None:
        heading, about = QLabel(self.tr("Composition on a day")), WrappedLabel()
        heading.setProperty("role", "h2")
        about.setProperty("role", "label")
        self._boxes = (
            FieldBox(self.tr("Composition of the day"), self.day),
            FieldBox(self.tr("Compared with the day"), self.other),
        )
        self.seats = TwoLineList(self._tools.theme, self.tr("Seats"))
        self.changes = TwoLineList(self._tools.theme, self.tr("What changed"))
        self.said, self.told = WrappedLabel(), WrappedLabel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for column, (box, said, rows) in enumerate(
            zip(self._boxes, (self.said, self.told), (self.seats, self.changes), strict=True)
        ):
            grid.addWidget(box, 0, column)
            grid.addWidget(_card(said, rows), 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(about)
        layout.addLayout(grid, 1)
        self.close_button = deed_button(self.tr("Close"), self.reject)
        layout.addLayout(foot_of([], [self.close_button]))
        about.set_words(self._body.name)
        for field in (self.day, self.other):
            field.editingFinished.connect(self._show)

    def _show(self) -> None:
        """Show both days as far as they are days."""
        fields = (self.day, self.other)
        unread = self.tr("Enter a day; such as {day}.").format(day=EXAMPLE)
        for box, field, may_be_empty in zip(self._boxes, fields, (False, True), strict=True):
            is_fine = field.day or (may_be_empty and not field.text().strip())
            box.show_error("" if is_fine else unread)
        if self.day.day:
            self._show_seats(self.day.day)
        if self.day.day and self.other.day:
            self._show_changes(*sorted((self.day.day, self.other.day)))
        else:
            self.changes.set_rows([])
            self.told.set_words(self.tr("Choose a day to compare with."))

    def _show_seats(self, day: date) -> None:
        named = self._desk.compositions.on(self._body.id, day)
        shown = [each for each in named.sitting.seats if not each.ended]
        self.seats.set_rows([self._seat_row(each, named) for each in shown])
        words = self.tr("{filled} of {places} places were held on {day}.")
        if not shown:
            words = self.tr("On {day} there was no seat.")
        counts = (number_text(named.sitting.filled), number_text(named.sitting.places))
        self.said.set_words(words.format(filled=counts[0], places=counts[1], day=day_words(day)))

    def _seat_row(self, held: HeldSeat, named: NamedSitting) -> ListRow:
        role = self._desk.vocabulary.choice(held.seat.role).label
        who = _names(held.holders, named.names)
        proposed = held.seat.composition is Composition.PROPOSED
        chip, tone = (self.tr("Vacant"), Tone.WARN) if held.vacancies == held.places else ("", Tone.NEUTRAL)
        if proposed:
            chip, tone = self._desk.vocabulary.choice(Composition.PROPOSED).label, Tone.INFO
        by = short(named.names.get(str(held.seat.approved_by or ""), ""))
        by = self.tr("by the resolution {title}").format(title=by) if by else ""
        note = BETWEEN.join(filter(None, (role, who, by)))
        return ListRow(held.seat.id, named.seat_name(held.seat) or role, note, chip, tone)

    def _show_changes(self, first: date, last: date) -> None:
        found, names = self._desk.compositions.between(self._body.id, first, last)
        self.changes.set_rows([self._change_row(each, names) for each in found])
        words = self.tr("From {first} until {last}: {count} changes.")
        if not found:
            words = self.tr("From {first} until {last} nothing changed.")
        counted = number_text(len(found))
        self.told.set_words(words.format(first=day_words(first), last=day_words(last), count=counted))

    def _change_row(self, changed: Changed, names: Mapping[str, str]) -> ListRow:
        chip, tone = {
            SeatChange.NEW: (self.tr("New seat"), Tone.OK),
            SeatChange.ENDED: (self.tr("Ended"), Tone.NEUTRAL),
            SeatChange.HOLDER: (self.tr("Other holder"), Tone.INFO),
        }[changed.change]
        who = []
        if came := _names(changed.came, names):
            who.append(self.tr("came: {names}").format(names=came))
        if left := _names(changed.left, names):
            who.append(self.tr("went: {names}").format(names=left))
        seat = changed.seat
        return ListRow(
            seat.id, seat.post or names.get(seat.organisation or "", ""), BETWEEN.join(who), chip, tone
        )


def _names(holders: Iterable[SeatHolder], names: Mapping[str, str]) -> str:
    found = [names.get(str(each.person), "") for each in holders]
    return join_words(found) if found else ""


def _card(said: WrappedLabel, rows: TwoLineList) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 12, 12, 12)
    column.setSpacing(8)
    column.addWidget(said)
    column.addWidget(rows)
    column.addStretch(1)
    return card
