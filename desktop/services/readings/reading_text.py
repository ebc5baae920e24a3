"""A reading as text, to be kept and read again by the same version of its values or a later one."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, is_dataclass
from datetime import date, time
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from desktop.intake.reading import MinutesReading

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMES = {"date": date, "time": time}
"""What the values of a reading are made of and know only while types are checked."""


def reading_values(reading: MinutesReading) -> dict[str, Any]:
    """Return a reading as plain values, ready for JSON; days and times as in ISO 8601."""
    values: dict[str, Any] = json.loads(json.dumps(asdict(reading), default=_plain))
    return values


def reading_of(values: Mapping[str, Any]) -> MinutesReading:
    """Return the reading of plain values; raise `ValueError` or `TypeError` where they are of none."""
    reading = _value(MinutesReading, values)
    if not isinstance(reading, MinutesReading):
        raise TypeError(type(values).__name__)
    return reading


def _plain(value: date | time) -> str:
    return value.isoformat()


def _value(kind: Any, plain: Any) -> Any:
    """Return the value of a kind: one of the classes, a tuple of values, a day, or what may be None."""
    if plain is None:
        return None
    kinds = [each for each in get_args(kind) if each not in (NoneType, ...)]
    if getattr(kind, "__origin__", None) is tuple:
        return tuple(_value(kinds[0], each) for each in plain)
    if kinds:
        return _value(kinds[0], plain)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind, localns=_NAMES)
        known = {each.name for each in fields(kind)} & plain.keys()
        return kind(**{name: _value(hints[name], plain[name]) for name in known})
    if kind in (date, time):
        return kind.fromisoformat(plain)
    if not isinstance(plain, kind):
        raise TypeError(kind)
    return plain
