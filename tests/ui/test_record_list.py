from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.domain.office import Office
from desktop.schema.condition import Is
from desktop.schema.diff import Edit
from desktop.services.edit import EditRecords
from desktop.ui.lists.record_list import RecordList
from desktop.ui.page_action import PageAction
from desktop.ui.theme import Look
from desktop.ui.widgets.empty_state import EmptyState
from tests.ui.conftest import write
from tests.ui.list_samples import heading, names
from tests.ui.naming import nameless


def test_records_stand_in_the_order_of_the_alphabet(offices_list):
    assert names(offices_list) == ["آبشار", "پردیس", "حسن‌آباد", "گلستان"]
    assert offices_list.foot.count.text().startswith("۴")


def test_a_click_on_a_heading_sorts_and_another_one_turns_it_round(offices_list, qtbot):
    header = offices_list.table.header
    column = heading(offices_list, "active_since")
    place = QPoint(header.sectionViewportPosition(column) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(offices_list) == ["آبشار", "حسن‌آباد", "گلستان", "پردیس"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(offices_list) == ["گلستان", "حسن‌آباد", "آبشار", "پردیس"]


def test_the_keyboard_sorts_as_well(offices_list):
    header = offices_list.table.header
    header.setFocus()
    for _ in range(5):
        QTest.keyClick(header, Qt.Key.Key_Left)
    QTest.keyClick(header, Qt.Key.Key_Space)
    assert offices_list.query()[2:] == ("active_since", False)
    QTest.keyClick(header, Qt.Key.Key_Right)
    QTest.keyClick(header, Qt.Key.Key_Return)
    assert offices_list.query()[2] == "manager"


def test_the_order_is_remembered(offices_list, list_of):
    offices_list.table.header.sort_asked.emit(heading(offices_list, "active_since"))
    assert list_of().query()[2] == "active_since"


def test_a_search_in_any_spelling_leaves_what_holds_it_and_marks_it(offices_list, qtbot):
    write(offices_list.bar.search, "حسن آباد")
    qtbot.waitUntil(lambda: names(offices_list) == ["حسن‌آباد"])
    offices_list.table.grab()
    marks = [line.marks for line in offices_list.table._painter.cells._lines.values()]
    assert any(marks)
    offices_list.set_search("")
    assert len(offices_list.ids) == 4


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Down,), (Qt.Key.Key_Return, Qt.Key.Key_Return)])
def test_from_the_search_down_or_enter_goes_to_what_was_found(offices_list, qtbot, keys):
    search = offices_list.bar.search
    search.setFocus()
    write(search, "گلستان")
    for key in keys:
        QTest.keyClick(search, key)
    assert names(offices_list) == ["گلستان"]
    assert offices_list.table.hasFocus()
    assert offices_list.current_id == offices_list.ids[0]


def test_nothing_found_offers_the_way_back(offices_list, qtbot):
    offices_list.set_search("قققق")
    assert offices_list.unfound.isVisible()
    qtbot.mouseClick(offices_list.unfound.buttons[0], Qt.MouseButton.LeftButton)
    assert len(offices_list.ids) == 4
    assert offices_list.table.isVisible()
    assert not offices_list.bar.search.text()


def test_an_empty_register_shows_what_belongs_there_and_nothing_to_search(list_of, tools):
    shown = list_of()
    deed = PageAction("دفتر جدید", "add", list, shown)
    shown.set_empty(EmptyState(tools.icons, "building_multiple", "دفاتر", "هنوز دفتری نیست.", deed))
    assert shown.nothing.isVisible()
    assert not shown.bar.isVisible()
    assert not shown.strip.isVisible()


def test_a_first_record_takes_the_place_of_the_empty_page(list_of, tools, put):
    shown = list_of()
    shown.set_empty(EmptyState(tools.icons, "building_multiple", "دفاتر", "هنوز دفتری نیست."))
    put(Office(name="آبشار"))
    shown.reload()
    assert shown.table.isVisible()
    assert shown.bar.isVisible()
    assert shown.strip.isVisible()


def test_a_view_that_is_empty_is_no_empty_register(offices_list, tools, put):
    offices_list.set_empty(EmptyState(tools.icons, "building_multiple", "دفاتر", "هنوز دفتری نیست."))
    offices_list.set_search("قققق")
    assert offices_list.unfound.isVisible()


def test_the_current_record_is_told_once(offices_list, qtbot):
    told = []
    offices_list.current_changed.connect(told.append)
    offices_list.table.setFocus()
    assert not offices_list.current_id
    QTest.keyClick(offices_list.table, Qt.Key.Key_Down)
    QTest.keyClick(offices_list.table, Qt.Key.Key_Down)
    offices_list.reload()
    assert told == list(offices_list.ids[:2])
    assert offices_list.current_id == offices_list.ids[1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_current_record(offices_list, qtbot, key):
    offices_list.select(offices_list.ids[2])
    with qtbot.waitSignal(offices_list.opened) as told:
        QTest.keyClick(offices_list.table, key)
    assert told.args == [offices_list.ids[2]]


def test_a_double_click_opens(offices_list, qtbot):
    table = offices_list.table
    place = table.visualRect(offices_list.model.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(offices_list.opened) as told:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [offices_list.ids[1]]


def test_home_end_and_all(offices_list):
    table = offices_list.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert offices_list.current_id == offices_list.ids[-1]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert offices_list.current_id == offices_list.ids[0]
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert offices_list.chosen_ids() == offices_list.ids
    assert "۴ rows" in offices_list.foot.count.text()


def test_choosing_all_of_many_rows_asks_no_row_for_the_headings(list_of, put, monkeypatch):
    put(*(Office(name=f"دفتر {number:04}") for number in range(3000)))
    shown = list_of()
    asked = []
    monkeypatch.setattr(shown.model, "rowCount", lambda *_: asked.append(1) or 3000)
    shown.table.selectAll()
    shown.table.grab()
    assert len(asked) < 3000


def test_a_letter_that_is_typed_in_the_rows_reads_none_of_them(list_of, put, browse, monkeypatch):
    put(*(Office(name=f"دفتر {number:03}") for number in range(200)))
    shown = list_of()
    shown.table.setFocus()
    asked = []
    monkeypatch.setattr(browse, "page", lambda *given: asked.append(given) or ())
    write(shown.table, "ی")
    QTest.keyClick(shown.table, Qt.Key.Key_A)
    assert not asked


def test_what_is_cut_is_told_whole_under_the_pointer(offices_list):
    cells = offices_list.table._painter.cells
    assert cells.fits("آبشار", 120)
    assert not cells.fits("شرکت تسهیلگران نوسازی بافت فرسودهٔ شهر", 120)
    assert not cells.fits("یک\nدو", 500)


def test_what_is_current_and_chosen_stays_over_a_change(offices_list, stored_offices, put):
    table = offices_list.table
    offices_list.select(stored_offices["پردیس"].id)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = offices_list.chosen_ids()
    assert len(chosen) == 2
    put(Office(name="آرامش"))
    offices_list.reload()
    assert len(offices_list.ids) == 5
    assert offices_list.chosen_ids() == chosen
    assert offices_list.current_id == chosen[1]


def test_a_change_in_a_record_is_read_where_it_stands(offices_list, stored_offices, browse, store):
    offices_list.select(stored_offices["گلستان"].id)
    opened = browse.open(Office, stored_offices["گلستان"].id)
    EditRecords(store).save(Edit(opened, replace(opened.record, manager="نرگس شریفی")))
    offices_list.reload()
    column = heading(offices_list, "manager")
    assert offices_list.model.index(3, column).data() == "نرگس شریفی"
    assert offices_list.current_id == stored_offices["گلستان"].id


def test_the_place_of_the_window_stays_over_a_change(list_of, put):
    put(*(Office(name=f"دفتر {number:03}") for number in range(200)))
    shown = list_of()
    bar = shown.table.verticalScrollBar()
    bar.setValue(50 * 42 + 10)
    put(Office(name="آبشار"))
    shown.reload()
    assert bar.value() == 51 * 42 + 10
    assert names(shown)[0] == "آبشار"


def test_select_clears_what_hides_a_record(offices_list, stored_offices):
    offices_list.choose_view("active")
    offices_list.set_search("آبشار")
    assert offices_list.select(stored_offices["گلستان"].id)
    assert offices_list.current_id == stored_offices["گلستان"].id
    assert not offices_list.bar.search.text()
    assert not offices_list.select("there is none")


def test_fixed_conditions_hold_always(stored_offices, list_of):
    shown = list_of(fixed=(Is("state", ("active",)),))
    assert names(shown) == ["آبشار", "حسن‌آباد"]
    assert not shown.select(stored_offices["گلستان"].id)


def test_a_link_to_its_owner_is_a_column_where_it_is_asked_for(list_of, browse, vocabulary, tools, qtbot):
    from desktop.domain.resolution import Resolution

    shown = RecordList(
        Resolution, browse, vocabulary, tools, name="resolutions", columns=("operative", "session")
    )
    qtbot.addWidget(shown)
    assert shown.places.shown == ("operative", "session")


def test_all_that_takes_the_keyboard_has_a_name(offices_list):
    offices_list.bar.filters.click()
    for section in offices_list.popup.sections.values():
        section.open(opened=True)
    assert nameless(offices_list.window()) == []


def test_tab_goes_from_the_search_over_the_chips_to_the_rows(offices_list):
    offices_list._filter((Is("state", ("active",)),))
    bar, strip, table = offices_list.bar, offices_list.strip, offices_list.table
    wanted = [
        bar.filters,
        bar.columns,
        strip.views[""],
        strip.filters["state"],
        strip.save,
        table.header,
        table,
    ]
    bar.search.setFocus()
    for stop in wanted:
        QTest.keyClick(offices_list.window().focusWidget(), Qt.Key.Key_Tab)
        assert offices_list.window().focusWidget() is stop
    QTest.keyClick(table, Qt.Key.Key_Backtab)
    assert table.header.hasFocus()


def test_shortcuts_go_to_the_search_and_to_the_filters(offices_list, qtbot):
    offices_list.activateWindow()
    QTest.keyClick(offices_list.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(offices_list.bar.search.hasFocus)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(offices_list.bar.search, Qt.Key.Key_F, both)
    assert offices_list.popup.isVisible()
    QTest.keyClick(offices_list.popup, Qt.Key.Key_Escape)
    assert not offices_list.popup.isVisible()
    assert offices_list.bar.filters.hasFocus()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("size", [100, 125, 140])
def test_nothing_on_the_bar_is_clipped(offices_list, theme, look, size, qtbot):
    theme.apply(look, size)
    offices_list.resize(640, 600)
    offices_list.choose_view("active")
    for button in offices_list.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
    assert offices_list.table.verticalHeader().defaultSectionSize() == theme.height("row")
    offices_list.grab()
