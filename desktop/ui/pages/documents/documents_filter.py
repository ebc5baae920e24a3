"""What the list of papers is narrowed to: kind, state and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.office_document import DocumentKind, DocumentState
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.place_boxes import PlaceBoxes

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.pages.documents.lines import Line
    from desktop.ui.places import Tools

_LETTERS = 9


class DocumentsFilter(QWidget):
    """Four boxes in a row; blank ones ask for nothing."""

    changed = Signal()
    place_changed = Signal()

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        del tools
        self._vocabulary = desk.vocabulary
        self.kind = self._box(self.tr("Every kind"), [*DocumentKind], self.tr("Kind of document"))
        self.state = self._box(self.tr("Every state"), [*DocumentState], self.tr("State of the document"))
        self.places = PlaceBoxes(desk.territory, self)
        self.places.province.setItemText(0, self.tr("Every province"))
        self.places.province.setAccessibleName(self.tr("Province"))
        self.places.county.setAccessibleName(self.tr("County"))
        self.places.chosen.connect(self._take_place)
        self._name_county()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for box in (self.kind, self.state, self.places.province, self.places.county):
            box.setMinimumContentsLength(_LETTERS)
            layout.addWidget(box)
        layout.addStretch(1)

    def _box(self, all_words: str, choices: list[DocumentKind] | list[DocumentState], name: str) -> CalmCombo:
        box = CalmCombo()
        box.setAccessibleName(name)
        box.addItem(all_words, None)
        for each in choices:
            box.addItem(self._vocabulary.choice(each).label, each)
        box.activated.connect(self.changed)
        return box

    def _take_place(self) -> None:
        self._name_county()
        self.place_changed.emit()

    def _name_county(self) -> None:
        self.places.county.setItemText(0, self.tr("Every county"))

    @property
    def place(self) -> str:
        """The id of the county, else of the province, that is chosen; "" for all."""
        province, county = self.places.places
        return county or province

    def holds(self, line: Line) -> bool:
        """Say whether a line is asked for; contracts and certificates have no state of a paper."""
        kind, state = self.kind.currentData(), self.state.currentData()
        return kind in (None, line.kind) and state in (None, line.state)

    def words(self) -> tuple[str, ...]:
        """Return in words what is asked for."""
        boxes = (self.kind, self.state, self.places.province, self.places.county)
        return tuple(each.currentText() for each in boxes if each.currentIndex() > 0)
