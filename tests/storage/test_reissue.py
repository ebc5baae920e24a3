from __future__ import annotations

import pytest

from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Session
from desktop.exchange_errors import ReplicaForkedError
from desktop.schema.record import link_to
from desktop.storage.recognising import renew_open
from desktop.storage.reissue import Branch, branch_of
from tests.replicas.computers import Computer, agree, carry


@pytest.fixture
def computer(tmp_path):
    made = []

    def computer(name):
        made.append(Computer(tmp_path / f"{name}.db", name))
        return made[-1]

    yield computer
    for each in made:
        each.end()


@pytest.fixture
def forked(computer, tmp_path):
    """Return a computer, its clone, and the number of the first change that is not the same in both."""
    one = computer("مرودشت")
    agency = one.put(Organisation(name="شهرداری", short_name="0"))
    session = one.put(Session(heading="جلسهٔ یک"))
    clone = one.copy(tmp_path / "clone.db", "رونوشت")
    since = one.vector()[one.replica] + 1
    one.set(agency, short_name="1")
    one.put(Organisation(name="بهزیستی"))
    clone.set(agency, short_name="2")
    clone.set(agency, short_name="3")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد")
    clone.put(resolution, Assignment(resolution=link_to(resolution), organisation=link_to(agency), order=1))
    clone.close(session, [resolution], content="متن")
    yield one, clone, since, agency, session
    clone.end()


def part(clone, since):
    with clone.store.work() as work:
        renewed = renew_open(work.connection)
        work.reissue(branch_of(work.connection, clone.replica, since))
        work.commit()
    clone.replica = renewed
    clone.store.go_on_as(renewed)


def test_both_agree_after_one_gave_way_and_nothing_is_lost(forked):
    one, clone, since, agency, session = forked
    with pytest.raises(ReplicaForkedError):
        clone.take(one.changes())
    written = [(each.stamp, each.author, each.batch, each.new) for each in clone.changes()]
    part(clone, since)
    again = [(each.stamp, each.author, each.batch, each.new) for each in clone.changes()]
    assert sorted(map(repr, again)) == sorted(map(repr, written))
    agree(one, clone)
    assert {head.new for head in one.state(agency).conflicts["short_name"]} == {"1", "3"}
    assert len(one.finals(session)[0]) == 1
    assert one.faults() == clone.faults() == ((), ())


def test_what_was_written_before_the_fork_stays_what_it_was(forked):
    _, clone, since, _, _ = forked
    before = [change.digest for change in clone.changes() if change.dot[1] < since]
    old = clone.replica
    part(clone, since)
    assert [change.digest for change in clone.changes() if change.dot[0] == old] == before
    assert clone.faults() == ((), ())


def test_the_clone_goes_on_writing_and_both_still_agree(forked):
    one, clone, since, agency, _ = forked
    part(clone, since)
    clone.set(agency, short_name="4")
    agree(one, clone)
    assert {head.new for head in one.state(agency).conflicts["short_name"]} == {"1", "4"}
    assert one.faults() == clone.faults() == ((), ())


def test_without_a_new_id_for_what_was_written_neither_takes_the_other(forked):
    one, clone, _, _, _ = forked
    with clone.store.work() as work:
        renewed = renew_open(work.connection)
        work.commit()
    clone.store.go_on_as(renewed)
    with pytest.raises(ReplicaForkedError):
        clone.take(one.changes())
    with pytest.raises(ReplicaForkedError):
        one.take(clone.changes())


def test_a_branch_without_changes_is_none(computer):
    one = computer("مرودشت")
    one.put(Organisation(name="شهرداری"))
    with one.store.view() as view:
        last = one.vector()[one.replica]
        assert branch_of(view.connection, one.replica, last + 1) is None
        assert branch_of(view.connection, one.replica, 0) is None
        assert branch_of(view.connection, one.replica, last).since == last


def test_all_who_have_a_branch_give_it_one_id_and_one_content(forked, computer):
    _, clone, since, _, _ = forked
    third = computer("فسا")
    carry(clone, third)
    for each in (clone, third):
        with each.store.work() as work:
            work.reissue(branch_of(work.connection, clone.replica, since))
            work.commit()
    assert third.changes() == clone.changes()
    assert third.picture() == clone.picture()


def test_the_branch_of_a_branch_has_an_id_that_fits():
    branch = Branch("01a20621-c7ea-7db7-8994-a0fc7bf4eb5b", 12345, "a" * 64)
    for _ in range(4):
        assert len(branch.renewed) <= 64
        branch = Branch(branch.renewed, 9_999_999, "b" * 64)


def test_the_journal_is_still_kept_afterwards(forked):
    _, clone, since, _, _ = forked
    part(clone, since)
    with pytest.raises(Exception, match="the journal is kept"), clone.store.work() as work:
        work.connection.exec_driver_sql("UPDATE change SET author = 'x' WHERE arrival = 1")
