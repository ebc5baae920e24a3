from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    AssignmentState,
    DeadlineKind,
    FollowUp,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session, SessionState
from desktop.schema.record import link_to
from desktop.services.following import Following, Standing
from desktop.services.views import views_of
from tests.services.conftest import TODAY

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture
def following(store, vocabulary):
    return Following(store, vocabulary, lambda: TODAY)


def made(session, *assigned, days=None, kind=ResolutionKind.ACTION):
    """Return a resolution, its agencies and its assignments, each given as a state and a role."""
    day = {} if days is None else {"deadline_kind": DeadlineKind.DAY, "deadline_on": TODAY + timedelta(days)}
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد.", kind=kind, **day)
    agencies = [Organisation(name=f"دستگاه {n}") for n, _ in enumerate(assigned, 1)]
    parts = [
        Assignment(
            resolution=link_to(resolution),
            order=n,
            organisation=link_to(agencies[n - 1]),
            state=state,
            role=role,
        )
        for n, (state, role) in enumerate(assigned, 1)
    ]
    return resolution, *agencies, *parts


RESPONSIBLE, COOPERATING = AssignmentRole


def test_those_responsible_and_those_who_cooperate_are_named_in_order(put, following):
    session = Session(heading="جلسه")
    parts = made(session, (None, RESPONSIBLE), (None, COOPERATING), (None, RESPONSIBLE), days=-3)
    put(session, *parts)
    found = following.of([parts[0].id, "not there"])[parts[0].id]
    assert (found.named, found.cooperating) == ("دستگاه 1 و دستگاه 3", ("دستگاه 2",))
    assert (found.standing, found.days) == (Standing.OVERDUE, -3)


@QUICK
@given(
    assigned=st.lists(
        st.tuples(st.none() | st.sampled_from(AssignmentState), st.sampled_from(AssignmentRole)), max_size=3
    ),
    days=st.none() | st.integers(-9, 9),
    kind=st.sampled_from(ResolutionKind),
)
def test_a_resolution_stands_where_the_views_have_it(put, browse, following, assigned, days, kind):
    session = Session(heading="جلسه")
    parts = made(session, *assigned, days=days, kind=kind)
    put(session, *parts)
    resolution = parts[0]
    views = views_of(Resolution, TODAY)
    here = {key for key, asked in views.items() if resolution.id in browse.ids(Resolution, conditions=asked)}
    standing = following.of([resolution.id])[resolution.id].standing
    assert ("overdue" in here) == (standing is Standing.OVERDUE)
    assert ("open" in here) == (standing not in (Standing.DONE, Standing.NOT_FOLLOWED))
    assert not here or standing is not Standing.DUE_SOON or "due_soon" in here
    assert standing is not Standing.WITHOUT_AGENCY or "without_agency" in here


def test_steps_are_told_the_newest_first(put, following):
    session = Session(heading="جلسه")
    resolution, agency, assignment = made(session, (None, RESPONSIBLE))
    steps = [
        FollowUp(assignment=link_to(assignment), followed_on=TODAY - timedelta(days), words=str(days))
        for days in (3, 1, 2)
    ]
    put(session, resolution, agency, assignment, *steps)
    assert [each.words for each in following.steps(resolution.id)] == ["1", "2", "3"]


def test_a_resolution_may_be_added_to_a_session_that_is_not_final(put, following):
    put(Session(id="open", heading="باز"), Session(id="gone", heading="لغوشده", state=SessionState.CANCELLED))
    assert {each.id: title for each, title in following.open_sessions()} == {"open": "باز", "gone": "لغوشده"}
