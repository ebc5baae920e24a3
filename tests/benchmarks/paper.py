"""Minutes of ten pages as PDF against WeasyPrint, warm, and against Chromium's whole process.

Each turn prints other minutes: what is warm are fonts and libraries, not the text.
"""

from __future__ import annotations

import sys
from statistics import median

from desktop.paths import FONTS
from desktop.pdf.compose import compose
from tests.benchmarks.measure import Row, timed
from tests.benchmarks.minutes_html import page_of
from tests.benchmarks.rivals import MissingRivalError, chromium_pdf, weasyprint_pdf
from tests.pdf.generated_minutes import long_minutes

RESOLUTIONS = 78
"""Fill ten pages."""
TAGGED = {"pdf_variant": "pdf/a-2u", "pdf_tags": True}
_TURNS = 7


def rows():
    """Yield how long ten pages take, and how large they are."""
    first = long_minutes(0, RESOLUTIONS)
    pages = compose(first, FONTS).pages
    for rival, print_page in (("weasyprint", weasyprint_pdf), ("chromium", chromium_pdf)):
        try:
            print_page(page_of(first))  # loads fonts and libraries
        except MissingRivalError as error:
            sys.stderr.write(f"paper_{rival}: not measured, for {error}\n")
            continue
        taken = [_turn(long_minutes(turn, RESOLUTIONS), print_page) for turn in range(1, _TURNS + 1)]
        ours, theirs = map(median, zip(*taken, strict=True))
        yield Row(f"paper_{rival}", ours, theirs, "s", 0.5, f"{pages} pages, texts never set before")


def _turn(paper, print_page):
    page = page_of(paper)
    return timed(compose, paper, FONTS), timed(print_page, page)


def size_rows():
    """Yield the size of ten pages against WeasyPrint's tagged file for keeping."""
    paper = long_minutes(0, RESOLUTIONS)
    composed = compose(paper, FONTS)
    try:
        theirs = weasyprint_pdf(page_of(paper), **TAGGED)
    except MissingRivalError as error:
        sys.stderr.write(f"size: not measured, for {error}\n")
        return
    sizes = (len(composed.data) / 1000, len(theirs) / 1000)
    yield Row("size", *sizes, "kB", 2, f"{composed.pages} pages, against a tagged pdf/a-2u file")
