from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.app import has_screen
from desktop.ui.pages.help_page import HelpPage
from tests.ui.naming import nameless

ROOT = Path(__file__).parents[2]
HEAVY = ("sqlalchemy", "openpyxl", "reportlab", "alembic", "PIL", "lxml", "desktop.domain")


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
