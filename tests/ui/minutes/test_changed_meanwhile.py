from __future__ import annotations

import pytest

from desktop.domain.attending import seated
from desktop.domain.clauses import clauses_of, with_clauses
from desktop.domain.editing import added, removed, with_fields
from desktop.domain.party import Person
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, SessionState
from desktop.domain.topic import Topic
from desktop.errors import MinutesLockedError
from desktop.schema.record import link_to
from tests.ui.minutes.conftest import BODY, HELD_ON, PEOPLE, SEATS, there


@pytest.fixture
def two(desk, stored, page, qtbot):
    """Open the same minutes in the editor of the window, and in another one on another screen."""
    session = stored()
    page.edit_record(session.id)
    other = desk.minutes.drafts.open(session.id)
    return page.editor, other


def test_minutes_that_were_finalised_on_another_screen_are_not_overwritten_and_nothing_is_lost(
    desk, two, tools
):
    editor, _ = two
    writing = editor.writing
    session = writing.minutes.session
    desk.close_minutes.finalise(session.id)
    resolution = writing.minutes.resolutions[0]
    writing.write(with_clauses(writing.minutes, resolution, ("بند تازه",)))
    with pytest.raises(MinutesLockedError):
        writing.save()
    editor.save()
    assert not editor.notice.isHidden()
    assert there(desk, session.id).state is SessionState.FINAL
    assert [each.words for each in clauses_of(writing.minutes, resolution.id)] == ["بند تازه"]
    kept = desk.minutes.drafts.open(session.id)
    assert [each.words for each in kept.minutes.clauses] == ["بند تازه"]


def test_what_both_screens_wrote_into_clauses_comes_together(desk, two):
    editor, other = two
    writing = editor.writing
    first, second = writing.minutes.resolutions[:2]
    other.apply(with_clauses(other.minutes, first, ("از آن سو",)))
    other.save()
    writing.write(with_clauses(writing.minutes, second, ("از این سو",)))
    writing.save()
    assert {each.words for each in writing.minutes.clauses} == {"از آن سو", "از این سو"}


def test_a_clause_of_a_resolution_that_others_removed_comes_back_with_it(desk, two):
    editor, other = two
    writing = editor.writing
    first = writing.minutes.resolutions[0]
    writing.write(with_clauses(writing.minutes, first, ("بند الف",)))
    other.apply(removed(other.minutes, first.id))
    other.save()
    writing.together()
    clauses = [each.words for each in writing.minutes.clauses]
    left = [each.id for each in writing.minutes.resolutions]
    assert (first.id in left) == (clauses == ["بند الف"])
    writing.save()


def test_a_seat_that_goes_while_its_holder_is_in_a_draft_leaves_the_holder_there(desk, writing):
    sitting, names = desk.minutes.edit.sitting(BODY.id, HELD_ON)
    writing.write(seated(writing.minutes, sitting, names))
    rows = len(writing.minutes.attendance)
    writing.save()
    desk.edit.delete(desk.browse.open(type(SEATS[1]), SEATS[1].id))
    writing.write(with_fields(writing.minutes, writing.minutes.session.id, venue="سالن"))
    writing.judge()
    writing.save()
    stored = desk.minutes.edit.open(writing.minutes.session.id).minutes
    assert len(stored.attendance) == rows
    assert [each.name for each in stored.attendance][1] == PEOPLE[1].title


def test_a_seat_that_goes_before_the_draft_is_saved_does_not_keep_it_from_being_saved(desk, writing):
    assert any(each.seat == SEATS[2].id for each in writing.minutes.attendance)
    desk.edit.delete(desk.browse.open(type(SEATS[2]), SEATS[2].id))
    writing.save()
    stored = desk.minutes.edit.open(writing.minutes.session.id).minutes
    assert PEOPLE[2].title in [each.name for each in stored.attendance]


def test_a_member_who_is_merged_into_another_while_in_a_draft_is_the_other_one(desk, writing):
    twin = Person(given_name="زهرا", family_name="کریمی‌نژاد")
    desk.edit.add(twin)
    writing.save()
    writing.write(with_fields(writing.minutes, writing.minutes.attendance[0].id, post="فرماندار"))
    desk.merge.merge(Person, twin.id, PEOPLE[0].id)
    writing.save()
    (row, *_others) = desk.minutes.edit.open(writing.minutes.session.id).minutes.attendance
    assert (row.person, row.post, row.name) == (twin.id, "فرماندار", PEOPLE[0].title)


def test_an_item_that_somebody_missed_and_that_others_removed_is_missed_no_more(desk, two):
    editor, other = two
    writing = editor.writing
    item, row = writing.minutes.agenda[0], writing.minutes.attendance[0]
    writing.write(with_fields(writing.minutes, row.id, missed=(link_to(item),)))
    other.apply(removed(other.minutes, item.id))
    other.save()
    writing.save()
    assert writing.minutes.attendance[0].missed == ()


def test_a_topic_that_goes_meanwhile_leaves_the_item(desk, writing):
    topic = Topic(name="روشنایی")
    desk.edit.add(topic)
    writing.write(added(writing.minutes, AgendaItem(subject="گزارش", topic=link_to(topic))))
    desk.edit.delete(desk.browse.open(Topic, topic.id))
    writing.write(added(writing.minutes, Resolution(operative="مقرر شد …")))
    writing.save()
    assert there(desk, writing.minutes.session.id)
