from __future__ import annotations

import shutil

import pytest

from desktop.exchange_errors import NotNamedError
from desktop.paths import SAMPLE
from desktop.schema.replica import Noticed
from desktop.services.exchange.values import Lot
from tests.services.exchange.travel.computers import Computer, agree, meet


def test_the_first_name_gives_an_id_that_no_earlier_copy_has(computer, tmp_path):
    """A province fills a register and copies it to its offices before anybody has a name."""
    one = computer("استان", named=False)
    one.agency("شهرداری")
    others = [one.copy(tmp_path / name, name, machine="استان") for name in ("مرودشت", "فسا")]
    computers = [one, *others]
    assert len({each.replica for each in computers}) == 1, "not noticed: the same machine"
    for each in computers:
        each.introduce()
        each.agency(each.name)
    assert len({each.replica for each in computers}) == 3
    meet(*computers)
    agree(*computers)
    for each in others:
        each.close()


def test_a_name_can_change_and_the_keys_stay(computer):
    one = computer("مرودشت")
    before = one.exchange.identity.card()
    one.introduce("  دفتر   مرودشت ")
    after = one.exchange.identity.card()
    assert (after.name, after.replica, after.fingerprint) == (
        "دفتر مرودشت",
        before.replica,
        before.fingerprint,
    )
    with pytest.raises(NotNamedError):
        one.introduce(" \u200c ")


def test_a_cloned_disk_goes_on_under_its_own_id_and_both_agree(computer, tmp_path):
    one, other = computer("مرودشت"), computer("شیراز")
    agency = one.agency("شهرداری")
    meet(one, other)
    clone = one.copy(tmp_path / "clone", "رونوشت")
    assert clone.replica != one.replica
    assert clone.exchange.identity.noticed() is Noticed.COPIED
    one.set(agency, short_name="1")
    clone.set(agency, aliases=("شهر",))
    clone.agency("بهزیستی")
    assert other.lots(one.pack(), clone.pack()) == [Lot.READY, Lot.READY]
    agree(one, other, clone)
    assert {peer.card.replica for peer in other.exchange.peers()} == {one.replica, clone.replica}
    assert (other.get(agency).short_name, other.get(agency).aliases) == ("1", ("شهر",))
    clone.close()


def test_a_clone_that_nothing_notices_is_the_fork_that_the_notice_prevents(computer, tmp_path):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    clone = one.copy(tmp_path / "clone", "رونوشت", machine="مرودشت")
    assert clone.replica == one.replica
    one.agency("شهرداری")
    clone.agency("بهزیستی")
    assert other.lots(one.pack(), clone.pack()) == [Lot.READY, Lot.FORKED]
    assert other.names() == {"شهرداری"}
    clone.close()


def test_an_older_copy_that_was_put_back_is_noticed_and_gets_its_tail_from_others(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    one.close()
    older = shutil.copy(one.data, one.out / "older.db")
    one.open()
    one.agency("شهرداری")
    other.take(one.pack(other))
    one.close()
    shutil.copy(older, one.data)
    one.open()
    assert one.exchange.identity.noticed() is Noticed.OLDER
    assert one.names() == set()
    one.agency("بهزیستی")
    other.take(one.pack(other))
    assert other.exchange.peers()[0].card.replica == one.replica
    agree(one, other)
    assert one.names() == {"شهرداری", "بهزیستی"}


def test_a_crash_after_packing_does_not_hide_that_an_older_copy_was_put_back(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    one.close()
    older = shutil.copy(one.data, one.out / "older.db")
    one.open()
    one.agency("شهرداری")
    other.take(one.pack(other))
    key = one.key.read_bytes()  # what it says the moment the power goes
    one.close()
    one.key.write_bytes(key)
    shutil.copy(older, one.data)
    one.open()
    assert one.exchange.identity.noticed() is Noticed.OLDER


def test_lost_keys_take_the_name_along_until_it_is_given_again(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    before = one.exchange.identity.fingerprint()
    one.close()
    one.key.unlink()
    one.open()
    assert one.exchange.identity.noticed() is Noticed.KEY_LOST
    assert one.exchange.identity.card() is None
    assert one.exchange.identity.former_name() == "مرودشت"
    with pytest.raises(NotNamedError):
        one.pack()
    one.introduce()
    assert one.exchange.identity.fingerprint() != before
    one.agency("شهرداری")
    assert [each.lot for each in other.exchange.preview([one.pack()]).packages] == [Lot.UNTRUSTED]
    agree(one, other)


def test_what_was_noticed_is_told_until_it_was_read(computer, tmp_path):
    one = computer("مرودشت")
    clone = one.copy(tmp_path / "clone", "رونوشت")
    clone.again()
    assert clone.exchange.identity.noticed() is Noticed.COPIED
    clone.exchange.identity.told()
    assert clone.exchange.identity.noticed() is None
    assert clone.again().exchange.identity.noticed() is None
    clone.close()


def test_data_that_is_carried_stays_the_same_computer_and_what_stays_behind_does_not(computer, tmp_path):
    one, other = computer("مرودشت"), computer("شیراز")
    one.agency("شهرداری")
    meet(one, other)
    replica, former_key = one.replica, one.key
    one.close()
    (tmp_path / "drive").mkdir()
    left = one.program.carry(one.program.usual_file(), tmp_path / "drive")
    carried = Computer(tmp_path / "drive", "مرودشت", one.out)
    assert carried.replica == replica
    assert carried.exchange.identity.noticed() is None
    assert not former_key.exists()
    with one.program.open(left) as desk:
        assert desk._store.replica != replica
        assert desk.exchange.identity.noticed() is not None
    carried.agency("بهزیستی")
    assert other.lots(carried.pack(other)) == [Lot.READY]
    carried.close()


@pytest.mark.parametrize("named", [True, False])
def test_a_register_that_was_restored_may_still_amend_what_it_closed(computer, named):
    one = computer("مرودشت", named=named)
    session = one.desk.read_minutes.save(one.desk.read_minutes.read(SAMPLE / "minutes.txt"))
    one.desk.close_minutes.finalise(session)
    before = one.replica
    one.close()
    one.program.restore(one.data, max((one.folder / "backups").glob("*.db")))
    one.open()
    assert one.replica != before
    one.desk.close_minutes.amend(session, "اصلاح تاریخ")
    with one.store.view() as view:
        assert len(view.finals.of(session)) == 2
