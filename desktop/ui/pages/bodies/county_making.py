"""Making the bodies of counties: asked for, made beside the window, and taken back from the toast."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from desktop.domain.presets import Preset
    from desktop.services.county_bodies import MadeInCounties
    from desktop.services.desk import Desk
    from desktop.ui.pages.bodies.counties_dialog import CountiesDialog, Wanted
    from desktop.ui.places import Tools


class CountyMaking(QObject):
    """Works for one page, over which it asks."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner
        self.dialog: CountiesDialog | None = None

    def ask(self, preset: Preset, province: str = "", ticked: Collection[str] = ()) -> None:
        """Ask for which counties of a province, without one of the office's own; ``ticked`` are chosen."""
        from desktop.ui.pages.bodies.counties_dialog import CountiesDialog

        province = province or self._desk.preferences.read().province
        self.dialog = CountiesDialog(preset, province, self._desk, self._tools, self._owner, ticked)
        self.dialog.wanted.connect(self._make)
        self.dialog.open()

    def _make(self, wanted: Wanted) -> None:
        self._tools.jobs.run(
            self._owner,
            self.tr("Making the bodies\u2026"),
            lambda _progress: self._desk.county_bodies.make(wanted.preset, wanted.counties),
            self._tell_made,
        )

    def _tell_made(self, made: MadeInCounties) -> None:
        words = self.tr("{count} bodies were made.").format(count=number_text(len(made.bodies)))
        if made.left_out:
            left_out = self.tr("{count} counties had one already.")
            words = f"{words} {left_out.format(count=number_text(made.left_out))}"
        self._tools.toasts.tell(words, partial(self.take_back, made) if made.bodies else None)

    def take_back(self, made: MadeInCounties) -> None:
        """Put what was made into the bin, but what was changed or used since."""
        self._tools.jobs.run(
            self._owner,
            self.tr("Taking the bodies back\u2026"),
            lambda _progress: self._desk.county_bodies.take_back(made),
            self._tell_taken_back,
        )

    def _tell_taken_back(self, kept: int) -> None:
        words = self.tr("The bodies were taken back.")
        if kept:
            stay = self.tr("{count} that were changed or used since stay.")
            words = f"{words} {stay.format(count=number_text(kept))}"
        self._tools.toasts.tell(words)
