"""The first list is read and clicked before the rest of the program is loaded, which comes a moment later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import Program
from desktop.domain.office import Office

ROOT = Path(__file__).parents[2]
CHILD = """
import linecache, os, sys, time
from pathlib import Path
from desktop.app import Program
from desktop.ui.application import Window
from desktop.ui.dress import dress
from desktop.ui.ask import Ask
from desktop.ui.places import Destination
from PySide6.QtWidgets import QApplication

def until(holds):
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end
        app.processEvents()

app = QApplication([])
dress(app)
window = Window(app, Program(), Path(sys.argv[1]), Ask())
shell = window.shell
unsaid = shell.navigation.care.lines
shell.go(Destination("offices"))
shell.appear()
until(lambda: "offices" in shell.pages)
page = shell.pages["offices"]
page.list.table.viewport().grab()
page.list.table.go(0)
words = [page.list.model.index(0, each).data() for each in range(page.list.model.columnCount())]
print("دفتر مهر" in words, page.list.current_id != "", "sqlalchemy" in sys.modules)
until(lambda: page.detail.record)
until(lambda: shell.navigation.care.lines != unsaid)
print(page.detail.record.name, "sqlalchemy" in sys.modules)
print([name for name in linecache.cache if "desktop" in name])
sys.stdout.flush()
window.close()
os._exit(0)
"""


@pytest.fixture
def data(tmp_path):
    data = tmp_path / "data" / "mahalleyar.db"
    with Program().open(data) as desk:
        desk.edit.add(Office(name="دفتر مهر"), Office(name="دفتر یاس"))
        desk.preferences.save(desk.preferences.read())
    return data


def test_the_first_list_waits_for_nothing_and_the_rest_follows(data):
    around = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "HOME": str(data.parent)}
    command = [sys.executable, "-c", CHILD, str(data)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=around,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == ["True True False", "دفتر مهر True", "[]"], done.stderr
