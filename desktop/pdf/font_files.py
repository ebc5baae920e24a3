"""The two faces of a paper as files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_REGULAR, _BOLD = "Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"


@dataclass(frozen=True, slots=True)
class FontFiles:
    """A regular and a bold face; the same file twice where a font has no bold one."""

    regular: Path
    bold: Path

    @property
    def are_there(self) -> bool:
        """Whether both files still exist."""
        return self.regular.is_file() and self.bold.is_file()


def shipped(folder: Path) -> FontFiles:
    """Return the font that comes with the program, from the folder of its fonts."""
    return FontFiles(folder / _REGULAR, folder / _BOLD)
