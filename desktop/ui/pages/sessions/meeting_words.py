"""What a calendar says of a session: its hour and body, and what stands in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.session import SessionState
from desktop.persian.clock import time_text
from desktop.persian.joining import join_words
from desktop.services.agenda.clashes import ClashKind
from desktop.ui.state_tones import tone_of
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.agenda.calendar import Meeting
    from desktop.services.agenda.clashes import Clash

MOST_NAMED = 4
"""How many of those who are wanted twice are named."""


def meeting_line(meeting: Meeting) -> str:
    """Return a session in one line, such as «تداخل • ۰۹:۰۰ ستاد بازآفرینی»."""
    session = meeting.session
    hour = time_text(session.start) if session.start else ""
    words = " ".join(filter(None, (hour, meeting.body)))
    if session.state is SessionState.CANCELLED:
        mark = QCoreApplication.translate("SessionCalendar", "Cancelled")
    elif any(each.is_certain for each in meeting.clashes):
        mark = QCoreApplication.translate("SessionCalendar", "Clash")
    else:
        mark = ""
    return " \u2022 ".join(filter(None, (mark, words)))


def meeting_tone(meeting: Meeting) -> Tone:
    """Return red where something surely stands in the way of a session, else the tone of its state."""
    if any(each.is_certain for each in meeting.clashes):
        return Tone.DANGER
    if meeting.session.state is SessionState.CANCELLED:
        return Tone.NEUTRAL
    return tone_of(meeting.session.state)


def meeting_hint(meeting: Meeting, vocabulary: Vocabulary) -> str:
    """Return all that is said of a session when it is pointed at, in lines."""
    session = meeting.session
    hours = " \u2013 ".join(time_text(each) for each in (session.start, session.end) if each)
    lines = (meeting.title, vocabulary.choice(session.state).label, hours, session.venue)
    return "\n".join(filter(None, (*lines, *map(clash_words, meeting.clashes))))


def clash_words(clash: Clash) -> str:
    """Return in a sentence what stands in the way of a session; what is not certain is said so."""
    certain = clash.is_certain
    match clash.kind:
        case ClashKind.ROOM if certain:
            words = QCoreApplication.translate("SessionCalendar", "The room is taken then by “{session}”.")
        case ClashKind.ROOM:
            words = QCoreApplication.translate(
                "SessionCalendar", "The room may be taken by “{session}”; an hour is not known."
            )
        case ClashKind.BODY if certain:
            words = QCoreApplication.translate("SessionCalendar", "The body meets then in “{session}”.")
        case ClashKind.BODY:
            words = QCoreApplication.translate(
                "SessionCalendar", "The body meets on that day in “{session}”; an hour is not known."
            )
        case _ if certain:
            words = QCoreApplication.translate(
                "SessionCalendar", "{people} is also wanted then in “{session}”."
            )
        case _:
            words = QCoreApplication.translate(
                "SessionCalendar", "{people} is wanted on that day in “{session}”; an hour is not known."
            )
    return words.format(session=clash.title, people=_named(clash.people))


def _named(people: tuple[str, ...]) -> str:
    if len(people) <= MOST_NAMED:
        return join_words(people)
    others = QCoreApplication.translate("SessionCalendar", "others")
    return join_words((*people[:MOST_NAMED], others))
