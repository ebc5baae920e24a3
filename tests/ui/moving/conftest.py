from __future__ import annotations

import sys

import pytest

from desktop.app import DATABASE, Program
from desktop.domain.office import Office
from desktop.services.preferences import PreferenceValues
from desktop.ui.application import Window
from desktop.ui.places import Destination


@pytest.fixture
def home(tmp_path):
    return tmp_path / "خانهٔ مریم"


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "داده‌های محله (۱)"
    folder.mkdir()
    return folder


@pytest.fixture
def begin(qapp, ask, theme, monkeypatch, qtbot):
    """Start the window of a person and return it."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = []

    def begin(home):
        program = Program(home)
        made.append(Window(qapp, program, program.usual_file(), ask, home))
        qtbot.addWidget(made[-1].shell)
        with qtbot.waitExposed(made[-1].shell):
            made[-1].shell.show()
        return made[-1]

    yield begin
    for window in made:
        window.watch.end()
        window.close()


@pytest.fixture
def settled(qtbot):
    def settled(window):
        qtbot.waitUntil(
            lambda: window.shell.desk is not None and not window.shell.tools.jobs.busy, timeout=20_000
        )

    return settled


@pytest.fixture
def window(begin, home, settled):
    """Return a window with one office that shows the settings."""
    with Program(home).open(home / DATABASE) as desk:
        desk.preferences.save(PreferenceValues(office_name="فرمانداری یزد"))
        desk.edit.add(Office(name="دفتر نخست"))
    window = begin(home)
    settled(window)
    window.shell.go(Destination("settings"))
    settled(window)
    return window
