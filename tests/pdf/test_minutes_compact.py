from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.pdf.compose import compose, typesetter_of
from desktop.pdf.document.route import Route
from desktop.pdf.papers.minutes import (
    DAY_TO_FILL,
    AgendaEntry,
    Fact,
    MinutesPaper,
    PaperForm,
    Participant,
    ResolutionEntry,
    Signatory,
    StatementEntry,
)
from desktop.pdf.papers.minutes_pages import minutes_sections
from tests.pdf.drawn import FONTS, Recorder, by_pdfium, texts_of, words
from tests.pdf.minutes_samples import PEOPLE, RESOLUTIONS, ten_pages, three_pages

TEXTS = st.lists(
    st.sampled_from(
        [
            "مقرر شد",
            "گزارش،",
            "(الف)",
            "می\u200cشود.",
            "۱۲",
            "4-102",
            "Iran Data",
            "«ب»",
            "جلسهٔ",
            "کلمه " * 30,
        ]
    ),
    max_size=6,
).map(" ".join)
LINES = st.lists(TEXTS, max_size=3).map(tuple)
PAPERS = st.builds(
    MinutesPaper,
    title=TEXTS,
    facts=st.lists(st.builds(Fact, TEXTS, TEXTS.filter(bool)), max_size=5).map(tuple),
    agenda=st.lists(st.builds(AgendaEntry, TEXTS, TEXTS, TEXTS), max_size=4).map(tuple),
    present=st.lists(st.builds(Participant, TEXTS, TEXTS, TEXTS, TEXTS), max_size=5).map(tuple),
    absent=st.lists(st.builds(Participant, TEXTS, TEXTS, TEXTS, TEXTS), max_size=2).map(tuple),
    attendance_note=LINES.map("\n".join),
    summary=LINES,
    statements=st.lists(st.builds(StatementEntry, TEXTS, TEXTS), max_size=3).map(tuple),
    closing=LINES,
    resolutions=st.lists(
        st.builds(ResolutionEntry, TEXTS, TEXTS, TEXTS, LINES, TEXTS, TEXTS, TEXTS), max_size=3
    ).map(tuple),
    remarks=LINES,
    signatories=st.lists(st.builds(Signatory, TEXTS, TEXTS, TEXTS), max_size=9).map(tuple),
    copies=LINES,
    amendment=TEXTS,
)


def drawn(paper, route, form):
    """Return every letter of the parts as they are drawn, without blanks."""
    recorder = Recorder()
    for block in minutes_sections(typesetter_of(FONTS, route), replace(paper, form=form), [])[0].blocks:
        block.draw(recorder, 0, 700, 480)
    return squeezed(recorder.text())


def squeezed(text):
    return re.sub(r"\s", "", text)


def compact(paper):
    return compose(replace(paper, form=PaperForm.COMPACT), FONTS)


@settings(max_examples=60, deadline=None)
@given(PAPERS, st.sampled_from(Route))
def test_every_word_of_the_formal_paper_is_on_the_compact_one(paper, route):
    formal, small = (drawn(paper, route, form) for form in PaperForm)
    for text in texts_of(paper):
        for line in text.splitlines():
            if squeezed(line) in formal:
                assert squeezed(line) in small


@pytest.mark.parametrize("paper", [three_pages(), ten_pages(), three_pages(amendment="اصلاحیهٔ ۱ — تصحیح")])
def test_the_compact_paper_has_the_same_words_on_fewer_pages(paper):
    formal, small = compose(paper, FONTS), compact(paper)
    heads = {"نام", "خانوادگی", "سمت", "دستگاه", "امضا", "ردیف", "ملاحظات"}
    numbers = {word for word in words(by_pdfium(formal.data)) if word.isdigit()}
    assert set(words(by_pdfium(formal.data))) - heads - numbers <= set(words(by_pdfium(small.data)))
    assert small.pages <= formal.pages * 0.7


def test_usual_minutes_need_one_page():
    paper = three_pages(summary=(), resolutions=RESOLUTIONS[:4])
    assert (compose(paper, FONTS).pages, compact(paper).pages) == (3, 1)


@pytest.mark.parametrize("route", Route)
def test_every_item_of_a_paragraph_is_found_where_it_stands(route):
    agenda = tuple(
        AgendaEntry(f"بررسی موضوع {number} " * 6, place=f"a{number}/subject") for number in range(5)
    )
    present = tuple(Participant(*person, place=f"p{number}/name") for number, person in enumerate(PEOPLE))
    facts = tuple(
        Fact(f"برچسب {number}", "متن کوتاه " * (1 + number % 3), f"s/f{number}") for number in range(6)
    )
    paper = three_pages(agenda=agenda, present=present, facts=facts, form=PaperForm.COMPACT)
    marks = compose(paper, FONTS, route).marks
    assert {each.place for each in (*agenda, *present, *facts)} == {each.place for each in marks}
    inline = [each for each in marks if each.width > 0]
    assert len(inline) == len(marks)
    for one in marks:
        assert one.left >= 30
        assert one.left + one.width <= 565
        for other in marks:
            if one.place < other.place and abs(one.bottom - other.bottom) < 1:
                assert one.left + one.width <= other.left + 0.5 or other.left + other.width <= one.left + 0.5


def test_a_fact_as_long_as_a_page_is_cut():
    paper = three_pages(
        facts=(Fact("مکان", "سالن جلسات " * 2000), Fact("ساعت", "۱۲")), form=PaperForm.COMPACT
    )
    composed = compose(paper, FONTS)
    assert composed.pages > 4
    assert words(by_pdfium(composed.data)).count("سالن") == 2000


def test_there_is_room_to_sign_under_every_name():
    people = tuple(Signatory(f"نام {number}", place=f"{number}/name") for number in range(3))
    marks = compose(MinutesPaper("جلسه", signatories=people, form=PaperForm.COMPACT), FONTS).marks
    assert all(each.height > 35 for each in marks)


def test_what_is_not_known_yet_is_left_to_the_pen():
    for form in PaperForm:
        text = squeezed(by_pdfium(compose(MinutesPaper("جلسه", form=form), FONTS).data))
        assert squeezed(DAY_TO_FILL) in text
