from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.errors import DiskFullError
from desktop.ui import progress_card
from desktop.ui.jobs import Jobs
from desktop.ui.progress_card import ProgressCard


def on_window_thread(qapp):
    return QThread.currentThread() == qapp.thread()


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def errors():
    return []


@pytest.fixture
def jobs(errors, qapp, qtbot):
    jobs = Jobs(lambda _owner, error: errors.append((error, on_window_thread(qapp))))
    yield jobs
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.wait()


@pytest.fixture
def held():
    """Hold a job up until the test is over."""
    event = Event()
    yield event
    event.set()


@pytest.fixture
def card_of(monkeypatch, qtbot):
    monkeypatch.setattr(progress_card, "PATIENCE", 1)

    def card_of(owner):
        qtbot.waitUntil(lambda: any(card.isVisible() for card in owner.findChildren(ProgressCard)))
        return owner.findChild(ProgressCard)

    return card_of


def count(progress):
    for done in range(10_000):
        QThread.msleep(1)
        progress.step(done, 10_000)


def test_work_leaves_the_window_thread_and_its_result_returns_there(jobs, owner, qtbot, qapp):
    seen = []
    jobs.run(
        owner, "…", lambda _: on_window_thread(qapp), lambda made: seen.append((made, on_window_thread(qapp)))
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]


@pytest.mark.parametrize("error", [ValueError(), DiskFullError()], ids=["bug", "expected"])
def test_an_error_reaches_the_handler_on_the_window_thread(jobs, owner, errors, qtbot, error):
    def fail(_progress):
        raise error

    jobs.run(owner, "…", fail, pytest.fail)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors == [(error, True)]


def test_cancel_stops_the_work_and_says_nothing(jobs, owner, errors, qtbot, card_of):
    jobs.run(owner, "…", count, pytest.fail)
    card_of(owner).cancel.click()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=2000)
    assert errors == []


def test_escape_asks_to_stop_and_the_card_stays_until_it_has(jobs, owner, qtbot, card_of, held):
    jobs.run(owner, "…", lambda progress: (held.wait(), progress.step(1, 2)), pytest.fail)
    card = card_of(owner)
    QTest.keyClick(card, "\x1b")
    assert (card.isVisible(), card.cancel.isEnabled()) == (True, False)
    held.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_progress_is_told_in_persian_digits(jobs, owner, qtbot, card_of, held):
    jobs.run(owner, "…", lambda progress: (progress.step(1200, 5000), held.wait()), list)
    card = card_of(owner)
    qtbot.waitUntil(lambda: card.bar.value() == 1200)
    assert "۱٬۲۰۰" in card.count.text()
    held.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_short_work_shows_no_card(jobs, owner, qtbot):
    done = []
    jobs.run(owner, "…", lambda _: 1, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not any(card.isVisible() for card in owner.findChildren(ProgressCard))


def test_a_second_run_of_one_owner_waits_for_nobody_and_does_nothing(jobs, owner, qtbot, held):
    done = []
    jobs.run(owner, "…", lambda _: held.wait() and 1, done.append)
    jobs.run(owner, "…", lambda _: 2, done.append)
    held.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert done == [1]
