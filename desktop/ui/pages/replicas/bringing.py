"""Packages in: looked into beside the window, as often as something is added or confirmed, and taken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError, CancelledError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.services.exchange.exchange_desk import ExchangeDesk
    from desktop.services.exchange.values import Preview, Taken
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


class Bringing(QObject):
    """Knows which packages are looked at, and whose numbers were compared for that; saves nothing of it."""

    looked = Signal(object)
    """Carries the `Preview` of all that is looked at."""
    refused = Signal(int)
    """A package was left out; carries how many are left."""
    taken = Signal(object)
    """Carries what was `Taken`."""
    discarded = Signal()
    """What waits here is not what it was."""

    def __init__(self, exchange: ExchangeDesk, tools: Tools, page: Page) -> None:
        super().__init__(page)
        self._exchange = exchange
        self._tools = tools
        self._page = page
        self._paths: tuple[Path, ...] = ()
        """What was looked into."""
        self._wanted: tuple[Path, ...] = ()
        """What shall be looked into."""
        self._trusting: frozenset[str] = frozenset()
        self._preview: Preview | None = None

    def open(self, paths: Sequence[Path], *, is_more: bool = False) -> None:
        """Look into packages, and into those that wait here; ``is_more`` comes to those before."""
        if self._tools.jobs.runs(self._page):  # one double click after the other
            paths = (*self._wanted, *paths)
        elif is_more:
            paths = (*self._paths, *paths)
        else:
            self._trusting = frozenset()
        self._wanted = tuple(dict.fromkeys(paths))
        self._look()

    def _look(self) -> None:
        paths, trusting = self._wanted, self._trusting

        def work(progress: Progress) -> Preview | AppError:
            try:
                return self._exchange.preview(paths, trusting, progress)
            except CancelledError:
                raise
            except AppError as error:
                return error

        words = self.tr("Looking into the packages…")
        self._tools.jobs.run(self._page, words, work, partial(self._show, paths))

    def _show(self, paths: tuple[Path, ...], found: Preview | AppError) -> None:
        """Show what was found, unless more was brought meanwhile; what cannot be read is left out."""
        if isinstance(found, AppError):
            self._tools.ask.show_error(self._page, found)
            if left := tuple(path for path in self._wanted if path not in paths):
                self._wanted = left
                self._look()
        elif paths != self._wanted:
            self._look()
        else:
            self._paths, self._preview = paths, found
            self.looked.emit(found)

    def confirm(self, fingerprint: str) -> None:
        """Believe who has this fingerprint, which was compared, and look again."""
        self._trusting |= {fingerprint}
        self._wanted = self._paths
        self._look()

    def refuse(self, fingerprint: str) -> None:
        """Leave out what somebody with an unknown fingerprint sent."""
        packages = self._preview.packages if self._preview else ()
        out = {each.path for each in packages if each.sender.fingerprint == fingerprint}
        self._wanted = tuple(path for path in self._paths if path not in out)
        self.refused.emit(len(self._wanted))
        if self._wanted:
            self._look()

    def ask_discard(self, package: str) -> None:
        """Let go of a package that waits here or was put aside, if the person wants that."""
        question, deed = self.tr("Discard this package?"), self.tr("Discard the package")
        detail = self.tr(
            "Nothing of it was taken. If it is needed after all, it has to be brought again by its file."
        )
        self._tools.ask.confirm(self._page, question, deed, partial(self._discard, package), detail)

    def _discard(self, package: str) -> None:
        try:
            self._exchange.discard(package)
        except AppError as error:
            self._tools.ask.show_error(self._page, error)
        self.discarded.emit()

    def take(self) -> None:
        """Take what was looked at, after a backup."""
        paths, trusting = self._paths, self._trusting

        def work(progress: Progress) -> Taken:
            return self._exchange.take(paths, trusting, progress, telling=False)

        self._tools.jobs.run(self._page, self.tr("Taking the packages…"), work, self.taken.emit)
