"""What a workbook is about: the row of its headings, and the register whose headings they are."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop.errors import AmbiguousSheetError, EmptySheetError, UnknownSheetError
from desktop.excel.reading.heading import LOOKED_AT, find_heading
from desktop.excel.reading.reader import open_sheet
from desktop.persian.text import squashed_key
from desktop.schema.fields import fields_of
from desktop.services.sheets.columns import heading_key, may_be_named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop.excel.reading.cells import Row
    from desktop.excel.reading.heading import Heading
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.columns import Chosen


def heading_of(kind: type[Record], first: Sequence[Row], vocabulary: Vocabulary, chosen: Chosen) -> Heading:
    """Find the row of headings by what was ``chosen`` and by the vocabulary.

    It must name something that records are known by, or have a column of which that can be said.
    Raises `EmptySheetError`, `UnknownSheetError` or `AmbiguousSheetError`.
    """
    if not first:
        raise EmptySheetError
    by_key = {key: field.name for key, field in vocabulary.fields_by_key(kind, fields_of(kind)).items()}
    by_key |= chosen
    found = find_heading(first, lambda text: by_key.get(heading_key(text)) or None)
    if found is None:
        raise UnknownSheetError
    if not _is_named(kind, found) and not may_be_named(found):
        raise UnknownSheetError
    return found


def guessed_kind(
    path: Path, kinds: Sequence[type[Record]], vocabulary: Vocabulary, chosen: Mapping[type[Record], Chosen]
) -> type[Record] | None:
    """Return which of ``kinds`` a workbook is about, by the name of its sheet and its headings, if any.

    The first of equally likely ones is taken. Raises `EmptySheetError` and what reading a workbook does.
    """
    with open_sheet(path) as sheet:
        first, name = list(islice(sheet.rows(), LOOKED_AT)), squashed_key(sheet.name)
    likeness = {kind: _likeness(kind, first, name, vocabulary, chosen[kind]) for kind in kinds}
    best = max(kinds, key=lambda kind: likeness[kind])
    return best if likeness[best][-1] else None


def _likeness(
    kind: type[Record], first: Sequence[Row], name: str, vocabulary: Vocabulary, chosen: Chosen
) -> tuple[bool, bool, int]:
    """Return how likely a sheet is about records of ``kind``.

    First is whether it says which ones, then whether it is called as they are, then how many of their
    headings it has.
    """
    called = name in vocabulary.record(kind).keys
    try:
        heading = heading_of(kind, first, vocabulary, chosen)
    except UnknownSheetError:
        return False, False, 0
    except AmbiguousSheetError:  # told when it is planned
        return True, called, 1
    return _is_named(kind, heading), called, len(heading.columns)


def _is_named(kind: type[Record], heading: Heading) -> bool:
    """Tell whether the sheet has a column of something that records are known by."""
    return any(set(way) & set(heading.columns.values()) for way in kind.matched_by)
