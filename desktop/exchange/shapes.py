"""What parts of a package may look like: whoever signed it, each is checked before it is believed."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, TypeVar

T = TypeVar("T")

LONGEST_NAME = 200
_JOINERS = "\u200c\u200d"
_HIGHEST = 2**63 - 1
"""The largest whole number that a column holds."""
_DIGEST = re.compile(r"[0-9a-f]{64}")
_REPLICA = re.compile(r"[0-9a-z-]{1,64}")
_ID = re.compile(r"[!-~]{1,64}")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_STAMP = re.compile(r"[0-9]{13}\.[0-9]{6}")
_MOMENT = re.compile(r"2[01][0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\+00:00")
_LAST_STAMP = "7258118400000.000000"
"""The first moment of the year 2200."""


class ShapeError(ValueError):
    """Something is not what its place asks for."""


def require(condition: object) -> None:
    """Raise `ShapeError` where a condition does not hold."""
    if not condition:
        raise ShapeError


def of_type(kind: type[T], value: object) -> T:
    """Return a value that is exactly of a type, as JSON told it: a truth is no number."""
    if type(value) is not kind:
        raise ShapeError
    return value


def listed(value: object, items: int | None = None) -> list[Any]:
    """Return a list, of so many items where that is given."""
    told: list[Any] = of_type(list, value)
    require(items is None or len(told) == items)
    return told


def matched(pattern: re.Pattern[str], value: object) -> str:
    """Return a text that a pattern matches as a whole."""
    text = of_type(str, value)
    require(pattern.fullmatch(text))
    return text


def digest(value: object) -> str:
    """Return a SHA-256 or a public key: 64 hexadecimal digits."""
    return matched(_DIGEST, value)


def replica(value: object) -> str:
    """Return the id of a replica."""
    return matched(_REPLICA, value)


def identity(value: object) -> str:
    """Return the id of a record, a batch or a scope."""
    return matched(_ID, value)


def identifier(value: object) -> str:
    """Return the name of a kind of record or of a field."""
    return matched(_IDENTIFIER, value)


def stamp(value: object) -> str:
    """Return hybrid time before the year 2200."""
    text = matched(_STAMP, value)
    require(text < _LAST_STAMP)
    return text


def moment(value: object) -> str:
    """Return a moment in UTC as ISO 8601 writes it, to the second; that the day exists is asked elsewhere."""
    return matched(_MOMENT, value)


def number(value: object, least: int = 0) -> int:
    """Return a whole number that a column can hold."""
    whole = of_type(int, value)
    require(least <= whole <= _HIGHEST)
    return whole


def name(value: object) -> str:
    """Return the name of a computer: one line that cannot turn the direction of what stands beside it."""
    text = author(value)
    require(not any(unicodedata.category(each) == "Cf" and each not in _JOINERS for each in text))
    return text


def author(value: object) -> str:
    """Return who wrote a change: at most 200 letters on one line."""
    text = of_type(str, value)
    require(len(text) <= LONGEST_NAME)
    require(not any(unicodedata.category(each) in {"Cc", "Cs", "Zl", "Zp"} for each in text))
    return text


def optional(check: Any, value: object) -> str:
    """Return an empty text, or one that fulfils a check."""
    return "" if value == "" and type(value) is str else check(value)
