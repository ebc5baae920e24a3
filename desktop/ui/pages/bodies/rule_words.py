"""The rules of a body in plain sentences, with what they come to today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.body import Numbering
from desktop.persian.jalali import day_words
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.persian.ordinals import ordinal

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.body import Body
    from desktop.services.body_standing import BodyStanding


def numbering_words(body: Body, standing: BodyStanding) -> str:
    """Say how sessions are numbered, and which number the next one gets."""
    words = {
        Numbering.CONTINUOUS: QCoreApplication.translate(
            "BodyRules", "Sessions are numbered on and on; the next one gets {number}."
        ),
        Numbering.YEARLY: QCoreApplication.translate(
            "BodyRules", "Numbers begin anew each year; the next session gets {number}."
        ),
        Numbering.TERM: QCoreApplication.translate(
            "BodyRules", "Numbers begin anew each term; the next session gets {number}."
        ),
    }
    return words[body.numbering].format(number=number_text(standing.number))


def term_words(body: Body, standing: BodyStanding) -> str:
    """Say which term it is and when it ends; nothing where the body has none."""
    if not body.first_term_on or not body.term_years:
        return ""
    if standing.term is None or standing.term_end is None:
        words = QCoreApplication.translate("BodyRules", "Its first term begins on {day}.")
        return words.format(day=day_words(body.first_term_on))
    words = QCoreApplication.translate("BodyRules", "The {term} term, of {years} years, ends on {day}.")
    return words.format(
        term=ordinal(standing.term), years=number_text(body.term_years), day=day_words(standing.term_end)
    )


def quorum_words(body: Body, standing: BodyStanding) -> str:
    """Say how many must be there, and who."""
    quorum = standing.quorum
    if not body.quorum_percent:
        words = QCoreApplication.translate("BodyRules", "No quorum is set.")
    elif not quorum.votes:
        words = QCoreApplication.translate(
            "BodyRules", "The quorum is {percent} percent of the seats with a vote; none is written down yet."
        )
    else:
        words = QCoreApplication.translate(
            "BodyRules",
            "The quorum is {percent} percent of the seats with a vote: {needed} of {votes}.",
        )
    said = words.format(
        percent=number_text(body.quorum_percent or 0),
        needed=number_text(quorum.needed),
        votes=number_text(quorum.votes),
    )
    if not standing.names:
        return said
    must = QCoreApplication.translate("BodyRules", "{seats} must be there.")
    return f"{said} {must.format(seats=join_words(standing.names))}"


def rhythm_words(body: Body, standing: BodyStanding) -> str:
    """Say when it met last, when it is to meet, and when it should by its own frequency."""
    rhythm, said = standing.rhythm, []
    if rhythm.last:
        said.append(
            QCoreApplication.translate("BodyRules", "It met last on {day}.").format(
                day=day_words(rhythm.last)
            )
        )
    if body.meets_every_days and rhythm.due:
        words = QCoreApplication.translate(
            "BodyRules", "It meets every {count} days; the next session is due {when}."
        )
        when = _when(rhythm.due, standing.today)
        said.append(words.format(count=number_text(body.meets_every_days), when=when))
    elif body.meets_every_days:
        words = QCoreApplication.translate("BodyRules", "It meets every {count} days.")
        said.append(words.format(count=number_text(body.meets_every_days)))
    else:
        said.append(QCoreApplication.translate("BodyRules", "How often it meets is not set."))
    if rhythm.planned:
        words = QCoreApplication.translate("BodyRules", "A session is planned for {day}.")
        said.append(words.format(day=day_words(rhythm.planned)))
    return " ".join(said)


def approval_words(body: Body, _standing: BodyStanding) -> str:
    """Say that the minutes of the session before are approved first, where the body works so."""
    if not body.approves_minutes:
        return ""
    return QCoreApplication.translate(
        "BodyRules", "Each session first approves the minutes of the one before."
    )


def is_late(standing: BodyStanding) -> bool:
    """Say whether the body should have met by now, and no session is planned."""
    rhythm = standing.rhythm
    return bool(rhythm.due and rhythm.due < standing.today and not rhythm.planned)


def too_early_words(standing: BodyStanding) -> str:
    """Say how many sessions are written down from before the body was formed."""
    if not standing.too_early:
        return ""
    words = QCoreApplication.translate(
        "BodyRules", "{count} sessions are from before the day on which it was formed; look at these days."
    )
    return words.format(count=number_text(len(standing.too_early)))


def _when(due: date, today: date) -> str:
    days = (due - today).days
    if days == 0:
        words = QCoreApplication.translate("BodyRules", "today")
    elif days > 0:
        words = QCoreApplication.translate("BodyRules", "by {day} ({count} days left)")
    else:
        words = QCoreApplication.translate("BodyRules", "since {day} ({count} days ago)")
    return words.format(day=day_words(due), count=number_text(abs(days)))
