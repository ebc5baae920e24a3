"""Shapes a piece of one word with HarfBuzz into codes that carry one character each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import uharfbuzz as hb

from desktop.pdf.fonts.program import Part, Stack
from desktop.pdf.text.unseen import has_room, is_unseen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.pdf.fonts.face import Face

_FARTHEST, _MOST_PARTS = 14_000, 99  # units, glyphs: a thousand marks on one letter must stay writable
_GAP = 0.03  # of the size: from there on kerning looks like a blank when the text is taken out
_BLANK_WIDTH = 0.25  # of the size, for a blank that a font lacks


class Code(NamedTuple):
    """One code of the text as a reader takes it out: a glyph or a stack at ``x``, carrying ``character``."""

    glyph: int
    character: str
    x: int


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A piece in units of the font: what is shown from left to right, and each character's advance.

    ``operand`` is that of TJ, with a %s for each of ``pairs``, a glyph and its character.
    """

    codes: tuple[Code, ...]
    advances: tuple[int, ...]
    width: int
    operand: str
    pairs: tuple[tuple[int, str], ...]


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
        self._advances = [0] * len(piece.text)

    def add(self, cluster: int, characters: str, glyphs: Sequence[_Glyph]) -> None:
        """Show a cluster, with a code for each of its characters."""
        left = self._pen
        if all(map(is_unseen, characters)):
            self._carry(characters)
        elif _is_missing(glyphs):
            self._show_missing(characters)
        elif len(glyphs) == len(characters) == 1 and self._is_plain(glyphs[0]):
            self._codes.append(Code(glyphs[0].number, characters, left + glyphs[0].dx))
            self._pen += glyphs[0].advance
        else:
            self._show_stack(characters, glyphs)
        self._advances[cluster] += self._pen - left

    def _is_plain(self, glyph: _Glyph) -> bool:
        """Say whether a glyph stands on the line without a gap behind it that would part its word."""
        gap = glyph.advance - self._face.advance(glyph.number)
        return glyph.advance > 0 and not glyph.dy and gap < _GAP * self._face.units

    def _show_stack(self, characters: str, glyphs: Sequence[_Glyph]) -> None:
        """Show glyphs as one, which the first character carries; each letter has its share of the width.

        Two characters at one place would be taken for one when the text is taken out, and a mark with its
        shifts for the end of a word.
        """
        advance = max(0, _held(sum(glyph.advance for glyph in glyphs)))
        room = [number == 0 or has_room(character) for number, character in enumerate(characters)]
        share, rest = divmod(advance, sum(room))
        widths = [share * has + (rest if number == 0 else 0) for number, has in enumerate(room)]
        origin = advance - widths[0] if self._right_to_left else 0
        parts: list[Part] = []
        x = -origin
        for glyph in glyphs[:_MOST_PARTS]:
            parts.append(Part(glyph.number, _held(x + glyph.dx), _held(glyph.dy)))
            x += glyph.advance
        stacks = [Stack(tuple(parts), widths[0]), *(Stack((), width) for width in widths[1:])]
        shown = list(zip(characters, stacks, strict=True))
        for character, stack in reversed(shown) if self._right_to_left else shown:
            self._codes.append(Code(self._face.stacked(stack), character, self._pen))
            self._pen += stack.advance

    def _show_missing(self, characters: str) -> None:
        """Frame the code of each character that takes room, and of the first."""
        for number in reversed(range(len(characters))) if self._right_to_left else range(len(characters)):
            character = characters[number]
            if number and not has_room(character):
                self._carry(character)
                continue
            if character.isspace():
                glyph = self._face.stacked(Stack((), round(_BLANK_WIDTH * self._face.units)))
            else:
                glyph = self._face.frame(character)
            self._codes.append(Code(glyph, character, self._pen))
            self._pen += self._face.advance(glyph)

    def _carry(self, characters: str) -> None:
        """Let nothing that is seen carry the characters."""
        for character in reversed(characters) if self._right_to_left else characters:
            self._codes.append(Code(self._face.empty, character, self._pen))

    def shaped(self) -> Shaped:
        """Give the piece."""
        pairs = tuple((code.glyph, code.character) for code in self._codes)
        return Shaped(tuple(self._codes), tuple(self._advances), self._pen, self._operand(), pairs)

    def _operand(self) -> str:
        parts: list[str] = []
        pen, count = 0, 0
        for glyph, _, x in self._codes:
            if x != pen:
                parts += [f"<{'%s' * count}>" if count else "", f"{(pen - x) * 1000 / self._face.units:.2f}"]
                count = 0
            count += 1
            pen = x + self._face.advance(glyph)
        return "".join([*parts, f"<{'%s' * count}>" if count else ""])


def _is_missing(glyphs: Sequence[_Glyph]) -> bool:
    """Say whether the font lacks what takes room in a cluster; a joiner between two emojis takes none."""
    return any(not glyph.number for glyph in glyphs) and not any(
        glyph.number and glyph.advance for glyph in glyphs
    )


def _held(length: int) -> int:
    return max(-_FARTHEST, min(_FARTHEST, length))
