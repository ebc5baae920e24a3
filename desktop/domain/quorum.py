"""Whether enough members were there: the places that vote, how many were taken, how many are needed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.session import Vote
from desktop.persian.digits import persian_digits
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.domain.body import Seat
    from desktop.domain.session import AgendaItem, Attendance


@dataclass(frozen=True, slots=True)
class Quorum:
    """The places of a body, counted; a seat may have several."""

    votes: int
    present: int
    needed: int
    """None needed where the body has no rule, or no place that votes."""
    absent: tuple[Seat, ...]
    """The seats that must be taken and are not."""

    @property
    def is_reached(self) -> bool:
        """Whether there are as many as the rule asks for."""
        return self.present >= self.needed


def quorum_of(percent: int | None, seats: Sequence[Seat], there: Iterable[Attendance]) -> Quorum:
    """Count who was ``there`` on the seats that are valid that day, by a rule in per cent of the votes."""
    taken = Counter(str(each.seat) for each in there)
    votes = sum(seat.count or 1 for seat in seats if seat.votes)
    present = sum(min(taken[seat.id], seat.count or 1) for seat in seats if seat.votes)
    absent = tuple(seat for seat in seats if seat.must_attend and not taken[seat.id])
    return Quorum(votes, present, -(-votes * (percent or 0) // 100), absent)


def item_remarks(
    item: AgendaItem,
    seats: Sequence[Seat],
    there: Sequence[Attendance],
    percent: int | None,
) -> Iterator[Problem]:
    """Name more votes than members who were there for an item, and the quorum where some left and it broke.

    ``there`` are all who attended the session; `Attendance.missed` says who was not there for the item.
    """
    stayed = [each for each in there if item.id not in each.missed]
    order = ("order", persian_digits(str(item.order)))
    silent = {seat.id for seat in seats if not seat.votes}
    voters = sum(not each.is_guest and each.seat not in silent for each in stayed)
    votes = sum(filter(None, (item.votes_for, item.votes_against, item.votes_abstained)))
    if there and votes > voters:
        figures = ("votes", persian_digits(str(votes))), ("present", persian_digits(str(voters)))
        yield Problem("votes_for", Reason.TOO_MANY_VOTES, (order, *figures), item.id)
    if item.vote is Vote.MAJORITY and not votes:
        yield Problem("votes_for", Reason.NO_VOTES, (order,), item.id)
    if len(stayed) == len(there) or not quorum_of(percent, seats, there).is_reached:
        return
    found = quorum_of(percent, seats, stayed)
    if not found.is_reached:
        figures = (
            ("present", persian_digits(str(found.present))),
            ("quorum", persian_digits(str(found.needed))),
        )
        yield Problem("outcome", Reason.ITEM_NO_QUORUM, (order, *figures), item.id)
