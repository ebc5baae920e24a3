"""What is missing is told at its place, by the rules of closing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.attending import guest
from desktop.domain.body import Body, Seat, SeatRole
from desktop.domain.editing import added, with_body, with_fields
from desktop.domain.resolution import DeadlineKind, Resolution
from desktop.domain.resolving import pasted, with_deadline
from desktop.domain.session import AgendaItem, Statement
from desktop.errors import IncompleteRecordError, MinutesNotReadyError
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.edit_minutes import EditMinutes
from tests.domain.minutes_edits import edits
from tests.services.test_edit_minutes import TODAY
from tests.strategies import PATIENT


@pytest.fixture
def writing(store):
    return EditMinutes(store, lambda: TODAY)


def told(writing, editing):
    return {(each.part_id, each.field, each.problem.reason, each.blocks) for each in writing.missing(editing)}


def test_each_gap_is_told_at_its_part_and_field(writing, body, put):
    put(Seat(body=link_to(body), role=SeatRole.CHAIR, post="فرماندار", must_attend=True))
    editing = writing.begin(body.id)
    minutes = pasted(editing.minutes, ["مقرر شد", "تصویب شد"])
    one, two = minutes.resolutions
    minutes = with_deadline(minutes, one.id, DeadlineKind.DAY)
    minutes = with_fields(minutes, two.id, operative="", is_confidential=True)
    minutes = added(minutes, said := Statement(speaker="شهردار"))
    minutes = with_fields(minutes, minutes.session.id, held_on=None)
    session = editing.session_id
    assert told(writing, editing.with_minutes(minutes)) == {
        (said.id, "words", Reason.MISSING, True),
        (one.id, "deadline_on", Reason.MISSING, True),
        (session, "held_on", Reason.MISSING, True),
        (two.id, "operative", Reason.MISSING, True),
        (session, "attendance", Reason.VACANT_SEAT, False),
        (session, "attendance", Reason.REQUIRED_ABSENT, False),
        (session, "attendance", Reason.NO_PRESENT, False),
        (one.id, "assignments", Reason.NO_RESPONSIBLE, False),
        (two.id, "assignments", Reason.NO_RESPONSIBLE, False),
        (two.id, "deadline_kind", Reason.NO_DEADLINE, False),
    }


def test_empty_new_rows_are_not_asked(writing, body):
    editing = writing.begin(body.id)
    minutes = added(added(added(editing.minutes, Resolution()), Statement()), AgendaItem())
    assert told(writing, editing.with_minutes(minutes)) == told(writing, editing)


def test_the_remarks_are_those_of_closing(writing, body, draft, closing):
    session, _ = draft(body, number=9)
    missing, left = closing.look(session.id)
    found = writing.missing(writing.open(session.id))
    assert [each.problem for each in found if each.blocks] == list(missing)
    assert {each.problem for each in found if not each.blocks} == set(left)


def test_without_a_body_the_body_is_missing(writing, body):
    editing = writing.begin(body.id)
    found = told(writing, editing.with_minutes(with_body(editing.minutes, None)))
    assert (editing.session_id, "body", Reason.MISSING, True) in found


@PATIENT
@given(st.lists(edits, max_size=10))
def test_what_blocks_is_what_saving_or_closing_refuses(writing, store, closing, deeds):
    with store.work() as work:
        work.add(body := Body(name="ستاد"))
        work.commit()
    editing = writing.begin(body.id)
    minutes = guest(editing.minutes, "مریم احمدی")
    for deed in deeds:
        minutes = deed(minutes)
    for each in minutes.attendance:
        minutes = with_fields(minutes, each.id, organisation=None)
    editing = editing.with_minutes(_without_agencies(minutes))
    blocked = any(each.blocks for each in writing.missing(editing))
    try:
        saved = writing.save(editing).editing
        refused = bool(closing.look(saved.session_id)[0])
    except (IncompleteRecordError, MinutesNotReadyError):
        refused = True
    assert blocked == refused


def _without_agencies(minutes):
    from desktop.domain.editing import removed

    return removed(minutes, *(each.id for each in minutes.assignments))
