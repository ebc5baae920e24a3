"""Whom the list for signing names: those on the session's own list, else whoever sits in the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Seat, SeatHolder, SeatRole
from desktop.domain.composition import sitting
from desktop.domain.editing import title_of
from desktop.domain.party import Person
from desktop.domain.session import Session
from desktop.pdf.papers.attendance_sheet import AttendanceSheet, Attendee
from desktop.schema.condition import Is
from desktop.schema.fields import field_named
from desktop.services.load_minutes import load_minutes
from desktop.services.minutes_paper import MinutesPapers, lines_of
from desktop.services.prints.words import present, words_of
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.domain.minutes import Minutes
    from desktop.pdf.papers.look import Look
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View

BLANKS = 5
"""Rows for those who come without being expected."""
_SESSION = "جلسه"


def attendance_sheet(
    sources: Sources, session_id: str, *, with_phones: bool = False, blanks: int = BLANKS
) -> AttendanceSheet:
    """Return the list of a session; raise `RecordMissingError` where it is gone."""
    with sources.store.view() as view:
        present(view, Session, session_id)
        minutes = load_minutes(view, session_id)
        look = sources.look().coming_from(lines_of(minutes))
        listed = _listed(view, minutes, sources.vocabulary, look)
        people = list(listed if minutes.attendance else _seated(view, minutes, sources, look))
    return AttendanceSheet(
        title=title_of(minutes) or _SESSION,
        look=look,
        facts=MinutesPapers(sources.vocabulary, sources.look).paper(minutes).facts,
        members=tuple(each for each, is_guest in people if not is_guest),
        guests=tuple(each for each, is_guest in people if is_guest),
        blanks=blanks,
        with_phones=with_phones,
    )


def _listed(
    view: View, minutes: Minutes, vocabulary: Vocabulary, look: Look
) -> Iterator[tuple[Attendee, bool]]:
    names = minutes.names
    people = _people(view, [each.person or "" for each in minutes.attendance])
    for each in minutes.attendance:
        attendee = Attendee(
            each.name or names.get(each.person or "", ""),
            each.post or names.get(each.seat or "", ""),
            names.get(each.organisation or "", ""),
            _phone(people.get(each.person or ""), vocabulary, look),
        )
        yield attendee, each.is_guest


def _seated(view: View, minutes: Minutes, sources: Sources, look: Look) -> Iterator[tuple[Attendee, bool]]:
    """Give who holds each place on the day of the session, by protocol; a vacant one has its post alone."""
    if minutes.body is None:
        return
    seats = view.records(Seat).all(body=minutes.body.id)
    holders = view.records(SeatHolder)
    found = holders.page(holders.find(conditions=(Is("seat", tuple(each.id for each in seats)),)))
    day = minutes.session.held_on or sources.today()
    approved = sitting(seats, found, day).approved
    people = _people(view, [str(each.person) for held in approved for each in held.holders])
    titles = Titles(view, sources.vocabulary).of_links([held.seat for held in approved])
    for held in approved:
        organisation = titles.get(held.seat.organisation or "", "")
        persons = [people.get(str(each.person)) for each in held.holders]
        for person in (*persons, *[None] * held.vacancies):
            name = person.title if person else ""
            phone = _phone(person, sources.vocabulary, look)
            attendee = Attendee(name, held.seat.post or organisation, organisation, phone)
            yield attendee, held.seat.role is SeatRole.GUEST


def _people(view: View, ids: list[str]) -> Mapping[str, Person]:
    return {each.id: each for each in view.records(Person).page(list(filter(None, ids)))}


def _phone(person: Person | None, vocabulary: Vocabulary, look: Look) -> str:
    return words_of(person, field_named(Person, "phone"), vocabulary, {}, look) if person else ""
