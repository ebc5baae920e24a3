"""The composition of a body on any day, what it lacks, and how a proposed one is approved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.approving import approval, proposed_on
from desktop.domain.body import Seat, SeatHolder
from desktop.domain.composition_changes import changes_between
from desktop.domain.composition_gaps import gaps_of
from desktop.domain.paperwork import Attachment
from desktop.schema.condition import Is
from desktop.schema.diff import Edit, Opened
from desktop.services.bodies import sitting_of
from desktop.services.titles import titles_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from desktop.domain.approving import Approval
    from desktop.domain.composition_changes import Changed
    from desktop.domain.composition_gaps import Gaps
    from desktop.schema.record import Record
    from desktop.services.bodies import NamedSitting
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Approved:
    """What was done, and how it is taken back."""

    approval: Approval
    made: tuple[Record, ...]
    back: tuple[Edit[Any], ...]


class Compositions:
    """Looks at the seats of a body over time."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def today(self) -> date:
        """Return the day on which this is asked."""
        return self._today()

    def on(self, body_id: str, day: date) -> NamedSitting:
        """Return who sat, or will sit, in a body on ``day``."""
        with self._store.view() as view:
            return sitting_of(view, body_id, day)

    def between(self, body_id: str, first: date, last: date) -> tuple[tuple[Changed, ...], Mapping[str, str]]:
        """Return what became of the composition between two days, with the names of all in it by id."""
        with self._store.view() as view:
            before, after = (sitting_of(view, body_id, day) for day in (first, last))
        return changes_between(before.sitting, after.sitting), {**before.names, **after.names}

    def gaps(self, body_id: str) -> tuple[Gaps, NamedSitting]:
        """Return what the composition of a body lacks today, and the composition itself."""
        today = self._today()
        with self._store.view() as view:
            named = sitting_of(view, body_id, today)
            ids = tuple(holder.id for each in named.sitting.seats for holder in each.holders)
            files = view.records(Attachment)
            of_these = Is("record_id", ids)
            attached = {each.record_id for each in files.page(files.find(conditions=(of_these,)))}
        return gaps_of(named.sitting, today, attached), named

    def proposed(self, body_id: str) -> tuple[Seat, ...]:
        """Return the seats of a body that wait to be approved."""
        with self._store.view() as view:
            return proposed_on(view.records(Seat).all(body=body_id), self._today())

    def plan(self, body_id: str, on: date) -> tuple[Approval, Mapping[str, str]]:
        """Return what approving from ``on`` would do, and what all organisations and people are called."""
        with self._store.view() as view:
            seats, holders = _parts(view, body_id)
            return approval(seats, holders, on, ""), titles_in(view, [*seats, *holders])

    def approve(self, body_id: str, on: date, resolution: str = "") -> Approved:
        """Make the proposed seats the approved composition from ``on``, by a resolution if one is named.

        Raises `IncompleteRecordError` where a seat that is to end has begun on that day, or later.
        """
        with self._store.work() as work:
            seen = work.journal.arrived()
            done = approval(*_parts(work, body_id), on, resolution)
            made = (*done.beginning, *done.holders)
            work.add(*made)
            work.save(*(Edit(Opened(old, seen), new) for old, new in done.changed))
            now = work.journal.arrived()
            back = tuple(Edit(Opened(new, now), old) for old, new in done.changed)
            work.commit()
        return Approved(done, made, back)

    def take_back(self, approved: Approved) -> None:
        """Make the composition what it was; raise `ChangedElsewhereError` where somebody changed it since."""
        with self._store.work() as work:
            work.save(*approved.back)
            for kind in (SeatHolder, Seat):
                ids = [each.id for each in approved.made if isinstance(each, kind)]
                work.delete_all(kind.__name__, ids)
            work.commit()


def _parts(view: View, body_id: str) -> tuple[tuple[Seat, ...], tuple[SeatHolder, ...]]:
    seats = view.records(Seat).all(body=body_id)
    held = view.records(SeatHolder)
    of_these = Is("seat", tuple(each.id for each in seats))
    return seats, held.page(held.find(conditions=(of_these,)))
