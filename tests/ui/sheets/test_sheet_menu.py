from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.sheets.registers import REGISTERS
from desktop.ui.pages.bodies_page import BodiesPage
from desktop.ui.pages.offices_page import OfficesPage
from desktop.ui.pages.organisations_page import OrganisationsPage
from desktop.ui.pages.people_page import PeoplePage
from desktop.ui.pages.resolutions_page import ResolutionsPage
from desktop.ui.pages.sessions_page import SessionsPage
from desktop.ui.pages.territory.neighbourhoods_page import NeighbourhoodsPage
from desktop.ui.places import Destination
from desktop.ui.sheets.export_dialog import Extent
from desktop.ui.sheets.register_words import register_title
from tests.ui.naming import nameless

PAGES = (
    *(OfficesPage, NeighbourhoodsPage, BodiesPage, SessionsPage),
    *(ResolutionsPage, OrganisationsPage, PeoplePage),
)
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def press_export(page):
    QTest.keyClick(page.list.table, Qt.Key.Key_E, CONTROL_SHIFT)
    return page.sheet_menu.dialog


def press_paste(page):
    QTest.keyClick(page.list.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def gone(page):
    gone = []
    page.going.connect(gone.append)
    return gone


@pytest.mark.parametrize("kind", PAGES)
def test_every_register_offers_excel(shown, kind):
    page = shown(kind)
    page.sheet_menu.open()
    words = [each.text().split("\t") for each in page.sheet_menu.actions()]
    assert words == [["Bring in from Excel", ""], ["Paste from Excel", "\u2066Ctrl+V\u2069"]]
    page.sheet_menu.close()
    assert page.sheet_menu.button in page.list.bar.stops()
    assert nameless(page) == []


def test_the_keys_ask_how_much_is_written(page):
    dialog = press_export(page)
    assert list(dialog.choices) == [Extent.SHOWN, Extent.WHOLE]
    assert dialog.extent is Extent.SHOWN
    assert "۴" in dialog.choices[Extent.SHOWN].text()
    assert dialog.focusWidget() is dialog.choices[Extent.SHOWN]
    assert nameless(dialog) == []
    dialog.reject()


def test_chosen_rows_are_offered_first_where_there_are_several_but_not_all(page):
    page.list.table.go(1)
    QTest.keyClick(page.list.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    dialog = press_export(page)
    assert (dialog.extent, "۲" in dialog.choices[Extent.CHOSEN].text()) == (Extent.CHOSEN, True)
    dialog.reject()
    page.list.table.selectAll()
    dialog = press_export(page)
    assert Extent.CHOSEN not in dialog.choices
    dialog.reject()


def test_a_list_that_shows_nothing_is_not_offered(page):
    page.list.set_search("ناموجود")
    dialog = press_export(page)
    assert list(dialog.choices) == [Extent.WHOLE]
    dialog.reject()


def test_an_empty_register_has_nothing_to_write(shown):
    page = shown(OfficesPage)
    assert [each.text() for each in page.sheet_menu.ready()] == ["Bring in from Excel", "Paste from Excel"]


def test_how_days_are_written_is_remembered(page, memory):
    dialog = press_export(page)
    dialog.dates.setChecked(True)
    dialog.reject()
    assert press_export(page).dates.isChecked()
    page.sheet_menu.dialog.reject()


def test_pasted_rows_go_to_the_plan_with_the_headings_of_the_list(page, gone, copied):
    copied("دفتر مهر\tیزد\r\nدفتر نور\tیزد\r\n")
    press_paste(page)
    (there,) = gone
    assert (there.page, there.kind) == ("exchange", "Office")
    assert there.source.pasted == "دفتر مهر\tیزد\r\nدفتر نور\tیزد\r\n"
    assert len(there.source.headings) == len(page.list.places.shown)
    assert all(there.source.headings)


def test_a_column_that_is_no_field_has_no_heading(shown, copied, gone):
    page = shown(ResolutionsPage)
    found = []
    page.going.connect(found.append)
    copied("الف\tب")
    page.sheet_menu.paste()
    headings = dict(zip(page.list.places.shown, found[0].source.headings, strict=True))
    assert headings["agencies"] == headings["standing"] == ""
    assert headings["operative"]


@pytest.mark.parametrize("text", ["", "یک جمله", "یک\nدو\nسه", "   \t  "])
def test_what_is_no_block_is_told_kindly(page, gone, copied, tools, text):
    copied(text)
    press_paste(page)
    assert gone == []
    assert tools.toasts.shown


def test_a_column_of_excel_is_a_block_for_its_table(page, gone, copied):
    copied("دفتر مهر\r\nدفتر نور\r\n", "<table><tr><td>دفتر مهر</td></tr><tr><td>دفتر نور</td></tr></table>")
    press_paste(page)
    assert gone[0].source.pasted == "دفتر مهر\r\nدفتر نور\r\n"


def test_the_search_takes_a_paste_as_words(page, gone, copied):
    copied("دفتر\tآبشار")
    page.list.focus_search()
    QTest.keyClick(page.list.bar.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert gone == []
    assert page.list.bar.search.text()


def test_bringing_in_leads_to_the_workbooks(page, gone):
    page.sheet_menu.import_action.trigger()
    assert gone == [Destination("exchange", "Office", view="workbook")]


def test_the_menu_does_what_it_says(page, gone):
    page.sheet_menu.button.click()
    words = [each.text() for each in page.sheet_menu.actions()]
    assert words[0] == "Write to Excel\u2026\t\u2066Ctrl+Shift+E\u2069"
    QTest.keyClick(page.sheet_menu, Qt.Key.Key_Down)
    QTest.keyClick(page.sheet_menu, Qt.Key.Key_Return)
    assert gone == [Destination("exchange", "Office", view="workbook")]
    page.sheet_menu.open()
    QTest.keyClick(page.sheet_menu, Qt.Key.Key_Return)
    assert page.sheet_menu.dialog.isVisible()
    page.sheet_menu.dialog.reject()


def test_the_search_over_everything_offers_them_over_a_list_only(page, offices):
    deeds = {page.sheet_menu.export_action, page.sheet_menu.import_action, page.sheet_menu.paste_action}
    assert deeds <= set(page.deeds)
    assert len(page.deeds) == len(set(page.deeds))
    page.edit_record(offices[0].id)
    assert not deeds & set(page.deeds)


def test_every_register_has_a_name(qapp):
    names = list(map(register_title, REGISTERS))
    assert len(set(names)) == len(names)
