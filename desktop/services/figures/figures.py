"""The figures of any bodies in any span of days, counted by the database."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.body import Body, Level
from desktop.domain.jalali_spans import Span
from desktop.domain.overdue import ANSWERED, FINISHED, FOLLOWED, NEEDING_AGENCY
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import ResolutionKind
from desktop.domain.session import Outcome, SessionKind, SessionState
from desktop.persian.order import sort_key
from desktop.schema.condition import Missing, Not
from desktop.services.figures.spans import before
from desktop.services.figures.tally import FiveFigures, Line, MemberLine, Tally
from desktop.services.merge import MERGED
from desktop.services.names import after_mergers
from desktop.storage.counting import Asked, Counting, Terms

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from enum import Enum

    from desktop.storage.counting import MemberRow
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

HELD = (SessionState.HELD, SessionState.DRAFT, SessionState.FINAL, SessionState.AMENDED)
"""The states of sessions that were held; planned and cancelled ones never count, nor any after today."""


class Scope(NamedTuple):
    """A body to choose."""

    id: str
    name: str
    level: Level | None


class Figures:
    """Answers in one look at the register, in which nothing changes meanwhile."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def today(self) -> date:
        """Return the day on which what is still open is overdue or not."""
        return self._today()

    def scopes(self) -> tuple[Scope, ...]:
        """Return the bodies there are, in the order of their names."""
        with self._store.view() as view:
            bodies = view.records(Body)
            return tuple(
                Scope(each.id, each.title, each.level) for each in bodies.page(bodies.find(order_by="name"))
            )

    def of(self, bodies: Collection[str] | None, first: date, last: date) -> FiveFigures:
        """Return what ``bodies`` (all where None) did in the sessions held from ``first`` to ``last``.

        What is written of days to come is not held yet. A turned span holds nothing.
        """
        today, span = self._today(), Span(first, last)
        earlier = before(span, today) if first <= last else span
        with self._store.view() as view:
            return _Counted(view, bodies, span, today).figures(_Sums(view, bodies, earlier, today))


class _Sums:
    """The sums of one span: over all sessions, and by body."""

    def __init__(self, view: View, bodies: Collection[str] | None, span: Span, today: date) -> None:
        states = tuple(each.value for each in HELD)
        asked = None if bodies is None else tuple(bodies)
        self.counting = Counting(view.connection, Asked(asked, span.first, min(span.last, today), states))
        self.span = span
        self.total: Counter[str] = Counter()
        self.by_body: dict[str, Counter[str]] = defaultdict(Counter)
        self.session_kinds: Counter[str] = Counter()
        self.days: Counter[tuple[str, str]] = Counter()
        self.outcomes: Counter[str | None] = Counter()
        self.resolution_kinds: Counter[str] = Counter()
        self._bodies = bodies
        self._owners: dict[str, list[str]] = {}
        self._count_sessions()
        self._count_items()
        self._count_resolutions(today)
        self._count_attendance()

    def _add(self, session: str, name: str, count: int) -> None:
        self.total[name] += count
        for body in self._owners[session]:
            self.by_body[body][name] += count

    def _count_sessions(self) -> None:
        found = self.counting.sessions()
        self._owners = {session: [body or ""] for session, body, _, _ in found}
        for session, body in self.counting.joint():
            self._owners[session].append(body)
        if self._bodies is not None:
            for owners in self._owners.values():
                owners[:] = [each for each in owners if each in self._bodies]
        for session, _, kind, day in found:
            self._add(session, "sessions", 1)
            self.session_kinds[kind] += 1
            self.days[day, kind] += 1

    def _count_items(self) -> None:
        for session, outcome, count in self.counting.items():
            self._add(session, "items", count)
            self.outcomes[outcome] += count

    def _count_resolutions(self, today: date) -> None:
        for session, kind, standing, count in self.counting.resolutions(terms_on(today)):
            self._add(session, "resolutions", count)
            self.resolution_kinds[kind] += count
            if standing:
                self._add(session, "followed", count)
                self._add(session, standing, count)

    def _count_attendance(self) -> None:
        """Count members for the body in which they sit; those without a seat for the session's first one."""
        for session, seat_body, presence, count in self.counting.attendance():
            body = seat_body or next(iter(self._owners[session]), "")
            for name in ("invited", presence):
                self.total[name] += count
                self.by_body[body][name] += count


class _Counted(_Sums):
    """The sums of the span that is asked for, with what else there is to tell of it."""

    def __init__(self, view: View, bodies: Collection[str] | None, span: Span, today: date) -> None:
        super().__init__(view, bodies, span, today)
        self._view = view
        self._today = today

    def figures(self, earlier: _Sums) -> FiveFigures:
        """Return all of it beside the sums of an earlier span."""
        became = self._became(Organisation)
        agencies = self._agencies(became)
        return FiveFigures(
            span=self.span,
            before_span=earlier.span,
            total=Tally.of(self.total),
            before=Tally.of(earlier.total),
            session_kinds={each: count for each in SessionKind if (count := self.session_kinds[each.value])},
            outcomes=self._outcomes(),
            resolution_kinds={
                each: count for each in ResolutionKind if (count := self.resolution_kinds[each.value])
            },
            days={
                (date.fromisoformat(day), SessionKind(kind)): count
                for (day, kind), count in self.days.items()
            },
            bodies=tuple(_lines(self.by_body, self._names(Body, self.by_body))),
            agencies=tuple(agencies),
            members=tuple(self._members(became, agencies)),
        )

    def _outcomes(self) -> dict[Outcome | None, int]:
        known = {each: count for each in Outcome if (count := self.outcomes[each.value])}
        return known | ({None: count} if (count := self.outcomes[None]) else {})

    def _names(self, kind: type[Body | Organisation], ids: Iterable[str]) -> dict[str, str]:
        wanted = tuple(each for each in ids if each)
        return {each.id: each.title for each in self._view.records(kind).page(wanted)}

    def _became(self, kind: type[Person | Organisation]) -> dict[str, str]:
        records = self._view.records(kind)
        merged = records.page(records.find(conditions=(Not(Missing(MERGED)),)))
        became = {each.id: str(each.merged_into) for each in merged}
        return {each: after_mergers(each, became) for each in became}

    def _agencies(self, became: Mapping[str, str]) -> Sequence[Line]:
        """Return a line for each agency that has to do something, or was invited."""
        by_agency = defaultdict[str, Counter[str]](Counter)
        for agency, standing, count in self.counting.given(terms_on(self._today)):
            for name in ("followed", standing):
                by_agency[became.get(agency, agency)][name] += count
        for agency, presence, count in self.counting.attended():
            if agency:
                for name in ("invited", presence):
                    by_agency[became.get(agency, agency)][name] += count
        return _lines(by_agency, self._names(Organisation, by_agency))

    def _members(self, became: Mapping[str, str], agencies: Sequence[Line]) -> Iterable[MemberLine]:
        """Return a line for each member of each body, those who are missing longest first."""
        bodies = self._names(Body, self.by_body)
        called = {each.id: each.name for each in agencies}
        agency_names = {each: called.get(became.get(each, each), "") for each in (*called, *became)}
        found = [_member(row, bodies, agency_names) for row in self.counting.members(self._became(Person))]
        return sorted(found, key=lambda each: (-each.current, -each.longest, sort_key(each.name), each.id))


def terms_on(today: date) -> Terms:
    """Return what counts as done, and as overdue on a day."""
    return Terms(_values(FOLLOWED), _values(NEEDING_AGENCY), _values(FINISHED), _values(ANSWERED), today)


def _values(choices: Iterable[Enum]) -> tuple[str, ...]:
    return tuple(each.value for each in choices)


def _lines(counts: Mapping[str, Mapping[str, int]], names: Mapping[str, str]) -> list[Line]:
    found = [Line(each, names.get(each, ""), Tally.of(counted)) for each, counted in counts.items()]
    return sorted(found, key=lambda each: (not each.id, sort_key(each.name), each.id))


def _member(row: MemberRow, bodies: Mapping[str, str], agency_names: Mapping[str, str]) -> MemberLine:
    full_name = " ".join(filter(None, (row.professional_title, row.given_name, row.family_name)))
    return MemberLine(
        id=f"{row.body or ''}/{row.member}",
        body=bodies.get(row.body or "", ""),
        person=row.person or "",
        name=full_name or row.name or row.post,
        post=row.post,
        agency=agency_names.get(row.agency or "", ""),
        tally=Tally(
            invited=row.invited,
            present=row.present,
            represented=row.represented,
            excused=row.excused,
            absent=row.invited - row.present - row.represented - row.excused,
        ),
        longest=row.longest,
        current=row.current,
    )
