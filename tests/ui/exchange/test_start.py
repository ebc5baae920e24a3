from __future__ import annotations

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.office import Office
from desktop.paths import SAMPLE
from desktop.services.sheets.past_imports import PastImport
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.registers import REGISTERS
from desktop.ui.places import Destination
from desktop.ui.sheets.dates_box import DatesBox
from desktop.ui.sheets.register_words import register_title
from desktop.ui.widgets.fitting_area import FittingArea
from tests.ui.naming import nameless

ROWS = (
    ("1", "دفتر الف", None, "مریم", "1402/01/10", "باغ", None),
    ("2", "دفتر ب", None, "رضا", "1401/13/30", None, None),
    ("3", None, None, "علی", "98/01/20", None, None),
)


def test_the_start_offers_three_ways_and_says_that_nothing_came_in_yet(page, clipped):
    assert page.stack.currentWidget() is page.start
    assert page.start.none.isVisible()
    assert not page.start.undo.isVisible()
    assert nameless(page.start) == []
    assert clipped() == []


@pytest.mark.parametrize("width", [1024, 1093, 1366])
def test_nothing_of_the_start_lies_outside_the_window(shell, in_persian, qtbot, width):
    shell.resize(width, 614)
    shell.go(Destination("exchange"))
    start = shell.pages["exchange"].start
    area = start.findChild(FittingArea)
    qtbot.waitUntil(lambda: area.widget().width() == area.viewport().width())
    buttons = (start.workbook, start.rows, start.minutes, start.paste, start.export, start.template)
    qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in buttons))
    view = QRect(start.mapToGlobal(QPoint()), QSize(start.width(), area.widget().height()))
    for part in area.widget().findChildren(QWidget):
        if part.isVisible():
            place = QRect(part.mapToGlobal(QPoint()), part.size())
            assert (view.left() <= place.left(), place.right() <= view.right()) == (True, True), part


def test_every_register_can_be_written_and_has_a_template(page, ask, done, tmp_path):
    combo = page.start.register
    assert [combo.itemData(place) for place in range(combo.count())] == list(REGISTERS)
    for place, register in enumerate(REGISTERS):
        combo.setCurrentIndex(place)
        ask.paths = [tmp_path / f"{register}.xlsx", tmp_path / f"{register}-template.xlsx"]
        page.start.export.click()
        done()
        page.start.template.click()
        done()
        assert (tmp_path / f"{register}.xlsx").is_file()
        assert (tmp_path / f"{register}-template.xlsx").is_file()
    assert not ask.errors


def test_how_days_are_written_is_remembered_for_every_list(page, memory):
    page.start.dates.setChecked(True)
    assert DatesBox(memory).isChecked()


def test_past_imports_tell_their_registers_and_what_was_left_out(page):
    batch = "01a203d6-1e74-7c92-b4e1-cd6525186e13"
    file = PastImport(batch, ("Person", "Appointment", "Seat"), "افراد.xlsx", 3, 0, 0, refused=2)
    page.start.show_past([file, PastImport(batch[:-1] + "4", ("Office", "Gone"), "", 1, 0, 0)])
    first, second = page.start._past_row(file), page.start._past_row(page.start._past[batch[:-1] + "4"])
    assert first.note.startswith(f"{register_title('people')} و {register_title('bodies')}، ")
    assert "۲" in first.note
    assert register_title("offices") in second.note
    assert second.words


def test_rows_are_pasted_from_the_start_by_a_button_too(page, done, qapp):
    qapp.clipboard().setText("نام دفتر\tکد دفتر\r\nدفتر مهر\t1\r\n")
    page.start.rows.click()
    done()
    assert page.stack.currentWidget() is page.workbook


def test_a_dropped_file_is_read_by_what_it_is(page, book, done, tmp_path):
    def drop(path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        none = Qt.MouseButton.NoButton
        page.dropEvent(
            QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, none, Qt.KeyboardModifier.NoModifier)
        )
        done()

    drop(book(*ROWS))
    assert page.stack.currentWidget() is page.workbook
    drop(SAMPLE / "minutes.txt")
    assert page.stack.currentWidget() is page.minutes


def test_a_register_and_its_template_are_written_and_come_in_again(page, desk, ask, done, tools, tmp_path):
    desk.edit.add(Office(code="1", name="دفتر الف"))
    ask.paths = [tmp_path / "out.xlsx", tmp_path / "template.xlsx"]
    page.start.export.click()
    done()
    page.start.template.click()
    done()
    assert tools.toasts.shown
    page.workbook.open(tmp_path / "out.xlsx")
    done()
    assert page.workbook.plan.counts[RowOutcome.UNCHANGED] == 1
    assert not page.workbook.save_deed.isEnabled()
    assert load_workbook(tmp_path / "template.xlsx").active.max_row == 2


def test_esc_leads_back_to_the_start(page, planned, read):
    for view in ("minutes", "workbook"):
        if view == "workbook":
            planned(*ROWS)
        page.buttons[1].trigger()
        assert page.stack.currentWidget() is page.start


def test_each_scene_of_the_tour_is_another_view(page, done):
    seen = []
    for name in page.scenes():
        done()
        seen.append((name, page.stack.currentWidget()))
    assert seen[0] == ("plan", page.workbook)
    assert [name for name, _ in seen[-5:]] == ["minutes", "resolution", "files", "table", "paste"]
    assert {view for _, view in seen[-5:]} == {page.minutes}
    assert page.stack.currentWidget() is page.start
