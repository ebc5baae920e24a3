"""What an amendment may touch, and what follows from it: heading, term and permanent numbers."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body, Numbering
from desktop.domain.resolution import Citation, Resolution
from desktop.domain.session import Session, Statement
from desktop.errors import ForeignPartError, LaterMinutesFinalError
from desktop.persian.jalali import day_of
from desktop.schema.record import link_to


@pytest.fixture
def later(final, draft, body, closing):
    """Return the final session that follows the first."""
    session, _ = draft(body, held_on=date(2019, 3, 1))
    return closing.finalise(session.id).session


@pytest.mark.parametrize("fields", [{"number": 9}, {"held_on": date(2020, 1, 1)}])
def test_number_and_day_stay_where_a_later_session_is_final(final, later, closing, edit_of, browse, fields):
    with pytest.raises(LaterMinutesFinalError):
        closing.amend(final["Session"].id, "دلیل", [edit_of(final["Session"], **fields)])
    assert browse.open(Session, final["Session"].id).record.number == 1
    assert closing.amend(final["Session"].id, "دلیل", [edit_of(final["Session"], venue="تالار")]).version == 2
    assert closing.amend(later.id, "دلیل", [edit_of(later, **fields)]).version == 2


def test_a_later_session_of_another_year_does_not_matter(draft, put, closing, edit_of):
    put(body := Body(name="کارگروه", numbering=Numbering.YEARLY))
    sessions = [draft(body, held_on=day_of(year, 5, 1))[0] for year in (1403, 1404)]
    for session in sessions:
        closing.finalise(session.id)
    assert closing.amend(sessions[0].id, "دلیل", [edit_of(sessions[0], number=3)]).session.number == 3
    with pytest.raises(LaterMinutesFinalError):
        closing.amend(sessions[0].id, "دلیل", [edit_of(sessions[0], held_on=day_of(1404, 1, 5))])


def test_a_heading_that_was_made_of_the_number_follows_it(final, closing, edit_of, change, body):
    change(body, name="ستاد با نامی دیگر")
    closed = closing.amend(final["Session"].id, "شماره", [edit_of(final["Session"], number=7)])
    assert closed.session.heading == "هفتمین جلسهٔ ستاد بازآفرینی شهری"
    written = edit_of(final["Session"], heading="نشست ویژه", number=8)
    assert closing.amend(final["Session"].id, "عنوان", [written]).session.heading == "نشست ویژه"
    last = closing.amend(final["Session"].id, "شماره", [edit_of(final["Session"], number=9)])
    assert last.session.heading == "نشست ویژه"


def test_a_term_follows_an_amended_day(draft, put, closing, edit_of):
    by_terms = {"numbering": Numbering.TERM, "first_term_on": day_of(1400, 1, 1), "term_years": 2}
    put(body := Body(name="شورا", **by_terms))
    session, _ = draft(body, held_on=day_of(1401, 1, 1))
    assert closing.finalise(session.id).session.term == 1
    edit = edit_of(session, held_on=day_of(1402, 1, 1))
    assert closing.amend(session.id, "تاریخ", [edit]).session.term == 2


def test_an_added_resolution_gets_a_permanent_number_that_none_has_had(final, closing, browse, all_of):
    def amend(order, *removed):
        added = Resolution(session=link_to(final["Session"]), order=order, operative="تازه")
        opened = [browse.open(Resolution, each.id) for each in removed]
        closing.amend(final["Session"].id, "دلیل", added=[added], removed=opened)
        return added

    second = amend(1)
    assert [(each.order, each.number) for each in all_of(Resolution)] == [(1, "BZ/1/1"), (2, "BZ/1/2")]
    amend(2, second)
    assert [(each.order, each.number) for each in all_of(Resolution)] == [(1, "BZ/1/1"), (3, "BZ/1/3")]


def test_an_added_resolution_comes_with_its_parts(final, closing, all_of):
    added = Resolution(session=link_to(final["Session"]), order=2, operative="تازه")
    cited = Citation(resolution=link_to(added), order=1, words="مادهٔ ۵")
    closing.amend(final["Session"].id, "دلیل", added=[added, cited])
    assert cited in all_of(Citation)


def test_an_amendment_touches_nothing_but_its_own_minutes(
    final, draft, body, closing, edit_of, browse, all_of
):
    session, other = final["Session"], draft(body)
    foreign = other[1][3]
    asked = [
        {"edits": [edit_of(foreign, operative="دیگر")]},
        {"edits": [edit_of(foreign, session=link_to(session))]},
        {"edits": [edit_of(final["Resolution"], session=link_to(other[0]))]},
        {"edits": [edit_of(body, name="دیگر")]},
        {"added": [Statement(session=link_to(other[0]), order=2, words="الف")]},
        {"added": [Citation(resolution=link_to(foreign), order=2, words="الف")]},
        {"added": [Session(heading="الف")]},
        {"removed": [browse.open(Resolution, foreign.id)]},
        {"removed": [browse.open(Session, session.id)]},
    ]
    before = {kind: all_of(kind) for kind in (Session, Resolution, Statement, Citation)}
    for parts in asked:
        with pytest.raises(ForeignPartError):
            closing.amend(session.id, "دلیل", **parts)
    assert {kind: all_of(kind) for kind in before} == before


def test_minutes_of_a_body_in_the_bin_can_be_amended(final, closing, browse, editing, body):
    editing.delete(browse.open(Body, body.id))
    closed = closing.amend(final["Session"].id, "دلیل")
    assert (closed.version, closed.session.heading) == (2, "نخستین جلسهٔ ستاد بازآفرینی شهری")


def test_what_an_amendment_brings_is_tidy(final, closing, edit_of, all_of):
    added = Statement(session=link_to(final["Session"]), order=2, words="يك\u202e")
    closing.amend(final["Session"].id, "دلیل", [edit_of(final["Resolution"], operative="كار\x07")], [added])
    assert [each.operative for each in all_of(Resolution)] == ["کار"]
    assert all_of(Statement)[1].words == "یک"
