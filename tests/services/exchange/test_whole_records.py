from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.office_team import OfficeService
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.errors import ChangedElsewhereError
from desktop.exchange_errors import ConflictOpenError
from desktop.schema.change import ChangeKind
from desktop.schema.record import link_to
from tests.replicas.computers import agree, carry


def only(conflicts):
    (question,) = conflicts.all()
    assert conflicts.count() == 1
    return question


def test_a_disputed_deletion_is_let_stand_or_taken_back(two, asked):
    one, other = two
    kept, gone = Organisation(name="شهرداری"), Organisation(name="بهزیستی")
    one.put(kept, gone)
    carry(one, other)
    for each in (kept, gone):
        one.delete(each)
        other.set(each, short_name="ش")
    agree(one, other)
    questions = {each.record_id: each for each in asked(one).all()}
    keep, delete = questions[kept.id].sides
    assert (keep.deed, delete.deed) == (ChangeKind.RESTORE, ChangeKind.DELETE)
    assert keep.words == "نام کوتاه: ش"
    assert (keep.writers[0].author, delete.writers[0].author) == ("شیراز", "مرودشت")
    asked(one).keep(questions[kept.id])
    asked(one).delete(questions[gone.id])
    agree(one, other)
    for each in two:
        assert asked(each).all() == ()
        assert (each.is_shown(kept), each.is_shown(gone)) == (True, False)
        assert each.faults() == ((), ())


def test_an_owner_goes_with_the_part_that_its_deleter_had_not_seen(two, asked):
    one, other = two
    office, agency = Office(name="دفتر"), Organisation(name="بهزیستی")
    about = {"office": link_to(office), "agency": link_to(agency)}
    one.put(agency, office)
    carry(one, other)
    one.delete(office)
    service = other.put(OfficeService(**about, words="آموزش"))
    agree(one, other)
    question = only(asked(one))
    assert "آموزش" in question.sides[0].words or "بهزیستی" in question.sides[0].words
    asked(one).delete(question)
    agree(one, other)
    assert not any(map(other.is_shown, (office, service)))
    assert asked(other).all() == ()
    assert other.faults() == ((), ())


def test_an_owner_is_kept_with_the_parts_that_went_with_it(two, asked):
    one, other = two
    office, agency = Office(name="دفتر"), Organisation(name="بهزیستی")
    about = {"office": link_to(office), "agency": link_to(agency)}
    service = OfficeService(**about, words="مشاوره")
    one.put(agency, office, service)
    carry(one, other)
    one.delete(office)
    later = other.put(OfficeService(**about, words="آموزش"))
    agree(one, other)
    assert asked(one).of(office) == asked(one).all()
    asked(one).keep(only(asked(one)))
    agree(one, other)
    assert all(map(other.is_shown, (office, service, later)))
    assert asked(other).all() == ()


def test_what_was_written_since_the_question_is_not_deleted(two, asked):
    one, other = two
    one.put(agency := Organisation(name="شهرداری"))
    carry(one, other)
    one.delete(agency)
    other.set(agency, short_name="ش")
    carry(other, one)
    question = only(asked(one))
    other.set(agency, short_name="شهر")
    carry(other, one)
    for deed in (asked(one).delete, asked(one).keep):
        with pytest.raises(ChangedElsewhereError):
            deed(question)


def test_values_are_chosen_before_a_record_goes(two, asked, both):
    agency = both(Organisation(name="شهرداری"), {"short_name": "۱"}, {"short_name": "۲"})
    one, _ = two
    with pytest.raises(ConflictOpenError):
        one.delete(agency)


def minutes():
    session = Session(heading="جلسهٔ یک", venue="فرمانداری")
    agency = Organisation(name="شهرداری")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد")
    assignment = Assignment(resolution=link_to(resolution), organisation=link_to(agency), order=1)
    return agency, session, resolution, assignment


def test_what_came_too_late_is_told_beside_what_is_final_until_somebody_has_seen_it(two, asked):
    one, other = two
    _, session, resolution, assignment = parts = minutes()
    one.put(*parts)
    carry(one, other)
    one.close(session, [resolution, assignment], content="{}")
    other.set(session, venue="شهرداری")
    item = other.put(AgendaItem(session=link_to(session), order=1, subject="دیر آمده"))
    agree(one, other)
    made, late = asked(one).of(session)
    assert [(side.words, side.is_shown) for side in late.sides] == [("فرمانداری", True), ("شهرداری", False)]
    assert (made.record_id, made.sides[0].deed) == (item.id, ChangeKind.CREATE)
    assert made.sides[0].words == "موضوع: دیر آمده"
    assert {each.session for each in (late, made)} == {session.id}
    asked(one).note_seen(late)
    assert asked(one).all() == (made,)
    assert asked(one).count() == 1
    assert len(asked(other).all()) == 2
    asked(one).note_seen(made)
    assert asked(one).all() == ()
    asked(one).forget_seen(late)
    assert asked(one).count() == 1
