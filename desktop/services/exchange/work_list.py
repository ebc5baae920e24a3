"""What only shows when the work of several computers comes together, and that a person looks through."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.domain.body import Body
from desktop.domain.numbering import period_of
from desktop.domain.paperwork import Letter
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood
from desktop.domain.reporting import period_with
from desktop.domain.resolution import Period
from desktop.domain.session import Session
from desktop.progress import NoProgress
from desktop.services.duplicates import Duplicates
from desktop.services.merge import became, circle_of
from desktop.services.offices.overlaps import Overlaps
from desktop.services.titles import Titles
from desktop.storage.doubled import Doubled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.progress import Progress
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

MOST_TOLD = 200
"""How many groups of a sort are told one by one; the others are counted."""


class Work(Enum):
    """What is found."""

    SESSION_NUMBERS = "session_numbers"
    RESOLUTION_NUMBERS = "resolution_numbers"
    OFFICE_CODES = "office_codes"
    LETTER_NUMBERS = "letter_numbers"
    PARALLEL_OFFICES = "parallel_offices"
    REPORTS_TWICE = "reports_twice"
    APPROVED_REPORTS = "approved_reports"
    """Somebody elsewhere wrote in them without seeing that they were approved."""
    NEIGHBOURHOODS = "neighbourhoods"
    ORGANISATIONS = "organisations"
    PEOPLE = "people"
    CROSSED_NEIGHBOURHOODS = "crossed_neighbourhoods"
    """Each was merged into the other, on several computers: a person chooses which one stays."""
    CROSSED_ORGANISATIONS = "crossed_organisations"
    CROSSED_PEOPLE = "crossed_people"


_KINDS: Mapping[Work, str] = {
    Work.SESSION_NUMBERS: "Session",
    Work.RESOLUTION_NUMBERS: "Resolution",
    Work.OFFICE_CODES: "Office",
    Work.LETTER_NUMBERS: "Letter",
    Work.PARALLEL_OFFICES: "Neighbourhood",
    Work.REPORTS_TWICE: "Report",
    Work.APPROVED_REPORTS: "Report",
    Work.NEIGHBOURHOODS: "Neighbourhood",
    Work.ORGANISATIONS: "Organisation",
    Work.PEOPLE: "Person",
    Work.CROSSED_NEIGHBOURHOODS: "Neighbourhood",
    Work.CROSSED_ORGANISATIONS: "Organisation",
    Work.CROSSED_PEOPLE: "Person",
}
CROSSED: Mapping[Work, type[Any]] = {
    Work.CROSSED_NEIGHBOURHOODS: Neighbourhood,
    Work.CROSSED_ORGANISATIONS: Organisation,
    Work.CROSSED_PEOPLE: Person,
}
LIKE: Mapping[Work, type[Any]] = {
    Work.NEIGHBOURHOODS: Neighbourhood,
    Work.ORGANISATIONS: Organisation,
    Work.PEOPLE: Person,
}


@dataclass(frozen=True, slots=True)
class Found:
    """One record of a group, and where it is seen; ``about`` is what the group shares, such as its number."""

    kind: str
    record_id: str
    title: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class WorkLine:
    """All of one sort: how many groups there are, and the first of them."""

    work: Work
    count: int
    groups: tuple[tuple[Found, ...], ...]


class WorkList:
    """Looks through the whole register; each sort is one question, and takes part of a second."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def lines(self, progress: Progress | None = None) -> tuple[WorkLine, ...]:
        """Return each sort of which there is something; duplicates take longest and come last."""
        progress = progress or NoProgress()
        steps = len(Work)
        found: list[WorkLine] = []
        with self._store.view() as view:
            doubled = Doubled(view.connection)
            groups = {
                Work.SESSION_NUMBERS: _sessions(view, doubled),
                Work.RESOLUTION_NUMBERS: doubled.resolutions(),
                Work.OFFICE_CODES: doubled.offices(),
                Work.LETTER_NUMBERS: doubled.letters(),
                Work.REPORTS_TWICE: _reports(doubled),
                Work.APPROVED_REPORTS: self._touched(view, doubled),
                **{work: _crossed(view, kind) for work, kind in CROSSED.items()},
            }
            progress.step(len(groups), steps)
        groups[Work.PARALLEL_OFFICES] = [
            (each.neighbourhood_id,)
            for each in Overlaps(self._store).of()
            if each.is_overlapping and not each.is_allowed
        ]
        progress.step(len(groups), steps)
        for work, kind in LIKE.items():
            groups[work] = [(each.one, each.other) for each in Duplicates(self._store).pairs(kind)]
            progress.step(len(groups), steps)
        with self._store.view() as view:
            found = [self._line(view, work, groups[work]) for work in Work if groups[work]]
        return tuple(found)

    def _touched(self, view: View, doubled: Doubled) -> list[tuple[str, ...]]:
        if view.journal.is_only_by(self._store.replica):
            return []
        return [(each,) for each in doubled.touched_reports()]

    def _line(self, view: View, work: Work, groups: list[tuple[str, ...]]) -> WorkLine:
        kind = _KINDS[work]
        told = groups[:MOST_TOLD]
        records = view.of_kind(kind).page([each for group in told for each in group])
        titles = Titles(view, self._vocabulary).of(records)
        by_id = {each.id: each for each in records}
        return WorkLine(
            work,
            len(groups),
            tuple(
                tuple(_found(work, by_id[each], titles[each]) for each in group if each in by_id)
                for group in told
            ),
        )


def _found(work: Work, record: Any, title: str) -> Found:
    kind, record_id = type(record).__name__, record.id
    if isinstance(record, Letter) and record.session:  # a letter is seen on the page of its session
        kind, record_id = Session.__name__, str(record.session)
    return Found(kind, record_id, title, _about(work, record))


def _about(work: Work, record: Any) -> str:
    """Return the code or number that a group shares, where its title does not tell it."""
    match work:
        case Work.OFFICE_CODES:
            return str(record.code)
        case Work.LETTER_NUMBERS | Work.RESOLUTION_NUMBERS:
            return str(record.number)
        case _:
            return ""


def _sessions(view: View, doubled: Doubled) -> list[tuple[str, ...]]:
    """Return the sessions that have one number within one sequence: of a body, its year or its term."""
    rows = doubled.sessions()
    bodies = {each.id: each for each in view.records(Body).page(list({row.body for row in rows}))}
    groups: defaultdict[tuple[str, int, int | None], list[str]] = defaultdict(list)
    for row in rows:
        if body := bodies.get(row.body):
            day = date.fromisoformat(row.held_on) if row.held_on else None
            period = period_of(body, Session(id=row.id, held_on=day, term=row.term))
            groups[row.body, row.number, period].append(row.id)
    return _several(groups.values())


def _reports(doubled: Doubled) -> list[tuple[str, ...]]:
    @cache
    def begins(period: str, day: str) -> date:
        return period_with(Period(period), date.fromisoformat(day)).first

    groups: defaultdict[tuple[str, str, date], list[str]] = defaultdict(list)
    for row in doubled.reports():
        groups[row.reporter, row.period, begins(row.period, row.period_on)].append(row.id)
    return _several(groups.values())


def _crossed(view: View, kind: type[Any]) -> list[tuple[str, ...]]:
    """Return the records that were merged into each other, each circle once."""
    merged = became(view, kind)
    circles = {frozenset((each, *others)) for each in merged if (others := circle_of(each, merged))}
    return sorted(tuple(sorted(circle)) for circle in circles)


def _several(groups: Iterable[list[str]]) -> list[tuple[str, ...]]:
    return [tuple(group) for group in groups if len(group) > 1]
