from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow

DAYS = 4
EACH = 9


@pytest.fixture
def listed(qtbot, theme):
    """Return a shown list of four groups of nine rows, of which some are out of sight."""
    listed = GroupedList(theme, "یادآوری‌ها")
    qtbot.addWidget(listed)
    listed.resize(300, 400)
    listed.show_groups(
        [
            Group(f"روز {day}", "", [GroupRow(f"{day}-{row}", f"کار {row}") for row in range(EACH)])
            for day in range(DAYS)
        ]
    )
    listed.show()
    listed.take_keyboard()
    return listed


@pytest.mark.parametrize("way", [Qt.Key.Key_Home, Qt.Key.Key_PageUp])
def test_the_way_up_ends_on_the_first_row_and_not_on_its_heading(listed, way):
    listed.choose(f"{DAYS - 1}-3")
    for _ in range(DAYS * EACH):
        QTest.keyClick(listed, way)
    assert listed.current_id == "0-0"


@pytest.mark.parametrize("way", [Qt.Key.Key_End, Qt.Key.Key_PageDown])
def test_the_way_down_ends_on_the_last_row(listed, way):
    for _ in range(DAYS * EACH):
        QTest.keyClick(listed, way)
    assert listed.current_id == f"{DAYS - 1}-{EACH - 1}"


def test_a_page_never_stops_on_a_heading(listed):
    seen = []
    while listed.current_id != f"{DAYS - 1}-{EACH - 1}":
        seen.append(listed.current_id)
        QTest.keyClick(listed, Qt.Key.Key_PageDown)
    assert len(seen) < DAYS * EACH / 2
    assert len(set(seen)) == len(seen)
