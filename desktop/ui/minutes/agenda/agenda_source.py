"""Where an item of the agenda comes from: what an earlier session had left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.errors import AppError
from desktop.persian.jalali import day_words
from desktop.persian.numbers import number_text

if TYPE_CHECKING:
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


def _called(session: Session) -> str:
    if session.number:
        words = QCoreApplication.translate("AgendaTab", "session {number}")
        return words.format(number=number_text(session.number))
    words = QCoreApplication.translate("AgendaTab", "the session of {day}")
    return words.format(day=day_words(session.held_on)) if session.held_on else ""
