"""The matrix of who has reported for which period."""

from __future__ import annotations

import pytest

from desktop.domain.body import Body
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.party import Organisation
from desktop.domain.periods import PeriodState
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    Period,
    PeriodReport,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session, SessionState
from desktop.persian.jalali import day_of
from desktop.schema.record import link_to
from desktop.services.follow.matrix import Matrices
from desktop.services.merge import Merge

TODAY = day_of(1405, 4, 15)


@pytest.fixture
def reported(put):
    """Return what stores a monthly report of two agencies since Farvardin, one of which reported once."""

    def reported(state=SessionState.HELD, kind=ResolutionKind.PERIODIC_REPORT):
        body = Body(name="ستاد")
        session = Session(body=link_to(body), held_on=day_of(1405, 1, 5), heading="جلسهٔ یک", state=state)
        agencies = [Organisation(name=name) for name in ("بهزیستی", "شهرداری", "آبفا")]
        resolution = Resolution(
            session=link_to(session),
            order=1,
            operative="گزارش دهند",
            kind=kind,
            period=Period.MONTH,
            period_since=day_of(1405, 1, 1),
        )
        roles = (AssignmentRole.RESPONSIBLE, AssignmentRole.RESPONSIBLE, AssignmentRole.COOPERATING)
        tasks = [
            Assignment(resolution=link_to(resolution), order=order, organisation=link_to(agency), role=role)
            for order, (agency, role) in enumerate(zip(agencies, roles, strict=True), start=1)
        ]
        came = PeriodReport(
            resolution=link_to(resolution),
            organisation=link_to(agencies[0]),
            period_on=day_of(1405, 1, 1),
            received_on=day_of(1405, 2, 3),
        )
        put(body, session, *agencies, resolution, *tasks, came)
        return agencies

    return reported


@pytest.fixture
def matrices(store, vocabulary):
    return Matrices(store, vocabulary, lambda: TODAY).all


def states(row):
    return [cell.state for cell in row.cells]


def test_each_responsible_agency_stands_in_a_row_with_each_period(reported, matrices):
    reported()
    (matrix,) = matrices()
    missing, awaited, running = PeriodState.MISSING, PeriodState.MISSING, PeriodState.RUNNING
    assert [row.name for row in matrix.rows] == ["بهزیستی", "شهرداری"]
    assert states(matrix.rows[0]) == [PeriodState.RECEIVED, missing, awaited, running]
    assert states(matrix.rows[1]) == [missing, missing, awaited, running]
    assert matrix.count(PeriodState.MISSING) == 5
    assert matrix.session == "جلسهٔ یک"


def test_what_an_agency_that_was_merged_reported_counts_for_what_it_became(reported, matrices, store):
    welfare, city, _ = reported()
    Merge(store, CATALOGUE).merge(Organisation, city.id, welfare.id)
    (matrix,) = matrices()
    assert [row.name for row in matrix.rows] == ["شهرداری"]
    assert matrix.rows[0].cells[0].state is PeriodState.RECEIVED


def test_a_rule_is_reviewed_by_nobody_in_particular(reported, matrices):
    reported(kind=ResolutionKind.STANDING_RULE)
    (matrix,) = matrices()
    assert [row.organisation for row in matrix.rows] == [None]


def test_a_session_that_was_called_off_and_other_kinds_have_none(reported, matrices):
    reported(state=SessionState.CANCELLED)
    reported(kind=ResolutionKind.ACTION)
    assert matrices() == ()


def test_only_the_latest_periods_are_shown(reported, store, vocabulary):
    reported()
    later = Matrices(store, vocabulary, lambda: TODAY.replace(year=TODAY.year + 3)).all()
    assert len(later[0].periods) == 12
