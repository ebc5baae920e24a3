"""What it means to approve a proposed composition from a day on; the proposal and all history stay."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.body import Composition, Seat, SeatHolder
from desktop.domain.composition import is_valid_on
from desktop.persian.text import squashed_key
from desktop.schema.record import Link, Record, link_to, new_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True, slots=True)
class Approval:
    """What approving does: seats that begin, go on and end, and all records as they are before and after."""

    beginning: tuple[Seat, ...]
    staying: tuple[Seat, ...]
    ending: tuple[Seat, ...]
    holders: tuple[SeatHolder, ...]
    """Those who hold the seats that begin."""
    changed: tuple[tuple[Record, Record], ...]


def proposed_on(seats: Iterable[Seat], day: date) -> tuple[Seat, ...]:
    """Return the seats that are proposed and wait to be approved."""
    return tuple(
        each
        for each in seats
        if each.composition is Composition.PROPOSED and (each.until is None or each.until >= day)
    )


def approval(seats: Iterable[Seat], holders: Iterable[SeatHolder], on: date, resolution: str) -> Approval:
    """Return what makes the proposed seats the approved composition from ``on``.

    A proposed seat that is there already goes on, with its holders; what is not proposed ends the day before.
    Every other proposed seat begins as an approved one of its own, so that the proposal can still be read.
    Where nothing is proposed, nothing is done.
    """
    seats, holders = tuple(seats), tuple(holders)
    if not (proposed := proposed_on(seats, on)):
        return Approval((), (), (), (), ())
    old = [each for each in seats if each.composition is Composition.APPROVED and is_valid_on(each, on)]
    before, by = on - timedelta(days=1), Link[Record](resolution) if resolution else None
    changed: list[tuple[Record, Record]] = []
    beginning, staying, new_holders = [], [], []
    for each in proposed:
        held_by = [holder for holder in holders if holder.seat == each.id]
        twin = next((seat for seat in old if _key(seat) == _key(each)), None)
        if twin is not None:
            old.remove(twin)
            held_by = [holder for holder in holders if holder.seat == twin.id]
        if twin is not None and _rules(twin) == _rules(each):
            staying.append(twin)
            goes_on = replace(twin, protocol=each.protocol, approved_by=by or twin.approved_by)
            changed += [(twin, goes_on)] if goes_on != twin else []
        else:
            seat = replace(
                each, id=new_id(), composition=Composition.APPROVED, approved_by=by, since=on, until=None
            )
            beginning.append(seat)
            new_holders += [_carried(holder, seat, on) for holder in held_by if _lasts(holder, on)]
            if twin is not None:
                changed += _ended(twin, holders, before)
        since = each.since if each.since and each.since <= before else None
        changed.append((each, replace(each, since=since, until=before)))
    for each in old:
        changed += _ended(each, holders, before)
    ending = tuple(each for each in seats if each in old)
    return Approval(tuple(beginning), tuple(staying), ending, tuple(new_holders), tuple(changed))


def _key(seat: Seat) -> tuple[str, str]:
    return squashed_key(seat.post), seat.organisation or ""


def _rules(seat: Seat) -> tuple[object, ...]:
    return seat.role, seat.count or 1, seat.votes, seat.must_attend


def _lasts(holder: SeatHolder, on: date) -> bool:
    return holder.until is None or holder.until >= on


def _carried(holder: SeatHolder, seat: Seat, on: date) -> SeatHolder:
    return replace(holder, id=new_id(), seat=link_to(seat), since=max(holder.since or on, on))


def _ended(seat: Seat, holders: Iterable[SeatHolder], before: date) -> list[tuple[Record, Record]]:
    """Return a seat and its holders as they are when it ends; who came to it later is let be."""
    goes: list[SeatHolder] = [each for each in holders if each.seat == seat.id and is_valid_on(each, before)]
    return [(seat, replace(seat, until=before)), *((each, replace(each, until=before)) for each in goes)]
