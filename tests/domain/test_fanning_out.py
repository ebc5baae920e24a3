from __future__ import annotations

from datetime import date

from desktop.domain.body import Composition, Seat, SeatRole
from desktop.domain.composition import sitting
from desktop.domain.editing import added, part_of, with_fields
from desktop.domain.fanning_out import fanned_out, member_organisations
from desktop.domain.resolution import AssignmentRole, AssignmentState, Resolution
from desktop.domain.resolving import cut, joined, with_agencies
from tests.domain.minutes_edits import AGENCIES, blank

DAY = date(2026, 11, 21)
MADE = Resolution(operative="همه گزارش دهند.")


def seat(number, **fields):
    return Seat(organisation=AGENCIES[number], protocol=number, **fields)


def begun():
    return added(blank(), MADE)


def flag(minutes):
    return part_of(minutes, MADE.id).all_members


def test_members_are_the_organisations_of_the_approved_seats_each_once():
    seats = (
        seat(1),
        seat(0),
        seat(1, post="دبیر"),
        seat(2, composition=Composition.PROPOSED),
        seat(3, role=SeatRole.OBSERVER),
        Seat(post="معتمد محله"),
    )
    assert member_organisations(sitting(seats, (), DAY)) == (AGENCIES[0], AGENCIES[1])


def test_each_member_has_an_assignment_of_its_own():
    minutes = fanned_out(begun(), MADE.id, AGENCIES)
    assert [each.organisation for each in minutes.assignments] == [*AGENCIES]
    assert flag(minutes)
    assert fanned_out(minutes, MADE.id, AGENCIES) == minutes


def test_what_an_agency_has_done_is_kept():
    minutes = with_agencies(begun(), MADE.id, AssignmentRole.RESPONSIBLE, AGENCIES[1:2])
    minutes = with_fields(minutes, minutes.assignments[0].id, state=AssignmentState.DONE)
    minutes = fanned_out(minutes, MADE.id, AGENCIES)
    assert [each.state for each in minutes.assignments] == [None, AssignmentState.DONE, None, None]


def test_it_is_for_all_members_until_others_are_responsible():
    minutes = fanned_out(begun(), MADE.id, AGENCIES)
    assert flag(with_agencies(minutes, MADE.id, AssignmentRole.RESPONSIBLE, AGENCIES[::-1]))
    assert not flag(with_agencies(minutes, MADE.id, AssignmentRole.RESPONSIBLE, AGENCIES[:2]))
    assert not flag(with_agencies(minutes, MADE.id, AssignmentRole.COOPERATING, AGENCIES[:1]))


def test_a_body_without_members_fans_nothing_out():
    minutes = begun()
    assert fanned_out(minutes, MADE.id, ()) == minutes


def test_both_halves_of_what_is_cut_are_for_all_members_and_so_is_what_they_become():
    minutes = cut(fanned_out(begun(), MADE.id, AGENCIES), MADE.id, 5)
    first, second = minutes.resolutions
    assert (first.all_members, second.all_members) == (True, True)
    assert flag(joined(minutes, first.id, second.id))
    other = Resolution(operative="شهرداری")
    minutes = with_agencies(added(minutes, other), other.id, AssignmentRole.RESPONSIBLE, AGENCIES[:1])
    assert not flag(joined(minutes, first.id, other.id))
