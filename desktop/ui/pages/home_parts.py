"""The smaller cards of the desk: what comes, where work was left, and how the agencies stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.chart import Chart, ChartKind, Hue, Pattern, Series
from desktop.persian.clock import time_text
from desktop.persian.jalali import MONTHS, day_letter, jalali_parts
from desktop.persian.numbers import number_text
from desktop.ui.backup_words import moment_words
from desktop.ui.places import Destination, Form
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.cards import SIDE, HeadedCard, RowCard
from desktop.ui.widgets.chart_view import ChartView
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.link_label import LinkLabel
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.session import Session
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.waiting import Coming, Recent, Standing, Unsaved
    from desktop.ui.places import Tools

_DAY_TILE = 46
_ICON = 20
_ICONS = {
    "Office": "building_multiple",
    "Neighbourhood": "map",
    "Body": "people_community",
    "Session": "document_text",
    "Resolution": "task_list",
    "Organisation": "building_government",
    "Person": "person",
}


class RowsCard(HeadedCard):
    """A card of rows that lead somewhere, or a sentence where there is none."""

    going = Signal(object)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.tools = tools
        self.rows: list[RowCard] = []
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "label")
        self.nothing.setContentsMargins(SIDE, 0, SIDE, 0)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(8, 0, 8, 0)
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)

    def clear(self) -> None:
        """Take all rows away."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def add(self, words: str, note: str, destination: Destination, before: QWidget, after: QWidget) -> None:
        """Add a row."""
        row = RowCard(words, note, destination, before, after)
        row.going.connect(self.going)
        self.rows.append(row)
        self._list.addWidget(row)


class ComingCard(RowsCard):
    """The next sessions with their days."""

    def __init__(self, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__(tools)
        self.set_title(self.tr("Coming sessions"))
        self._vocabulary = vocabulary
        self.all = LinkLabel(self.tr("Show all"), Destination("sessions", view="coming"))
        self.all.going.connect(self.going)
        self.top.addWidget(self.all)

    def show_coming(self, coming: Sequence[Coming]) -> None:
        """Show these sessions."""
        self.clear()
        for each in coming:
            session = each.session
            state = Chip(self._vocabulary.choice(session.state).label, tone_of(session.state))
            target = Destination(kind="Session", record_id=session.id)
            self.add(each.title, self._note(session), target, _day_tile(session.held_on), state)
        self.all.setVisible(bool(coming))
        self.nothing.set_words("" if coming else self.tr("No session is planned."))

    def _note(self, session: Session) -> str:
        when = day_letter(session.held_on) if session.held_on else ""
        if session.start:
            when = self.tr("{day}, {time}").format(day=when, time=time_text(session.start))
        return " \u2013 ".join(filter(None, (when, session.venue)))


class ContinueCard(RowsCard):
    """What was typed and not saved, and what was worked on last."""

    def __init__(self, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__(tools)
        self.set_title(self.tr("Continue"))
        self._vocabulary = vocabulary

    def show_work(self, unsaved: Sequence[Unsaved], recent: Sequence[Recent], today: date) -> None:
        """Show these, the unsaved first."""
        self.clear()
        for each in unsaved:
            kind = self._vocabulary.record(each.kind).label
            words = each.title or self.tr("{kind}: a new one").format(kind=kind)
            form = Form.EDIT if each.id else Form.NEW
            target = Destination(kind=each.kind.__name__, record_id=each.id, view=form)
            self._add(words, self.tr("Typed and not saved yet"), target, "edit")
        for done in recent:
            name = type(done.record).__name__
            at = moment_words(done.at.astimezone(), today)
            note = f"{self._vocabulary.record(type(done.record)).label} \u2013 {at}"
            if done.others:
                note = self.tr("{note}, with {count} more").format(note=note, count=number_text(done.others))
            self._add(done.title, note, Destination(kind=name, record_id=done.record.id), _ICONS[name])
        self.nothing.set_words("" if self.rows else self.tr("Nothing was worked on yet."))

    def _add(self, words: str, note: str, destination: Destination, icon: str) -> None:
        sign, onward = QLabel(), QLabel()
        self.tools.icons.put(sign, icon, "primary", _ICON)
        self.tools.icons.put(onward, "chevron_left", "text3", 16)
        self.add(words, note, destination, sign, onward)


class ProgressCard(HeadedCard):
    """How far the agencies with the most to do have come."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.set_title(self.tr("Progress by agency"))
        self.chart = ChartView(tools.theme)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "label")
        inside = QVBoxLayout()
        inside.setContentsMargins(SIDE, 0, SIDE, 0)
        inside.addWidget(self.chart)
        inside.addWidget(self.nothing)
        inside.addStretch(1)
        self.body.addLayout(inside)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show a bar for each agency."""
        parts = (
            (self.tr("done"), [each.done for each in standings], Hue.MAIN, Pattern.SOLID),
            (self.tr("under way"), [each.under_way for each in standings], Hue.INFO, Pattern.FALLING),
            (self.tr("overdue"), [each.overdue for each in standings], Hue.DANGER, Pattern.CROSSED),
        )
        series = tuple(Series(name, tuple(values), hue, fill) for name, values, hue, fill in parts)
        names = tuple(each.title for each in standings)
        self.chart.show_chart(Chart(self.tr("Progress by agency"), ChartKind.BARS, names, series))
        self.chart.setVisible(bool(standings))
        self.nothing.set_words("" if standings else self.tr("No resolution has been given to an agency yet."))


def _day_tile(day: date | None) -> QWidget:
    """Return the day and the month of a session, as a leaf of a calendar."""
    tile = QFrame()
    tile.setProperty("role", "dayTile")
    tile.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    tile.setMinimumWidth(_DAY_TILE)
    _, month, number = jalali_parts(day) if day else (0, 1, 0)
    layout = QVBoxLayout(tile)
    layout.setContentsMargins(6, 4, 6, 4)
    layout.setSpacing(0)
    for words, role in ((number_text(number), "tileDay"), (MONTHS[month - 1], "tileMonth")):
        label = QLabel(words)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(label)
    return tile
