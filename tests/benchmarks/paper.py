"""Minutes of ten pages as PDF against WeasyPrint on the same content, both warm."""

from __future__ import annotations

import sys

from desktop.paths import FONTS
from desktop.pdf.compose import compose
from tests.benchmarks.measure import Row, in_turns, timed
from tests.benchmarks.minutes_html import page_of
from tests.benchmarks.minutes_text import ten_pages

_TURNS = 7


def rows():
    """Yield the row, where WeasyPrint and its libraries can be loaded."""
    try:
        from weasyprint import HTML
        from weasyprint.text.fonts import FontConfiguration
    except (ImportError, OSError) as error:
        sys.stderr.write(f"paper: not measured, for WeasyPrint cannot be loaded: {error}\n")
        return
    fonts = FontConfiguration()
    paper = ten_pages()
    page = page_of(paper)
    ours = compose(paper, FONTS)
    theirs = HTML(string=page).render(font_config=fonts)
    theirs.write_pdf()
    taken = in_turns(
        lambda: timed(compose, paper, FONTS),
        lambda: timed(lambda: HTML(string=page).write_pdf(font_config=fonts)),
        _TURNS,
    )
    yield Row("paper", *taken, "s", 0.5, f"{ours.pages} pages against {len(theirs.pages)}")
