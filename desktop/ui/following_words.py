"""How resolutions stand, in words and tones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.following import Followed, Standing
from desktop.ui.tone import State, Tone

if TYPE_CHECKING:
    from desktop.domain.session import Session

_TONES = {
    Standing.OVERDUE: Tone.DANGER,
    Standing.DUE_SOON: Tone.WARN,
    Standing.UNDER_WAY: Tone.INFO,
    Standing.WITHOUT_AGENCY: Tone.DANGER,
    Standing.DONE: Tone.OK,
    Standing.NOT_FOLLOWED: Tone.NEUTRAL,
}


def standing_words(standing: Standing) -> str:
    """Return what a list says of a resolution."""
    return {
        Standing.OVERDUE: QCoreApplication.translate("Following", "Overdue"),
        Standing.DUE_SOON: QCoreApplication.translate("Following", "Due soon"),
        Standing.UNDER_WAY: QCoreApplication.translate("Following", "Under way"),
        Standing.WITHOUT_AGENCY: QCoreApplication.translate("Following", "Without an agency"),
        Standing.DONE: QCoreApplication.translate("Following", "Done"),
        Standing.NOT_FOLLOWED: QCoreApplication.translate("Following", "Needs no follow-up"),
    }[standing]


def session_words(session: Session) -> str:
    """Return a session in short, such as «جلسهٔ ۵۰ – ۱۳۹۷/۰۷/۱۰»; nothing where it has neither."""
    day = day_text(session.held_on) if session.held_on else ""
    if session.number is None:
        return QCoreApplication.translate("Following", "Session of {day}").format(day=day) if day else ""
    numbered = QCoreApplication.translate("Following", "Session {number}")
    return " \u2013 ".join(filter(None, (numbered.format(number=number_text(session.number)), day)))


def standing_tones() -> dict[str, Tone]:
    """Return the tone of each word of `standing_words`."""
    return {standing_words(standing): tone for standing, tone in _TONES.items()}


def deadline_state(followed: Followed) -> State:
    """Return how a resolution stands with the days to its deadline, such as «۲۱ روز تأخیر»."""
    days, tone = followed.days, _TONES[followed.standing]
    if followed.standing not in (Standing.OVERDUE, Standing.DUE_SOON) or days is None:
        return State(standing_words(followed.standing), tone)
    if days == 0:
        return State(QCoreApplication.translate("Following", "Due today"), tone)
    words = QCoreApplication.translate("Following", "{days} days left")
    if days < 0:
        words = QCoreApplication.translate("Following", "{days} days late")
    return State(words.format(days=number_text(abs(days))), tone)
