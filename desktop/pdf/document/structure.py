"""What a document is made of as a screen reader tells it: headings, paragraphs, lists, tables, figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple


class Role(Enum):
    """The standard structure types of ISO 32000-1, 14.8.4, that papers use."""

    DOCUMENT = "Document"
    SECT = "Sect"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    P = "P"
    L = "L"
    LI = "LI"
    LBL = "Lbl"
    LBODY = "LBody"
    TABLE = "Table"
    TR = "TR"
    TH = "TH"
    TD = "TD"
    CAPTION = "Caption"
    FIGURE = "Figure"
    TOC = "TOC"
    TOCI = "TOCI"
    INDEX = "Index"


class Artifact(Enum):
    """What is drawn and is no part of the text, as the operator that begins it (ISO 32000-1, 14.8.2.2)."""

    DRAWN = "/Artifact BMC"
    REPEATED = "/Artifact <</Type/Pagination>> BDC"
    HEADER = "/Artifact <</Type/Pagination/Subtype/Header>> BDC"
    FOOTER = "/Artifact <</Type/Pagination/Subtype/Footer>> BDC"


class Bounds(NamedTuple):
    """A rectangle on a page, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Element:
    """A part of the document as a screen reader tells it; the halves of a cut block keep the same one.

    Without ``parent`` it belongs to what it is drawn in. ``alt`` tells a figure in words, ``columns`` is how
    many a cell covers. Two are the same part where all agree; ``name`` tells those of one parent apart.
    """

    role: Role
    parent: Element | None = None
    alt: str = ""
    columns: int = 1
    name: object = field(default_factory=object, repr=False)
