"""Finds the head of a table under the titles of a sheet; knows which words are known, not what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.errors import AmbiguousSheetError
from desktop.excel.reading.head_rows import heads

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.excel.reading.cells import Row
    from desktop.excel.reading.head_rows import Head
    from desktop.excel.reading.sheet import Merged

LOOKED_AT = 20
JOINED = " / "
_STRENGTHS = 5  # ways to look a column of three rows up


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a table: fields, and all words, by column as in `Row.cells`, from 0.

    The words of one column that stand in several rows are joined by “ / ”. Where two different words name one
    field, the first column is read and the other one is not.
    """

    first_row: int
    row: int
    """The last row of the head, usually the only one."""
    columns: Mapping[int, str]
    words: Mapping[int, str]

    @property
    def unknown(self) -> Mapping[int, str]:
        """The words of the columns that are not read."""
        return {column: text for column, text in self.words.items() if column not in self.columns}


def find_heading(
    rows: Sequence[Row],
    known: Callable[[str], str | None],
    merged: Callable[[], Sequence[Merged] | None] = lambda: None,
    *,
    at: int | None = None,
) -> Heading | None:
    """Return the head, among the first twenty rows, with the most words for which ``known`` has a field.

    The upper of two equal ones is taken. ``at`` is the number of a row that is a part of the head, whatever
    is known of it; None is returned where there is no such row. What stands above a word, merged over
    several columns or with blanks to its right, is joined with it: known are the joined words, else the lower
    ones alone, else the upper ones alone. ``merged`` is asked for the merged ranges where that matters.

    Raises `AmbiguousSheetError` if a field is named twice by the same words.
    """
    looked_at = rows[:LOOKED_AT] if at is None else rows
    best: _Understood | None = None
    for head in heads(looked_at, merged() if len(looked_at) > 1 else None, at):
        found = _understood(head, known)
        if best is None or found.is_better_than(best):
            best = found
    if best is None or (not best.fields and at is None):
        return None
    if best.twice:
        raise AmbiguousSheetError(best.twice[0])
    return Heading(best.head.first_row, best.head.row, best.columns, best.words)


@dataclass(frozen=True, slots=True)
class _Understood:
    """A head with what is known of it."""

    head: Head
    columns: Mapping[int, str]
    fields: frozenset[str]
    """All fields that it names, also those that several columns would name alike."""
    joined: int
    """How many columns are known by joined words."""

    @property
    def words(self) -> dict[int, str]:
        """The words of each column in one text."""
        return {column: JOINED.join(parts) for column, parts in self.head.labels.items()}

    @property
    def twice(self) -> list[str]:
        """The words of columns that are read which other columns have as well."""
        words = self.words
        read = {words[column] for column in self.columns}
        return [text for column, text in words.items() if column not in self.columns and text in read]

    def is_better_than(self, other: _Understood) -> bool:
        """Tell whether this one, which does not stand above the other, shall be taken in its place."""
        if len(self.fields) != len(other.fields):
            return len(self.fields) > len(other.fields)
        if self.head.row != other.head.row:
            return False
        return self.joined > other.joined or (bool(other.twice) and not self.twice)


def _understood(head: Head, known: Callable[[str], str | None]) -> _Understood:
    """Find the fields of the columns, by the most telling words first."""
    columns: dict[int, str] = {}
    named: set[str] = set()
    joined = 0
    for strength in range(_STRENGTHS):
        claims = _claims(head, known, strength, columns)
        named |= claims.keys()
        for field, claiming in claims.items():
            if field not in columns.values() and (first := _rightful(claiming, head.labels)) is not None:
                columns[first] = field
                joined += strength == 0 and len(head.labels[first]) > 1
    return _Understood(head, dict(sorted(columns.items())), frozenset(named), joined)


def _claims(
    head: Head, known: Callable[[str], str | None], strength: int, columns: Mapping[int, str]
) -> dict[str, dict[int, str]]:
    """Return the words by which columns that are not known yet name a field, by the field."""
    claims: dict[str, dict[int, str]] = {}
    for column, parts in head.labels.items():
        if column in columns or strength >= 2 * len(parts) - 1:  # as many ways as `_ways` gives
            continue
        way = _ways(parts)[strength] if len(parts) > 1 else parts[0]
        if (field := known(way)) is not None:
            claims.setdefault(field, {})[column] = way
    return claims


def _rightful(claiming: Mapping[int, str], labels: Mapping[int, tuple[str, ...]]) -> int | None:
    """Return the first of the columns that name one field; none where only other words tell them apart."""
    first, *others = claiming
    alike = [column for column in others if claiming[column] == claiming[first]]
    return first if all(labels[column] == labels[first] for column in alike) else None


def _ways(parts: tuple[str, ...]) -> list[str]:
    """Return the words to look a column up by: all joined, then from the lower ones up."""
    joined = [JOINED.join(parts[begin:]) for begin in range(len(parts))]
    return [*joined, *reversed(parts[:-1])]
