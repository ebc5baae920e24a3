from __future__ import annotations

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.pdf.text.breaking import Breaker
from desktop.pdf.text.stops import BLANK, stops

TEXTS = st.text("ابپ abc\n\u200b\u064e\u200c،)(-", max_size=120)


@given(TEXTS, st.floats(0.5, 40))
def test_the_lines_are_the_whole_text_in_order(text, limit):
    lines = Breaker(text, [1.0] * len(text)).lines(limit)
    kept = "".join(text[line.start : line.end] for line in lines)
    gaps = "".join(text[a.end : b.start] for a, b in pairwise(lines))
    assert kept.translate(dict.fromkeys(map(ord, BLANK))) == text.translate(dict.fromkeys(map(ord, BLANK)))
    assert set(gaps) <= set(BLANK)


@given(TEXTS, st.floats(1, 40))
def test_no_line_is_longer_than_the_limit(text, limit):
    advances = [0.0 if character in "\u064e\u200c" else 1.0 for character in text]
    assert all(line.width <= limit + 1e-6 for line in Breaker(text, advances).lines(limit))


@given(TEXTS, st.floats(2, 40))
def test_lines_from_the_middle_are_the_same_lines(text, limit):
    breaker = Breaker(text, [1.0] * len(text))
    lines = breaker.lines(limit)
    for number, line in enumerate(lines):
        assert breaker.lines(limit, line.start) == lines[number:]


def broken(text, limit, kept=()):
    lines = Breaker(text, [1.0] * len(text), kept).lines(limit)
    return [text[line.start : line.end] for line in lines]


def test_no_line_begins_with_a_comma_nor_ends_with_a_bracket():
    assert broken("الف ب ، پ", 5) == ["الف", "ب ، پ"]
    assert broken("الف ( ب", 5) == ["الف", "( ب"]


def test_a_phone_number_stays_on_one_line():
    assert broken("تلفن 12 34 56", 8, [(5, 13)]) == ["تلفن", "12 34 56"]


def test_a_word_longer_than_the_line_is_cut():
    assert broken("ابپتثج چ", 4) == ["ابپت", "ثج چ"]


def test_a_typed_line_end_ends_the_line():
    assert broken("الف\n\nب", 40) == ["الف", "", "ب"]


@pytest.mark.parametrize(
    "text",
    [
        "کالبدی-|اجتماعی",
        "محلهٔ-|هدف",
        "۱۳۹۷–|۱۴۰۳",
        "الف|—|ب",
        "فنی/|مهندسی",
        "چرا؟|چون",
        "باشد؛|سپس",
        "بله! |٪۱۰",
        "CO2/N2 ",
        "نامهٔ |۱۲/ص/۳۴",
        "بازده |(۱۰٪) ",
    ],
)
def test_lines_end_where_those_of_a_browser_end(text):
    whole = text.replace("|", "")
    parts = text.split("|")
    assert stops(whole, ()) == [sum(map(len, parts[:count])) for count in range(1, len(parts) + 1)]


def test_a_code_that_is_longer_than_the_line_is_broken_like_a_word():
    assert broken("تلفن 12-ab-34", 20, [(5, 13)]) == ["تلفن 12-ab-34"]
    assert broken("تلفن 12-ab-34", 8, [(5, 13)]) == ["تلفن", "12-ab-34"]
    assert broken("تلفن 12-ab-34", 6, [(5, 13)]) == ["تلفن", "12-ab-", "34"]


@pytest.mark.parametrize("blank", [" ", "\n", "\u200b"], ids=ascii)
def test_very_many_blanks_are_broken_in_time(blank):
    begun = perf_counter()
    Breaker(f"متن{blank * 100_000}", [1.0] * 100_003)
    assert perf_counter() - begun < 5
