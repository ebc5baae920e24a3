"""Finds the row of headings under the titles of a sheet; knows which words are known, not what they mean."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.errors import AmbiguousSheetError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.excel.cells import Row

LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Heading:
    """The row of headings: field names and unknown words by column, counted from 0 as in `Row.cells`."""

    row: int
    columns: Mapping[int, str]
    unknown: Mapping[int, str]


def find_heading(rows: Sequence[Row], known: Callable[[str], str | None]) -> Heading | None:
    """Return the row, among the first twenty, with the most headings for which ``known`` has a field.

    The upper of two equal rows is taken. Raises `AmbiguousSheetError` if it names a field twice.
    """
    found = [_heading(row, known) for row in rows[:LOOKED_AT]]
    best = max(found, key=lambda heading: len(set(heading.columns.values())), default=None)
    if best is None or not best.columns:
        return None
    field, times = Counter(best.columns.values()).most_common(1)[0]
    if times > 1:
        row = next(row for row in rows if row.number == best.row)
        second = [column for column, name in best.columns.items() if name == field][1]
        raise AmbiguousSheetError(_words(row)[second])
    return best


def _heading(row: Row, known: Callable[[str], str | None]) -> Heading:
    words = _words(row)
    fields = {column: known(text) for column, text in words.items()}
    return Heading(
        row.number,
        {column: field for column, field in fields.items() if field is not None},
        {column: words[column] for column, field in fields.items() if field is None},
    )


def _words(row: Row) -> dict[int, str]:
    """Return the texts of a row in one line each; other values are no headings."""
    return {column: " ".join(cell.split()) for column, cell in enumerate(row.cells) if isinstance(cell, str)}
