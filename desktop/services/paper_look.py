"""How the papers of an office look, whatever stands on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.papers.minutes import INVOCATION, Letterhead
from desktop.persian.digits import latin_digits, persian_digits

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class PaperLook:
    """The head of a paper and its digits; without ``lines`` the paper names whoever it comes from."""

    lines: tuple[str, ...] = ()
    emblem: bytes | None = None
    motto: str = ""
    invocation: str = INVOCATION
    latin_digits: bool = False

    def letterhead(self, otherwise: Sequence[str] = ()) -> Letterhead:
        """Return the head, with the lines ``otherwise`` where none are chosen."""
        return Letterhead(self.lines or tuple(otherwise), self.emblem, self.motto, self.invocation)

    def digits(self, text: str) -> str:
        """Return what the program itself writes, such as a date, in the digits of the paper."""
        return latin_digits(text) if self.latin_digits else persian_digits(text)
