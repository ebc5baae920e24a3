"""The jobs of following up on one open file; each is loaded and made when it is first asked for."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.paths import LUNAR_HOLIDAYS
from desktop.services.paper_desk import PaperDesk

if TYPE_CHECKING:
    from desktop.services.follow.board import Board
    from desktop.services.follow.cascade import Cascade
    from desktop.services.follow.log import Log
    from desktop.services.follow.matrix import Matrices
    from desktop.services.follow.moves import Moves
    from desktop.services.follow.reminders import Reminders
    from desktop.services.follow.unsupported import UnsupportedList
    from desktop.services.following import Following
    from desktop.services.working_calendar import WorkingCalendar


class FollowDesk(PaperDesk):
    """What became of what was decided."""

    @cached_property
    def follow_board(self) -> Board:
        """The board, the table and the calendar of assignments."""
        from desktop.services.follow.board import Board

        return Board(self._store, self.vocabulary, date.today)

    @cached_property
    def unsupported(self) -> UnsupportedList:
        """What has no resolution behind it."""
        from desktop.services.follow.unsupported import UnsupportedList

        return UnsupportedList(self._store, self.vocabulary)

    @cached_property
    def matrices(self) -> Matrices:
        """Who has reported for which period."""
        from desktop.services.follow.matrix import Matrices

        return Matrices(self._store, self.vocabulary, date.today)

    @cached_property
    def moves(self) -> Moves:
        """States of assignments."""
        from desktop.services.follow.moves import Moves

        return Moves(self._store, date.today)

    @cached_property
    def follow_log(self) -> Log:
        """Steps of following up with their evidence."""
        from desktop.services.attachments import Attachments
        from desktop.services.follow.log import Log

        return Log(self._store, Attachments(self._store), date.today)

    @cached_property
    def cascade(self) -> Cascade:
        """Resolutions that are handed down."""
        from desktop.services.follow.cascade import Cascade

        return Cascade(self._store, self.vocabulary, date.today)

    @cached_property
    def following(self) -> Following:
        """What became of resolutions."""
        from desktop.services.following import Following

        return Following(self._store, self.vocabulary, date.today)

    @cached_property
    def working_calendar(self) -> WorkingCalendar:
        """Which days the office works on."""
        from desktop.services.working_calendar import WorkingCalendar

        return WorkingCalendar(self._store, self.preferences, LUNAR_HOLIDAYS)

    @cached_property
    def reminders(self) -> Reminders:
        """What there is to do today, this week, and what should be done already."""
        from desktop.services.follow.reminders import Reminders

        calendar, warnings = self.working_calendar.now, self.preferences.warning_days
        return Reminders(self._store, self.vocabulary, date.today, calendar, warnings)
