from __future__ import annotations

import json

import pytest

from desktop.exchange_errors import ComputerUnknownError, SenderChangedError, SenderUnknownError
from desktop.persian.digits import persian_digits
from desktop.schema.replica import Noticed
from desktop.services.exchange.values import Lot
from tests.services.exchange.travel.computers import meet


def test_a_package_of_whom_nobody_confirmed_waits_for_that(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    one.agency("شهرداری")
    package = one.pack()
    assert [each.lot for each in two.exchange.preview([package]).packages] == [Lot.UNTRUSTED]
    with pytest.raises(SenderUnknownError) as refused:
        two.take(package, trusting=False)
    assert refused.value.fingerprint == one.exchange.identity.fingerprint()
    assert two.names() == set()
    two.exchange.trust(persian_digits(one.exchange.identity.fingerprint()).replace(" ", "-"), package)
    assert [each.lot for each in two.take(package, trusting=False).packages] == [Lot.READY]


def test_another_fingerprint_than_the_one_that_was_read_out_is_refused(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    package = one.pack()
    with pytest.raises(SenderUnknownError):
        two.exchange.trust("12345 12345 12345 12345 12345", package)
    with pytest.raises(SenderUnknownError):
        two.exchange.trust("", package)
    with pytest.raises(ComputerUnknownError):
        two.exchange.trust(one.exchange.identity.fingerprint())
    with pytest.raises(SenderUnknownError):
        two.take(package, trusting=False)


def test_trust_can_be_taken_back_and_given_again_without_a_package(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    meet(one, two)
    two.exchange.distrust(one.replica)
    one.agency("شهرداری")
    package = one.pack(two)
    with pytest.raises(SenderUnknownError):
        two.take(package, trusting=False)
    two.exchange.trust(one.exchange.identity.fingerprint())
    assert [each.lot for each in two.take(package, trusting=False).packages] == [Lot.READY]


def test_a_known_computer_never_changes_its_key(computer, tmp_path):
    one, two = computer("مرودشت"), computer("شیراز")
    meet(one, two)
    thief = one.copy(tmp_path / "thief", "دزد", machine="مرودشت")
    thief.close()
    thief.key.unlink()
    thief.open()
    with thief.store.work() as work:  # who knows how to write SQL can claim any id
        work.settings.keep("replica", one.replica)
        work.commit()
    thief.again()
    card = thief.introduce("مرودشت")
    with thief.store.work() as work:
        work.settings.keep("replica", one.replica)
        work.commit()
    thief.again()
    assert thief.exchange.identity.card().replica == one.replica
    assert thief.exchange.identity.card().sign_key == card.sign_key
    package = thief.pack()
    with pytest.raises(SenderChangedError):
        two.exchange.trust(thief.exchange.identity.fingerprint(), package)
    with pytest.raises(SenderChangedError):
        two.exchange.preview([package], {thief.exchange.identity.fingerprint()})


def test_a_package_that_claims_to_be_our_own_is_not_believed_for_that(computer, tmp_path):
    one = computer("مرودشت")
    thief = computer("دزد")
    with thief.store.work() as work:
        work.settings.keep("replica", one.replica)
        work.commit()
    thief.again()
    thief.agency("جعلی")
    package = thief.pack()
    assert [each.lot for each in one.exchange.preview([package]).packages] == [Lot.UNTRUSTED]


def test_a_new_id_under_a_known_key_is_the_same_computer(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    meet(one, two)
    one.agency("شهرداری")
    one.close()
    backup = max((one.folder / "backups").glob("*.db"))
    before = one.exchange.identity.key_file().sign_key
    one.program.restore(one.data, backup)
    one.open()
    assert one.exchange.identity.noticed() is Noticed.RESTORED
    assert one.exchange.identity.card().sign_key == before
    one.agency("بهزیستی")
    assert [each.lot for each in two.take(one.pack(), trusting=False).packages] == [Lot.READY]
    assert [peer.card.replica for peer in two.exchange.peers()] == [one.replica], "told once"
    two.exchange.distrust(one.replica)
    with pytest.raises(SenderUnknownError):
        two.take(one.pack(two), trusting=False)


def test_the_keys_are_in_no_package_no_backup_and_not_in_the_database(computer):
    one = computer("مرودشت")
    one.agency("شهرداری")
    package = one.pack(whole=True)
    one.close()
    kept = json.loads(one.key.read_text(encoding="utf-8"))["keys"].split(" ")
    backups = list((one.folder / "backups").rglob("*"))
    assert backups
    for file in (package, one.data, *(each for each in backups if each.is_file())):
        content = file.read_bytes()
        for key in kept:
            assert key.encode() not in content
            assert bytes.fromhex(key) not in content
