"""What the detail of an organisation or a person lists: seats, resolutions, offices, each to be gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office import Office
from desktop.domain.session import Session
from desktop.persian.jalali import day_text
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.state_tones import tone_of
from desktop.ui.tone import Tone
from desktop.ui.widgets.period import period_words
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.ties import OfficeTie, ResolutionTie, SeatTie
    from desktop.ui.places import Tools

BETWEEN = " \u2022 "
COMMA = "\u060c "
MOST = 200
"""How many rows a detail lists; the page of the thing itself lists all."""


class TieSection(DetailSection):
    """A list under a heading; hidden where there is nothing in it."""

    def __init__(self, title: str, desk: Desk, tools: Tools) -> None:
        super().__init__(title)
        self._desk = desk
        self._destinations: dict[str, Destination] = {}
        self.list = TwoLineList(tools.theme, title)
        self.list.opened.connect(self._open)
        self.body.addWidget(self.list)

    def show_rows(self, rows: Sequence[tuple[ListRow, Destination]]) -> None:
        """Show these rows, each with where it leads."""
        shown = rows[:MOST]
        self._destinations = {row.id: destination for row, destination in shown}
        self.list.set_rows([row for row, _ in shown])
        self.set_empty(not rows)

    def _open(self, row_id: str) -> None:
        self.going.emit(self._destinations[row_id])


class SeatsOfOrganisation(TieSection):
    """The seats that an organisation has in bodies; one that nobody holds stands out."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("SeatsOfOrganisation", "Seats in bodies"), desk, tools)

    def show_record(self, record: Record) -> None:
        self.show_rows([self._row(each) for each in self._desk.ties.seats_of(record.id)])

    def _row(self, tie: SeatTie) -> tuple[ListRow, Destination]:
        role = self._desk.vocabulary.choice(tie.seat.role).label
        who = join_words(tie.holders)
        note = BETWEEN.join(filter(None, (role if tie.seat.post else "", who)))
        chip, tone = (self.tr("Vacant"), Tone.WARN) if tie.is_vacant else ("", Tone.NEUTRAL)
        row = ListRow(
            tie.seat.id, tie.body, BETWEEN.join(filter(None, (tie.seat.post or role, note))), chip, tone
        )
        return row, Destination(kind="Body", record_id=str(tie.seat.body))


class SeatsHeld(TieSection):
    """The seats that a person holds, and those that they held."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("SeatsHeld", "Seats held"), desk, tools)

    def show_record(self, record: Record) -> None:
        self.show_rows([self._row(each) for each in self._desk.ties.seats_held(record.id)])

    def _row(self, tie: SeatTie) -> tuple[ListRow, Destination]:
        vocabulary = self._desk.vocabulary
        role = vocabulary.choice(tie.seat.role).label
        holding = tie.holding
        when = period_words(holding.since, holding.until) if holding else ""
        note = BETWEEN.join(filter(None, (tie.seat.post or role, when)))
        chip = "" if tie.holders else self.tr("Former")
        row = ListRow(holding.id if holding else tie.seat.id, tie.body, note, chip, Tone.NEUTRAL)
        return row, Destination(kind="Body", record_id=str(tie.seat.body))


class ResolutionsOfOrganisation(TieSection):
    """What an organisation is to carry out, the urgent first; the heading counts what is open."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("ResolutionsOfOrganisation", "Resolutions"), desk, tools)

    def show_record(self, record: Record) -> None:
        ties = self._desk.ties.resolutions(record.id)
        titles = self._desk.browse.titles(Session, [each.session.id for each in ties])
        self.show_rows([self._row(each, titles.get(each.session.id, "")) for each in ties])
        is_open = sum(each.is_open for each in ties)
        overdue = sum(each.is_overdue for each in ties)
        counts = [self.tr("{count} open").format(count=number_text(is_open))]
        if overdue:
            counts.append(self.tr("{count} overdue").format(count=number_text(overdue)))
        counts.append(self.tr("{count} done").format(count=number_text(len(ties) - is_open)))
        self.heading.setText(self.tr("{title}: {counts}").format(title=self.title, counts=COMMA.join(counts)))

    def _row(self, tie: ResolutionTie, session: str) -> tuple[ListRow, Destination]:
        deadline = tie.due
        until = self.tr("until {day}").format(day=day_text(deadline)) if deadline else ""
        state = tie.assignment.state
        if tie.is_overdue:
            chip, tone = self.tr("Overdue"), Tone.DANGER
        elif state:
            chip, tone = self._desk.vocabulary.choice(state).label, tone_of(state)
        else:
            chip, tone = self.tr("Open"), Tone.INFO
        words = tie.resolution.operative or tie.resolution.title
        row = ListRow(tie.assignment.id, words, BETWEEN.join(filter(None, (until, session))), chip, tone)
        return row, Destination(kind="Resolution", record_id=tie.resolution.id)


class OfficesOfOrganisation(TieSection):
    """The offices that an organisation establishes, supervises or operates."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(QCoreApplication.translate("OfficesOfOrganisation", "Offices"), desk, tools)

    def show_record(self, record: Record) -> None:
        self.show_rows([self._row(each) for each in self._desk.ties.offices(record.id)])

    def _row(self, tie: OfficeTie) -> tuple[ListRow, Destination]:
        vocabulary, state = self._desk.vocabulary, tie.office.state
        ways = (vocabulary.field(Office, field_named(Office, name)).label for name in tie.fields)
        row = ListRow(
            tie.office.id,
            tie.office.title,
            join_words(list(ways)),
            vocabulary.choice(state).label,
            tone_of(state),
        )
        return row, Destination(kind="Office", record_id=tie.office.id)
