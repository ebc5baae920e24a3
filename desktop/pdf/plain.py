"""The plainer route, where HarfBuzz cannot load: right to the eye, less so to search."""

from __future__ import annotations

import struct
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import category, combining, normalize

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.pdf.breaking import Breaker
from desktop.pdf.joined import Order, Sign, joined
from desktop.pdf.outline import BOX_WIDTH, box_path
from desktop.pdf.passage import Passage, SetPassage
from desktop.pdf.route import Route
from desktop.pdf.typesetting import Place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reportlab.pdfgen.canvas import Canvas

    from desktop.pdf.breaking import Line
    from desktop.pdf.passage import Span

_BELOW = frozenset((29, 32, 220))  # the combining classes of marks that stand below their letter
_MARK_GAP = 0.06  # between a letter and its mark, of the size
_WITHOUT_ROOM = frozenset(("Mn", "Cf", "Cc"))


@dataclass(frozen=True, slots=True)
class PlainPassage(SetPassage):
    """A passage with its signs and their order."""

    signs: tuple[Sign, ...]
    starts: tuple[int, ...]
    order: Order


class PlainFace:
    """A TrueType font as reportlab knows it; lengths in parts of the size."""

    def __init__(self, path: Path) -> None:
        self.name = f"Plain{path.stem}"
        font = TTFont(self.name, str(path), shapable=False)
        pdfmetrics.registerFont(font)
        self._face = font.face
        self.ascent, self.descent = self._face.ascent / 1000, self._face.descent / 1000
        self.bounds = cache(self._bounds)

    def has(self, character: str) -> bool:
        """Say whether the font can show it."""
        return ord(character) in self._face.charToGlyph

    def width(self, character: str) -> float:
        """Give the advance, 0 for what takes no room."""
        if category(character) in _WITHOUT_ROOM:
            return 0.0
        return self._face.charWidths[ord(character)] / 1000 if self.has(character) else BOX_WIDTH

    def _bounds(self, character: str) -> tuple[float, ...]:
        """Give left, bottom, right and top of the outline."""
        glyph = self._face.charToGlyph[ord(character)]
        start, end = self._face.glyphPos[glyph : glyph + 2]
        if start == end:
            return (0.0, 0.0, 0.0, 0.0)
        outline = self._face.get_table("glyf")[start + 2 : start + 10]
        return tuple(value / self._face.unitsPerEm for value in struct.unpack(">4h", outline))


class PlainTypesetter:
    """Sets text in a regular and a bold face."""

    route = Route.PLAIN

    def __init__(self, regular: Path, bold: Path) -> None:
        self.faces = (PlainFace(regular), PlainFace(bold))
        self.ascent, self.descent = self.faces[0].ascent, self.faces[0].descent
        self._set = lru_cache(maxsize=1024)(self._measure)

    def set(self, spans: Sequence[Span], base: int | None = None) -> SetPassage:
        """Measure a paragraph; without ``base`` its own direction holds."""
        return self._set(tuple(spans), base)

    def pen(self, canvas: Canvas) -> PlainPen:
        """Begin a document."""
        return PlainPen(self, canvas)

    def _measure(self, spans: tuple[Span, ...], base: int | None) -> PlainPassage:
        passage = Passage.of(spans, base)
        signs = tuple(self._known(sign, passage) for sign in joined(passage.text))
        advances = [0.0] * len(passage.text)
        for sign in signs:
            advances[sign.index] = self.faces[passage.bolds[sign.index]].width(sign.shape)
        breaker = Breaker(passage.text, advances, passage.codes)
        order = Order(passage.text, signs, passage.base, passage.codes)
        return PlainPassage(passage, breaker, signs, tuple(sign.index for sign in signs), order)

    def _known(self, sign: Sign, passage: Passage) -> Sign:
        """Take the letter itself where the font lacks its joined form."""
        face = self.faces[passage.bolds[sign.index]]
        letter = normalize("NFKC", sign.shape)
        if face.has(sign.shape) or len(letter) != 1 or not face.has(letter):
            return sign
        return Sign(sign.index, letter, sign.marks)


class PlainPen:
    """Draws lines in one document, from left to right."""

    def __init__(self, typesetter: PlainTypesetter, canvas: Canvas) -> None:
        self.canvas = canvas
        self.missing: set[str] = set()
        self._faces = typesetter.faces

    def show(self, text: SetPassage, line: Line, place: Place) -> None:
        """Draw one line of a passage that this route has set."""
        if not isinstance(text, PlainPassage):
            raise TypeError(text)
        self.canvas.setFillGray(place.ink)
        first, last = (bisect_left(text.starts, edge) for edge in (line.start, line.end))
        x, run_start, run, run_face = place.x, place.x, "", self._faces[0]
        for number, shape in text.order.line(first, last):
            sign = text.signs[number]
            face = self._faces[text.passage.bolds[sign.index]]
            if run and (face is not run_face or run[-1] == " " or not face.has(shape)):
                self._write(run, run_face, run_start, place)
                run = ""
            if not run:
                run_start, run_face = x, face
            if face.has(shape):
                run += shape
            elif category(shape) not in _WITHOUT_ROOM:
                self._draw_box(shape, x, place)
            self._draw_marks(sign.marks, shape, face, x, place)
            x += face.width(shape) * place.size + (place.stretch if shape == " " else 0)
        self._write(run, run_face, run_start, place)

    def _write(self, run: str, face: PlainFace, x: float, place: Place) -> None:
        if run:
            self.canvas.setFont(face.name, place.size)
            self.canvas.drawString(x, place.y, run)

    def _draw_box(self, character: str, x: float, place: Place) -> None:
        self.missing.add(character)
        self.canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {place.y:.2f} cm {box_path(place.size)} f Q")

    def _draw_marks(self, marks: str, shape: str, face: PlainFace, x: float, place: Place) -> None:
        """Stand the marks above or below the middle of their letter, one over the other."""
        if not face.has(shape):
            return
        left, bottom, right, top = face.bounds(shape)
        for mark in filter(face.has, marks):
            mark_left, mark_bottom, mark_right, mark_top = face.bounds(mark)
            if combining(mark) in _BELOW:
                rise = bottom - _MARK_GAP - mark_top
                bottom -= _MARK_GAP + mark_top - mark_bottom
            else:
                rise = top + _MARK_GAP - mark_bottom
                top += _MARK_GAP + mark_top - mark_bottom
            across = (left + right) / 2 - (mark_left + mark_right) / 2
            self._write(
                mark, face, x + across * place.size, Place(x, place.y + rise * place.size, place.size)
            )
