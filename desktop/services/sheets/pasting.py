"""Rows that are pasted into a list: with headings of their own, or with those of the list."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop.errors import AmbiguousSheetError
from desktop.excel.reading.book import pasted_book
from desktop.excel.reading.heading import LOOKED_AT, find_heading
from desktop.persian.text import has_letters
from desktop.schema.fields import fields_of
from desktop.services.sheets.columns.columns import chosen_columns, heading_key
from desktop.services.sheets.source import Source
from desktop.services.sheets.stamp import ID_HEADING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.excel.reading.cells import Row
    from desktop.excel.reading.heading import Heading
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store


class PasteSheet:
    """Tells what a block is that was pasted; saves nothing."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def source(self, kind: type[Record], block: str, headings: tuple[str, ...]) -> Source:
        """Return where rows about ``kind`` come from; they take ``headings`` where they have none.

        They have their own where at least half of the words in one of the first rows are known as headings,
        or where all cells of the very first row are words, one of them known, and none stands below itself.
        """
        return Source(pasted=block, headings=() if self._has_headings(kind, block) else headings)

    def _has_headings(self, kind: type[Record], block: str) -> bool:
        with self._store.view() as view:
            chosen = chosen_columns(view, kind)
        fields = self._vocabulary.fields_by_key(kind, fields_of(kind))
        known = {heading_key(ID_HEADING): ID_HEADING} | {key: each.name for key, each in fields.items()}
        known |= chosen
        first = list(islice(pasted_book(block).sheets[0].rows(), LOOKED_AT))
        try:
            found = find_heading(first, lambda text: known.get(heading_key(text)) or None)
        except AmbiguousSheetError:  # told when it is planned
            return True
        return found is not None and (2 * len(found.columns) >= len(found.words) or _is_head(found, first))


def _is_head(found: Heading, first: Sequence[Row]) -> bool:
    """Tell whether the first row can be but a head: rows of records have figures, and the same word again."""
    head, *below = (row.cells for row in first)
    words = [str(cell) for cell in head if cell is not None]
    return (
        found.first_row == first[0].number
        and bool(below)
        and all(has_letters(word) for word in words)
        and not any(
            column < len(row) and row[column] == head[column] for column in found.columns for row in below
        )
    )
