from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.ui.lists.list_state import ListState
from desktop.ui.lists.saved_views import SavedViews
from tests.ui.conftest import rewrite
from tests.ui.list_samples import names


def save(shown, name):
    shown.strip.save.click()
    dialog = shown.own.dialog
    dialog.line.setText(name)
    dialog.give.click()


def test_views_are_counted_a_moment_after_the_list_is_shown(offices_list, qtbot):
    buttons = offices_list.strip.views
    assert buttons["active"].text() == "فعال"
    qtbot.waitUntil(lambda: buttons["unsupervised"].text().endswith("(۱)"))
    assert buttons["active"].text().endswith("(۲)")
    assert buttons[""].text().endswith("(۴)")


def test_typing_counts_nothing(offices_list, qtbot, browse, monkeypatch):
    qtbot.waitUntil(lambda: offices_list.strip.views["unsupervised"].text().endswith("(۱)"))
    asked = []
    monkeypatch.setattr(browse, "count", lambda *given: asked.append(given) or 1)
    for text in ("آ", "آب", "آبش", ""):
        offices_list.set_search(text)
    qtbot.wait(300)
    assert not asked


def test_a_chip_chooses_a_view_and_it_is_remembered(offices_list, list_of):
    offices_list.strip.views["active"].click()
    assert names(offices_list) == ["آبشار", "حسن‌آباد"]
    assert offices_list.strip.views["active"].isChecked()
    assert names(list_of()) == ["آبشار", "حسن‌آباد"]


def test_a_view_is_chosen_from_elsewhere_as_it_is(offices_list):
    offices_list.set_search("گلستان")
    offices_list.choose_view("unsupervised")
    assert names(offices_list) == ["پردیس"]
    offices_list.choose_view("no such view")
    assert len(offices_list.ids) == 4


def test_an_own_filter_is_saved_chosen_and_remembered(offices_list, list_of):
    offices_list.set_search("مریم")
    assert offices_list.strip.save.isVisible()
    save(offices_list, "دفترهای مریم")
    assert not offices_list.strip.save.isVisible()
    offices_list.clear()
    offices_list.strip.own["دفترهای مریم"].click()
    assert names(offices_list) == ["آبشار"]
    assert offices_list.bar.search.text() == "مریم"
    assert offices_list.strip.own["دفترهای مریم"].isChecked()
    assert list(list_of().strip.own) == ["دفترهای مریم"]


def test_an_own_filter_is_renamed(offices_list):
    offices_list.set_search("مریم")
    save(offices_list, "یک")
    QTest.keyClick(offices_list.strip.own["یک"], Qt.Key.Key_F2)
    dialog = offices_list.own.dialog
    assert dialog.line.text() == "یک"
    rewrite(dialog.line, "دو")
    assert list(offices_list.strip.own) == ["دو"]
    assert offices_list.strip.own["دو"].isChecked()


def test_the_keys_of_an_own_filter_do_not_reach_the_record(offices_list, qtbot):
    deleted = []
    QShortcut(QKeySequence(Qt.Key.Key_Delete), offices_list, lambda: deleted.append(1))
    offices_list.set_search("مریم")
    save(offices_list, "یک")
    offices_list.strip.own["یک"].setFocus()
    QTest.keyClick(offices_list.strip.own["یک"], Qt.Key.Key_Delete)
    assert not deleted
    assert not offices_list.strip.own


def test_an_own_filter_is_deleted_and_taken_back(offices_list, tools):
    offices_list.set_search("مریم")
    save(offices_list, "یک")
    QTest.keyClick(offices_list.strip.own["یک"], Qt.Key.Key_Delete)
    assert not offices_list.strip.own
    assert offices_list.strip.save.isVisible()
    tools.toasts.shown.button.click()
    assert list(offices_list.strip.own) == ["یک"]


def test_a_name_is_needed_and_tidied(offices_list):
    offices_list.set_search("مریم")
    offices_list.strip.save.click()
    dialog = offices_list.own.dialog
    assert not dialog.give.isEnabled()
    dialog.line.setText("  دفترهاي   من ")
    dialog.give.click()
    assert list(offices_list.strip.own) == ["دفترهای من"]


def test_two_names_never_become_one_twice(memory):
    saved = SavedViews(memory, "offices", Office)
    one, two = ListState(search="یک"), ListState(search="دو")
    saved.save("یک", one)
    saved.save("دو", two)
    saved.rename("یک", "دو")
    assert saved.all() == (("دو", one),)
    saved.rename("دو", "دو")
    saved.rename("سه", "دو")
    assert SavedViews(memory, "offices", Office).all() == (("دو", one),)


def test_a_spoilt_memory_of_own_filters_is_no_hindrance(memory):
    memory.keep("offices/saved", ["", "[1]", '["name", 3]', "{}", '["name", "[]"]'])
    assert SavedViews(memory, "offices", Office).all() == ()


def test_many_chips_go_on_in_the_next_line_and_none_is_cut(offices_list):
    for number in range(12):
        offices_list.own.saved.save(f"نمای ذخیره‌شدهٔ شمارهٔ {number}", ListState(search=str(number)))
    offices_list.own._changed()
    offices_list.resize(600, 600)
    offices_list.grab()
    own = offices_list.strip.own.values()
    assert len({button.y() for button in own}) > 2
    assert all(offices_list.strip.rect().contains(button.geometry()) for button in own)
    first = offices_list.strip.views[""]
    assert first.geometry().right() >= offices_list.strip.width() - 14
