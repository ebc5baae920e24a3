"""When two values say the same in other letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.fields import Kind
from desktop.schema.reading import name_key

if TYPE_CHECKING:
    from desktop.schema.diff import Difference


def differs_in_spelling_only(difference: Difference) -> bool:
    """Tell whether an old and a new text have the same letters but for their spelling."""
    match difference.field.kind:
        case Kind.TEXT | Kind.PASSAGE if not difference.field.code:
            return name_key(difference.old) == name_key(difference.new) != ""
        case Kind.TEXTS:
            return list(map(name_key, difference.old)) == list(map(name_key, difference.new))
        case _:
            return False
