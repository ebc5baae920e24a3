from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.body import Body, Seat, SeatRole
from desktop.domain.resolution import Resolution
from desktop.errors import RecordMissingError
from desktop.pdf.papers.look import Look
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.prints.prints import Prints
from desktop.services.prints.sources import Sources

YEAR = 1397


@pytest.fixture
def prints(store, papers, vocabulary):
    return Prints(Sources(store, vocabulary, Look, date.today), papers)


def test_a_book_holds_the_final_minutes_of_its_year_in_the_order_of_their_days(prints, body, draft, closing):
    for day in (date(2018, 10, 2), date(2018, 5, 1), date(2019, 5, 1)):
        session, _ = draft(body, held_on=day)
        closing.finalise(session.id)
    draft(body, held_on=date(2018, 6, 1))
    book = prints.book(body.id, YEAR)
    assert [each.date for each in book.sessions] == ["۱۳۹۷/۰۲/۱۱", "۱۳۹۷/۰۷/۱۰"]
    assert prints.book_years(body.id) == (1398, 1397)
    assert (book.title, book.body) == ("کتاب صورت‌جلسات سال ۱۳۹۷", "ستاد بازآفرینی شهری")
    assert book.notes == ("۲ جلسه", "۲ مصوبه")


def test_every_resolution_is_under_its_subject_its_agencies_and_its_number(prints, final, body):
    book = prints.book(body.id, YEAR)
    place = final["Resolution"].id
    assert [line.place for entry in book.agencies for line in entry.lines] == [place]
    assert [line.place for line in book.numbers] == [place]
    assert [line.place for entry in book.subjects for line in entry.lines] == [place]
    assert place in [entry.places[0] for entry in book.sessions[0].minutes.resolutions]


def test_the_book_shows_what_was_closed_not_what_came_after(prints, final, body, closing, edit_of):
    closing.amend(final["Session"].id, "دقت", [edit_of(final["Resolution"], operative="مقرر شد بازدید شود.")])
    (session,) = prints.book(body.id, YEAR).sessions
    assert session.minutes.resolutions[0].text == "مقرر شد بازدید شود."


def test_remarks_and_amendments_of_the_kept_paper_stand_in_the_book(
    prints, body, put, final, closing, edit_of
):
    seat = Seat(body=link_to(body), post="فرماندار", role=SeatRole.CHAIR, protocol=1, must_attend=True)
    put(seat)
    closing.amend(final["Session"].id, "دقت", [edit_of(final["Statement"], words="زمین آماده است.")])
    (session,) = prints.book(body.id, YEAR).sessions
    assert session.minutes.remarks
    assert "دقت" in session.minutes.amendment


def test_confidential_resolutions_are_left_out_and_counted(prints, body, draft, closing, store, browse):
    session, parts = draft(body)
    resolution = next(each for each in parts if isinstance(each, Resolution))
    with store.work() as work:
        opened = browse.open(Resolution, resolution.id)
        work.save(Edit(opened, replace(opened.record, is_confidential=True)))
        work.commit()
    closing.finalise(session.id)
    book = prints.book(body.id, YEAR)
    assert not book.sessions[0].minutes.resolutions
    assert book.notes[-1] == "۱ مصوبهٔ محرمانه در این نسخه نیامده است."
    assert prints.book(body.id, YEAR, with_confidential=True).sessions[0].minutes.resolutions


def test_there_is_no_book_of_a_body_that_is_not_there(prints):
    with pytest.raises(RecordMissingError):
        prints.book("0" * 26, YEAR)


def test_the_last_day_of_a_year_and_the_first_of_the_next_are_in_two_books(prints, body, draft, closing):
    for day in (date(2019, 3, 20), date(2019, 3, 21)):
        closing.finalise(draft(body, held_on=day)[0].id)
    assert [each.date for each in prints.book(body.id, 1397).sessions] == ["۱۳۹۷/۱۲/۲۹"]
    assert [each.date for each in prints.book(body.id, 1398).sessions] == ["۱۳۹۸/۰۱/۰۱"]


def test_a_joint_session_is_in_the_books_of_both_bodies(prints, body, draft, closing, put):
    other = Body(name="کارگروه", code="K")
    put(other)
    closing.finalise(draft(body, joint_bodies=(link_to(other),))[0].id)
    assert len(prints.book(body.id, YEAR).sessions) == len(prints.book(other.id, YEAR).sessions) == 1


@pytest.mark.parametrize(
    ("operative", "preamble", "said"),
    [("آ" * 100_000, "", "آ" * 90 + " …"), ("", "با توجه به گزارش", "با توجه به گزارش")],
)
def test_a_resolution_in_the_index_is_known_by_its_beginning(
    prints, body, draft, closing, change, operative, preamble, said
):
    session, parts = draft(body)
    resolution = next(each for each in parts if isinstance(each, Resolution))
    change(resolution, operative=operative, preamble=preamble)
    closing.finalise(session.id)
    [line] = prints.book(body.id, YEAR).numbers
    assert line.label.endswith(said)
    assert not any(digit in line.label for digit in "0123456789") or "BZ" in line.label
