"""The minutes of a session as one value, what they lack, and the content that is closed for good."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field, fields
from itertools import chain
from typing import TYPE_CHECKING

from desktop.domain.body import Composition
from desktop.domain.numbering import next_number, number_remarks
from desktop.domain.quorum import item_remarks, quorum_of
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    Citation,
    Clause,
    Resolution,
)
from desktop.domain.resolution_kinds import lacking
from desktop.domain.session import (
    LAST_NUMBER,
    AgendaItem,
    Attendance,
    Presence,
    Session,
    SessionKind,
    SessionState,
    Statement,
)
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.joining import join_words
from desktop.persian.lettering import list_letter
from desktop.persian.ordinals import ordinal
from desktop.schema.change import to_json
from desktop.schema.problem import Problem, Reason
from desktop.schema.values import values_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from desktop.domain.body import Body, Seat, SeatHolder
    from desktop.schema.record import Record

ATTENDED = (Presence.PRESENT, Presence.REPRESENTED)
"""The states of those who count as having been there, and who sign."""
LIVING: Mapping[type[Record], tuple[str, ...]] = {
    AgendaItem: ("topic",),
    Resolution: ("topic", "priority", "handed_from"),
    Assignment: ("state", "percent", "due_on", "done_on", "proposed_on", "closed_on", "closed_in"),
}
"""What of the parts of final minutes goes on changing: where they are filed, and what became of them."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """A session with all that belongs to its minutes; the parts are in the order of the paper."""

    session: Session
    body: Body | None
    agenda: tuple[AgendaItem, ...]
    attendance: tuple[Attendance, ...]
    statements: tuple[Statement, ...]
    resolutions: tuple[Resolution, ...]
    citations: tuple[Citation, ...]
    clauses: tuple[Clause, ...]
    assignments: tuple[Assignment, ...]
    names: Mapping[str, str]
    """What every record that the minutes point at is called on that day, by id."""

    @property
    def records(self) -> tuple[Record, ...]:
        """The session and its parts."""
        parts = (getattr(self, field.name) for field in fields(self) if field.name != "names")
        return (self.session, *chain.from_iterable(part for part in parts if isinstance(part, tuple)))

    def assigned(
        self, resolution: Resolution, role: AssignmentRole = AssignmentRole.RESPONSIBLE
    ) -> tuple[str, ...]:
        """Return the names of the organisations that have this part in a resolution, or in a clause of it."""
        return tuple(
            dict.fromkeys(
                self.names.get(each.organisation or "", "")
                for each in self.assignments
                if each.resolution == resolution.id and each.role is role
            )
        )

    def holds(self, record: Record) -> bool:
        """Say whether a record, stored or not, is this session or a part of its minutes."""
        match record:
            case Session():
                return record.id == self.session.id
            case AgendaItem() | Attendance() | Statement() | Resolution():
                return record.session == self.session.id
            case Citation() | Clause() | Assignment():
                return record.resolution in {each.id for each in self.resolutions}
            case _:
                return False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else is asked when minutes are judged: the body's seats and other sessions, and today."""

    sessions: tuple[Session, ...]
    seats: tuple[Seat, ...]
    holders: tuple[SeatHolder, ...]
    today: date
    names: Mapping[str, str] = field(default_factory=dict)
    """What the organisations of the seats are called, by id."""
    given: Collection[str] = ()
    """The permanent numbers of these resolutions that others carry already."""
    body_is_deleted: bool = False

    def seat_name(self, seat: Seat) -> str:
        """Return what a seat is called: its post, else its organisation."""
        return seat.post or self.names.get(seat.organisation or "", "")


def heading_of(session: Session, body: Body, number: int | None) -> str:
    """Return the heading that follows from number and body, such as «پنجاهمین جلسهٔ ستاد …»."""
    kinds = {SessionKind.EXTRAORDINARY: "جلسهٔ فوق‌العادهٔ", SessionKind.JOINT: "جلسهٔ مشترک"}
    called = f"{kinds.get(session.kind, 'جلسهٔ')} {body.name}"
    return f"{ordinal(number)} {called}" if number else called


def missing(minutes: Minutes, sessions: Iterable[Session] = ()) -> tuple[Problem, ...]:
    """Return what keeps the minutes from being final: body, day, title, or an empty resolution.

    Nor is there a number after the last that can be said, and a session that was called off has no minutes.
    """
    session, body = minutes.session, minutes.body
    found = [Problem(name, Reason.MISSING) for name in ("body", "held_on") if not getattr(session, name)]
    if session.state is SessionState.CANCELLED:
        found.append(Problem("state", Reason.CANCELLED))
    unnumbered = body and session.kind.is_formal and session.number is None
    if body and unnumbered and next_number(body, session, sessions) > LAST_NUMBER:
        found.append(Problem("number", Reason.OUT_OF_RANGE, (("least", "1"), ("most", str(LAST_NUMBER)))))
    if not session.heading and not minutes.body:
        found.append(Problem("heading", Reason.MISSING))
    found += [
        Problem("operative", Reason.MISSING, record_id=each.id)
        for each in minutes.resolutions
        if not each.whole.strip()
    ]
    return tuple(found)


def remarks(minutes: Minutes, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is odd or missing and may be left so; nothing is guessed in its place."""
    session = minutes.session
    found: list[Problem] = []
    if minutes.body and session.kind.is_formal:
        found += number_remarks(minutes.body, session, around.sessions)
        found += _council_remarks(minutes, minutes.body, around)
    if around.body_is_deleted:
        found.append(Problem("body", Reason.BODY_DELETED))
    if session.held_on and session.held_on > around.today:
        found.append(Problem("held_on", Reason.IN_THE_FUTURE))
    formed = minutes.body.formed_on if minutes.body else None
    if session.held_on and formed and session.held_on < formed:
        found.append(Problem("held_on", Reason.BEFORE_BODY, (("formed", day_text(formed)),)))
    if not any(each.presence in ATTENDED for each in minutes.attendance):
        found.append(Problem("attendance", Reason.NO_PRESENT))
    if not minutes.resolutions:
        found.append(Problem("resolutions", Reason.NO_RESOLUTIONS))
    return (*found, *_item_remarks(minutes, around), *_resolution_remarks(minutes, around))


def _resolution_remarks(minutes: Minutes, around: Surroundings) -> Iterator[Problem]:
    for each in minutes.resolutions:
        if each.number in around.given:
            order = ("order", persian_digits(str(each.order)))
            yield Problem("number", Reason.RESOLUTION_NUMBER_TAKEN, (order, ("number", each.number)), each.id)
        clauses = [clause for clause in minutes.clauses if clause.resolution == each.id]
        yield from lacking(each, clauses, has_agency=bool(minutes.assigned(each)))
        yield from _clause_remarks(minutes, each, clauses)


def _clause_remarks(minutes: Minutes, resolution: Resolution, clauses: Iterable[Clause]) -> Iterator[Problem]:
    """Name the clauses that nobody carries out while others have agencies of their own."""
    taken = {
        each.clause
        for each in minutes.assignments
        if each.resolution == resolution.id and each.role is AssignmentRole.RESPONSIBLE
    }
    if not taken or None in taken:
        return
    order = ("order", persian_digits(str(resolution.order)))
    for each in clauses:
        if each.id not in taken:
            letter = ("clause", list_letter(each.order or 0))
            yield Problem("assignments", Reason.CLAUSE_NO_AGENCY, (order, letter), each.id)


def _council_remarks(minutes: Minutes, body: Body, around: Surroundings) -> Iterator[Problem]:
    """Name the vacant seats, those that must attend and do not, and the quorum where it is not reached."""
    seats = _seats(minutes, around)
    day = minutes.session.held_on
    held = Counter(str(each.seat) for each in around.holders if _is_valid(each, day))
    for seat in seats:
        if held[seat.id] < (seat.count or 1):
            yield Problem("seat", Reason.VACANT_SEAT, (("seat", around.seat_name(seat)),))
    if not minutes.attendance:
        return
    found = quorum_of(body.quorum_percent, seats, _there(minutes))
    for seat in found.absent:
        yield Problem("attendance", Reason.REQUIRED_ABSENT, (("seat", around.seat_name(seat)),))
    if not found.is_reached:
        figures = {"seats": found.votes, "present": found.present, "quorum": found.needed}
        shown = tuple((name, persian_digits(str(figure))) for name, figure in figures.items())
        yield Problem("attendance", Reason.NO_QUORUM, shown)


def _item_remarks(minutes: Minutes, around: Surroundings) -> Iterator[Problem]:
    seats, there = _seats(minutes, around), _there(minutes)
    is_formal = minutes.body and minutes.session.kind.is_formal
    percent = minutes.body.quorum_percent if minutes.body and is_formal else None
    for item in minutes.agenda:
        yield from item_remarks(item, seats, there, percent)
    if is_formal and (open_ones := [each for each in minutes.agenda if each.outcome is None]):
        orders = join_words([persian_digits(str(each.order)) for each in open_ones])
        yield Problem("outcome", Reason.NO_OUTCOME, (("orders", orders),), open_ones[0].id)


def _seats(minutes: Minutes, around: Surroundings) -> list[Seat]:
    """Return the approved seats that there are on the day."""
    day = minutes.session.held_on
    return [
        seat for seat in around.seats if seat.composition is Composition.APPROVED and _is_valid(seat, day)
    ]


def _there(minutes: Minutes) -> list[Attendance]:
    return [each for each in minutes.attendance if each.presence in ATTENDED]


def _is_valid(held: Seat | SeatHolder, day: date | None) -> bool:
    if day is None:
        return True
    return (held.since is None or held.since <= day) and (held.until is None or day <= held.until)


def content_of(minutes: Minutes, previous: str) -> str:
    """Return the canonical JSON of the minutes: the same minutes always give the same text.

    ``previous`` is the digest of what this office closed before, so that the finals are a chain.
    """
    parts = {
        field.name: [_plain(each) for each in part]
        for field in fields(minutes)
        if isinstance(part := getattr(minutes, field.name), tuple)
    }
    names = dict(sorted(minutes.names.items()))
    return to_json({"session": _plain(minutes.session), "names": names, "previous": previous, **parts})


def digest_of(content: str) -> str:
    """Return the SHA-256 of the canonical content, as 64 hexadecimal digits."""
    return hashlib.sha256(content.encode()).hexdigest()


def _plain(record: Record) -> dict[str, object]:
    return {"id": record.id, **values_of(record)}
