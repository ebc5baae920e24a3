"""Old minutes in: a file is read and shown with its questions; only when asked to, it becomes a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    Citation,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import AgendaItem, Attendance, Presence, Session, Statement
from desktop.intake.file_text import text_of
from desktop.intake.read import read_minutes
from desktop.intake.reading import MinutesReading, ReadResolution
from desktop.persian.text import tidy
from desktop.schema.record import link_to
from desktop.services.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.schema.record import Link, Record
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

__all__ = ["MinutesReading", "ReadMinutes", "ReadResolution"]


class ReadMinutes:
    """Reads old minutes, and saves what was read as a draft."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, path: Path) -> MinutesReading:
        """Return what the text of a file says; nothing is saved."""
        with self._store.view() as view:
            organisations = view.records(Organisation)
            known = {
                name
                for each in organisations.page(organisations.find())
                for name in (each.name, each.short_name, *each.aliases)
                if name
            }
        return read_minutes(text_of(path), known)

    def save(self, reading: MinutesReading) -> str:
        """Save a reading as a draft in one transaction; return the session's id.

        The body and the organisations that it names are linked where they are known, by any of their
        names, and else made.
        """
        with self._store.work() as work:
            records = list(_Draft(work, reading).records())
            work.add(*records)
            work.commit()
        return next(record.id for record in records if isinstance(record, Session))


class _Draft:
    """Builds the records of one reading; each name is looked up, and made once if it is new."""

    def __init__(self, view: View, reading: MinutesReading) -> None:
        self._reading = reading
        self._bodies = Names(view, Body)
        self._organisations = Names(view, Organisation)

    def records(self) -> Iterator[Record]:
        """Yield what is new, the things that others point at first."""
        reading = self._reading
        session = Session(
            body=self._bodies.link(reading.body),
            number=reading.number,
            heading=tidy(reading.title),
            held_on=reading.held_on,
            start=reading.start,
            end=reading.end,
            venue=tidy(reading.place),
            organiser=tidy(reading.organiser),
            attendance_note=reading.attendance_note,
            summary=reading.summary,
            closing=reading.closing,
        )
        parts = [*self._parts(link_to(session)), *self._resolutions(link_to(session))]
        yield from (*self._bodies.made, *self._organisations.made)
        yield session
        yield from parts

    def _parts(self, session: Link[Session]) -> Iterator[Record]:
        reading = self._reading
        for order, item in enumerate(reading.agenda, start=1):
            yield AgendaItem(session=session, order=order, subject=item.text, presenter=tidy(item.presenter))
        people = [(name, Presence.PRESENT) for name in reading.present]
        people += [(name, Presence.ABSENT) for name in reading.absent]
        for order, (written, presence) in enumerate(people, start=1):
            name, _, post = map(tidy, written.partition("،"))
            yield Attendance(session=session, order=order, name=name, post=post, presence=presence)
        for order, said in enumerate(reading.statements, start=1):
            yield Statement(session=session, order=order, speaker=tidy(said.speaker), words=said.text)

    def _resolutions(self, session: Link[Session]) -> Iterator[Record]:
        for read in self._reading.resolutions:
            resolution = Resolution(
                session=session,
                order=read.order,
                kind=ResolutionKind.NEXT_SESSION if read.next_session else ResolutionKind.ACTION,
                preamble=read.preamble,
                operative=read.operative,
                deadline_kind=_deadline_kind(read),
                deadline_on=read.deadline_on,
                deadline_phrase="" if read.next_session or read.deadline_on else tidy(read.deadline_text),
            )
            yield resolution
            for order, words in enumerate(read.citations, start=1):
                yield Citation(resolution=link_to(resolution), order=order, words=words)
            for order, name in enumerate(read.responsible, start=1):
                organisation = self._organisations.link(name)
                yield Assignment(resolution=link_to(resolution), order=order, organisation=organisation)


def _deadline_kind(read: ReadResolution) -> DeadlineKind:
    if read.next_session:
        return DeadlineKind.NEXT_SESSION
    if read.deadline_on:
        return DeadlineKind.DAY
    return DeadlineKind.PHRASE if read.deadline_text.strip() else DeadlineKind.NONE
