"""The paper of unsaved minutes: a title of its own, and lines to fill in."""

from __future__ import annotations

from queue import Queue

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.editing import added, with_body, with_fields
from desktop.domain.resolution import Resolution
from desktop.domain.session import Attendance, Presence, SessionState
from desktop.errors import PaperFailedError
from desktop.paths import FONTS
from desktop.pdf.compose import compose
from desktop.pdf.papers.minutes import DAY_TO_FILL, TIME_TO_FILL
from desktop.services.minutes_paper import MinutesPapers
from desktop.services.minutes_preview import (
    TO_FILL,
    MinutesPreview,
    PaperForm,
    places_of,
    spot_at,
    spots_of,
    to_fill_in,
)
from desktop.services.page_pictures import page_sizes, text_of_pages
from tests.domain.minutes_edits import blank, edits, many, records_of
from tests.strategies import PATIENT


def preview_of(vocabulary, papers=lambda: None):
    return MinutesPreview(MinutesPapers(vocabulary), vocabulary, papers)


@pytest.fixture
def begin(vocabulary, papers):
    """Return what has minutes composed beside, and waits for what is told."""
    preview = preview_of(vocabulary, lambda: papers)

    def begin(minutes, form=PaperForm.FORMAL):
        told = Queue()
        preview.begin(minutes, form, told.put)
        return told.get(timeout=60)

    yield begin
    preview.close()


def test_what_is_missing_is_a_line_to_fill_in(vocabulary):
    minutes = added(with_body(blank(), None), Resolution())
    minutes = added(minutes, Attendance(post="فرماندار"))
    minutes = added(minutes, Attendance(post="شهردار", presence=Presence.ABSENT))
    paper = preview_of(vocabulary).paper(minutes)
    assert (paper.title, paper.draft) == (TO_FILL, True)
    assert paper.resolutions[0].text == TO_FILL
    assert [each.name for each in (*paper.present, *paper.absent)] == [TO_FILL, ""]
    assert TO_FILL in [each.value for each in paper.facts]


def test_the_title_is_the_one_that_closing_would_give(vocabulary):
    minutes = blank()
    minutes = with_fields(minutes, minutes.session.id, number=50)
    assert preview_of(vocabulary).paper(minutes).title.startswith("پنجاهمین جلسهٔ ستاد")


@PATIENT
@given(st.lists(edits, max_size=20))
def test_filling_in_changes_nothing_that_was_written(deeds):
    minutes = blank()
    for deed in deeds:
        minutes = deed(minutes)
    for was, now in zip(records_of(minutes), records_of(to_fill_in(minutes)), strict=True):
        assert was.id == now.id
        assert all(
            getattr(was, name) == getattr(now, name) or getattr(now, name) == TO_FILL or name == "heading"
            for name in type(was).__dataclass_fields__
        )


def test_it_can_be_composed(vocabulary):
    paper = preview_of(vocabulary).paper(many(3, 2))
    assert "گزارش" in text_of_pages(compose(paper, FONTS).data)


def test_every_part_is_found_on_the_pages_and_leads_back(vocabulary):
    minutes = many(40, 5)
    minutes = with_fields(minutes, minutes.session.id, summary="یک\nدو", venue="سالن")
    composed = compose(preview_of(vocabulary).paper(minutes), FONTS)
    spots = spots_of(composed.marks)
    parts = {each.id for each in (*minutes.resolutions, *minutes.attendance)}
    assert {each.part_id for each in spots} == parts | {minutes.session.id}
    assert {each.field for each in spots if each.part_id == minutes.session.id} >= {
        "heading",
        "venue",
        "summary",
    }
    sizes = page_sizes(composed.data)
    assert {each.page for each in spots} == set(range(1, len(sizes) + 1)) - {len(sizes)} | {spots[-1].page}
    for each in spots:
        width, height = sizes[each.page - 1]
        assert 0 <= each.left <= each.left + each.width <= width
        assert 0 <= each.bottom <= each.bottom + each.height <= height
        middle = (each.left + each.width / 2, each.bottom + each.height / 2)
        assert spot_at(spots, each.page, *middle).part_id == each.part_id


def test_a_field_that_is_not_on_paper_leads_to_its_part(vocabulary):
    minutes = many(2, 1)
    spots = spots_of(compose(preview_of(vocabulary).paper(minutes), FONTS).marks)
    one = minutes.resolutions[1].id
    assert places_of(spots, one, "budget")[0].part_id == one
    assert {each.field for each in places_of(spots, one, "deadline_kind")} == {"deadline_kind"}
    assert places_of(spots, "nobody") == ()
    assert spot_at(spots, 99, 0, 0) is None


def test_marks_change_nothing_on_the_paper(vocabulary):
    minutes = to_fill_in(many(30, 3))
    words = MinutesPapers(vocabulary)
    plain = compose(words.paper(minutes), FONTS)
    assert plain.data == compose(MinutesPreview(words, vocabulary, lambda: None).paper(minutes), FONTS).data
    assert plain.marks == ()


@pytest.mark.parametrize("form", PaperForm)
def test_a_preview_is_composed_beside_whoever_asks(begin, vocabulary, form):
    minutes = many(30, 3)
    made = begin(minutes, form)
    assert made.paper == compose(preview_of(vocabulary).paper(minutes, form), FONTS).data
    assert {each.part_id for each in made.spots} == {
        minutes.session.id, *(each.id for each in (*minutes.resolutions, *minutes.attendance))
    }  # fmt: skip
    assert not made.was_begun_anew


def test_every_field_of_the_facts_has_its_own_place_in_either_form(begin):
    minutes = many(1, 0)
    minutes = with_fields(minutes, minutes.session.id, venue="سالن", organiser="دبیرخانه", number=5)
    for form in PaperForm:
        spots = [each for each in begin(minutes, form).spots if each.part_id == minutes.session.id]
        assert {"number", "held_on", "venue", "organiser", "heading"} <= {each.field for each in spots}
        for each in spots:
            found = spot_at(spots, each.page, each.left + each.width / 2, each.bottom + each.height / 2)
            assert found.field == each.field


def test_a_child_that_was_killed_is_told_and_another_one_composes(begin, papers):
    before = begin(many(1, 1))
    (process,) = papers._child._processes.values()
    process.kill()
    process.join()
    made = begin(many(1, 1))
    assert made.was_begun_anew
    assert len(made.paper) == len(before.paper)
    assert not begin(many(1, 1)).was_begun_anew


def test_what_cannot_be_composed_is_told_and_the_next_is_composed(vocabulary):
    class Poisoned:
        deaths = 0

        def compose(self, paper):
            raise PaperFailedError

    preview, told = preview_of(vocabulary, Poisoned), Queue()
    preview.begin(many(1, 1), PaperForm.FORMAL, told.put)
    assert told.get(timeout=60) is None
    preview.close()


def test_a_preview_may_be_closed_at_any_time(vocabulary, papers):
    preview, told = preview_of(vocabulary, lambda: papers), Queue()
    for _ in range(5):
        preview.begin(many(20, 2), PaperForm.FORMAL, told.put)
    preview.close()
    preview.begin(many(20, 2), PaperForm.FORMAL, told.put)
    assert None in [told.get(timeout=60) for _ in range(6)]


@pytest.mark.parametrize("state", [SessionState.PLANNED, SessionState.INVITED, SessionState.HELD])
def test_day_and_times_of_a_session_that_is_not_yet_held_are_left_to_the_pen(vocabulary, state):
    minutes = blank()
    minutes = with_fields(minutes, minutes.session.id, held_on=None, end=None, state=state)
    values = [each.value for each in preview_of(vocabulary).paper(minutes).facts]
    assert ((DAY_TO_FILL in values), values.count(TIME_TO_FILL)) == (
        (False, 0) if state is SessionState.HELD else (True, 2)
    )
