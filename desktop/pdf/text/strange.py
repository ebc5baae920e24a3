"""What a reader of a paper is told about characters that its font lacks: which, where, and what was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import name

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.pdf.text.breaking import Line
    from desktop.pdf.text.passage import Passage

_REACH = 24  # characters on each side, of which whole words are told


@dataclass(frozen=True, slots=True)
class Strange:
    """A character that the chosen font lacks, and where it stands first: the page, and the words round it.

    ``font`` is the family that drew it; "" where no font has it and a frame with its code was drawn.
    """

    character: str
    page: int
    words: str
    font: str = ""

    @property
    def is_drawn(self) -> bool:
        """Whether another font has it."""
        return bool(self.font)

    @property
    def code(self) -> str:
        """Its place in Unicode, such as U+2190."""
        return f"U+{ord(self.character):04X}"

    @property
    def name(self) -> str:
        """Its name in Unicode, such as LEFTWARDS ARROW; its code where it has none."""
        return name(self.character, self.code)


def tell_of_strange(
    told: dict[str, Strange], passage: Passage, line: Line, page: int, font_of: Callable[[str, int], str]
) -> None:
    """Add the characters of a line that the chosen font lacks, each where it stands first.

    ``font_of`` names the font of a character by its number, "" where none has it. Latin letters that another
    font draws are not told: a font of headings has none.
    """
    for place in passage.strange_between(line.start, line.end):
        character = passage.text[place]
        if character not in told:
            font = font_of(character, passage.fonts[place])
            if font and character.isascii():
                continue
            told[character] = Strange(character, page, _words_round(passage.text, place), font)


def _words_round(text: str, place: int) -> str:
    start, end = max(0, place - _REACH), min(len(text), place + 1 + _REACH)
    before, after = text[start:place], text[place + 1 : end]
    if start and " " in before:
        before = before.split(" ", 1)[1]
    if end < len(text) and " " in after:
        after = after.rsplit(" ", 1)[0]
    return " ".join(f"{before}{text[place]}{after}".split())
