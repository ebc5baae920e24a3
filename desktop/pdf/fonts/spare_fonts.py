"""The fonts of this computer, for characters that neither the chosen font nor those of the program have."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any
from unicodedata import category

from desktop.pdf.fonts.machine_fonts import face_of, files_in, is_outlined, may_be_embedded
from desktop.pdf.text.unseen import is_unseen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_FIRST = (
    *("arial.ttf", "seguisym.ttf", "segoeui.ttf", "tahoma.ttf", "micross.ttf", "times.ttf", "calibri.ttf"),
    *(
        "dejavusans.ttf",
        "freesans.ttf",
        "freeserif.ttf",
        "notosans-regular.ttf",
        "notosanssymbols-regular.ttf",
    ),
    *("notosanssymbols2-regular.ttf", "symbola.ttf", "arial unicode.ttf", "unifont.ttf"),
)
"""The files that serve before others, because they hold much and look plain."""
_NEVER = ("lastresort", "adobeblank")
"""Fonts that claim every character and show none of them."""
_OF_NO_MEANING = ("Co", "Cn")
"""Each font draws something else for what Unicode leaves to private use."""


class SpareFonts:
    """Finds the files that have all characters of a piece of text, always in the same order.

    Nothing is read before the first question; what has been read is remembered.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._fonts: dict[Path, Any] = {}

    def __call__(self, text: str) -> Iterator[Path]:
        """Give the files one by one."""
        wanted = [character for character in dict.fromkeys(text) if not is_unseen(character)]
        if any(category(character) in _OF_NO_MEANING for character in wanted):
            return
        for path in self._files:
            font = self._font(path)
            if font and all(_shows(font, character) for character in wanted):
                yield path

    @cached_property
    def _files(self) -> tuple[Path, ...]:
        order = {name: number for number, name in enumerate(_FIRST)}
        found = (path for path in files_in(self._folders) if not path.name.casefold().startswith(_NEVER))

        def rank(path: Path) -> tuple[int, str, str]:
            name = path.name.casefold()
            return order.get(name, len(order)), name, str(path)

        return tuple(sorted(found, key=rank))

    def _font(self, path: Path) -> Any:
        """Return the font of a file, or None where it may not or cannot be put on paper."""
        if path not in self._fonts:
            import uharfbuzz as hb

            face = face_of(path)
            fit = face and is_outlined(face) and may_be_embedded(face)
            self._fonts[path] = hb.Font(face) if fit else None
        return self._fonts[path]


def _shows(font: Any, character: str) -> bool:
    """Tell whether a font draws something for a character."""
    glyph = font.get_nominal_glyph(ord(character))
    if not glyph:
        return False
    extents = font.get_glyph_extents(glyph)
    return character.isspace() or bool(extents and extents.width and extents.height)
