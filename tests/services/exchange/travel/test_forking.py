from __future__ import annotations

import json

import pytest

from desktop.exchange_errors import PackageMissingError
from desktop.services.exchange.values import Lot
from desktop.storage.reissue import branch_of
from tests.services.exchange.travel.computers import agree, meet


@pytest.fixture
def forked(computer, tmp_path):
    """Return an office, its clone that nothing noticed, and the province that has the office's changes."""
    one, province = computer("مرودشت"), computer("استان")
    agency = one.agency("شهرداری")
    meet(one, province)
    clone = one.copy(tmp_path / "clone", "رونوشت", machine="مرودشت")
    one.set(agency, short_name="1")
    clone.set(agency, short_name="2")
    clone.agency("بهزیستی")
    province.take(one.pack(province))
    yield one, clone, province, agency
    clone.close()


def test_the_way_out_of_a_fork_loses_nothing_and_all_agree(forked):
    one, clone, province, agency = forked
    refused = clone.pack(province)
    assert province.lots(refused) == [Lot.FORKED]
    assert province.exchange.set_aside()[0].forked == "مرودشت"
    assert clone.lots(province.pack(whole=True)) == [Lot.FORKED]
    (fork,) = clone.exchange.forking.forks()
    assert (fork.replica, fork.known_to) == (one.replica, ())
    assert fork.changes == clone.vector()[clone.replica] - fork.since + 1
    before, names = clone.replica, clone.names()
    assert clone.exchange.forking.renew() == (fork,)
    assert clone.replica != before
    assert clone.names() == names
    assert clone.faults() == ((), ())
    clone.take()
    assert clone.exchange.set_aside() == ()
    assert province.lots(clone.pack(whole=True)) == [Lot.READY]
    agree(one, clone, province)
    assert province.names() == {"شهرداری", "بهزیستی"}
    with province.store.view() as view:
        heads = view.states([agency.id])[agency.id].conflicts["short_name"]
    assert {head.new for head in heads} == {"1", "2"}
    again = clone.replica
    assert clone.again().replica == again
    assert clone.exchange.identity.noticed() is None


def test_without_a_new_id_the_package_stays_outside_however_often_it_is_taken(forked):
    _, clone, province, _ = forked
    package = province.pack(whole=True)
    for _ in range(3):
        assert clone.lots(package) == [Lot.FORKED]
    (aside,) = clone.exchange.set_aside()
    assert aside.lot is Lot.FORKED
    clone.exchange.discard(aside.id)
    assert clone.exchange.set_aside() == ()
    with pytest.raises(PackageMissingError):
        clone.exchange.discard(aside.id)
    assert clone.names() == {"شهرداری", "بهزیستی"}


def test_who_has_the_branch_already_is_told_before(forked):
    one, clone, province, _ = forked
    assert province.exchange.peers()
    assert one.lots(clone.pack(whole=True)) == [Lot.FORKED]
    province_receipt = province.receipt(one)
    one.take(province_receipt)
    (fork,) = one.exchange.forking.forks()
    assert fork.known_to == ("استان",), "the clone is the one to give way"


def test_a_receipt_for_what_another_one_wrote_under_the_same_id_keeps_nothing_back(forked, computer):
    one, clone, _, _ = forked
    office = computer("فسا")
    office.take(clone.pack(whole=True))
    one.take(office.receipt(one))
    assert one.exchange.peers()
    assert office.lots(one.pack(office)) == [Lot.FORKED]


def test_who_took_the_branch_under_its_former_id_follows(forked, computer):
    """The clone sent one office what the province never saw; without following, they part for good."""
    one, clone, province, agency = forked
    office = computer("فسا")
    office.take(clone.pack(whole=True))
    office.set(agency, aliases=("شهر",))
    assert province.lots(office.pack(whole=True)) == [Lot.FORKED]
    clone.lots(province.pack(whole=True))
    clone.exchange.forking.renew()
    clone.take()
    package = clone.pack(whole=True)
    assert Lot.FORKED not in office.lots(package)
    assert Lot.FORKED not in province.lots(package)
    assert province.exchange.set_aside() == ()
    agree(one, clone, province, office)
    assert office.names() == {"شهرداری", "بهزیستی"}
    assert province.get(agency).aliases == ("شهر",)


def test_nobody_else_can_say_that_a_computer_gave_way(forked, computer):
    one, _, province, _ = forked
    thief = computer("دزد")
    with thief.store.work() as work, province.store.view() as view:
        since = province.vector()[one.replica]
        branch = branch_of(view.connection, one.replica, since)
        work.settings.keep("former", json.dumps([one.replica, branch.renewed]))
        work.commit()
    before = province.vector()
    province.take(thief.pack(whole=True))
    assert province.vector()[one.replica] == before[one.replica]
    assert branch.renewed not in province.vector()


def test_nobody_forks_where_all_is_well(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    one.agency("شهرداری")
    meet(one, two)
    agree(one, two)
    assert one.exchange.forking.forks() == two.exchange.forking.forks() == ()


def test_going_on_under_a_new_id_is_no_harm_where_nothing_was_forked(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    meet(one, two)
    one.agency("شهرداری")
    before = one.replica
    assert one.exchange.forking.renew() == ()
    assert one.replica != before
    one.agency("بهزیستی")
    agree(one, two)
    assert two.names() == {"شهرداری", "بهزیستی"}
    assert [peer.card.replica for peer in two.exchange.peers()] == [one.replica]
