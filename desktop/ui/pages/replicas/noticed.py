"""Tells once, in the window, that this computer goes on under another id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import AppError
from desktop.ui.pages.replicas.words import noticed_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.schema.replica import Noticed
    from desktop.services.exchange.identity import Identity
    from desktop.ui.ask import Ask


def tell_noticed(ask: Ask, owner: QWidget, identity: Identity, noticed: Noticed) -> None:
    """Say why the file got a new id, and remember that somebody was told."""
    try:
        identity.told()
    except AppError as error:
        ask.show_error(owner, error)
        return
    ask.tell(owner, *noticed_words(noticed))
