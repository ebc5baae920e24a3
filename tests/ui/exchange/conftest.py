from __future__ import annotations

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.domain.office import Office
from desktop.paths import SAMPLE
from desktop.ui.pages.exchange_page import ExchangePage

HEAD = ("کد دفتر", "نام دفتر", "شهرستان", "مدیر", "تاریخ شروع", "محله", "یادداشت من")


@pytest.fixture
def page(qtbot, desk, tools):
    page = ExchangePage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1290, 670)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield page
    qtbot.waitUntil(lambda: not tools.jobs.busy)


@pytest.fixture
def done(qtbot, tools):
    def done():
        qtbot.wait(20)  # Qt takes over what was typed in a cell a moment after Enter
        qtbot.waitUntil(lambda: not tools.jobs.busy, timeout=20_000)

    return done


@pytest.fixture
def book(tmp_path):
    def book(*rows, head=HEAD, name="دفاتر.xlsx"):
        made = Workbook()
        for row in (head, *rows):
            made.active.append(row)
        made.save(tmp_path / name)
        return tmp_path / name

    return book


@pytest.fixture
def planned(page, ask, done, book):
    """Return what chooses a workbook of these rows by the keyboard and waits for its plan."""

    def planned(*rows, **how):
        path = book(*rows, **how)
        ask.paths = [path]
        page.choose_workbook()
        done()
        return path

    return planned


@pytest.fixture
def write_at(page):
    """Put the keyboard on a cell of the grid, by the row's number and the field."""

    def write_at(number, field):
        table = page.workbook.table
        table.go(table.rows.ids.index(str(number)), [each.name for each in table.rows.columns].index(field))
        table.setFocus()
        return table

    return write_at


@pytest.fixture
def editor(page):
    """Return the editor that is open in the grid."""
    return lambda: page.workbook.table._delegate.editor


@pytest.fixture
def clipped(page):
    """Return what lists the words on the page for which there is not enough room."""

    def clipped():
        shown = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
        return [each.text() for each in shown if each.isVisible() and each.width() < _needed(each)]

    return clipped


def _needed(widget):
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint().width() if widget.text() else 0
    return widget.sizeHint().width() if type(widget) is QLabel and not widget.wordWrap() else 0


@pytest.fixture
def offices(desk):
    return lambda: {
        each.record.name: each.record for each in desk.browse.page(Office, desk.browse.ids(Office))
    }


@pytest.fixture
def read(page, ask, done):
    ask.paths = [SAMPLE / "minutes.txt"]
    page.choose_minutes()
    done()
    return page.minutes.review
