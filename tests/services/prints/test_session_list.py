from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Person
from desktop.domain.resolution import Resolution
from desktop.domain.session import Attendance, Presence, Session, SessionKind, SessionState
from desktop.errors import RecordMissingError
from desktop.pdf.papers.session_list import NONE, SessionLine, SessionList
from desktop.schema.record import link_to
from desktop.services.prints.session_list import session_list
from tests.services.prints.table_papers import ROUTES, missing_words, pages_of, sources_of

FIRST, LAST = date(2026, 3, 21), date(2026, 11, 21)


@pytest.fixture
def paper(store, vocabulary, body):
    return lambda: session_list(sources_of(store, vocabulary), body.id, FIRST, LAST)


@pytest.fixture
def held(put, body):
    chair = Person(given_name="رضا", family_name="عشایری")
    session = Session(
        body=link_to(body), number=7, held_on=LAST, chair=link_to(chair), state=SessionState.HELD
    )
    put(
        chair,
        session,
        *(
            Attendance(session=link_to(session), order=order, name="کسی", presence=presence)
            for order, presence in enumerate([*Presence, Presence.PRESENT], start=1)
        ),
        *(Resolution(session=link_to(session), order=order, operative="متن") for order in (1, 2)),
    )
    return session


def test_a_session_stands_with_its_chair_and_what_was_counted(paper, held):
    assert paper().sessions == (
        SessionLine("۷", "۱۴۰۵/۰۸/۳۰", "عادی", "رضا عشایری", "برگزارشده", present=3, absent=2, resolutions=2),
    )
    assert not missing_words(paper())


def test_sessions_stand_in_the_order_of_their_days_joint_ones_too_and_none_from_outside(paper, put, body):
    other = Body(name="کارگروه اجتماعی")
    days = {date(2026, 5, 1): 2, FIRST: 1, date(2026, 3, 20): 8, date(2026, 11, 22): 9}
    put(other, *(Session(body=link_to(body), number=number, held_on=day) for day, number in days.items()))
    put(
        Session(body=link_to(body), number=10),
        Session(
            body=link_to(other),
            joint_bodies=(link_to(body),),
            kind=SessionKind.JOINT,
            number=3,
            held_on=date(2026, 4, 1),
        ),
        Session(body=link_to(other), number=4, held_on=date(2026, 4, 2)),
    )
    assert [each.number for each in paper().sessions] == ["۱", "۳", "۲"]


def test_a_deleted_resolution_or_session_is_not_counted(paper, store, held, all_of):
    with store.work() as work:
        work.delete(work.records(Resolution).open(all_of(Resolution)[0].id))
        work.commit()
    assert paper().sessions[0].resolutions == 1
    with store.work() as work:
        work.delete(work.records(Session).open(held.id))
        work.commit()
    assert paper().sessions == ()


def test_a_period_without_a_session_says_so(paper):
    assert NONE in " ".join(pages_of(paper())[0].split())


def test_a_body_that_is_gone_has_no_list(store, vocabulary):
    with pytest.raises(RecordMissingError):
        session_list(sources_of(store, vocabulary), "nowhere", FIRST, LAST)


@pytest.mark.parametrize("route", ROUTES)
def test_the_totals_stand_under_the_last_session(route):
    lines = tuple(
        SessionLine(f"{n}", "", "عادی", "", "نهایی", present=12, absent=3, resolutions=7) for n in range(100)
    )
    pages = pages_of(SessionList("ستاد", sessions=lines), route)
    assert all(total in pages[-1] for total in ("۱۲۰۰", "۳۰۰", "۷۰۰"))
    assert not any("۱۲۰۰" in page for page in pages[:-1])
