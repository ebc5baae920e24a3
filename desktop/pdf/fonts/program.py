"""The TrueType program that goes into a document: some glyphs of a font, and stacks put together from them.

A stack is shown as one glyph: a letter with its marks where the font puts them, or nothing at all. So the
text of a document needs no outlines beside it. All lengths are in units of the font.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import TYPE_CHECKING, NamedTuple

from desktop.pdf.fonts.sfnt import packed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.pdf.fonts.subset import Subset

    Box = tuple[int, int, int, int]

FRAME = -1
"""A part that is no glyph of the font: the hollow frame of a character which no font has."""
FRAME_SIZE = (0.64, 0.78)
"""Width and height of the frame, in parts of the size."""
_FRAME_STROKE, _FRAME_DOWN = 0.035, 0.05
_HINTS = ("cvt ", "fpgm", "prep")
_WORDS, _ARE_PLACES, _SCALED, _MORE = 0x0001, 0x0002, 0x0008, 0x0020
_ONE = 1 << 14  # of a scale
_ON_CURVE = b"\x01"
_LARGEST, _FARTHEST = 0xFFFF, 0x7FFF


class Part(NamedTuple):
    """A glyph in a stack, moved from the stack's origin."""

    glyph: int
    x: int = 0
    y: int = 0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Stack:
    """Glyphs that are shown as one; without a part it is unseen."""

    parts: tuple[Part, ...]
    advance: int


class Program:
    """A program made of a subset; ``place_of`` gives where a glyph of the font stands in the subset."""

    def __init__(self, subset: Subset, place_of: Mapping[int, int], units: int) -> None:
        self._subset = subset
        self._place_of = place_of
        self._units = units

    def with_stacks(self, stacks: Sequence[Stack]) -> bytes:
        """Give the file; after the glyphs of the subset stand the frame and then ``stacks``."""
        glyphs, metrics = list(self._subset.outlines), list(self._subset.metrics)
        frame = len(glyphs)
        is_framed = any(part.glyph == FRAME for stack in stacks for part in stack.parts)
        glyphs.append(_frame_glyph(self._units) if is_framed else b"")
        metrics.append((0, 0))
        for stack in stacks:
            content = self._compound(stack, glyphs, frame)
            glyphs.append(content)
            metrics.append((stack.advance, _box(content)[0]))
        most = max((len(stack.parts) for stack in stacks), default=0)
        return packed(self._written(glyphs, metrics, most))

    def place_of_stacks(self) -> int:
        """Give where the first stack stands."""
        return len(self._subset.outlines) + 1

    def _compound(self, stack: Stack, glyphs: Sequence[bytes], frame: int) -> bytes:
        placed = [
            (frame if part.glyph == FRAME else self._place_of.get(part.glyph, 0), part)
            for part in stack.parts
        ]
        placed = [(number, part) for number, part in placed if glyphs[number]]
        if not placed:
            return b""
        boxes = [_moved(_box(glyphs[number]), part) for number, part in placed]
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        content = struct.pack(">5h", -1, min(lefts), min(bottoms), max(rights), max(tops))
        for count, (number, part) in enumerate(placed, start=1):
            flags = _WORDS | _ARE_PLACES | (_MORE if count < len(placed) else 0)
            flags |= _SCALED if part.scale != 1 else 0
            content += struct.pack(">2H2h", flags, number, part.x, part.y)
            if part.scale != 1:
                content += struct.pack(">h", round(part.scale * _ONE))
        return content

    def _written(
        self, glyphs: Sequence[bytes], metrics: Sequence[tuple[int, int]], most: int
    ) -> dict[str, bytes]:
        padded = [glyph + bytes(-len(glyph) % 4) for glyph in glyphs]
        edges = (0, *accumulate(map(len, padded)))
        tables = self._subset.tables
        head, hhea = bytearray(tables["head"]), bytearray(tables["hhea"])
        struct.pack_into(">I", head, 8, 0)
        struct.pack_into(">h", head, 50, 1)
        struct.pack_into(">H", hhea, 10, max(metrics)[0])
        struct.pack_into(">H", hhea, 34, len(metrics))
        return {tag: tables[tag] for tag in _HINTS if tag in tables} | {
            "glyf": b"".join(padded) or b"\0",
            "head": bytes(head),
            "hhea": bytes(hhea),
            "hmtx": struct.pack(">" + len(metrics) * "Hh", *chain.from_iterable(metrics)),
            "loca": struct.pack(f">{len(edges)}I", *edges),
            "maxp": self._limits(len(glyphs), most),
        }

    def _limits(self, count: int, most: int) -> bytes:
        """Give the table of what an interpreter must have room for."""
        limits = bytearray(self._subset.tables["maxp"])
        points, contours, compound_points, compound_contours = struct.unpack_from(">4H", limits, 6)
        points, contours = max(points, 8), max(contours, 2)
        many = max(most, 1)
        struct.pack_into(
            ">4H", limits, 6, points, contours,
            min(_LARGEST, many * max(points, compound_points)),
            min(_LARGEST, many * max(contours, compound_contours)),
        )  # fmt: skip
        elements, depth = struct.unpack_from(">2H", limits, 28)
        struct.pack_into(">2H", limits, 28, max(elements, many), depth + 1)
        struct.pack_into(">H", limits, 4, count)
        return bytes(limits)


def _box(glyph: bytes) -> Box:
    if not glyph:
        return (0, 0, 0, 0)
    left, bottom, right, top = struct.unpack_from(">4h", glyph, 2)
    return left, bottom, right, top


def _moved(box: Box, part: Part) -> Box:
    left, bottom, right, top = (round(edge * part.scale) for edge in box)
    return _bound(left + part.x), _bound(bottom + part.y), _bound(right + part.x), _bound(top + part.y)


def _bound(edge: int) -> int:
    return max(-_FARTHEST, min(_FARTHEST, edge))


def _frame_glyph(units: int) -> bytes:
    """Give the frame as a simple glyph of two rectangles, the inner one the other way round."""
    width, height = (round(size * units) for size in FRAME_SIZE)
    down, stroke = round(_FRAME_DOWN * units), round(_FRAME_STROKE * units)
    left, bottom, right, top = stroke, -down, width - stroke, height - down
    outer = [(left, bottom), (left, top), (right, top), (right, bottom)]
    inner = [
        (left + stroke, bottom + stroke), (right - stroke, bottom + stroke),
        (right - stroke, top - stroke), (left + stroke, top - stroke),
    ]  # fmt: skip
    across, up = b"", b""
    x = y = 0
    for to_x, to_y in outer + inner:
        across += struct.pack(">h", to_x - x)
        up += struct.pack(">h", to_y - y)
        x, y = to_x, to_y
    ends = struct.pack(">3H", 3, 7, 0)
    return struct.pack(">5h", 2, left, bottom, right, top) + ends + _ON_CURVE * 8 + across + up
