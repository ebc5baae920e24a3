"""What of final minutes goes on changing, and what a session closed for good."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.domain.minutes import LIVING
from desktop.domain.resolution import Assignment, AssignmentState, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.domain.topic import Topic
from desktop.errors import AssignmentClosedError
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.storage.table_names import table_name
from desktop.storage.triggers import KEPT_COLUMNS
from tests.storage.closed_minutes import of_kind


def test_where_final_minutes_are_filed_may_be_changed_later(closed, put, store, open_of):
    put(topic := Topic(name="معابر"))
    for kind in (AgendaItem, Resolution):
        opened = open_of(of_kind(closed, kind))
        with store.work() as work:
            work.save(Edit(opened, replace(opened.record, topic=link_to(topic))))
            work.commit()


@pytest.mark.parametrize("kind", LIVING, ids=lambda kind: kind.__name__)
def test_every_column_of_final_minutes_is_locked_or_lives_on(kind, columns):
    table = table_name(kind.__name__)
    kept = {f'"{name.strip(chr(34))}"' for name in KEPT_COLUMNS[table]}
    living = {f'"{name}"' for name in LIVING[kind]}
    assert kept.isdisjoint(living)
    assert kept | living == set(columns(table)) - {'"id"'}


def test_what_a_session_closed_stays_closed(closed, put, store, open_of, raw):
    put(session := Session(heading="جلسهٔ مختومه‌کننده"))
    opened = open_of(of_kind(closed, Assignment))
    agreed = replace(opened.record, state=AssignmentState.CLOSED, closed_in=link_to(session))
    with store.work() as work:
        work.save(Edit(opened, agreed))
        work.commit()
    with pytest.raises(AssignmentClosedError), store.work() as work:
        work.save(Edit(open_of(agreed), replace(agreed, state=AssignmentState.UNDER_WAY)))
    with pytest.raises(AssignmentClosedError), store.work() as work:
        work.delete(open_of(agreed))
    with pytest.raises(IntegrityError, match="assignment is closed"):
        raw("UPDATE assignment SET closed_in = NULL")


def test_what_was_closed_by_hand_can_be_opened_again(closed, store, open_of):
    for state in (AssignmentState.CLOSED, AssignmentState.UNDER_WAY):
        opened = open_of(of_kind(closed, Assignment))
        with store.work() as work:
            work.save(Edit(opened, replace(opened.record, state=state)))
            work.commit()
