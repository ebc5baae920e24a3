from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.intake.read import read_minutes
from desktop.intake.reading import MinutesReading, Question, ReadClause, ReadResolution
from desktop.paths import SAMPLE
from desktop.services.keep_drafts import KeepDrafts
from desktop.services.readings.edits import (
    unmarked,
    with_facts,
    with_member,
    with_words,
    without,
    words_of,
)
from desktop.services.readings.kept import KeptReading, KeptReadings
from desktop.services.readings.part_name import PartName
from desktop.services.readings.passages import Passage, resolutions_in
from desktop.services.readings.reading_text import reading_of, reading_values
from desktop.services.readings.resolutions import (
    ReadDeadline,
    as_clause,
    join,
    lead_of,
    lifted,
    split,
    with_agencies,
    with_deadline,
    with_lead,
)
from desktop.services.source_places import SourcePlaces

TEXT = (SAMPLE / "minutes.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reading():
    return read_minutes(TEXT)


def orders(reading):
    return [each.order for each in reading.resolutions]


def asked(reading):
    return [each.about for each in reading.questions]


def test_a_fact_that_is_given_answers_its_question(reading):
    blank = replace(reading, number=None, questions=(Question("number", "?"), Question("place", "?")))
    assert asked(with_facts(blank, number=12)) == ["place"]
    assert asked(with_facts(blank, number=None)) == ["number", "place"]


def test_a_resolution_is_split_at_a_place_and_each_half_keeps_what_stands_in_it(reading):
    lead = lead_of(reading.resolutions[1])
    parted = split(reading, 2, lead.index("و پس از تأیید"))
    first, second = parted.resolutions[1:3]
    assert orders(parted) == list(range(1, 10))
    assert second.operative.startswith("و پس از تأیید")
    assert (first.deadline_text, second.deadline_text) == ("ظرف دو هفته", "")
    assert first.responsible == reading.resolutions[1].responsible
    assert asked(parted) == [f"resolution {order} deadline" for order in (2, 5, 6, 8, 9)]
    assert "مصوبهٔ ۵" in parted.questions[1].text


@pytest.mark.parametrize("at", [0, 10_000])
def test_a_split_that_leaves_nothing_on_one_side_changes_nothing(reading, at):
    assert split(reading, 2, at) is reading


def test_joining_what_was_split_gives_the_words_again(reading):
    lead = lead_of(reading.resolutions[1])
    again = join(split(reading, 2, lead.index("و پس")), 2)
    assert lead_of(again.resolutions[1]) == lead
    assert replace(again, questions=()) == replace(reading, questions=())


def test_two_deadlines_of_joined_resolutions_are_asked_about(reading):
    joined = join(reading, 1)
    assert joined.resolutions[0].deadline_on == reading.resolutions[0].deadline_on
    assert "«ظرف دو هفته»" in joined.questions[-1].text


def test_the_last_resolution_is_joined_with_nothing(reading):
    assert join(reading, 8) is reading


def test_a_resolution_becomes_a_clause_of_the_one_above_and_a_resolution_again(reading):
    inner = as_clause(reading, 2)
    assert orders(inner) == list(range(1, 8))
    clause = inner.resolutions[0].clauses[0]
    assert (clause.order, clause.words) == (1, lead_of(reading.resolutions[1]))
    assert clause.responsible == reading.resolutions[1].responsible
    again = lifted(inner, PartName("resolution", 1, "clause", 1))
    assert [each.text for each in again.resolutions] == [each.text for each in reading.resolutions]
    assert as_clause(reading, 1) is reading


def test_numbers_of_a_register_are_kept_when_one_goes_or_comes():
    resolutions = tuple(ReadResolution(order, "", f"مقرر شد {order} انجام شود") for order in (780, 781, 783))
    reading = MinutesReading(resolutions=resolutions)
    assert orders(without(reading, "resolution 781")) == [780, 783]
    assert orders(split(reading, 780, 9)) == [780, 781, 782, 783]
    assert orders(split(reading, 781, 9)) == [780, 781, 782, 783]


def test_agencies_and_a_day_answer_the_questions_about_them(reading):
    open_ones = [Question("resolution 7 responsible", "?"), *reading.questions]
    asking = replace(reading, questions=tuple(open_ones))
    named = with_agencies(asking, "resolution 7", ["شهرداری نمونه"])
    assert asked(named) == asked(reading)
    dated = with_deadline(named, "resolution 7", ReadDeadline("", date(2026, 1, 1)))
    assert "resolution 7 deadline" not in asked(dated)
    assert asked(dated) == [each for each in asked(reading) if each != "resolution 7 deadline"]
    phrase = with_deadline(reading, "resolution 2", ReadDeadline("ظرف یک ماه"))
    assert asked(phrase) == asked(reading)


def test_reasons_that_are_left_as_they_were_stay_reasons(reading):
    third = reading.resolutions[2]
    assert third.preamble
    edited = with_lead(reading, 3, f"{third.preamble} مصوب شد کاری بشود.").resolutions[2]
    assert (edited.preamble, edited.operative) == (third.preamble, "مصوب شد کاری بشود.")
    assert with_lead(reading, 3, "مصوب شد").resolutions[2].preamble == ""


@pytest.mark.parametrize("kind", ["agenda", "present", "absent", "statement"])
def test_members_of_lists_come_change_and_go(reading, kind):
    more = with_member(reading, kind, "تازه", 0)
    assert words_of(more, f"{kind} 1") == "تازه"
    assert words_of(with_words(more, f"{kind} 1", "دیگر"), f"{kind} 1") == "دیگر"
    assert without(more, f"{kind} 1") == reading


def test_resolutions_stay_under_their_item_of_the_agenda(reading):
    under = replace(reading, resolutions=(replace(reading.resolutions[0], item=2),))
    assert with_member(under, "agenda", "تازه", 0).resolutions[0].item == 3
    assert without(under, "agenda 1").resolutions[0].item == 1
    assert without(under, "agenda 2").resolutions[0].item is None


@pytest.mark.parametrize(
    "name", ["resolution 99", "agenda 0", "present 99", "resolution 1 clause 4", "nothing"]
)
def test_what_is_not_there_is_not_changed(reading, name):
    for edit in (without, lambda one, about: with_words(one, about, "x")):
        if name == "nothing" and edit is without:
            continue
        assert edit(reading, name) == reading


def test_a_passage_is_read_as_what_it_is_said_to_be(reading):
    words = "روشنایی گذر اصلی کوی باغ ناکافی است و ساکنان از رفت‌وآمد شبانه نگران‌اند."
    places = SourcePlaces(TEXT)
    span = places.passage(words)
    passage = Passage(TEXT[span.start : span.end], span, places.parts(reading), read_minutes)
    more, about = passage.as_kind(reading, "resolution")
    assert about == "resolution 1"
    assert len(more.resolutions) == 9
    assert len(more.statements) == len(reading.statements) - 1
    item, about = passage.as_kind(reading, "agenda")
    assert (about, len(item.agenda)) == ("agenda 4", 4)
    clause, about = passage.as_kind(reading, "clause")
    assert (clause, about) == (reading, "")


def test_a_resolution_in_the_text_becomes_a_clause(reading):
    places = SourcePlaces(TEXT)
    span = places.resolution(reading, 4)
    passage = Passage(TEXT[span.start : span.end], span, places.parts(reading), read_minutes)
    inner, about = passage.as_kind(reading, "clause")
    assert about == "resolution 3 clause 1"
    assert len(inner.resolutions) == 7


def test_a_passage_of_several_numbered_lines_is_several_resolutions():
    found = resolutions_in(
        "۱- مقرر شد شهرداری نمونه تا ۱۴۰۴/۰۷/۰۱ گزارش دهد.\n۲- مقرر شد فرمانداری نمونه اقدام کند.",
        read_minutes,
    )
    assert [each.deadline_on for each in found] == [date(2025, 9, 23), None]


def test_numbers_and_bullets_before_words_go():
    assert [unmarked(each) for each in ("۳. الف", "- الف", "12) الف", "۲۵ نفر", "۱۴۰۴/۱")] == [
        "الف", "الف", "الف", "۲۵ نفر", "۱۴۰۴/۱",
    ]  # fmt: skip


def test_a_reading_comes_back_from_its_text(reading):
    whole = replace(
        reading,
        resolutions=(
            replace(
                reading.resolutions[0], clauses=(ReadClause(1, "۱-۱:", "جذب", ("الف",), date(2026, 1, 1)),)
            ),
        ),
    )
    assert reading_of(reading_values(whole)) == whole
    for wrong in ({"agenda": 3}, {"number": "x"}, {"held_on": "x"}, {"resolutions": [{"order": 1}]}):
        with pytest.raises((TypeError, ValueError)):
            reading_of(wrong)


def test_readings_are_kept_in_the_order_in_which_they_came_and_damaged_ones_are_left_out(reading, store):
    drafts = KeepDrafts(store)
    drafts.keep("old-minutes/3", "{")
    drafts.keep("form/Office/new", "{}")
    kept = KeptReadings(drafts)
    ones = [KeptReading("1", "a.txt", TEXT, reading), KeptReading("2", "", "متن")]
    for each in ones:
        kept.keep(each)
    assert kept.all() == tuple(ones)
    assert kept.count() == 3
    kept.drop("1")
    assert kept.all() == (ones[1],)
