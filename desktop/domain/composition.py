"""Who sits in a body on a day: its seats in the order of protocol, who holds each, and what is vacant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.body import Composition, SeatRole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop.domain.body import Seat, SeatHolder

_ROLES = tuple(SeatRole)


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A seat with those who hold it on the day, and those who did before or will later, the last first."""

    seat: Seat
    holders: tuple[SeatHolder, ...]
    others: tuple[SeatHolder, ...]
    ended: bool
    """The seat itself is no part of the body any more, or not yet."""

    @property
    def places(self) -> int:
        """How many may hold it at once."""
        return self.seat.count or 1

    @property
    def vacancies(self) -> int:
        """How many are missing; none where the seat itself has ended."""
        return 0 if self.ended else max(self.places - len(self.holders), 0)


@dataclass(frozen=True, slots=True)
class Sitting:
    """The composition of a body on a day."""

    seats: tuple[HeldSeat, ...]

    @property
    def approved(self) -> tuple[HeldSeat, ...]:
        """The seats that count: approved ones that there are on the day."""
        return tuple(
            each for each in self.seats if each.seat.composition is Composition.APPROVED and not each.ended
        )

    @property
    def places(self) -> int:
        """How many people the approved composition asks for."""
        return sum(each.places for each in self.approved)

    @property
    def filled(self) -> int:
        """How many of those places are held."""
        return sum(min(len(each.holders), each.places) for each in self.approved)


def sitting(seats: Iterable[Seat], holders: Iterable[SeatHolder], day: date) -> Sitting:
    """Return who sits on ``day``: the seats in the order of protocol, ended ones last."""
    by_seat: dict[str, list[SeatHolder]] = {}
    for holder in holders:
        by_seat.setdefault(str(holder.seat), []).append(holder)
    held = (_held(seat, by_seat.get(seat.id, []), day) for seat in seats)
    return Sitting(tuple(sorted(held, key=_protocol)))


def is_valid_on(held: Seat | SeatHolder, day: date) -> bool:
    """Tell whether a seat, or the holding of one, covers ``day``; an open side is without end."""
    return (held.since is None or held.since <= day) and (held.until is None or day <= held.until)


def _held(seat: Seat, holders: list[SeatHolder], day: date) -> HeldSeat:
    newest_first = sorted(holders, key=lambda each: (str(each.since or ""), each.id), reverse=True)
    now = tuple(each for each in reversed(newest_first) if is_valid_on(each, day))
    others = tuple(each for each in newest_first if not is_valid_on(each, day))
    return HeldSeat(seat, now, others, ended=not is_valid_on(seat, day))


def _protocol(held: HeldSeat) -> tuple[object, ...]:
    seat = held.seat
    return held.ended, seat.protocol is None, seat.protocol or 0, _ROLES.index(seat.role), seat.id
