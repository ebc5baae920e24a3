"""How the papers of an office look, whatever stands on them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.persian.digits import latin_digits, persian_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

INVOCATION = "بسمه تعالی"
"""The opening words, where an office has not chosen others."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page: whose paper it is, from the widest organisation to the smallest unit."""

    lines: tuple[str, ...] = ()
    emblem: bytes | None = None
    motto: str = ""
    invocation: str = INVOCATION


@dataclass(frozen=True, slots=True)
class Setting:
    """The size of letters against the usual one, and margins in millimetres; 0 is the paper's own."""

    size: float = 1.0
    side: float = 0.0
    top: float = 0.0
    bottom: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """The letterhead, the letters and margins, and the digits of what a paper counts by itself."""

    letterhead: Letterhead = Letterhead()
    setting: Setting = Setting()
    latin_digits: bool = False

    def coming_from(self, lines: Sequence[str]) -> Look:
        """Return the look with these lines in its letterhead, unless the office has chosen others."""
        return self if self.letterhead.lines else replace(self, letterhead=self._headed(lines))

    def _headed(self, lines: Sequence[str]) -> Letterhead:
        return replace(self.letterhead, lines=tuple(lines))

    def digits(self, text: str) -> str:
        """Return what the program itself writes, such as a date, in the digits of the paper."""
        return latin_digits(text) if self.latin_digits else persian_digits(text)
