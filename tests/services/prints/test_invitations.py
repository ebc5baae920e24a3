from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.party import Honorific, Organisation, Person
from desktop.domain.session import AgendaItem, Attendance, Session, SessionState
from desktop.errors import RecordMissingError
from desktop.pdf.papers.minutes import Signatory
from desktop.schema.record import link_to
from desktop.services.prints.outgoing import Outgoing


@pytest.fixture
def planned(put):
    """Return a planned session of a body with a chair, a secretary and a vacant seat, and its people."""
    body = Body(name="ستاد بازآفرینی شهرستان نمونه")
    town, roads = Organisation(name="شهرداری نمونه"), Organisation(name="ادارهٔ راه و شهرسازی شهرستان نمونه")
    chair = Seat(body=link_to(body), protocol=1, role=SeatRole.CHAIR, post="فرماندار")
    secretary = Seat(
        body=link_to(body), protocol=2, role=SeatRole.SECRETARY, post="شهردار", organisation=link_to(town)
    )
    vacant = Seat(
        body=link_to(body), protocol=3, post="رئیس ادارهٔ راه و شهرسازی", organisation=link_to(roads)
    )
    governor = Person(
        honorific=Honorific.MR, professional_title="مهندس", given_name="بهرام", family_name="پارسا"
    )
    mayor = Person(
        honorific=Honorific.MRS, professional_title="دکتر", given_name="مهناز", family_name="سهرابی"
    )
    holders = [
        SeatHolder(seat=link_to(seat), person=link_to(person))
        for seat, person in ((chair, governor), (secretary, mayor))
    ]
    session = Session(
        body=link_to(body),
        number=13,
        held_on=date(2026, 12, 1),
        start=time(9),
        venue="تالار فرمانداری",
        state=SessionState.PLANNED,
    )
    put(body, town, roads, chair, secretary, vacant, governor, mayor, *holders, session)
    put(AgendaItem(session=link_to(session), order=1, subject="گزارش شهردار", presenter="شهردار"))
    return session, {"governor": governor, "mayor": mayor, "town": town}


def addressees(sheaf):
    return [(each.sent.addressee.name, each.sent.addressee.post) for each in sheaf.papers]


def test_an_invitation_says_what_when_and_where(prints, planned):
    paper = prints.invitation(planned[0].id)
    assert (paper.session, paper.day, paper.hour, paper.venue) == (
        "سیزدهمین جلسهٔ ستاد بازآفرینی شهرستان نمونه",
        "سه‌شنبه ۱۰ آذر ۱۴۰۵",
        "۰۹:۰۰",
        "تالار فرمانداری",
    )
    assert [(each.text, each.presenter) for each in paper.agenda] == [("گزارش شهردار", "")]
    assert paper.sent.addressee.name == "اعضای محترم ستاد بازآفرینی شهرستان نمونه"


def test_everybody_but_whoever_signs_is_invited_and_a_vacant_seat_by_its_post(prints, planned):
    roads = "رئیس محترم ادارهٔ راه و شهرسازی شهرستان نمونه"
    assert addressees(prints.invitations(planned[0].id)) == [
        ("سرکار خانم دکتر مهناز سهرابی", "شهردار محترم نمونه"),
        (roads, ""),
    ]
    assert prints.invitation(planned[0].id).sent.recipients == (
        "سرکار خانم دکتر مهناز سهرابی، شهردار محترم نمونه",
        roads,
    )


def test_the_secretary_may_sign_and_then_the_chair_is_invited_and_gets_a_copy(prints, planned):
    sheaf = prints.invitations(planned[0].id, Outgoing(signed_by=SeatRole.SECRETARY))
    assert addressees(sheaf)[0] == ("جناب آقای مهندس بهرام پارسا", "فرماندار محترم")
    sent = sheaf.papers[0].sent
    assert sent.signatory.post == "شهردار و دبیر ستاد بازآفرینی شهرستان نمونه"
    assert sent.copies[0] == "فرماندار محترم، جهت استحضار"


def test_another_may_sign(prints, planned):
    signs = Signatory("مریم احمدی", "سرپرست فرمانداری")
    sheaf = prints.invitations(planned[0].id, Outgoing(signatory=signs))
    assert {paper.sent.signatory for paper in sheaf.papers} == {signs}
    assert len(sheaf.papers) == 3


def test_the_list_of_the_session_goes_before_the_seats(prints, planned, put):
    session, people = planned
    here = link_to(session)
    mayor = Attendance(
        session=here, order=1, person=link_to(people["mayor"]), organisation=link_to(people["town"])
    )
    put(mayor, Attendance(session=here, order=2, name="یاسر آذرنیا", is_guest=True))
    assert addressees(prints.invitations(session.id)) == [
        ("سرکار خانم دکتر مهناز سهرابی", "شهرداری نمونه"),
        ("یاسر آذرنیا", ""),
    ]


def test_each_letter_has_its_number(prints, planned):
    papers = prints.invitations(planned[0].id, Outgoing("۱۲/۸۸", sent_on=date(2026, 11, 22))).papers
    assert [(each.sent.number, each.sent.date) for each in papers] == [
        ("۱۲/۸۸", "۱۴۰۵/۰۹/۰۱"),
        ("۱۲/۸۹", "۱۴۰۵/۰۹/۰۱"),
    ]


def test_what_is_not_known_yet_is_left_open(prints, put):
    session = Session(state=SessionState.PLANNED)
    put(session)
    sheaf = prints.invitations(session.id)
    [paper] = sheaf.papers
    assert (paper.day, paper.hour, paper.venue, paper.agenda, paper.session) == ("", "", "", (), "جلسه")
    assert prints.compose(sheaf).pages == 1


def test_a_session_in_the_bin_invites_nobody(prints, planned, browse, editing):
    editing.delete(browse.open(Session, planned[0].id))
    with pytest.raises(RecordMissingError):
        prints.invitation(planned[0].id)
