"""Iranian telephone numbers: those that lost the zero they begin with, and texts that are none."""

from __future__ import annotations

import re

from desktop.persian.digits import latin_digits
from desktop.persian.text import tidy

_MOBILE = re.compile(r"9\d{9}", re.ASCII)
_AREAS = (  # the codes of the provinces, without their zero
    "11 13 17 21 23 24 25 26 28 31 34 35 38 41 44 45 51 54 56 58 61 66 71 74 76 77 81 83 84 86 87"
)
_LANDLINE = re.compile(rf"(?:{_AREAS.replace(' ', '|')})[1-9]\d{{7}}", re.ASCII)

_SIGNS = re.compile(r"[\s().+_\-–—\u200c]")
_BETWEEN = re.compile(r"[،,;؛/\n]|\s(?:و|-|–)\s")
_EXTENSION = re.compile(r"(?:[\s-]*داخلی\s*:?\s*\d{1,6}|\s*(?:-|–|الی|تا)\s*\d{1,2})\s*$")
_NUMBER = re.compile(r"(?:(?:00)?98|0)?[1-9]\d{9}|[1-9]\d{4,7}|[1-9]\d{6,7}0[1-9]\d", re.ASCII)


def may_be_phones(text: str) -> bool:
    """Tell whether each number of a text may be one of Iran: with its area before or after it, or local."""
    digits = latin_digits(tidy(text))
    return _is_number(digits.replace("/", "")) or all(map(_is_number, _BETWEEN.split(digits)))


def _is_number(text: str) -> bool:
    return bool(_NUMBER.fullmatch(_SIGNS.sub("", _EXTENSION.sub("", text))))


def is_mobile_without_zero(digits: str) -> bool:
    """Tell whether these are surely the digits of a mobile telephone after its zero."""
    return bool(_MOBILE.fullmatch(digits))


def is_landline_without_zero(digits: str) -> bool:
    """Tell whether these may be the code of a province, without its zero, and a number of eight digits."""
    return bool(_LANDLINE.fullmatch(digits))
