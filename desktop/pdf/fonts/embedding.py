"""Puts a font into one document: a code for each glyph and character, so that text comes out as typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.fonts.composite_font import CompositeFont
from desktop.pdf.text.run_marks import RIGHT_TO_LEFT_MARK

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

    from desktop.pdf.fonts.face import Face
    from desktop.pdf.fonts.shaping import Shaped
    from desktop.pdf.text.run_marks import Marks

_LAST_CODE = 0xFFFF
_HAIR = 5.0  # thousandths of the size, by which a mark stands before the first letter


class _Codes(dict[tuple[int, str], str]):
    """The code of each pair of a glyph and a character, in the order in which they are first met."""

    def __missing__(self, key: tuple[int, str]) -> str:
        """Give the next code; past the last one, a code of the same glyph: the eye loses nothing."""
        if len(self) >= _LAST_CODE:
            return next((code for (known, _), code in self.items() if known == key[0]), "0000")
        self[key] = f"{len(self) + 1:04X}"
        return self[key]


class EmbeddedFont:
    """One face in one document; reportlab calls `addObjects` when the document is written."""

    def __init__(self, document: PDFDocument, face: Face, resource: str) -> None:
        self._face = face
        self.resource = resource
        self._codes = _Codes()
        document.fontMapping[resource] = f"/{resource}"
        document.delayedFonts.append(self)

    @property
    def mark(self) -> str:
        """The operand of Tj for an unseen right-to-left mark."""
        return f"<{self._codes[self._face.empty, RIGHT_TO_LEFT_MARK]}>"

    def written(self, shaped: Shaped, marks: Marks) -> str:
        """Give the operands of TJ for a piece, with those of its ``marks`` that do not stand apart."""
        operand = shaped.operand % tuple([self._codes[pair] for pair in shaped.pairs])
        if marks.apart or not (marks.left or marks.right):
            return operand
        before = f"{_HAIR:.2f}{self.mark}{-_HAIR:.2f}" if marks.left else ""
        return f"{before}{operand}{self.mark if marks.right else ''}"

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802
        """Write the subset, its widths and its map to Unicode."""
        scale = 1000 / self._face.units
        program, places = self._face.program(frozenset(glyph for glyph, _ in self._codes))
        font = CompositeFont(
            name=self._face.name,
            program=program,
            glyphs=[places[glyph] for glyph, _ in self._codes],
            widths=[self._face.advance(glyph) * scale for glyph, _ in self._codes],
            meanings=[character for _, character in self._codes],
            bounds=[round(bound * scale) for bound in self._face.bounds],
            ascent=round(self._face.ascent * scale),
            descent=round(self._face.descent * scale),
        )
        font.add_to(document, self.resource)
