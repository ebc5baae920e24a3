from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.catalogue import SCHEMA
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.schema.change import ChangeKind
from desktop.services.history import end_of
from desktop.storage.hand import Hand


@pytest.fixture
def put_by(store):
    def put_by(author, moment, *records):
        milliseconds = round(moment.timestamp() * 1000)
        born = f"{milliseconds:012x}"
        batch = f"{born[:8]}-{born[8:]}-7000-8000-{records[0].id[-12:]}"
        with store.work_by(Hand(store.replica, author, batch, SCHEMA, milliseconds)) as work:
            work.add(*records)
            work.commit()
        return batch

    return put_by


def test_pages_follow_one_another_without_gap_or_repetition(past, put):
    for number in range(23):
        put(Organisation(name=f"دستگاه {number}"))
    whole = past.batches(most=100)
    paged, before = [], None
    while page := past.batches(before, 5):
        paged += page
        before = page[-1].place
    assert paged == list(whole)
    assert [each.about.title for each in whole][:23] == [f"دستگاه {number}" for number in range(22, -1, -1)]


def test_steps_are_found_by_author_kind_day_and_words(past, put_by):
    now = datetime.now(UTC)
    put_by("رضا", now - timedelta(days=3), Organisation(name="شهرداری مرودشت"))
    put_by("زهرا", now, Office(name="دفتر آبشار"), Organisation(name="دانشگاه"))
    today = now.astimezone().date()

    def found(**asked):
        return [each.about.title for each in past.batches(**asked) if each.author != "محله‌یار"]

    assert found() == ["دفتر آبشار", "شهرداری مرودشت"]
    assert found(author="رضا") == found(words="مرودشت") == found(last=today - timedelta(days=3))
    assert found(author="رضا") == ["شهرداری مرودشت"]
    assert found(kind="Office") == found(first=today) == found(words="آبشار") == ["دفتر آبشار"]
    assert found(words='"') == found(first=today + timedelta(days=1)) == found(author="علی") == []


def test_what_is_in_the_bin_is_still_found_by_its_words(past, put, editing, browse):
    one = Organisation(name="شهرداری مرودشت")
    put(one)
    editing.delete(browse.open(Organisation, one.id))
    found = past.batches(words="شهرداری مرودشت")
    assert [each.about.deed for each in found] == [ChangeKind.DELETE, ChangeKind.CREATE]


def test_a_unit_whose_changes_lie_apart_is_listed_once(past, put_by, put):
    now = datetime.now(UTC)
    one, other = Organisation(name="الف"), Organisation(name="ب")
    batch = put_by("رضا", now, one)
    put(Organisation(name="میان"))
    milliseconds = round(now.timestamp() * 1000)
    with past._store.work_by(Hand(past._store.replica, "رضا", batch, SCHEMA, milliseconds)) as work:
        work.add(other)
        work.commit()
    for kind in ("", "Organisation"):
        titles = [each.batch for each in past.batches(kind=kind, most=10)]
        assert titles.count(batch) == 1


def test_a_step_tells_what_it_changed(past, put, change):
    one = Organisation(name="الف")
    put(one)
    change(one, name="ب", short_name="ک")
    (changed,) = past.changed(past.batches(most=1)[0].batch)
    assert (changed.kind, changed.record_id, changed.title) == ("Organisation", one.id, "ب")
    assert {(each.then, each.now) for each in changed.fields} == {("الف", "ب"), ("", "ک")}
    assert past.changed("none") == ()


def test_what_came_with_the_program_is_not_undoable(past, put, undoing):
    put(Organisation(name="الف"))
    mine, *_, shipped = past.batches(most=10)
    assert (mine.undoable, past.is_undoable(mine.batch)) == (True, True)
    assert (shipped.undoable, past.is_undoable(shipped.batch)) == (False, False)
    undoing.undo()
    back, mine, *_ = past.batches(most=10)
    assert (mine.undone_by, mine.undoable, back.about.deed) == (back.batch, False, ChangeKind.DELETE)
    undoing.redo()
    assert not past.batch(mine.batch).undone_by


def test_the_end_of_a_day_is_its_last_moment_here():
    day = datetime.now().astimezone().date()
    assert end_of(day) < (end_of(day) + timedelta(microseconds=1)).astimezone()
    assert (end_of(day) + timedelta(microseconds=1)).astimezone().date() == day + timedelta(days=1)
