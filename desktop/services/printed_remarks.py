"""The remarks that the paper of minutes itself must carry."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.minutes import remarks
from desktop.schema.problem import Reason
from desktop.services.load_minutes import load_surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.minutes import Minutes
    from desktop.schema.problem import Problem
    from desktop.storage.unit_of_work import View

_PRINTED = (Reason.NO_QUORUM, Reason.ITEM_NO_QUORUM, Reason.VACANT_SEAT, Reason.REQUIRED_ABSENT)


def printed(found: Iterable[Problem]) -> list[Problem]:
    """Return those of these remarks that are printed."""
    return [each for each in found if each.reason in _PRINTED]


def printed_remarks(view: View, minutes: Minutes) -> list[Problem]:
    """Return what a copy of minutes has to carry, judged by the seats as they are known today."""
    day = minutes.session.held_on or date.max
    return printed(remarks(minutes, load_surroundings(view, minutes, day)))
