"""Puts a font into one document: a code for each glyph and character, so that text comes out as typed."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfdoc

from desktop.pdf.shaping import Code

if TYPE_CHECKING:
    from desktop.pdf.face import Face
    from desktop.pdf.shaping import Shaped

_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
    "1 begincodespacerange <0000> <FFFF> endcodespacerange"
)
_CMAP_FOOT = "endcmap CMapName currentdict /CMap defineresource pop end end"
_ENTRIES = 100  # the most that one bfchar section may hold
_LAST_CODE = 0xFFFF
_SYMBOLIC = 4
_RIGHT_TO_LEFT_MARK = "\u200f"


class EmbeddedFont:
    """One face in one document; reportlab calls `addObjects` when the document is written."""

    def __init__(self, document: pdfdoc.PDFDocument, face: Face, resource: str) -> None:
        self._face = face
        self.resource = resource
        self._codes: dict[tuple[int, str], int] = {}
        self._written: dict[tuple[Shaped, tuple[bool, bool]], str] = {}
        document.fontMapping[resource] = f"/{resource}"
        document.delayedFonts.append(self)

    def written(self, shaped: Shaped, sides: tuple[bool, bool]) -> str:
        """Give the operands of TJ for a piece; ``sides`` says where it gets an unseen right-to-left mark."""
        key = (shaped, sides)
        if key not in self._written:
            self._written[key] = self._write(shaped, *sides)
        return self._written[key]

    def _write(self, shaped: Shaped, at_left: bool, at_right: bool) -> str:  # noqa: FBT001
        mark = Code(self._face.empty, _RIGHT_TO_LEFT_MARK, 0)
        codes = [*([mark] if at_left else []), *shaped.codes]
        if at_right:
            codes.append(replace(mark, x=shaped.width))
        parts: list[str] = []
        run = ""
        pen = 0
        for code in codes:
            if code.x != pen:
                if run:
                    parts.append(f"<{run}>")
                parts.append(f"{(pen - code.x) * 1000 / self._face.units:.2f}")
                run = ""
            run += f"{self._code(code.glyph, code.character):04X}"
            pen = code.x + self._face.advance(code.glyph)
        if run:
            parts.append(f"<{run}>")
        return "".join(parts)

    def _code(self, glyph: int, character: str) -> int:
        """Give the pair's code; past the last one, a code of the same glyph: the eye loses nothing."""
        key = (glyph, character)
        if key not in self._codes:
            if len(self._codes) >= _LAST_CODE:
                return next((code for (known, _), code in self._codes.items() if known == glyph), 0)
            self._codes[key] = len(self._codes) + 1
        return self._codes[key]

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # noqa: N802
        """Write the subset, its widths and its map to Unicode."""
        glyphs = frozenset(glyph for glyph, _ in self._codes)
        tag = _subset_tag(self._face.name, glyphs)
        name = pdfdoc.PDFName(f"{tag}+{self._face.name}")
        descendant = self._reference(document, self._descendant(document, name, glyphs), "descendant")
        font = pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("Font"), "Subtype": pdfdoc.PDFName("Type0"), "BaseFont": name,
            "Encoding": pdfdoc.PDFName("Identity-H"), "DescendantFonts": pdfdoc.PDFArray([descendant]),
            "ToUnicode": self._stream(document, self._to_unicode().encode("ascii"), "unicode"),
        })  # fmt: skip
        document.idToObject["BasicFonts"].dict[self.resource] = self._reference(document, font, "font")

    def _descendant(
        self, document: pdfdoc.PDFDocument, name: pdfdoc.PDFName, glyphs: frozenset[int]
    ) -> pdfdoc.PDFDictionary:
        scale = 1000 / self._face.units
        outlines = self._face.subset(glyphs)
        widths = [round(self._face.advance(glyph) * scale, 2) for glyph, _ in self._codes]
        places = b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph, _ in self._codes)
        ascent, descent = round(self._face.ascent * scale), round(self._face.descent * scale)
        descriptor = pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("FontDescriptor"), "FontName": name, "Flags": _SYMBOLIC, "ItalicAngle": 0,
            "StemV": 80, "FontBBox": pdfdoc.PDFArray([round(bound * scale) for bound in self._face.bounds]),
            "Ascent": ascent, "Descent": descent, "CapHeight": ascent,
            "FontFile2": self._stream(document, outlines, "outlines", Length1=len(outlines)),
        })  # fmt: skip
        system = {
            "Registry": pdfdoc.PDFString("Adobe"),
            "Ordering": pdfdoc.PDFString("Identity"),
            "Supplement": 0,
        }
        return pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("Font"), "Subtype": pdfdoc.PDFName("CIDFontType2"), "BaseFont": name,
            "CIDSystemInfo": pdfdoc.PDFDictionary(system), "DW": 0,
            "FontDescriptor": self._reference(document, descriptor, "descriptor"),
            "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(widths)]),
            "CIDToGIDMap": self._stream(document, places, "places"),
        })  # fmt: skip

    def _to_unicode(self) -> str:
        rows = [
            f"<{code:04X}> <{character.encode('utf-16-be').hex().upper()}>"
            for (_, character), code in self._codes.items()
        ]
        sections = [rows[start : start + _ENTRIES] for start in range(0, len(rows), _ENTRIES)]
        body = ("\n".join((f"{len(section)} beginbfchar", *section, "endbfchar")) for section in sections)
        return "\n".join((_CMAP_HEAD, *body, _CMAP_FOOT))

    def _stream(
        self, document: pdfdoc.PDFDocument, content: bytes, part: str, **entries: int
    ) -> pdfdoc.PDFObjectReference:
        stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
        for key, value in entries.items():
            stream.dictionary[key] = value
        return self._reference(document, stream, part)

    def _reference(self, document: pdfdoc.PDFDocument, part: object, name: str) -> pdfdoc.PDFObjectReference:
        return document.Reference(part, f"{name}:{self.resource}")


def _subset_tag(name: str, glyphs: frozenset[int]) -> str:
    digest = sha256(f"{name}:{sorted(glyphs)}".encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
