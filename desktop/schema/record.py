"""What every record has, whatever it describes."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar, Generic, Self, TypeVar

from desktop.schema.once import once_for_each

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Record:
    """A frozen value; it may be incomplete while it is being written, never once it is saved."""

    matched_by: ClassVar[tuple[tuple[str, ...], ...]] = ()
    """What a workbook's row is recognised by, best first: fields whose values together are one's own."""

    referred_by: ClassVar[tuple[str, ...]] = ()
    """The fields that together say which one is meant, where a record has no name of its own."""

    sums: ClassVar[dict[str, tuple[str, ...]]] = {}
    """Numbers that may be left blank where their parts are written, each with the names of its parts."""

    id: str = field(default_factory=new_id)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _values(type(self))(self) == _values(type(self))(other)

    def __hash__(self) -> int:
        return hash(_values(type(self))(self))

    def __repr__(self) -> str:
        said = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
        return f"{type(self).__qualname__}({said})"

    def sum_of_parts(self, name: str) -> int | None:
        """Return what the parts of one of `sums` come to; None where none of them is written."""
        parts = [part for each in self.sums.get(name, ()) if (part := getattr(self, each)) is not None]
        return sum(parts) if parts else None

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


def _reader(record: type[Record]) -> attrgetter[object]:
    return attrgetter(*(each.name for each in fields(record)))


_values = once_for_each(_reader)
"""Return what reads all values of a record of this kind."""


R = TypeVar("R", bound=Record)


class Link(str, Generic[R]):
    """The id of a record of kind ``R``."""

    __slots__ = ()


def link_to(record: R) -> Link[R]:
    """Return what points at ``record``."""
    return Link(record.id)
