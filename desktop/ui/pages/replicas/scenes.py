"""What there is to see of the exchange, for the pictures of the tour."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.exchange_errors import SampleHereError
from desktop.ui.pages.replicas.compare_card import CompareDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.services.exchange.exchange_desk import ExchangeDesk
    from desktop.ui.page import Page
    from desktop.ui.pages.replicas.bringing import Bringing
    from desktop.ui.pages.replicas.name_form import NameForm
    from desktop.ui.pages.replicas.sending import Sending


def scenes_of(
    page: Page, form: NameForm, sending: Sending, bringing: Bringing, exchange: ExchangeDesk
) -> Iterator[str]:
    """Name this computer, ask for a package, compare a number, and look into a package where one is made."""
    form.give()
    if (card := exchange.identity.card()) is None:
        return
    yield "named"
    sending.ask()
    yield "pack"
    CompareDialog(card, page).open()
    yield "compare"
    with TemporaryDirectory() as folder:
        package = Path(folder) / "package.mahalleyar"
        try:
            exchange.pack(package)
        except SampleHereError:
            return
        bringing.open([package])
        yield "package"
