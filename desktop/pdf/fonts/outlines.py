"""The outlines of a font without its hints: HarfBuzz takes each out once, for all documents that need it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

import uharfbuzz as hb

from desktop.pdf.fonts.subset import Subset, read_subset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_UNWANTED = (
    *("GSUB", "GPOS", "GDEF", "STAT", "DSIG", "BASE", "JSTF", "MATH", "kern", "cmap", "name", "post", "OS/2"),
    *("fvar", "gvar", "avar", "HVAR", "VVAR", "MVAR", "cvar", "COLR", "CPAL", "SVG ", "CBDT", "CBLC", "sbix"),
)
_WORDS, _SCALED, _MORE, _TWO_SCALES, _TURNED = 0x0001, 0x0008, 0x0020, 0x0040, 0x0080
_HEAD_OF_GLYPH = 10


class _Part(NamedTuple):
    """At which byte an outline names which glyph of the font."""

    at: int
    glyph: int


class Outlines:
    """Those of one font; `hb.HarfBuzzError`, `struct.error` or `LookupError` tell that it is damaged."""

    def __init__(self, face: hb.Face) -> None:
        self._face = face
        self._tables: Mapping[str, bytes] = {}
        self._contents: dict[int, bytes] = {}
        self._metrics: dict[int, tuple[int, int]] = {}
        self._parts: dict[int, tuple[_Part, ...]] = {}  # of those that are made of others

    def subset(self, glyphs: Iterable[int]) -> tuple[Subset, dict[int, int]]:
        """Give glyphs with what they are made of, and where each of them stands."""
        wanted = {0, *glyphs}
        if not self._contents.keys() >= wanted:
            self._take(wanted)
        place_of = {glyph: place for place, glyph in enumerate(sorted(self._with_parts(wanted)))}
        outlines = [self._contents[glyph] for glyph in place_of]
        for glyph in self._parts.keys() & place_of.keys():
            outlines[place_of[glyph]] = self._numbered(glyph, place_of)
        return Subset(self._tables, outlines, [self._metrics[glyph] for glyph in place_of]), place_of

    def _with_parts(self, glyphs: set[int]) -> set[int]:
        whole, added = glyphs, glyphs
        while added:
            added = {
                part.glyph for glyph in self._parts.keys() & added for part in self._parts[glyph]
            } - whole
            whole = whole | added
        return whole

    def _numbered(self, glyph: int, place_of: Mapping[int, int]) -> bytes:
        """Give a glyph for a file where those that it is made of stand at other places."""
        content = bytearray(self._contents[glyph])
        for part in self._parts[glyph]:
            struct.pack_into(">H", content, part.at, place_of[part.glyph])
        return bytes(content)

    def _take(self, wanted: Iterable[int]) -> None:
        order = hb.SubsetInput()
        order.sets(hb.SubsetInputSets.GLYPH_INDEX).update(wanted)
        order.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
        order.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag.encode(), "big") for tag in _UNWANTED
        )
        plan = hb.SubsetPlan(self._face, order)
        subset = read_subset(bytes(plan.execute().blob.data))
        glyph_at = {place: glyph for glyph, place in dict(plan.old_to_new_glyph_mapping).items()}
        for place, content in enumerate(subset.outlines):
            glyph = glyph_at[place]
            self._contents[glyph], self._metrics[glyph] = content, subset.metrics[place]
            if parts := tuple(_Part(at, glyph_at[part]) for at, part in _parts(content)):
                self._parts[glyph] = parts
        self._tables = subset.tables


def _parts(content: bytes) -> Iterator[tuple[int, int]]:
    """Give at which byte a glyph names which others as its parts."""
    if not content or struct.unpack_from(">h", content)[0] >= 0:
        return
    at, flags = _HEAD_OF_GLYPH, _MORE
    while flags & _MORE:
        flags, part = struct.unpack_from(">2H", content, at)
        yield at + 2, part
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALED else 4 if flags & _TWO_SCALES else 8 if flags & _TURNED else 0
