"""What a session closed is not changed by a workbook, nor by taking an import back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, AssignmentRole, AssignmentState, Resolution
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session
from desktop.errors import ClosedBySessionError
from desktop.schema.fields import field_named
from desktop.schema.problem import Reason
from desktop.schema.record import link_to, new_id
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.references import References
from desktop.services.sheets.registers import REGISTERS
from desktop.services.sheets.undo_import import UndoImport, Why

DAY = date(2026, 11, 22)
HEAD = 1
COOPERATING = AssignmentRole.COOPERATING


@pytest.fixture
def task(put, body):
    before = Session(body=link_to(body), heading="جلسهٔ پیشین", number=1)
    resolution = Resolution(session=link_to(before), order=1, operative="انجام شود")
    agency = Organisation(name="شهرداری")
    task = Assignment(
        resolution=link_to(resolution),
        order=1,
        organisation=link_to(agency),
        state=AssignmentState.PROPOSED_CLOSED,
    )
    put(before, resolution, agency, task)
    return task


@pytest.fixture
def agree(put, body, closing):
    """Return what closes in the next session what was proposed."""

    def agree(task):
        session = Session(body=link_to(body), held_on=DAY, heading="جلسه")
        item = AgendaItem(
            session=link_to(session),
            order=1,
            subject="مختومه شدن",
            kind=ItemKind.CLOSING,
            outcome=Outcome.ADOPTED,
            from_resolution=task.resolution,
        )
        put(session, item)
        return closing.finalise(session.id).session

    return agree


@pytest.fixture
def edited(export, planned, vocabulary):
    """Return the plan of a workbook of what is followed up, one cell of each assignment edited."""

    def edited(field, value):
        def edit(pages):
            page = pages[Assignment]
            heads = [each.value for each in page[HEAD]]
            place = heads.index(vocabulary.field(Assignment, field_named(Assignment, field)).label)
            for row in page.iter_rows(min_row=HEAD + 1):
                row[place].value = value

        return planned(export(REGISTERS["followups"], edit))

    return edited


def test_a_row_that_would_change_what_a_session_closed_is_refused_in_the_plan(
    task, agree, edited, vocabulary, importing, browse
):
    agree(task)
    plan = edited("state", vocabulary.choice(AssignmentState.UNDER_WAY).label)
    (row,) = (row for _, row in plan.rows() if row.outcome is not RowOutcome.UNCHANGED)
    assert [each.reason for each in row.problems] == [Reason.ASSIGNMENT_CLOSED]
    importing.apply(plan)
    assert browse.open(Assignment, task.id).record.state is AssignmentState.CLOSED


def test_a_workbook_does_not_close_for_good(task, edited, vocabulary, importing, browse, put, body, store):
    put(other := Session(body=link_to(body), heading="جلسهٔ دیگر", number=2, held_on=DAY))
    put(closed := replace(task, id=new_id(), order=2, role=COOPERATING, state=AssignmentState.CLOSED))
    with store.view() as view:
        called = References(view, vocabulary).texts([other])[other.id]
    plan = edited("closed_in", called)
    by_id = {row.edited.id: [each.reason for each in row.problems] for _, row in plan.rows()}
    assert by_id == {task.id: [], closed.id: [Reason.CLOSED_BY_HAND]}
    importing.apply(plan)
    assert browse.open(Assignment, closed.id).record.closed_in is None


def test_what_was_closed_in_old_papers_is_taken_in_without_a_session(
    task, edited, vocabulary, importing, browse
):
    importing.apply(edited("state", vocabulary.choice(AssignmentState.CLOSED).label))
    assert browse.open(Assignment, task.id).record.state is AssignmentState.CLOSED


def test_a_form_does_not_close_either(task, change, put, editing):
    with pytest.raises(ClosedBySessionError):
        change(task, state=AssignmentState.CLOSED)
    with pytest.raises(ClosedBySessionError):
        editing.add(replace(task, id=new_id(), state=AssignmentState.CLOSED))


def test_undoing_an_import_leaves_what_a_session_closed_since(
    task, agree, edited, store, vocabulary, importing, browse
):
    batch = importing.apply(edited("percent", 40))
    agree(task)
    undone = UndoImport(store, vocabulary, lambda: datetime.now(UTC)).undo(batch)
    assert browse.open(Assignment, task.id).record.percent == 40
    assert [each.why for each in undone.left] == [Why.FINAL]
