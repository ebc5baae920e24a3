from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from desktop.ui import garbage as module
from desktop.ui.garbage import Garbage
from desktop.ui.jobs import Jobs

LETS_GO = []


class Ring:
    """A cycle that tells in which thread it is let go of."""

    def __init__(self):
        self.self = self

    def __del__(self):
        LETS_GO.append(QThread.currentThread())


@pytest.fixture(autouse=True)
def forgotten():
    gc.collect()
    LETS_GO.clear()


@pytest.fixture
def jobs(qtbot):
    jobs = Jobs(lambda _owner, error: pytest.fail(str(error)))
    yield jobs
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.wait()


def litter(_progress):
    """Make so many cycles that Python would collect them here, in the thread of the job."""
    for _ in range(3_000):
        Ring()


def test_a_job_lets_go_of_nothing_that_is_the_windows(jobs, qtbot, qapp):
    done = []
    jobs.run_unseen(jobs, litter, done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done))
    gc.collect()
    assert set(LETS_GO) == {qapp.thread()}
    assert gc.isenabled()


def test_python_alone_would_let_go_in_the_thread_of_the_job(jobs, qtbot, qapp, monkeypatch):
    monkeypatch.setattr(Garbage, "begin", lambda _: None)  # the control
    done = []
    jobs.run_unseen(jobs, litter, done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done))
    assert set(LETS_GO) - {qapp.thread()}


def test_much_garbage_is_collected_while_work_goes_on(qtbot, monkeypatch):
    monkeypatch.setattr(module, "EVERY", 1)
    owner = QWidget()
    qtbot.addWidget(owner)
    garbage = Garbage(owner)
    garbage.begin()
    litter(None)
    assert LETS_GO == []
    qtbot.waitUntil(lambda: len(LETS_GO) > 2_000)
    garbage.end()
    garbage.end()
    assert gc.isenabled()


def test_a_window_that_is_gone_before_its_work_is_done_leaves_python_to_collect(qapp):
    owner = QWidget()
    garbage = Garbage(owner)
    garbage.begin()
    delete(owner)
    assert not gc.isenabled()
    garbage.end()
    assert gc.isenabled()
