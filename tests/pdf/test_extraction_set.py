from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pypdfium2
import pytest

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers import letter, minutes_words
from desktop.pdf.papers.minutes import MinutesPaper
from desktop.pdf.text.direction import codes
from tests.pdf.drawn import (
    FONTS,
    MARKS,
    PDFTOTEXT,
    PRESENTATION_FORMS,
    by_pdfium,
    by_pdftotext,
    texts_of,
    words,
)
from tests.pdf.generated_minutes import COUNT, generated_minutes

TOGETHER = 25
POPPLER, PDFIUM = 0.995, 0.99  # of the words typed, at least
ZWNJ = "\u200c"
NUMBER = re.compile("[0-9۰-۹]+")
PERSIAN = re.compile("[آ-ی\u0654\u200c]+")


def typed_in(papers):
    return Counter(word for paper in papers for text in texts_of(paper) for word in words(text))


def read_of(papers, read, route=Route.HARFBUZZ):
    return [read(compose(paper, FONTS, route).data) for paper in papers]


def kept(typed, texts):
    """Give the share of the words that came out as often as they were typed."""
    missing = typed - Counter(word for text in texts for word in words(text))
    return 1 - missing.total() / typed.total()


def printed_of_itself():
    """Give the words that a paper adds to those typed."""
    fixed = [text for module in (letter, minutes_words) for text in texts_of(tuple(vars(module).values()))]
    return {word for text in fixed for word in words(text)} | {"SHA", "256"}


def strangers(typed, texts):
    """Give the share of the words that came out and that nobody typed; numbers are counted by the paper."""
    out = Counter(word for text in texts for word in words(text))
    known = printed_of_itself()
    strange = [
        word
        for word in out.elements()
        if word not in typed and word not in known and not NUMBER.fullmatch(word)
    ]
    return len(strange) / out.total()


def whole_codes(papers, texts):
    """Give the share of the letter numbers, phones and addresses that came out in one piece."""
    found = [
        (text[start:end], out)
        for paper, out in zip(papers, texts, strict=True)
        for text in texts_of(paper)
        for start, end in codes(text)
    ]
    return sum(code in MARKS.sub("", out) for code, out in found) / len(found)


@pytest.mark.parametrize("first", range(0, COUNT, TOGETHER))
def test_what_was_typed_comes_out(first):
    papers = [generated_minutes(number) for number in range(first, first + TOGETHER)]
    typed = typed_in(papers)
    files = [compose(paper, FONTS, Route.HARFBUZZ).data for paper in papers]
    for read, least in ((by_pdfium, PDFIUM), *([(by_pdftotext, POPPLER)] if PDFTOTEXT else [])):
        texts = [read(data) for data in files]
        assert kept(typed, texts) >= least
        assert strangers(typed, texts) <= 1 - least
        assert not any(PRESENTATION_FORMS.search(text) for text in texts)
        assert (
            sum(text.count(ZWNJ) for text in texts)
            >= sum(word.count(ZWNJ) * count for word, count in typed.items()) * least
        )
        if read is by_pdftotext:
            assert whole_codes(papers, texts) >= least


def test_the_generated_minutes_differ_and_are_the_same_again():
    papers = [generated_minutes(number) for number in range(60)]
    assert papers == [generated_minutes(number) for number in range(60)]
    assert len(set(papers)) == 60
    told = "".join(text for paper in papers for text in texts_of(paper))
    assert all(each in told for each in ("ۀ", "هٔ", "لا", "@", "GIS", "[", "«", "٬", "\u064e", ZWNJ, "ریال"))
    pages = [compose(paper, FONTS, Route.HARFBUZZ).pages for paper in papers[:25]]
    assert min(pages) == 1
    assert max(pages) >= 4


def phrases(text):
    """Give a number with the Persian words beside it, as somebody would search for it."""
    parts = text.split()
    for before, number, after in zip(parts, parts[1:], parts[2:], strict=False):
        if NUMBER.fullmatch(number) and all(map(PERSIAN.fullmatch, (before, after))):
            yield f"{before} {number} {after}"


def found(page, phrase):
    return page.search(phrase).get_next() is not None


def test_phrases_across_a_number_are_found_by_search():
    asked = hits = 0
    for number in range(40):
        paper = generated_minutes(number)
        document = pypdfium2.PdfDocument(compose(paper, FONTS, Route.HARFBUZZ).data)
        pages = [page.get_textpage() for page in document]
        for text in texts_of(paper):
            for phrase in phrases(text):
                asked += 1
                hits += any(found(page, phrase) for page in pages)
        document.close()
    assert asked > 50
    assert hits == asked


@pytest.mark.parametrize(
    "text",
    [
        "بر اساس مادهٔ ۱۲ آیین‌نامهٔ اجرایی",
        "در نامهٔ 130765-20/5/97 مورخ ۱۳۹۷/۰۷/۱۰ آمده است",
        "به مبلغ ۱۲۵٬۰۰۰٬۰۰۰ ریال از محل",
        "ردیف 4-102 بودجه",
    ],
)
def test_a_line_with_a_number_is_found_whole(text):
    document = pypdfium2.PdfDocument(compose(MinutesPaper("جلسه", summary=(text,)), FONTS).data)
    assert found(document[0].get_textpage(), text)
    document.close()


def swapped(text):
    """Swap the first two letters of each tenth word."""
    parts = text.split(" ")
    return " ".join(
        word[1] + word[0] + word[2:] if number % 10 == 0 and len(word) > 1 else word
        for number, word in enumerate(parts)
    )


def test_the_measure_sees_swapped_letters():
    papers = [generated_minutes(number) for number in range(5)]
    wrong = [replace(paper, summary=tuple(map(swapped, paper.summary))) for paper in papers]
    typed = typed_in(papers)
    assert kept(typed, read_of(papers, by_pdfium)) >= PDFIUM
    assert kept(typed, read_of(wrong, by_pdfium)) < PDFIUM


@pytest.mark.skipif(not PDFTOTEXT, reason="poppler-utils brings it")
def test_the_measure_sees_what_the_plainer_route_loses():
    papers = [generated_minutes(number) for number in range(3)]
    texts = read_of(papers, by_pdftotext, Route.PLAIN)
    assert kept(typed_in(papers), texts) < POPPLER
    assert strangers(typed_in(papers), texts) > 1 - POPPLER


TYPED_FORMS = "\ufeb3\ufefc\ufee1 و \ufefc\u064eلا"
"""As old programs put into the clipboard: a word of presentation forms."""


def test_the_measure_sees_presentation_forms():
    assert PRESENTATION_FORMS.search(TYPED_FORMS)
    assert not PRESENTATION_FORMS.search("سلام و لَلا")


@pytest.mark.parametrize("route", Route)
def test_typed_presentation_forms_are_printed_as_letters(route):
    text = by_pdfium(compose(MinutesPaper("جلسه", summary=(TYPED_FORMS,)), FONTS, route).data)
    assert "سلام" in text


def test_the_measure_sees_a_lost_half_space():
    papers = [generated_minutes(number) for number in range(5)]
    texts = [text.replace(ZWNJ, "") for text in read_of(papers, by_pdfium)]
    assert kept(typed_in(papers), texts) < PDFIUM
