"""Finds the row of headings under the titles of a sheet; knows which words are known, not what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.errors import AmbiguousSheetError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.excel.reading.cells import Row

LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Heading:
    """The row of headings: fields, and all words, by column as in `Row.cells`, from 0.

    Where two different words name one field, the first column is read and the other one is not.
    """

    row: int
    columns: Mapping[int, str]
    words: Mapping[int, str]

    @property
    def unknown(self) -> Mapping[int, str]:
        """The words of the columns that are not read."""
        return {column: text for column, text in self.words.items() if column not in self.columns}


def find_heading(rows: Sequence[Row], known: Callable[[str], str | None]) -> Heading | None:
    """Return the row, among the first twenty, with the most headings for which ``known`` has a field.

    The upper of two equal rows is taken. Raises `AmbiguousSheetError` if it names a field twice by the same
    words.
    """
    found = [_heading(row, known) for row in rows[:LOOKED_AT]]
    best = max(found, key=lambda heading: len(heading.columns), default=None)
    if best is None or not best.columns:
        return None
    read = {best.words[column] for column in best.columns}
    if twice := [each for column, each in best.unknown.items() if each in read]:
        raise AmbiguousSheetError(twice[0])
    return best


def _heading(row: Row, known: Callable[[str], str | None]) -> Heading:
    words = _words(row)
    columns: dict[int, str] = {}
    for column, text in words.items():
        if (field := known(text)) is not None and field not in columns.values():
            columns[column] = field
    return Heading(row.number, columns, words)


def _words(row: Row) -> dict[int, str]:
    """Return the texts of a row in one line each; other values are no headings."""
    return {column: " ".join(cell.split()) for column, cell in enumerate(row.cells) if isinstance(cell, str)}
