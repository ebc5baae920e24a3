"""The agencies of resolutions by name: of those that may be meant, the ones of these minutes come first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate

from desktop.domain.fanning_out import member_organisations
from desktop.domain.party import Organisation
from desktop.errors import AppError
from desktop.persian.text import squashed_key
from desktop.ui.widgets.name_source import NameSource, Offer

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.domain.minutes import Minutes
    from desktop.schema.record import Record
    from desktop.services.desk import Desk

_WEIGHED, _MOST = 200, 20
"""How many that may be meant are looked at, and how many of them are offered."""


class AgencySource(NameSource):
    """Puts the members of the body and who was there before agencies elsewhere."""

    def __init__(
        self, desk: Desk, minutes: Callable[[], Minutes], make: Callable[[Record], bool] | None = None
    ) -> None:
        super().__init__(desk.browse, Organisation, make)
        self._desk = desk
        self._minutes = minutes
        self._members: frozenset[str] = frozenset()
        self._read: tuple[str, date | None] | None = None

    def offers(self, typed: str) -> tuple[Offer, ...]:
        near, called = self._near(), squashed_key(typed)
        found = [Offer(*each) for each in self._browse.suggest(Organisation, typed, _WEIGHED)]
        found.sort(key=lambda each: (squashed_key(each.title) != called, each.id not in near))
        made = [each for each in super().offers(typed) if not each.id]
        return (*found[:_MOST], *made)

    def _near(self) -> frozenset[str]:
        minutes = self._minutes()
        there = {each.organisation for each in minutes.attendance}
        return self._seated(minutes) | {str(each) for each in there if each}

    def _seated(self, minutes: Minutes) -> frozenset[str]:
        """Return the organisations with a seat in the body on the day, read once; none where it is gone."""
        if minutes.body is None:
            return frozenset()
        asked = (minutes.body.id, minutes.session.held_on)
        if asked != self._read:
            self._read = asked
            today: Any = QDate.currentDate().toPython()
            try:
                sitting, _ = self._desk.minutes.edit.sitting(
                    minutes.body.id, minutes.session.held_on or today
                )
            except AppError:
                self._members = frozenset()
            else:
                self._members = frozenset(map(str, member_organisations(sitting)))
        return self._members
