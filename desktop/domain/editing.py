"""Writing minutes: each edit takes minutes and returns new ones; orders stay 1 to n, links stay inside.

In final minutes, which only an amendment changes, a resolution keeps the order that its number says.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop.domain.minutes import Minutes, heading_of
from desktop.domain.resolution import Assignment, Citation, Clause, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.schema.record import link_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.domain.body import Body
    from desktop.schema.record import R, Record

OfResolution: TypeAlias = Citation | Clause | Assignment
"""The parts of a resolution."""
Part: TypeAlias = AgendaItem | Attendance | Statement | Resolution | OfResolution
"""What minutes have several of."""
LISTS: Mapping[type[Record], str] = {
    AgendaItem: "agenda",
    Attendance: "attendance",
    Resolution: "resolutions",
    Statement: "statements",
    Citation: "citations",
    Clause: "clauses",
    Assignment: "assignments",
}
"""Where in the minutes each kind of part stands; a kind comes after those that it points at."""


def empty_minutes(session: Session, body: Body | None) -> Minutes:
    """Return minutes without any part."""
    return Minutes(session, body, (), (), (), (), (), (), (), {})


def part_of(minutes: Minutes, record_id: str) -> Session | Part:
    """Return the session or one of its parts; raise `KeyError` where the minutes have no such part."""
    if record_id == minutes.session.id:
        return minutes.session
    for name in LISTS.values():
        for each in getattr(minutes, name):
            if each.id == record_id:
                found: Part = each
                return found
    raise KeyError(record_id)


def title_of(minutes: Minutes) -> str:
    """Return the title of a session: as it was written, else as body and number make it."""
    session = minutes.session
    if session.heading or minutes.body is None:
        return session.heading
    return heading_of(session, minutes.body, session.number)


def with_fields(minutes: Minutes, record_id: str, **values: Any) -> Minutes:
    """Set fields of the session or of one part; owner, order and body have their own edits."""
    record = part_of(minutes, record_id)
    if all(getattr(record, name) == value for name, value in values.items()):
        return minutes
    changed: Any = replace(record, **values)
    if isinstance(changed, Session):
        return replace(minutes, session=changed)
    return _listed(minutes, type(changed), lambda each: changed if each.id == record_id else each)


def with_body(minutes: Minutes, body: Body | None) -> Minutes:
    """Make the session one of this body."""
    session = replace(minutes.session, body=link_to(body) if body else None)
    return replace(minutes, session=session, body=body)


def with_names(minutes: Minutes, names: Mapping[str, str]) -> Minutes:
    """Add what records are called that the minutes point at, by id."""
    return replace(minutes, names={**minutes.names, **names})


def added(minutes: Minutes, part: Part, place: int | None = None) -> Minutes:
    """Put a new part among those of its kind, counted from 0; at the end unless a place is given.

    A citation, a clause or an assignment comes to the resolution that it names.
    """
    if not isinstance(part, OfResolution):
        part = replace(part, session=link_to(minutes.session))
    siblings = _siblings(minutes, part)
    at = len(siblings) if place is None else max(0, min(place, len(siblings)))
    return _rearranged(minutes, part, [*siblings[:at], part, *siblings[at:]])


def removed(minutes: Minutes, *part_ids: str) -> Minutes:
    """Take parts away, resolutions and clauses with all that is theirs; what points at them lets go."""
    gone = set(part_ids)

    def kept(parts: Iterable[R]) -> tuple[R, ...]:
        return tuple(each for each in parts if each.id not in gone)

    def owned(parts: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(each for each in kept(parts) if each.resolution not in gone)

    left = replace(
        minutes,
        agenda=tuple(_let_go(each, "from_item", gone) for each in kept(minutes.agenda)),
        attendance=tuple(_let_go_of(each, gone) for each in kept(minutes.attendance)),
        statements=tuple(
            _let_go(_let_go(each, "item", gone), "became", gone) for each in kept(minutes.statements)
        ),
        resolutions=tuple(_let_go(each, "item", gone) for each in kept(minutes.resolutions)),
        citations=owned(minutes.citations),
        clauses=owned(minutes.clauses),
        assignments=tuple(each for each in owned(minutes.assignments) if each.clause not in gone),
    )
    return arranged(left)


def moved(minutes: Minutes, part_id: str, place: int) -> Minutes:
    """Move a part to a place among those of its kind, counted from 0; beyond the end is the end."""
    part = part_of(minutes, part_id)
    if isinstance(part, Session):
        return minutes
    others = [each for each in _siblings(minutes, part) if each.id != part_id]
    at = max(0, min(place, len(others)))
    return _rearranged(minutes, part, [*others[:at], part, *others[at:]])


def shifted(minutes: Minutes, part_id: str, steps: int) -> Minutes:
    """Move a part up (less than 0) or down among those of its kind."""
    part = part_of(minutes, part_id)
    if isinstance(part, Session):
        return minutes
    place = [each.id for each in _siblings(minutes, part)].index(part_id)
    return moved(minutes, part_id, max(0, place + steps))


def arranged(minutes: Minutes) -> Minutes:
    """Count every kind of part from 1 in its present order, those of a resolution for each resolution."""
    resolutions = _counted(minutes.resolutions)
    if minutes.session.state.is_locked:
        resolutions = _counted_on(minutes.resolutions)

    def grouped(parts: Sequence[Any]) -> tuple[Any, ...]:
        by_owner: dict[str, list[Any]] = {each.id: [] for each in resolutions}
        for each in parts:
            by_owner[each.resolution or ""].append(each)
        return tuple(each for own in by_owner.values() for each in _counted(own))

    return replace(
        minutes,
        agenda=_counted(minutes.agenda),
        attendance=_counted(minutes.attendance),
        statements=_counted(minutes.statements),
        resolutions=resolutions,
        citations=grouped(minutes.citations),
        clauses=grouped(minutes.clauses),
        assignments=grouped(minutes.assignments),
    )


def _counted(parts: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(_at(each, order) for order, each in enumerate(parts, start=1))


def _counted_on(resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """Keep the order of those that have their permanent number; the others go on after the last."""
    last = max((each.order or 0 for each in resolutions if each.number), default=0)
    numbered = sorted((each for each in resolutions if each.number), key=lambda each: each.order or 0)
    fresh = [each for each in resolutions if not each.number]
    return (*numbered, *(_at(each, last + more) for more, each in enumerate(fresh, start=1)))


def _at(part: Any, order: int) -> Any:
    return part if part.order == order else replace(part, order=order)


def _let_go(part: Any, name: str, gone: set[str]) -> Any:
    return replace(part, **{name: None}) if getattr(part, name) in gone else part


def _let_go_of(there: Attendance, gone: set[str]) -> Attendance:
    """Return an attendance that was at all items that are gone; the same one where it missed none of them."""
    if gone.isdisjoint(there.missed):
        return there
    return replace(there, missed=tuple(each for each in there.missed if each not in gone))


def _listed(minutes: Minutes, kind: type[Record], make: Callable[[Any], Any]) -> Minutes:
    name = LISTS[kind]
    changes: dict[str, Any] = {name: tuple(map(make, getattr(minutes, name)))}
    return replace(minutes, **changes)


def _siblings(minutes: Minutes, part: Part) -> list[Any]:
    """Return the parts among which one has its order."""
    parts = getattr(minutes, LISTS[type(part)])
    if isinstance(part, OfResolution):
        return [each for each in parts if each.resolution == part.resolution]
    return list(parts)


def _rearranged(minutes: Minutes, part: Part, siblings: Sequence[Any]) -> Minutes:
    """Put the siblings of a part in this order; those of other resolutions stay as they are."""
    name = LISTS[type(part)]
    own = {each.id for each in siblings}
    others = [each for each in getattr(minutes, name) if each.id not in own]
    changes: dict[str, Any] = {name: (*others, *siblings)}
    return arranged(replace(minutes, **changes))
