"""What the tests of papers of tables share."""

from __future__ import annotations

from datetime import date

import pypdfium2

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers.look import Look
from desktop.services.prints.sources import Sources
from tests.pdf.drawn import FONTS, MARKS, PDFTOTEXT, by_pdftotext, texts_of, words

TODAY = date(2026, 11, 21)
ROUTES = (Route.HARFBUZZ, Route.PLAIN)


def sources_of(store, vocabulary, look=Look()):
    return Sources(store, vocabulary, lambda: look, lambda: TODAY)


def composed(paper, route=None):
    return compose(paper, FONTS, route)


def pages_of(paper, route=None):
    document = pypdfium2.PdfDocument(composed(paper, route).data)
    try:
        return [MARKS.sub("", page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def word(number):
    """Give a word of letters that no other number has."""
    return "ک" + "".join("تجحدسصطعفق"[int(digit)] for digit in str(number)) + "پ"


def missing_words(paper):
    """Give the words of a paper's texts that do not come out of its file; ids are no words."""
    data = composed(paper).data
    shown = set(words(by_pdftotext(data))) if PDFTOTEXT else set(words(" ".join(pages_of(paper))))
    return [word for text in texts_of(paper) for word in words(text) if word not in shown]
