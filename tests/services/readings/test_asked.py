from __future__ import annotations

from datetime import date

import pytest

from desktop.intake.read import read_minutes
from desktop.services.readings.edits import without
from desktop.services.readings.part_name import PartName
from desktop.services.readings.resolutions import ReadDeadline, lifted, with_agencies, with_deadline
from desktop.services.source_places import SourcePlaces

TEXT = """مصوبات:
۱. مقرر شد کار آغاز شود.
۲. مقرر شد کارهای زیر انجام شود:
۱-۲: شهرداری نمونه ظرف دو هفته کوچه را روشن کند.
۲-۲: کوچهٔ دوم جارو شود.
۳-۲: ظرف یک ماه گزارش خوانده شود.
۳. مقرر شد شهرداری نمونه گزارش بدهد.
"""


@pytest.fixture(scope="module")
def reading():
    return read_minutes(TEXT, ["شهرداری نمونه"])


def asked(reading):
    return [each.about for each in reading.questions if each.about.startswith("resolution ")]


def test_a_question_names_exactly_what_it_asks(reading):
    assert asked(reading) == [
        "resolution 1 responsible",
        "resolution 1 deadline",
        "resolution 2 clause 2 responsible",
        "resolution 2 clause 3 responsible",
        "resolution 2 clause 1 deadline",
        "resolution 2 clause 3 deadline",
        "resolution 3 deadline",
    ]


@pytest.mark.parametrize("about", ["resolution 1", "resolution 2 clause 2", "resolution 2 clause 3"])
def test_an_agency_answers_its_question_and_no_other(reading, about):
    named = with_agencies(reading, about, ["فرمانداری نمونه"])
    assert set(asked(reading)) - set(asked(named)) == {f"{about} responsible"}


@pytest.mark.parametrize("about", ["resolution 1", "resolution 2 clause 1", "resolution 2 clause 3"])
def test_a_day_answers_its_question_and_no_other(reading, about):
    dated = with_deadline(reading, about, ReadDeadline("", date(2026, 1, 1)))
    assert set(asked(reading)) - set(asked(dated)) == {f"{about} deadline"}


def test_questions_go_with_their_clause(reading):
    less = without(reading, "resolution 2 clause 1")
    assert asked(less)[2:] == [
        "resolution 2 clause 1 responsible",
        "resolution 2 clause 2 responsible",
        "resolution 2 clause 2 deadline",
        "resolution 3 deadline",
    ]


def test_a_clause_that_is_lifted_takes_its_questions_along(reading):
    more = lifted(reading, PartName("resolution", 2, "clause", 3))
    assert set(asked(more)) >= {"resolution 3 responsible", "resolution 3 deadline", "resolution 4 deadline"}
    assert "resolution 2 clause 3 deadline" not in asked(more)


def test_every_question_leads_to_a_place_in_the_text(reading):
    places = SourcePlaces(TEXT)
    found = {each.about: places.question(reading, each) for each in reading.questions}
    assert all(found[about] for about in asked(reading))
    span = found["resolution 2 clause 2 responsible"]
    assert TEXT[span.start : span.end] == "۲-۲" or "کوچهٔ دوم" in TEXT[span.start : span.end]
