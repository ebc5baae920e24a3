"""The settings on what each kind of office is for, such as informal settlements only (seed 001)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout

from desktop.domain.office import OfficeKind
from desktop.domain.place import TargetKind
from desktop.services.preferences import target_pair
from desktop.ui.pages.settings_cards import SettingsCard
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.places import Tools

_BESIDE = 2


class TargetsCard(SettingsCard):
    """A kind of office, and a tick for each kind of neighbourhood that it is for; none is any."""

    def __init__(self, desk: Desk, tools: Tools, values: PreferenceValues) -> None:
        heading = QCoreApplication.translate("Settings", "What each kind of office is for")
        super().__init__(tools, "map", heading)
        self._pairs = set(values.target_kinds)
        self.kind = CalmCombo()
        for each in OfficeKind:
            self.kind.addItem(desk.vocabulary.choice(each).label, each)
        self.kind.activated.connect(self._show)
        self.boxes = {each: QCheckBox(desk.vocabulary.choice(each).label) for each in TargetKind}
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (target, box) in enumerate(self.boxes.items()):
            box.clicked.connect(partial(self._choose, target))
            grid.addWidget(box, place // _BESIDE, place % _BESIDE)
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        self.add(FieldBox(self.tr("Kind of office"), self.kind))
        self.rows.addLayout(grid)
        self.add(self.hint)
        self.hint.set_words(
            self.tr("An office in another kind of neighbourhood is remarked upon; without any tick, none is.")
        )
        self._show()

    def _show(self, *_: object) -> None:
        for target, box in self.boxes.items():
            box.setChecked(target_pair(self.kind.currentData(), target) in self._pairs)

    def _choose(self, target: TargetKind, *_: object) -> None:
        pair = target_pair(self.kind.currentData(), target)
        if self.boxes[target].isChecked():
            self._pairs.add(pair)
        else:
            self._pairs.discard(pair)
        self.edited.emit()

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what is ticked here."""
        return replace(given, target_kinds=tuple(sorted(self._pairs)))
