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
    Clause,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import AgendaItem, Attendance, Presence, Session, Statement, Vote
from desktop.intake.reading import Question
from desktop.persian.text import tidy
from desktop.schema.check import problems
from desktop.schema.fields import Kind, field_named
from desktop.schema.mending import tidied
from desktop.schema.reading import AMBIGUOUS, name_key
from desktop.schema.record import link_to
from desktop.services.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.intake.reading import MinutesReading, ReadResolution, ReadVote
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
        agenda = self._agenda(link_to(session))
        parts = [
            *agenda.values(),
            *self._parts(link_to(session)),
            *self._resolutions(link_to(session), agenda),
        ]
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

    def _agenda(self, session: Link[Session]) -> dict[int, AgendaItem]:
        """Return the items of the agenda by their place, each with the vote on it."""
        items: dict[int, AgendaItem] = {}
        for order, read in enumerate(self._reading.agenda, start=1):
            vote = self._vote_on(order)
            item = AgendaItem(
                session=session,
                order=order,
                subject=read.text,
                presenter=read.presenter,
                vote=_vote(vote),
                votes_for=vote.votes_for if vote else None,
                votes_against=vote.votes_against if vote else None,
                votes_abstained=vote.abstained if vote else None,
            )
            items.update((order, saved) for saved in self._savable(item, "agenda"))
        return items

    def _vote_on(self, order: int) -> ReadVote | None:
        """Return the vote on an item of the agenda: its own, or that of its only resolution."""
        under = [each for each in self._reading.resolutions if each.item == order]
        return self._reading.agenda[order - 1].vote or (under[0].vote if len(under) == 1 else None)

    def _is_vote_kept(self, read: ReadResolution) -> bool:
        """Say whether the vote on a resolution stands in its words or in its item of the agenda."""
        if read.vote is None or read.vote.text in read.text:
            return True
        order = read.item or 0
        return 1 <= order <= len(self._reading.agenda) and self._vote_on(order) == read.vote

    def _parts(self, session: Link[Session]) -> Iterator[Record]:
        reading = self._reading
        people = [(name, Presence.PRESENT) for name in reading.present]
        people += [(name, Presence.ABSENT) for name in reading.absent]
        for order, (written, presence) in enumerate(people, start=1):
            name, _, post = map(tidy, written.partition("،"))
            attendance = Attendance(session=session, order=order, name=name, post=post, presence=presence)
            yield from self._savable(attendance, "present")
        for order, said in enumerate(reading.statements, start=1):
            statement = Statement(session=session, order=order, speaker=said.speaker, words=said.text)
            yield from self._savable(statement, "other")

    def _resolutions(self, session: Link[Session], agenda: Mapping[int, AgendaItem]) -> Iterator[Record]:
        """Yield the resolutions and their parts; numbers that run on from other sessions are kept as such."""
        every = self._reading.resolutions
        is_register = bool(every) and min(each.order for each in every) > len(every)
        for place, read in enumerate(every, start=1):
            about = f"resolution {read.order}"
            item = agenda.get(read.item or 0)
            resolution = Resolution(
                session=session,
                order=place if is_register else read.order,
                number=str(read.order) if is_register else "",
                item=link_to(item) if item else None,
                kind=ResolutionKind.NEXT_SESSION if read.next_session else ResolutionKind.ACTION,
                preamble=read.preamble,
                operative=read.operative if self._is_vote_kept(read) else _with_vote(read),
                deadline_on=read.deadline_on,
                deadline_phrase="" if read.next_session else read.deadline_text,
            )
            for saved in self._savable(resolution, about):
                yield replace(saved, deadline_kind=_deadline_kind(saved))
                yield from self._parts_of(saved, read, about)

    def _parts_of(self, resolution: Resolution, read: ReadResolution, about: str) -> Iterator[Record]:
        here = link_to(resolution)
        for order, words in enumerate(read.citations, start=1):
            yield from self._savable(Citation(resolution=here, order=order, words=words), about)
        asked = f"{about} responsible"
        agencies: list[tuple[str, Link[Clause] | None]] = [(name, None) for name in read.responsible]
        for part in read.clauses:
            clause = Clause(resolution=here, order=part.order, words=part.words, deadline_on=part.deadline_on)
            for saved in self._savable(clause, about):
                yield saved
                agencies += [(name, link_to(saved)) for name in part.responsible]
        for order, (name, of_clause) in enumerate(agencies, start=1):
            organisation = self._link(self._organisations, name, asked)
            assignment = Assignment(resolution=here, order=order, organisation=organisation, clause=of_clause)
            yield from self._savable(assignment, asked)


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


def _vote(read: ReadVote | None) -> Vote | None:
    if read is None:
        return None
    return Vote.UNANIMOUS if read.unanimous else Vote.MAJORITY


def _with_vote(read: ReadResolution) -> str:
    return "\n".join((read.operative, read.vote.text if read.vote else ""))
