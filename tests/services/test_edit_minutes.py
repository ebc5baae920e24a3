"""Minutes being written: what they begin with, what is saved of them, and what others did meanwhile."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.attending import guest
from desktop.domain.body import Body
from desktop.domain.editing import added, arranged, removed, with_fields
from desktop.domain.resolution import AssignmentRole, DeadlineKind, Resolution
from desktop.domain.resolving import cited, cut, joined, pasted, with_agencies, with_deadline
from desktop.domain.session import (
    AgendaItem,
    Session,
    SessionState,
    Statement,
)
from desktop.errors import (
    ChangedElsewhereError,
    FinalByHandError,
    IncompleteRecordError,
    MinutesLockedError,
    RecordMissingError,
)
from desktop.schema.record import link_to
from desktop.services.edit_minutes import EditMinutes
from desktop.services.minutes_changes import changes_of
from tests.domain.minutes_edits import edits
from tests.strategies import PATIENT

TODAY = date(2026, 11, 21)


@pytest.fixture
def writing(store):
    return EditMinutes(store, lambda: TODAY)


@pytest.fixture
def opened(writing, draft, body):
    return writing.open(draft(body)[0].id)


def test_saving_writes_what_was_changed_added_and_removed_and_nothing_else(writing, opened, store):
    minutes = opened.minutes
    minutes = with_fields(minutes, minutes.session.id, venue="فرمانداري")
    minutes = pasted(removed(minutes, minutes.statements[0].id), ["دوم"], 0)
    changes = changes_of(opened.with_minutes(minutes))
    assert [len(each) for each in (changes.edits, changes.added, changes.removed)] == [2, 1, 1]
    saved = writing.save(opened.with_minutes(minutes)).editing.minutes
    assert saved.session.venue == "فرمانداری"
    assert [each.operative for each in saved.resolutions] == ["دوم", "مقرر شد گزارش داده شود."]
    assert saved.statements == ()
    assert not writing.save(writing.open(opened.session_id)).changed


def test_two_who_wrote_in_different_places_are_both_saved(writing, opened):
    mine, theirs = opened.minutes, opened.minutes
    theirs = pasted(with_fields(theirs, theirs.session.id, venue="شهرداری"), ["از دیگری"])
    mine = pasted(with_fields(mine, mine.session.id, organiser="فرمانداری"), ["از من"])
    writing.save(opened.with_minutes(theirs))
    saved = writing.save(opened.with_minutes(mine)).editing.minutes
    assert (saved.session.venue, saved.session.organiser) == ("شهرداری", "فرمانداری")
    assert {each.operative for each in saved.resolutions[1:]} == {"از من", "از دیگری"}
    assert [each.order for each in saved.resolutions] == [1, 2, 3]


def test_two_who_wrote_in_one_field_are_told_and_may_insist(writing, opened):
    session = opened.session_id
    writing.save(opened.with_minutes(with_fields(opened.minutes, session, venue="شهرداری")))
    mine = opened.with_minutes(with_fields(opened.minutes, session, venue="استانداری", organiser="ستاد"))
    with pytest.raises(ChangedElsewhereError) as error:
        writing.save(mine)
    assert error.value.fields == ("venue",)
    together, clashes = writing.together(mine)
    assert [(each.field, each.mine, each.theirs) for each in clashes] == [("venue", "استانداری", "شهرداری")]
    assert writing.save(together).editing.minutes.session.venue == "استانداری"


def test_what_others_wrote_into_a_part_that_was_removed_here_is_told(writing, opened):
    (one,) = opened.minutes.resolutions
    writing.save(opened.with_minutes(with_fields(opened.minutes, one.id, preamble="زیرا")))
    with pytest.raises(ChangedElsewhereError):
        writing.save(opened.with_minutes(removed(opened.minutes, one.id)))


def test_a_part_that_others_removed_comes_back_if_it_was_changed_here(writing, opened):
    (one,) = opened.minutes.resolutions
    writing.save(opened.with_minutes(removed(opened.minutes, one.id, opened.minutes.agenda[0].id)))
    saved = writing.save(opened.with_minutes(with_fields(opened.minutes, one.id, preamble="زیرا"))).editing
    assert [each.id for each in saved.minutes.resolutions] == [one.id]
    assert (saved.minutes.citations, saved.minutes.assignments) == (
        opened.minutes.citations,
        opened.minutes.assignments,
    )
    assert saved.minutes.agenda == ()


def test_a_resolution_that_others_removed_comes_back_if_something_was_added_to_it_here(writing, opened):
    (one,) = opened.minutes.resolutions
    writing.save(opened.with_minutes(removed(opened.minutes, one.id)))
    saved = writing.save(opened.with_minutes(cited(opened.minutes, one.id, "ماده ۸"))).editing.minutes
    assert [each.id for each in saved.resolutions] == [one.id]
    assert [each.words for each in saved.citations] == ["بند ۲ ماده ۵", "ماده ۸"]


def test_nothing_points_at_an_item_that_others_removed(writing, opened):
    (item,) = opened.minutes.agenda
    writing.save(opened.with_minutes(removed(opened.minutes, item.id)))
    mine = with_fields(opened.minutes, opened.minutes.statements[0].id, item=link_to(item))
    saved = writing.save(opened.with_minutes(mine)).editing.minutes
    assert (saved.agenda, saved.statements[0].item) == ((), None)


def test_what_was_removed_saved_and_undone_is_there_again(writing, opened):
    before = opened.minutes
    (one,) = before.resolutions
    after = writing.save(opened.with_minutes(removed(before, one.id))).editing
    back = with_agencies(before, one.id, AssignmentRole.RESPONSIBLE, [])
    saved = writing.save(after.with_minutes(back)).editing.minutes
    assert saved.resolutions == before.resolutions
    assert (saved.citations, saved.assignments) == (before.citations, ())


def test_cut_and_joined_resolutions_are_saved_with_their_agencies(writing, opened):
    (one,) = opened.minutes.resolutions
    apart = writing.save(opened.with_minutes(cut(opened.minutes, one.id, 9))).editing
    assert [len(apart.minutes.assignments), len(apart.minutes.resolutions)] == [2, 2]
    first, second = apart.minutes.resolutions
    whole = writing.save(apart.with_minutes(joined(apart.minutes, second.id, first.id))).editing.minutes
    assert [each.id for each in whole.resolutions] == [second.id]
    assert [each.resolution for each in whole.citations] == [second.id]


def test_rows_in_which_nothing_was_written_are_not_saved(writing, opened):
    minutes = added(added(opened.minutes, Statement()), AgendaItem(subject=""))
    minutes = guest(added(minutes, Resolution()), "")
    assert not changes_of(opened.with_minutes(minutes))


def test_what_is_incomplete_is_named_with_its_part(writing, opened):
    minutes = added(opened.minutes, said := Statement(speaker="شهردار"))
    minutes = with_deadline(minutes, minutes.resolutions[0].id, DeadlineKind.DAY)
    with pytest.raises(IncompleteRecordError) as error:
        writing.save(opened.with_minutes(minutes))
    assert {(each.record_id, each.field) for each in error.value.problems} == {
        (said.id, "words"),
        (minutes.resolutions[0].id, "deadline_on"),
    }


def test_final_minutes_are_not_written_over(writing, opened, closing):
    closing.finalise(opened.session_id)
    with pytest.raises(MinutesLockedError):
        writing.save(opened.with_minutes(with_fields(opened.minutes, opened.session_id, venue="شهرداری")))


def test_minutes_do_not_become_final_by_hand(writing, opened):
    final = with_fields(opened.minutes, opened.session_id, state=SessionState.FINAL)
    with pytest.raises(FinalByHandError):
        writing.save(opened.with_minutes(final))


def test_a_session_that_was_deleted_meanwhile_is_told(writing, opened, browse, editing):
    editing.delete(browse.open(Session, opened.session_id))
    changed = with_fields(opened.minutes, opened.session_id, venue="شهرداری")
    with pytest.raises(RecordMissingError):
        writing.save(opened.with_minutes(changed))
    with pytest.raises(RecordMissingError):
        writing.open(opened.session_id)


def test_a_body_that_was_deleted_meanwhile_is_told_and_the_minutes_are_saved(
    writing, opened, browse, editing
):
    editing.delete(browse.open(Body, opened.minutes.body.id))
    changed = with_fields(opened.minutes, opened.session_id, venue="شهرداری")
    saved = writing.save(opened.with_minutes(changed))
    assert saved.body_is_deleted
    assert saved.editing.minutes.session.venue == "شهرداری"


def test_new_minutes_are_saved_once(writing, body):
    editing = writing.begin(body.id)
    writing.save(editing)
    with pytest.raises(ChangedElsewhereError):
        writing.save(editing)


@PATIENT
@given(st.lists(edits, max_size=8), st.lists(edits, max_size=8))
def test_whatever_is_written_is_read_again(writing, store, deeds, more):
    with store.work() as work:
        work.add(body := Body(name="ستاد"))
        work.commit()
    editing = writing.begin(body.id)
    for some in (deeds, more):
        minutes = editing.minutes
        for deed in some:
            minutes = _filled(deed(minutes))
        editing = writing.save(editing.with_minutes(minutes)).editing
        read = writing.open(editing.session_id).minutes
        assert _texts(read) == _texts(minutes)
        assert arranged(read) == read


def _filled(minutes):
    """Leave out what a record refuses, so that all of it can be saved."""
    blank = [each.id for each in minutes.statements if not each.words.strip()]
    blank += [each.id for each in minutes.agenda if not each.subject.strip()]
    blank += [each.id for each in minutes.citations if not each.words.strip()]
    blank += [each.id for each in minutes.resolutions if not each.operative.strip()]
    blank += [each.id for each in minutes.assignments]  # the agencies of these edits are not stored
    minutes = removed(minutes, *blank)
    for each in minutes.resolutions:
        if each.deadline_kind is DeadlineKind.PHRASE and not each.deadline_phrase:
            minutes = with_deadline(minutes, each.id, DeadlineKind.NONE)
    for each in minutes.attendance:
        minutes = with_fields(minutes, each.id, organisation=None)
    return minutes


def _texts(minutes):
    return [
        [(each.id, each.order) for each in minutes.resolutions],
        [(each.words.strip(), each.became, each.item) for each in minutes.statements],
        [(each.name, each.presence) for each in minutes.attendance],
        [each.subject.strip() for each in minutes.agenda],
        [(each.resolution, each.words) for each in minutes.citations],
        minutes.session.venue,
    ]


def test_minutes_that_were_read_from_a_file_are_opened_edited_and_saved(writing, reading):
    path = Path(__file__).parents[1] / "samples" / "minutes_50.txt"
    editing = writing.open(reading.save(reading.read(path)))
    assert not changes_of(editing)
    assert not writing.save(editing).changed
    before = editing.minutes
    first = before.resolutions[0]
    apart = cut(before, first.id, first.operative.index(" ") + 1)
    saved = writing.save(editing.with_minutes(apart)).editing
    assert len(saved.minutes.resolutions) == len(before.resolutions) + 1
    one, two = saved.minutes.resolutions[:2]
    whole = writing.save(saved.with_minutes(joined(saved.minutes, one.id, two.id))).editing.minutes
    assert [each.operative for each in whole.resolutions] == [each.operative for each in before.resolutions]
    assert [each.organisation for each in whole.assignments] == [
        each.organisation for each in before.assignments
    ]
