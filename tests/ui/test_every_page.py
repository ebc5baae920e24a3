from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.app import Program
from desktop.ui import pictures
from desktop.ui.application import Window
from desktop.ui.theme import Look
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

SMALL, LARGE = QSize(1366, 768), QSize(1536, 864)


@pytest.fixture
def said():
    """Return what Qt says on its own while a test runs."""
    lines = []

    def hear(_kind, _context, line):
        if "propagateSizeHints" not in line:  # a window without a screen says so whenever it is made
            lines.append(line)

    before = qInstallMessageHandler(hear)
    yield lines
    qInstallMessageHandler(before)


@pytest.fixture
def walked(qtbot, in_persian, tmp_path, ask, monkeypatch):
    """Return a way through a window: yields the name of each sight and all that is seen there."""
    monkeypatch.setattr(pictures, "_SETTLING", 50)  # what is clipped is waited for anyway

    def walk(prepare, look, size, text=100):
        data = tmp_path / "mahalleyar.db"
        if prepare:
            with Program().open(data) as desk:
                prepare(desk)
        window = Window(QApplication.instance(), Program(tmp_path), data, ask)
        qtbot.addWidget(window.shell)
        window.theme.apply(look, text)
        window.shell.resize(size)
        with qtbot.waitExposed(window.shell):
            window.shell.show()
        for name in pictures.walk(window):
            yield name, (window.shell, *pictures.dialogs())
        window.shell.close()
        window.close()

    return walk


@pytest.mark.parametrize(
    ("prepare", "look", "size", "text"),
    [
        (None, Look.LIGHT, SMALL, 100),
        (None, Look.DARK, LARGE, 140),
        (pictures.filled, Look.LIGHT, SMALL, 100),
        (pictures.filled, Look.DARK, LARGE, 140),
        (pictures.empty, Look.DARK, SMALL, 100),
    ],
)
def test_nothing_is_clipped_or_nameless_and_qt_has_nothing_to_say(walked, said, prepare, look, size, text):
    found, seen = [], 0
    for name, windows in walked(prepare, look, size, text):
        seen += 1
        for window in windows:
            found += [f"{name}: {each}" for each in (*clipped(window), *map(repr, nameless(window)))]
    assert "\n".join(found) == ""
    assert said == []
    assert seen > (2 if prepare is None else 20)


@pytest.mark.long
def test_pictures_of_all_that_are_saved(tmp_path):
    sight = pictures.SIGHTS[-1]
    saved = pictures.tour_pictures(Program(tmp_path), tmp_path / "out", [sight])
    assert {path.parent.name for path in saved} == {
        f"{name}-{sight.name}" for name in ("first-start", "empty", "filled")
    }
    assert all(path.stat().st_size > 5000 for path in saved)


def test_what_is_clipped_is_noticed(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    for widget in (QLabel("محلهٔ هدف"), QPushButton("ذخیره"), QLabel("دفتر تسهیلگری " * 9, wordWrap=True)):
        widget.setParent(around)
        widget.setFixedSize(20, 12)
    around.show()
    assert len(clipped(around)) == 3
