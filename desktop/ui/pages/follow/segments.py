"""The segments of the page of following up, in their order; a new one is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.ui.pages.follow.deeds import FollowDeeds
    from desktop.ui.pages.follow.segment import Segment
    from desktop.ui.places import Tools

REMINDERS, BOARD, TABLE, CALENDAR = "reminders", "board", "table", "calendar"
MATRIX = "matrix"


class SegmentEntry(NamedTuple):
    """What is known of a segment before it is built; ``build`` imports what it needs itself."""

    key: str
    title: str
    build: Callable[[Desk, Tools, FollowDeeds], Segment]


def segments() -> tuple[SegmentEntry, ...]:
    """Return the segments there are, from the right."""
    return (
        SegmentEntry(REMINDERS, QCoreApplication.translate("FollowSegments", "Reminders"), _reminders),
        SegmentEntry(BOARD, QCoreApplication.translate("FollowSegments", "Board"), _board),
        SegmentEntry(TABLE, QCoreApplication.translate("FollowSegments", "Table"), _table),
        SegmentEntry(CALENDAR, QCoreApplication.translate("FollowSegments", "Calendar"), _calendar),
        SegmentEntry(MATRIX, QCoreApplication.translate("FollowSegments", "Periodic reports"), _matrix),
    )


def _reminders(desk: Desk, tools: Tools, deeds: FollowDeeds) -> Segment:
    from desktop.ui.pages.follow.reminders_view import RemindersView

    return RemindersView(desk, tools, deeds)


def _board(desk: Desk, tools: Tools, deeds: FollowDeeds) -> Segment:
    from desktop.ui.pages.follow.board_view import BoardView

    return BoardView(desk, tools, deeds)


def _table(desk: Desk, tools: Tools, deeds: FollowDeeds) -> Segment:
    from desktop.ui.pages.follow.table_view import TableView

    return TableView(desk, tools, deeds)


def _matrix(desk: Desk, tools: Tools, _deeds: FollowDeeds) -> Segment:
    from desktop.ui.pages.follow.matrix_view import MatrixView

    return MatrixView(desk, tools)


def _calendar(desk: Desk, tools: Tools, deeds: FollowDeeds) -> Segment:
    from desktop.ui.pages.follow.calendar_view import DueCalendarView

    return DueCalendarView(desk, tools, deeds)
