"""Two values as one: what «both» means for a text and for a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.fields import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.schema.change import Plain
    from desktop.schema.fields import Field

BETWEEN = " / "
"""What stands between texts of one line."""


def joined(field: Field, values: Sequence[Plain]) -> Plain:
    """Return values as one, each paragraph or entry once, in their order; None where they cannot be joined.

    A code, a number, a day or a choice is one or the other.
    """
    match field.kind:
        case Kind.PASSAGE:
            return "\n".join(_once(line for text in _texts(values) for line in text.split("\n"))) or None
        case Kind.TEXT if not field.code:
            return BETWEEN.join(_once(_texts(values))) or None
        case Kind.TEXTS | Kind.LINKS:
            return _once(entry for each in values if isinstance(each, list) for entry in each) or None
        case _:
            return None


def _texts(values: Iterable[Plain]) -> list[str]:
    return [each for each in values if isinstance(each, str)]


def _once(entries: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(each for each in entries if each.strip()))
