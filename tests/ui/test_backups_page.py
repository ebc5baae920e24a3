from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.party import Organisation
from desktop.errors import BackupDamagedError
from desktop.services.backup_standing import Health, SecondFolder, Standing, Why
from desktop.ui.backup_words import is_late, moment_words, second_words, size_words, standing_words
from desktop.ui.pages.backups_page import BackupsPage
from desktop.ui.places import Destination
from desktop.ui.tone import Tone
from tests.ui.naming import nameless

SOUND = Health((), (), (), (), ())


@pytest.fixture
def page(qtbot, desk, tools):
    page = BackupsPage(desk.care, desk.vocabulary, tools)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    yield page
    qtbot.waitUntil(lambda: not tools.jobs.busy)


@pytest.fixture
def done(qtbot, tools):
    return lambda: qtbot.waitUntil(lambda: not tools.jobs.busy, timeout=10_000)


@pytest.fixture
def made(page, done):
    page.make()
    done()
    return page.table.current


def test_without_a_backup_the_page_says_so_and_offers_one(page, done):
    assert page.stack.currentWidget() is page.empty
    assert page.card.isHidden()
    assert page.state.tone is Tone.WARN
    page.empty.buttons[0].click()
    done()
    assert page.stack.currentWidget() is not page.empty
    assert [row.why for row in page.table.rows] == [Why.BY_HAND]
    assert page.state.tone is Tone.OK


def test_a_backup_that_is_made_is_chosen_told_sound_and_told_to_others(page, done, qtbot, tools):
    with qtbot.waitSignal(tools.changes.backed_up):
        page.make()
    assert (page.table.current.sound, page.card.isVisible()) == (True, True)
    assert page.table.selectionModel().isRowSelected(0)
    assert tools.toasts.shown


def test_every_widget_has_a_name(page, made):
    assert nameless(page) == []


def test_a_check_says_what_the_backup_holds(page, desk, done):
    desk.edit.add(Organisation(name="شهرداری"), Organisation(name="بهزیستی"))
    page.make()
    done()
    page.card.check.click()
    done()
    assert page.notice.isVisible()
    assert page.notice.property("kind") == "ok"
    assert "۲ " in page.notice.lines[0].words


def test_a_damaged_backup_is_told_and_stays_marked(page, made, done, desk):
    made.path.write_bytes(made.path.read_bytes()[:5000])
    page.table.opened.emit()
    done()
    assert page.notice.property("kind") == "danger"
    assert page.table.current.sound is False
    assert page.card.state.property("kind") == "danger"


def test_a_check_counts_only_for_the_file_that_was_checked(page, made, done):
    assert made.sound is True
    content = made.path.read_bytes()
    made.path.write_bytes(content[:-1] + b"x")
    page.reload()
    assert page.table.current.sound is None


def test_a_restoring_names_what_is_lost_and_is_done_only_on_yes(page, made, done, desk, ask, restored):
    desk.edit.add(Organisation(name="شهرداری"), Organisation(name="بهزیستی"))
    ask.yes = False
    page.card.restore.click()
    done()
    assert restored == []
    ask.yes = True
    page.card.restore.click()
    done()
    assert restored == [made.path]
    assert moment_words(made.made_at) in ask.asked[0][0]
    assert desk.care.check(made.path).later_changes == 2


def test_a_damaged_backup_is_not_restored(page, made, done, ask, restored):
    made.path.write_bytes(made.path.read_bytes()[:5000])
    page.restore()
    done()
    assert (restored, [type(each) for each in ask.errors]) == ([], [BackupDamagedError])


def test_a_backup_goes_to_a_chosen_folder_and_comes_back_from_there(page, done, ask, tmp_path, restored):
    stick = tmp_path / "حافظهٔ همراه"
    stick.mkdir()
    ask.paths = [stick]
    page.keeping.elsewhere.click()
    done()
    (file,) = stick.iterdir()
    ask.paths = [file]
    page.keeping.from_file.click()
    done()
    assert restored == [file]
    page.keeping.elsewhere.click()  # given up
    page.keeping.from_file.click()
    assert not page.tools.jobs.busy


def test_the_examination_ends_in_a_sentence(page, done):
    page.examine()
    done()
    assert page.notice.property("kind") == "ok"
    page._examined(Health(("x",), (), (), ("y",), ()))
    assert page.notice.property("kind") == "danger"
    assert len(page.notice.lines) == 2


def test_a_hidden_page_reads_the_folder_only_when_it_is_gone_to(page, desk, tools):
    page.hide()
    desk.care.back_up()
    tools.changes.backed_up.emit()
    assert page.table.rows == ()
    page.show()
    page.arrive(Destination("backups"))
    assert len(page.table.rows) == 1


def test_the_list_can_be_used_by_keyboard(page, made, desk, done, qtbot):
    desk.edit.add(Organisation(name="شهرداری"))
    page.make()
    done()
    page.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.table)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.current == page.table.rows[1]
    with qtbot.waitSignal(page.table.opened):
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    done()
    assert page.notice.isVisible()


NOON = datetime(2026, 11, 21, 8, 15).astimezone()
TODAY = date(2026, 11, 21)


def test_days_are_told_as_one_says_them(in_persian):
    assert moment_words(NOON, TODAY) == "امروز ۰۸:۱۵"
    assert moment_words(NOON - timedelta(days=1), TODAY) == "دیروز ۰۸:۱۵"
    assert "۲۸ آبان ۱۴۰۵" in moment_words(NOON - timedelta(days=2), TODAY)
    assert "۲ آذر ۱۴۰۵" in moment_words(NOON + timedelta(days=2), TODAY)


SIZES = {
    0: "۱ کیلوبایت",
    1024 * 300: "۳۰۰ کیلوبایت",
    1024**2: "۱ مگابایت",
    int(1024**2 * 12.34): "۱۲٫۳ مگابایت",
    10 * 1024**2: "۱۰ مگابایت",
}


@pytest.mark.parametrize("size", SIZES)
def test_sizes_are_short(in_persian, size):
    assert size_words(size) == SIZES[size]


def second(folder, *, present=True, copied_at=NOON, late=False):
    return SecondFolder(folder, present=present, copied_at=copied_at, late=late)


def test_a_second_copy_that_is_late_is_told(in_persian, tmp_path):
    fresh = second(tmp_path)
    assert not is_late(Standing(NOON, late=False, second=fresh))
    assert is_late(Standing(NOON, late=False, second=second(tmp_path, late=True)))
    assert is_late(Standing(None, late=True, second=None))
    assert standing_words(Standing(NOON, late=False, second=fresh), TODAY) == "پشتیبان امروز ۰۸:۱۵"
    assert second_words(fresh, TODAY) == "نسخهٔ دوم امروز ۰۸:۱۵"
    assert second_words(second(tmp_path, copied_at=None, late=True)) != second_words(None)


def test_the_card_says_what_is_missing(page, tmp_path):
    for folder in (second(tmp_path), second(tmp_path / "stick", present=False, late=True), None):
        page.keeping.show_standing(Standing(NOON, late=False, second=folder), tmp_path)
        assert page.keeping.second.words
        assert page.keeping.second.property("role") == ("error" if folder and folder.late else "label")
