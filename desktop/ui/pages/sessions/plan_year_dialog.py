"""Plans the sessions of a body until the end of the year: days as it usually meets, ticked one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from desktop.domain.body import Body
from desktop.domain.session import Session
from desktop.errors import AppError
from desktop.persian.jalali import day_letter, day_of, day_words, jalali_parts
from desktop.persian.jalali_calendar import month_days
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.schema.reading import reader
from desktop.schema.record import Link
from desktop.ui.forms.field_editors import FieldEditors
from desktop.ui.forms.link_editors import LinkEditor
from desktop.ui.minutes.beginning.recent_bodies import RecentBodies
from desktop.ui.minutes.cards.field_cell import FieldCell
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.services.agenda.planning import PlannedDay
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH, PAD, LIST, ROW_GAP = 640, 24, 230, 3
PLAN_KEYS = "Ctrl+S"
ESFAND = 12
_DAY = Qt.ItemDataRole.UserRole


class PlanYearDialog(FittingDialog):
    """Days of rest are left for the next working day; what the body has already is not ticked."""

    planned = Signal(object)
    """Carries the `Session`s that were stored."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget, body_id: str = "") -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Plan the year"))
        self._desk, self._tools = desk, tools
        self._build()
        self._begin(body_id)

    def _build(self) -> None:
        heading = QLabel(self.tr("Plan the sessions of a body until the end of the year"))
        heading.setProperty("role", "h2")
        self.body, self.first, self.start, self.venue = self._cells()
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row, cells in ((upper, (self.body, self.first)), (lower, (self.start, self.venue))):
            row.setSpacing(16)
            for cell in cells:
                row.addWidget(cell, 2 if cell in (self.body, self.venue) else 1)
        self.note = WrappedLabel()
        self.note.setProperty("role", "label")
        self.days = QListWidget()
        self.days.setProperty("role", "framed")
        self.days.setSpacing(ROW_GAP)
        self.days.setAccessibleName(self.tr("Days of the sessions"))
        self.days.setFixedHeight(self._tools.theme.scaled(LIST))
        self.days.itemChanged.connect(self._count)
        self.plan_button = deed_button("", self.plan, PLAN_KEYS)
        self.plan_button.setProperty("role", "primary")
        self.cancel_button = deed_button(self.tr("Cancel"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(upper)
        layout.addLayout(lower)
        layout.addWidget(self.note)
        layout.addWidget(self.days)
        layout.addLayout(foot_of((self.plan_button,), [self.cancel_button]))

    def _cells(self) -> list[FieldCell]:
        desk, vocabulary = self._desk, self._desk.vocabulary
        body = field_named(Session, "body")
        self.bodies = RecentBodies(desk.browse)
        read = reader(body, vocabulary, make=self.bodies.named)
        editors = FieldEditors(desk.browse, vocabulary, self._tools, calendar=desk.working_calendar.now())
        cells = [FieldCell(Session, body, LinkEditor(self.bodies, read, self._tools.icons), vocabulary)]
        for name in ("held_on", "start", "venue"):
            field = field_named(Session, name)
            cells.append(FieldCell(Session, field, editors.of(field), vocabulary))
        cells[1].label.setText(self.tr("From"))
        for cell in cells[:2]:
            cell.written.connect(self.reload)
            cell.unread_changed.connect(self.reload)
        return cells

    def _begin(self, body_id: str) -> None:
        likely = body_id or self.bodies.likely()
        self.body.show_value(Link(likely) if likely else None)
        self.first.show_value(self._desk.following.today())
        self.reload()
        (self.days if self.days.count() else self.body.stop).setFocus()

    def reload(self) -> None:
        """Ask anew on which days the body meets."""
        body_id = str(self.body.value or "") if self.body.unread is None else ""
        first = None if self.first.unread else self.first.value
        found: Sequence[PlannedDay] = ()
        if body_id and first:
            try:
                found = self._desk.agenda.planning.days(body_id, first, last_of_year(first))
            except AppError as error:
                self._tools.ask.show_error(self, error)
        self.days.blockSignals(True)
        self.days.clear()
        for each in found:
            item = QListWidgetItem(self._words(each), self.days)
            item.setData(_DAY, each.day)
            item.setCheckState(Qt.CheckState.Unchecked if each.taken_by else Qt.CheckState.Checked)
        self.days.blockSignals(False)
        self._say(body_id, first, found)
        self._count()

    def _say(self, body_id: str, first: date | None, found: Sequence[PlannedDay]) -> None:
        if not body_id or first is None:
            words = self.tr("Say first which body meets, and from when.")
        elif not found:
            name = self._desk.browse.titles(Body, [body_id]).get(body_id, "")
            words = self.tr("How often “{body}” meets is not written down; enter it on its page.")
            words = words.format(body=name)
        elif not all(each.is_certain for each in found):
            words = self.tr(
                "The lunar holidays of some of these days are not published yet; look again then."
            )
        else:
            words = self.tr("Days of rest are left for the next working day.")
        self.note.set_words(words)

    def _words(self, planned: PlannedDay) -> str:
        parts = [day_letter(planned.day)]
        if planned.moved_from:
            because = planned.holiday or self.tr("a day of rest")
            words = self.tr("in place of {day}: {holiday}")
            parts.append(words.format(day=day_words(planned.moved_from), holiday=because))
        if planned.taken_by and planned.taken_by.held_on:
            words = self.tr("it has a session on {day} already")
            parts.append(words.format(day=day_words(planned.taken_by.held_on)))
        return " \u2022 ".join(parts)

    @property
    def chosen(self) -> list[date]:
        """The days that are ticked."""
        items = (self.days.item(number) for number in range(self.days.count()))
        return [each.data(_DAY) for each in items if each.checkState() is Qt.CheckState.Checked]

    def _count(self) -> None:
        count = len(self.chosen)
        self.plan_button.setText(self.tr("Plan {count} sessions").format(count=number_text(count)))
        self.plan_button.setShortcut(PLAN_KEYS)  # Qt forgets it with the former words
        self.plan_button.setEnabled(count > 0)

    def plan(self) -> None:
        """Store a planned session on each day that is ticked."""
        if self.start.unread or not self.chosen:
            return
        sessions = [
            Session(body=self.body.value, held_on=day, start=self.start.value, venue=self.venue.value or "")
            for day in self.chosen
        ]
        try:
            stored = self._desk.agenda.planning.plan(*sessions)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.planned.emit(stored)
        self.accept()


def last_of_year(day: date) -> date:
    """Return the last day of the Jalali year in which a day lies."""
    year = jalali_parts(day)[0]
    return day_of(year, ESFAND, month_days(year, ESFAND))
