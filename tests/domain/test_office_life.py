"""An office goes its path step by step, and is always where its steps say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.office import Office, OfficeState
from desktop.domain.office_gates import Gate, GateKind, asked_for, is_refused
from desktop.domain.office_life import (
    BESIDE,
    PATH,
    SUSPENDABLE,
    allowed,
    day_problem,
    may_be_undone,
    next_step,
    standing,
    state_after,
    state_of,
    step_into,
)
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.schema.problem import Reason

K, S = OfficeStepKind, OfficeState
FIRST = date(2024, 3, 20)
DAY = timedelta(days=1)


def step(kind, after=0, **given):
    return OfficeStep(office="x", kind=kind, taken_on=FIRST + after * DAY, **given)


def name(choice):
    return choice.value


def problem(kind, on, *steps, office=None):
    return day_problem(kind, on, office or Office(name="دفتر"), steps, name)


def test_every_step_but_those_beside_the_path_gives_the_state_of_its_name():
    assert {each: state_of(each) for each in BESIDE} == dict.fromkeys(BESIDE)
    assert {step_into(state) for state in S} | {*BESIDE} == {*K}
    assert all(state_of(step_into(state)) is state for state in S)


def test_the_path_leads_from_the_proposal_to_the_municipality():
    ways = [next_step(state, (), S.PROPOSED) for state in PATH]
    assert ways == [K.APPROVED, K.SET_UP, K.ACTIVE, K.HANDED_OVER, None]


def test_what_prepares_is_offered_once_and_until_the_office_is_set_up():
    taken = (step(K.CALL),)
    assert {*BESIDE} <= {*allowed(S.PROPOSED, (), S.PROPOSED)}
    assert {*BESIDE} & {*allowed(S.APPROVED, taken, S.PROPOSED)} == {K.ASSESSED, K.LICENSED}
    assert not {*BESIDE} & {*allowed(S.SET_UP, taken, S.PROPOSED)}


def test_nothing_follows_the_end_and_only_the_end_follows_the_handover():
    assert allowed(S.CLOSED, (), S.PROPOSED) == ()
    assert allowed(S.HANDED_OVER, (), S.PROPOSED) == (K.CLOSED,)


@pytest.mark.parametrize("was", SUSPENDABLE)
def test_a_suspended_office_goes_back_to_what_it_was(was):
    steps = (step(step_into(was)), step(K.SUSPENDED, 1))
    assert allowed(S.SUSPENDED, steps, S.PROPOSED) == (step_into(was), K.CLOSED)
    assert allowed(S.SUSPENDED, (step(K.SUSPENDED),), was) == (step_into(was), K.CLOSED)


def test_one_of_which_nobody_knows_what_it_was_may_go_back_to_any_of_them():
    assert allowed(S.SUSPENDED, (), S.SUSPENDED) == (K.ACTIVE, K.SET_UP, K.APPROVED, K.CLOSED)


def test_a_second_handover_is_refused_with_the_day_of_the_first():
    found = problem(K.HANDED_OVER, FIRST + 9 * DAY, step(K.HANDED_OVER))
    assert (found.reason, found.values) == (Reason.HANDED_OVER_TWICE, (("day", "۱۴۰۳/۰۱/۰۱"),))
    office = Office(name="دفتر", state=S.HANDED_OVER)
    assert problem(K.HANDED_OVER, FIRST, office=office).reason is Reason.HANDED_OVER_TWICE


def test_a_step_before_another_one_is_refused_with_that_one():
    found = problem(K.SET_UP, FIRST, step(K.APPROVED, 1), step(K.CALL, 3))
    assert (found.field, found.reason) == ("taken_on", Reason.BEFORE_STEP)
    assert dict(found.values) == {"step": "call", "day": "۱۴۰۳/۰۱/۰۴"}
    assert problem(K.SET_UP, FIRST + 3 * DAY, step(K.APPROVED, 1), step(K.CALL, 3)) is None


def test_what_prepares_may_be_written_down_later_but_is_not_before_the_proposal():
    assert problem(K.ASSESSED, FIRST, step(K.APPROVED, 5)) is None
    assert problem(K.ASSESSED, FIRST, step(K.PROPOSED, 5)).reason is Reason.BEFORE_STEP


def test_a_state_that_was_entered_without_a_step_holds_the_later_ones_back():
    office = Office(name="دفتر", state=S.ACTIVE, state_since=FIRST)
    assert dict(problem(K.HANDED_OVER, FIRST - DAY, office=office).values)["step"] == "active"
    assert problem(K.HANDED_OVER, FIRST, office=office) is None


def test_of_the_steps_that_give_a_state_only_the_last_is_taken_back():
    first, last, beside = step(K.APPROVED), step(K.SET_UP, 1), step(K.CALL)
    steps = (beside, first, last)
    assert [may_be_undone(each, steps) for each in steps] == [True, False, True]
    struck = replace(last, undone_on=FIRST, undone_reason="اشتباه")
    assert not may_be_undone(struck, (first, struck))
    assert may_be_undone(first, (first, struck))


@given(st.data(), st.sampled_from([S.PROPOSED, S.APPROVED, S.ACTIVE]))
def test_an_office_is_where_its_steps_say_after_any_steps_and_undoings(data, begun):
    steps, state, on = [], begun, FIRST
    for _ in range(data.draw(st.integers(0, 12))):
        undoable = [each for each in steps if may_be_undone(each, steps)]
        offered = allowed(state, steps, begun)
        if undoable and (not offered or data.draw(st.booleans())):
            chosen = data.draw(st.sampled_from(undoable))
            struck = replace(chosen, undone_on=on, undone_reason="اشتباه")
            steps[steps.index(chosen)] = struck
            if state_of(chosen.kind):
                state = state_after(steps, begun)
        elif offered:
            kind = data.draw(st.sampled_from(offered))
            on += data.draw(st.integers(0, 2)) * DAY
            steps.append(OfficeStep(office="x", kind=kind, taken_on=on))
            state = state_of(kind) or state
        assert state is state_after(steps, begun)
        assert all(not each.undone_on for each in standing(steps))


@given(st.permutations([step(K.APPROVED, 1), step(K.SET_UP, 2), step(K.ACTIVE, 3), step(K.CALL, 9)]))
def test_the_order_in_which_steps_are_read_does_not_matter(steps):
    assert state_after(steps, S.PROPOSED) is S.ACTIVE
    assert next_step(S.ACTIVE, steps, S.PROPOSED) is K.HANDED_OVER


def test_only_a_pilot_is_evaluated():
    assert GateKind.EVALUATION not in asked_for(K.HANDED_OVER, Office(name="دفتر"))
    assert GateKind.EVALUATION in asked_for(K.HANDED_OVER, Office(name="دفتر", is_pilot=True))


@pytest.mark.parametrize("kind", list(GateKind))
def test_needs_assessment_and_minutes_of_the_handover_are_musts_unless_a_reason_is_given(kind):
    must = kind in {GateKind.NEEDS_ASSESSMENT, GateKind.HANDOVER_MINUTES}
    assert is_refused([Gate(kind, is_met=False)], "") == must
    assert not is_refused([Gate(kind, is_met=False)], "به دستور استاندار")
    assert not is_refused([Gate(kind, is_met=True)], "")
