"""Walks a file by the clauses of ISO 19005-2 (PDF/A-2) that a program can check in what this one writes.

It is no validator: a clause that is not here is not checked.
"""

from __future__ import annotations

import re
from itertools import accumulate

import pikepdf

from tests.pdf.kept_file import Kept

_SAID_TWICE = {
    "/Title": "dc:title//rdf:li",
    "/Subject": "dc:description//rdf:li",
    "/Author": "dc:creator//rdf:li",
    "/Creator": "xmp:CreatorTool",
    "/Producer": "pdf:Producer",
}
_PATHS = frozenset(
    ("b", "B", "b*", "B*", "c", "f", "f*", "h", "l", "m", "n", "re", "s", "S", "v", "W", "W*", "y")
)
_TEXTS = frozenset(("BT", "ET", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz"))
_STATES = frozenset(
    ("cm", "cs", "CS", "d", "g", "G", "gs", "i", "j", "J", "k", "K", "M", "q", "Q", "rg", "RG")
)
_OPERATORS = _PATHS | _TEXTS | _STATES | {"BDC", "BMC", "Do", "EMC", "ri", "sh", "w"}
_FILTERS = frozenset(("/FlateDecode", "/DCTDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode"))
_ACTIONS = ("/OpenAction", "/AA", "/A", "/JavaScript", "/JS")
_FORBIDDEN_MEANINGS = frozenset(("\0", "\ufeff", "\ufffe"))
_LONGEST_STRING, _LONGEST_NAME, _DEEPEST = 32767, 127, 28


def faults(data):
    """Name each clause that the file breaks, with what breaks it."""
    kept = Kept(data)
    return {clause: found for clause, check in CLAUSES.items() if (found := list(check(kept)))}


def _header(kept):
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}", kept.data):
        yield kept.data[:20]


def _trailer(kept):
    if len(kept.pdf.trailer.get("/ID", ())) != 2:
        yield "no identifier"
    if kept.pdf.is_encrypted:
        yield "encrypted"
    if not re.search(rb"%%EOF\r?\n?$", kept.data):
        yield "something behind the end"


def _stream_ends(kept):
    for match in re.finditer(rb"/Length (\d+)[^\0]{0,400}?>>\s*?\r?\nstream(\r\n|\n)", kept.data):
        end = match.end() + int(match[1])
        if not re.match(rb"\r?\nendstream", kept.data[end : end + 12]):
            yield kept.data[end : end + 12]


def _filters(kept):
    for stream in kept.streams:
        names = stream.get("/Filter", pikepdf.Array())
        used = {str(name) for name in (names if isinstance(names, pikepdf.Array) else [names])}
        yield from used - _FILTERS


def _objects(kept):
    yield from re.findall(rb"\d+  +\d+ +obj|\d+ \d+  +obj|\d+ \d+ obj[^\r\n]", kept.data)
    yield from re.findall(rb"[^\r\n]endobj|endobj[^\r\n]", kept.data)


def _limits(kept):
    for each in kept.dictionaries:
        for name, value in each.items():
            long = isinstance(value, pikepdf.String) and len(bytes(value)) > _LONGEST_STRING
            if long or len(name) > _LONGEST_NAME:
                yield f"{name} too long"
    yield from (
        page.index for page in kept.pdf.pages if not all(3 <= edge <= 14400 for edge in page.MediaBox[2:])
    )
    for instructions in kept.contents:
        steps = ({"q": 1, "Q": -1}.get(str(operator), 0) for _, operator in instructions)
        if max(accumulate(steps), default=0) > _DEEPEST:
            yield "nested too deep"


def _operators(kept):
    for instructions in kept.contents:
        yield from {str(operator) for _, operator in instructions} - _OPERATORS


def _intent(kept):
    intents = kept.root.get("/OutputIntents", [])
    profiles = [each.get("/DestOutputProfile") for each in intents if each.S == "/GTS_PDFA1"]
    if len(profiles) != 1 or profiles[0] is None:
        yield "no single output intent"
        return
    profile = profiles[0].read_bytes()
    well = profile[36:40] == b"acsp" and profile[16:20] == b"RGB " and profile[12:16] in (b"mntr", b"prtr")
    if not well or profiles[0].N != 3 or int.from_bytes(profile[:4], "big") != len(profile) or profile[8] > 4:
        yield "profile"


def _colours(kept):
    for instructions in kept.contents:
        yield from {str(operator) for _, operator in instructions} & {"K", "k", "CS", "cs", "sh"}
    yield from (
        stream.ColorSpace
        for stream in kept.streams
        if stream.get("/Subtype") == "/Image" and stream.ColorSpace not in ("/DeviceRGB", "/DeviceGray")
    )


def _images(kept):
    for stream in kept.streams:
        if stream.get("/Subtype") == "/Image":
            yield from (name for name in ("/Alternates", "/OPI") if name in stream)
            if stream.get("/Interpolate", False):
                yield "/Interpolate"


def _embedded(kept):
    for font in (each for each in kept.dictionaries if each.get("/Type") == "/Font"):
        if font.Subtype == "/Type0":
            continue
        if "/FontFile2" not in font.get("/FontDescriptor", {}):
            yield font.BaseFont
        elif not re.match(r"/[A-Z]{6}\+", str(font.BaseFont)):
            yield f"{font.BaseFont} is no subset"


def _named_fonts(kept):
    for font in kept.fonts:
        if not isinstance(font.descendant.get("/CIDToGIDMap"), pikepdf.Stream):
            yield "no map from codes to glyphs"
        if font.dictionary.Encoding != "/Identity-H":
            yield font.dictionary.Encoding


def _font_widths(kept):
    for font in (each for each in kept.fonts if each.is_whole):
        program = font.program()
        scale = 1000 / program["head"].unitsPerEm
        names = program.getGlyphOrder()
        for code in font.codes:
            if abs(program["hmtx"][names[font.glyph(code)]][0] * scale - font.width(code)) > 1:
                yield f"code {code}"


def _meanings(kept):
    for font in kept.fonts:
        if "/ToUnicode" not in font.dictionary:
            yield "no ToUnicode"
            continue
        meanings = font.meanings()
        yield from (f"code {code} means nothing" for code in font.codes if not meanings.get(code))
        yield from (f"code {code}" for code, text in meanings.items() if _FORBIDDEN_MEANINGS & set(text))


def _undefined(kept):
    whole = (font for font in kept.fonts if font.is_whole)
    yield from (f"code {code}" for font in whole for code in font.codes if not font.glyph(code))


def _annotations(kept):
    yield from (page.index for page in kept.pdf.pages if "/Annots" in page)
    if "/AcroForm" in kept.root:
        yield "form"


def _actions(kept):
    for each in (kept.root, *(page.obj for page in kept.pdf.pages)):
        yield from (name for name in _ACTIONS if name in each)
    names = kept.root.get("/Names", {})
    yield from (name for name in ("/JavaScript", "/EmbeddedFiles") if name in names)


def _metadata(kept):
    stream = kept.root.get("/Metadata")
    if stream is None or stream.get("/Type") != "/Metadata" or "/Filter" in stream:
        yield "no readable metadata"
    elif re.match(rb"<\?xpacket[^>]*(bytes|encoding)=", stream.read_bytes()):
        yield "packet"


def _claim(kept):
    if "/Metadata" in kept.root and (kept.said("pdfaid:part"), kept.said("pdfaid:conformance")) != ("2", "U"):
        yield "part and conformance"


def _agreement(kept):
    if "/Metadata" not in kept.root:
        return
    for entry, name in _SAID_TWICE.items():
        told = kept.pdf.docinfo.get(entry)
        if (None if told is None else str(told)) != kept.said(name):
            yield entry
    made = str(kept.pdf.docinfo.get("/CreationDate", ""))
    if made.removeprefix("D:") != (kept.said("xmp:CreateDate") or "").replace("-", ""):
        yield "/CreationDate"


CLAUSES = {
    "6.1.2 header": _header,
    "6.1.3 trailer": _trailer,
    "6.1.7.1 streams": _stream_ends,
    "6.1.7.2 filters": _filters,
    "6.1.9 objects": _objects,
    "6.1.13 limits": _limits,
    "6.2.2 operators": _operators,
    "6.2.3 output intent": _intent,
    "6.2.4 colours": _colours,
    "6.2.8 images": _images,
    "6.2.11.3 composite fonts": _named_fonts,
    "6.2.11.4 embedding": _embedded,
    "6.2.11.5 widths": _font_widths,
    "6.2.11.7.2 Unicode": _meanings,
    "6.2.11.8 .notdef": _undefined,
    "6.3 annotations": _annotations,
    "6.5 actions": _actions,
    "6.6.2.1 metadata": _metadata,
    "6.6.4 version": _claim,
    "19005-1, 6.7.3 the same said twice": _agreement,
}
