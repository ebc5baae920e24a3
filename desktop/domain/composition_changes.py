"""What became of a composition between two days: seats that came and went, and who holds them since."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.body import Seat, SeatHolder
    from desktop.domain.composition import HeldSeat, Sitting


class SeatChange(Enum):
    """What became of one seat."""

    NEW = auto()
    ENDED = auto()
    HOLDER = auto()


@dataclass(frozen=True, slots=True)
class Changed:
    """A seat that is not as it was, with who came to it and who left it."""

    seat: Seat
    change: SeatChange
    came: tuple[SeatHolder, ...] = ()
    left: tuple[SeatHolder, ...] = ()


def changes_between(before: Sitting, after: Sitting) -> tuple[Changed, ...]:
    """Return what differs between the seats that there are on two days, new and changed ones first."""
    was, now = _by_id(before), _by_id(after)
    found = []
    for seat_id, held in now.items():
        if (old := was.get(seat_id)) is None:
            found.append(Changed(held.seat, SeatChange.NEW, came=held.holders))
            continue
        came = _without(held.holders, old.holders)
        left = _without(old.holders, held.holders)
        if came or left:
            found.append(Changed(held.seat, SeatChange.HOLDER, came, left))
    ended = (each for seat_id, each in was.items() if seat_id not in now)
    return (*found, *(Changed(each.seat, SeatChange.ENDED, left=each.holders) for each in ended))


def _by_id(sitting: Sitting) -> dict[str, HeldSeat]:
    return {each.seat.id: each for each in sitting.seats if not each.ended}


def _without(some: tuple[SeatHolder, ...], others: tuple[SeatHolder, ...]) -> tuple[SeatHolder, ...]:
    """Return those whose person is not among the others: to be appointed again is no change."""
    people = {each.person for each in others}
    return tuple(each for each in some if each.person not in people)
