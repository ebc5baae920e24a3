"""What a person wants to write down in another section of the same detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.record import Record


class Wanted(NamedTuple):
    """A part of a kind: the one that is named, else a new one that begins with some values."""

    group: str
    """The key of the group of sections in which it is written."""
    part: type[Record] | None = None
    """None to show the group alone."""
    part_id: str = ""
    values: Mapping[str, Any] = {}
