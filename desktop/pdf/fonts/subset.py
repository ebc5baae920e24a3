"""Some glyphs of a TrueType font: outlines and metrics in units of the font, and the tables beside them."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.pdf.fonts.sfnt import directory

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Subset:
    """Outlines as they stand in the font's file, and for each its advance and its left bearing."""

    tables: Mapping[str, bytes]
    outlines: Sequence[bytes]
    metrics: Sequence[tuple[int, int]]


def read_subset(content: bytes) -> Subset:
    """Take a font file apart; raises `struct.error` and `LookupError` where it is damaged."""
    tables = {table.tag: content[table.start : table.start + table.length] for table in directory(content)}
    count = int(struct.unpack_from(">H", tables["maxp"], 4)[0])
    return Subset(tables, _outlines(tables, count), _metrics(tables, count))


def _outlines(tables: Mapping[str, bytes], count: int) -> list[bytes]:
    long_places = struct.unpack_from(">h", tables["head"], 50)[0]
    kind, unit = ("I", 1) if long_places else ("H", 2)
    edges = struct.unpack_from(f">{count + 1}{kind}", tables["loca"])
    outlines = tables.get("glyf", b"")  # none where nothing is seen
    return [outlines[start * unit : end * unit] for start, end in pairwise(edges)]


def _metrics(tables: Mapping[str, bytes], count: int) -> list[tuple[int, int]]:
    full = int(struct.unpack_from(">H", tables["hhea"], 34)[0])
    table = tables["hmtx"]
    metrics = [struct.unpack_from(">Hh", table, 4 * number) for number in range(min(full, count))]
    for number in range(count - full):
        bearing = struct.unpack_from(">h", table, 4 * full + 2 * number)[0]
        metrics.append((metrics[-1][0], bearing))
    return [(advance, bearing) for advance, bearing in metrics]
