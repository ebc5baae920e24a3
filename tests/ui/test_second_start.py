from __future__ import annotations

import pytest

from desktop.ui.second_start import FirstWindow


@pytest.fixture
def first(qapp, tmp_path):
    first = FirstWindow(tmp_path)
    assert first.alone
    first.listen()
    yield first
    first.end()


def test_a_second_start_calls_the_first_window(first, tmp_path, qtbot):
    second = FirstWindow(tmp_path)
    assert not second.alone
    with qtbot.waitSignal(first.called):
        assert second.call()


def test_the_very_first_start_is_found_too(qapp, tmp_path):
    first = FirstWindow(tmp_path / "new")
    first.listen()
    assert not FirstWindow(tmp_path / "new").alone
    first.end()


def test_another_person_has_another_window(first, tmp_path):
    (tmp_path / "other").mkdir()
    assert FirstWindow(tmp_path / "other").alone


def test_after_the_first_has_ended_the_next_is_alone(first, tmp_path):
    first.end()
    assert FirstWindow(tmp_path).alone


def test_what_a_crash_left_behind_stops_nobody(qapp, tmp_path):
    (tmp_path / "window.lock").write_text("999999999\nmahalleyar\nelsewhere\n", encoding="utf-8")
    FirstWindow(tmp_path).end()


def test_a_folder_that_is_not_there_stops_nobody(qapp, tmp_path):
    assert FirstWindow(tmp_path / "none").alone


def test_the_packages_of_a_second_start_are_given_to_the_first(first, tmp_path, qtbot):
    packages = [tmp_path / "بستهٔ ۷ مرودشت.mahalleyar", tmp_path / "two words.mahalleyar"]
    with qtbot.waitSignal(first.given) as given:
        assert FirstWindow(tmp_path).call(packages)
    assert given.args == [tuple(packages)]


def test_a_second_start_without_a_package_gives_none(first, tmp_path, qtbot):
    with qtbot.assertNotEmitted(first.given, wait=300):
        assert FirstWindow(tmp_path).call()
