"""The card of the settings on how papers are set: letters, margins, who signs letters; with a live page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.services.head_preview import WHOLE
from desktop.services.preferences import LONGEST, MARGINS, MOST_SIGNATORIES
from desktop.ui.pages.settings_cards import SettingsCard
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.head_picture import HeadPicture
from desktop.ui.widgets.number_field import NumberField
from desktop.ui.widgets.passage_box import PassageBox
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.places import Tools

_MARGINS = ("side_margin", "top_margin", "bottom_margin")
SIZES = (90, 100, 110, 120)
"""Percent."""


class SetCard(SettingsCard):
    """What is typed here is seen at once on a page of minutes."""

    def __init__(self, desk: Desk, tools: Tools, values: PreferenceValues) -> None:
        heading = QCoreApplication.translate("Settings", "Letters and margins of papers")
        super().__init__(tools, "document_text", heading)
        self.letters = Segments([(str(each), f"{number_text(each)}٪") for each in SIZES])
        labels = (self.tr("Sides"), self.tr("Top"), self.tr("Bottom"))
        self.margins = {name: NumberField(MARGINS[0], MARGINS[-1]) for name in _MARGINS}
        self.boxes = {
            name: FieldBox(label, self.margins[name]) for name, label in zip(_MARGINS, labels, strict=True)
        }
        self.signatories = PassageBox()
        self.picture = HeadPicture(desk.head_preview, tools.theme, WHOLE)
        self._show(values)
        self._lay_out()
        self.letters.chosen.connect(self.edited)
        for field in self.margins.values():
            field.textChanged.connect(self._judge)
        self.signatories.textChanged.connect(self.edited)

    def _lay_out(self) -> None:
        margins = QWidget()
        row = QHBoxLayout(margins)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for box in self.boxes.values():
            row.addWidget(box, 1)
        hint = self.tr("Millimetres, from {least} to {most}; an empty one is as usual.")
        words = hint.format(least=number_text(MARGINS[0]), most=number_text(MARGINS[-1]))
        signing = self.tr("One line each: name، post. The first one is proposed.")
        self.add(
            FieldBox(self.tr("Size of letters"), self.letters),
            FieldBox(self.tr("Margins"), margins, hint=words),
            FieldBox(self.tr("Who signs letters"), self.signatories, hint=signing),
            self.picture,
        )

    def _show(self, values: PreferenceValues) -> None:
        self.letters.choose(str(values.letters))
        for name, field in self.margins.items():
            field.set_number(getattr(values, name) or None)
        self.signatories.setPlainText("\n".join(values.signatories))

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here; a margin that cannot be is not taken."""
        written = (line.strip() for line in self.signatories.toPlainText().split("\n"))
        chosen = {name: _chosen(field) for name, field in self.margins.items()}
        margins: dict[str, Any] = {name: found for name, found in chosen.items() if found is not None}
        return replace(
            given,
            letters=int(self.letters.choice or given.letters),
            signatories=tuple(line[:LONGEST] for line in written if line)[:MOST_SIGNATORIES],
            **margins,
        )

    def show_paper(self, values: PreferenceValues, emblem: bytes | None) -> None:
        """Draw the page anew with what is chosen."""
        self.picture.show_values(values, emblem)

    def _judge(self) -> None:
        wrong = self.tr("From {least} to {most}.")
        words = wrong.format(least=number_text(MARGINS[0]), most=number_text(MARGINS[-1]))
        for name, field in self.margins.items():
            self.boxes[name].show_error(words if _chosen(field) is None else "")
        self.edited.emit()


def _chosen(field: NumberField) -> int | None:
    """Return the margin that is typed, 0 for an empty one, or None for one that cannot be."""
    if not field.text().strip():
        return 0
    return int(field.number) if field.number is not None and field.number in MARGINS else None
