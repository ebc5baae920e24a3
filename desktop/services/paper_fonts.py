"""The fonts that a paper can be set in: those of the program, and Persian ones of this computer."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.paths import FONTS
from desktop.pdf.fonts.font_files import DEFAULT, NASKH, SHIPPED, shipped
from desktop.pdf.fonts.machine_fonts import FontFault, Unfit, fault_of, folders_of_fonts, fonts_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.pdf.fonts.font_files import FontFiles

__all__ = ["DEFAULT", "NASKH", "FontFault", "PaperFonts", "Unfit"]


class PaperFonts:
    """Knows the fonts of this computer; looks for them once, when they are first asked for."""

    def __init__(self, folders: Callable[[], tuple[Path, ...]] = folders_of_fonts) -> None:
        self._folders = folders
        self._faults: dict[tuple[FontFiles, tuple[int, ...]], FontFault | None] = {}

    @cached_property
    def _found(self) -> dict[str, FontFiles]:
        found = fonts_in(self._folders())
        return {name: found[name] for name in found if name not in SHIPPED}

    def names(self) -> tuple[str, ...]:
        """Return the families of this computer, in order; those of the program are not among them."""
        return tuple(self._found)

    def fault(self, name: str) -> FontFault | None:
        """Return what keeps a font from being put on paper; None where nothing does."""
        if not name or name in SHIPPED:
            return None
        font = self._found.get(name)
        return self._fault(font) if font and font.are_there else FontFault(Unfit.GONE)

    def files(self, name: str) -> FontFiles | None:
        """Return the files of a font; None for the usual one, which also stands in for one that is unfit.

        A damaged one is returned: whoever sets a paper in it tells so.
        """
        if not name or name in SHIPPED:
            return shipped(FONTS, name) if name in SHIPPED and name != DEFAULT else None
        fault = self.fault(name)
        return self._found.get(name) if fault is None or fault.reason is Unfit.DAMAGED else None

    def _fault(self, font: FontFiles) -> FontFault | None:
        """Look into a font once, and again where its files have changed."""
        key = font, tuple(path.stat().st_mtime_ns for path in (font.regular, font.bold))
        if key not in self._faults:
            self._faults[key] = fault_of(font)
        return self._faults[key]
