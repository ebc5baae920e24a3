from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.places import Destination

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settled(qtbot, shell):
    return lambda: qtbot.waitUntil(lambda: not shell.tools.jobs.busy, timeout=20_000)


@pytest.fixture
def pasted(qtbot, shell, settled, copied):
    """Return what pastes a text into a page by the keyboard, and gives the plan of it."""

    def pasted(key, text, html=""):
        shell.go(Destination(key))
        settled()
        copied(text, html)
        page = shell.pages[key]
        target = page.nothing.buttons[0] if page.nothing.isVisible() else page.list.table
        with qtbot.waitActive(shell):
            shell.activateWindow()
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_V, CONTROL)
        settled()
        assert shell.key == "exchange"
        return shell.pages["exchange"].workbook.plan

    return pasted


def said(plan, *fields):
    (sheet,) = plan.sheets
    return [tuple(getattr(row.edited, field) for field in fields) for row in sheet.rows]


def test_rows_without_headings_are_read_by_the_columns_of_the_list(pasted, desk, shell, settled):
    desk.edit.add(Organisation(name="شهرداری يزد"))
    plan = pasted("organisations", "سازمان آب\tشورا\r\nشهرداری یزد\t\r\n")
    assert said(plan, "name") == [("سازمان آب",), ("شهرداری یزد",)]
    assert plan.sheets[0].rows[0].outcome is RowOutcome.NEW


def test_rows_with_their_own_headings_are_read_by_them_also_in_an_empty_register(pasted):
    plan = pasted("offices", 'كد دفتر\tنام دفتر\r\n007\t"دفتر\nمهر"\r\n')
    assert plan.sheets[0].kind is Office
    assert said(plan, "code", "name") == [("007", "دفتر مهر")]


def test_what_was_pasted_is_saved_and_the_register_shows_it(pasted, shell, settled, desk):
    pasted("offices", "نام دفتر\tکد دفتر\r\nدفتر مهر\t1\r\nدفتر نور\t2\r\n")
    shell.pages["exchange"].workbook.save_deed.trigger()
    settled()
    assert desk.browse.count(Office) == 2
    shell.go(Destination("offices"))
    assert len(shell.pages["offices"].list.ids) == 2


def test_a_paste_does_not_drop_corrections_unasked(pasted, shell, settled, copied, ask):
    pasted("offices", "نام دفتر\tکد دفتر\r\nدفتر مهر\t1\r\n")
    workbook = shell.pages["exchange"].workbook
    workbook.keeper.wish(mending={(0, 2, "name"): "دفتر دیگر"})
    settled()
    ask.yes = False
    before = workbook.plan
    copied("نام دفتر\tکد دفتر\r\nدفتر نور\t2\r\n")
    shell.go(Destination("offices"))
    page = shell.pages["offices"]
    page.sheet_menu.paste()
    settled()
    assert len(ask.asked) == 1
    assert workbook.plan is before


@pytest.mark.parametrize(
    "key", ["offices", "neighbourhoods", "organisations", "people", "bodies", "sessions"]
)
def test_a_list_that_is_copied_and_pasted_again_changes_nothing(shell, desk, settled, qapp, key):
    desk.sample.bring()
    shell.go(Destination(key))
    settled()
    page = shell.pages[key]
    page.list.table.selectAll()
    page.list.copy()
    settled()
    page.sheet_menu.paste()
    settled()
    plan = shell.pages["exchange"].workbook.plan
    counts = {outcome.value: count for outcome, count in plan.counts.items() if count}
    assert counts == {"unchanged": desk.browse.count(page.register.kind)}
