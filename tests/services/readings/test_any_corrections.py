from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.intake.read import read_minutes
from desktop.intake.reading import ReadClause
from desktop.paths import SAMPLE
from desktop.services.readings.corrections import Corrections
from desktop.services.readings.edits import with_member, with_words, without
from desktop.services.readings.part_name import LISTS, PartName
from desktop.services.readings.reading_text import reading_of, reading_values
from desktop.services.readings.resolutions import (
    ReadDeadline,
    as_clause,
    join,
    lifted,
    split,
    with_agencies,
    with_deadline,
    with_lead,
)

READING = read_minutes((SAMPLE / "minutes.txt").read_text(encoding="utf-8"))
FIRST = replace(READING.resolutions[0], clauses=(ReadClause(1, "۱-۱:", "جذب نیرو"),))
START = replace(READING, resolutions=(FIRST, *READING.resolutions[1:]))
NUMBERS, TEXTS = st.integers(-1, 12), st.text(max_size=30)
LIST = st.sampled_from(LISTS)


def deed(function, *arguments):
    return st.builds(lambda *given: lambda reading: function(reading, *given), *arguments)


DEEDS = st.one_of(
    deed(split, NUMBERS, st.integers(-5, 300)),
    deed(join, NUMBERS),
    deed(as_clause, NUMBERS),
    deed(lifted, st.builds(PartName, st.just("resolution"), NUMBERS, st.just("clause"), st.integers(0, 4))),
    deed(with_lead, NUMBERS, TEXTS),
    deed(with_agencies, NUMBERS.map("resolution {}".format), st.lists(TEXTS, max_size=3)),
    deed(with_deadline, NUMBERS.map("resolution {} clause 1".format), st.builds(ReadDeadline, TEXTS)),
    deed(without, NUMBERS.map("resolution {}".format)),
    deed(without, st.builds("{} {}".format, LIST, NUMBERS)),
    deed(with_words, st.builds("{} {}".format, LIST, NUMBERS), TEXTS, TEXTS),
    deed(with_member, LIST, TEXTS, st.integers(0, 9)),
)


@given(st.lists(DEEDS, max_size=12))
def test_any_corrections_leave_a_reading_that_holds_together_and_can_be_taken_back(deeds):
    corrections = Corrections(START)
    for each in deeds:
        corrections.correct(each)
        reading = corrections.reading
        orders = [one.order for one in reading.resolutions]
        assert len(set(orders)) == len(orders)
        assert all(order > 0 for order in orders)
        asked = [PartName.of(one.about) for one in reading.questions]
        assert {one.number for one in asked if one.kind == "resolution"} <= set(orders)
        for one in reading.resolutions:
            assert [part.order for part in one.clauses] == list(range(1, len(one.clauses) + 1))
            assert one.item is None or one.item <= len(reading.agenda)
    assert reading_of(reading_values(corrections.reading)) == corrections.reading
    while corrections.undo():
        pass
    assert corrections.reading == START
    while corrections.redo():
        pass
    if deeds:
        assert corrections.reading == reading
