"""A document of reportlab made for keeping: built to PDF/A-2u, tagged, its small objects packed together.

The objects are written by this module, since reportlab puts no end of line before `endstream`.
"""

from __future__ import annotations

import struct
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfdoc

from desktop.pdf.document.metadata import LANGUAGE, Information
from desktop.pdf.document.parts import add_parts
from desktop.pdf.document.srgb import CONDITION, profile
from desktop.pdf.document.written import STREAM_END, Written, added, packed_stream, plain_stream

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.pdf.document.metadata import About
    from desktop.pdf.document.tagging import Tree

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER = 200  # objects in one stream: a reader need not unpack all for one
_DIRECT, _PACKED = 1, 2


class ArchiveDocument(pdfdoc.PDFDocument):  # type: ignore[misc]  # reportlab has no types
    """A document that keeps itself; the same content gives the same bytes."""

    def __init__(self, about: About) -> None:
        super().__init__(compression=1, invariant=1, lang=LANGUAGE)
        self.info = Information(about)
        catalog = self.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.ViewerPreferences = "<</DisplayDocTitle true>>"
        catalog.MarkInfo = "<</Marked true>>"
        catalog.Metadata = Written(plain_stream(about.xmp(), "/Type/Metadata/Subtype/XML"))
        catalog.OutputIntents = (
            f"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier({CONDITION})/Info({CONDITION})"
            f"/DestOutputProfile {added(self, _colours())}>>]"
        )

    def add_structure(self, tree: Tree) -> None:
        """Put in what the pages tell a screen reader, once all of them are there."""
        self.Catalog.StructTreeRoot = add_parts(self, tree)
        for page in self.Pages.pages:
            page.Trans = None  # else each has an empty transition

    def format(self) -> bytes:
        """Write the file: streams one by one, what else there is in streams of objects, and where each is."""
        body = bytearray(_HEADER)
        places: dict[int, tuple[int, int, int]] = {}
        packed: list[tuple[int, bytes]] = []
        self.Reference(self.Catalog)
        self.Reference(self.info)
        for number, content in self._objects():
            if content.endswith(STREAM_END):
                places[number] = (_DIRECT, len(body), 0)
                body += _indirect(number, content)
            else:
                packed.append((number, content))
        last = len(places) + len(packed)
        for start in range(0, len(packed), _TOGETHER):
            last += 1
            together = packed[start : start + _TOGETHER]
            places[last] = (_DIRECT, len(body), 0)
            places |= {number: (_PACKED, last, index) for index, (number, _) in enumerate(together)}
            body += _indirect(last, _packed(together))
        places[last + 1] = (_DIRECT, len(body), 0)
        rows = b"\0\0\0\0\0\0\xff" + b"".join(
            struct.pack(">BIH", *places[number]) for number in range(1, last + 2)
        )
        begin = len(body)
        body += _indirect(last + 1, self._references(rows, sha256(body).hexdigest()[:32], last + 2))
        body += b"startxref\n%d\n%%%%EOF\n" % begin
        return bytes(body)

    def _objects(self) -> Iterator[tuple[int, bytes]]:
        """Format each object; more of them may be added by that."""
        number = 1
        while name := self.numberToId.get(number):
            yield number, self.idToObject[name].format(self)
            number += 1

    def _references(self, rows: bytes, digest: str, size: int) -> bytes:
        root, info = (self.Reference(each).format(self).decode() for each in (self.Catalog, self.info))
        entries = f"/Type/XRef/Size {size}/W[1 4 2]/Root {root}/Info {info}/ID[<{digest}><{digest}>]"
        return packed_stream(rows, entries)


@cache
def _colours() -> bytes:
    return packed_stream(profile(), "/N 3")


def _indirect(number: int, content: bytes) -> bytes:
    if content.endswith(STREAM_END):
        content = content.removesuffix(STREAM_END) + b"\n" + STREAM_END
    else:
        content += b"\n"
    return b"%d 0 obj\n%sendobj\n" % (number, content)


def _packed(objects: Sequence[tuple[int, bytes]]) -> bytes:
    heads, at = [], 0
    for number, content in objects:
        heads.append(f"{number} {at}")
        at += len(content) + 1
    head = (" ".join(heads) + "\n").encode()
    content = head + b"\n".join(content for _, content in objects)
    return packed_stream(content, f"/Type/ObjStm/N {len(objects)}/First {len(head)}")
