"""The three steps of a first start: who works here, how papers look, and with what one begins."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.location import is_portable
from desktop.services.data_folder import require_fit
from desktop.ui.error_text import error_text
from desktop.ui.sides import FROM_THE_LEFT, FROM_THE_RIGHT
from desktop.ui.widgets.choice_card import ChoiceCard, ChoiceCards
from desktop.ui.widgets.field_box import FieldBox, path_line
from desktop.ui.widgets.letterhead_fields import LetterheadFields
from desktop.ui.widgets.office_fields import OfficeFields

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.desk import Desk
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.ask import Ask
    from desktop.ui.places import Tools


class Beginning(Enum):
    """With what the work begins."""

    SAMPLE = "sample"
    WORKBOOK = "workbook"
    BACKUP = "backup"
    EMPTY = "empty"


class WhoStep(QWidget):
    """The person, the office, the territory."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.fields = OfficeFields(desk.territory, required=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fields)
        layout.addStretch(1)


class PaperStep(QWidget):
    """The head of papers, their digits, and the folder of the data."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.fields = LetterheadFields(desk.head_preview, tools)
        self.fields.put_picture_beside()
        self.digits = QCheckBox(self.tr("Persian digits on paper (۱۲۳)"))
        self.folder = FolderBox(desk.folder, tools.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.fields)
        layout.addWidget(self.digits)
        layout.addWidget(self.folder)
        layout.addStretch(1)

    def show_values(self, values: PreferenceValues, emblem: bytes | None) -> None:
        """Show what was chosen before."""
        self.digits.setChecked(values.persian_digits)
        self.fields.show_values(values, emblem)

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here."""
        return replace(self.fields.values(given), persian_digits=self.digits.isChecked())


class FolderBox(QWidget):
    """Where the data lies; a folder in which it would not be safe is refused beside the field."""

    def __init__(self, folder: Path, ask: Ask) -> None:
        super().__init__()
        self._usual = folder
        self._ask = ask
        self.folder = folder
        self.line = path_line()
        self.change = QPushButton(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change the folder of the data"))
        self.change.clicked.connect(self._change)
        if is_portable():
            self.change.hide()
        self.box = FieldBox(
            self.tr("Where your data lies"),
            self.line,
            hint=self.tr("On this computer only; a folder on a network or in a cloud is not safe for data."),
            beside=(self.change,),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.show_folder(folder)

    def show_folder(self, folder: Path) -> None:
        """Show a folder as chosen; the usual one by words, for its path tells nobody anything."""
        self.folder = folder
        usual = folder == self._usual
        self.line.setAlignment(FROM_THE_RIGHT if usual else FROM_THE_LEFT)
        self.line.setText(self.tr("Your own folder on this computer") if usual else str(folder))
        self.line.setToolTip(str(folder))

    def _change(self) -> None:
        if (folder := self._ask.folder(self)) is None:
            return
        try:
            require_fit(folder)
        except AppError as error:
            self.box.show_error(error_text(error))
            return
        self.box.show_error("")
        self.show_folder(folder)


class BeginStep(QWidget):
    """Four ways to begin, as cards."""

    chosen = Signal(str)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        heading = QLabel(self.tr("How do you want to begin?"))
        heading.setProperty("role", "h2")
        self.cards = ChoiceCards([(way.value, self._card(tools, way)) for way in Beginning])
        self.cards.chosen.connect(self.chosen)
        row = QHBoxLayout()
        row.addWidget(self.cards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(row)
        layout.addStretch(1)
        self.cards.choose(Beginning.SAMPLE.value)

    @property
    def beginning(self) -> Beginning:
        """What is chosen."""
        return Beginning(self.cards.choice)

    def _card(self, tools: Tools, way: Beginning) -> ChoiceCard:
        return ChoiceCard(tools.icons, *self._words()[way])

    def _words(self) -> dict[Beginning, tuple[str, str, str]]:
        """Return the icon, the heading and the sentence of each way."""
        return {
            Beginning.SAMPLE: (
                "eye",
                self.tr("With sample data"),
                self.tr("A sample province with 44 offices and 5 sessions; removed by one button."),
            ),
            Beginning.WORKBOOK: (
                "arrow_import",
                self.tr("From my Excel workbook"),
                self.tr("Columns are recognised, and everything is reviewed before it is saved."),
            ),
            Beginning.BACKUP: (
                "history",
                self.tr("From a backup"),
                self.tr("What another computer or an earlier installation has backed up."),
            ),
            Beginning.EMPTY: (
                "add",
                self.tr("Empty"),
                self.tr("Begin with your first office or session."),
            ),
        }
