"""The board of assignments: its columns, pages of cards, ids for the table, and cards by day."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.domain.party import Organisation
from desktop.domain.resolution import AssignmentRole, AssignmentState, Clause, Priority, Resolution
from desktop.domain.session import Session
from desktop.services.follow.cards import (
    WITHOUT_AGENCY,
    WITHOUT_DEADLINE,
    WITHOUT_RESOLUTION,
    Card,
    CardOrder,
    Column,
    ColumnKey,
)
from desktop.services.merge import all_that_became, became
from desktop.services.names import after_mergers
from desktop.services.titles import Titles
from desktop.storage.assignment_statements import Asked
from desktop.storage.assignments import AssignmentRows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.cards import Wishes
    from desktop.storage.assignments import PartRow
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_LENGTH = 500
"""How much of a text a card holds."""


class Board:
    """Answers what the page of following up asks; nothing here is ever stored."""

    def __init__(self, store: Store, vocabulary: Vocabulary, today: Callable[[], date]) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today

    def today(self) -> date:
        """Return the day from which days are counted."""
        return self._today()

    def columns(self, wishes: Wishes) -> tuple[Column, ...]:
        """Return every column in its order with how many cards fulfil ``wishes``."""
        with self._store.view() as view:
            found = AssignmentRows(view.connection).lanes(asked(view, wishes, self._today()))
        return tuple(Column(key, found.get(key.value, 0)) for key in ColumnKey)

    def page(self, wishes: Wishes, column: ColumnKey, start: int, size: int) -> tuple[Card, ...]:
        """Return ``size`` cards of a column from the place ``start`` on, what comes first before the rest."""
        today = self._today()
        with self._store.view() as view:
            ids = AssignmentRows(view.connection).lane(asked(view, wishes, today), column.value, start, size)
            return _cards(view, self._vocabulary, ids, today)

    def overdue(self) -> int:
        """Return how many agencies' parts are overdue in all."""
        asked_for = Asked(self._today().isoformat(), overdue=True)
        with self._store.view() as view:
            return AssignmentRows(view.connection).count(asked_for)

    def ids(
        self, wishes: Wishes, order: CardOrder = CardOrder.DUE, *, descending: bool = False
    ) -> Sequence[str]:
        """Return the ids of all cards that fulfil ``wishes``, in order; equals as they are due.

        They are the ids of assignments, and of resolutions for which nobody is responsible.
        """
        with self._store.view() as view:
            rows = AssignmentRows(view.connection)
            return rows.ids(asked(view, wishes, self._today()), order.value, descending=descending)

    def cards(self, ids: Sequence[str]) -> tuple[Card, ...]:
        """Return the cards of ``ids`` in that order; what is gone meanwhile is left out."""
        with self._store.view() as view:
            return _cards(view, self._vocabulary, ids, self._today())

    def calendar(self, wishes: Wishes, first: date, last: date) -> Mapping[date, tuple[Card, ...]]:
        """Return the cards by the day on which they are due, from ``first`` to ``last``."""
        today = self._today()
        with self._store.view() as view:
            ids = AssignmentRows(view.connection).between(
                asked(view, wishes, today), first.isoformat(), last.isoformat()
            )
            cards = _cards(view, self._vocabulary, ids, today)
        by_day = groupby(cards, key=lambda card: card.due)
        return {day: tuple(of_day) for day, of_day in by_day if day}


def asked(view: View, wishes: Wishes, today: date) -> Asked:
    """Return what is asked of the database: names are looked up, and words are looked for in the index."""
    has_words = bool(wishes.words.strip())
    return Asked(
        today=today.isoformat(),
        assigned=wishes.view not in (WITHOUT_AGENCY, WITHOUT_RESOLUTION),
        bare=wishes.view in (WITHOUT_AGENCY, WITHOUT_DEADLINE),
        undated=wishes.view == WITHOUT_DEADLINE,
        overdue=wishes.overdue,
        cooperating=wishes.cooperating,
        body=wishes.body or None,
        agencies=all_that_mean(view, wishes.agency) if wishes.agency else None,
        place=wishes.place or None,
        states=[each.value for each in wishes.states] if wishes.states else None,
        priority=wishes.priority.value if wishes.priority else None,
        resolutions=view.records(Resolution).find(search=wishes.words) if has_words else None,
        clauses=view.records(Clause).find(search=wishes.words) if has_words else (),
    )


def all_that_mean(view: View, agency: str) -> tuple[str, ...]:
    """Return an agency as links may name it: what it became, and all that were merged into that."""
    return all_that_became(view, Organisation, after_mergers(agency, became(view)))


def _cards(view: View, vocabulary: Vocabulary, ids: Sequence[str], today: date) -> tuple[Card, ...]:
    rows = AssignmentRows(view.connection).details(ids, today.isoformat(), _LENGTH)
    after = became(view)
    agencies = {
        each: after_mergers(each, after) for each in {row.organisation for row in rows.values()} if each
    }
    titles = Titles(view, vocabulary)
    called = titles.of(view.records(Organisation).page(list(set(agencies.values()))))
    in_sessions = {each for row in rows.values() for each in (row.session, row.closed_in) if each}
    said = titles.of(view.records(Session).page(list(in_sessions)))
    return tuple(
        _card(row, agencies.get(row.organisation or "", ""), called, said, today)
        for each in ids
        if (row := rows.get(each))
    )


def _card(
    row: PartRow, agency: str, called: Mapping[str, str], sessions: Mapping[str, str], today: date
) -> Card:
    due = _day(row.due)
    state = AssignmentState(row.state) if row.state else None
    return Card(
        assignment_id=row.assignment,
        resolution_id=row.resolution,
        number=row.number or str(row.order or ""),
        words=row.words or "",
        agency_id=agency,
        agency=called.get(agency, ""),
        role=AssignmentRole(row.role),
        state=state,
        percent=row.percent,
        due=due,
        days=(due - today).days if due else None,
        session_id=row.session,
        session_words=sessions.get(row.session, ""),
        session_number=row.session_number,
        held_on=_day(row.held_on),
        body=row.body or "",
        last_step=_day(row.last_step),
        next_on=_day(row.next_on),
        is_locked=state is AssignmentState.CLOSED and row.closed_in is not None,
        is_overdue=bool(row.overdue),
        is_confidential=bool(row.is_confidential),
        priority=Priority(row.priority) if row.priority else None,
        ended_on=_day(row.ended),
        agreed=sessions.get(row.closed_in or "", ""),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
