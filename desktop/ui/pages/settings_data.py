"""The cards of the settings on data: where it lies, its second copy, the sample, and what the program is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop import __version__
from desktop.errors import AppError
from desktop.persian.digits import persian_digits
from desktop.services.data_folder import require_writable
from desktop.ui.error_text import error_text
from desktop.ui.pages.settings_cards import SettingsCard
from desktop.ui.pages.settings_place import DataPlace
from desktop.ui.sample_removal import ask_to_remove
from desktop.ui.widgets.field_box import FieldBox, path_line
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.desk import Desk
    from desktop.services.preferences import PreferenceValues
    from desktop.services.sample import Sample
    from desktop.ui.places import Tools


class DataCard(SettingsCard):
    """The folder of the data and that of the second backups."""

    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(self, desk: Desk, tools: Tools, values: PreferenceValues) -> None:
        super().__init__(tools, "database", QCoreApplication.translate("Settings", "Data and backups"))
        self._ask = tools.ask
        self._folder = desk.folder
        self.backup = path_line()
        self.place = DataPlace(desk, tools, self.backup.text)
        self.place.going.connect(self.going)
        self.backup.setText(values.backup_folder)
        self.backup.setPlaceholderText(self.tr("None"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the folder of the second copy"))
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setProperty("role", "ghost")
        self.remove.setAccessibleName(self.tr("Make no second copy"))
        self.remove.clicked.connect(self._remove)
        self.remove.setVisible(bool(values.backup_folder))
        self.backup_row = FieldBox(
            self.tr("Second copy of the backups"),
            self.backup,
            hint=self.tr("Such as a folder on a stick; if this computer breaks, your data lives on there."),
            beside=(self.choose, self.remove),
        )
        self.add(self.place, self.backup_row)

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here."""
        return replace(given, backup_folder=self.backup.text())

    def _choose(self) -> None:
        if folder := self._ask.folder(self):
            self.take(folder)

    def take(self, folder: Path) -> None:
        """Use a folder for the second copy, or say why it cannot be used."""
        try:
            if folder.is_relative_to(self._folder):
                self.backup_row.show_error(self.tr("The data itself lies here. Choose another disk."))
                return
            require_writable(folder)
        except AppError as error:
            self.backup_row.show_error(error_text(error))
            return
        self._set(str(folder))

    def _remove(self) -> None:
        self._set("")
        self.choose.setFocus()

    def _set(self, folder: str) -> None:
        self.backup_row.show_error("")
        self.backup.setText(folder)
        self.remove.setVisible(bool(folder))
        self.edited.emit()


class SampleCard(SettingsCard):
    """Brings the sample data, or removes it."""

    def __init__(self, sample: Sample, tools: Tools) -> None:
        super().__init__(tools, "eye", QCoreApplication.translate("Settings", "Sample data"))
        self._sample = sample
        self._tools = tools
        self.words = WrappedLabel()
        self.words.setProperty("role", "label")
        self.bring = QPushButton(self.tr("Bring the sample data"))
        self.bring.clicked.connect(self._bring)
        self.remove = QPushButton(self.tr("Remove the sample data"))
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.bring)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.add(self.words)
        self.rows.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done now."""
        here = self._sample.is_here()
        self.bring.setVisible(not here)
        self.remove.setVisible(here)
        there = self.tr("The sample province is among your records; removing it leaves your own as they are.")
        away = self.tr("An invented county with 12 offices and 3 sessions, to try everything out.")
        self.words.set_words(there if here else away)

    def _bring(self) -> None:
        try:
            self._sample.bring()
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self._tools.toasts.tell(self.tr("The sample data is here."))

    def _remove(self) -> None:
        ask_to_remove(self, self._sample, self._tools)


class AboutCard(SettingsCard):
    """Version and licences."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "info", QCoreApplication.translate("Settings", "About"))
        version = self.tr("Mahalleyar, version {version}").format(version=persian_digits(__version__))
        sentences = (
            version,
            self.tr("Free under the MIT licence. Nothing is sent from this computer."),
            self.tr("The fonts have the SIL Open Font License, the icons have the MIT licence."),
            self.tr("Made with Qt, SQLite, SQLAlchemy, openpyxl, ReportLab and HarfBuzz."),
        )
        for sentence in sentences:
            label = WrappedLabel()
            label.setProperty("role", "" if sentence is version else "label")
            self.add(label)
            label.set_words(sentence)
