from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.resolution import Assignment, AssignmentState
from desktop.errors import (
    AssignmentClosedError,
    ChangedElsewhereError,
    ClosedBySessionError,
    IncompleteRecordError,
    RecordMissingError,
)
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from tests.services.conftest import TODAY

S = AssignmentState
DAY = timedelta(days=1)


def test_many_are_moved_at_once_and_taken_back_at_once(decide, moves, stored, saved):
    made = decide(parts={"برق": None, "آب": S.UNDER_WAY, "گاز": S.DONE})
    saved.clear()
    moved = moves.move([each.id for each in made.parts], S.DONE, TODAY - 3 * DAY)
    assert [stored(each).state for each in made.parts] == [S.DONE] * 3
    assert [stored(each).done_on for each in made.parts] == [TODAY - 3 * DAY] * 3
    assert saved == [1]
    moves.take_back(moved)
    assert [stored(each) for each in made.parts] == list(made.parts)


def written(store, part):
    with store.view() as view:
        return len(view.journal.of([part.id])[part.id])


def test_what_has_the_state_already_is_left_alone(decide, moves, store):
    made = decide(parts={"برق": S.DONE}, part={"done_on": TODAY - 9 * DAY})
    before = written(store, made.part)
    moved = moves.move([made.part.id, made.part.id], S.DONE)
    assert (moved.before, moved.after) == ((), ())
    assert written(store, made.part) == before
    moves.take_back(moved)


def test_each_state_has_its_days_and_going_back_clears_them(decide, moves, stored):
    part = decide().part
    moves.move([part.id], S.DONE)
    moves.move([part.id], S.PROPOSED_CLOSED)
    now = stored(part)
    assert (now.done_on, now.proposed_on) == (TODAY, TODAY)
    moves.move([part.id], S.DONE)
    assert (stored(part).done_on, stored(part).proposed_on) == (TODAY, None)
    moves.move([part.id], S.UNDER_WAY)
    assert (stored(part).done_on, stored(part).proposed_on) == (None, None)


def test_only_a_session_closes(decide, moves, stored):
    part = decide().part
    with pytest.raises(ClosedBySessionError):
        moves.move([part.id], S.CLOSED)
    assert stored(part) == part


def test_what_a_session_closed_stays_and_nothing_else_is_moved_with_it(decide, moves, stored, put):
    made = decide(parts={"برق": None})
    closed = replace(
        made.part, id="closed", order=2, state=S.CLOSED, closed_on=TODAY, closed_in=link_to(made.session)
    )
    put(closed)
    with pytest.raises(AssignmentClosedError):
        moves.move([made.part.id, "closed"], S.UNDER_WAY)
    assert (stored(made.part), stored(closed)) == (made.part, closed)


def test_what_somebody_called_closed_without_a_session_may_be_moved(decide, moves, stored):
    part = decide(parts={"برق": S.CLOSED}, part={"closed_on": TODAY}).part
    moves.move([part.id], S.UNDER_WAY)
    assert (stored(part).state, stored(part).closed_on) == (S.UNDER_WAY, None)


def test_what_is_gone_is_told_and_stays_in_the_bin(decide, moves, browse, editing, stored):
    made = decide(parts={"برق": None, "آب": None})
    moved = moves.move([each.id for each in made.parts], S.STOPPED)
    editing.delete(browse.open(Assignment, made.parts[1].id))
    for work in (
        lambda: moves.move([each.id for each in made.parts], S.DONE),
        lambda: moves.take_back(moved),
    ):
        with pytest.raises(RecordMissingError):
            work()
    assert stored(made.part).state is S.STOPPED
    with pytest.raises(RecordMissingError):
        moves.move(["nowhere"], S.DONE)


def test_somebody_elses_move_is_not_overwritten(decide, moves, browse, editing, stored):
    part = decide().part
    moved = moves.move([part.id], S.DONE)
    opened = browse.open(Assignment, part.id)
    editing.save(Edit(opened, replace(opened.record, state=S.MOOT)))
    with pytest.raises(ChangedElsewhereError):
        moves.take_back(moved)
    with pytest.raises(ChangedElsewhereError):
        moves.move([part.id], S.STOPPED, seen={part.id: S.DONE})
    assert stored(part).state is S.MOOT
    moves.move([part.id], S.STOPPED, seen={part.id: S.MOOT})


def test_what_others_wrote_beside_the_state_survives_taking_back(decide, moves, browse, editing, stored):
    part = decide().part
    moved = moves.move([part.id], S.DONE)
    opened = browse.open(Assignment, part.id)
    editing.save(Edit(opened, replace(opened.record, percent=70)))
    moves.take_back(moved)
    assert (stored(part).state, stored(part).percent) == (None, 70)


@pytest.mark.parametrize("state", [S.DONE, S.PROPOSED_CLOSED])
def test_nothing_is_done_in_days_to_come(decide, moves, state):
    with pytest.raises(IncompleteRecordError):
        moves.move([decide().part.id], state, TODAY + DAY)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(st.sampled_from([each for each in S if each is not S.CLOSED]), min_size=1, max_size=5))
def test_taking_back_step_by_step_leads_to_where_it_began(decide, moves, stored, steps):
    made = decide(parts={"برق": S.NOTIFIED, "آب": None})
    moved = [moves.move([each.id for each in made.parts], state) for state in steps]
    for each in reversed(moved):
        moves.take_back(each)
    assert [stored(each) for each in made.parts] == list(made.parts)
