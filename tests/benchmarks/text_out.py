"""What becomes of the words of the same minutes when each route's PDF is searched or copied from.

Besides its rows it writes the table that the README shows.
"""

from __future__ import annotations

import sys
from statistics import median
from typing import NamedTuple

from desktop.paths import FONTS
from desktop.pdf.compose import compose
from tests.benchmarks.measure import Row, timed
from tests.benchmarks.minutes_html import page_of
from tests.benchmarks.paper import RESOLUTIONS, TAGGED
from tests.benchmarks.rivals import MissingRivalError, chromium_pdf, qt_pdf, weasyprint_pdf
from tests.pdf.drawn import PDFTOTEXT, by_pdfium, by_pdftotext, texts_of, words
from tests.pdf.generated_minutes import long_minutes

_TURNS = 3
_TAGGED = "WeasyPrint, tagged pdf/a-2u"
_HEAD = (
    "route", "seconds", "kB", "words lost in pdftotext", "words lost in pdfium"
)  # fmt: skip


class _Route(NamedTuple):
    name: str
    seconds: float
    bytes: int
    poppler: int | None
    pdfium: int


def rows():
    """Yield the words that are lost in pdftotext beside those that rivals lose."""
    papers = [long_minutes(number, RESOLUTIONS) for number in range(_TURNS + 1)]
    typed = {word for text in texts_of(papers[0]) for word in words(text)}
    pages = [page_of(paper) for paper in papers]
    ours = _measured("Mahalleyar", lambda paper: compose(paper, FONTS).data, papers, typed)
    rivals = {
        "WeasyPrint": weasyprint_pdf,
        _TAGGED: lambda page: weasyprint_pdf(page, **TAGGED),
        "Chromium": chromium_pdf,
        "Qt": qt_pdf,
    }
    routes = [ours]
    for name, print_page in rivals.items():
        try:
            routes.append(_measured(name, print_page, pages, typed))
        except MissingRivalError as error:
            sys.stderr.write(f"text: {name} is not measured, for {error}\n")
    yield from _rows(ours, routes[1:], len(typed))
    _write_table(routes, len(typed))


def _measured(name, work, given, typed):
    """Measure a route; the first of what is given is read back, the others are timed."""
    data = work(given[0])
    seconds = median(timed(work, each) for each in given[1:])
    poppler = _lost(typed, by_pdftotext(data)) if PDFTOTEXT else None
    return _Route(name, seconds, len(data), poppler, _lost(typed, by_pdfium(data)))


def _lost(typed, text):
    return len(typed - set(words(text)))


def _rows(ours, rivals, count):
    for rival in rivals:
        if rival.poppler and rival.name != _TAGGED:  # whose text is that of the other
            remark = f"lost in pdftotext, of {count} different ones"
            yield Row(f"text_{rival.name.lower()}", ours.poppler, rival.poppler, "word", 0.1, remark)


def _write_table(routes, count):
    lines = [_HEAD, ["---"] * len(_HEAD)]
    for route in routes:
        poppler = "pdftotext is missing" if route.poppler is None else f"{route.poppler} of {count}"
        kilobytes = f"{route.bytes / 1000:.0f}"
        lines.append((route.name, f"{route.seconds:.2f}", kilobytes, poppler, f"{route.pdfium} of {count}"))
    sys.stdout.write("\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines) + "\n")
