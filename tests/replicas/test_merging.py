from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.office_team import OfficeService
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.errors import OwnerDeletedError
from desktop.exchange_errors import ConflictOpenError, ReplicaForkedError
from desktop.schema.record import link_to
from tests.replicas.computers import agree, carry


def sound(*computers):
    assert [each.faults() for each in computers] == [((), ())] * len(computers)


def test_two_fields_of_one_record_come_together(computer):
    one, other = computer("مرودشت"), computer("شیراز", skew=-(10**9))
    agency = one.put(Organisation(name="شهرداری"))
    carry(one, other)
    one.set(agency, short_name="1")
    other.set(agency, aliases=("شهر",))
    agree(one, other)
    assert (one.get(agency).short_name, one.get(agency).aliases) == ("1", ("شهر",))
    assert one.unsettled() == set()
    sound(one, other)


def test_two_values_of_one_field_stay_until_a_person_chooses(computer):
    one, other = computer("مرودشت"), computer("شیراز", skew=10**9)
    agency = one.put(Organisation(name="شهرداری", short_name="0"))
    carry(one, other)
    one.set(agency, short_name="1")
    other.set(agency, short_name="2")
    agree(one, other)
    assert one.get(agency).short_name == "2"
    assert one.unsettled() == {("Organisation", agency.id, "conflict", "short_name")}
    with pytest.raises(ConflictOpenError):
        one.delete(agency)
    one.set(agency, short_name="3")  # its author saw only the one that was shown
    assert {head.new for head in one.state(agency).conflicts["short_name"]} == {"3", "1"}
    agree(one, other)
    assert other.unsettled() == {("Organisation", agency.id, "conflict", "short_name")}
    sound(one, other)


def test_a_deletion_never_hides_what_its_author_had_not_seen(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    agency = one.put(Organisation(name="شهرداری"))
    carry(one, other)
    one.delete(agency)
    other.set(agency, short_name="2")
    agree(one, other)
    assert one.is_shown(agency)
    assert one.unsettled() == {("Organisation", agency.id, "deletion", "")}
    other.delete(agency)
    agree(one, other)
    assert not one.is_shown(agency)
    assert one.unsettled() == set()
    sound(one, other)


def test_a_part_that_a_deleter_had_not_seen_keeps_its_owner(kept_by_a_part):
    one, other, office, service, later = kept_by_a_part
    assert one.is_shown(office)
    assert one.is_shown(later)
    assert not one.is_shown(service)
    assert one.unsettled() == {("Office", office.id, "deletion", "")}
    sound(one, other)
    other.delete(later)
    assert not other.is_shown(office)
    agree(one, other)
    assert one.unsettled() == set()
    with pytest.raises(OwnerDeletedError):
        one.put(OfficeService(office=service.office, agency=service.agency, words="دیگر"))
    one.restore(office)
    agree(one, other)
    assert other.is_shown(office)
    sound(one, other)


def minutes():
    session = Session(heading="جلسهٔ یک")
    agency = Organisation(name="شهرداری")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد")
    assignment = Assignment(resolution=link_to(resolution), organisation=link_to(agency), order=1)
    return agency, session, resolution, assignment


def test_what_comes_too_late_for_closed_minutes_is_kept_and_never_applied(computer):
    one, other = computer("مرودشت"), computer("شیراز", skew=10**9)
    agency, session, resolution, assignment = parts = minutes()
    one.put(*parts)
    carry(one, other)
    digest = one.close(session, [resolution, assignment], content="متن")
    other.set(session, venue="جای دیگر")
    other.set(resolution, operative="متنی دیگر")
    other.set(assignment, percent=40)
    late = other.put(AgendaItem(session=link_to(session), order=1, subject="دیر"))
    added = other.put(Resolution(session=link_to(session), order=2, operative="دیر"))
    below = other.put(Assignment(resolution=link_to(added), organisation=link_to(agency), order=1))
    agree(one, other)
    for each in (one, other):
        assert each.get(session).venue == ""
        assert each.get(resolution).operative == "مقرر شد"
        assert each.get(assignment).percent == 40
        assert not any(map(each.is_shown, (late, added, below)))
        assert [final.digest for final in each.finals(session)[0]] == [digest]
    assert one.unsettled() == {
        ("Session", session.id, "late", "venue"),
        ("Resolution", resolution.id, "late", "operative"),
        ("AgendaItem", late.id, "late", ""),
        ("Resolution", added.id, "late", ""),
        ("Assignment", below.id, "late", ""),
    }
    sound(one, other)
    amended = replace(one.get(session), heading="اصلاح‌شده")
    one.close(session, [resolution, assignment], version=2, content=amended)
    agree(one, other)
    assert other.get(session).heading == "اصلاح‌شده"
    assert other.get(session).venue == ""
    assert len(other.finals(session)[0]) == 2
    sound(one, other)


def test_minutes_closed_in_two_places_belong_to_whoever_closed_them_first(computer):
    one, other, third = computer("مرودشت", skew=50), computer("شیراز"), computer("فسا")
    _, session, resolution, assignment = parts = minutes()
    one.put(*parts)
    carry(one, other)
    carry(one, third)
    other.set(resolution, operative="متن شیراز")
    first = other.close(session, [resolution, assignment], content="شیراز")
    one.set(resolution, operative="متن مرودشت")
    second = one.close(session, [resolution, assignment], content="مرودشت")
    carry(one, third)
    assert third.get(resolution).operative == "متن مرودشت"
    agree(one, other, third)
    stamps = {each: one.state(each) for each in (session,)}
    assert stamps
    for each in (one, other, third):
        in_force, rivals = each.finals(session)
        assert {final.digest for final in in_force} | {final.digest for _, final in rivals} == {first, second}
        words = "متن شیراز" if in_force[0].digest == first else "متن مرودشت"
        assert each.get(resolution).operative == words
    sound(one, other, third)


def test_one_number_for_two_changes_is_refused(computer, tmp_path):
    one, other = computer("مرودشت"), computer("شیراز")
    agency = one.put(Organisation(name="شهرداری"))
    carry(one, other)
    clone = one.copy(tmp_path / "clone.db", "رونوشت")
    one.set(agency, short_name="1")
    clone.set(agency, short_name="2")
    carry(one, other)
    before = other.picture()
    with pytest.raises(ReplicaForkedError) as refused:
        other.take(clone.changes())
    assert refused.value.replica == one.replica
    with pytest.raises(ReplicaForkedError):
        one.take(clone.changes())
    assert other.picture() == before
    clone.end()
