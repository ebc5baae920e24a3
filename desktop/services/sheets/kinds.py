"""What a sheet is about: the rows of its headings, and the register whose headings they are."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from desktop.errors import AmbiguousSheetError, EmptySheetError, UnknownSheetError
from desktop.excel.reading.heading import find_heading
from desktop.persian.text import squashed_key
from desktop.schema.fields import fields_of
from desktop.services.sheets.columns.columns import heading_key, may_be_named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.excel.reading.book import Sheet
    from desktop.excel.reading.cells import Row
    from desktop.excel.reading.heading import Heading
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.columns.columns import Chosen


class Head:
    """The first rows of a sheet, as which its headings are looked for."""

    def __init__(self, sheet: Sheet, first: Sequence[Row], vocabulary: Vocabulary) -> None:
        self.sheet, self.first = sheet, first
        self._vocabulary = vocabulary
        self._key = cache(heading_key)  # asked for every kind

    def words(self) -> tuple[str, ...]:
        """Return the texts of the first rows: by them what was said of the same head is remembered."""
        return tuple(cell for row in self.first for cell in row.cells if isinstance(cell, str))

    def of(
        self, kind: type[Record], chosen: Chosen, at: int | None = None, *, is_said: bool = False
    ) -> Heading:
        """Find the row of headings by what was ``chosen`` and by the vocabulary.

        It must name something that records are known by, or have a column of which that can be said, unless
        the clerk said that the sheet is of this kind or that the headings are in row ``at``.
        Raises `EmptySheetError`, `UnknownSheetError` or `AmbiguousSheetError`.
        """
        if not self.first:
            raise EmptySheetError
        by_key = {key: each.name for key, each in self._fields(kind).items()} | dict(chosen)
        found = find_heading(
            self.first, lambda text: by_key.get(self._key(text)) or None, self.sheet.merged, at=at
        )
        if found is None and at:  # the sheet has no such row, or has it no longer
            return self.of(kind, chosen, is_said=is_said)
        if found is None and is_said:
            found = find_heading(self.first, _nothing, self.sheet.merged, at=self._fullest)
        if found is None:
            raise UnknownSheetError
        if not (is_said or at or self._is_named(kind, found) or may_be_named(found)):
            raise UnknownSheetError
        return found

    def likeness(self, kind: type[Record], chosen: Chosen) -> tuple[bool, int]:
        """Return how likely a sheet is about records of ``kind``; nothing speaks for it where that ends in 0.

        First is whether it says which ones, then how many of their headings it has; to be called as they are
        says as much as some headings more.
        """
        name = squashed_key(self.sheet.name)
        called = name in self._vocabulary.record(kind).keys | self._vocabulary.sheet(kind).keys
        try:
            heading = self.of(kind, chosen)
        except (UnknownSheetError, EmptySheetError):
            return False, 0
        except AmbiguousSheetError:  # told when it is planned
            return True, 1 + _CALLED * called
        telling = sum(name != _COUNTED for name in heading.columns.values())
        return self._is_named(kind, heading), telling and telling + _CALLED * called

    def guess(
        self, kinds: Sequence[type[Record]], chosen: Mapping[type[Record], Chosen]
    ) -> type[Record] | None:
        """Return which of ``kinds`` the sheet is about, if any; the first of equally likely ones."""
        likeness = {kind: self.likeness(kind, chosen[kind]) for kind in kinds}
        best = max(kinds, key=lambda kind: likeness[kind])
        return best if likeness[best][-1] else None

    @property
    def _fullest(self) -> int:
        """The number of the row with the most texts."""
        return max(self.first, key=lambda row: sum(isinstance(cell, str) for cell in row.cells)).number

    def _fields(self, kind: type[Record]) -> Mapping[str, Field]:
        return self._vocabulary.fields_by_key(kind, [each for each in fields_of(kind) if not each.automatic])

    def _is_named(self, kind: type[Record], heading: Heading) -> bool:
        """Tell whether the sheet has a column of something that records are known by."""
        return any(set(way) & set(heading.columns.values()) for way in kind.matched_by)


_CALLED = 3
"""As many headings the name of a sheet weighs."""
_COUNTED = "order"
"""The field by which parts are put in order: what other lists count their rows by is called so too."""


def _nothing(_text: str) -> str | None:
    """Know no heading."""
    return None
