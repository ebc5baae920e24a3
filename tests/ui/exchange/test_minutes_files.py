from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from desktop.domain.session import Session
from desktop.errors import OldDocumentError, ScannedPaperError
from desktop.ui.pages.exchange.minutes.waiting_files import Standing
from desktop.ui.places import Destination
from tests.ui.conftest import rewrite
from tests.ui.exchange.old_files import (
    old_word_file,
    resolutions_file,
    scan_file,
    table_file,
    text_file,
    web_file,
    word_file,
)
from tests.ui.naming import nameless

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def several(page, ask, done, tmp_path):
    """Choose six files of different kinds, three of which are minutes."""
    ask.paths = [
        text_file(tmp_path / "1.txt"),
        scan_file(tmp_path / "2.pdf"),
        word_file(tmp_path / "3.docx"),
        old_word_file(tmp_path / "4.doc"),
        web_file(tmp_path / "5.html"),
        table_file(tmp_path / "6.txt"),
    ]
    page.choose_minutes()
    done()
    return page.minutes


def standings(minutes):
    return [each.standing for each in minutes.files.files]


def numbers(desk):
    return sorted(each.record.number for each in desk.browse.page(Session, desk.browse.ids(Session)))


def test_one_bad_file_never_stops_the_others(page, several, ask):
    read, failed = Standing.READ, Standing.FAILED
    assert standings(several) == [read, failed, read, failed, read, Standing.TABLE]
    errors = [type(each.error) for each in several.files.files if each.error]
    assert errors == [ScannedPaperError, OldDocumentError]
    assert ask.errors == []
    assert nameless(page) == []
    several.view.list.setCurrentRow(1)
    assert "2.pdf" in several.view.sentence.words
    assert several.state.words.count("۰") == 1


def test_each_saving_goes_on_to_the_next_that_waits(page, several, desk, done):
    assert page.buttons[0] is several.first
    several.first.trigger()
    for number in (1, 2, 3):
        done()
        assert several.reading.number == number
        page.buttons[0].trigger()
        done()
    assert numbers(desk) == [1, 2, 3]
    assert several.current.standing is Standing.TABLE
    assert "۳" in page.state.words


def test_a_saved_file_opens_its_draft_and_can_be_taken_back(page, several, desk, done, tools, qtbot):
    several.first.trigger()
    several.save_draft()
    done()
    tools.toasts.shown.button.click()
    done()
    assert desk.browse.ids(Session) == ()
    assert several.current.name == "1.txt"
    several.save_draft()
    done()
    several.leave()
    with qtbot.waitSignal(page.going) as gone:
        several.view.opened.emit(several.files.files[0].id)
    assert gone.args[0] == Destination(kind="Session", record_id=desk.browse.ids(Session)[0])


def test_a_correction_ends_the_way_back_of_the_saving_before(several, done, tools):
    several.first.trigger()
    several.save_draft()
    done()
    assert tools.toasts.shown
    several.review.remove()
    assert tools.toasts.shown is None


def test_what_is_left_waits_and_is_offered_with_its_corrections(page, several, done, tmp_path):
    several.first.trigger()
    several.review.list.choose("number")
    rewrite(several.review.facts.lines["number"], "۴۴")
    several.leave()
    several.leave()
    assert page.stack.currentWidget() is page.start
    assert "۴" in page.start.waiting.text()
    for path in tmp_path.glob("*.*"):
        if path.suffix in (".txt", ".docx", ".html"):
            path.unlink()
    page.start.waiting.click()
    done()
    assert [each.name for each in several.files.files] == ["1.txt", "3.docx", "5.html", "6.txt"]
    several.go_to_file("1.txt")
    assert several.reading.number == 44


def test_the_next_and_the_one_before_are_looked_at_without_saving(several, done):
    several.first.trigger()
    QTest.keyClick(several.review.list.list, Qt.Key.Key_PageDown, CTRL)
    assert several.current.name == "3.docx"
    QTest.keyClick(several.review.list.list, Qt.Key.Key_PageUp, CTRL)
    assert several.current.name == "1.txt"
    several.go(-1)
    assert several.current.name == "6.txt"


def test_a_file_is_taken_out_of_the_list_and_back(several, tools):
    several.view.list.setCurrentRow(1)
    QTest.keyClick(several.view.list, Qt.Key.Key_Delete)
    assert [each.name for each in several.files.files][1] == "3.docx"
    tools.toasts.shown.button.click()
    assert [each.name for each in several.files.files][1] == "2.pdf"


def test_a_file_that_was_mended_meanwhile_is_read_again(several, done, tmp_path):
    word_file(tmp_path / "2.pdf", "چهارمین", "1404/04/15")
    several.view.opened.emit(several.files.files[1].id)
    done()
    assert standings(several)[1] is Standing.READ


def test_a_table_of_resolutions_waits_as_minutes_of_each_session(page, ask, done, desk, tmp_path):
    ask.paths = [resolutions_file(tmp_path / "r.txt")]
    page.choose_minutes()
    done()
    minutes = page.minutes
    assert standings(minutes) == [Standing.READ, Standing.READ]
    notes = [minutes.view._note(each) for each in minutes.files.files]
    assert "۱۴۰۴/۰۸/۲۰" in notes[0]
    assert "۱۴۰۴/۰۹/۱۸" in notes[1]
    minutes.first.trigger()
    assert (minutes.reading.number, len(minutes.reading.resolutions)) == (12, 2)
    minutes.review.list.choose("body")
    rewrite(minutes.review.facts.lines["body"], "ستاد نمونه")
    minutes.save_draft()
    done()
    assert (minutes.reading.number, minutes.reading.body) == (13, "ستاد نمونه")
    assert "body" not in [each.about for each in minutes.reading.questions]
    minutes.save_draft()
    done()
    assert numbers(desk) == [12, 13]


def test_a_table_is_brought_in_as_rows(page, several, done):
    several.go_to_file("6.txt")
    assert page.buttons[0] is several.as_table
    several.review.notice.deeds[0].click()
    done()
    assert page.stack.currentWidget() is page.workbook
    assert page.workbook.plan.sheets[0].kind is Session
    assert {"number", "held_on"} <= set(page.workbook.plan.sheets[0].columns)
    several.tables.came_in()
    assert [each.name for each in several.files.files][-1] == "5.html"


def test_a_table_may_be_read_as_minutes_all_the_same(several, ask, done):
    several.go_to_file("6.txt")
    several.review.notice.deeds[1].click()
    done()
    assert several.current.standing in (Standing.READ, Standing.TABLE)
    assert several.reading or ask.errors


def test_several_files_are_dropped_onto_the_page(page, done, tmp_path):
    paths = [text_file(tmp_path / "1.txt"), word_file(tmp_path / "2.docx")]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    none = Qt.MouseButton.NoButton
    page.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, none, Qt.KeyboardModifier.NoModifier)
    )
    done()
    assert standings(page.minutes) == [Standing.READ] * 2


def test_files_that_come_after_cancel_stay_unread_and_are_read_when_they_are_opened(page, done, tmp_path):
    class Cancelling:
        def step(self, done, total):
            if done:
                from desktop.errors import CancelledError

                raise CancelledError

    minutes = page.minutes
    minutes.open(text_file(tmp_path / "1.txt"), word_file(tmp_path / "2.docx"))
    done()
    for one in minutes.files.files:
        one.corrections, one.text = None, ""
    minutes.files._read_all(minutes.files.files, Cancelling())
    assert standings(minutes) == [Standing.READ, Standing.UNREAD]
    minutes.go_to_file("2.docx")
    done()
    assert minutes.reading.number == 2


def test_a_file_that_is_not_there_any_longer_is_told(page, ask, done, tmp_path):
    page.minutes.open(tmp_path / "gone.txt")
    done()
    assert len(ask.errors) == 1
    assert page.stack.currentWidget() is page.start
