"""How records stand that are to be taken back, and which of them were left as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.condition import Is
from desktop.schema.fields import fields_of
from desktop.services.closed_minutes import ClosedMinutes
from desktop.services.past.left import Left, Why
from desktop.services.reports.guard import locked
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.domain.session import Session
    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import UnitOfWork

PORTION = 500
"""How many records go between two steps of the progress."""


class Standing:
    """Asks the register in one unit of work; what is left is told once for whole minutes."""

    def __init__(self, work: UnitOfWork, vocabulary: Vocabulary, progress: Progress) -> None:
        self.work = work
        self.progress = progress
        self.closed = ClosedMinutes(work)
        self._vocabulary = vocabulary
        self._left: list[Left] = []
        self._told: set[str] = set()

    @property
    def left(self) -> tuple[Left, ...]:
        """What was told so far."""
        return tuple(self._left)

    def here(self, kind: str, ids: Sequence[str]) -> frozenset[str]:
        """Return those of these records that are not in the bin."""
        return frozenset(self.work.of_kind(kind).find(conditions=(Is("id", tuple(ids)),)))

    def is_ownerless(self, record: Record) -> bool:
        """Tell whether a record is a part of what lies in the bin."""
        owners = [(each.target, getattr(record, each.name)) for each in fields_of(type(record)) if each.owner]
        return any(owner and not self.here(kind, [owner]) for kind, owner in owners)

    def locked(self, records: Sequence[Record]) -> frozenset[str]:
        """Return the ids of approved reports among these records, and of figures of such."""
        return locked(self.work, records)

    def portions(self, ids: Sequence[str]) -> Iterator[Sequence[str]]:
        """Yield ids some at a time, so that a wish to stop is heard."""
        for start in range(0, len(ids), PORTION):
            self.progress.step(start, len(ids))
            yield ids[start : start + PORTION]

    def label(self, kind: type[Record], names: Sequence[str]) -> str:
        """Return what fields are called."""
        fields = {each.name: each for each in fields_of(kind)}
        return "، ".join(self._vocabulary.field(kind, fields[name]).label for name in names)

    def tell(self, record: Record, why: Why, field: str = "") -> None:
        """Remember that a record, or fields of it, stay as they are."""
        title = Titles(self.work, self._vocabulary).of((record,))[record.id]
        self._left.append(Left(title, field, why))

    def tell_final(self, session: Session) -> None:
        """Remember once of minutes that were closed since, however much of them stays."""
        if session.id not in self._told:
            self._told.add(session.id)
            self.tell(session, Why.FINAL)
