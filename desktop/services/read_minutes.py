"""Old minutes in: a file is read and shown with its questions; only when asked to, it becomes a draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.place import Place, PlaceKind
from desktop.domain.session import Session
from desktop.intake.read import read_minutes
from desktop.intake.reading import (
    MinutesReading,
    Question,
    ReadClause,
    ReadResolution,
    ReadTable,
    ReadVote,
    TableKind,
)
from desktop.intake.session_tables import session_texts
from desktop.intake.tables import table_in
from desktop.schema.reading import AMBIGUOUS, name_key
from desktop.services.minutes_text import minutes_text
from desktop.services.names import Names
from desktop.services.reading_draft import ReadingDraft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.storage.store import Store

__all__ = [
    "MinutesReading",
    "Question",
    "ReadClause",
    "ReadMinutes",
    "ReadResolution",
    "ReadTable",
    "ReadVote",
    "TableKind",
]


class ReadMinutes:
    """Reads old minutes, and saves what was read as a draft."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def text_of(self, path: Path) -> str:
        """Return the text of a file of old minutes: plain text, a web page, Word or PDF."""
        return minutes_text(path)

    def read(self, path: Path) -> MinutesReading:
        """Return what the text of a file says, and asks; nothing is saved."""
        return self.read_text(minutes_text(path))

    def read_text(self, text: str) -> MinutesReading:
        """Return what a text says, and asks; nothing is saved. Raises `NoMinutesError`."""
        with self._store.view() as view:
            organisations = view.records(Organisation)
            known = {
                name
                for each in organisations.page(organisations.find())
                for name in (each.name, each.short_name, *each.aliases)
                if name
            }
            places = view.records(Place)
            named = {each.name for each in places.page(places.find()) if each.kind is not PlaceKind.VILLAGE}
            reading = read_minutes(text, known, named)
            draft = ReadingDraft(view, reading)
            draft.records()
        return replace(reading, questions=(*reading.questions, *draft.questions))

    def sessions_in(self, text: str) -> tuple[str, ...]:
        """Return the minutes of each session that a table of resolutions names, to be read one by one."""
        return session_texts(text)

    def table_of(self, text: str) -> ReadTable | None:
        """Return the table that a text is, of sessions or of resolutions; None for minutes."""
        return table_in(text)

    def already(self, reading: MinutesReading) -> tuple[str, ...]:
        """Return the ids of the body's sessions that have the same number or were held on the same day."""
        with self._store.view() as view:
            body = Names(view, Body).by_key.get(name_key(reading.body))
            if body in (None, AMBIGUOUS):
                return ()
            sessions = view.records(Session).all(body=body)
        return tuple(
            each.id
            for each in sessions
            if (reading.number is not None and each.number == reading.number)
            or (reading.held_on is not None and each.held_on == reading.held_on)
        )

    def save(self, reading: MinutesReading) -> str:
        """Save a reading as a draft in one transaction; return the session's id.

        The body and the organisations that it names are linked where they are known, by any of their
        names, and else made.
        """
        return self.save_all([reading])[0]

    def save_all(self, readings: Sequence[MinutesReading]) -> tuple[str, ...]:
        """Save all of several readings, or none; return the sessions' ids."""
        sessions: list[str] = []
        with self._store.work() as work:
            for reading in readings:  # one after the other: the second links to what the first has made
                records = ReadingDraft(work, reading).records()
                work.add(*records)
                sessions += [record.id for record in records if isinstance(record, Session)]
            work.commit()
        return tuple(sessions)
