"""Two records of one kind beside each other, fact by fact; one of them is chosen to stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QRadioButton, QWidget

from desktop.schema.fields import fields_of
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Shown

_ISOLATED = "\u2068{}\u2069"
_NOTHING = "\u2014"


class PairTable(QWidget):
    """Label, first record, second record; the arrows choose between the two names at the top."""

    chosen = Signal()
    """Another one is to stay."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._shown: list[QWidget] = []
        self._group = QButtonGroup(self)
        self.choices = (self._choice(), self._choice())
        self.names = (WrappedLabel(), WrappedLabel())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        for column, (choice, name) in enumerate(zip(self.choices, self.names, strict=True), start=1):
            self._grid.setColumnStretch(column, 1)
            name.setProperty("role", "h2")
            self._grid.addWidget(choice, 0, column, Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(name, 1, column)
        self._group.idToggled.connect(self._tell)

    def _choice(self) -> QRadioButton:
        choice = QRadioButton(self.tr("This one stays"))
        self._group.addButton(choice)
        return choice

    @property
    def kept(self) -> int:
        """Which of the two stays: 0 or 1."""
        return 0 if self.choices[0].isChecked() else 1

    def show_pair(self, pair: tuple[Shown, Shown], notes: Sequence[tuple[str, str, str]], kept: int) -> None:
        """Show two records, with ``notes`` as further rows of label and two texts; ``kept`` is proposed."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self._group.blockSignals(True)
        self.choices[kept].setChecked(True)
        self._group.blockSignals(False)
        for choice, name, shown in zip(self.choices, self.names, pair, strict=True):
            name.set_words(shown.record.title)
            choice.setAccessibleName(f"{choice.text()}: {shown.record.title}")
        rows = [*self._facts(pair), *notes]
        for row, (label, *texts) in enumerate(rows, start=1):
            self._add_row(2 * row, label, texts)

    def _facts(self, pair: tuple[Shown, Shown]) -> list[tuple[str, str, str]]:
        first, second = pair
        rows = []
        for field in fields_of(type(first.record)):
            one, other = first.cells[field.name], second.cells[field.name]
            is_title = (one, other) == (first.record.title, second.record.title)  # it stands above
            if (one or other) and not field.automatic and not is_title:
                label = self._vocabulary.field(type(first.record), field).label
                texts = (_ISOLATED.format(each) if field.code and each else each for each in (one, other))
                rows.append((label, *texts))
        return [(label, one, other) for label, one, other in rows]

    def _add_row(self, row: int, label: str, texts: Sequence[str]) -> None:
        line = QFrame()
        line.setProperty("role", "line")
        self._grid.addWidget(line, row, 0, 1, 3)
        name = QLabel(label)
        name.setProperty("role", "label")
        self._grid.addWidget(name, row + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._shown += [line, name]
        for column, words in enumerate(texts, start=1):
            text = WrappedLabel()
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if texts[0] == texts[1]:
                text.setProperty("role", "label")
            self._grid.addWidget(text, row + 1, column)
            text.set_words(words or _NOTHING)
            self._shown.append(text)

    def _tell(self, _button: int, checked: bool) -> None:
        if checked:
            self.chosen.emit()
