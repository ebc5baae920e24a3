"""From what was read in old minutes to the records of a draft.

What a record would refuse, and a name that several have, is left blank with a question.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

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
from desktop.intake.reading import Question
from desktop.persian.text import tidy
from desktop.schema.check import problems
from desktop.schema.fields import Kind, field_named
from desktop.schema.mending import tidied
from desktop.schema.reading import AMBIGUOUS, name_key
from desktop.schema.record import link_to
from desktop.services.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.intake.reading import MinutesReading, ReadResolution
    from desktop.schema.record import Link, R, Record
    from desktop.storage.unit_of_work import View


class ReadingDraft:
    """Builds the records of one reading; each name is looked up, and made once if it is new."""

    def __init__(self, view: View, reading: MinutesReading) -> None:
        self._reading = reading
        self._bodies = Names(view, Body)
        self._organisations = Names(view, Organisation)
        self._asked = {each.about for each in reading.questions}
        self.questions: list[Question] = []
        """What is left blank in the records, and is not asked by the reading itself."""

    def records(self) -> list[Record]:
        """Return what is new, the things that others point at first."""
        reading = self._reading
        session = Session(
            body=self._link(self._bodies, reading.body, "body"),
            number=reading.number,
            heading=reading.title,
            held_on=reading.held_on,
            start=reading.start,
            end=reading.end,
            venue=reading.place,
            organiser=reading.organiser,
            attendance_note=reading.attendance_note,
            summary=reading.summary,
            closing=reading.closing,
        )
        parts = [*self._parts(link_to(session)), *self._resolutions(link_to(session))]
        written = [*self._savable(session, ""), *parts]
        return [*self._bodies.made, *self._organisations.made, *written]

    def _link(self, names: Names, name: str, about: str) -> Link[Any] | None:
        if names.by_key.get(name_key(tidy(name))) == AMBIGUOUS:
            self._ask(about, f"«{tidy(name)}» نام بیش از یک مورد ثبت‌شده است؛ پیوند آن خالی می‌ماند.")
            return None
        return names.link(name)

    def _savable(self, record: R, about: str) -> Iterator[R]:
        """Yield the record with all that it refuses left blank, if there is a record without it."""
        tidy_record = tidied(record)
        refused = {each.field: getattr(tidy_record, each.field) for each in problems(tidy_record)}
        mended = replace(tidy_record, **{name: _blank(record, name) for name in refused})
        for name, value in refused.items():
            if value:
                asked = about or _ABOUT.get(name, name)
                self._ask(asked, f"«{str(value)[:60]}» پذیرفته نیست و خالی می‌ماند.", again=bool(about))
        if not problems(mended):
            yield mended

    def _ask(self, about: str, text: str, *, again: bool = True) -> None:
        if again or about not in self._asked:
            self.questions.append(Question(about, text))

    def _parts(self, session: Link[Session]) -> Iterator[Record]:
        reading = self._reading
        for order, item in enumerate(reading.agenda, start=1):
            agenda_item = AgendaItem(
                session=session, order=order, subject=item.text, presenter=item.presenter
            )
            yield from self._savable(agenda_item, "agenda")
        people = [(name, Presence.PRESENT) for name in reading.present]
        people += [(name, Presence.ABSENT) for name in reading.absent]
        for order, (written, presence) in enumerate(people, start=1):
            name, _, post = map(tidy, written.partition("،"))
            attendance = Attendance(session=session, order=order, name=name, post=post, presence=presence)
            yield from self._savable(attendance, "present")
        for order, said in enumerate(reading.statements, start=1):
            statement = Statement(session=session, order=order, speaker=said.speaker, words=said.text)
            yield from self._savable(statement, "other")

    def _resolutions(self, session: Link[Session]) -> Iterator[Record]:
        for read in self._reading.resolutions:
            about = f"resolution {read.order}"
            phrase = "" if read.next_session else read.deadline_text
            resolution = Resolution(
                session=session,
                order=read.order,
                kind=ResolutionKind.NEXT_SESSION if read.next_session else ResolutionKind.ACTION,
                preamble=read.preamble,
                operative=read.operative,
                deadline_on=read.deadline_on,
                deadline_phrase=phrase,
            )
            for saved in self._savable(resolution, about):
                yield replace(saved, deadline_kind=_deadline_kind(saved))
                yield from self._parts_of(saved, read, about)

    def _parts_of(self, resolution: Resolution, read: ReadResolution, about: str) -> Iterator[Record]:
        here = link_to(resolution)
        for order, words in enumerate(read.citations, start=1):
            yield from self._savable(Citation(resolution=here, order=order, words=words), about)
        for order, name in enumerate(read.responsible, start=1):
            organisation = self._link(self._organisations, name, about)
            yield from self._savable(
                Assignment(resolution=here, order=order, organisation=organisation), about
            )


_ABOUT = {"heading": "title", "held_on": "date", "venue": "place"}
"""What a question calls a field of the session, where it has another name."""


def _blank(record: Record, name: str) -> Any:
    return "" if field_named(type(record), name).kind in {Kind.TEXT, Kind.PASSAGE} else None


def _deadline_kind(resolution: Resolution) -> DeadlineKind:
    if resolution.kind is ResolutionKind.NEXT_SESSION:
        return DeadlineKind.NEXT_SESSION
    if resolution.deadline_on:
        return DeadlineKind.DAY
    return DeadlineKind.PHRASE if resolution.deadline_phrase else DeadlineKind.NONE
