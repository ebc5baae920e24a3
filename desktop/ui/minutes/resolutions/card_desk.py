"""What the cards of the resolutions share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.minutes import Minutes
    from desktop.domain.working_days import Calendar
    from desktop.services.desk import Desk
    from desktop.ui.minutes.one_undo import OneUndo
    from desktop.ui.minutes.resolutions.law_offers import LawOffers
    from desktop.ui.minutes.resolutions.unread_fields import UnreadFields
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools
    from desktop.ui.widgets.name_source import NameSource


class CardDesk(NamedTuple):
    """Lent by the tab to each card; ``write`` takes edited minutes and the key of the field."""

    writing: Writing
    desk: Desk
    tools: Tools
    write: Callable[[Minutes, str], None]
    agencies: NameSource
    undo: OneUndo
    calendar: Calendar
    laws: LawOffers
    unread: UnreadFields
