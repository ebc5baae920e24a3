from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.clauses import (
    assignments_of,
    clauses_of,
    with_clause_agencies,
    with_clauses,
)
from desktop.domain.editing import added, removed
from desktop.domain.minutes import Surroundings, remarks
from desktop.domain.resolution import AssignmentRole, Resolution
from desktop.domain.resolving import cut, joined, with_agencies
from desktop.persian.lettering import list_letter
from desktop.schema.problem import Reason
from tests.domain.minutes_edits import AGENCIES, blank

RESPONSIBLE = AssignmentRole.RESPONSIBLE
FIRST, SECOND = Resolution(operative="یکم الف"), Resolution(operative="دوم")


@pytest.fixture
def minutes():
    return with_clauses(added(added(blank(), FIRST), SECOND), FIRST, ("زمین واگذار شود.", "پروانه صادر شود."))


def agencies(minutes, clause):
    return [
        each.organisation for each in assignments_of(minutes, FIRST.id, clause and clause.id, RESPONSIBLE)
    ]


def test_clauses_are_called_by_the_letters_and_then_counted():
    assert [list_letter(order) for order in (1, 2, 3, 4, 32, 33)] == ["الف", "ب", "پ", "ت", "ی", "۳۳"]


def test_clauses_are_counted_for_each_resolution(minutes):
    minutes = with_clauses(with_clauses(minutes, SECOND, ("تنها",)), FIRST, ("نخست",), 0)
    assert [(each.order, each.words) for each in clauses_of(minutes, FIRST.id)] == [
        (1, "نخست"),
        (2, "زمین واگذار شود."),
        (3, "پروانه صادر شود."),
    ]
    assert [each.order for each in clauses_of(minutes, SECOND.id)] == [1]


def test_a_clause_has_agencies_of_its_own(minutes):
    clause, other = clauses_of(minutes, FIRST.id)
    minutes = with_clause_agencies(minutes, clause.id, AGENCIES[:2])
    minutes = with_agencies(minutes, FIRST.id, RESPONSIBLE, AGENCIES[1:3])
    assert agencies(minutes, clause) == [*AGENCIES[:2]]
    assert agencies(minutes, None) == [*AGENCIES[1:3]]
    assert agencies(minutes, other) == []
    first = assignments_of(minutes, FIRST.id, clause.id, RESPONSIBLE)[0]
    again = with_clause_agencies(minutes, clause.id, (AGENCIES[3], AGENCIES[0]))
    assert first.id in {each.id for each in again.assignments}


def test_a_clause_takes_its_agencies_along_when_it_goes(minutes):
    clause, _ = clauses_of(minutes, FIRST.id)
    minutes = with_clause_agencies(minutes, clause.id, AGENCIES[:2])
    assert removed(minutes, clause.id).assignments == ()
    assert [each.order for each in removed(minutes, clause.id).clauses] == [1]


def test_clauses_of_another_resolution_come_with_it_when_they_are_joined(minutes):
    minutes = with_clauses(minutes, SECOND, ("سوم",))
    third = clauses_of(minutes, SECOND.id)[0]
    minutes = with_clause_agencies(
        with_agencies(minutes, FIRST.id, RESPONSIBLE, AGENCIES[:1]), third.id, AGENCIES[:1]
    )
    minutes = joined(minutes, FIRST.id, SECOND.id)
    assert [each.words for each in clauses_of(minutes, FIRST.id)][2:] == ["سوم"]
    assert agencies(minutes, third) == agencies(minutes, None) == [AGENCIES[0]]


def test_clauses_stay_with_the_first_part_of_a_resolution_that_is_cut(minutes):
    clause, _ = clauses_of(minutes, FIRST.id)
    minutes = cut(with_clause_agencies(minutes, clause.id, AGENCIES[:1]), FIRST.id, 4)
    assert [len(clauses_of(minutes, each.id)) for each in minutes.resolutions] == [2, 0, 0]
    assert len(minutes.assignments) == 1


def test_a_clause_of_minutes_that_know_it_not_is_refused(minutes):
    with pytest.raises(KeyError):
        with_clause_agencies(minutes, FIRST.id, AGENCIES)
    assert replace(minutes) == minutes


def test_a_clause_that_nobody_carries_out_is_named_unless_the_whole_has_an_agency(minutes):
    def said(minutes):
        around = Surroundings((), (), (), minutes.session.held_on)
        found = (each for each in remarks(minutes, around) if each.reason is Reason.CLAUSE_NO_AGENCY)
        return [(each.field, dict(each.values), each.record_id) for each in found]

    assert said(minutes) == []  # that nobody at all does it is another remark
    first, second = clauses_of(minutes, FIRST.id)
    minutes = with_clause_agencies(minutes, first.id, AGENCIES[:1])
    minutes = with_agencies(minutes, FIRST.id, AssignmentRole.COOPERATING, AGENCIES[:1])
    assert said(minutes) == [("assignments", {"order": "۱", "clause": "ب"}, second.id)]
    assert said(with_agencies(minutes, FIRST.id, RESPONSIBLE, AGENCIES[1:2])) == []
