"""What every record has, whatever it describes."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.problem import Problem

_TICKS = 4096
"""How many parts of a millisecond an id tells apart (RFC 9562, section 6.2, method 3)."""


def new_id() -> str:
    """Return a UUIDv7: unique without asking anyone, and in order of birth."""
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    born = f"{milliseconds:012x}"
    tick = f"{rest * _TICKS // 1_000_000:03x}"
    random = f"{secrets.randbits(62) | 0x8000_0000_0000_0000:016x}"
    return f"{born[:8]}-{born[8:]}-7{tick}-{random[:4]}-{random[4:]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A frozen value; it may be incomplete while it is being written, never once it is saved."""

    matched_by: ClassVar[tuple[tuple[str, ...], ...]] = ()
    """What a workbook's row is recognised by, best first: fields whose values together are one's own."""

    referred_by: ClassVar[tuple[str, ...]] = ()
    """The fields that together say which one is meant, where a record has no name of its own."""

    id: str = field(default_factory=new_id)

    @property
    def title(self) -> str:
        """What another record's form, a list and a hit call this one."""
        return self.id

    @property
    def other_names(self) -> tuple[str, ...]:
        """What people also call it, and write in its place in a workbook."""
        return ()

    @property
    def standing(self) -> int:
        """Where it stands among those of its kind that share a name: the name means the lowest."""
        return 0

    @classmethod
    def named(cls, name: str) -> Self | None:
        """Return a new record of which only the name is known; None where a name is not enough."""
        del name
        return None

    def own_problems(self) -> Iterable[Problem]:
        """Name what is wrong beyond what the fields say of themselves."""
        return ()


R = TypeVar("R", bound=Record)


class Link(str, Generic[R]):
    """The id of a record of kind ``R``."""

    __slots__ = ()


def link_to(record: R) -> Link[R]:
    """Return what points at ``record``."""
    return Link(record.id)
