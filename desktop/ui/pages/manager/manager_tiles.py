"""The figures of a manager: each with its change, its small line, and the list behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.manager.charts import spark_of
from desktop.services.manager.runs import run_up_to
from desktop.services.manager.told import before_words, change_words, value_words
from desktop.services.manager.words import NAMES
from desktop.ui.places import Destination
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.tone import Tone
from desktop.ui.widgets.cards import SIDE, SPACE, PressedCard
from desktop.ui.widgets.chart_view import ChartView
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.chart import Chart
    from desktop.services.manager.measures import Key, Measure
    from desktop.services.manager.overview import Overview
    from desktop.ui.places import Tools

_SPARK = 92
"""Pixels of width of a small line, at 100 %."""
_TONES = {True: Tone.OK, False: Tone.DANGER, None: Tone.NEUTRAL}


class MeasureCard(PressedCard):
    """One figure; pressing it asks for the list behind it."""

    wanted = Signal(object)
    """Carries its `Key`."""

    def __init__(self, key: Key, tools: Tools) -> None:
        super().__init__("figure", Destination())
        self.key = key
        self.setAccessibleName(NAMES[key])
        self._theme = tools.theme
        self.figure, self.note = QLabel(), ElidedLabel(role="hint")
        self.figure.setProperty("role", "kpi")
        self.figure.setAlignment(FROM_THE_RIGHT)
        self.change = Chip("", Tone.NEUTRAL)
        self.spark = ChartView(tools.theme)
        self.spark.setFixedWidth(tools.theme.scaled(_SPARK))
        self.spark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QHBoxLayout()
        middle.addWidget(self.put(self.figure), 1)
        middle.addWidget(self.put(self.spark), 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.put(self.change))
        foot.addWidget(self.put(self.note), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, SPACE, SIDE, SPACE)
        layout.setSpacing(2)
        layout.addWidget(self.put(ElidedLabel(NAMES[key], "label")))
        layout.addLayout(middle)
        layout.addLayout(foot)

    def show_measure(self, measure: Measure, spark: Chart | None) -> None:
        """Show a figure with its change and its small line."""
        value, change, before = value_words(measure), change_words(measure), before_words(measure)
        self.figure.setText(value)
        self.change.say(change, _TONES[measure.is_better])
        self.change.setVisible(bool(change))
        self.note.set_words(self.tr("Before: {value}").format(value=before) if before else "")
        self.spark.setVisible(spark is not None)
        if spark is not None:
            self.spark.show_chart(spark)
            self.spark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{NAMES[self.key]}: {value}")
        told = (change, self.note.words, spark.table if spark else "")
        self.setAccessibleDescription("\n".join(filter(None, told)))

    def _go(self) -> None:
        self.wanted.emit(self.key)


class MeasureGrid(QWidget):
    """Some figures side by side."""

    wanted = Signal(object)

    def __init__(self, keys: Sequence[Key], tools: Tools) -> None:
        super().__init__()
        self.cards = {key: MeasureCard(key, tools) for key in keys}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE)
        for card in self.cards.values():
            card.wanted.connect(self.wanted)

    def arrange(self, columns: int) -> None:
        """Put so many side by side."""
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def show_overview(self, overview: Overview) -> None:
        """Show the figures of an overview."""
        runs = run_up_to(overview.span)
        for key, card in self.cards.items():
            measure = overview.measures[key]
            card.show_measure(measure, spark_of(measure, runs))
