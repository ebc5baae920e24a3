"""Where two versions of one record differ, and how two people's edits of it come together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic

from desktop.errors import ChangedElsewhereError
from desktop.schema.fields import Field, fields_of
from desktop.schema.record import R

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.schema.record import Record


@dataclass(frozen=True, slots=True)
class Difference:
    """One field with its old and its new value."""

    field: Field
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Opened(Generic[R]):
    """A record as somebody saw it: ``seen`` is how far the journal had come by then."""

    record: R
    seen: int


@dataclass(frozen=True, slots=True)
class Edit(Generic[R]):
    """What somebody made of the record that they had opened."""

    opened: Opened[R]
    edited: R


def differences(old: Record, new: Record) -> tuple[Difference, ...]:
    """Return the fields in which ``new`` is not as ``old``."""
    return tuple(differing(old, new))


def differing(old: Record, new: Record) -> Iterator[Difference]:
    """Yield the same one by one."""
    for field in fields_of(type(new)):
        was, now = getattr(old, field.name), getattr(new, field.name)
        if was != now:
            yield Difference(field, was, now)


def merge(edit: Edit[R], stored: R) -> R:
    """Return ``stored`` with what was edited; raise `ChangedElsewhereError` where both changed a field."""
    opened, edited = edit.opened.record, edit.edited
    if stored == opened:
        return edited
    mine = {each.field.name: each.new for each in differences(opened, edited)}
    theirs = {each.field.name: each.new for each in differences(opened, stored)}
    if clash := sorted(name for name in mine.keys() & theirs.keys() if mine[name] != theirs[name]):
        raise ChangedElsewhereError(clash)
    return replace(stored, **mine)
