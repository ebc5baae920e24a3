"""The permanent numbers that closing gives to resolutions."""

from __future__ import annotations

from desktop.domain.body import Body, Numbering
from desktop.domain.resolution import Resolution
from desktop.domain.session import SessionKind
from desktop.persian.jalali import day_of
from desktop.schema.problem import Reason
from desktop.schema.record import link_to


def test_resolutions_get_numbers_that_say_body_session_and_order(closing, draft, body, all_of):
    session, _ = draft(body, number=50)
    closing.finalise(session.id)
    assert [each.number for each in all_of(Resolution)] == ["BZ/50/1"]


def test_permanent_numbers_say_the_year_where_numbers_begin_anew(closing, draft, put, all_of):
    put(body := Body(name="کارگروه", code="K", numbering=Numbering.YEARLY))
    for day in (day_of(1403, 12, 30), day_of(1404, 1, 1)):
        closing.finalise(draft(body, held_on=day)[0].id)
    assert [each.number for each in all_of(Resolution)] == ["K/1403/1/1", "K/1404/1/1"]


def test_a_term_is_written_down_with_the_minutes_and_in_their_numbers(closing, draft, put, all_of):
    put(
        body := Body(
            name="شورا", code="S", numbering=Numbering.TERM, first_term_on=day_of(1400, 6, 1), term_years=2
        )
    )
    closed = closing.finalise(draft(body, held_on=day_of(1402, 6, 1))[0].id)
    assert (closed.session.term, closed.session.number) == (2, 1)
    assert [each.number for each in all_of(Resolution)] == ["S/2/1/1"]


def test_resolutions_of_a_visit_have_no_permanent_number(closing, draft, body, all_of):
    closing.finalise(draft(body, kind=SessionKind.VISIT)[0].id)
    assert [each.number for each in all_of(Resolution)] == [""]


def test_resolutions_that_share_an_order_are_counted_anew(closing, draft, body, put, all_of):
    session, _ = draft(body)
    put(*(Resolution(session=link_to(session), order=1, operative="ب") for _ in range(2)))
    closing.finalise(session.id)
    assert [(each.order, each.number) for each in all_of(Resolution)] == [
        (1, "BZ/1/1"),
        (2, "BZ/1/2"),
        (3, "BZ/1/3"),
    ]


def test_a_permanent_number_that_another_body_has_given_is_remarked_on(closing, draft, body, put):
    put(other := Body(name="کارگروه", code="BZ"))
    closing.finalise(draft(body)[0].id)
    session, _ = draft(other)
    looked = closing.look(session.id)[1]
    found = next(each for each in looked if each.reason is Reason.RESOLUTION_NUMBER_TAKEN)
    assert dict(found.values) == {"order": "۱", "number": "BZ/1/1"}
    assert closing.finalise(session.id).remarks == looked
