from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.intake.pasted import Pasted, paragraphs
from desktop.intake.pasted_resolutions import as_resolutions

SAMPLES = Path(__file__).parents[1] / "samples" / "pasted"
DECIDED = "مقرر شد شهرداری یزد گزارش دهد."


def of_sample(name):
    return as_resolutions(
        paragraphs((SAMPLES / f"{name}.html").read_text(encoding="utf-8"), ""), places=["یزد"]
    )


def of_text(text):
    return as_resolutions(paragraphs("", text))


def test_a_list_of_word_becomes_resolutions_with_their_agencies_and_deadlines():
    first, second = of_sample("word_list")
    assert first.operative.endswith("\nالف- فهرست معابر بدون روشنایی پیوست شود.")
    assert (first.responsible, first.deadline_on) == (("شهرداری یزد",), date(2026, 12, 21))
    assert (second.responsible, second.deadline_text) == (("اداره بهزیستی",), "ظرف دو هفته")


def test_a_table_of_word_becomes_resolutions_by_its_headings():
    first, second = of_sample("word_table")
    assert first.operative.startswith("مقرر شد زمین سرای محله")
    assert first.responsible == ("شهرداری یزد", "اداره کل راه و شهرسازی")
    assert (first.deadline_on, first.deadline_text) == (date(2026, 12, 6), "۱۴۰۵/۰۹/۱۵")
    assert second.responsible == ("اداره کل صنعت، معدن و تجارت", "کمیته امداد")
    assert second.next_session


def test_a_list_of_a_browser_becomes_resolutions():
    first, second = of_sample("docs")
    assert first.responsible == ("فرمانداری یزد",)
    assert second.next_session


def test_a_letter_with_a_frame_is_no_table_of_resolutions():
    assert of_sample("office_system") is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"۱- {DECIDED}\n۲- {DECIDED}", 2),
        (f"مصوبات:\n1) {DECIDED}\n2) {DECIDED}\nادامهٔ همان بند.", 2),
        (f"1.\t{DECIDED}\n2.\t{DECIDED}", 2),
        (f"•\t{DECIDED}\n•\t{DECIDED}", 2),
        ("•\tچای\n•\tمیوه", None),
        (f"1\t{DECIDED}\tیک ماه\n2\t{DECIDED}\tجلسهٔ آتی", 2),
        (DECIDED, None),
        (f"۱- {DECIDED}", None),
        ("این نوشته پیش از فهرست آمده است و نباید از دست برود\n۱- یک\n۲- دو", None),
        ("", None),
    ],
)
def test_only_a_list_or_a_table_becomes_resolutions(text, count):
    found = of_text(text)
    assert (len(found) if found else None) == count


def test_numbers_are_those_of_the_list_where_they_tell_its_items_apart():
    list_from_five = "<ol start=5><li>یک<li>دو</ol>"
    assert [each.order for each in as_resolutions(paragraphs(list_from_five, ""))] == [5, 6]
    twice = "<ol><li>یک</ol><ol><li>دو</ol>"
    assert [each.order for each in as_resolutions(paragraphs(twice, ""))] == [1, 2]


def test_a_table_without_headings_is_understood_by_what_stands_in_it():
    first, second = of_text(
        "1\tزمین معرفی شود.\tشهرداری\t1405/09/30\n2\tگزارش دهد.\tبهزیستی، کمیته امداد\tیک ماه"
    )
    assert (first.responsible, first.deadline_on) == (("شهرداری",), date(2026, 12, 21))
    assert (second.responsible, second.deadline_text) == (("بهزیستی", "کمیته امداد"), "یک ماه")


def test_what_stands_in_a_column_of_its_own_stays_with_the_text():
    (only,) = of_text("شرح مصوبه\tمسئول\tملاحظات\nزمین معرفی شود.\tآقای احمدی\tفوری")
    assert only.operative == "زمین معرفی شود.\nملاحظات: فوری"
    assert only.responsible == ("آقای احمدی",)


def test_headings_that_stand_on_each_page_are_no_resolutions():
    heading, row = "ردیف\tشرح\tمهلت", "\tمقرر شد\tفوری"
    assert [each.deadline_text for each in of_text(f"{heading}\n1{row}\n{heading}\n2{row}")] == ["فوری"] * 2


def test_sub_items_and_votes_stay_in_the_words():
    text = "1- مقرر شد:\nالف) زمین آماده شود.\nبا 6 رای مثبت\n2- مقرر شد به اتفاق آرا اقدام شود."
    first, second = of_text(text)
    assert first.operative == "مقرر شد:\nالف) زمین آماده شود.\nبا 6 رای مثبت"
    assert (first.clauses, first.vote) == ((), None)
    assert second.operative == "مقرر شد به اتفاق آرا اقدام شود."


CELL = st.text("ابپ۱23.:-() ،و\n«»")
ITEM = st.builds(
    Pasted,
    CELL.map(str.strip),
    st.none() | st.integers(0, 20),
    st.just(()) | st.lists(CELL.map(str.strip), min_size=1, max_size=5).map(tuple),
    st.sampled_from(["", "1-", "•", "الف-"]),
    st.integers(1, 3),
)


@given(st.lists(ITEM, max_size=8))
def test_no_list_raises(pasted):
    as_resolutions(pasted)


WORDS = st.text("ابپتث ", min_size=1, max_size=20).map(lambda text: " ".join(text.split())).filter(bool)


@given(st.lists(WORDS, min_size=2, max_size=6))
def test_a_list_and_a_table_of_the_same_texts_give_the_same_resolutions(texts):
    items = "".join(f"<li>{text}</li>" for text in texts)
    rows = "".join(f"<tr><td>{place}<td>{text}</tr>" for place, text in enumerate(texts, start=1))
    listed = as_resolutions(paragraphs(f"<ol>{items}</ol>", ""))
    assert [each.text for each in listed] == texts
    assert as_resolutions(paragraphs(f"<table>{rows}</table>", "")) == listed
