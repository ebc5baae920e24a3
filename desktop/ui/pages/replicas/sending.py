"""Packages and receipts out: for whom, to which file, and what is said when they are written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.moment import now
from desktop.ui.ask import PACKAGE, PACKAGE_ENDING
from desktop.ui.pages.replicas.pack_dialog import PackDialog
from desktop.ui.papers.saved_file import file_name

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.services.exchange.exchange_desk import ExchangeDesk
    from desktop.services.exchange.values import Packed, Peer
    from desktop.ui.page import Page
    from desktop.ui.pages.replicas.pack_dialog import PackWish
    from desktop.ui.places import Tools


class Sending(QObject):
    """Asks what has to be asked, writes beside the window, and tells what was written."""

    packed = Signal(object)
    """Carries the `Packed` package, or receipt."""

    def __init__(self, exchange: ExchangeDesk, tools: Tools, page: Page) -> None:
        super().__init__(page)
        self._exchange = exchange
        self._tools = tools
        self._page = page

    def ask(self, chosen: Peer | None = None) -> None:
        """Ask for whom a package is made, ``chosen`` or somebody else; say so where none can be made."""
        try:
            self._exchange.require_real()
        except AppError as error:
            self._tools.ask.show_error(self._page, error)
            return
        status = self._exchange.status()
        peer = next((each for each in status.peers if chosen and each.card == chosen.card), None)
        dialog = PackDialog(status.peers, status.changes, peer, self._page)
        dialog.wished.connect(self.pack)
        dialog.open()

    def pack(self, wish: PackWish) -> None:
        """Write a package to a file whose place is chosen."""
        name = wish.peer.card.name if wish.peer else ""
        title = self.tr("Package {number} of {sender} for {receiver} {day}")
        if path := self._path(title if name else self.tr("Package {number} of {sender} {day}"), name):
            replica = wish.peer.card.replica if wish.peer else ""
            work = partial(_pack, self._exchange, path, replica, wish)
            self._tools.jobs.run(self._page, self.tr("Making the package…"), work, self.packed.emit)

    def receipt(self, peer: Peer) -> None:
        """Write what has arrived here, for one computer, to a file whose place is chosen."""
        if path := self._path(self.tr("Receipt {number} of {sender} for {receiver} {day}"), peer.card.name):
            replica = peer.card.replica
            self._tools.jobs.run(
                self._page,
                self.tr("Making the receipt…"),
                lambda _progress: self._exchange.receipt(path, replica),
                self.packed.emit,
            )

    def _path(self, title: str, receiver: str) -> Path | None:
        card, kept = self._exchange.identity.card(), self._exchange.identity.key_file()
        words = title.format(
            number=number_text((kept.number if kept else 0) + 1),
            sender=card.name if card else "",
            receiver=receiver,
            day=persian_digits(day_text(now().date()).replace("/", "-")),
        )
        suggested = file_name(words, PACKAGE_ENDING, "package")
        path = self._tools.ask.save_as(self._page, suggested, PACKAGE)
        if path and path.suffix.lower() != PACKAGE_ENDING:
            return path.with_name(f"{path.name}{PACKAGE_ENDING}")
        return path


def _pack(exchange: ExchangeDesk, path: Path, replica: str, wish: PackWish, progress: Progress) -> Packed:
    return exchange.pack(path, replica, sealed=wish.is_sealed, whole=wish.is_whole, progress=progress)
