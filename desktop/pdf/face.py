"""A TrueType font as HarfBuzz sees it: measures, outlines and subsets; all lengths in units of the font."""

from __future__ import annotations

import struct
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import uharfbuzz as hb

if TYPE_CHECKING:
    from pathlib import Path

    Point = tuple[float, float]

_INVISIBLE = (0x200C, 0x200D, 0x200F, 0x200E, 0xFEFF, 0x2060)
_LAYOUT_TABLES = (b"GSUB", b"GPOS", b"GDEF", b"STAT", b"DSIG")
_HEAD_BOUNDS = slice(36, 44)


class Face:
    """One weight of a font, read from ``path``."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        self._face = hb.Face(hb.Blob(path.read_bytes()))
        self.font = hb.Font(self._face)
        self.units = int(self._face.upem)
        extents = self.font.get_font_extents("ltr")
        self.ascent, self.descent = int(extents.ascender), int(extents.descender)
        head = self._face.reference_table("head").data
        self.bounds: tuple[int, ...] = struct.unpack(">4h", head[_HEAD_BOUNDS])
        self.advance = cache(self._advance)
        self.outline = lru_cache(maxsize=1024)(self._outline)
        self.subset = lru_cache(maxsize=16)(self._subset)
        self.empty = self._empty_glyph()
        self.blank = int(self.font.get_nominal_glyph(ord(" ")) or self.empty)

    def _advance(self, glyph: int) -> int:
        return int(self.font.get_glyph_h_advance(glyph))

    def _outline(self, glyph: int) -> str:
        """Give the glyph as PDF path operators, empty where it draws nothing."""
        pen = _PathPen()
        self.font.draw_glyph_with_pen(glyph, pen)
        return " ".join(pen.operators)

    def _subset(self, glyphs: frozenset[int]) -> bytes:
        """Give a font file with only ``glyphs``, under their own numbers."""
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs | {0})
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag, "big") for tag in _LAYOUT_TABLES
        )
        return bytes(hb.subset(self._face, wanted).blob.data)

    def _empty_glyph(self) -> int:
        """Find the glyph that shows nothing and takes no room; it carries characters without a shape."""
        for character in _INVISIBLE:
            glyph = self.font.get_nominal_glyph(character)
            if glyph and not self.advance(glyph) and not self.outline(glyph):
                return int(glyph)
        raise ValueError(self.name)


class _PathPen:
    """Receives an outline from HarfBuzz; quadratic curves become cubic ones."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: Point = (0, 0)

    def moveTo(self, point: Point) -> None:  # noqa: N802
        self._add("m", point)

    def lineTo(self, point: Point) -> None:  # noqa: N802
        self._add("l", point)

    def curveTo(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802
        self._add("c", first, second, end)

    def qCurveTo(self, *points: Point) -> None:  # noqa: N802
        *controls, end = points
        for number, control in enumerate(controls):
            to = end if number + 1 == len(controls) else _between(control, controls[number + 1], 1 / 2)
            self._add("c", _between(self._at, control, 2 / 3), _between(to, control, 2 / 3), to)

    def closePath(self) -> None:  # noqa: N802
        self.operators.append("h")

    def endPath(self) -> None:  # noqa: N802
        self.closePath()

    def _add(self, operator: str, *points: Point) -> None:
        self.operators.append(" ".join((*(f"{x:g} {y:g}" for x, y in points), operator)))
        self._at = points[-1]


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
