"""One font of a paper as HarfBuzz knows it: a regular and a bold face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.fonts.face import Face

if TYPE_CHECKING:
    from desktop.pdf.fonts.font_files import FontFiles

_UNDRAWN = frozenset(map(ord, "\n\u200b"))


class FaceFamily:
    """A regular and a bold face of one font."""

    def __init__(self, files: FontFiles) -> None:
        self.name = files.name
        regular = Face(files.regular)
        self.faces = (regular, regular if files.bold == files.regular else Face(files.bold))
        self._codes = (self.faces[0].codes & self.faces[1].codes) | _UNDRAWN

    def draws_all(self, text: str) -> bool:
        """Say at once whether it has every character of a text; what it puts together does not count."""
        return self._codes.issuperset(map(ord, text))

    def draws(self, text: str) -> bool:
        """Say whether both faces can show a piece of text."""
        return self.draws_all(text) or all(face.draws(text) for face in self.faces)
