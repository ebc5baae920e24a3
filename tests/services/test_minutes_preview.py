"""The paper of unsaved minutes: a title of its own, and lines to fill in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.editing import added, with_body, with_fields
from desktop.domain.resolution import Resolution
from desktop.domain.session import Attendance, Presence
from desktop.paths import FONTS
from desktop.pdf.compose import compose
from desktop.services.minutes_paper import MinutesPapers
from desktop.services.minutes_preview import TO_FILL, MinutesPreview, spot_at, spot_of, spots_of, to_fill_in
from desktop.services.page_pictures import page_sizes, text_of_pages
from tests.domain.minutes_edits import blank, edits, many, records_of
from tests.strategies import PATIENT


def test_what_is_missing_is_a_line_to_fill_in(vocabulary):
    minutes = added(with_body(blank(), None), Resolution())
    minutes = added(minutes, Attendance(post="فرماندار"))
    minutes = added(minutes, Attendance(post="شهردار", presence=Presence.ABSENT))
    paper = MinutesPreview(MinutesPapers(vocabulary), vocabulary).paper(minutes)
    assert (paper.title, paper.draft) == (TO_FILL, True)
    assert paper.resolutions[0].text == TO_FILL
    assert [each.name for each in (*paper.present, *paper.absent)] == [TO_FILL, ""]
    assert TO_FILL in [each.value for each in paper.facts]


def test_the_title_is_the_one_that_closing_would_give(vocabulary):
    minutes = blank()
    minutes = with_fields(minutes, minutes.session.id, number=50)
    assert (
        MinutesPreview(MinutesPapers(vocabulary), vocabulary)
        .paper(minutes)
        .title.startswith("پنجاهمین جلسهٔ ستاد")
    )


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
    paper = MinutesPreview(MinutesPapers(vocabulary), vocabulary).paper(many(3, 2))
    assert "گزارش" in text_of_pages(compose(paper, FONTS).data)


def test_every_part_is_found_on_the_pages_and_leads_back(vocabulary):
    minutes = many(40, 5)
    minutes = with_fields(minutes, minutes.session.id, summary="یک\nدو", venue="سالن")
    composed = compose(MinutesPreview(MinutesPapers(vocabulary), vocabulary).paper(minutes), FONTS)
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
    composed = compose(MinutesPreview(MinutesPapers(vocabulary), vocabulary).paper(minutes), FONTS)
    spots = spots_of(composed.marks)
    one = minutes.resolutions[1].id
    assert spot_of(spots, one, "budget").part_id == one
    assert spot_of(spots, one, "deadline_kind").field == "deadline_kind"
    assert spot_of(spots, "nobody") is None
    assert spot_at(spots, 99, 0, 0) is None


def test_marks_change_nothing_on_the_paper(vocabulary):
    minutes = to_fill_in(many(30, 3))
    words = MinutesPapers(vocabulary)
    plain = compose(words.paper(minutes), FONTS)
    assert plain.data == compose(MinutesPreview(words, vocabulary).paper(minutes), FONTS).data
    assert plain.marks == ()
