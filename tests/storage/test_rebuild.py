from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.office import Office
from desktop.domain.resolution import Assignment, Resolution
from desktop.errors import AssignmentClosedError, OwnerDeletedError
from desktop.schema.diff import Edit
from desktop.storage.health import contents, differing_tables
from tests.storage.any_record import records_of, world, world_id

ACTIONS = st.lists(
    st.one_of(
        *(st.tuples(st.just("edit"), records_of(kind)) for kind in (Office, Resolution, Assignment)),
        st.tuples(st.sampled_from(["delete", "restore"]), st.sampled_from([Office, Resolution, Assignment])),
        st.tuples(st.just("add"), records_of(Office)),
        st.tuples(st.just("stale"), records_of(Office)),
    ),
    max_size=8,
)


def carry_out(store, action, given, opened_at_first):
    """Do one of the things that a person can do."""
    kind = given if isinstance(given, type) else type(given)
    record_id = world_id(kind.__name__, 0)
    with suppress(OwnerDeletedError, AssignmentClosedError), store.work() as work:
        opened = work.records(kind).open(record_id)
        match action:
            case "edit":
                work.save(Edit(opened, replace(given, id=record_id)))
            case "stale":  # the form was opened long ago and changes what nobody else has changed
                old = opened_at_first
                mine = replace(old.record, phone=given.phone)
                if opened.record.phone == old.record.phone:
                    work.save(Edit(old, mine))
            case "delete":
                work.delete(opened)
            case "restore":
                work.restore(opened.record)
            case "add":
                work.add(given)
        work.commit()


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(actions=ACTIONS)
def test_tables_are_what_the_journal_says(store, put, tables, actions):
    with store.view() as view:
        is_new = not view.records(Office).find()
    if is_new:
        put(*world())
    with store.view() as view:
        opened = view.records(Office).open(world_id("Office", 0))
    for action, given_record in actions:
        carry_out(store, action, given_record, opened)
    assert differing_tables(tables, store.work()) == ()


def test_rebuilding_makes_good_what_was_altered(store, raw, tables, office):
    with store.view() as view:
        before = contents(view.connection, tables)
    raw("UPDATE office SET name = 'دیگر', name_sort = ''")
    raw("DELETE FROM office_neighbourhoods")
    raw("DELETE FROM search_entry")
    assert differing_tables(tables, store.work()) == (
        *("office", "office_neighbourhoods", "search_entry"),
        "search_index",
    )
    with store.work() as work:
        work.rebuild()
        work.commit()
    with store.view() as view:
        assert contents(view.connection, tables) == before
        assert view.records(Office).find(search="آبشار") == (office.id,)
