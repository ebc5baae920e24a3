"""The faces of a paper as files: the fonts that come with the program, and the order in which they serve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT = "Vazirmatn"
NASKH = "Noto Naskh Arabic"
SHIPPED = {
    DEFAULT: ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"),
    NASKH: ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
}
"""The fonts that come with the program, by the names of their families, the usual one first."""


class DamagedFontError(ValueError):
    """A font file that cannot be used; the argument is its name."""


@dataclass(frozen=True, slots=True)
class FontFiles:
    """A regular and a bold face; the same file twice where a font has no bold one."""

    regular: Path
    bold: Path
    family: str = ""

    @property
    def name(self) -> str:
        """What a person knows it by."""
        return self.family or self.regular.stem

    @property
    def are_there(self) -> bool:
        """Whether both files still exist."""
        return self.regular.is_file() and self.bold.is_file()


def shipped(folder: Path, family: str = DEFAULT) -> FontFiles:
    """Return a font that comes with the program, from the folder of its fonts."""
    regular, bold = SHIPPED[family]
    return FontFiles(folder / regular, folder / bold, family)


def chain(folder: Path, chosen: FontFiles | None = None) -> tuple[FontFiles, ...]:
    """Return the fonts in which a paper is set: the chosen one, then those of the program."""
    own = tuple(shipped(folder, family) for family in SHIPPED)
    return own if chosen is None else (chosen, *(font for font in own if font != chosen))
