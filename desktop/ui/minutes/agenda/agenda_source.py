"""Where an item of the agenda comes from: what an earlier session had left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.minutes import ATTENDED
from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.errors import AppError
from desktop.persian.jalali import day_words
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.schema.condition import Is

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing


class AgendaSource:
    """Looks each source up once."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        self._desk = desk
        self._writing = writing
        self._known: dict[str, str] = {}

    def words(self, item: AgendaItem) -> str:
        """Return a few words, such as «از جلسهٔ ۴۹»; nothing where it was written here."""
        if not (source := item.from_item or item.from_resolution):
            return ""
        if source not in self._known:
            kind = AgendaItem if item.from_item else Resolution
            self._known[source] = self._found(kind, source)
        return self._known[source]

    def _found(self, kind: type[AgendaItem | Resolution], source: str) -> str:
        try:
            record = self._desk.browse.open(kind, source).record
            session = self._desk.browse.open(Session, str(record.session)).record
        except AppError:  # deleted meanwhile
            return QCoreApplication.translate("AgendaTab", "From an earlier session")
        called = _called(session)
        if kind is Resolution:
            words = QCoreApplication.translate("AgendaTab", "Follow-up of a resolution of {session}")
        else:
            words = QCoreApplication.translate("AgendaTab", "From {session}")
        return words.format(session=called)


def was_invited(desk: Desk, session: Session) -> bool:
    """Tell whether its agenda is known to those who come: invitations went out, or it was held."""
    if session.state is SessionState.DRAFT:
        sent = Is("session", (session.id,)), Is("kind", (LetterKind.INVITATION.value,))
        return bool(desk.browse.count(Letter, sent))
    return session.state in (SessionState.INVITED, SessionState.HELD)


def without_words(minutes: Minutes, item: AgendaItem) -> str:
    """Return who attended the session and was not in the room for an item; nothing where nobody left."""
    names = [
        each.name or each.post
        for each in minutes.attendance
        if each.presence in ATTENDED and item.id in each.missed
    ]
    words = QCoreApplication.translate("AgendaTab", "Without {names}")
    return words.format(names=join_words(names)) if names else ""


def _called(session: Session) -> str:
    if session.number:
        words = QCoreApplication.translate("AgendaTab", "session {number}")
        return words.format(number=number_text(session.number))
    words = QCoreApplication.translate("AgendaTab", "the session of {day}")
    return words.format(day=day_words(session.held_on)) if session.held_on else ""
