from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import added
from desktop.domain.resolution import Resolution
from desktop.ui.minutes.editor import MinutesEditor
from desktop.ui.minutes.resolutions.resolutions_tab import ResolutionsTab


@pytest.fixture
def tab_of(qtbot, desk, tools, shown):
    def tab_of(writing, **size):
        tab = shown(ResolutionsTab(writing, desk, tools), **size)
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        writing.wanted.connect(tab.go_to)  # as the editor does
        return tab

    return tab_of


@pytest.fixture
def empty(writing, tab_of):
    return tab_of(writing)


@pytest.fixture
def tab(desk, stored, writing_of, tab_of):
    return tab_of(writing_of(desk.minutes.drafts.open(stored(resolutions=6).id)))


@pytest.fixture
def final(desk, stored, writing_of, tab_of):
    session = stored(resolutions=3)
    desk.close_minutes.finalise(session.id)
    return tab_of(writing_of(desk.minutes.drafts.open(session.id)))


@pytest.fixture
def in_editor(desk, stored, tools, qtbot, shown):
    editor = shown(MinutesEditor(desk.minutes.drafts.open(stored(resolutions=2).id), desk, tools), width=900)
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.show_tab(4)
    yield editor.tabs[4]
    qtbot.waitUntil(lambda: not tools.jobs.busy)


@pytest.fixture
def new_tab(writing, tab_of):
    """Show two resolutions of which only the text is written."""
    made = Resolution(operative="مقرر شد گزارش ارسال شود.")
    writing.write(added(added(writing.minutes, made), Resolution(operative="بند دوم")))
    return tab_of(writing)


@pytest.fixture
def card(new_tab):
    return new_tab.card(new_tab.minutes.resolutions[0].id)


@pytest.fixture
def resolution(new_tab):
    return lambda: new_tab.minutes.resolutions[0]


@pytest.fixture
def leave(new_tab):
    def leave():
        new_tab.head.new.setFocus()
        QApplication.processEvents()

    return leave
