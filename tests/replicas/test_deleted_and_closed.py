from __future__ import annotations

from desktop.domain.session import Session
from desktop.schema.record import link_to
from tests.replicas.computers import agree, carry
from tests.replicas.test_merging import minutes, sound


def test_what_was_deleted_and_restored_before_minutes_were_closed_is_not_late(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    _, session, resolution, assignment = parts = minutes()
    one.put(*parts)
    one.delete(resolution)
    one.restore(resolution)
    one.close(session, [resolution, assignment], content="متن")
    agree(one, other)
    assert one.unsettled() == set()
    sound(one, other)


def test_an_office_that_a_part_kept_can_be_deleted_again_with_that_part(kept_by_a_part):
    one, other, office, service, later = kept_by_a_part
    assert one.is_shown(office)
    one.delete(office)
    assert not any(map(one.is_shown, (office, service, later)))
    agree(one, other)
    assert one.unsettled() == set()
    sound(one, other)
    other.restore(office)
    agree(one, other)
    assert all(map(one.is_shown, (office, service, later)))
    sound(one, other)


def test_what_belongs_to_a_resolution_that_came_late_into_closed_minutes_is_late_with_it(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    _, _, resolution, assignment = parts = minutes()
    second = Session(heading="جلسهٔ دو")
    one.put(*parts, second)
    carry(one, other)
    one.close(second, [], content="دو")
    other.set(resolution, session=link_to(second))
    agree(one, other)
    late = {("Resolution", resolution.id, "late", ""), ("Assignment", assignment.id, "late", "")}
    assert one.unsettled() == late
    sound(one, other)
