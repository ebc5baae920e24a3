"""Days that differ from what the calendar knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from desktop.schema.fields import day, flag, text
from desktop.schema.record import Record

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Holiday(Record):
    """A day on which offices are closed, or one of work although the calendar says otherwise."""

    matched_by: ClassVar = (("held_on",),)

    held_on: date | None = day(required=True)
    name: str = text(required=True, ordered=True, searched=True)
    is_working: bool = flag()

    @property
    def title(self) -> str:
        """Its name."""
        return self.name
