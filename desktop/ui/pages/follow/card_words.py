"""What a card of the board says, in words and tones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.resolution import AssignmentRole, AssignmentState, Priority
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_letter, day_text
from desktop.persian.numbers import number_text
from desktop.services.follow.cards import ColumnKey
from desktop.services.views import FINISHED, SOON
from desktop.ui.tone import State, Tone

if TYPE_CHECKING:
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.cards import Card

STATES = {
    ColumnKey.NOTIFIED: AssignmentState.NOTIFIED,
    ColumnKey.UNDER_WAY: AssignmentState.UNDER_WAY,
    ColumnKey.STOPPED: AssignmentState.STOPPED,
    ColumnKey.PROPOSED_CLOSED: AssignmentState.PROPOSED_CLOSED,
    ColumnKey.DONE: AssignmentState.DONE,
}
"""Which state a card has that is put into a column; what is overdue is computed."""
TONES = {
    ColumnKey.OVERDUE: Tone.DANGER,
    ColumnKey.NOTIFIED: Tone.NEUTRAL,
    ColumnKey.UNDER_WAY: Tone.INFO,
    ColumnKey.STOPPED: Tone.DANGER,
    ColumnKey.PROPOSED_CLOSED: Tone.WARN,
    ColumnKey.DONE: Tone.OK,
}
BETWEEN = "\u200f \u2022 "
_COMMA = "\u060c "


def column_words(key: ColumnKey, vocabulary: Vocabulary) -> str:
    """Return the heading of a column."""
    match key:
        case ColumnKey.OVERDUE:
            return QCoreApplication.translate("FollowCards", "Past its deadline")
        case ColumnKey.DONE:
            return QCoreApplication.translate("FollowCards", "Done and closed")
        case _:
            return vocabulary.choice(STATES[key]).label


def column_of(card: Card) -> ColumnKey:
    """Return the column in which a card stands."""
    return ColumnKey.OVERDUE if card.is_overdue else own_column(card)


def own_column(card: Card) -> ColumnKey:
    """Return the column of a card's state, whether or not it is overdue."""
    if card.state in FINISHED:
        return ColumnKey.DONE
    found = (key for key, state in STATES.items() if state is card.state)
    return next(found, ColumnKey.NOTIFIED)


def state_words(card: Card, vocabulary: Vocabulary) -> str:
    """Return the state of a card in a word, also where it has none yet."""
    if card.state is None:
        return QCoreApplication.translate("FollowCards", "Not notified yet")
    return vocabulary.choice(card.state).label


def due_state(card: Card) -> State:
    """Return how long there still is, such as «۵ روز گذشته»; of what has ended, when."""
    if card.state in FINISHED:
        day = day_text(card.ended_on) if card.ended_on else ""
        words = QCoreApplication.translate("FollowCards", "Ended")
        return State(day or words, Tone.NEUTRAL if card.state is AssignmentState.MOOT else Tone.OK)
    if card.days is None:
        return State(QCoreApplication.translate("FollowCards", "No deadline"), Tone.NEUTRAL)
    return days_state(card.days, late=card.is_overdue)


def days_state(days: int, *, late: bool = True) -> State:
    """Return the days from today to a day in words and a tone."""
    if days == 0:
        return State(QCoreApplication.translate("FollowCards", "Today"), Tone.WARN)
    count = number_text(abs(days))
    if days < 0:
        words = QCoreApplication.translate("FollowCards", "{days} days past").format(days=count)
        return State(words, Tone.DANGER if late else Tone.NEUTRAL)
    words = QCoreApplication.translate("FollowCards", "{days} days on").format(days=count)
    return State(words, Tone.WARN if days <= SOON.days else Tone.NEUTRAL)


def agency_words(card: Card) -> str:
    """Return who carries it out, or that nobody does."""
    if not card.agency:
        return QCoreApplication.translate("FollowCards", "Nobody is responsible")
    if card.role is AssignmentRole.COOPERATING:
        return QCoreApplication.translate("FollowCards", "{agency} (cooperating)").format(agency=card.agency)
    return card.agency


def short_session(card: Card) -> str:
    """Return the session in a word or two, for where there is little room."""
    if card.session_number is not None:
        words = QCoreApplication.translate("FollowCards", "Session {number}")
        return words.format(number=number_text(card.session_number))
    return day_text(card.held_on) if card.held_on else ""


def priority_words(priority: Priority | None) -> str:
    """Return what is said of what comes first or last; nothing of what is usual."""
    match priority:
        case Priority.HIGH:
            return QCoreApplication.translate("FollowCards", "High priority")
        case Priority.LOW:
            return QCoreApplication.translate("FollowCards", "Low priority")
        case _:
            return ""


def percent_words(card: Card) -> str:
    """Return how far it has come, where that is known."""
    if card.percent is None:
        return ""
    words = QCoreApplication.translate("FollowCards", "{percent} percent done")
    return words.format(percent=number_text(card.percent))


def card_lines(card: Card, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return everything that a card tells, for its hint and for whoever cannot see it."""
    due = day_letter(card.due) if card.due else ""
    lock = (
        QCoreApplication.translate("FollowCards", "Closed and locked by a session") if card.is_locked else ""
    )
    secret = QCoreApplication.translate("FollowCards", "Confidential") if card.is_confidential else ""
    step = ""
    if card.last_step:
        words = QCoreApplication.translate("FollowCards", "Last followed up on {day}")
        step = words.format(day=day_text(card.last_step))
    number = f"\u2068{persian_digits(card.number)}\u2069" if card.number else ""
    lines = (
        card.words,
        agency_words(card),
        state_words(card, vocabulary),
        _COMMA.join(filter(None, (due_state(card).words, due))),
        percent_words(card),
        BETWEEN.join(filter(None, (card.body, card.session_words, number))),
        priority_words(card.priority),
        step,
        lock,
        secret,
    )
    return tuple(filter(None, lines))


def card_name(card: Card, vocabulary: Vocabulary) -> str:
    """Return a card as one sentence, as a screen reader says it."""
    return _COMMA.join(card_lines(card, vocabulary))
