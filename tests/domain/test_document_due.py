from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.document_due import WARNINGS, development_due, due_by_rule, owed, urgency
from desktop.domain.document_road import Stage, next_stage, proposed_state, waits_at
from desktop.domain.office import OfficeKind, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.session import Outcome
from desktop.persian.jalali import day_of, jalali_parts

days = st.dates(date(1850, 1, 1), date(2110, 1, 1))


@given(days)
def test_a_development_document_is_due_on_the_same_jalali_day_a_year_on(day):
    (year, month, number), (due_year, due_month, due_number) = map(jalali_parts, (day, development_due(day)))
    assert (due_year, due_month) == (year + 1, month)
    assert due_number == (29 if (month, number) == (12, 30) else number)


@given(days, days)
def test_who_began_later_owes_no_sooner(one, other):
    assert (one < other) <= (development_due(one) <= development_due(other))


def test_30_esfand_of_a_leap_year_comes_to_29_esfand():
    assert development_due(day_of(1403, 12, 30)) == day_of(1404, 12, 29)
    assert development_due(day_of(1402, 12, 29)) == day_of(1403, 12, 29)


@given(st.integers(-400, 400), st.sets(st.integers(0, 200), min_size=1))
def test_warnings_only_grow_as_days_go_by(days_left, warnings):
    assert urgency(days_left - 1, warnings) >= urgency(days_left, warnings)
    assert (urgency(days_left, warnings) == 0) == (days_left > max(warnings))


@pytest.mark.parametrize(
    ("days_left", "count"), [(61, 0), (60, 1), (31, 1), (30, 2), (0, 3), (-1, 3), (-30, 4), (-60, 5)]
)
def test_sixty_thirty_and_no_days_are_told_before_and_after(days_left, count):
    assert urgency(days_left, WARNINGS) == count


def test_what_is_owed_follows_state_and_kind():
    plan = DocumentKind.DEVELOPMENT_DOCUMENT
    assert plan in owed(OfficeState.ACTIVE, OfficeKind.FACILITATION)
    assert plan in owed(OfficeState.SUSPENDED, None)
    assert plan not in owed(OfficeState.ACTIVE, OfficeKind.RENEWAL_SERVICES)
    assert owed(OfficeState.PROPOSED, None) == owed(OfficeState.CLOSED, None) == ()
    assert owed(OfficeState.HANDED_OVER, None) == (DocumentKind.HANDOVER_MINUTES,)


def test_only_some_papers_have_a_day_by_rule():
    day = day_of(1404, 7, 1)
    assert due_by_rule(DocumentKind.DEVELOPMENT_DOCUMENT, day, None, None) == day_of(1405, 7, 1)
    assert due_by_rule(DocumentKind.DEVELOPMENT_DOCUMENT, None, day, day) is None
    assert due_by_rule(DocumentKind.EXIT_PLAN, None, day, None) == day
    assert due_by_rule(DocumentKind.CONTRACT, day, day, day) is None
    assert development_due(day) - day >= timedelta(365)


@given(st.sampled_from(DocumentState), st.sampled_from([None, *Outcome]))
def test_nothing_follows_from_minutes_that_are_not_final(state, outcome):
    assert proposed_state(state, outcome, is_final=False) is None


@given(st.sampled_from(DocumentState), st.sampled_from([None, *Outcome]))
def test_only_a_paper_that_waits_somewhere_is_moved_on(state, outcome):
    proposed = proposed_state(state, outcome, is_final=True)
    assert proposed is None or waits_at(state)
    assert proposed is not state


def test_a_paper_goes_through_county_and_province():
    document = OfficeDocument(kind=DocumentKind.DEVELOPMENT_DOCUMENT)
    assert next_stage(document) is Stage.COUNTY
    assert proposed_state(Stage.COUNTY.sent, Outcome.ADOPTED, is_final=True) is Stage.COUNTY.approved
    assert proposed_state(Stage.PROVINCE.sent, Outcome.REJECTED, is_final=True) is Stage.COUNTY.approved
    assert proposed_state(Stage.COUNTY.sent, Outcome.POSTPONED, is_final=True) is None
