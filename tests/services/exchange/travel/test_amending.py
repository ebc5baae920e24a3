from __future__ import annotations

from tests.services.exchange.travel.computers import agree, meet
from tests.services.exchange.travel.entering import amend, draft


def test_what_was_written_late_and_alike_is_told_everywhere_once_an_amendment_says_otherwise(computer):
    one, other = computer("one"), computer("other")
    session, resolution = draft(one, one.agency("شهرداری"))
    meet(one, other)
    one.desk.close_minutes.finalise(session.id)
    other.desk.close_minutes.finalise(session.id)  # not knowing; it writes the same state
    agree(one, other)
    amend(one, session, resolution, "دیگر")
    assert one.faults() == ((), ())
    agree(one, other)
