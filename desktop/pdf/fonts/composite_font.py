"""Writes a font into a document as PDF/A-2u wants it: embedded, each code with its width and meaning."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from desktop.pdf.document.written import Written, added, packed_stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfbase import pdfdoc

_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
    "1 begincodespacerange <0000> <FFFF> endcodespacerange"
)
_CMAP_FOOT = "endcmap CMapName currentdict /CMap defineresource pop end end"
_ENTRIES = 100  # the most that one bfchar section may hold
_SYMBOLIC = 4
_SWIFTLY = 3  # of zlib: half the time of its usual level for a few bytes more in a hundred
_MEANINGLESS = {
    "\0": "\ufffd",
    "\ufeff": "\u2060",
    "\ufffe": "\ufffd",
}  # not allowed, ISO 19005-2, 6.2.11.7.2


@dataclass(frozen=True, slots=True)
class CompositeFont:
    """A font of which the codes run from 1: for each its glyph in ``program``, its width and its meaning.

    ``program`` is a TrueType file; all lengths are thousandths of the size, ``bounds`` those of all glyphs.
    """

    name: str
    program: bytes
    glyphs: Sequence[int]
    widths: Sequence[float]
    meanings: Sequence[str]
    bounds: Sequence[int]
    ascent: int
    descent: int

    def add_to(self, document: pdfdoc.PDFDocument, resource: str) -> None:
        """Put the font into the document, to be called ``resource`` on its pages."""
        name = f"{_subset_tag(self.program)}+{self.name}"
        program = added(document, _stream(self.program, f"/Length1 {len(self.program)}"))
        descriptor = added(
            document,
            f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC}/ItalicAngle 0/StemV 80"
            f"/FontBBox[{' '.join(map(str, self.bounds))}]/Ascent {self.ascent}/Descent {self.descent}"
            f"/CapHeight {self.ascent}/FontFile2 {program}>>".encode(),
        )
        places = struct.pack(f">{len(self.glyphs) + 1}H", 0, *self.glyphs)
        widths = " ".join(map(_width, self.widths))
        descendant = added(
            document,
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/DW 0/FontDescriptor {descriptor}"
            f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/W[1[{widths}]]/CIDToGIDMap {added(document, _stream(places))}>>".encode(),
        )
        meanings = added(document, _stream(self._to_unicode().encode("ascii")))
        font = Written(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant}]"
            f"/ToUnicode {meanings}>>".encode()
        )
        document.idToObject["BasicFonts"].dict[resource] = document.Reference(font)

    def _to_unicode(self) -> str:
        rows = [f"<{code:04X}> <{each}>" for code, each in enumerate(map(_meaning, self.meanings), start=1)]
        sections = [rows[start : start + _ENTRIES] for start in range(0, len(rows), _ENTRIES)]
        body = ("\n".join((f"{len(section)} beginbfchar", *section, "endbfchar")) for section in sections)
        return "\n".join((_CMAP_HEAD, *body, _CMAP_FOOT))


@lru_cache(maxsize=4096)
def _width(width: float) -> str:
    return f"{width:.2f}".rstrip("0").rstrip(".")


@lru_cache(maxsize=4096)
def _meaning(meaning: str) -> str:
    return _MEANINGLESS.get(meaning, meaning).encode("utf-16-be").hex().upper()


def _stream(content: bytes, entries: str = "") -> bytes:
    return packed_stream(content, entries, _SWIFTLY)


def _subset_tag(program: bytes) -> str:
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(program).digest()[:6])
