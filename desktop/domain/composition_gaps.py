"""What a composition lacks on a day: empty places, holders whose time is over or soon will be, letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.body import SeatRole

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from desktop.domain.body import SeatHolder
    from desktop.domain.composition import HeldSeat, Sitting

_BY_OFFICE = (SeatRole.CHAIR, SeatRole.SECRETARY)
"""Who sits there does so by an office that needs no letter."""
SOON = timedelta(days=60)
"""How far ahead the end of a holder's time is told."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What to see to in the approved composition, in the order of protocol."""

    vacant: tuple[HeldSeat, ...]
    over: tuple[SeatHolder, ...]
    """Those who held a place last that nobody holds now."""
    ending: tuple[SeatHolder, ...]
    """Those whose time ends within `SOON`, and whom nobody follows."""
    unlettered: tuple[SeatHolder, ...]
    """Those sent by whom they speak for, without a letter of introduction written down or attached."""

    @property
    def is_complete(self) -> bool:
        """Whether every place is held."""
        return not self.vacant


def gaps_of(sitting: Sitting, today: date, attached: Collection[str] = ()) -> Gaps:
    """Return what the composition lacks today; ``attached`` are ids of holders with an attached file."""
    vacant = tuple(each for each in sitting.approved if each.vacancies)
    over = tuple(
        other
        for each in vacant
        for other in [other for other in each.others if other.until and other.until < today][: each.vacancies]
    )
    now = [(each, holder) for each in sitting.approved for holder in each.holders]
    ending = tuple(
        holder
        for each, holder in now
        if holder.until and holder.until <= today + SOON and not _is_followed(each, holder)
    )
    unlettered = tuple(
        holder
        for held, holder in now
        if held.seat.role not in _BY_OFFICE
        and not (holder.letter or holder.introduction.strip() or holder.id in attached)
    )
    return Gaps(vacant, over, ending, unlettered)


def _is_followed(held: HeldSeat, holder: SeatHolder) -> bool:
    """Tell whether somebody comes to the seat by the day after the holder goes."""
    goes = holder.until
    return any(
        goes and other.since and holder.id != other.id and goes <= other.since <= goes + timedelta(days=1)
        for other in held.others
    )
