from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    AssignmentState,
    Channel,
    DeadlineKind,
    FollowUp,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session
from desktop.errors import RecordMissingError
from desktop.pdf.papers.outstanding import NONE, AgencyLines, Outstanding, OutstandingLine
from desktop.schema.record import link_to
from desktop.services.prints.outstanding import outstanding
from tests.pdf.drawn import words
from tests.services.prints.table_papers import ROUTES, pages_of, sources_of, word


@pytest.fixture
def session(put, body):
    session = Session(body=link_to(body), number=50, held_on=date(2026, 5, 23))
    put(session)
    return session


@pytest.fixture
def agency(put):
    def agency(name, **more):
        organisation = Organisation(name=name, **more)
        put(organisation)
        return organisation

    return agency


@pytest.fixture
def decide(put, session):
    """Return what stores a resolution for some agencies."""

    def decide(text, *agencies, order=1, role=AssignmentRole.RESPONSIBLE, state=None, **fields):
        resolution = Resolution(session=link_to(session), order=order, operative=text, **fields)
        parts = [
            Assignment(
                resolution=link_to(resolution),
                order=place,
                organisation=link_to(each),
                role=role,
                state=state,
            )
            for place, each in enumerate(agencies, start=1)
        ]
        put(resolution, *parts)
        return resolution, parts

    return decide


@pytest.fixture
def paper(store, vocabulary):
    return lambda *about, **more: outstanding(sources_of(store, vocabulary), *about, **more)


def test_each_agency_stands_over_what_it_has_to_do_the_latest_first(paper, agency, decide):
    municipality, roads = agency("شهرداری"), agency("ادارهٔ راه")
    decide("بی‌مهلت", municipality, order=1)
    decide(
        "دیرشده", municipality, roads, order=2, deadline_kind=DeadlineKind.DAY, deadline_on=date(2026, 11, 11)
    )
    found = {each.agency: each.lines for each in paper().agencies}
    assert list(found) == ["ادارهٔ راه", "شهرداری"]
    assert [(line.text, line.days) for line in found["شهرداری"]] == [("دیرشده", 10), ("بی‌مهلت", 0)]
    assert found["ادارهٔ راه"][0].about == ("شمارهٔ ۵۰", "۱۴۰۵/۰۳/۰۲")
    assert found["ادارهٔ راه"][0].deadline == "۱۴۰۵/۰۸/۲۰"


def test_what_is_done_or_asks_for_nothing_or_is_only_helped_with_does_not_stand_there(paper, agency, decide):
    municipality = agency("شهرداری")
    decide("انجام‌شده", municipality, state=AssignmentState.DONE)
    decide("قاعده", municipality, order=2, kind=ResolutionKind.STANDING_RULE)
    decide("همکاری", municipality, order=3, role=AssignmentRole.COOPERATING)
    found = paper()
    assert [(each.agency, [line.text for line in each.lines]) for each in found.agencies] == [
        ("", ["همکاری"])
    ]
    assert "بدون دستگاه مسئول" in " ".join(pages_of(found)[0].split())


def test_one_agency_has_a_paper_of_its_own_with_what_was_merged_into_it(paper, agency, decide):
    municipality = agency("شهرداری شیراز")
    former = agency("شهرداري شيراز قدیم", merged_into=link_to(municipality))
    decide("از دستگاه پیشین", former)
    decide("از دیگری", agency("دیگری"), order=2)
    decide("بی‌دستگاه", order=3)
    found = paper(municipality.id)
    assert found.agency == "شهرداری شیراز"
    assert [(each.agency, len(each.lines)) for each in found.agencies] == [("شهرداری شیراز", 1)]
    assert {each.agency for each in paper().agencies} == {"شهرداری شیراز", "دیگری", ""}


def test_a_confidential_resolution_stands_there_only_where_it_is_asked_for(paper, agency, decide):
    decide("راز", agency("شهرداری"), is_confidential=True)
    assert (paper().agencies, paper().left_out) == ((), 1)
    asked = paper(with_confidential=True)
    assert (asked.agencies[0].lines[0].mark, asked.left_out) == ("محرمانه", 0)


def test_the_last_step_is_told(paper, put, agency, decide):
    _, [part] = decide("متن", agency("شهرداری"), state=AssignmentState.UNDER_WAY)
    put(
        FollowUp(assignment=link_to(part), followed_on=date(2026, 11, 1), words="نخست"),
        FollowUp(
            assignment=link_to(part),
            followed_on=date(2026, 11, 10),
            channel=Channel.LETTER,
            words="یادآوری شد",
            result="پاسخی نرسید",
        ),
    )
    line = paper().agencies[0].lines[0]
    assert line.last == "۱۴۰۵/۰۸/۱۹، نامه: یادآوری شد\nنتیجه: پاسخی نرسید"
    assert line.state == "در دست اقدام"


def test_what_was_deleted_meanwhile_does_not_stand_there(paper, store, agency, decide):
    municipality = agency("شهرداری")
    resolution, _ = decide("متن", municipality)
    with store.work() as work:
        work.delete(work.records(Resolution).open(resolution.id))
        work.commit()
    assert paper().agencies == ()
    assert NONE in " ".join(pages_of(paper())[0].split())
    with pytest.raises(RecordMissingError):
        paper("nowhere")


def line(number, **fields):
    return OutstandingLine(str(number), ("شمارهٔ ۵۰",), f"متن{number}", **fields)


@pytest.mark.parametrize("route", ROUTES)
def test_a_resolution_of_two_agencies_is_counted_once(route):
    shared = line(1, days=4)
    groups = (AgencyLines("الف", (shared, line(2))), AgencyLines("ب", (shared,)))
    page = " ".join(pages_of(Outstanding(agencies=groups), route)[0].split())
    assert "الف: ۲ مصوبه، ۱ سررسیدگذشته" in page
    assert "جمع: ۲ مصوبه، ۱ سررسیدگذشته" in page


def test_a_long_text_loses_no_word_and_no_group_ends_a_page():
    text = " ".join(word(number) for number in range(700))
    groups = tuple(
        AgencyLines(f"دستگاه{group}", (replace(line(group), text=text), line(group + 100)))
        for group in range(10, 16)
    )
    pages = [" ".join(page.split()) for page in pages_of(Outstanding(agencies=groups))]
    shown = " ".join(pages)
    assert [words(shown).count(word(number)) for number in range(700)] == [6] * 700
    for page in pages:
        assert page.count("آخرین پیگیری") == 1
        assert "مصوبه" not in page.rsplit("ادامه در صفحهٔ بعد", 1)[0][-12:]


def test_the_name_of_an_agency_is_no_pattern():
    paper = Outstanding(agencies=(AgencyLines("{count} {agency} %s", (line(1),)),))
    assert "{agency}" in pages_of(paper)[0]


def test_a_part_in_what_is_open_does_not_hide_that_of_another(paper, agency, decide, put):
    done, left = agency("انجام‌داده"), agency("مانده")
    resolution, _ = decide("متن", left)
    put(
        Assignment(
            resolution=link_to(resolution), order=2, organisation=link_to(done), state=AssignmentState.DONE
        )
    )
    assert [each.agency for each in paper().agencies] == ["مانده"]


def test_a_deadline_that_is_no_day_stands_as_it_was_said(paper, agency, decide):
    municipality = agency("شهرداری")
    decide("الف", municipality, deadline_kind=DeadlineKind.PHRASE, deadline_phrase="پایان هر فصل")
    decide("ب", municipality, order=2, deadline_kind=DeadlineKind.NEXT_SESSION)
    assert [each.deadline for each in paper().agencies[0].lines] == ["پایان هر فصل", "جلسهٔ آتی"]
