from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.place import Neighbourhood
from desktop.errors import CancelledError, DatabaseDamagedError
from desktop.services.backup_standing import Why, moment_of
from desktop.services.care import LATE_AFTER, SECOND_LATE_AFTER, Care
from desktop.storage.backup_notes import NAME
from desktop.storage.backups import Backups


class Clock:
    def __init__(self):
        self.at = datetime(2026, 11, 21, 10, 15, tzinfo=UTC)

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


@pytest.fixture
def care(store, database, tables, tmp_path, clock, stick):
    backups = Backups(database.path, tmp_path / "backups", clock)
    return Care(store, database, tables, backups, clock, lambda: stick)


def test_a_backup_says_when_why_and_that_it_is_sound(care, office, clock):
    made = care.back_up()
    assert (made.why, made.sound, made.checked_at) == (Why.BY_HAND, True, clock.at)
    assert care.backups() == (made,)
    assert moment_of(made.path) == made.made_at.replace(tzinfo=None)


def test_what_nothing_is_known_of_is_not_called_sound(care, office, tmp_path):
    made = care.back_up()
    (tmp_path / "backups" / NAME).write_text("[{", encoding="utf-8")
    assert [(each.why, each.sound) for each in care.backups()] == [(None, None)]
    care.check(made.path)
    assert [each.sound for each in care.backups()] == [True]


@pytest.mark.parametrize("content", ["", "null", "[]", '{"second": 1}', '{"a": {"why": "x"}}', '{"a": 3}'])
def test_spoilt_notes_lose_no_backup(care, office, tmp_path, content):
    made = care.back_up()
    (tmp_path / "backups" / NAME).write_text(content.replace("a", made.path.name), encoding="utf-8")
    assert [each.path for each in care.backups()] == [made.path]
    assert care.standing().newest == made.made_at


def test_a_backup_by_hand_outlives_the_automatic_ones_of_its_day(care, put, clock, office):
    mine = care.back_up()
    for number in range(4):
        clock.at += timedelta(minutes=30)
        put(Neighbourhood(name=f"کوی {number}"))
        care.back_up_if_changed()
    kept = care.backups()
    assert [each.why for each in kept if each.path == mine.path] == [Why.BY_HAND]
    assert len({each.made_at.hour for each in kept if each.why is Why.AUTOMATIC}) == len(kept) - 1
    clock.at += timedelta(days=8)
    put(Neighbourhood(name="کوی نو"))
    care.back_up_if_changed()
    assert mine.path not in [each.path for each in care.backups()]


def test_a_backup_tells_what_was_saved_after_it(care, put, office):
    made = care.back_up()
    assert care.check(made.path).later_changes == 0
    put(Neighbourhood(name="کوی نو"), Neighbourhood(name="کوی کهنه"))
    checked = care.check(made.path)
    assert (checked.later_changes, checked.counts[Neighbourhood]) == (2, 1)


def test_a_start_backs_up_what_is_in_no_backup_and_else_examines(care, put, office):
    care.look_over()
    assert len(care.backups()) == 1
    care.look_over()
    assert len(care.backups()) == 1


def test_damage_is_found_at_a_start_and_the_newest_good_backup_named(care, put, office, database):
    put(*(Neighbourhood(name=f"کوی {number}", borders="شمال " * 50) for number in range(300)))
    care.look_over()
    (good,) = care.backups()
    database.close()
    with database.path.open("r+b") as opened:
        opened.seek(database.path.stat().st_size // 2)
        opened.write(b"\xff" * 8192)
    with pytest.raises(DatabaseDamagedError) as raised:
        care.look_over()
    assert raised.value.backup == good.path


def test_a_backup_is_late_only_where_something_may_be_in_none(care, clock, put, office):
    assert care.standing().late
    care.back_up()
    assert not care.standing().late
    clock.at += LATE_AFTER + timedelta(minutes=1)
    assert care.standing().late
    care.back_up_if_changed()  # nothing had changed, so the old one holds everything
    assert not care.standing().late
    assert len(care.backups()) == 1


def test_the_second_copy_is_made_where_its_folder_is_there_and_thinned_out(care, clock, put, stick, office):
    care.back_up()
    assert not stick.exists()
    assert care.standing().second.late
    stick.mkdir()
    for number in range(30):
        clock.at += timedelta(days=1)
        put(Neighbourhood(name=f"کوی {number}"))
        care.back_up_if_changed()
    standing = care.standing().second
    assert (standing.present, standing.late, standing.copied_at) == (True, False, clock.at)
    kept = list(stick.glob("*.db"))
    assert 7 <= len(kept) <= 7 + 4 + 12
    assert care.check(max(kept)).later_changes == 0


def test_a_stick_that_stays_away_is_asked_for_after_a_while(care, clock, stick, office):
    stick.mkdir()
    care.back_up()
    shutil.rmtree(stick)
    assert not care.standing().second.late
    clock.at += SECOND_LATE_AFTER + timedelta(minutes=1)
    care.back_up_if_changed()
    second = care.standing().second
    assert (second.present, second.late) == (False, True)


def test_a_second_copy_that_fails_does_not_take_the_first_with_it(care, stick, office):
    stick.mkdir()
    (stick / "mahalleyar.part").mkdir()  # what is written aside cannot be written there
    made = care.back_up()
    assert care.check(made.path).later_changes == 0
    assert care.standing().second.copied_at is None


class GivesUp:
    def step(self, done, total):
        raise CancelledError


def test_a_backup_and_an_examination_can_be_given_up(care, office):
    with pytest.raises(CancelledError):
        care.back_up(GivesUp())
    with pytest.raises(CancelledError):
        care.examine(GivesUp())
    assert care.backups() == ()
    assert not list(care.folder.glob("*.part*"))


def test_an_examination_says_that_all_is_well(care, office):
    assert care.examine().is_sound
