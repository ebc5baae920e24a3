"""What a resolution seldom says: who cooperates, its kind and item, who pays, whether it is confidential."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.resolution import BudgetClass, Resolution, ResolutionKind
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.schema.record import link_to
from desktop.ui.minutes.resolutions.agency_box import AgencyBox
from desktop.ui.minutes.resolutions.further_fields import NAMES, FurtherFields, says_further
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.session import AgendaItem
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.minutes.resolutions.card_content import Content
    from desktop.ui.minutes.resolutions.card_desk import CardDesk

MORE = frozenset({"kind", "item", "budget", "is_confidential", "cooperating", *NAMES})
"""The fields that are written here."""
ROWS = {"cooperating": 3, "kind": 2}, {"item": 3, "budget": 2}
"""The fields of the two rows, and how they share the width."""
NARROWEST = 12
"""How many letters a list of choices may be squeezed to."""


class MoreFields(QWidget):
    """Shows the fields that say something, and all of them while it is open."""

    chosen = Signal(str, object)
    """Carries a field of the resolution and its new value."""
    stops_changed = Signal()

    def __init__(self, shared: CardDesk) -> None:
        super().__init__()
        self.further: FurtherFields | None = None
        self._shared = shared
        self._content: Content | None = None
        self._is_open = False
        self._values: dict[str, list[Any]] = {}
        """What each list of choices stands for; the first says nothing."""
        self._build()

    def _build(self) -> None:
        words = self._shared.desk.vocabulary
        self.cooperating = AgencyBox(self._shared)
        self.combos = {name: self._combo(name) for name in ("kind", "item", "budget")}
        self._fill("kind", list(ResolutionKind), [words.choice(each).label for each in ResolutionKind])
        self._fill("budget", [None, *BudgetClass], ["", *(words.choice(each).label for each in BudgetClass)])
        self.secret = QCheckBox(self._word("is_confidential"))
        self.secret.setProperty("field", "is_confidential")
        self.secret.toggled.connect(partial(self.chosen.emit, "is_confidential"))
        self.cooperating.line.setProperty("field", "assignments")
        self.boxes = {"cooperating": FieldBox(self.tr("Cooperating agencies"), self.cooperating)}
        self.boxes |= {name: FieldBox(self._word(name), combo) for name, combo in self.combos.items()}
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row, shares in zip((upper, lower), ROWS, strict=True):
            row.setSpacing(10)
            for name, share in shares.items():
                row.addWidget(self.boxes[name], share)
            column.addLayout(row)
        self.secret.setMinimumHeight(self._shared.tools.theme.height("control"))
        lower.addWidget(self.secret, 0, Qt.AlignmentFlag.AlignBottom)

    def _combo(self, name: str) -> CalmCombo:
        combo = CalmCombo()
        combo.setProperty("field", name)
        combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(NARROWEST)
        combo.activated.connect(partial(self._choose, name))
        return combo

    def _fill(self, name: str, values: list[Any], words: list[str]) -> None:
        if values != self._values.get(name) or words[-1] != self.combos[name].itemText(len(words) - 1):
            self._values[name] = values
            self.combos[name].clear()
            self.combos[name].addItems(words)

    def _word(self, name: str) -> str:
        return self._shared.desk.vocabulary.field(Resolution, field_named(Resolution, name)).label

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        further = self.further.stops if self.further else ()
        return (self.cooperating.line, *self.combos.values(), self.secret, *further)

    def show_content(self, content: Content) -> None:
        """Show what a resolution says here."""
        self._content = content
        self.cooperating.show_agencies(content.cooperating)
        items = [None, *map(link_to, content.agenda)]
        self._fill("item", items, ["", *map(_item_words, content.agenda)])
        for name, combo in self.combos.items():
            value, values = getattr(content.resolution, name), self._values[name]
            combo.setCurrentIndex(values.index(value) if value in values else 0)
            combo.setToolTip(combo.currentText())
        with QSignalBlocker(self.secret):
            self.secret.setChecked(content.resolution.is_confidential)
        if self.further or says_further(content.resolution):
            self._further().show_resolution(content.resolution)
        self._fold()

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Say at each field what is missing or odd."""
        if self.further:
            self.further.show_doubts(doubts)

    def place_of(self, field: str) -> QWidget:
        """Return where a field of a resolution is written."""
        if field == "is_confidential":
            return self.secret
        if field in NAMES:
            return self._further().place_of(field)
        return self.combos.get(field, self.cooperating.line)

    def set_open(self, *, is_open: bool) -> None:
        """Show all fields, or only those that say something."""
        self._is_open = is_open
        if self.further or is_open:
            self._further().set_open(is_open=is_open)
        self._fold()

    def _further(self) -> FurtherFields:
        """Return the fields of which few resolutions say anything, made when they are first wanted."""
        if self.further is None:
            resolution = self._content.resolution if self._content else Resolution()
            self.further = FurtherFields(self._shared, resolution.id)
            self.further.chosen.connect(self.chosen)
            self._column.addWidget(self.further)
            self.further.show_resolution(resolution)
            self.further.show()
            self.stops_changed.emit()
        return self.further

    def _fold(self) -> None:
        says = {name: combo.currentIndex() > 0 for name, combo in self.combos.items()}
        says["cooperating"] = bool(self.cooperating.keys or self.cooperating.typed)
        for name, box in self.boxes.items():
            box.setVisible(self._is_open or says[name])
        self.secret.setVisible(self._is_open or self.secret.isChecked())

    def _choose(self, name: str, place: int) -> None:
        self.chosen.emit(name, self._values[name][place])


def says_more(content: Content) -> bool:
    """Say whether a resolution has anything to be shown here."""
    resolution = content.resolution
    is_usual = resolution.kind is ResolutionKind.ACTION
    other = resolution.item or resolution.budget or resolution.is_confidential
    return bool(content.cooperating or other or not is_usual or says_further(resolution))


def _item_words(item: AgendaItem) -> str:
    return f"{number_text(item.order or 0)}. {' '.join(item.subject.split())}"
