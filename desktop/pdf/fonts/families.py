"""Which font draws which character: the chosen one, those of the program, then those of this computer."""

from __future__ import annotations

from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from desktop.pdf.fonts.font_files import DamagedFontError, FontFiles
from desktop.pdf.text.passage import Assigned
from desktop.pdf.text.units import single_characters, words_of_letters
from desktop.pdf.text.unseen import is_unseen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path


class Family(Protocol):
    """A regular and a bold face of one font, as a route knows them."""

    name: str

    def draws_all(self, text: str) -> bool:
        """Say at once whether it has every character of a text; what it puts together does not count."""

    def draws(self, text: str) -> bool:
        """Say whether both faces can show a piece of text."""


def nothing_spare(_: str) -> tuple[Path, ...]:
    """Find no file on this computer."""
    return ()


AnyFamily = TypeVar("AnyFamily", bound=Family)


class Families(Generic[AnyFamily]):
    """The fonts of a paper in their order; ``spare`` finds files of this computer that have some characters.

    Raises `DamagedFontError` where one of ``chain`` cannot be read. The last of them frames what no font has.
    """

    def __init__(
        self,
        chain: Sequence[FontFiles],
        load: Callable[[FontFiles], AnyFamily],
        spare: Callable[[str], Iterable[Path]] = nothing_spare,
    ) -> None:
        self.loaded = [load(files) for files in chain]
        self._load = load
        self._shipped = len(chain)
        self._spare = spare
        self._numbers: dict[Path, int | None] = {}
        self._number = lru_cache(maxsize=4096)(self._find)

    def assign(self, text: str) -> Assigned:
        """Choose fonts: a word of letters is set in one font where any has them all."""
        if self.loaded[0].draws_all(text):
            return Assigned((0,) * len(text))
        fonts: list[int] = []
        strange: list[int] = []
        for start, end in words_of_letters(text):
            unit = text[start:end]
            number = self._number(unit)
            if number is not None:
                fonts += repeat(number, end - start)
            else:
                fonts += self._singly(unit)
            if number != 0:
                strange += self._lacking(unit, start)
        return Assigned(tuple(fonts), tuple(strange))

    def name_for(self, character: str, number: int) -> str:
        """Give the name of the font that draws a character in place of the first; "" where none has it."""
        return "" if self._number(character) is None else self.loaded[number].name

    def _singly(self, unit: str) -> list[int]:
        fonts: list[int] = []
        for start, end in single_characters(unit):
            found = self._number(unit[start:end])
            if found is None:  # its marks are not to be had
                found = self._number(unit[start])
            fonts += repeat(self._shipped - 1 if found is None else found, end - start)
        return fonts

    def _lacking(self, unit: str, start: int) -> list[int]:
        first = self.loaded[0]
        return [
            start + place
            for place, character in enumerate(unit)
            if not is_unseen(character) and not character.isspace() and not first.draws(character)
        ]

    def _find(self, unit: str) -> int | None:
        """Return the number of the first font that draws a unit; None where none does."""
        if not unit.strip() or all(map(is_unseen, unit)):
            return 0
        for number in range(self._shipped):
            if self.loaded[number].draws(unit):
                return number
        of_computer = filter(None, map(self._number_of, self._spare(unit)))
        return next((number for number in of_computer if self.loaded[number].draws(unit)), None)

    def _number_of(self, path: Path) -> int | None:
        if path not in self._numbers:
            try:
                self.loaded.append(self._load(FontFiles(path, path)))
                self._numbers[path] = len(self.loaded) - 1
            except DamagedFontError:
                self._numbers[path] = None
        return self._numbers[path]
