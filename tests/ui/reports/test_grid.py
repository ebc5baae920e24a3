"""Figures are written as in a spreadsheet, and nothing that was typed is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.indicator import Indicator
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.errors import ChangedElsewhereError
from desktop.schema.diff import Edit
from desktop.ui.pages.reports.figure_model import Look, Shown
from tests.ui.conftest import press_letter
from tests.ui.naming import nameless
from tests.ui.reports.conftest import YEAR


def type_in(grid, text, end=Qt.Key.Key_Return):
    """Type into the current cell and end it."""
    grid.table.setFocus()
    press_letter(grid.table, text[0])
    editor = grid.table._delegate.editor
    for letter in text[1:]:
        press_letter(editor, letter)
    QTest.keyClick(editor, end)
    QApplication.processEvents()


def paste(grid, text):
    content = QMimeData()
    content.setText(text)
    QGuiApplication.clipboard().setMimeData(content)
    QTest.keyClick(grid.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def shown(grid, row, column):
    return grid.table.figures.index(row, column).data()


def look(grid, row, column):
    return grid.table.figures.index(row, column).data(Qt.ItemDataRole.UserRole)


def stored(desk):
    ids = desk.browse.ids(ReportFigure)
    return sorted(str(each.record.achieved) for each in desk.browse.page(ReportFigure, ids))


def test_everything_that_takes_the_keyboard_has_a_name(grid):
    assert nameless(grid) == []


def test_enter_goes_down_tab_on_and_arrows_where_they_point(grid):
    grid.table.go(0, 0)
    type_in(grid, "۱۲")
    assert (grid.table.currentIndex().row(), grid.table.currentIndex().column()) == (1, 0)
    type_in(grid, "۳", Qt.Key.Key_Tab)
    assert (grid.table.currentIndex().row(), grid.table.currentIndex().column()) == (1, 1)
    type_in(grid, "۴", Qt.Key.Key_Left)
    assert (grid.table.currentIndex().row(), grid.table.currentIndex().column()) == (1, 2)
    type_in(grid, "۵", Qt.Key.Key_Up)
    assert (grid.table.currentIndex().row(), grid.table.currentIndex().column()) == (0, 2)
    assert [shown(grid, *each) for each in ((0, 0), (1, 0), (1, 1), (1, 2))] == ["۱۲", "۳", "۴", "۵"]
    assert shown(grid, 1, 12) == "۱۲"


def test_escape_leaves_the_cell_as_it_was(grid):
    grid.table.go(0, 0)
    type_in(grid, "۱۲", Qt.Key.Key_Escape)
    assert shown(grid, 0, 0) == ""
    assert not grid.typed


def test_a_block_from_excel_is_saved_but_for_what_is_no_number_which_stays_marked(grid, desk):
    grid.table.go(0, 3)
    paste(grid, "۸۸۰\t1,200\tحدود ۵\n٢٠٠\t-3\t\n")
    assert look(grid, 0, 5) is Look.REFUSED
    assert look(grid, 1, 4) is Look.REFUSED
    assert not grid.save()
    assert stored(desk) == ["1200", "200", "880"]
    assert shown(grid, 0, 5) == "حدود ۵"
    assert shown(grid, 1, 4) == "-3"
    assert set(grid.table.figures.edits.typed.values()) == {"حدود ۵", "-3"}
    grid.table.go(0, 5)
    assert "عدد نیست" in grid.line.text()


def test_a_report_is_not_sent_while_a_figure_of_it_is_marked(grid, desk, ask):
    def state():
        (report,) = desk.browse.page(Report, desk.browse.ids(Report))
        return report.record.state

    grid.table.go(0, 3)
    paste(grid, "۸۸۰\n")
    assert grid.save()
    grid.table.go(1, 3)
    type_in(grid, "حدود ۵")
    report = grid.pane.report_id
    grid.deeds.submit([report])
    assert (state(), len(ask.told)) == (ReportState.DRAFT, 1)
    grid.table.go(1, 3)
    type_in(grid, "۵")
    grid.deeds.submit([report])
    assert state() is ReportState.SUBMITTED
    assert stored(desk) == ["5", "880"]


def test_what_was_typed_and_not_saved_is_there_again(grid, grid_of):
    grid.table.go(0, 3)
    paste(grid, "۸۸۰\tحدود ۵")
    grid.keep_draft()
    again = grid_of()
    assert [shown(again, 0, 3), shown(again, 0, 4)] == ["۸۸۰", "حدود ۵"]
    again.table.go(0, 4)
    QTest.keyClick(again.table, Qt.Key.Key_Delete)
    assert again.save()
    assert not grid_of().typed


def test_what_was_typed_for_an_indicator_that_is_retired_meanwhile_waits_for_it(grid, desk, indicators):
    def retire(*, is_retired):
        opened = desk.browse.open(Indicator, indicators[0].id)
        desk.edit.save(Edit(opened, replace(opened.record, is_retired=is_retired)))
        grid.reload()

    grid.table.go(0, 3)
    type_in(grid, "۷")
    retire(is_retired=True)
    assert not grid.typed
    grid.table.go(0, 5)
    type_in(grid, "۸")
    assert grid.save()
    retire(is_retired=False)
    assert shown(grid, 0, 3) == "۷"


def test_what_was_typed_for_a_month_that_is_approved_meanwhile_waits_for_its_return(
    grid, desk, write_figures, indicators
):
    (report,) = write_figures({(indicators[1], 3): 5})
    grid.reload()
    grid.table.go(0, 3)
    type_in(grid, "۷")
    desk.reports.course.submit([report.id])
    desk.reports.course.approve([report.id])
    grid.reload()
    assert (shown(grid, 0, 3) or "") == ""
    grid.table.go(0, 3)
    assert "1 figures" in grid.line.words.translate(str.maketrans("۱", "1"))
    assert grid.save()
    desk.reports.course.give_back([report.id], "ناقص است")
    grid.reload()
    assert shown(grid, 0, 3) == "۷"


def test_undo_takes_a_whole_paste_back(grid):
    grid.table.go(0, 0)
    type_in(grid, "۷")
    grid.table.go(0, 0)
    paste(grid, "۱\t۲\n۳\t۴")
    QTest.keyClick(grid.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(grid, 0, 0) == "۷"
    QTest.keyClick(grid.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not grid.typed


def test_one_cell_fills_the_chosen_block_and_a_copy_comes_back_as_it_was(grid):
    grid.table.setSelection(
        grid.table.visualRect(grid.table.figures.index(0, 0)).united(
            grid.table.visualRect(grid.table.figures.index(1, 1))
        ),
        grid.table.selectionModel().SelectionFlag.ClearAndSelect,
    )
    paste(grid, "۹")
    assert [shown(grid, *each) for each in ((0, 0), (0, 1), (1, 0), (1, 1))] == ["۹"] * 4
    QTest.keyClick(grid.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "۹\t۹\n۹\t۹\n"


def test_a_paste_beyond_the_edge_tells_what_found_no_room(grid, qtbot):
    grid.table.go(1, 11)
    with qtbot.waitSignal(grid.table.left_out) as left:
        paste(grid, "۱\t۲\n۳\t۴\n۵\t۶")
    assert left.args == [4]


def test_unusual_values_are_marked_and_saved(grid_of, write_figures, indicators, desk):
    write_figures({(indicators[0], place): 10 + place for place in range(4)}, year=YEAR - 1)
    grid = grid_of()
    grid.table.go(0, 0)
    type_in(grid, "۹۰۰۰")
    grid.table.go(0, 0)
    assert look(grid, 0, 0) is Look.UNUSUAL
    assert "۹۰۰۰" not in grid.line.text()
    assert "بازهٔ معمول" in grid.line.text()
    assert grid.table.figures.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) in grid.line.text()
    assert grid.save()


def test_an_approved_month_is_locked_and_grey(grid_of, write_figures, indicators, desk):
    (report,) = write_figures({(indicators[0], 3): 5})
    desk.reports.course.submit([report.id])
    desk.reports.course.approve([report.id])
    grid = grid_of()
    assert look(grid, 0, 3) is Look.LOCKED
    grid.table.go(0, 3)
    assert grid.pane.report_id == report.id
    assert grid.pane.narrative.isReadOnly()
    press_letter(grid.table, "۵")
    assert not grid.table.is_writing
    paste(grid, "۱\t۲")
    assert [shown(grid, 0, 3), shown(grid, 0, 4)] == ["۵", "۲"]


def test_what_somebody_changed_meanwhile_is_told_and_the_typed_figure_stays(
    grid, write_figures, indicators, ask, desk
):
    grid.table.go(0, 3)
    type_in(grid, "۷")
    write_figures({(indicators[0], 3): 5})
    assert not grid.save()
    assert [type(each) for each in ask.errors] == [ChangedElsewhereError]
    assert shown(grid, 0, 3) == "۷"
    assert stored(desk) == ["5"]
    assert grid.save()  # what the other one wrote was read by now, and told
    assert stored(desk) == ["7"]


def test_planned_and_achieved_stand_below_each_other(grid):
    grid.table.figures.show_side(Shown.BOTH)
    assert grid.table.figures.rowCount() == 5
    grid.table.go(0, 0)
    type_in(grid, "۹")
    grid.table.figures.show_side(Shown.PLANNED)
    assert shown(grid, 0, 0) == "۹"


def test_the_narrative_of_a_period_is_saved_by_going_on(grid, write_figures, indicators, desk):
    write_figures({(indicators[0], 3): 5, (indicators[0], 4): 5})
    grid.reload()
    grid.table.go(0, 3)
    grid.pane.narrative.setPlainText("کارگاه‌ها برگزار شد.")
    assert grid.typed
    grid.table.go(0, 4)
    ids = desk.browse.ids(Report, order_by="period_on")
    assert [each.record.narrative for each in desk.browse.page(Report, ids)] == ["کارگاه‌ها برگزار شد.", ""]
    grid.table.go(0, 3)
    assert grid.pane.narrative.toPlainText() == "کارگاه‌ها برگزار شد."


def test_a_report_is_begun_without_a_figure(grid, desk):
    grid.table.go(0, 2)
    grid.pane.begin_button.click()
    (report,) = (each.record for each in desk.browse.page(Report, desk.browse.ids(Report)))
    assert report.due_on == date(2025, 7, 1)
    assert grid.pane.report_id == report.id
    assert grid.table.place == 2


def test_an_empty_catalogue_leads_to_the_indicators(qtbot, desk, tools, reporter):
    from desktop.domain.resolution import Period
    from desktop.ui.pages.reports.grid_view import GridView

    view = GridView(desk, tools)
    qtbot.addWidget(view)
    view.show_year(reporter, Period.MONTH, YEAR)
    assert view.stack.currentWidget() is view.no_indicators


@pytest.mark.parametrize("text", ["ب" * 100_000, "\u202e۵", "=SUM(A1)", "1e5", "۱۴۰۴/۷"])
def test_odd_texts_are_kept_as_typed_and_not_saved(grid, desk, text):
    grid.table.go(0, 0)
    grid.table.put_block([[text]])
    if look(grid, 0, 0) is Look.REFUSED:
        assert not grid.save()
        assert shown(grid, 0, 0) == text
        assert stored(desk) == []
    else:
        assert grid.save()


def test_a_key_in_the_full_grid_is_not_slow(desk, tools):
    from statistics import median

    from tests.benchmarks.grid_key import keys_of_both

    ours, theirs = keys_of_both(desk, tools)
    assert median(ours) <= 12 * median(theirs) + 0.02
