"""The words for a time from one day to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.jalali import day_text

if TYPE_CHECKING:
    from datetime import date


def period_words(since: date | None, until: date | None) -> str:
    """Return «از … تا …» in Jalali days, half of it where one side is open, nothing where both are."""
    translate = QCoreApplication.translate
    if since and until:
        words = translate("Period", "from {since} until {until}")
        return words.format(since=day_text(since), until=day_text(until))
    if since:
        return translate("Period", "from {day}").format(day=day_text(since))
    if until:
        return translate("Period", "until {day}").format(day=day_text(until))
    return ""
