"""A TrueType font as reportlab reads it, and its embedding for the plainer route."""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from reportlab.pdfbase.ttfonts import TTFError, TTFontFace

from desktop.pdf.fonts.composite_font import CompositeFont
from desktop.pdf.fonts.font_files import DamagedFontError
from desktop.pdf.fonts.outline import BOX_WIDTH
from desktop.pdf.fonts.program import Program, Stack
from desktop.pdf.fonts.sfnt import checksum, directory
from desktop.pdf.fonts.subset import read_subset
from desktop.pdf.text.unseen import has_room, is_unseen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reportlab.pdfbase.pdfdoc import PDFDocument

    from desktop.pdf.fonts.font_files import FontFiles

_TAKEN_APART = ("ۀ", "ه\u0654")  # as `joined` draws it
_SIGNS_OF_DAMAGE = (TTFError, OSError, struct.error, ArithmeticError, LookupError, ValueError, RecursionError)
"""What reportlab raises while it reads a font that is not as it should be."""
_PRESENTATION_FORMS = (("\ufb50", "\ufdff"), ("\ufe70", "\ufefe"))


class PlainFace:
    """A TrueType font as reportlab knows it; lengths in parts of the size. Raises `DamagedFontError`."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        try:
            if not _knows_its_letters(path.read_bytes()):
                raise DamagedFontError(path.name)
            self._face = TTFontFace(str(path))
        except _SIGNS_OF_DAMAGE as error:
            raise DamagedFontError(path.name) from error
        self._known = self._face.charWidths.keys() & self._face.charToGlyph.keys()
        self.ascent, self.descent = self._face.ascent / 1000, self._face.descent / 1000
        self.bounds = cache(self._bounds)

    def has(self, character: str) -> bool:
        """Say whether the font can show it."""
        return ord(character) in self._known

    def width(self, character: str) -> float:
        """Give the advance, 0 for what takes no room."""
        if not has_room(character):
            return 0.0
        return self._face.charWidths[ord(character)] / 1000 if self.has(character) else BOX_WIDTH

    def embedded(self, shapes: Sequence[str], meanings: Sequence[str]) -> CompositeFont:
        """Give the font with only these shapes, each with what it means; "" is a shape that shows nothing.

        Raises `DamagedFontError`.
        """
        characters = [ord(shape) for shape in shapes if shape]
        places = {0: 0}  # reportlab numbers the glyphs in the order in which they are first wanted
        for character in characters:
            places.setdefault(self._face.charToGlyph[character], len(places))
        program, empty = self._program(characters)
        return CompositeFont(
            name=self.name,
            program=program,
            glyphs=[places[self._face.charToGlyph[ord(shape)]] if shape else empty for shape in shapes],
            widths=[self._face.charWidths[ord(shape)] if shape else 0 for shape in shapes],
            meanings=meanings,
            bounds=[round(bound) for bound in self._face.bbox],
            ascent=round(self._face.ascent),
            descent=round(self._face.descent),
        )

    def _bounds(self, character: str) -> tuple[float, ...]:
        """Give left, bottom, right and top of the outline."""
        try:
            glyph = self._face.charToGlyph[ord(character)]
            start, end = self._face.glyphPos[glyph : glyph + 2]
            if start == end:
                return (0.0, 0.0, 0.0, 0.0)
            outline = self._face.get_table("glyf")[start + 2 : start + 10]
            return tuple(value / self._face.unitsPerEm for value in struct.unpack(">4h", outline))
        except _SIGNS_OF_DAMAGE as error:
            raise DamagedFontError(self.name) from error

    def _program(self, characters: Sequence[int]) -> tuple[bytes, int]:
        """Give a file with the shapes of some characters, and where an empty one stands in it."""
        try:
            subset = read_subset(bytes(self._face.makeSubset(characters)))
            program = Program(subset, {}, self._face.unitsPerEm)
            return program.with_stacks([Stack((), 0)]), program.place_of_stacks()
        except _SIGNS_OF_DAMAGE as error:
            raise DamagedFontError(self.name) from error


def _knows_its_letters(content: bytes) -> bool:
    """Say whether the table of characters is as its checksum says; a spoilt one is read for minutes."""
    for tag, kept, start, length in directory(content):
        if tag == "cmap":
            return checksum(content[start : start + length]) == kept
    return False


class PlainFamily:
    """A regular and a bold face of one font."""

    def __init__(self, files: FontFiles) -> None:
        self.name = files.name
        regular = PlainFace(files.regular)
        self.faces = (regular, regular if files.bold == files.regular else PlainFace(files.bold))

    def draws_all(self, text: str) -> bool:
        """Say at once whether it has every character of a text; what it puts together does not count."""
        return all(face.has(character) for character in set(text) for face in self.faces)

    def draws(self, text: str) -> bool:
        """Say whether both faces can show a piece of text."""
        pieces = text.replace(*_TAKEN_APART)
        return self.draws_all("".join(each for each in pieces if not is_unseen(each)))


class PlainFont:
    """One face in one document; reportlab calls `addObjects` when the document is written."""

    def __init__(self, document: PDFDocument, face: PlainFace, resource: str) -> None:
        self._face = face
        self.resource = resource
        self._codes: dict[tuple[str, str], int] = {}
        document.delayedFonts.append(self)

    def written(self, shapes: str, meant: str) -> str:
        """Give the operand of Tj for shapes from left to right, each with the sign that it stands for."""
        signs = zip(shapes, meant, strict=True)
        return "".join(f"{self._code(*pair):04X}" for sign in signs for pair in self._carried(*sign))

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802
        """Write what has been used."""
        if self._codes:
            shapes, meanings = zip(*self._codes, strict=True)
            self._face.embedded(shapes, meanings).add_to(document, self.resource)

    def _carried(self, shape: str, meant: str) -> list[tuple[str, str]]:
        """Give the shape with the letter that it is; nothing at its left carries a second one."""
        if is_unseen(shape):
            return [("", shape)]
        if not any(first <= meant <= last for first, last in _PRESENTATION_FORMS):
            return [(shape, meant)]
        letters = normalize("NFKC", meant)
        if len(letters) > 1:
            return [*(("", letter) for letter in reversed(letters[1:])), (shape, letters[0])]
        return [(shape, letters)]

    def _code(self, shape: str, meaning: str) -> int:
        return self._codes.setdefault((shape, meaning), len(self._codes) + 1)
