from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLabel

from desktop.app import Program
from desktop.errors import BackupFailedError, DatabaseReadOnlyError, FileError, FileTypeError
from desktop.services.preferences import Preferences
from desktop.storage.one_program import login_name
from desktop.ui.application import Window
from desktop.ui.error_text import error_text
from desktop.ui.widgets.wrapped_label import WrappedLabel


@pytest.fixture(autouse=True)
def no_first_start(monkeypatch):
    monkeypatch.setattr(Preferences, "is_first_start", lambda _: False)


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data" / "mahalleyar.db"


@pytest.fixture
def start(qapp, ask, data, theme, monkeypatch, qtbot, tmp_path):
    """Start the window and let it open its register, or find out why it cannot."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = []

    def start():
        made.append(Window(qapp, Program(), data, ask, tmp_path / "home"))
        qtbot.addWidget(made[-1].shell)
        made[-1].open()
        settle(made[-1])
        return made[-1]

    def settle(window):
        qtbot.waitUntil(lambda: not window.shell.tools.jobs.busy, timeout=10_000)

    start.settle = settle
    yield start
    for window in made:
        window.watch.end()
        window.close()


@pytest.fixture
def window(start):
    return start()


def words_of(trouble):
    return [each.text() for each in trouble.findChildren(QLabel)] + [each.text() for each in trouble.buttons]


def damage(path):
    with path.open("r+b") as opened:
        opened.seek(100)
        opened.write(b"\xff" * 3000)


def test_the_window_is_painted_and_then_the_register_opened(qapp, ask, data, theme, monkeypatch, qtbot):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window = Window(qapp, Program(), data, ask)
    qtbot.addWidget(window.shell)
    with qtbot.waitSignal(window.shell.painted):
        window.shell.show()
    assert (window.shell.pages, data.exists()) == ({}, False)
    qtbot.waitUntil(lambda: bool(window.shell.pages), timeout=10_000)
    with qtbot.waitSignal(window.ended):
        window.shell.close()
    assert list(data.parent.glob("backups/*.db"))


class Held(Program):
    """Opens only when the test lets it."""

    def __init__(self, go):
        super().__init__()
        self.go, self.threads = go, []

    @contextmanager
    def open(self, *given, **named):
        self.threads.append(QThread.currentThread())
        self.go.wait()
        with super().open(*given, **named) as desk:
            yield desk


def test_while_the_register_is_opened_the_window_answers_and_says_so(
    qapp, ask, data, theme, monkeypatch, qtbot
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    go = Event()
    program = Held(go)
    window = Window(qapp, program, data, ask)
    qtbot.addWidget(window.shell)
    window.shell.show()
    waiting = window.shell.stack.waiting
    qtbot.waitUntil(lambda: waiting.bar is not None and waiting.bar.isVisible())
    assert program.threads[0] != qapp.thread()
    assert window.shell.stack.currentWidget() is waiting
    window.shell.navigation.places["help"].click()
    waiting.step(3, 12)
    assert (waiting.bar.value(), waiting.bar.maximum()) == (3, 12)
    go.set()
    qtbot.waitUntil(lambda: bool(window.shell.pages), timeout=10_000)
    assert (window.shell.key, waiting.bar.isHidden()) == ("help", True)
    window.watch.end()
    window.close()


def test_a_window_that_is_closed_while_it_opens_lets_go_of_the_register(
    qapp, ask, data, theme, monkeypatch, qtbot
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    go = Event()
    window = Window(qapp, Held(go), data, ask)
    qtbot.addWidget(window.shell)
    window.shell.show()
    qtbot.waitUntil(lambda: window.shell.tools.jobs.busy)
    window.shell.close()
    with qtbot.waitSignal(window.ended, timeout=10_000):
        go.set()
    assert window.shell.pages == {}
    with Program().open(data):
        pass


def test_a_window_that_is_called_while_it_ends_comes_back_with_the_register(start, qtbot):
    window = start()
    window.shell.show()
    ended = []
    window.ended.connect(lambda: ended.append(1))
    window.shell.close()
    window.come_forward()
    assert window.shell.isVisible()
    start.settle(window)
    qtbot.waitUntil(lambda: bool(window.shell.pages), timeout=10_000)
    assert ended == []


def test_what_the_window_remembers_and_logs_is_not_beside_the_data(start, data, tmp_path, qtbot):
    window = start()
    window.shell.close()
    assert (tmp_path / "home" / "window.ini").exists()
    assert not list(data.parent.glob("*.ini"))


def test_a_register_that_another_program_holds_is_told_and_tried_again(start, data):
    with Program().open(data):
        window = start()
        assert window.shell.pages == {}
        assert login_name() in " ".join(words_of(window.shell.stack.trouble))
    window.shell.stack.trouble.buttons[0].click()
    start.settle(window)
    assert window.shell.pages
    assert window.shell.stack.trouble is None


def test_a_damaged_register_offers_its_newest_good_backup(start, data):
    from desktop.domain.party import Organisation

    with Program().open(data) as desk:
        desk.edit.add(Organisation(name="شهرداری"))
    good = next(data.parent.glob("backups/*.db"))
    damage(data)
    window = start()
    assert window.shell.pages == {}
    window.shell.stack.trouble.buttons[0].click()
    start.settle(window)
    assert len(window.shell.desk.browse.ids(Organisation)) == 1
    assert good.exists()
    assert list(data.parent.glob("backups/*before-restore*"))


def test_a_damaged_register_without_a_backup_takes_one_that_is_chosen(start, data, ask, tmp_path):
    with Program().open(data) as desk:
        elsewhere = desk.care.make_backup(tmp_path)
    for each in data.parent.glob("backups/*.db"):
        each.unlink()
    damage(data)
    (tmp_path / "bad.db").write_bytes(b"SQLite format 3\0 and no more")
    window = start()
    ask.paths = [tmp_path / "bad.db", elsewhere]
    window.shell.stack.trouble.buttons[0].click()
    start.settle(window)
    assert len(ask.errors) == 1  # and the same choice is offered again
    window.shell.stack.trouble.buttons[0].click()
    start.settle(window)
    assert window.shell.pages


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lambda data: data.mkdir(parents=True), FileTypeError),
        (lambda data: data.parent.write_text("x"), DatabaseReadOnlyError),
        (lambda data: data.with_name("mahalleyar.db.lock").mkdir(parents=True), DatabaseReadOnlyError),
    ],
)
def test_what_cannot_be_opened_is_told_and_the_window_goes_on(start, data, spoil, kind):
    spoil(data)
    window = start()
    assert window.shell.pages == {}
    assert error_text(kind(data) if issubclass(kind, FileError) else kind()) in [
        each.words for each in window.shell.stack.trouble.findChildren(WrappedLabel)
    ]


def test_a_backup_takes_the_place_of_the_register_and_its_pages_are_shown_anew(start, tmp_path):
    from desktop.domain.party import Organisation

    window = start()
    backup = window.shell.desk.care.make_backup(tmp_path)
    window.shell.desk.edit.add(Organisation(name="شهرداری"))
    page = window.shell.pages[window.shell.key]
    window.shell.tools.restore(backup)
    start.settle(window)
    assert window.shell.pages[window.shell.key] is not page
    assert window.shell.tools.toasts.shown
    assert window.shell.desk.browse.ids(Organisation) == ()


def test_a_backup_that_is_not_sound_changes_nothing(start, ask, tmp_path):
    from desktop.domain.party import Organisation

    window = start()
    window.shell.desk.edit.add(Organisation(name="شهرداری"))
    (tmp_path / "bad.db").write_bytes(b"bad")
    window.shell.tools.restore(tmp_path / "bad.db")
    start.settle(window)
    assert len(ask.errors) == 1
    assert len(window.shell.desk.browse.ids(Organisation)) == 1


def test_a_backup_that_fails_at_the_end_is_told_and_the_program_ends(start, data, ask, qtbot):
    window = start()
    backups = data.parent / "backups"
    shutil.rmtree(backups, ignore_errors=True)
    backups.write_text("no folder")
    with qtbot.waitSignal(window.ended, timeout=10_000):
        window.shell.close()
    assert [type(each) for each in ask.errors] == [BackupFailedError]


def test_what_a_run_that_was_cut_short_had_saved_is_backed_up_after_the_start(start, data, qtbot):
    from desktop.domain.party import Organisation

    with Program().open(data) as desk:
        desk.edit.add(Organisation(name="شهرداری"))
        shutil.copy(data, data.with_name("copy"))
        shutil.copy(f"{data}-wal", data.with_name("copy-wal"))
    shutil.rmtree(data.parent / "backups")
    data.with_name("copy").replace(data)
    data.with_name("copy-wal").replace(f"{data}-wal")
    window = start()
    assert not list(data.parent.glob("backups/*.db"))  # nothing stands before the list
    window.watch.look()
    start.settle(window)
    (backup,) = window.shell.desk.care.backups()
    kept = window.shell.desk.care.check(backup.path)
    assert (kept.counts[Organisation], kept.later_changes) == (1, 0)


def test_damage_that_is_found_after_the_start_is_told_with_the_way_back(start, data, ask):
    from desktop.domain.party import Organisation

    with Program().open(data) as desk:
        desk.edit.add(*(Organisation(name=f"شهرداری {number}") for number in range(300)))
    content = data.read_bytes()
    data.write_bytes(content[: len(content) // 2] + b"\xff" * 4096 + content[len(content) // 2 + 4096 :])
    ask.yes = False
    window = start()
    window.watch.look()
    start.settle(window)
    (question,) = ask.asked
    assert "mahalleyar-" in question[0]


def test_a_save_of_the_register_is_told_to_the_pages(start, qtbot):
    from desktop.domain.party import Organisation

    window = start()
    with qtbot.waitSignal(window.changes.saved):
        window.shell.desk.edit.add(Organisation(name="شهرداری"))


def test_a_package_with_which_the_program_was_started_is_looked_into(window, start, ask, tmp_path):
    window.packages.look_into([tmp_path / "بستهٔ ۷.mahalleyar"])
    start.settle(window)
    assert window.shell.key == "replicas"
    assert [type(error).__name__ for error in ask.errors] == ["FileMissingError"]
