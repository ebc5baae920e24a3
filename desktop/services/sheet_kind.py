"""What a workbook is about: the row of its headings, and the register whose headings they are."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop.errors import AmbiguousSheetError, EmptySheetError, UnknownSheetError
from desktop.excel.heading import LOOKED_AT, find_heading
from desktop.excel.reader import open_sheet
from desktop.persian.text import squashed_key
from desktop.schema.fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.excel.cells import Row
    from desktop.excel.heading import Heading
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary


def heading_of(kind: type[Record], first: Sequence[Row], vocabulary: Vocabulary) -> Heading:
    """Find the row of headings by the vocabulary; it must name something that records are known by.

    Raises `EmptySheetError`, `UnknownSheetError` or `AmbiguousSheetError`.
    """
    if not first:
        raise EmptySheetError
    by_key = vocabulary.fields_by_key(kind, fields_of(kind))
    found = find_heading(
        first, lambda text: field.name if (field := by_key.get(squashed_key(text))) else None
    )
    if found is None or not any(set(way) & set(found.columns.values()) for way in kind.matched_by):
        raise UnknownSheetError
    return found


def guessed_kind(path: Path, kinds: Sequence[type[Record]], vocabulary: Vocabulary) -> type[Record] | None:
    """Return which of ``kinds`` a workbook is about, by the name of its sheet and its headings, if any.

    The first of equally likely ones is taken. Raises `EmptySheetError` and what reading a workbook does.
    """
    with open_sheet(path) as sheet:
        first, name = list(islice(sheet.rows(), LOOKED_AT)), squashed_key(sheet.name)
    likeness = {kind: _likeness(kind, first, name, vocabulary) for kind in kinds}
    best = max(kinds, key=lambda kind: likeness[kind])
    return best if likeness[best][1] else None


def _likeness(
    kind: type[Record], first: Sequence[Row], name: str, vocabulary: Vocabulary
) -> tuple[bool, int]:
    """Return whether the sheet is called as the records are, and how many of their headings it has."""
    named = name in vocabulary.record(kind).keys
    try:
        return named, len(heading_of(kind, first, vocabulary).columns)
    except UnknownSheetError:
        return False, 0
    except AmbiguousSheetError:  # told when it is planned
        return named, 1
