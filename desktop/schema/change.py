"""One change of one record, as the journal remembers it and a package carries it."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from enum import Enum
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Plain: TypeAlias = "str | int | bool | list[str] | None"
"""A value as JSON and a column hold it."""
Values: TypeAlias = "dict[str, Plain]"
"""Field name -> plain value; a blank field is left out."""
Dot: TypeAlias = "tuple[str, int]"
"""Which replica wrote a change, and its how-manieth it was."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
_TICKS = 10**6
_LATEST = 10**13 - 1
"""The last millisecond of thirteen digits; a clock that is further ahead is wrong."""
START = "0" * 64
"""What stands for the previous change before a replica's first one."""


class ChangeKind(Enum):
    """What a change does."""

    CREATE = "create"
    SET = "set"
    DELETE = "delete"
    RESTORE = "restore"
    FINALISE = "finalise"


@dataclass(frozen=True, slots=True)
class Change:
    """One write; ``bases`` names the writes that its author had seen and that it replaces.

    ``stamp`` is hybrid time, thirteen digits of Unix milliseconds and a six-digit counter: it orders what
    people see, never decides who is right. A creation's ``new`` holds all values that are not blank; a
    finalising's holds the minutes as they were closed.
    """

    dot: Dot
    stamp: str
    author: str
    batch: str
    schema: int
    record: str
    record_id: str
    kind: ChangeKind
    field: str
    old: Any
    new: Any
    bases: frozenset[Dot] = frozenset()
    previous: str = START
    _stored: tuple[tuple[Any, ...], str] | None = dataclasses.field(
        default=None, init=False, repr=False, compare=False
    )
    """Its cells and their digest, once somebody has asked for them."""

    def writes(self) -> Values:
        """Return the fields that this change gives a value."""
        if self.kind is ChangeKind.CREATE:
            values: Values = self.new
            return values
        return {self.field: self.new} if self.kind is ChangeKind.SET else {}

    def value_of(self, field: str) -> Plain:
        """Return what a change that writes ``field`` gives it."""
        value: Plain = self.new[field] if self.kind is ChangeKind.CREATE else self.new
        return value

    @property
    def digest(self) -> str:
        """The SHA-256 that the replica's next change carries as ``previous``."""
        return self._kept()[1]

    @property
    def cells(self) -> tuple[Any, ...]:
        """What the journal stores of it, in the order in which it is hashed."""
        return self._kept()[0]

    def _kept(self) -> tuple[tuple[Any, ...], str]:
        if (kept := self._stored) is None:
            about = (self.stamp, self.author, self.batch, self.schema, self.record, self.record_id)
            write = (self.kind.value, self.field, to_json(self.old), to_json(self.new))
            cells = (*self.dot, *about, *write, bases_json(self.bases), self.previous)
            kept = (cells, digest_of_cells(cells))
            object.__setattr__(self, "_stored", kept)
        return kept


def to_json(value: Any) -> str:
    """Return the canonical JSON of a plain value."""
    if type(value) is str:
        return encode_basestring(value)
    if type(value) is int:
        return str(value)
    return "null" if value is None else _encode(value)


def bases_json(bases: frozenset[Dot]) -> str:
    """Return the canonical JSON of a set of dots."""
    told = ",".join([f"[{encode_basestring(replica)},{seq}]" for replica, seq in sorted(bases)])
    return f"[{told}]"


def digest_of(dot: Dot, about: tuple[Any, ...], write: tuple[str, ...], previous: str) -> str:
    """Return the SHA-256 of a change in its stored form, as 64 hexadecimal digits."""
    return digest_of_cells((*dot, *about, *write, previous))


def digest_of_cells(cells: Iterable[Any]) -> str:
    """Return the same of all that is stored of a change, in this order."""
    told = ",".join(map(to_json, cells))
    return hashlib.sha256(f"[{told}]".encode()).hexdigest()


def next_stamp(wall_milliseconds: int, last: str) -> str:
    """Return the next hybrid time: the wall clock's, or one tick after ``last`` where the clock went back."""
    wall = f"{min(wall_milliseconds, _LATEST):013d}.000000"
    if wall > last:
        return wall
    milliseconds, ticks = divmod(int(last.replace(".", "")) + 1, _TICKS)
    return f"{milliseconds:013d}.{ticks:06d}"
