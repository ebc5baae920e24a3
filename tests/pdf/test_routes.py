from __future__ import annotations

import builtins
import sys
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.pdf.bidi import reorder
from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route, best_route
from desktop.pdf.fonts.font_files import chain
from desktop.pdf.harfbuzz import HarfBuzzTypesetter
from desktop.pdf.text.joined import joined
from desktop.pdf.text.passage import Span
from tests.pdf.drawn import FONTS, harfbuzz, plain
from tests.pdf.minutes_samples import RESOLUTIONS, STATEMENTS, SUMMARY, three_pages

TEXTS = [*(entry.text for entry in RESOLUTIONS), *SUMMARY, *(entry.text for entry in STATEMENTS)]
WORDS = [
    "کالاهای", "می‌شود", "ۀ", "جلسهٔ", "مُحَمَّد", "(الف)", "«ب»", "۱۲", "4-102", "Iran", "(GIS)", "۱۳۹۷/۰۷/۱۰",
    "،", "الله", "لآ", "12%", "+98-21", "info@example.ir",
]  # fmt: skip


def by_harfbuzz(text):
    """Give the characters of a line from left to right, without marks and what is unseen."""
    passage = harfbuzz().set([Span(text)], 1).passage
    shown = [passage.text[place] for place in reorder(passage.levels)]
    return "".join(character for character in shown if character.isprintable())


def by_plain(text):
    passage = plain().set([Span(text)], 1)
    shown = [(passage.signs[number], shape) for number, shape in passage.order.line(0, len(passage.signs))]
    return "".join(normalize("NFKC", shape)[::-1] + sign.marks[::-1] for sign, shape in shown)


def bare(text):
    """Forget marks, and which way a bracket looks."""
    unmarked = "".join(character for character in normalize("NFD", text) if character not in _MARKS)
    return unmarked.translate(str.maketrans(")]»ە", "([«ه"))


_MARKS = frozenset(map(chr, range(0x64B, 0x656))) | {"\u0670", "\u200c"}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" و ".join))
def test_both_routes_show_the_same_letters_in_the_same_order(text):
    assert bare(by_plain(text)) == bare(by_harfbuzz(text))


@pytest.mark.parametrize(
    "text",
    [
        "4-102 ۱۲",
        "4-102 Iran",
        "Iran 4-102 Data",
        "ماده 4-102 12%",
        "(GIS) (GIS)",
        "Iran Data (GIS) است",
        "(GIS) ۱۲",
    ],
)
def test_both_routes_agree_where_numbers_and_latin_words_meet(text):
    assert bare(by_plain(text)) == bare(by_harfbuzz(text))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("bold", [False, True])
def test_both_routes_break_the_lines_at_the_same_words(text, bold):
    features = {"kern": False, "calt": False}  # the refinements that only HarfBuzz knows
    fine = HarfBuzzTypesetter(chain(FONTS), features=features)
    for width in range(80, 500, 35):
        lines, others = (setter.set([Span(text, bold)]).lines(width, 11) for setter in (fine, plain()))
        assert [(line.start, line.end) for line in lines] == [(line.start, line.end) for line in others]


@pytest.mark.parametrize("text", ["کالا", "بازآفرینی", "جلسهٔ", "می‌شود", "پژوهشگران", "لآلی", "ؤئأإ"])
def test_both_routes_join_the_same_letters(text):
    typesetter = HarfBuzzTypesetter(chain(FONTS), features={"kern": False, "calt": False})
    passage = typesetter.set([Span(text)]).passage
    fine = [typesetter.shaped(passage, stretch).width for stretch in passage.stretches(0, len(text))]
    face = plain().families.loaded[0].faces[0]
    rough = sum(face.width(sign.shape) for sign in joined(text))
    assert sum(fine) / typesetter.families.loaded[0].faces[0].units == pytest.approx(rough, abs=0.002)


def test_harakat_stay_and_no_ligature_swallows_the_name_of_god():
    assert "".join(sign.marks for sign in joined("مُحَمَّد")) == "\u064f\u064e\u064e\u0651"
    assert len(joined("الله")) == 4
    assert joined("ۀ")[0].marks == "\u0654"


def test_the_brackets_of_the_plainer_route_are_mirrored():
    passage = plain().set([Span("مادهٔ (۴)")])
    shown = "".join(shape for _, shape in passage.order.line(0, len(passage.signs)))
    assert "(۴)" in shown


def test_the_plainer_route_is_taken_where_harfbuzz_cannot_load(monkeypatch):
    real = builtins.__import__

    def refuse(name, *rest):
        if name == "uharfbuzz":
            raise ImportError(name)
        return real(name, *rest)

    assert best_route() is Route.HARFBUZZ
    monkeypatch.delitem(sys.modules, "uharfbuzz", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    assert best_route() is Route.PLAIN


@pytest.mark.parametrize("route", Route)
def test_the_same_values_give_the_same_bytes(route):
    first, second = (compose(three_pages(), FONTS, route) for _ in range(2))
    assert first == second
    assert first.route is route
    assert first.pages == 3
