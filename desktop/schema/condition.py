"""What a list asks of its records, in plain values; the database answers it, and knows no words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Condition: TypeAlias = "Is | Missing | Between | Having | Linked | Not | Either"
"""What one record fulfils or not."""


@dataclass(frozen=True, slots=True)
class Is:
    """The field, or ``id``, has one of these stored values; a list has at least one of them."""

    field: str
    values: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """Nothing is written in the field; a flag is never missing."""

    field: str


@dataclass(frozen=True, slots=True)
class Between:
    """The field has a value that is neither below ``least`` nor above ``most``; None leaves a side open."""

    field: str
    least: str | int | None = None
    most: str | int | None = None


@dataclass(frozen=True, slots=True)
class Having:
    """There is at least one record of the kind ``part`` that fulfils all of ``conditions``.

    It is a part of the record that is asked; where its kind is no part of it, it points at it.
    """

    part: str
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    """The link points at a record that fulfils all of ``conditions``; of a list at least one does."""

    field: str
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The other condition is not fulfilled."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of the other conditions is fulfilled."""

    conditions: tuple[Condition, ...]
