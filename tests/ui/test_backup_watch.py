from __future__ import annotations

from threading import Event, current_thread, main_thread

import pytest

from desktop.app import Program
from desktop.ui.backup_watch import BackupWatch
from desktop.ui.care_card import CareCard


@pytest.fixture
def watch(tools, changes, theme, qtbot):
    card = CareCard(theme, tools.icons)
    qtbot.addWidget(card)
    watch = BackupWatch(tools.jobs, changes, card, pytest.fail)
    watch.card = card
    yield watch
    watch.end()
    tools.jobs.wait()


def test_a_folder_of_backups_that_cannot_be_read_is_told_and_tried_again(
    watch, tmp_path, qtbot, tools, monkeypatch
):
    monkeypatch.setattr("desktop.ui.backup_watch.FIRST", 50)
    with Program().open(tmp_path / "data" / "mahalleyar.db") as desk:
        (folder := desk.care.folder).write_text("no folder", encoding="utf-8")
        watch.begin(desk)
        qtbot.waitUntil(lambda: watch.card.lines[0] == watch.tr("The backup failed"))
        folder.unlink()
        qtbot.waitUntil(lambda: bool(list(folder.glob("*.db"))), timeout=10_000)
        qtbot.waitUntil(lambda: not tools.jobs.busy)
        assert watch.card.lines[0] != watch.tr("The backup failed")
        watch.end()


def test_a_second_folder_that_answers_late_keeps_nobody_waiting(watch, tmp_path, qtbot, tools, monkeypatch):
    answered, asked = Event(), []
    with Program().open(tmp_path / "data" / "mahalleyar.db") as desk:
        standing = type(desk.care).standing

        def slow(care):
            asked.append(current_thread())
            answered.wait(10)
            return standing(care)

        monkeypatch.setattr(type(desk.care), "standing", slow)
        before = watch.card.lines
        watch.begin(desk)
        assert watch.card.lines == before
        answered.set()
        qtbot.waitUntil(lambda: not tools.jobs.busy, timeout=10_000)
        assert watch.card.lines != before
        assert main_thread() not in asked
        watch.end()
