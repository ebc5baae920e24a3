from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.resolution import Assignment, Clause, Resolution
from desktop.schema.record import link_to
from tests.services.prints.notice_samples import LIGHT, ROADS, TOWN


@pytest.fixture
def two(decided, closing, put, agencies, all_of):
    """Return final minutes of one resolution with a clause for the town and one for the roads."""
    session = decided((LIGHT, []))
    [resolution] = all_of(Resolution)
    clauses = [Clause(resolution=link_to(resolution), order=order, words=f"بخش {order}") for order in (1, 2)]
    parts = [
        Assignment(
            resolution=link_to(resolution),
            order=order,
            clause=link_to(clause),
            organisation=link_to(agencies[name]),
        )
        for order, (clause, name) in enumerate(zip(clauses, (TOWN, ROADS), strict=True), 1)
    ]
    put(*clauses, *parts)
    closing.finalise(session.id)
    return session, clauses, parts


@pytest.mark.parametrize("amended", [{"words": "متن تازه"}, {"deadline_on": date(2027, 1, 5)}])
def test_what_an_amendment_says_in_a_clause_is_told_again(two, send, closing, edit_of, prints, amended):
    session, [clause, _], _ = two
    send(session)
    assert prints.notices(session.id) == ()
    closing.amend(session.id, "دقت", [edit_of(clause, **amended)])
    papers = prints.notices(session.id)
    assert [each.sent.addressee.name for each in papers] == ["شهردار محترم نمونه", f"ریاست محترم {ROADS}"]
    if "deadline_on" in amended:
        assert [paper.entries[0].deadline for paper in papers] == ["الف) ۱۵ دی ۱۴۰۵", ""]
    send(session)
    assert prints.notices(session.id) == ()


def test_a_clause_that_an_amendment_adds_or_takes_away_is_told(two, send, closing, browse, prints):
    session, [clause, _], _ = two
    send(session)
    more = Clause(resolution=clause.resolution, order=3, words="بخش سوم")
    closing.amend(session.id, "دقت", added=[more])
    assert len(prints.notices(session.id)) == 2
    send(session)
    closing.amend(session.id, "دقت", removed=[browse.open(Clause, more.id)])
    assert len(prints.notices(session.id)) == 2


def test_who_gets_or_loses_a_clause_is_told_and_nobody_else(two, send, closing, agencies, browse, prints):
    session, [clause, _], [_, second] = two
    send(session)
    more = Assignment(
        resolution=clause.resolution, order=3, clause=link_to(clause), organisation=link_to(agencies[ROADS])
    )
    closing.amend(session.id, "دقت", added=[more])
    [paper] = prints.notices(session.id)
    assert ROADS in paper.sent.addressee.name
    send(session)
    closing.amend(session.id, "دقت", removed=[browse.open(Assignment, second.id)])
    [paper] = prints.notices(session.id)
    assert ROADS in paper.sent.addressee.name
