"""What stands open between computers: frozen values in words, of which a person chooses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.schema.change import ChangeKind, Dot, Plain


class Sort(Enum):
    """What a question is about."""

    FIELD = "conflict"
    """Several values stand in a field."""
    DELETION = "deletion"
    """Somebody deleted what somebody else, not knowing, wrote in."""
    RIVAL = "rival"
    """Minutes that were closed in two places; the earlier closing is in force."""
    LATE = "late"
    """Written too late for closed minutes: kept, never applied."""

    @property
    def is_chosen(self) -> bool:
        """Whether a person chooses here; else there is only something to know."""
        return self in (Sort.FIELD, Sort.DELETION)


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote something, where and when."""

    author: str
    computer: str
    """Its name, or how its id begins where nobody introduced it; empty for this computer."""
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values, or deeds, that stand against each other."""

    value: Plain
    words: str
    """As a form shows it; several lines where it is several paragraphs, or several fields."""
    writers: tuple[Writer, ...]
    """The newest first; several where the same was written in several places."""
    is_shown: bool = False
    """Whether it is what lists and forms show until somebody chooses, or what is final."""
    deed: ChangeKind | None = None
    """What was done, where it was no value that was written."""
    digest: str = ""
    """Of closed minutes: what their paper is found by."""


@dataclass(frozen=True, slots=True)
class Question:
    """One field, or one deed, of one record; ``seen`` is all that stands there now."""

    sort: Sort
    kind: str
    """The class name of the record."""
    record_id: str
    title: str
    field: str
    """Empty where it is about the record as a whole."""
    label: str
    sides: tuple[Side, ...]
    seen: frozenset[Dot]
    above: tuple[tuple[str, str], ...] = ()
    """Kind and id of what the record is a part of, the nearest first."""
    joined: Plain = None
    """Both values together, where they can be joined."""
    is_free: bool = False
    """Whether another value than the sides' can be written."""

    @property
    def key(self) -> str:
        """What tells it from all others, as long as nothing about it changes."""
        return f"{self.record_id}/{self.sort.value}/{self.field}"

    @property
    def session(self) -> str:
        """The id of the session whose minutes it is about, else empty."""
        line = ((self.kind, self.record_id), *self.above)
        return next((each for kind, each in line if kind == "Session"), "")
