"""The small line of a row of the attendance: who came instead, post and organisation, and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.session import Presence
from desktop.persian.clock import time_text
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import Attendance

_BETWEEN = " \u2022 "


def note_words(minutes: Minutes, row: Attendance) -> str:
    """Return the line of a row; the organisation is left out where the post names it."""
    organisation = minutes.names.get(row.organisation or "", "")
    said = (_came(row), row.post, "" if organisation in row.post else organisation)
    return _BETWEEN.join(filter(None, (*said, *_stay(minutes, row))))


def _came(row: Attendance) -> str:
    if row.presence is not Presence.REPRESENTED or not row.representative:
        return ""
    came = QCoreApplication.translate("AttendanceTab", "Represented by {name}")
    words = came.format(name=row.representative)
    if row.letter_number:
        letter = QCoreApplication.translate("AttendanceTab", "(letter {number})")
        words += " " + letter.format(number=row.letter_number)
    return words


def _stay(minutes: Minutes, row: Attendance) -> Iterator[str]:
    """Yield when somebody came and went, and the numbers of the items that they missed."""
    if row.arrived:
        words = QCoreApplication.translate("AttendanceTab", "Came at {time}")
        yield words.format(time=time_text(row.arrived))
    if row.left:
        yield QCoreApplication.translate("AttendanceTab", "Left at {time}").format(time=time_text(row.left))
    if items := [number_text(each.order or 0) for each in minutes.agenda if each.id in row.missed]:
        words = QCoreApplication.translate("AttendanceTab", "Missed item {numbers}")
        yield words.format(numbers=join_words(items))
