from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, FollowUp, Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.services.titles import Titles
from tests.storage.any_record import world

DAY = date(2018, 10, 2)


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"number": 50}, "پنجاهمین جلسهٔ ستاد بازآفرینی شهری"),
        ({"held_on": DAY}, "جلسهٔ ستاد بازآفرینی شهری، ۱۰ مهر ۱۳۹۷"),
        ({"held_on": DAY, "body": None}, "جلسه، ۱۰ مهر ۱۳۹۷"),
        ({"number": 5, "body": None}, "جلسه ۵"),
        ({"body": None}, "جلسه"),
        ({"heading": "نشست", "number": 50}, "نشست"),
    ],
)
def test_a_session_without_a_heading_is_called_by_what_is_known(browse, put, body, fields, title):
    put(session := Session(**{"body": link_to(body), **fields}))
    assert browse.titles(Session, [session.id]) == {session.id: title}


def test_an_assignment_is_called_by_its_agency_and_a_follow_up_by_its_words_or_day(browse, put):
    session, agency = Session(heading="جلسه"), Organisation(name="برق")
    resolution = Resolution(session=link_to(session), order=3)
    assignment = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(agency))
    told = FollowUp(assignment=link_to(assignment), followed_on=DAY, words="تلفنی گفته شد.")
    bare = FollowUp(assignment=link_to(assignment), followed_on=DAY)
    put(session, agency, resolution, assignment, told, bare)
    assert browse.titles(Assignment, [assignment.id]) == {assignment.id: "برق"}
    assert browse.titles(FollowUp, [told.id, bare.id]) == {
        told.id: "تلفنی گفته شد.",
        bare.id: "پیگیری، ۱۰ مهر ۱۳۹۷",
    }
    assert browse.titles(Resolution, [resolution.id]) == {resolution.id: "مصوبه ۳"}


def test_nothing_is_without_a_title(store, vocabulary):
    with store.work() as work:
        work.add(*(records := world()), Body(id="plain", name="ستاد"), Session(id="blank"))
        titles = Titles(work, vocabulary)
        found = (
            titles.of(records) | titles.of(work.records(Session).page(["blank"])) | titles.of_links(records)
        )
    assert {each.id for each in records} <= set(found)
    assert all(title.strip() and title != record_id for record_id, title in found.items())
    assert len(list(CATALOGUE)) > 10


def test_the_beginning_of_a_text_ends_with_a_word(browse, put):
    session = Session(heading="جلسه")
    long = Resolution(session=link_to(session), order=1, operative="مقرر شد " + "شهرداری نمونه " * 20)
    numbered = Resolution(session=link_to(session), order=2, number="1/5", operative="مقرر شد")
    put(session, long, numbered)
    titles = browse.titles(Resolution, [long.id, numbered.id])
    assert titles[numbered.id] == "۱/۵، مقرر شد"
    assert titles[long.id].endswith(("شهرداری…", "نمونه…"))
    assert len(titles[long.id]) <= 81
