"""Which stored record each row of a sheet speaks of, and whether a row above it speaks of the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from desktop.persian.digits import persian_digits
from desktop.persian.text import tidy
from desktop.schema.fields import fields_of
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import R
from desktop.services.names import after_mergers
from desktop.services.sheets.rows.matching import Matches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.progress import Progress
    from desktop.services.sheets.plan import PlannedRow
    from desktop.services.sheets.rows.matching import Key
    from desktop.storage.records import Records
    from desktop.storage.unit_of_work import View

_PORTION = 1000
"""How many stored records are read between two steps of the progress."""


class Recognising(Generic[R]):
    """Finds records by the id that an export wrote, else by the ways in which their kind is recognised."""

    def __init__(
        self,
        view: View,
        kind: type[R],
        link_keys: Mapping[str, Callable[[str], str]],
        progress: Progress,
    ) -> None:
        records = view.records(kind)
        self.stored: dict[str, R] = {}
        self._became: dict[str, str | None] = {}
        self._matches = Matches(kind, (), link_keys)
        self._earlier = Matches(kind, (), link_keys)
        for each in _all(records, progress):
            self.stored[each.id] = each
            self._became[each.id] = getattr(each, "merged_into", None)
            self._matches.add(each, self._matches.keys(each))
        self._binned = frozenset(records.find(deleted=True))
        self._places: dict[str, tuple[str, int]] = {}
        self._kind, self._link_keys = kind, link_keys

    def named(self, written: Any) -> R | None:
        """Return the record whose id stands in the row, if it does and the record is here."""
        return self.stored.get(_id(written))

    def is_binned(self, written: Any) -> bool:
        """Tell whether the record whose id stands in the row lies in the bin."""
        return _id(written) in self._binned

    def keys(self, record: R) -> list[Key]:
        """Return what ``record`` is recognised by."""
        return self._matches.keys(record)

    def meant(self, row: R, keys: Sequence[Key]) -> list[R]:
        """Return the stored records that ``row`` may mean."""
        return self._matches.of(row, keys)

    def what_it_became(self, stored: R) -> R | None:
        """Return the record that ``stored`` was merged into, or itself; None where that lies in the bin."""
        if not self._became[stored.id]:
            return stored
        return self.stored.get(after_mergers(stored.id, self._became))

    def doubts(
        self, place: tuple[str, int], edited: R, keys: Sequence[Key], meant: Sequence[R], *, is_named: bool
    ) -> list[Problem]:
        """Refuse a row that may mean two stored records, and the second row about one.

        ``place`` is the name of its sheet and its number there.
        """
        name = self._kind.matched_by[keys[0][0]][0] if keys else fields_of(self._kind)[0].name
        if len(meant) > 1:
            return [Problem(name, Reason.AMBIGUOUS_RECORD)]
        if told := self._repetition(place[0], name, edited, keys, meant, is_named=is_named):
            return [told]
        if keys:
            self._earlier.add(edited, keys)
        if keys or is_named:
            self._places[edited.id] = place
        return []

    def _repetition(
        self, sheet: str, name: str, edited: R, keys: Sequence[Key], meant: Sequence[R], *, is_named: bool
    ) -> Problem | None:
        """Return what is wrong with a row if one above it speaks of the same record."""
        earlier: Sequence[R] = ()
        if edited.id in self._places:
            earlier = [edited]
        elif keys and not is_named:
            earlier = (self._earlier.equal if meant else self._earlier.of)(edited, keys)
        if not earlier:
            return None
        there, number = self._places[earlier[0].id]
        row = ("row", persian_digits(str(number)))
        if there != sheet:
            return Problem(name, Reason.REPEATED_ELSEWHERE, (row, ("sheet", there)))
        # Excel copies ids into rows that are filled down
        is_copied = is_named and keys != self.keys(meant[0])
        return Problem(name, Reason.REPEATED_ID if is_copied else Reason.REPEATED_ROW, (row,))

    def taken(self, rows: Sequence[PlannedRow[R]]) -> dict[int, Problem]:
        """Return a remark, by the number of its row, on what would be recognised as another record is."""
        changed = [
            (row, keys)
            for row in rows
            if row.opened
            and row.outcome.is_saved
            and (keys := self.keys(row.edited)) != self.keys(row.opened)
        ]
        if not changed:
            return {}
        there = {each.id: each for each in self.stored.values() if not self._became[each.id]}
        there |= {row.edited.id: row.edited for row in rows if row.outcome.is_saved}
        matches = Matches(self._kind, there.values(), self._link_keys)
        return {
            row.number: Problem(self._kind.matched_by[keys[0][0]][0], Reason.NAME_TAKEN)
            for row, keys in changed
            if any(each.id != row.edited.id for each in matches.equal(row.edited, keys))
        }


def _all(records: Records[R], progress: Progress) -> Iterator[R]:
    """Yield all records that are here, a portion at a time, so that a wish to stop is heard."""
    ids = records.find()
    for start in range(0, len(ids), _PORTION):
        progress.step(0, 0)
        yield from records.page(ids[start : start + _PORTION])


def _id(written: Any) -> str:
    return tidy(written).casefold() if isinstance(written, str) else ""
