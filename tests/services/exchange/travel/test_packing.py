from __future__ import annotations

import pytest

from desktop.domain.paperwork import Attachment
from desktop.domain.party import Organisation
from desktop.errors import FileUnwritableError
from desktop.exchange.package import read_header, read_package
from desktop.exchange_errors import (
    ComputerUnknownError,
    NotNamedError,
    NotOwnerError,
    PackageSealedError,
    SampleHereError,
    SenderUnknownError,
)
from desktop.paths import SAMPLE
from desktop.services.exchange.values import Lot
from tests.services.exchange.travel.computers import agree, meet


def test_nothing_is_packed_before_the_computer_has_a_name(computer, tmp_path):
    one = computer("مرودشت", named=False)
    with pytest.raises(NotNamedError):
        one.pack()
    with pytest.raises(NotNamedError):
        one.exchange.identity.fingerprint()
    assert list(one.out.iterdir()) == []


def test_no_package_is_made_as_long_as_the_sample_is_among_the_records(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    agency = one.agency("شهرداری")
    one.desk.sample.bring()
    with pytest.raises(SampleHereError):
        one.pack(other)
    assert not (one.out / f"{one.name} {one.sent}.mahalleyar").exists()
    assert one.receipt(other).exists(), "a receipt holds no records"
    one.desk.sample.remove()
    other.take(one.pack(other))
    assert other.names() == {agency.name}


def test_a_package_brings_what_was_written_and_the_files_that_it_names(computer, tmp_path):
    one, other = computer("مرودشت"), computer("شیراز")
    agency = one.agency("شهرداری")
    paper = tmp_path / "نامه.pdf"
    paper.write_bytes(b"%PDF-1.4 " + b"x" * 2000)
    kept = one.desk.attachments.add(agency, paper)
    package = one.pack()
    assert other.lots(package) == [Lot.READY]
    assert other.get(agency) == agency
    assert isinstance(other.get(kept), Attachment)
    with other.store.view() as view:
        assert view.finals.file(kept.digest) == paper.read_bytes()
    assert one.packed.number == 1


def test_the_second_package_holds_what_the_receiver_has_not_confirmed(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    one.agency("شهرداری")
    first = one.pack(other)
    before = one.packed.changes
    one.agency("بهزیستی")
    second = one.pack(other)
    assert one.packed.changes == 2 * before, "the first stick may be lost"
    assert other.lots(second) == [Lot.READY]
    assert other.lots(first) == [Lot.KNOWN]
    one.take(other.receipt(one))
    one.agency("دادگستری")
    third = one.pack(other)
    assert one.packed.changes == before
    assert other.lots(third) == [Lot.READY]
    assert other.names() >= {"شهرداری", "بهزیستی", "دادگستری"}


def test_a_receipt_holds_nothing_and_never_waits(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    one.agency("شهرداری")
    other.agency("بهزیستی")
    receipt = other.receipt(one)
    assert read_header(receipt, None).changes == 0
    before = one.picture()
    assert one.lots(receipt) == [Lot.KNOWN]
    assert one.picture() == before
    (peer,) = one.exchange.peers()
    lacking = sum(seq - other.vector().get(replica, 0) for replica, seq in one.vector().items())
    assert peer.waiting_out == lacking > 0


def test_what_a_lost_package_held_is_asked_for_by_its_number(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    meet(one, other)
    one.agency("شهرداری")
    lost = one.pack(other)
    with one.store.work() as work:  # as if the other one had confirmed it
        work.peers.note_seen(other.replica, work.ends())
        work.commit()
    one.agency("بهزیستی")
    later = one.pack(other)
    taken = other.take(later)
    assert [each.lot for each in taken.packages] == [Lot.WAITING]
    assert taken.packages[0].awaits == (("مرودشت", read_header(lost, None).number),)
    assert other.exchange.set_aside()[0].awaits == taken.packages[0].awaits
    assert "بهزیستی" not in other.names()
    assert set(other.lots(lost)) == {Lot.READY}
    assert other.names() >= {"شهرداری", "بهزیستی"}
    assert other.exchange.set_aside() == ()
    agree(one, other)


def test_for_anybody_is_what_somebody_may_lack(computer):
    one, two, three = computer("مرودشت"), computer("شیراز"), computer("فسا")
    meet(one, two, three)
    one.agency("شهرداری")
    two.take(one.pack(two))
    one.take(two.receipt(one))
    package = one.pack()
    assert three.lots(package) == [Lot.READY]
    assert three.names() >= {"شهرداری"}
    agree(one, two, three)


def test_a_sealed_package_is_read_by_its_receiver_alone(computer):
    one, two, three = computer("مرودشت"), computer("شیراز"), computer("فسا")
    meet(one, two, three)
    one.agency("محرمانه")
    package = one.pack(two, sealed=True)
    assert "محرمانه".encode() not in package.read_bytes()
    assert one.packed.sealed
    with pytest.raises(PackageSealedError):
        three.exchange.preview([package])
    assert two.lots(package) == [Lot.READY]
    assert two.names() >= {"محرمانه"}


def test_nothing_is_sealed_to_whom_nobody_has_confirmed(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    meet(one, two)
    one.exchange.distrust(two.replica)
    with pytest.raises(SenderUnknownError):
        one.pack(two, sealed=True)
    with pytest.raises(ComputerUnknownError):
        one.exchange.pack(one.out / "x", sealed=True)
    with pytest.raises(ComputerUnknownError):
        one.exchange.pack(one.out / "x", "کسی")
    assert not (one.out / "x").exists()


def test_a_computer_is_found_by_its_name_in_any_spelling(computer):
    one, two = computer("مرودشت"), computer("شیراز یک")
    meet(one, two)
    assert one.exchange.pack(one.out / "x.mahalleyar", "شيراز  يك").receiver == "شیراز یک"


def test_a_whole_package_builds_on_nothing(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    meet(one, two)
    one.agency("شهرداری")
    whole = read_package(one.pack(two, whole=True), None)
    assert whole.header.requires == {}
    assert len(whole.changes) == sum(one.vector().values())


def test_taking_it_again_changes_nothing(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    one.agency("شهرداری")
    package = one.pack()
    assert two.lots(package) == [Lot.READY]
    before = two.picture(), two.vector()
    assert two.lots(package) == [Lot.KNOWN]
    assert (two.picture(), two.vector()) == before


def test_where_it_stands_is_told(computer):
    one, two = computer("مرودشت"), computer("شیراز")
    meet(one, two)
    agency = one.agency("شهرداری")
    assert isinstance(agency, Organisation)
    found = one.exchange.status()
    assert found.own.name == "مرودشت"
    assert found.changes == sum(one.vector().values())
    with one.store.view() as view:
        assert found.head == view.ends()[one.replica].digest
    (peer,) = found.peers
    assert (peer.card.name, peer.trusted, peer.taken_number) == ("شیراز", True, 1)
    assert peer.waiting_out >= 1
    assert not peer.has_cut_tail
    assert (found.conflicts, found.disputed, found.late, found.parked) == (0, 0, 0, ())


def test_the_paper_of_final_minutes_goes_along(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    session = one.desk.read_minutes.save(one.desk.read_minutes.read(SAMPLE / "minutes.txt"))
    one.desk.close_minutes.finalise(session)
    assert other.lots(one.pack()) == [Lot.READY]
    with one.store.view() as view, other.store.view() as there:
        (final,) = view.finals.of(session)
        assert there.finals.of(session) == (final,)
        assert there.finals.file(final.paper) == view.finals.file(final.paper) is not None
    assert other.faults() == ((), ())
    with pytest.raises(NotOwnerError):
        other.desk.close_minutes.amend(session, "دلیل", ())


def test_the_number_of_a_package_is_never_given_twice(computer, tmp_path):
    one = computer("مرودشت")
    with pytest.raises(FileUnwritableError):
        one.exchange.pack(tmp_path / "نیست" / "x.mahalleyar")
    one.pack()
    first = read_header(one.pack(), None)
    one.again()
    second = read_header(one.pack(), None)
    assert (first.number, second.number, second.previous) == (3, 4, first.id)
