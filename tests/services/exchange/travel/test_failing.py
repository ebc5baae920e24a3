"""What breaks off while packages are taken in leaves everything as it was, at whatever step it happens."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.session import Session
from desktop.errors import DiskFullError
from desktop.schema.record import link_to
from desktop.services.exchange.taking import Taking
from tests.services.exchange.travel.computers import agree, meet

MOST_PAGES = 2**30
"""As good as without a bound."""


class BrokenOffError(Exception):
    """The program ends in the midst of its work."""


@pytest.fixture
def pair(computer):
    """Return a sender, a receiver, and a package with something of everything for it."""
    sender, receiver = computer("sender"), computer("receiver")
    agency = sender.agency("شهرداری")
    meet(sender, receiver)
    body = Body(name="ستاد")
    sender.put(body, Session(body=link_to(body), heading="نشست"), Office(name="دفتر کوی یک"))
    sender.put(*(Organisation(name=f"سازمان {number} {'نشانی ' * 30}") for number in range(400)))
    sender.set(agency, name="شهرداری شیراز")
    receiver.set(agency, name="شهرداری مرکز")
    return sender, receiver, sender.pack(receiver)


def state(receiver):
    with receiver.store.view() as view:
        return receiver.picture(), receiver.vector(), view.packages.parked()


def test_a_statement_that_fails_at_any_step_changes_nothing(pair):
    sender, receiver, package = pair
    engine = receiver.desk._store._database.writing
    before, steps, fail_at = state(receiver), 0, None

    def step(*_):
        nonlocal steps
        steps += 1
        if steps == fail_at:
            raise BrokenOffError

    event.listen(engine, "before_cursor_execute", step)
    receiver.exchange.preview([package])
    many, left = steps, 24
    for number in range(1, many + 1, max(1, many // left)):
        steps, fail_at = 0, number
        with pytest.raises(BrokenOffError):
            receiver.exchange.take([package])
        assert state(receiver) == before
    event.remove(engine, "before_cursor_execute", step)
    receiver.exchange.take([package])
    agree(sender, receiver)


def test_a_full_disk_is_told_and_changes_nothing_until_there_is_room(pair, monkeypatch):
    sender, receiver, package = pair
    before, room, refused = state(receiver), 0, 0
    whole = Taking._bring

    def with_room(self, work, *given, **more):
        pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        work.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + room}")
        return whole(self, work, *given, **more)

    monkeypatch.setattr(Taking, "_bring", with_room)
    while True:
        try:
            receiver.exchange.take([package])
            break
        except DiskFullError:
            refused += 1
            assert state(receiver) == before
            room = room * 2 or 1
    assert refused > 2
    monkeypatch.undo()
    with receiver.store.work() as work:  # there is room again
        work.connection.exec_driver_sql(f"PRAGMA max_page_count = {MOST_PAGES}")
    agree(sender, receiver)


def test_a_journal_that_is_saved_without_its_tables_would_be_found_out(pair, monkeypatch):
    """The control: what is saved half is a fault that the other tests look for."""
    from desktop.storage.settling import Settling

    _, receiver, package = pair
    monkeypatch.setattr(Settling, "settle", lambda *_, **__: {})
    receiver.exchange.take([package])
    assert receiver.faults() != ((), ())
