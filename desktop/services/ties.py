"""What an organisation or a person has to do with: seats, resolutions, offices and posts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.body import Seat, SeatHolder
from desktop.domain.composition import is_valid_on
from desktop.domain.due import due_day
from desktop.domain.office import Office
from desktop.domain.overdue import FINISHED, is_late
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Session, SessionState
from desktop.schema.condition import Either, Is
from desktop.services.merge import all_that_became
from desktop.services.own_clauses import own_clauses
from desktop.services.titles import titles_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from desktop.schema.record import R
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_OF_OFFICE = ("establishing", "licensing", "supervising", "lead", "operator")


@dataclass(frozen=True, slots=True)
class SeatTie:
    """A seat that an organisation has, or a person holds or held."""

    seat: Seat
    body: str
    """What its body is called."""
    holders: tuple[str, ...]
    """Who holds it today; of a person's seat the person, where they hold it today."""
    holding: SeatHolder | None = None

    @property
    def is_vacant(self) -> bool:
        """Whether it has a place that nobody holds today."""
        return len(self.holders) < (self.seat.count or 1)


@dataclass(frozen=True, slots=True)
class ResolutionTie:
    """What an organisation is to carry out."""

    assignment: Assignment
    resolution: Resolution
    session: Session
    is_open: bool
    is_overdue: bool
    due: date | None
    """The day that binds this organisation, which may be that of its clause or its own."""


@dataclass(frozen=True, slots=True)
class OfficeTie:
    """An office and the fields in which it names the organisation."""

    office: Office
    fields: tuple[str, ...]


class Ties:
    """Reads what points at a party, also at those that were merged into it."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def seats_of(self, organisation_id: str) -> tuple[SeatTie, ...]:
        """Return the seats that belong to an organisation today, by body and protocol."""
        today = self._today()
        with self._store.view() as view:
            meant = all_that_became(view, Organisation, organisation_id)
            seats = [
                each for each in _found(view, Seat, Is("organisation", meant)) if is_valid_on(each, today)
            ]
            holders = _found(view, SeatHolder, Is("seat", tuple(each.id for each in seats)))
            now = [each for each in holders if is_valid_on(each, today)]
            names = titles_in(view, [*seats, *now])
        ties = (
            SeatTie(
                seat,
                names.get(str(seat.body), ""),
                tuple(names.get(str(each.person), "") for each in now if each.seat == seat.id),
            )
            for seat in seats
        )
        return tuple(sorted(ties, key=lambda each: (each.body, each.seat.protocol or 0)))

    def seats_held(self, person_id: str) -> tuple[SeatTie, ...]:
        """Return the seats that a person holds, then those that they held."""
        today = self._today()
        with self._store.view() as view:
            meant = all_that_became(view, Person, person_id)
            holdings = _found(view, SeatHolder, Is("person", meant))
            seats = {each.id: each for each in view.records(Seat).page([str(each.seat) for each in holdings])}
            names = titles_in(view, [*seats.values(), *holdings])
        ties = [
            SeatTie(seat, names.get(str(seat.body), ""), _held_by(each, names, today), each)
            for each in holdings
            if (seat := seats.get(str(each.seat)))
        ]
        return tuple(sorted(ties, key=lambda each: (not each.holders, each.body)))

    def resolutions(self, organisation_id: str) -> tuple[ResolutionTie, ...]:
        """Return what an organisation is to carry out: what is overdue, what is open, then what is done."""
        today = self._today()
        with self._store.view() as view:
            meant = all_that_became(view, Organisation, organisation_id)
            assignments = _found(view, Assignment, Is("organisation", meant))
            found = view.records(Resolution).page([str(each.resolution) for each in assignments])
            resolutions = {each.id: each for each in found}
            of_sessions = view.records(Session).page([str(each.session) for each in found])
            sessions = {each.id: each for each in of_sessions}
            clauses = own_clauses(view, assignments)
        ties = []
        for each in assignments:
            resolution = resolutions.get(str(each.resolution))
            if resolution and (session := sessions.get(str(resolution.session))):
                is_open = each.state not in FINISHED
                due = due_day(each, clauses.get(str(each.clause)), resolution)
                held = session.state is not SessionState.CANCELLED
                late = held and is_late(each, resolution, due, today)
                ties.append(ResolutionTie(each, resolution, session, is_open, late, due))
        return tuple(sorted(ties, key=_urgency))

    def offices(self, organisation_id: str) -> tuple[OfficeTie, ...]:
        """Return the offices that name an organisation, by name."""
        with self._store.view() as view:
            meant = all_that_became(view, Organisation, organisation_id)
            anywhere = Either(tuple(Is(name, meant) for name in _OF_OFFICE))
            offices = view.records(Office)
            found = offices.page(offices.find(order_by="name", conditions=(anywhere,)))
        return tuple(
            OfficeTie(each, tuple(name for name in _OF_OFFICE if getattr(each, name) in meant))
            for each in found
        )

    def appointments(self, person_id: str) -> tuple[tuple[Appointment, str], ...]:
        """Return the posts of a person with their organisations' names, today's first, then the newest."""
        today = self._today()
        with self._store.view() as view:
            meant = all_that_became(view, Person, person_id)
            found = _found(view, Appointment, Is("person", meant))
            names = titles_in(view, found)
        newest = sorted(found, key=lambda each: str(each.since or ""), reverse=True)
        ordered = sorted(newest, key=lambda each: bool(each.until and each.until < today))
        return tuple((each, names.get(each.organisation or "", "")) for each in ordered)


def _found(view: View, kind: type[R], condition: Is) -> tuple[R, ...]:
    return view.records(kind).page(view.records(kind).find(conditions=(condition,)))


def _held_by(holding: SeatHolder, names: Mapping[str, str], today: date) -> tuple[str, ...]:
    return (names.get(str(holding.person), ""),) if is_valid_on(holding, today) else ()


def _urgency(tie: ResolutionTie) -> tuple[object, ...]:
    deadline = str(tie.due or "9")
    return not tie.is_overdue, not tie.is_open, deadline, str(tie.session.held_on or ""), tie.resolution.id
