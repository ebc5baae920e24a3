"""Iranian telephone numbers of eleven digits that lost the zero they begin with."""

from __future__ import annotations

import re

_MOBILE = re.compile(r"9\d{9}", re.ASCII)
_AREAS = (  # the codes of the provinces, without their zero
    "11 13 17 21 23 24 25 26 28 31 34 35 38 41 44 45 51 54 56 58 61 66 71 74 76 77 81 83 84 86 87"
)
_LANDLINE = re.compile(rf"(?:{_AREAS.replace(' ', '|')})[1-9]\d{{7}}", re.ASCII)


def is_mobile_without_zero(digits: str) -> bool:
    """Tell whether these are surely the digits of a mobile telephone after its zero."""
    return bool(_MOBILE.fullmatch(digits))


def is_landline_without_zero(digits: str) -> bool:
    """Tell whether these may be the code of a province, without its zero, and a number of eight digits."""
    return bool(_LANDLINE.fullmatch(digits))
