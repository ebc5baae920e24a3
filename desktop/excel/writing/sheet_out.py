"""What a sheet to be written is made of: columns, their kinds, and rows of plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CellOut: TypeAlias = str | int | float | Decimal | bool | date | datetime | time | None


class Kind(Enum):
    """How Excel treats what is typed into a column; the value written decides for itself."""

    TEXT = "text"
    CODE = "code"  # telephone numbers, national ids, postal codes: text whose zeros stay
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class ColumnOut:
    """A column: its heading, its width in characters, its choices, and a hint shown beside a chosen cell."""

    heading: str
    kind: Kind = Kind.TEXT
    width: int = 20
    choices: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SheetOut:
    """A right-to-left sheet; without rows it is a template. The rows are gone through once."""

    name: str
    columns: tuple[ColumnOut, ...]
    rows: Iterable[Sequence[CellOut]] = ()
