from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.body import Seat
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.livelihood import Course
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.paperwork import Attachment, Letter
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, PlaceKind
from desktop.domain.programme import OfficePlan
from desktop.domain.resolution import Assignment, AssignmentState, FollowUp, Resolution
from desktop.domain.session import Session, SessionState
from desktop.paths import SAMPLE
from desktop.persian.jalali import weekday
from desktop.schema.check import problems
from desktop.schema.record import link_to
from desktop.schema.values import values_of
from desktop.services.preferences import FRIDAY
from desktop.services.sample import Sample, _records
from tests.services.conftest import TODAY


@pytest.fixture
def sample(store):
    return Sample(store, CATALOGUE, SAMPLE, lambda: TODAY)


@pytest.fixture
def everything(store):
    def everything():
        with store.view() as view:
            return {
                each: values_of(record)
                for kind in CATALOGUE
                for record in view.records(kind).all()
                for each in [record.id]
            }

    return everything


@given(st.dates(date(2024, 1, 1), date(2040, 1, 1)))
@settings(max_examples=20, deadline=None)
def test_every_record_of_the_sample_is_sound_on_any_day(today):
    records = list(_records(SAMPLE, CATALOGUE, today))
    assert [problem for record in records for problem in problems(record)] == []
    sessions = [record for record in records if isinstance(record, Session)]
    assert all(weekday(session.held_on) != FRIDAY for session in sessions)


def test_the_sample_shows_something_of_everything(sample, all_of):
    sample.bring()
    assert {type(each) for each in everything_of(all_of)} == set(CATALOGUE) - {Attachment, Letter}
    assert {office.state for office in all_of(Office)} == set(OfficeState)
    assert {session.state for session in all_of(Session)} >= {SessionState.HELD, SessionState.DRAFT}
    deadlines = [each.deadline_on for each in all_of(Resolution) if each.deadline_on]
    assert min(deadlines) < TODAY < max(deadlines)
    assert any(TODAY <= each <= TODAY + timedelta(days=7) for each in deadlines)
    states = {each.state for each in all_of(Assignment)}
    assert states >= {AssignmentState.DONE, AssignmentState.UNDER_WAY, AssignmentState.NOTIFIED}
    responsible = {each.resolution for each in all_of(Assignment)}
    assert any(each.id not in responsible for each in all_of(Resolution))


def everything_of(all_of):
    return [record for kind in CATALOGUE for record in all_of(kind)]


def test_the_sample_tells_what_the_seeds_tell(sample, all_of):
    sample.bring()
    by_id = {each.id: each for each in everything_of(all_of)}
    city = Counter(office.place for office in all_of(Office)).most_common(1)[0]
    assert (by_id[city[0]].kind, city[1]) == (PlaceKind.CITY, 28)
    ready = {DocumentState.APPROVED_PROVINCE, DocumentState.IN_FORCE}
    documents = [each for each in all_of(OfficeDocument) if each.kind is DocumentKind.DEVELOPMENT_DOCUMENT]
    assert sum(each.state in ready for each in documents) == 3
    assert sum(course.trained for course in all_of(Course)) == 880
    assert sum(course.employed for course in all_of(Course)) == 200
    planned = {by_id[plan.place].name: plan.count for plan in all_of(OfficePlan)}
    assert sorted(planned.values()) == [2, 3]
    proposed = [each for each in all_of(Office) if each.state is OfficeState.PROPOSED]
    assert sum(by_id[by_id[each.place].parent].name in planned for each in proposed) == 3


def test_every_place_and_organisation_says_that_it_is_a_sample():
    named = (Neighbourhood, Organisation, Office)
    records = [each for each in _records(SAMPLE, CATALOGUE, TODAY) if isinstance(each, named)]
    assert all("نمونه" in record.name for record in records)


def test_the_sample_is_brought_once_and_known(sample, everything):
    assert not sample.is_here()
    sample.bring()
    brought = everything()
    sample.bring()
    assert sample.is_here()
    assert everything() == brought


def test_one_button_removes_all_of_it_and_another_brings_it_back(sample, everything, put):
    put(own := Office(name="دفتر خودم"))
    before = everything()
    sample.bring()
    brought = everything()
    assert sample.look().going == len(brought) - len(before)
    gone = sample.remove()
    assert everything() == before
    assert own.id in before
    assert not sample.is_here()
    sample.put_back(gone)
    assert everything() == brought
    assert sample.is_here()


def test_a_removed_sample_is_not_even_seen_in_the_bin(sample, browse, put, editing):
    put(own := Office(name="دفتر خودم"))
    editing.delete(browse.open(Office, own.id))
    for _ in range(2):
        sample.bring()
        gone = sample.remove()
        assert browse.ids(Office, deleted=True) == (own.id,)
    sample.put_back(gone)
    editing.delete(browse.open(Office, browse.ids(Office)[0]))
    assert len(browse.ids(Office, deleted=True)) == 2


def test_what_my_own_records_point_at_stays_with_what_it_needs(sample, everything, put, all_of):
    sample.bring()
    garden = next(each for each in all_of(Neighbourhood) if each.name.startswith("کوی باغ"))
    put(own := Office(name="دفتر خودم", neighbourhoods=(link_to(garden),)))
    assert garden.name in sample.look().staying
    mine = everything()[own.id]
    sample.remove()
    left = everything()
    assert left[own.id] == mine
    assert garden.id in left
    assert garden.place in left
    assert len(all_of(Neighbourhood)) == 1
    assert not any(each.id != own.id for each in all_of(Office))


def test_what_stays_keeps_its_parts(sample, put, all_of, body):
    sample.bring()
    headquarters = next(each for each in all_of(type(body)) if each.id != body.id)
    put(Session(body=link_to(headquarters), held_on=TODAY))
    sample.remove()
    assert len(all_of(Seat)) == 8
    assert [each.state for each in all_of(Session)] == [SessionState.DRAFT]


def test_minutes_that_were_made_final_stay(sample, closing, all_of):
    sample.bring()
    tenth = next(each for each in all_of(Session) if each.number == 10)
    closing.finalise(tenth.id)
    sample.remove()
    assert [each.id for each in all_of(Session)] == [tenth.id]
    assert {each.session for each in all_of(Resolution)} == {tenth.id}


def test_what_was_changed_in_the_sample_goes_with_it(sample, everything, all_of, change):
    before = everything()
    sample.bring()
    change(all_of(Office)[0], name="نامی دیگر")
    sample.remove()
    assert everything() == before


def test_the_file_is_sound_after_all_that(sample, store, database, tables):
    from desktop.storage.health import examine

    sample.bring()
    sample.remove()
    health = examine(database, tables, store.work())
    assert health.is_sound


def test_a_removal_is_not_taken_back_into_a_sample_that_was_brought_anew(sample, all_of):
    sample.bring()
    gone = sample.remove()
    sample.bring()
    sample.put_back(gone)
    sample.remove()
    assert all_of(Office) == ()


def test_what_has_no_name_is_not_named_by_its_number_in_the_file(sample, put, all_of):
    sample.bring()
    part = link_to(all_of(Assignment)[0])
    put(FollowUp(assignment=part, followed_on=TODAY, words="پیگیری من"))
    staying = sample.look().staying
    ids = {each.id for kind in (Assignment, Resolution, Session) for each in all_of(kind)}
    assert staying
    assert ids.isdisjoint(staying)
