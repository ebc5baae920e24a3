from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.page import PAGE_MARGINS
from desktop.ui.widgets.sheet_area import SheetArea


def _area(qtbot, height):
    whole = QVBoxLayout()
    card = QWidget()
    card.setMinimumHeight(height)
    whole.addWidget(card)
    area = SheetArea(whole)
    area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(area)
    area.resize(600, 300)
    area.show()
    return area, card


def test_cards_begin_at_the_same_place_with_and_without_a_scroll_bar(qtbot):
    for height, scrolls in ((100, False), (2_000, True)):
        area, card = _area(qtbot, height)
        qtbot.waitUntil(lambda area=area, scrolls=scrolls: area.verticalScrollBar().isVisible() is scrolls)
        qtbot.waitUntil(
            lambda area=area, card=card: card.mapTo(area, card.rect().topLeft()).x() == PAGE_MARGINS[0]
        )
        assert card.width() == area.width() - PAGE_MARGINS[0] - PAGE_MARGINS[2]
