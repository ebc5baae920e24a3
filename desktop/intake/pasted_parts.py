"""The value that a clipboard's text is read into: one clean paragraph, its mark in a list, its cells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.persian.digits import latin_digits, persian_digits
from desktop.persian.text import tidy

BETWEEN_CELLS = "؛ "
BULLET = "•"

_PERSIAN = "[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]"
_TYPED_HALF_SPACE = re.compile(rf"(?<={_PERSIAN})[\u00ac\u00ad]+(?={_PERSIAN})")
_NUMBER = re.compile(r"\d+")
_LONE_LATIN = re.compile("[A-Za-z]")  # a bullet of Courier New or Wingdings
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """What a list puts before a paragraph: as read, its number if it is one, and how deep the list lies."""

    typed: str
    number: int | None = None
    level: int = 1


@dataclass(frozen=True, slots=True)
class Pasted:
    """One paragraph without its mark; ``cells`` are those of a row of a table, empty ones among them.

    ``number`` and ``level``, from 1, are those of the list that it is an item of; a number that was typed as
    part of the text stays there.
    """

    text: str
    number: int | None = None
    cells: tuple[str, ...] = ()
    mark: str = ""
    level: int = 1

    @property
    def whole(self) -> str:
        """The paragraph with its mark before it, as it looks where it comes from."""
        return " ".join(filter(None, (self.mark, self.text)))


def mended(text: str) -> str:
    """Return a line without invisible junk, the half-spaces that Word writes as «¬» or a soft hyphen kept."""
    return tidy(_TYPED_HALF_SPACE.sub("\u200c", text))


def mark_of(typed: str, level: int = 1) -> Mark:
    """Return the mark that Word has written out, the signs of its symbol fonts as one bullet."""
    text = mended(typed)
    is_sign = not any(map(str.isalnum, text)) or _LONE_LATIN.fullmatch(text)
    numbers = _NUMBER.findall(latin_digits(text))
    number = int(numbers[0]) if len(numbers) == 1 and len(numbers[0]) <= _DIGITS else None
    return Mark(BULLET if text and is_sign else text, number, level)


def numbered(number: int, level: int = 1) -> Mark:
    """Return the mark of a list whose program writes no mark out."""
    return Mark(persian_digits(f"{number}-"), number if len(str(number)) <= _DIGITS else None, level)


def row(cells: tuple[str, ...]) -> Pasted:
    """Return a row of a table, which reads as one paragraph."""
    return Pasted(BETWEEN_CELLS.join(tidy(cell) for cell in cells if cell), cells=cells)
