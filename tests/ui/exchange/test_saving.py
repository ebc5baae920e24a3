from __future__ import annotations

from time import perf_counter

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.source import Source
from desktop.ui.places import Destination
from desktop.ui.progress_card import ProgressCard

HEAD = ("نام دفتر", "تاریخ شروع", "محله")
ROWS = (
    ("دفتر الف", "1402/01/10", "باغ"),
    ("دفتر ب", "1402/01/10", None),
    ("دفتر پ", "1402/13/10", "چشمه"),
)


def test_what_is_made_on_the_way_is_asked_once_with_a_list_and_saved(page, planned, done, ask, desk, offices):
    planned(*ROWS, head=HEAD)
    page.workbook.save_deed.trigger()
    done()
    assert len(ask.asked) == 1
    assert "۱" in ask.asked[0][0]
    assert set(offices()) == {"دفتر الف", "دفتر ب"}
    assert len(desk.browse.ids(Neighbourhood)) == 1


def test_rows_wait_that_name_what_shall_not_be_made(page, planned, done, ask, desk, offices, tmp_path):
    planned(*ROWS, head=HEAD)
    ask.rather = True
    page.workbook.save_deed.trigger()
    done()
    assert set(offices()) == {"دفتر ب"}
    assert desk.browse.ids(Neighbourhood) == ()
    assert "۲" in page.start.notice.lines[0].words
    ask.paths = [tmp_path / "left.xlsx"]
    page.start.notice.deeds[0].click()
    done()
    assert load_workbook(tmp_path / "left.xlsx").worksheets


def test_nothing_is_saved_where_the_question_is_left(page, planned, done, ask, offices):
    planned(*ROWS, head=HEAD)
    ask.yes = False
    page.workbook.save_deed.trigger()
    done()
    assert offices() == {}
    assert page.stack.currentWidget() is page.workbook


def test_the_notice_after_saving_takes_it_back(page, planned, done, offices):
    planned(ROWS[1], ROWS[2], head=HEAD)
    page.workbook.save_deed.trigger()
    done()
    assert len(page.start.notice.deeds) == 3
    page.start.notice.deeds[-1].click()
    done()
    assert offices() == {}


def test_a_file_that_came_before_is_recognised(page, planned, done, ask):
    path = planned(*ROWS[:2], head=HEAD)
    page.workbook.save_deed.trigger()
    done()
    page.workbook.open(path)
    done()
    said = [page.workbook.head.notice.words.words, *(each.words for each in page.workbook.head.notice.lines)]
    assert page.workbook.plan.earlier
    assert any("۱۴" in each for each in said)
    assert page.workbook.plan.counts[RowOutcome.UNCHANGED] == 2


@pytest.mark.parametrize("deed", ["read", "save"])
def test_cancel_is_heeded_at_once_and_changes_nothing(page, book, desk, done, qtbot, tools, deed):
    rows = [(f"دفتر {number}", "1402/01/10", None) for number in range(40_000)]
    path = book(*rows, head=HEAD)
    page.workbook.open(path)
    if deed == "save":
        qtbot.waitUntil(lambda: not tools.jobs.busy, timeout=60_000)
        page.workbook.save_deed.trigger()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(ProgressCard)), timeout=15_000)
    begun = perf_counter()
    next(each for each in page.findChildren(ProgressCard) if each.isVisible()).cancelled.emit()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    assert perf_counter() - begun < 1  # a twentieth of a second on a machine that does nothing else
    assert desk.browse.ids(Office) == ()
    assert page.stack.currentWidget() is (page.start if deed == "read" else page.workbook)


def paste(text):
    content = QMimeData()
    content.setText(text)
    QGuiApplication.clipboard().setMimeData(content)


def test_rows_from_the_clipboard_come_in_like_a_file(page, done, offices, qtbot):
    paste("نام دفتر\tمدیر\nدفتر الف\tمریم\n\tرضا\n")
    page.start.workbook.setFocus()
    QTest.keyClick(page.start.workbook, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    done()
    assert page.title == page.tr("From the clipboard")
    assert not page.workbook.reread.isVisible()
    page.workbook.pane.corrected.emit(3, "name", "دفتر ب")
    done()
    page.workbook.save_deed.trigger()
    done()
    assert set(offices()) == {"دفتر الف", "دفتر ب"}


def test_rejected_rows_of_the_clipboard_go_to_excel_too(page, done, ask, tmp_path):
    page.workbook.open_source(Source(pasted="نام دفتر\tتاریخ شروع\nدفتر الف\t1402/13/10\n"))
    done()
    ask.paths = [tmp_path / "left.xlsx"]
    page.workbook.report.click()
    done()
    assert load_workbook(tmp_path / "left.xlsx").worksheets


def test_an_empty_clipboard_is_told(page, tools, done):
    paste("یک جمله")
    page.paste()
    done()
    assert page.stack.currentWidget() is page.start
    assert tools.toasts.shown


def test_another_page_hands_over_what_was_pasted_into_its_list(page, done):
    source = Source(pasted="دفتر الف\tمریم\n", headings=("نام دفتر", "مدیر دفتر"))
    page.arrive(Destination("exchange", kind="Office", source=source))
    done()
    assert [row.edited.manager for row in page.workbook.sheet.rows] == ["مریم"]


def test_another_source_does_not_drop_corrections_without_asking(page, planned, done, ask):
    planned(ROWS[2], head=HEAD)
    page.workbook.pane.corrected.emit(2, "active_since", "1402/12/10")
    done()
    ask.yes = False
    page.arrive(Destination("exchange", kind="Office", source=Source(pasted="نام دفتر\tمدیر\nالف\tب\n")))
    done()
    assert len(ask.asked) == 1
    assert page.workbook.keeper.wishes.mending


def test_the_report_after_saving_keeps_what_was_mended_and_marks_what_was_not(
    page, planned, done, ask, tmp_path
):
    planned(("دفتر الف", "1402/13/10"), ("دفتر ب", "1402/13/11"), ("دفتر پ", "1402/13/12"), head=HEAD[:2])
    page.workbook.pane.corrected.emit(2, "active_since", "1402/12/10")
    page.workbook.pane.corrected.emit(3, "active_since", "1402/14/11")
    done()
    page.workbook.save_deed.trigger()
    done()
    ask.paths = [tmp_path / "left.xlsx"]
    page.start.notice.deeds[0].click()
    done()
    rows = {row[0]: row for row in load_workbook(tmp_path / "left.xlsx").active.iter_rows(values_only=True)}
    assert "1402/12/10" in str(rows["دفتر الف"])
    assert "درست است" in rows["دفتر الف"]
    assert "1402/14/11" in str(rows["دفتر ب"])
    for name in ("دفتر ب", "دفتر پ"):
        assert "درست است" not in rows[name]
        assert "خطا" in str(rows[name])


def test_what_was_not_saved_is_not_said(page, planned, done, tools):
    planned(ROWS[1], head=HEAD)
    page.workbook.save_deed.trigger()
    done()
    assert "۱" in page.start.notice.words.words
    assert "۰" not in page.start.notice.words.words
    assert "۰" not in tools.toasts.shown.label.text()


def test_rows_without_headings_are_told(page, done):
    source = Source(pasted="دفتر الف\tمریم\n", headings=("نام دفتر", "مدیر دفتر"))
    page.arrive(Destination("exchange", kind="Office", source=source))
    done()
    workbook = page.workbook
    assert workbook.head.notice.property("kind") == "warn"
    said = "The rows have no headings; the columns were read in the order of the list."
    assert workbook.head.notice.words.words == workbook.head.tr(said)
    assert "۰" not in workbook.heading.text()
