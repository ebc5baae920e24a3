from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout

from desktop.ui.icons import Icons
from desktop.ui.page import Page
from desktop.ui.page_action import PageAction
from desktop.ui.page_entry import PageEntry
from desktop.ui.shell import Shell


class Sample(Page):
    def __init__(self, title, tools):
        super().__init__(title, tools)
        self.made, self.arrivals, self.leave = [], [], True
        new = PageAction("ایجاد دفتر", "add", lambda: self.made.append(1), self, "Ctrl+N")
        self.set_buttons(new, PageAction("ورود از اکسل", "arrow_import", list, self))
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(title))
        layout.addWidget(QLineEdit(accessibleName="نام"))

    def arrive(self, destination):
        self.arrivals.append(destination)

    def may_leave(self, then):
        self.then = then
        return self.leave


@pytest.fixture
def waiting():
    return [3]


@pytest.fixture
def entries(waiting):
    def entry(key, title, icon, **more):
        return PageEntry(key, title, icon, lambda _desk, tools: Sample(title, tools), **more)

    return (
        entry("home", "میز کار", "home"),
        entry("organisations", "دستگاه‌ها و تشکل‌ها", "building_government", kinds=("Organisation",)),
        entry("bodies", "ستادها", "people_community", kinds=("Body",)),
        entry("resolutions", "مصوبات", "task_list", waiting=lambda _desk: waiting[0]),
        entry("help", "راهنما و میان‌برها", "question_circle", at_foot=True),
    )


@pytest.fixture
def shell(qtbot, theme, memory, changes, ask, entries):
    shell = Shell(entries, theme, Icons(theme), memory, changes, ask)
    qtbot.addWidget(shell)
    with qtbot.waitExposed(shell):
        shell.show()
    return shell


@pytest.fixture
def open_shell(shell, desk, qtbot):
    shell.set_desk(desk)
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shell)
    return shell
