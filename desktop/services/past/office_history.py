"""The history of the whole office: who did what and when, step by step, and what each step changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.exchange_errors import NotUndoableError
from desktop.persian.text import tidy
from desktop.schema.change import ChangeKind
from desktop.services.history import end_of, moment_at
from desktop.services.past.about import about
from desktop.services.past.change_words import ChangeWords
from desktop.services.past.step import is_lasting, step_of
from desktop.storage.batches import Asked, Batches
from desktop.storage.undoings import Undoings

if TYPE_CHECKING:
    from datetime import date, datetime

    from desktop.schema.change import Change
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.past.about import About
    from desktop.services.past.change_words import Changed
    from desktop.storage.batches import Ran
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

MOST_READ = 1000
"""How many changes of one step are told one by one."""
_MOST_FOUND = 500
"""How many records are looked for by their words, the newest."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What one unit of work did; ``place`` is where it stands in the history, for the page after it."""

    batch: str
    place: int
    at: datetime
    """By the clock of whoever did it, in UTC."""
    author: str
    computer: str
    """The name of the computer where it was done; "" is this one, or one that never introduced itself."""
    about: About
    undone_by: str
    """The unit of work that took it back, "" where it stands."""
    undoable: bool
    """Whether it may be asked to be taken back; what others agreed to is known only then."""


class OfficeHistory:
    """Reads the journal for people, a page at a time, the newest first."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def batches(
        self,
        before: int | None = None,
        most: int = 50,
        *,
        author: str = "",
        kind: str = "",
        first: date | None = None,
        last: date | None = None,
        words: str = "",
    ) -> tuple[Batch, ...]:
        """Return the newest ``most`` steps, those that stand ``before`` a place in the history.

        Only those of an author, of a kind of record, from a ``first`` day of this computer to a ``last``
        one, and of records that hold ``words`` or in whose changes these stand, as far as these are given.
        """
        typed = tidy(words).replace('"', '\\"')
        with self._store.view() as view:
            records = self._records(view, tidy(words), typed) if typed else ()
            asked = Asked(
                author,
                kind,
                _milliseconds(first - timedelta(days=1)) if first else None,
                _milliseconds(last) if last else None,
                typed,
                records,
            )
            steps = Batches(view.connection).newest(asked, most, before)
            undone = Undoings(view.connection).in_force([each.batch for each in steps])
            return tuple(self._batch(view, each, undone.get(each.batch, "")) for each in steps)

    def _records(self, view: View, words: str, written: str) -> tuple[str, ...]:
        """Return the ids of records that hold words in any spelling, or ever held them, also in the bin."""
        found = [record_id for _, record_id, _ in view.candidates(words, (), _MOST_FOUND)]
        return (*found, *Batches(view.connection).records_with(written, _MOST_FOUND))

    def batch(self, batch: str) -> Batch | None:
        """Return one step; None where there is none of that name."""
        with self._store.view() as view:
            ran = Batches(view.connection).of(batch)
            undone = Undoings(view.connection).in_force([batch])
            return self._batch(view, ran, undone.get(batch, "")) if ran else None

    def changed(self, batch: str) -> tuple[Changed, ...]:
        """Return what one step changed, record by record, of a long one the first of it."""
        with self._store.view() as view:
            batches = Batches(view.connection)
            if (ran := batches.of(batch)) is None:
                return ()
            changes = [each for each in batches.changes(ran, MOST_READ) if each.record in CATALOGUE]
            words = ChangeWords(view, self._vocabulary)
            by_record: dict[str, list[Change]] = {}
            for change in changes:
                by_record.setdefault(change.record_id, []).append(change)
            return tuple(map(words.of, by_record.values()))

    def is_undoable(self, batch: str) -> bool:
        """Tell whether a step can be taken back at all: see `desktop.services.past.step`."""
        with self._store.view() as view:
            ran = Batches(view.connection).of(batch)
            if ran is None or Undoings(view.connection).in_force([batch]):
                return False
            try:
                step_of(view, ran)
            except NotUndoableError:
                return False
        return True

    def kind_of(self, record_id: str) -> type[Record] | None:
        """Return the kind of a record that was ever here; None where the journal does not know it."""
        with self._store.view() as view:
            changes = view.journal.of([record_id])[record_id]
        known = (CATALOGUE[each.record] for each in changes if each.record in CATALOGUE)
        return next(known, None)

    def authors(self) -> tuple[str, ...]:
        """Return everybody who ever wrote here, also on another computer."""
        with self._store.view() as view:
            return Batches(view.connection).authors()

    def _batch(self, view: View, ran: Ran, undone_by: str) -> Batch:
        told = about(view, self._vocabulary, ran)
        return Batch(
            ran.batch,
            ran.first,
            moment_at(ran.batch, ran.stamp),
            ran.author,
            view.peers.name_of(ran.replica),
            told,
            undone_by,
            not undone_by and told.deed is not ChangeKind.FINALISE and not is_lasting(view, ran),
        )


def _milliseconds(day: date) -> int:
    """Return when the day after a day of this computer begins, in Unix milliseconds."""
    return round(end_of(day).timestamp() * 1000)
