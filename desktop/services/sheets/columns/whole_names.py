"""Columns that hold a name in one piece of which records keep the parts: «نام و نام خانوادگی»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.fields import fields_of
from desktop.services.sheets.columns.head_memory import heading_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary

_AND = "و"


def whole_name(
    kind: type[Record], columns: Mapping[int, str], words: Mapping[int, str], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Return the parts of a name, in their order, that stand together in the column of the last one.

    Its heading says so; nothing is returned where it does not, or where a part has a column of its own.
    """
    keys = {field.name: vocabulary.field(kind, field).keys for field in fields_of(kind)}
    headings = {name: heading_key(words.get(place, "")) for place, name in columns.items()}
    for way in kind.matched_by:
        *first, last = way
        if len(first) == 1 and last in headings and first[0] not in headings:
            joined = (f"{a}{_AND}{b}" for a in keys[first[0]] for b in keys[last])
            if any(each in headings[last] for each in joined):
                return way
    return ()
