"""What workbooks that come in may be about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.sheets.registers import REGISTERS, register_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.record import Record

IMPORTED: tuple[type[Record], ...] = tuple(
    dict.fromkeys(kind for kinds in REGISTERS.values() for kind in kinds)
)
"""Every kind of record that a sheet can hold, the likeliest first."""


def imported(name: str) -> type[Record]:
    """Return the kind of record that is called ``name``; raise `StopIteration` where there is none."""
    return next(kind for kind in IMPORTED if kind.__name__ == name)


def registers_of(names: Iterable[str]) -> tuple[str, ...]:
    """Return the registers to which the kinds of record belong that are called ``names``."""
    known = (kind for name in names for kind in IMPORTED if kind.__name__ == name)
    return tuple(dict.fromkeys(map(register_of, known)))


def listed_with(kind: type[Record]) -> str:
    """Return the name of the kind of record on whose page one finds records of ``kind``; none has places."""
    register = register_of(kind)
    if register == "followups":
        return "Resolution"
    return "" if register == "places" else REGISTERS[register][0].__name__
