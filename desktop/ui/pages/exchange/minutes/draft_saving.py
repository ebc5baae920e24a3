"""Readings become drafts, and what a draft was made of is taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.pages.exchange.words import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.read_minutes import MinutesReading
    from desktop.ui.pages.exchange.minutes.waiting_files import WaitingFile
    from desktop.ui.places import Tools


class DraftSaving(QObject):
    """Saves beside the window; such minutes that are there already are asked about."""

    saved = Signal(object, str)
    """Carries the `WaitingFile`, and the id of the session that it became."""
    taken_back = Signal(object)
    """Carries the `WaitingFile` that waits again."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner

    def save(self, one: WaitingFile) -> None:
        """Save what was read and corrected of a file."""
        if reading := one.reading:
            self._tools.jobs.run(
                self._owner,
                self.tr("Saving the draft…"),
                lambda _: self._desk.read_minutes.already(reading),
                partial(self._save_if_wanted, one, reading),
            )

    def _save_if_wanted(self, one: WaitingFile, reading: MinutesReading, already: Sequence[str]) -> None:
        if not already:
            self._save(one, reading)
            return
        self._tools.ask.confirm(
            self._owner,
            self.tr("Minutes of {body} with this number or day are there already. Save these, too?").format(
                body=isolated(reading.body)
            ),
            self.tr("Save a second draft"),
            partial(self._save, one, reading),
        )

    def _save(self, one: WaitingFile, reading: MinutesReading) -> None:
        self._tools.jobs.run(
            self._owner,
            self.tr("Saving the draft…"),
            lambda _: self._desk.read_minutes.save(reading),
            lambda session: self.saved.emit(one, session),
        )

    def take_back(self, one: WaitingFile, session: str) -> None:
        """Put into the bin what saving made, so that the file waits again."""
        self._tools.jobs.run(
            self._owner,
            self.tr("Taking the draft back…"),
            lambda _: self._desk.readings.take_back(session),
            lambda _: self.taken_back.emit(one),
        )
