"""The first start: one card in the window, three steps, nothing that cannot be changed later."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.persian.numbers import number_text
from desktop.services.preferences import values_in
from desktop.ui.first.first_steps import Beginning, BeginStep, PaperStep, WhoStep
from desktop.ui.theme import SIZES
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.choice_card import ChoiceCard
from desktop.ui.widgets.fitting_area import FittingArea

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from desktop.services.desk import Desk
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.places import Tools

CARD_WIDTH = 880
"""Pixels that the card takes at most, where letters are of their usual size."""
TYPED = "first_start/typed"


class FirstChoices(NamedTuple):
    """What was chosen on a first start."""

    values: PreferenceValues
    emblem: bytes | None
    folder: Path
    beginning: Beginning
    backup: Path | None = None


class FirstStart(QWidget):
    """Emits `done` with the choices, also where the steps were skipped."""

    done = Signal(object)

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._desk = desk
        self.who, self.paper, self.begin = WhoStep(desk), PaperStep(desk, tools), BeginStep(tools)
        self.steps = (self.who, self.paper, self.begin)
        self.number = 0
        self._build()
        self._recall()
        self._show_step(0)

    def _build(self) -> None:
        self.setProperty("role", "window")
        card = QFrame()
        card.setProperty("role", "card")
        larger = self._tools.theme.letters("body") / SIZES["body"]
        card.setMaximumWidth(round(CARD_WIDTH * larger))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 32, 40, 28)
        inside.setSpacing(16)
        inside.addLayout(self._head())
        inside.addWidget(_line())
        inside.addWidget(self._body(), 1)
        inside.addLayout(self._foot())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)

    def _body(self) -> FittingArea:
        """Return the steps one over the other, of which one is shown; scrolled where the window is low."""
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 2, 0, 2)
        for step in self.steps:
            layout.addWidget(step)
        return FittingArea(body)

    def _head(self) -> QHBoxLayout:
        sign, title = QLabel(), QLabel(self.tr("Welcome to Mahalleyar"))
        title.setProperty("role", "h1")
        hint = QLabel(self.tr("Three short steps; everything can be changed later in the settings."))
        hint.setProperty("role", "label")
        self._tools.icons.put(sign, "people_community", "primary", 40)
        self.progress = Chip("", Tone.INFO)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(hint)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(sign)
        head.addLayout(words, 1)
        head.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _foot(self) -> QHBoxLayout:
        self.skip = QPushButton(self.tr("Skip for now"))
        self.skip.setProperty("role", "ghost")
        self.skip.clicked.connect(self._skip)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self._go_back)
        self.next = QPushButton()
        self.next.setProperty("role", "primary")
        self.next.clicked.connect(self._go_on)
        self.begin.chosen.connect(self._name_next)
        promise = QLabel(self.tr("All data stays on this computer only"))
        promise.setProperty("role", "hint")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(promise)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        return foot

    @property
    def values(self) -> PreferenceValues:
        """What stands in the fields of all steps."""
        return self.paper.values(self.who.fields.values(self._desk.preferences.read()))

    def _show_step(self, number: int) -> None:
        self.number = number
        for place, step in enumerate(self.steps):
            step.setVisible(place == number)
        shown = self.tr("Step {number} of {last}")
        self.progress.setText(shown.format(number=number_text(number + 1), last=number_text(len(self.steps))))
        self.back.setVisible(number > 0)
        self._name_next()
        if number == 1:
            self.paper.fields.show_paper(self.values)
        self._take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        first = (self.who.fields.office_name, self.paper.fields.invocation, None)[self.number]
        (first or self.begin.cards.cards[self.begin.cards.choice]).setFocus()

    def _name_next(self) -> None:
        words = {
            Beginning.SAMPLE: self.tr("Begin with sample data"),
            Beginning.WORKBOOK: self.tr("Choose the workbook"),
            Beginning.BACKUP: self.tr("Choose the backup"),
            Beginning.EMPTY: self.tr("Begin"),
        }
        last = self.number == len(self.steps) - 1
        self.next.setText(words[self.begin.beginning] if last else self.tr("Go on"))

    def _go_on(self) -> None:
        if self.number == 0 and not self.who.fields.complete():
            return
        self._keep()
        if self.number + 1 < len(self.steps):
            self._show_step(self.number + 1)
        else:
            self._finish(self.begin.beginning)

    def _answer(self) -> None:
        """Do what Enter means: the button with the keyboard, else the next step."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and not isinstance(focused, ChoiceCard):
            focused.click()
        else:
            self._go_on()

    def _go_back(self) -> None:
        self._keep()
        self._show_step(max(self.number - 1, 0))

    def _skip(self) -> None:
        self._finish(Beginning.EMPTY)

    def _finish(self, beginning: Beginning) -> None:
        emblem = self.paper.fields.emblem.content or None
        self.done.emit(FirstChoices(self.values, emblem, self.paper.folder.folder, beginning))

    def _keep(self) -> None:
        """Keep what was typed, should the program end before the last step."""
        self._tools.memory.keep(TYPED, json.dumps(asdict(self.values), ensure_ascii=False))

    def _recall(self) -> None:
        values = values_in(self._tools.memory.text(TYPED))
        self.who.fields.show_values(values)
        self.paper.show_values(values, None)

    def scenes(self) -> Iterator[str]:
        """Show each step, one after the other, by name; for pictures of the window."""
        self.who.fields.complete()
        yield "missing"
        self._show_step(1)
        self.paper.fields.picture.wait()
        yield "paper"
        self._show_step(2)
        yield "begin"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
        else:
            super().keyPressEvent(event)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    return line
