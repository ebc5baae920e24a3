"""The cards of the settings on the window itself: its look, its lists, its keys; they hold at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop.persian.numbers import number_text
from desktop.ui.lists.record_table import RecordTable
from desktop.ui.pages.settings_cards import SettingsCard
from desktop.ui.theme import SMALLEST_TEXT, Look, look_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.ui.places import Tools

TEXT_SIZES = (100, 110, 120, 130, 140)
"""Percent."""
_ROOMY, _DENSE = "roomy", "dense"


class LookCard(SettingsCard):
    """Colours, size of text, density of lists."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "weather_sunny", QCoreApplication.translate("Settings", "Look"))
        self._tools = tools
        self.look = Segments(
            (
                (Look.SYSTEM.value, self.tr("As the system")),
                (Look.LIGHT.value, self.tr("Light")),
                (Look.DARK.value, self.tr("Dark")),
            )
        )
        self.text_size = Segments([(str(each), f"{number_text(each)}٪") for each in TEXT_SIZES])
        self.density = Segments(((_ROOMY, self.tr("Roomy")), (_DENSE, self.tr("Dense"))))
        self.refresh()
        self.add(
            FieldBox(self.tr("Colours"), self.look),
            FieldBox(self.tr("Size of text"), self.text_size),
            FieldBox(self.tr("Rows of lists"), self.density),
        )
        for segments in (self.look, self.text_size, self.density):
            segments.chosen.connect(self._apply)

    def refresh(self) -> None:
        """Show what holds now; a list may have been made dense by itself."""
        memory = self._tools.memory
        self.look.choose(look_of(memory).value)
        self.text_size.choose(str(memory.number("look/text", SMALLEST_TEXT)))
        self.density.choose(_DENSE if memory.flag("lists/dense") else _ROOMY)

    def _apply(self) -> None:
        memory = self._tools.memory
        memory.keep("look/colours", self.look.choice)
        memory.keep("look/text", int(self.text_size.choice or SMALLEST_TEXT))
        memory.keep("lists/dense", self.density.choice == _DENSE)
        for widget in QApplication.allWidgets():
            if isinstance(widget, RecordTable):
                widget.set_dense(self.density.choice == _DENSE)
        self._tools.theme.apply(look_of(memory), memory.number("look/text", SMALLEST_TEXT))
        self.edited.emit()


class TypingCard(SettingsCard):
    """The keys of the half-space."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "keyboard", QCoreApplication.translate("Settings", "Typing"))
        self._memory = tools.memory
        self.half_space = QCheckBox(self.tr("Half-space by Shift+Space and Ctrl+Shift+2"))
        self.half_space.setChecked(tools.memory.flag("typing/half_space", default=True))
        self.half_space.clicked.connect(self._apply)
        self.add(self.half_space)

    def _apply(self) -> None:
        self._memory.keep("typing/half_space", self.half_space.isChecked())
        self.edited.emit()
