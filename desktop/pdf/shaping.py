"""Shapes a piece of one word with HarfBuzz into codes that carry one character each, and outlines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import category

import uharfbuzz as hb

from desktop.pdf.outline import BOX_WIDTH, box_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.pdf.face import Face

_WITHOUT_ROOM = frozenset(("Mn", "Cf", "Cc"))


@dataclass(frozen=True, slots=True)
class Code:
    """One code of the text as a reader takes it out: a glyph at ``x``, carrying ``character``."""

    glyph: int
    character: str
    x: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """An outline at a place; marks are drawn so, because their shifts would break words in extraction."""

    path: str
    x: int
    y: int


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A piece in units of the font: what is drawn from left to right, and each character's advance."""

    codes: tuple[Code, ...]
    drawings: tuple[Drawing, ...]
    advances: tuple[int, ...]
    width: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one level and weight inside a word, and the neighbours with which they join."""

    text: str
    before: str
    after: str
    right_to_left: bool


@dataclass(slots=True)
class _Glyph:
    number: int
    cluster: int
    advance: int
    dx: int
    dy: int


class Shaper:
    """Shapes pieces with one face; remembers what it has shaped."""

    def __init__(self, face: Face, features: Mapping[str, bool] | None = None) -> None:
        self._face = face
        self._features = dict(features or {})
        self.shape = lru_cache(maxsize=8192)(self._shape)

    def _shape(self, piece: Piece) -> Shaped:
        glyphs = self._glyphs(piece)
        starts = sorted({0, *(glyph.cluster for glyph in glyphs)})
        ends = dict(zip(starts, [*starts[1:], len(piece.text)], strict=True))
        cells = _Cells(self._face, piece)
        for cluster, group in groupby(glyphs, key=lambda glyph: glyph.cluster):
            cells.add(cluster, piece.text[cluster : ends[cluster]], list(group))
        return cells.shaped()

    def _glyphs(self, piece: Piece) -> Sequence[_Glyph]:
        buffer = hb.Buffer()
        buffer.add_str(piece.before + piece.text + piece.after, len(piece.before), len(piece.text))
        buffer.direction = "rtl" if piece.right_to_left else "ltr"
        buffer.guess_segment_properties()
        buffer.language = "fa"
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        hb.shape(self._face.font, buffer, self._features)
        start = len(piece.before)
        return [
            _Glyph(info.codepoint, info.cluster - start, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]


class _Cells:
    """Collects the clusters of a piece from left to right."""

    def __init__(self, face: Face, piece: Piece) -> None:
        self._face = face
        self._right_to_left = piece.right_to_left
        self._pen = 0
        self._codes: list[Code] = []
        self._drawings: list[Drawing] = []
        self._advances = [0] * len(piece.text)
        self._missing: list[str] = []

    def add(self, cluster: int, characters: str, glyphs: list[_Glyph]) -> None:
        left = self._pen
        if all(glyph.number == 0 for glyph in glyphs):
            self._add_missing(characters)
        elif all(category(character) in _WITHOUT_ROOM for character in characters):
            self._carry(characters)
            self._draw(glyphs)
        else:
            self._add_letters(characters, glyphs)
        self._advances[cluster] += self._pen - left

    def _add_letters(self, characters: str, glyphs: list[_Glyph]) -> None:
        first, others = characters[0], characters[1:]
        if self._right_to_left:
            self._carry(others)
        main = max(glyphs, key=lambda glyph: glyph.advance)
        for glyph in glyphs:
            if glyph is not main:
                self._draw([glyph])
            elif glyph.dy:
                self._carry(first)
                self._draw([glyph])
            else:
                self._codes.append(Code(glyph.number, first, self._pen + glyph.dx))
                self._pen += glyph.advance
        if not self._right_to_left:
            self._carry(others)

    def _add_missing(self, characters: str) -> None:
        unit = self._face.units
        if category(characters[0]) in _WITHOUT_ROOM:
            self._carry(characters)
            return
        self._codes.append(Code(self._face.blank, characters[0], self._pen))
        self._carry(characters[1:])
        self._drawings.append(Drawing(box_path(unit), self._pen, 0))
        self._pen += round(BOX_WIDTH * unit)
        self._missing.append(characters[0])

    def _carry(self, characters: str) -> None:
        """Let the empty glyph carry the characters, the later ones further left in right-to-left text."""
        for character in reversed(characters) if self._right_to_left else characters:
            self._codes.append(Code(self._face.empty, character, self._pen))

    def _draw(self, glyphs: list[_Glyph]) -> None:
        for glyph in glyphs:
            if path := self._face.outline(glyph.number):
                self._drawings.append(Drawing(path, self._pen + glyph.dx, glyph.dy))
            self._pen += glyph.advance

    def shaped(self) -> Shaped:
        return Shaped(
            tuple(self._codes), tuple(self._drawings), tuple(self._advances), self._pen, tuple(self._missing)
        )
