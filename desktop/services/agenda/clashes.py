"""What stands in the way of a session on its day: the same room, people or body at the same hours."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import time, timedelta
from enum import Enum
from itertools import combinations
from typing import TYPE_CHECKING

from desktop.domain.body import Composition, Seat, SeatHolder
from desktop.domain.composition import is_valid_on
from desktop.domain.session import Attendance, Presence, Session, SessionState
from desktop.persian.text import squashed_key
from desktop.schema.condition import Between, Is, Not
from desktop.services.titles import Titles
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

USUAL = timedelta(hours=2)
"""How long a session is thought to take whose end is not known."""
_LAST = time.max
_CALLED_OFF = (SessionState.CANCELLED,)


class ClashKind(Enum):
    """What two sessions have in common at the same time."""

    BODY = "body"
    ROOM = "room"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Clash:
    """Another session in the way; it is certain only where the hours of both are known."""

    kind: ClashKind
    session: Session
    title: str
    people: tuple[str, ...]
    """The names of those who are wanted in both."""
    is_certain: bool


class Clashes:
    """Compares the sessions of one day with each other; what was called off is in nobody's way."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def of(self, session: Session) -> tuple[Clash, ...]:
        """Return what stands in the way of a session, stored or only being planned; none without a day."""
        if session.held_on is None or session.state in _CALLED_OFF:
            return ()
        with self._store.view() as view:
            others = _held_between(view, session.held_on, session.held_on)
            pairs = [
                (session, each) for each in others if each.id != session.id and may_overlap(session, each)
            ]
            return _Comparing(view, self._vocabulary, pairs).of(session.id)

    def between(self, first: date, last: date) -> Mapping[str, tuple[Clash, ...]]:
        """Return what stands in the way of each session from one day to another, by its id."""
        with self._store.view() as view:
            by_day: dict[date | None, list[Session]] = defaultdict(list)
            for each in _held_between(view, first, last):
                by_day[each.held_on].append(each)
            pairs = [
                pair
                for sessions in by_day.values()
                for pair in combinations(sessions, 2)
                if may_overlap(*pair)
            ]
            comparing = _Comparing(view, self._vocabulary, pairs)
            ids = dict.fromkeys(each.id for pair in pairs for each in pair)
            found = {each: comparing.of(each) for each in ids}
        return {each: clashes for each, clashes in found.items() if clashes}


def may_overlap(one: Session, other: Session) -> bool:
    """Say whether two sessions of one day may take place at the same time."""
    (begins, ends), (starts, stops) = _hours(one), _hours(other)
    return begins < stops and starts < ends


def _hours(session: Session) -> tuple[time, time]:
    """Return from when to when a session takes; all day where its beginning is not known."""
    if session.start is None:
        return time.min, _LAST
    if session.end is not None and session.end > session.start:
        return session.start, session.end
    minutes = session.start.hour * 60 + session.start.minute + int(USUAL.total_seconds()) // 60
    return session.start, time(minutes // 60, minutes % 60) if minutes < 24 * 60 else _LAST


def _held_between(view: View, first: date, last: date) -> Sequence[Session]:
    records = view.records(Session)
    conditions = (
        Between("held_on", first.isoformat(), last.isoformat()),
        Not(is_one("state", *_CALLED_OFF)),
    )
    return records.page(records.find(conditions=conditions))


class _Comparing:
    """What is known of the sessions in some pairs, read at once."""

    def __init__(self, view: View, vocabulary: Vocabulary, pairs: Sequence[tuple[Session, Session]]) -> None:
        self._pairs = pairs
        sessions = tuple({each.id: each for pair in pairs for each in pair}.values())
        self._people = _people_of(view, sessions)
        titles = Titles(view, vocabulary)
        self._titles = titles.of(sessions)
        wanted = {one for pair in pairs for one in self._shared(*pair)}
        self._names = titles.of(view.of_kind("Person").page(sorted(wanted)))

    def of(self, session_id: str) -> tuple[Clash, ...]:
        """Return what stands in the way of one of them."""
        others = (
            (one, other) if one.id == session_id else (other, one)
            for one, other in self._pairs
            if session_id in (one.id, other.id)
        )
        return tuple(clash for pair in others for clash in self._clashes(*pair))

    def _shared(self, one: Session, other: Session) -> frozenset[str]:
        return self._people[one.id] & self._people[other.id]

    def _clashes(self, session: Session, other: Session) -> Iterator[Clash]:
        certain = session.start is not None and other.start is not None
        title = self._titles[other.id]
        if bodies_of(session) & bodies_of(other):
            yield Clash(ClashKind.BODY, other, title, (), certain)
        room = squashed_key(session.venue)
        if room and room == squashed_key(other.venue):
            yield Clash(ClashKind.ROOM, other, title, (), certain)
        if shared := self._shared(session, other):
            names = tuple(sorted(self._names[each] for each in shared if each in self._names))
            yield Clash(ClashKind.PEOPLE, other, title, names, certain)


def bodies_of(session: Session) -> frozenset[str]:
    """Return the ids of all bodies that meet in a session."""
    return frozenset(filter(None, (session.body, *session.joint_bodies)))


def _people_of(view: View, sessions: Sequence[Session]) -> Mapping[str, frozenset[str]]:
    """Return the ids of those who are wanted in each session.

    They are those on its list who did not stay away; without a list, whoever holds a seat on its day.
    """
    listed: dict[str, set[str]] = defaultdict(set)
    has_list: set[str] = set()
    attendance = view.records(Attendance)
    of_these = Is("session", tuple(each.id for each in sessions))
    for row in attendance.page(attendance.find(conditions=(of_these,))):
        has_list.add(str(row.session))
        if row.person and row.presence is Presence.PRESENT:
            listed[str(row.session)].add(row.person)
    seats, holders = _seats_of(view, {body for each in sessions for body in bodies_of(each)})
    found = {}
    for each in sessions:
        people = {*filter(None, (each.chair, *each.co_chairs)), *listed[each.id]}
        if each.id not in has_list and each.held_on:
            people |= set(_seated(each, each.held_on, seats, holders))
        found[each.id] = frozenset(people)
    return found


def _seats_of(
    view: View, bodies: Iterable[str]
) -> tuple[Mapping[str, Sequence[Seat]], Mapping[str, Sequence[SeatHolder]]]:
    """Return the approved seats of bodies by body, and who holds them by seat."""
    records, held = view.records(Seat), view.records(SeatHolder)
    found = records.page(records.find(conditions=(Is("body", tuple(sorted(bodies))),)))
    seats: dict[str, list[Seat]] = defaultdict(list)
    for seat in found:
        if seat.composition is Composition.APPROVED:
            seats[str(seat.body)].append(seat)
    holders: dict[str, list[SeatHolder]] = defaultdict(list)
    of_these = Is("seat", tuple(each.id for each in found))
    for holder in held.page(held.find(conditions=(of_these,))):
        holders[str(holder.seat)].append(holder)
    return seats, holders


def _seated(
    session: Session,
    day: date,
    seats: Mapping[str, Sequence[Seat]],
    holders: Mapping[str, Sequence[SeatHolder]],
) -> Iterator[str]:
    for body in bodies_of(session):
        for seat in seats.get(body, ()):
            if is_valid_on(seat, day):
                for holder in holders.get(seat.id, ()):
                    if holder.person and is_valid_on(holder, day):
                        yield holder.person
