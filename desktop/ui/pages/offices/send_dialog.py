"""Sending a paper of an office to the body that is to speak of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.domain.body import Level
from desktop.domain.document_road import Stage
from desktop.ui.pages.offices.document_words import stage_title
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.services.offices.document_road import Addressee
    from desktop.ui.places import Tools

WIDTH, PAD = 520, 24
_LEVELS = {Stage.COUNTY: Level.COUNTY, Stage.PROVINCE: Level.PROVINCIAL}


class Sending(NamedTuple):
    """Where a paper is to be sent, and when."""

    stage: Stage
    body: str
    on: date


class SendDialog(FittingDialog):
    """Bodies of the level that is next stand first, those over the office before others.

    None is chosen beforehand where none of them is over the office; it can be sent from when a body and a
    day are there.
    """

    given = Signal(object)
    """Carries a `Sending`."""

    def __init__(
        self,
        about: str,
        stage: Stage,
        bodies: Sequence[Addressee],
        today: date,
        tools: Tools,
        owner: QWidget,
    ) -> None:
        super().__init__(WIDTH, owner)
        self._bodies = tuple(bodies)
        self.setWindowTitle(self.tr("Send to a body"))
        heading, words, note = QLabel(self.tr("Send to a body")), WrappedLabel(), WrappedLabel()
        heading.setProperty("role", "h2")
        for label in (words, note):
            label.setProperty("role", "label")
        self.stage, self.body = CalmCombo(), CalmCombo()
        for each in Stage:
            self.stage.addItem(stage_title(each), each)
        self.day = DayField(tools.theme, tools.icons)
        self.day.set_day(today)
        self.deed = deed_button(self.tr("Send"), self._give, "Ctrl+S")
        self.deed.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addWidget(FieldBox(self.tr("Stage"), self.stage))
        layout.addWidget(FieldBox(self.tr("Body"), self.body))
        layout.addWidget(FieldBox(self.tr("Sent on"), self.day))
        layout.addWidget(note)
        layout.addLayout(foot_of((self.deed,), [deed_button(self.tr("Back"), self.reject)]))
        words.set_words(about)
        note.set_words(self.tr("It waits among the body's requests until a session takes it up."))
        self.stage.setCurrentIndex(list(Stage).index(stage))
        self._fill()
        self.stage.currentIndexChanged.connect(self._fill)
        self.body.currentIndexChanged.connect(self._allow)
        self.day.textChanged.connect(self._allow)
        self.body.setFocus()

    def _fill(self) -> None:
        level = _LEVELS[self.stage.currentData()]
        self.body.clear()
        order = sorted(self._bodies, key=lambda each: (each.body.level is not level, not each.is_over))
        for each in order:
            self.body.addItem(each.title, each.body.id)
        if order and not order[0].is_over:
            self.body.setCurrentIndex(-1)
        self._allow()

    def _allow(self) -> None:
        self.deed.setEnabled(bool(self.body.currentData()) and self.day.day is not None)

    def _give(self) -> None:
        if self.body.currentData() and (day := self.day.day):
            self.given.emit(Sending(self.stage.currentData(), self.body.currentData(), day))
            self.accept()
