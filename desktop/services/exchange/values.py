"""What the exchange tells the window and the command: frozen values, without a word of storage."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from desktop.schema.replica import Card


class Coming(Enum):
    """What a package does to one record."""

    NEW = "new"
    CHANGED = "changed"
    CONFLICT = "conflict"
    DELETED = "deleted"
    RESTORED = "restored"
    CLOSED = "closed"
    """Minutes that were closed elsewhere."""
    LATE = "late"
    """Written too late for closed minutes: kept, never applied."""
    SAME = "same"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field in words, as it is here and as it will be."""

    field: str
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What is to come for one record; a new one, a conflict or a late edit tells its fields as well."""

    kind: str
    """The class name of the record."""
    record_id: str
    title: str
    coming: Coming
    fields: tuple[FieldChange, ...]
    conflicts: tuple[str, ...] = ()
    """The labels of the fields in which several values stand then."""
    authors: tuple[str, ...] = ()


class Lot(Enum):
    """What becomes of a package."""

    READY = "ready"
    KNOWN = "known"
    """Nothing in it is new here."""
    WAITING = "waiting"
    """It builds on another one that was not brought yet."""
    UNTRUSTED = "untrusted"
    """Its sender's fingerprint was not confirmed yet."""
    FORKED = "forked"
    """Two computers write under one id: it is kept aside, nothing of it is taken."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One package as it was read."""

    id: str
    path: Path | None
    """None for one that was waiting in the register."""
    sender: Card
    number: int
    made_at: datetime
    changes: int
    files: int
    lot: Lot
    awaits: tuple[tuple[str, int], ...] = ()
    """Name of the computer and number of the package, or 0, of what has to be brought first."""
    forked: str = ""
    """The name of the computer whose id is used twice."""


@dataclass(frozen=True, slots=True)
class ClockAhead:
    """A computer whose changes bear a time that is still to come."""

    name: str
    at: datetime
    """The latest of them, UTC."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking these packages in would do, by the code that does it."""

    packages: tuple[Incoming, ...]
    effects: tuple[Effect, ...]
    counts: Mapping[Coming, int]
    ahead: tuple[ClockAhead, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in; ``batch`` is what it was done under."""

    preview: Preview
    backup: Path | None
    """The backup that was made before."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A package that was written."""

    path: Path
    number: int
    changes: int
    files: int
    bytes: int
    receiver: str
    """The name of the computer that it is for; empty for anybody."""
    sealed: bool


@dataclass(frozen=True, slots=True)
class Peer:
    """Another computer, and how far either knows of the other."""

    card: Card
    trusted: bool
    taken_at: datetime | None
    taken_number: int
    """The last package of it that was taken in."""
    sent_at: datetime | None
    sent_number: int
    waiting_out: int
    """How many changes here it has not confirmed yet."""
    has_cut_tail: bool
    """Whether it knows more of this computer's changes than this computer does."""


@dataclass(frozen=True, slots=True)
class ExchangeStatus:
    """Where the exchange stands."""

    own: Card | None
    """None until this computer was given a name."""
    head: str
    """The digest of this computer's last change."""
    changes: int
    """All changes in the journal."""
    peers: tuple[Peer, ...]
    parked: tuple[Incoming, ...]
    """Packages that wait for others, or are kept aside."""
    conflicts: int
    disputed: int
    late: int
