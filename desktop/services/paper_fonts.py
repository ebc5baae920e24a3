"""The fonts that a paper can be set in: the shipped one, and those of this computer with Persian letters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.pdf.machine_fonts import FontFault, Unfit, fault_of, folders_of_fonts, fonts_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.pdf.font_files import FontFiles

__all__ = ["SHIPPED", "FontFault", "PaperFonts", "Unfit"]

SHIPPED = "Vazirmatn"


class PaperFonts:
    """Knows the fonts of this computer; looks for them once, when they are first asked for."""

    def __init__(self, folders: Callable[[], tuple[Path, ...]] = folders_of_fonts) -> None:
        self._folders = folders

    @cached_property
    def _found(self) -> dict[str, FontFiles]:
        found = fonts_in(self._folders())
        found.pop(SHIPPED, None)
        return found

    def names(self) -> tuple[str, ...]:
        """Return the families of this computer, in order; the shipped one is not among them."""
        return tuple(self._found)

    def fault(self, name: str) -> FontFault | None:
        """Return what keeps a font from being put on paper; None where nothing does."""
        if not name or name == SHIPPED:
            return None
        font = self._found.get(name)
        return fault_of(font) if font else FontFault(Unfit.FORM)

    def files(self, name: str) -> FontFiles | None:
        """Return the files of a font; None for the shipped one, which also stands in for one that is gone."""
        font = self._found.get(name) if name and name != SHIPPED else None
        return font if font and font.are_there and fault_of(font) is None else None
