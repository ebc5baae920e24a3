"""Walks the structure of a file by clauses of ISO 32000-1 and ISO 14289-1 (PDF/UA) for a program to check.

It is no validator: a clause that is not here is not checked.
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

import pikepdf

from desktop.pdf.document.structure import Role
from tests.pdf.kept_file import Kept, shown_codes

_HEADINGS = ("/H1", "/H2", "/H3")
_STANDARD = frozenset(f"/{role.value}" for role in Role)
_BELONGS = {
    "/LI": {"/L"},
    "/Lbl": {"/LI", "/TOCI"},
    "/LBody": {"/LI"},
    "/TR": {"/Table"},
    "/TH": {"/TR"},
    "/TD": {"/TR"},
    "/TOCI": {"/TOC"},
}


class Told(Kept):
    """A file by what a screen reader is told of it."""

    @cached_property
    def elements(self):
        return list(elements_of(self.root.StructTreeRoot.K)) if "/StructTreeRoot" in self.root else []

    def texts(self):
        """Give the role and text of each element that has its own, in the order of reading."""
        return [(str(each.S)[1:], str(each.ActualText)) for each in self.elements if "/ActualText" in each]

    @cached_property
    def sequences(self):
        """Page and number of each marked-content sequence -> the texts that its operators show."""
        meanings = {font.dictionary.objgen: font.meanings() for font in self.fonts}
        found = {}
        for number, (page, instructions) in enumerate(zip(self.pdf.pages, self.contents, strict=True)):
            texts = font = None
            for operands, operator in instructions:
                name = str(operator)
                if name == "BDC" and "/MCID" in operands[1]:
                    texts = found[number, int(operands[1].MCID)] = []
                elif name == "EMC":
                    texts = None
                elif name == "Tf":
                    font = meanings[page.Resources.Font[operands[0]].objgen]
                elif name in {"Tj", "TJ"} and texts is not None:
                    texts.append("".join(font.get(code, "\ufffd") for code in shown_codes(operands[0])))
        return found

    def owned(self, element):
        """Give the sequences that belong to an element itself."""
        pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        for kid in _kids(element):
            if isinstance(kid, int):
                yield pages[element.Pg.objgen], kid
            elif kid.get("/Type") == "/MCR":
                yield pages[kid.Pg.objgen], int(kid.MCID)


def structure_faults(data):
    """Name each clause that the file breaks, with what breaks it."""
    told = Told(data)
    return {clause: found for clause, check in CLAUSES.items() if (found := list(check(told)))}


def _kids(element):
    kids = element.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def elements_of(kids):
    """Give the elements among some and below them, in the order of reading."""
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements_of(kid.get("/K", pikepdf.Array()))


def _marked(told):
    if not told.root.get("/MarkInfo", {}).get("/Marked", False) or "/StructTreeRoot" not in told.root:
        yield "not marked"


def _all_tagged(told):
    """Everything drawn is tagged or an artifact, and neither stands in the other."""
    for number, instructions in enumerate(told.contents):
        within = []
        for operands, operator in instructions:
            name = str(operator)
            if name in {"BMC", "BDC"}:
                if within:
                    yield f"page {number + 1}: {operands[0]} within {within[-1]}"
                within.append(str(operands[0]))
            elif name == "EMC":
                within.pop()
            elif name in {"Tj", "TJ", "f", "S", "Do", "f*", "B"} and not within:
                yield f"page {number + 1}: {name} in nothing"
        if within:
            yield f"page {number + 1}: {within[-1]} without end"


def _owners(told):
    """The tree of parents leads from each sequence to the one element that claims it."""
    claims = {}
    for element in told.elements:
        for sequence in told.owned(element):
            if sequence in claims:
                yield f"{sequence} twice"
            claims[sequence] = element
    if claims.keys() != told.sequences.keys():
        yield "a sequence without an element, or the other way round"
    rows = list(told.root.StructTreeRoot.ParentTree.Nums) if "/StructTreeRoot" in told.root else []
    parents = {int(key): row for key, row in zip(rows[::2], rows[1::2], strict=True)}
    for (page, number), element in claims.items():
        row = parents.get(int(told.pdf.pages[page].get("/StructParents", -1)), [])
        if number >= len(row) or row[number].objgen != element.objgen:
            yield f"page {page + 1}, {number}"


def _parents(told):
    """Each element knows the one above it."""
    for element in told.elements:
        for kid in _kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid and kid.P.objgen != element.objgen:
                yield str(kid.S)


def _roles(told):
    yield from {str(each.S) for each in told.elements} - _STANDARD
    if told.elements and told.elements[0].S != "/Document":
        yield "no document"
    for each in told.elements:
        wanted = _BELONGS.get(str(each.S))
        if wanted and str(each.P.S) not in wanted:
            yield f"{each.S} in {each.P.S}"


def _tags_agree(told):
    """A sequence has the name of the role of its element."""
    names = {}
    for number, instructions in enumerate(told.contents):
        for operands, operator in instructions:
            if str(operator) == "BDC" and "/MCID" in operands[1]:
                names[number, int(operands[1].MCID)] = str(operands[0])
    for element in told.elements:
        for sequence in told.owned(element):
            if names.get(sequence) != str(element.S):
                yield f"{sequence}: {names.get(sequence)} of {element.S}"


def _title(told):
    if not told.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "the title is not shown"
    if "/Metadata" not in told.root or not told.said("dc:title//rdf:li"):
        yield "no title"


def _language(told):
    if str(told.root.get("/Lang", "")) != "fa":
        yield "no language"


def _figures(told):
    for each in told.elements:
        if each.S == "/Figure" and not (
            str(each.get("/Alt", "")) and len(each.get("/A", {}).get("/BBox", [])) == 4
        ):
            yield "a figure without words or place"


def _headings(told):
    levels = [_HEADINGS.index(str(each.S)) for each in told.elements if str(each.S) in _HEADINGS]
    if levels and levels[0] != 0:
        yield "does not begin with the first level"
    yield from (f"{now + 1} to {after + 1}" for now, after in pairwise(levels) if after > now + 1)


def _tables(told):
    for table in (each for each in told.elements if each.S == "/Table"):
        rows = [_kids(row) for row in _kids(table)]
        spans = [sum(int(cell.get("/A", {}).get("/ColSpan", 1)) for cell in row) for row in rows]
        if len(set(spans)) != 1:
            yield f"rows of {sorted(set(spans))} cells"
        heads = [cell for row in rows for cell in row if cell.S == "/TH"]
        if not heads:
            yield "no head"
        yield from ("a head of nothing" for cell in heads if cell.get("/A", {}).get("/Scope") is None)


def _lists(told):
    for each in told.elements:
        if each.S == "/L" and {str(kid.S) for kid in _kids(each)} - {"/LI", "/Caption"}:
            yield "a list of other than items"
        if each.S == "/LI" and [str(kid.S) for kid in _kids(each)] != ["/Lbl", "/LBody"]:
            yield "an item without label or body"


def _order_of_tabs(told):
    yield from (page.index for page in told.pdf.pages if page.get("/Tabs") != "/S")


def _replaced(told):
    """The words told in place of what is drawn are the words that are drawn, each once and in their order."""
    for element in told.elements:
        own = [text for sequence in told.owned(element) for text in told.sequences.get(sequence, [])]
        if own and sorted("".join(own).translate(_GONE)) != sorted(
            str(element.get("/ActualText", "")).translate(_GONE)
        ):
            yield f"{element.S}: {element.get('/ActualText')}"


_GONE = dict.fromkeys(map(ord, "\u200c\u200e\u200f \n"))

CLAUSES = {
    "32000-1, 14.7.1 marked": _marked,
    "14289-1, 7.1 all tagged or artifact": _all_tagged,
    "32000-1, 14.7.4.4 tree of parents": _owners,
    "32000-1, 14.7.2 parents": _parents,
    "32000-1, 14.8.4 standard types": _roles,
    "32000-1, 14.7.4.2 tags": _tags_agree,
    "14289-1, 7.1 title": _title,
    "14289-1, 7.2 language": _language,
    "14289-1, 7.3 figures": _figures,
    "14289-1, 7.4 headings": _headings,
    "14289-1, 7.5 tables": _tables,
    "14289-1, 7.6 lists": _lists,
    "14289-1, 7.18.3 order of tabs": _order_of_tabs,
    "32000-1, 14.9.4 replacement text": _replaced,
}
