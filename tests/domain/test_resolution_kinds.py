from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.clauses import clauses_of, with_clauses
from desktop.domain.editing import added, part_of, with_fields
from desktop.domain.resolution import DeadlineKind, Period, Resolution, ResolutionKind
from desktop.domain.resolution_kinds import lacking
from desktop.domain.resolving import with_deadline, with_kind
from desktop.schema.problem import Reason
from tests.domain.minutes_edits import blank

MADE = Resolution(operative="مقرر شد …")
AGENCY, DAY, PERIOD = Reason.NO_RESPONSIBLE, Reason.NO_DEADLINE, Reason.NO_PERIOD


def of(kind, **fields):
    return with_fields(added(blank(), replace(MADE, kind=kind)), MADE.id, **fields)


def lacks(minutes):
    resolution = minutes.resolutions[0]
    clauses = clauses_of(minutes, resolution.id)
    return [each.reason for each in lacking(resolution, clauses, has_agency=False)]


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (ResolutionKind.ACTION, [AGENCY, DAY]),
        (ResolutionKind.STANDING_RULE, [AGENCY]),
        (ResolutionKind.PERIODIC_REPORT, [AGENCY, PERIOD]),
        (ResolutionKind.CREATE_BODY, [DAY]),
        (ResolutionKind.NEXT_SESSION, []),
        (ResolutionKind.APPRECIATION, []),
    ],
)
def test_each_kind_asks_for_what_it_needs(kind, asked):
    assert lacks(of(kind)) == asked


def test_a_report_with_its_period_asks_for_no_more():
    assert lacks(of(ResolutionKind.PERIODIC_REPORT, period=Period.SEASON)) == [AGENCY]


def test_clauses_that_all_have_a_day_are_deadline_enough():
    minutes = with_clauses(of(ResolutionKind.ACTION), MADE, ("یک", "دو"))
    one, two = clauses_of(minutes, MADE.id)
    minutes = with_fields(minutes, one.id, deadline_on=date(2027, 1, 1))
    assert DAY in lacks(minutes)
    assert DAY not in lacks(with_fields(minutes, two.id, deadline_on=date(2027, 1, 1)))


def test_what_is_for_the_next_session_has_its_deadline_by_that():
    minutes = with_kind(of(ResolutionKind.ACTION), MADE.id, ResolutionKind.NEXT_SESSION)
    assert part_of(minutes, MADE.id).deadline_kind is DeadlineKind.NEXT_SESSION


def test_a_deadline_that_was_written_stays():
    minutes = with_deadline(of(ResolutionKind.ACTION), MADE.id, DeadlineKind.PHRASE, phrase="ظرف یک ماه")
    minutes = with_kind(minutes, MADE.id, ResolutionKind.NEXT_SESSION)
    assert part_of(minutes, MADE.id).deadline_phrase == "ظرف یک ماه"


@pytest.mark.parametrize("kind", [each for each in ResolutionKind if each is not ResolutionKind.NEXT_SESSION])
def test_a_deadline_that_came_with_the_kind_goes_with_it(kind):
    before = of(kind)
    through = with_kind(before, MADE.id, ResolutionKind.NEXT_SESSION)
    assert with_kind(through, MADE.id, kind) == before


def test_a_deadline_by_the_next_session_that_was_written_before_is_kept_with_its_kind():
    minutes = with_deadline(of(ResolutionKind.ACTION), MADE.id, DeadlineKind.NEXT_SESSION)
    assert with_kind(minutes, MADE.id, ResolutionKind.ACTION) == minutes
    assert with_kind(minutes, MADE.id, ResolutionKind.CREATE_BODY).resolutions[0].deadline_kind is (
        DeadlineKind.NEXT_SESSION
    )
