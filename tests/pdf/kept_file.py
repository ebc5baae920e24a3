"""A file taken apart: its objects, what its pages draw, its fonts and what it says of itself."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from io import BytesIO
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pikepdf
from fontTools.ttLib import TTFont

_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}


class Font(NamedTuple):
    """A composite font of a page: its dictionary, its program, the codes that text uses of it."""

    dictionary: pikepdf.Dictionary
    descendant: pikepdf.Dictionary
    codes: set[int]

    @property
    def is_whole(self):
        descendant = self.descendant
        return (
            isinstance(descendant.CIDToGIDMap, pikepdf.Stream) and "/FontFile2" in descendant.FontDescriptor
        )

    def program(self):
        return TTFont(BytesIO(self.descendant.FontDescriptor.FontFile2.read_bytes()))

    def glyph(self, code):
        places = self.descendant.CIDToGIDMap.read_bytes()
        return int.from_bytes(places[2 * code : 2 * code + 2], "big")

    def width(self, code):
        return float(_widths(self.descendant).get(code, self.descendant.get("/DW", 1000)))

    def meanings(self):
        rows = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>", self.dictionary.ToUnicode.read_bytes())
        return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}


class Kept:
    """A file as bytes, as objects, and as what its pages draw."""

    def __init__(self, data):
        self.data = data
        self.pdf = pikepdf.open(BytesIO(data))
        self.root = self.pdf.Root

    @cached_property
    def contents(self):
        return [pikepdf.parse_content_stream(page) for page in self.pdf.pages]

    @cached_property
    def streams(self):
        return [each for each in self.pdf.objects if isinstance(each, pikepdf.Stream)]

    @cached_property
    def dictionaries(self):
        return [each for each in self.pdf.objects if isinstance(each, pikepdf.Dictionary)]

    @cached_property
    def fonts(self):
        used = defaultdict(set)
        fonts = {}
        for page, instructions in zip(self.pdf.pages, self.contents, strict=True):
            font = None
            for operands, operator in instructions:
                if str(operator) == "Tf":
                    font = page.Resources.Font[operands[0]]
                    fonts[font.objgen] = font
                elif str(operator) in {"Tj", "TJ"}:
                    used[font.objgen] |= set(shown_codes(operands[0]))
        return [Font(font, font.DescendantFonts[0], used[key]) for key, font in fonts.items()]

    @cached_property
    def metadata(self):
        return ET.fromstring(self.root.Metadata.read_bytes())

    def said(self, name):
        found = self.metadata.find(f".//{name}", _NAMESPACES)
        return None if found is None else found.text


def shown_codes(operand):
    """Give the two-byte codes of what one operator shows."""
    parts = operand if isinstance(operand, pikepdf.Array) else [operand]
    shown = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
    return [int.from_bytes(shown[at : at + 2], "big") for at in range(0, len(shown), 2)]


def _widths(descendant):
    widths = {}
    entries = list(descendant.get("/W", []))
    for first, row in zip(entries[::2], entries[1::2], strict=True):
        widths |= {int(first) + number: float(width) for number, width in enumerate(row)}
    return widths
