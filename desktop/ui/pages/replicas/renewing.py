"""A new id for this computer, where another one writes under its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.persian.joining import join_words
from desktop.ui.pages.replicas.words import named

if TYPE_CHECKING:
    from desktop.services.exchange.forking import Forking
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


class Renewing(QObject):
    """Asks first, for the other computer may be the one to give way."""

    renewed = Signal()

    def __init__(self, forking: Forking, tools: Tools, page: Page) -> None:
        super().__init__(page)
        self._forking = forking
        self._tools = tools
        self._page = page

    def ask(self) -> None:
        """Give this computer a new id, if the person wants that."""
        known = dict.fromkeys(named(name) for fork in self._forking.forks() for name in fork.known_to)
        if known:
            detail = self.tr(
                "{names} already has what was written here under the old id. If you can, rather choose this "
                "on the other computer."
            ).format(names=join_words(list(known)))
        else:
            detail = self.tr(
                "What was written here since the copy goes on under the new id. Nothing is lost."
            )
        question, deed = self.tr("Give this computer a new id?"), self.tr("Give a new id")
        self._tools.ask.confirm(self._page, question, deed, self._renew, detail)

    def _renew(self) -> None:
        self._tools.jobs.run(
            self._page,
            self.tr("Giving a new id…"),
            lambda _progress: self._forking.renew(),
            lambda _forks: self.renewed.emit(),
        )
