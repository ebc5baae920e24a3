"""Where a new body begins: with the seats of a preset, whose source is named, or with nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.body import Composition
from desktop.domain.presets import IN_COUNTIES, PRESETS
from desktop.persian.numbers import number_text
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.domain.presets import Preset, PresetSeat
    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.places import Tools

WIDTH, HEIGHT = 860, 560
PAD = 24
BETWEEN = " \u2022 "
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PresetDialog(QDialog):
    """The presets at the right, the seats of the chosen one at the left; Enter goes on."""

    chosen = Signal(object)
    """Carries a `Preset`, or None for a body without seats."""
    for_counties = Signal(object)
    """Carries the `Preset` after which bodies of counties are to be made."""

    def __init__(self, vocabulary: Vocabulary, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where shall it begin?"))
        self._vocabulary = vocabulary
        self._tools = tools
        self._build()
        self.resize(WIDTH, HEIGHT)

    def _build(self) -> None:
        heading = QLabel(self.tr("Begin with a preset"))
        heading.setProperty("role", "h2")
        hint = WrappedLabel()
        hint.setProperty("role", "label")
        self.list = TwoLineList(self._tools.theme, self.tr("Presets"))
        self.list.set_rows([self._row(str(place), each) for place, each in enumerate(PRESETS)])
        self.list.currentItemChanged.connect(self._preview)
        self.list.itemDoubleClicked.connect(self._go_on)
        self.list.installEventFilter(self)
        card = QFrame()
        card.setProperty("role", "card")
        right = QVBoxLayout(card)
        right.setContentsMargins(8, 8, 8, 8)
        right.addWidget(self.list)
        right.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(card, 1)
        middle.addWidget(self._preview_card(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(hint)
        layout.addLayout(middle, 1)
        layout.addLayout(self._foot())
        hint.set_words(
            self.tr("The seats at the left are saved with the body. All of it can be changed afterwards.")
        )
        self.list.choose("0")
        self.list.setFocus()

    def _preview_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        self.name = WrappedLabel()
        self.name.setProperty("role", "h3")
        self.seats = TwoLineList(self._tools.theme, self.tr("Seats of the preset"))
        self.source = WrappedLabel()
        self.source.setProperty("role", "hint")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (self.name, self.seats, self.source):
            column.addWidget(widget)
        column.addStretch(1)
        return card

    def _foot(self) -> QHBoxLayout:
        self.go_button = QPushButton(self.tr("Go on with this preset"))
        self.go_button.setProperty("role", "primary")
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self._go_on)
        self.empty_button = QPushButton(self.tr("Begin without seats"))
        self.empty_button.setAutoDefault(False)
        self.empty_button.clicked.connect(self._go_on_empty)
        self.counties_button = deed_button(self.tr("Make for counties\u2026"), self._go_to_counties)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.go_button)
        foot.addWidget(self.counties_button)
        foot.addWidget(self.empty_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        return foot

    def _row(self, row_id: str, preset: Preset) -> ListRow:
        words = [self._vocabulary.choice(preset.kind).label]
        if preset.level:
            words.append(self._vocabulary.choice(preset.level).label)
        words.append(self.tr("{count} seats").format(count=number_text(len(preset.seats))))
        return ListRow(row_id, preset.name, BETWEEN.join(words))

    def _preview(self) -> None:
        if not self.list.current_id:
            return
        preset = PRESETS[int(self.list.current_id)]
        self.counties_button.setEnabled(preset in IN_COUNTIES)
        self.name.set_words(preset.name)
        self.seats.set_rows([self._seat_row(str(place), each) for place, each in enumerate(preset.seats)])
        self.source.set_words(self.tr("Source: {source}").format(source=preset.source))

    def _seat_row(self, row_id: str, seat: PresetSeat) -> ListRow:
        note = [self._vocabulary.choice(seat.role).label]
        if seat.post and seat.organisation:
            note.append(seat.organisation)
        if seat.count:
            note.append(self.tr("{count} people").format(count=number_text(seat.count)))
        proposed = seat.composition is Composition.PROPOSED
        chip = self._vocabulary.choice(Composition.PROPOSED).label if proposed else ""
        return ListRow(row_id, seat.post or seat.organisation, BETWEEN.join(note), chip, Tone.INFO)

    def _go_on(self) -> None:
        if self.list.current_id:
            self.chosen.emit(PRESETS[int(self.list.current_id)])
            self.accept()

    def _go_to_counties(self) -> None:
        self.for_counties.emit(PRESETS[int(self.list.current_id)])
        self.accept()

    def _go_on_empty(self) -> None:
        self.chosen.emit(None)
        self.accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Enter go on from the list, where a click only looks."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER:
            self._go_on()
            return True
        return False
