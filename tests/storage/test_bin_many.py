from __future__ import annotations

import pytest

from desktop.domain.body import Body, Seat
from desktop.schema.diff import Opened
from desktop.schema.record import link_to
from desktop.storage.health import differing_tables


@pytest.fixture
def bodies(put):
    bodies = [Body(name=f"ستاد {number}") for number in range(3)]
    put(*bodies, *(Seat(body=link_to(each), post="دبیر") for each in bodies))
    return bodies


def test_many_go_into_the_bin_with_their_parts_as_each_alone_would(store, bodies, tables):
    with store.work() as work:
        work.delete(Opened(bodies[0], work.journal.arrived()))
        work.delete_all("Body", [each.id for each in bodies])
        work.commit()
    with store.view() as view:
        assert view.records(Body).find() == ()
        assert view.records(Seat).find() == ()
        assert len(view.records(Seat).find(deleted=True)) == 3
        changes = view.journal.of([each.id for each in bodies])
    assert [[change.kind.value for change in each] for each in changes.values()] == [["create", "delete"]] * 3
    assert differing_tables(tables, store.work()) == ()


def test_each_of_many_comes_back_with_its_own_parts(store, bodies):
    with store.work() as work:
        work.delete_all("Body", [each.id for each in bodies])
        work.commit()
    with store.work() as work:
        work.restore(bodies[1])
        work.commit()
    with store.view() as view:
        assert view.records(Body).find() == (bodies[1].id,)
        assert [each.body for each in view.records(Seat).all()] == [bodies[1].id]
