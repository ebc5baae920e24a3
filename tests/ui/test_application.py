from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from desktop.app import Program, has_screen
from desktop.errors import DatabaseInUseError
from desktop.paths import FONTS, TRANSLATIONS
from desktop.ui.application import Window
from desktop.ui.pages.help_page import HelpPage
from desktop.ui.translation import Catalogue
from tests.ui.naming import nameless

ROOT = Path(__file__).parents[2]
HEAVY = ("sqlalchemy", "openpyxl", "reportlab", "alembic", "PIL", "lxml", "desktop.domain")


@pytest.fixture
def in_persian(qapp):
    words = Catalogue(TRANSLATIONS / "fa.ts")
    qapp.installTranslator(words)
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"Vazirmatn-{weight}.ttf"))
    yield
    qapp.removeTranslator(words)


@pytest.fixture
def window(qapp, tmp_path, ask, theme, monkeypatch, qtbot):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window = Window(qapp, Program(), tmp_path / "data" / "mahalleyar.db", ask)
    qtbot.addWidget(window.shell)
    yield window
    window.close()


def test_the_window_is_painted_and_then_the_register_opened(window, qtbot):
    with qtbot.waitSignal(window.shell.painted):
        window.shell.show()
    assert window.shell.pages == {}
    qtbot.waitUntil(lambda: bool(window.shell.pages))
    window.shell.close()


def test_a_register_that_another_program_holds_is_told_and_tried_again(window, qtbot):
    with Program().open(window._data):
        window.open()
        assert window.shell.pages == {}
        assert window.shell.waiting.buttons
    window.shell.waiting.buttons[0].click()
    assert window.shell.pages
    assert isinstance(DatabaseInUseError("x"), Exception)


def test_a_backup_takes_the_place_of_the_register_and_its_pages_are_shown_anew(window, qtbot, tmp_path):
    from desktop.domain.party import Organisation

    window.open()
    backup = window.shell.desk.care.make_backup(tmp_path)
    window.shell.desk.edit.add(Organisation(name="شهرداری"))
    page = window.shell.pages[window.shell.key]
    window.shell.tools.restore(backup)
    assert window.shell.pages[window.shell.key] is not page
    assert window.shell.desk.browse.ids(Organisation) == ()


def test_a_backup_that_is_not_sound_changes_nothing(window, ask, tmp_path):
    from desktop.domain.party import Organisation

    window.open()
    window.shell.desk.edit.add(Organisation(name="شهرداری"))
    (tmp_path / "bad.db").write_bytes(b"bad")
    window.shell.tools.restore(tmp_path / "bad.db")
    assert len(ask.errors) == 1
    assert len(window.shell.desk.browse.ids(Organisation)) == 1


def test_a_save_of_the_register_is_told_to_the_pages(window, qtbot):
    from desktop.domain.party import Organisation

    window.open()
    with qtbot.waitSignal(window.changes.saved):
        window.shell.desk.edit.add(Organisation(name="شهرداری"))


def test_words_come_from_the_catalogue_and_what_it_lacks_stays(in_persian):
    assert QCoreApplication.translate("Ask", "Cancel") == "انصراف"
    assert QCoreApplication.translate("Ask", "Not there") == "Not there"
    assert QCoreApplication.translate("Jobs", "Cancel") == "Cancel"


def test_nothing_heavy_is_loaded_before_the_first_paint():
    code = (
        "import sys, desktop.app, desktop.ui.application as a;"
        "from desktop.ui.pages.entries import entries; entries();"
        f"print(*[name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize(
    ("surroundings", "seen"),
    [({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "w"}, True), ({}, False)],
)
def test_a_window_needs_a_screen(monkeypatch, surroundings, seen):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert has_screen() is seen
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not has_screen()


def test_the_help_page_shows_every_key_and_can_be_read_by_a_screen_reader(in_persian, tools, qtbot):
    page = HelpPage(tools)
    qtbot.addWidget(page)
    assert page.title == "راهنما و میان‌برها"
    assert nameless(page) == []
    page.grab()
