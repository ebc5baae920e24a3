"""The settings on when one is told of papers of offices: so many days before and after their day."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desktop.persian.digits import latin_digits
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.services.preferences import LATEST_WARNING
from desktop.ui.pages.settings_cards import SettingsCard
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.places import Tools

_NUMBERS = re.compile(r"\d+")
_ALLOWED = re.compile(r"[\d\sو,;\u060c\u061b\-\u2013]*")


class WarningsCard(SettingsCard):
    """What cannot be read is told beside the field, and the days before stay."""

    def __init__(self, tools: Tools, values: PreferenceValues) -> None:
        heading = QCoreApplication.translate("Settings", "Warnings about documents of offices")
        super().__init__(tools, "clock", heading)
        self.days = QLineEdit(join_words([number_text(each) for each in values.warning_days]))
        self.days.setAlignment(FROM_THE_RIGHT)
        self.field = FieldBox(
            self.tr("Days before and after"),
            self.days,
            hint=self.tr(
                "You are told of a document, contract, certificate or handover from the largest of these "
                "days before its day on; the day itself always counts."
            ),
        )
        self.add(self.field)
        self.days.textEdited.connect(self._edit)

    def _edit(self) -> None:
        wrong = self.tr("Write days from 0 to {most} with a comma between them.")
        is_read = self._read() is not None
        self.field.show_error("" if is_read else wrong.format(most=number_text(LATEST_WARNING)))
        if is_read:
            self.edited.emit()

    def _read(self) -> tuple[int, ...] | None:
        """Return the days that are written, or None where they are none."""
        plain = latin_digits(self.days.text())
        days = tuple(map(int, _NUMBERS.findall(plain[:100])))
        fits = days and _ALLOWED.fullmatch(plain) and max(days) <= LATEST_WARNING
        return days if fits else None

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with the days that are written, where they can be read."""
        days = self._read()
        return given if days is None else replace(given, warning_days=days)
