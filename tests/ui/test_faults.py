from __future__ import annotations

import sys
from threading import Thread

import pytest
from PySide6.QtWidgets import QWidget

from desktop.errors import DiskFullError
from desktop.persian.numbers import read_number
from desktop.ui import faults as module
from desktop.ui.faults import Faults


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def faults(tmp_path, ask, owner, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    faults = Faults(tmp_path / "logs" / "faults.log", ask)
    faults.install(owner)
    return faults


def fail(text="شمارهٔ ملی ۱۲۳"):
    try:
        read_number(text)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_fault_is_logged_with_its_place_and_without_the_data(faults, tmp_path, ask, qtbot):
    fail()
    logged = (tmp_path / "logs" / "faults.log").read_text(encoding="utf-8")
    assert "ValueError" in logged
    assert "persian/numbers.py" in logged
    assert "۱۲۳" not in logged
    assert "test_faults.py" in logged
    assert str(tmp_path.parent) not in logged
    qtbot.waitUntil(lambda: len(ask.faults) == 1)


def test_a_fault_of_another_thread_is_told_in_the_window(faults, ask, qtbot):
    thread = Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(ask.faults) == 1)


def test_faults_in_a_row_are_told_one_at_a_time(faults, ask, qtbot, monkeypatch):
    ends = []
    monkeypatch.setattr(ask, "tell_fault", lambda owner, report, then: ends.append(then))
    for _ in range(5):
        fail()
    qtbot.wait(20)
    assert len(ends) == 1
    ends[0]()
    fail()
    qtbot.waitUntil(lambda: len(ends) == 2)


def test_a_log_that_cannot_be_written_hides_no_fault(tmp_path, ask, owner, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    (tmp_path / "logs").write_text("a file where a folder should be", encoding="utf-8")
    Faults(tmp_path / "logs" / "faults.log", ask).install(owner)
    fail()
    qtbot.waitUntil(lambda: len(ask.faults) == 1)


def test_the_log_does_not_grow_without_end(faults, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "LOG_BYTES", 1000)
    for _ in range(60):
        fail()
    logs = list((tmp_path / "logs").iterdir())
    assert len(logs) == module.LOGS_KEPT + 1
    assert all(log.stat().st_size <= 2000 for log in logs)


def test_an_expected_error_that_nobody_caught_is_told_once_and_is_no_fault(faults, ask, tmp_path, qtbot):
    for _ in range(5):
        faults.catch(DiskFullError, DiskFullError())
    qtbot.waitUntil(lambda: bool(ask.errors))
    assert [type(each) for each in ask.errors] == [DiskFullError]
    assert (ask.faults, list(tmp_path.glob("*.log"))) == ([], [])
