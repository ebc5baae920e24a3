"""The codes on the paper of final minutes, by which a paper is found again: digits only.

A hand scanner types what it reads like a keyboard, and on a Persian one only digits come out right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.persian.digits import latin_digits

SHORT, WHOLE = 16, 78
"""How many digits the code that is typed has, and the one that is scanned."""
_BODY = 10 ** (SHORT - 2)
_CHECK = 97  # ISO 7064, MOD 97-10: finds each mistyped digit and each two that changed places
_BETWEEN = re.compile("[\\s\\-\u2010-\u2015\u2212_.\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_CODE = re.compile(f"[^0-9]*?(?:[^0-9][0-9])?([0-9]{{{SHORT}}}|[0-9]{{{WHOLE}}})[^0-9]*")
"""A code with what some scanners type around it, such as «]Q1», or with what stands before it on paper."""


class CodeError(ValueError):
    """What was typed cannot be a code of a paper."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it was typed or scanned, in Latin digits."""

    digits: str

    def fits(self, digest: str) -> bool:
        """Say whether it is the code of this content."""
        return self.digits in (short_code(digest), whole_code(digest))


def short_code(digest: str) -> str:
    """Return 14 digits of a content's SHA-256 and two by which a slip of the finger is found."""
    body = int(digest, 16) % _BODY * 100
    return f"{body + _CHECK + 1 - body % _CHECK:0{SHORT}}"


def whole_code(digest: str) -> str:
    """Return a content's SHA-256 as digits, which is what the QR code holds."""
    return f"{int(digest, 16):0{WHOLE}}"


def grouped(code: str) -> str:
    """Return a short code as it is printed: 1234-5678-9012-3456."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def read_code(text: str) -> Code:
    """Read a code in any digits, with or without marks between them; raise `CodeError` for a slip."""
    found = _CODE.fullmatch(_BETWEEN.sub("", latin_digits(text)))
    if not found:
        raise CodeError
    digits = found[1]
    if len(digits) == SHORT and int(digits) % _CHECK != 1:
        raise CodeError
    return Code(digits)
