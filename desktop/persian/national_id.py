"""The national id (کد ملی) of an Iranian person: ten digits, the last of which checks the others."""

from __future__ import annotations

_LENGTH = 10
_SHORTEST = 8
"""Ids begin with two zeros at most: the first three digits are of the place, and 000 is none."""
_MODULUS = 11


def is_national_id(digits: str) -> bool:
    """Tell whether ten ASCII digits check; ten equal ones do, but nobody has them."""
    if len(digits) != _LENGTH or not (digits.isascii() and digits.isdecimal()) or len(set(digits)) == 1:
        return False
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, range(_LENGTH, 1, -1), strict=False))
    rest = weighed % _MODULUS
    return int(digits[-1]) == (rest if rest in (0, 1) else _MODULUS - rest)


def with_lost_zeros(digits: str) -> str | None:
    """Return the national id of which a workbook kept only the last eight or nine digits, if it checks."""
    if not _SHORTEST <= len(digits) < _LENGTH:
        return None
    whole = digits.zfill(_LENGTH)
    return whole if is_national_id(whole) else None
