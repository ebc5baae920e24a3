"""Writes the structure of a document (ISO 32000-1, 14.7): its elements, and which of them text is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfdoc

from desktop.pdf.document.structure import Role
from desktop.pdf.document.tagging import Part
from desktop.pdf.document.written import Written, literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.pdf.document.tagging import MarkedContent, Tree

_LONGEST = 32767  # bytes of a string (ISO 19005-2, 6.1.13)
_CELLS = (Role.TH, Role.TD)  # stand in the table even where they are empty


def add_parts(document: pdfdoc.PDFDocument, tree: Tree) -> pdfdoc.PDFObject:
    """Give the root of the structure; the pages are there already, and learn which texts are whose."""
    pages = {number: _number(document, f"Page{number}") for number in range(1, document.pageCounter)}
    root, owners = Written(), Written()
    numbers: dict[Part, int] = {}
    objects: dict[Part, Written] = {}
    root_number, owners_number = _added(document, root, "Structure"), _added(document, owners, "Owners")
    for count, part in enumerate(_kept(tree.root)):
        objects[part] = Written()
        numbers[part] = _added(document, objects[part], f"Part{count}")
    for part, written in objects.items():
        above = numbers[part.above] if part.above else root_number
        written.content = _element(part, above, numbers, pages).encode("latin-1")
    rows = []
    for index, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = index, pdfdoc.PDFName("S")
        texts = " ".join(f"{numbers[part]} 0 R" for part in tree.pages.get(index + 1, ()))
        rows.append(f"{index} [{texts}]")
    owners.content = f"<</Nums[{' '.join(rows)}]>>".encode()
    root.content = (
        f"<</Type/StructTreeRoot/K[{numbers[tree.root]} 0 R]/ParentTree {owners_number} 0 R"
        f"/ParentTreeNextKey {len(rows)}>>"
    ).encode()
    return root


def _added(document: pdfdoc.PDFDocument, written: Written, name: str) -> int:
    document.Reference(written, name)
    return _number(document, name)


def _number(document: pdfdoc.PDFDocument, name: str) -> int:
    return int(document.idToObjectNumberAndVersion[name][0])


def _kept(part: Part) -> Iterator[Part]:
    """Give a part and those within it in the order of reading, without those that hold nothing."""
    yield part
    for kid in part.kids:
        if isinstance(kid, Part) and _holds(kid):
            yield from _kept(kid)


def _holds(part: Part) -> bool:
    return part.element.role in _CELLS or any(not isinstance(kid, Part) or _holds(kid) for kid in part.kids)


def _element(part: Part, above: int, numbers: Mapping[Part, int], pages: Mapping[int, int]) -> str:
    texts: list[MarkedContent] = [kid for kid in part.kids if not isinstance(kid, Part)]
    first = texts[0].page if texts else 0
    kids = [
        f"{numbers[kid]} 0 R" if isinstance(kid, Part) else _text(kid, first, pages)
        for kid in part.kids
        if not isinstance(kid, Part) or kid in numbers
    ]
    return "".join((
        f"<</S/{part.element.role.value}/P {above} 0 R",
        f"/Pg {pages[first]} 0 R" if first else "",
        f"/K[{' '.join(kids)}]" if kids else "",
        _words("Alt", part.element.alt),
        _words("ActualText", "".join(part.said).rstrip()),
        _attributes(part),
        ">>",
    ))  # fmt: skip


def _text(marked: MarkedContent, first: int, pages: Mapping[int, int]) -> str:
    if marked.page == first:
        return str(marked.number)
    return f"<</Type/MCR/Pg {pages[marked.page]} 0 R/MCID {marked.number}>>"


def _attributes(part: Part) -> str:
    if part.box:
        box = " ".join(f"{edge:.2f}" for edge in part.box)
        return f"/A<</O/Layout/Placement/Block/BBox[{box}]>>"
    span = f"/ColSpan {part.element.columns}" if part.element.columns > 1 else ""
    scope = "/Scope/Column" if part.element.role is Role.TH else ""
    return f"/A<</O/Table{scope}{span}>>" if scope or span else ""


def _words(entry: str, words: str) -> str:
    """Give an entry, its bytes each as the character of its number; what is too long is left to the pages."""
    coded = f"\ufeff{words}".encode("utf-16-be")
    if not words or len(coded) > _LONGEST:
        return ""
    return f"/{entry}{literal(coded)}"
