from __future__ import annotations

import pytest

from desktop.domain.office import OfficeKind
from desktop.domain.place import TargetKind
from desktop.ui.pages.settings_page import SettingsPage
from tests.ui.naming import nameless

INFORMAL = TargetKind.INFORMAL_SETTLEMENT


@pytest.fixture
def page(qtbot, desk, tools):
    page = SettingsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    return page


def test_what_a_kind_of_office_is_for_is_kept_by_kind(page, desk):
    assert desk.preferences.target_kinds(OfficeKind.FACILITATION) == frozenset()
    page.targets.boxes[INFORMAL].click()
    assert desk.preferences.target_kinds(OfficeKind.FACILITATION) == {INFORMAL}
    page.targets.kind.setCurrentIndex(1)
    page.targets.kind.activated.emit(1)
    assert not page.targets.boxes[INFORMAL].isChecked()
    assert desk.preferences.target_kinds(page.targets.kind.currentData()) == frozenset()
    page.targets.kind.setCurrentIndex(0)
    page.targets.kind.activated.emit(0)
    page.targets.boxes[INFORMAL].click()
    assert desk.preferences.target_kinds(OfficeKind.FACILITATION) == frozenset()
    assert nameless(page.targets) == []
