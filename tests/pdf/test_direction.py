from __future__ import annotations

import pytest

from desktop.pdf.bidi import reorder
from desktop.pdf.text.passage import Passage, Span

CODES = [
    "130765-20/5/97", "4-102", "+98 21 8888 1234", "۰۲۱ ۸۸۸۸-۱۲۳۴", "۱۳۹۷/۰۷/۱۰", "۱۳۰۷۶۵-۲۰/۵/۹۷",
    "info@example.ir", "https://example.ir/a?b=1", "12-A/7", "(021) 8888-1234", "۰۹:۳۰", "1.2.3",
]  # fmt: skip


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text", ["نامهٔ {} رسید", "{} آمد", "شمارهٔ {}", "(موضوع {0}) و «{0}»", "abc {} سلام"])
def test_a_code_keeps_its_order_in_persian_text(code, text):
    passage = Passage.of([Span(text.format(code))], 1)
    shown = "".join(passage.text[place] for place in reorder(passage.levels))
    assert code in shown


def test_what_is_guarded_is_still_the_typed_text():
    assert Passage.of([Span("نامهٔ 4-102 رسید")]).text == "نامهٔ 4-102 رسید"


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("سلام", 1),
        ("Hello", 0),
        ("GIS سامانهٔ اطلاعات مکانی است", 1),
        ("۱۳۹۷", 1),
        ("", 1),
        ("Iran Data (ایران)", 0),
    ],
)
def test_a_paragraph_has_its_own_direction(text, base):
    assert Passage.of([Span(text)]).base == base


def test_brackets_stand_on_the_right_sides():
    passage = Passage.of([Span("مادهٔ (۴) قانون")])
    shown = "".join(passage.text[place] for place in reorder(passage.levels))
    assert shown == "نوناق )۴( ٔهدام"


@pytest.mark.parametrize(
    "name", ["Jean-Luc Müller & Co. KG", "A/1 B/2", "www.example.ir (Iran Data)", "v2.1 beta"]
)
def test_latin_words_with_a_stroke_stay_in_order_with_their_neighbours(name):
    passage = Passage.of([Span(f"شرکت {name} است")], 1)
    shown = "".join(passage.text[place] for place in reorder(passage.levels))
    assert name.removesuffix(")") in shown
