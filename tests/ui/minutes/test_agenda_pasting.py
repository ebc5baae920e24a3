from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.ui.minutes.agenda.agenda_tab import AgendaTab
from tests.ui.conftest import write

LIST = "دستور جلسه:\n۱- گزارش دبیرخانه\n۲- بررسی محلات هدف\nبا حضور شهرداری\n۳- سایر موارد"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(shown, writing, desk, tools):
    return shown(AgendaTab(writing, desk, tools))


def card(tab, place):
    return tab._card_at(tab.area.ids[place])


def subjects(tab):
    return [each.subject for each in tab.minutes.agenda]


def copied(text="", html=""):
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_a_list_that_is_pasted_becomes_items_in_one_step(tab, writing):
    tab.add_after()
    card(tab, 0).subject.insertFromMimeData(copied(LIST))
    assert subjects(tab) == ["گزارش دبیرخانه", "بررسی محلات هدف\nبا حضور شهرداری", "سایر موارد"]
    assert full_text(tab) == subjects(tab)
    writing.undo()
    assert subjects(tab) == [""]


def full_text(tab):
    return [card(tab, place).subject.words() for place in range(len(tab.area.ids))]


@pytest.mark.parametrize(
    "data",
    [
        copied(html="<ol><li>گزارش</li><li>سایر موارد</li></ol>"),
        copied("1. گزارش\n2. سایر موارد", "<p>1. گزارش</p><p>2. سایر موارد</p>"),
        copied("• گزارش\n• سایر موارد"),
    ],
)
def test_a_list_is_known_however_it_is_marked(tab, data):
    tab.add_after()
    card(tab, 0).subject.insertFromMimeData(data)
    assert subjects(tab) == ["گزارش", "سایر موارد"]


def test_a_list_goes_after_an_item_in_which_something_is_written(tab):
    for subject in ("نخست", "دوم"):
        tab.add_after()
        write(card(tab, -1).subject, subject)
    card(tab, 0).subject.insertFromMimeData(copied("۱) الف\n۲) ب"))
    assert subjects(tab) == ["نخست", "الف", "ب", "دوم"]


def test_a_text_that_is_no_list_is_pasted_into_its_item(tab):
    tab.add_after()
    card(tab, 0).subject.insertFromMimeData(copied("بررسی ماده ۱۰۱ قانون شهرداری"))
    assert subjects(tab) == ["بررسی ماده ۱۰۱ قانون شهرداری"]


def test_the_empty_state_takes_what_was_copied(tab, tools):
    QGuiApplication.clipboard().setText(LIST)
    tab.nothing.buttons[0].setFocus()
    QTest.keyClick(tab.nothing.buttons[0], Qt.Key.Key_V, CTRL)
    assert len(tab.minutes.agenda) == 3
    QGuiApplication.clipboard().clear()


def test_nothing_copied_is_told(tab, tools):
    QGuiApplication.clipboard().clear()
    tab.paste()
    assert tools.toasts.shown
    assert tab.minutes.agenda == ()
