"""What stands on paper, read back by programs or recorded line by line."""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import nullcontext
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

import pypdfium2

from desktop.pdf.compose import typesetter_of
from desktop.pdf.document.route import Route

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
PDFTOTEXT = shutil.which("pdftotext")
PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")
MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


class Shown(NamedTuple):
    text: str
    x: float
    y: float


class Recorder:
    """A pen that notes the lines instead of drawing them."""

    def __init__(self):
        self.canvas = self
        self.strange = {}
        self.shown = []
        self.lines = 0

    def addLiteral(self, operators):  # noqa: N802
        self.lines += " l S" in operators

    def inside(self, _element, _box=None):
        return nullcontext()

    def artifact(self, _kind=None):
        return nullcontext()

    def show(self, text, line, place):
        self.shown.append(Shown(text.passage.text[line.start : line.end], place.x, place.y))

    def text(self):
        return " ".join(shown.text for shown in self.shown)


def harfbuzz():
    return typesetter_of(FONTS, Route.HARFBUZZ)


def plain():
    return typesetter_of(FONTS, Route.PLAIN)


def words(text):
    return re.findall(r"[\w\u200c\u064b-\u0655\u0670]+", MARKS.sub("", normalize("NFC", text)))


def by_pdfium(data):
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def by_pdftotext(data):
    run = subprocess.run(
        [PDFTOTEXT, "-enc", "UTF-8", "-", "-"], input=data, stdout=subprocess.PIPE, check=True
    )
    return run.stdout.decode("utf-8")


def texts_of(paper):
    """Give every text of a paper, whichever field it stands in."""
    if isinstance(paper, str):
        return [paper]
    if isinstance(paper, tuple):
        return [text for part in paper for text in texts_of(part)]
    names = getattr(paper, "__dataclass_fields__", ())
    return [text for name in names for text in texts_of(getattr(paper, name))]
