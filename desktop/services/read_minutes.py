"""Old minutes in: a file is read and shown with its questions; only when asked to, it becomes a draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.party import Organisation
from desktop.domain.place import Place, PlaceKind
from desktop.domain.session import Session
from desktop.intake.file_text import text_of
from desktop.intake.read import read_minutes
from desktop.intake.reading import MinutesReading, ReadResolution
from desktop.services.reading_draft import ReadingDraft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.storage.store import Store

__all__ = ["MinutesReading", "ReadMinutes", "ReadResolution"]


class ReadMinutes:
    """Reads old minutes, and saves what was read as a draft."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, path: Path) -> MinutesReading:
        """Return what the text of a file says, and asks; nothing is saved."""
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
            reading = read_minutes(text_of(path), known, named)
            draft = ReadingDraft(view, reading)
            draft.records()
        return replace(reading, questions=(*reading.questions, *draft.questions))

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
