"""Invitations to a session: one to all who are invited, or one to each of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.papers.invitation import SUBJECT, Invitation
from desktop.pdf.papers.letter_parts import Addressee
from desktop.pdf.papers.minutes import AgendaEntry
from desktop.pdf.papers.sheaf import Sheaf
from desktop.persian.clock import time_text
from desktop.persian.jalali import day_letter
from desktop.persian.text import squashed_key
from desktop.services.prints.addressing import head_of, post_at, respectful
from desktop.services.prints.outgoing import Outgoing
from desktop.services.prints.session_letters import SessionLetters, load_present

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.services.prints.sources import Sources

_ALL = "اعضای محترم {body}"
_ALL_OF_NO_BODY = "مدعوان محترم جلسه"
_TO = " – {name}"


@dataclass(frozen=True, slots=True)
class _Invited:
    """Somebody who is to come; without a name the seat is vacant, and its post is written to.

    ``key`` tells them from the others who are to come to the session, as long as the lists stay as they are.
    """

    name: str
    post: str
    person: str | None = None
    key: str = ""
    organisation: str | None = None

    @property
    def addressee(self) -> Addressee:
        return Addressee(self.name or self.post, self.post if self.name else "")

    @property
    def line(self) -> str:
        return "، ".join(filter(None, (self.name, self.post)))


def invitation(sources: Sources, session_id: str, outgoing: Outgoing | None = None) -> Invitation:
    """Return one letter to all, in which everybody invited is named."""
    letters, outgoing = _letters(sources, session_id), outgoing or Outgoing()
    body = letters.minutes.body
    everybody = Addressee(_ALL.format(body=body.name) if body else _ALL_OF_NO_BODY)
    paper = _paper(letters, outgoing, 0, everybody)
    recipients = tuple(each.line for each in _invited(letters, outgoing))
    return replace(paper, sent=replace(paper.sent, recipients=recipients))


def invitations(sources: Sources, session_id: str, outgoing: Outgoing | None = None) -> Sheaf[Invitation]:
    """Return one letter to each who is invited; where nobody is known, one to all."""
    letters, outgoing = _letters(sources, session_id), outgoing or Outgoing()
    invited = list(_invited(letters, outgoing))
    if not invited:
        return Sheaf((invitation(sources, session_id, outgoing),))
    papers = (_paper(letters, outgoing, place, each.addressee) for place, each in enumerate(invited))
    return Sheaf(tuple(papers))


@dataclass(frozen=True, slots=True)
class InvitedLetter:
    """The invitation of one who is to come."""

    key: str
    name: str
    """To whom it goes, in one line."""
    organisation: str | None
    paper: Invitation

    @property
    def subject(self) -> str:
        """What the letter says that it is about, and to whom it goes."""
        return f"{self.paper.sent.subject}{_TO.format(name=self.name)}"


def invited_letters(
    sources: Sources, session_id: str, outgoing: Outgoing, chosen: Collection[str] | None = None
) -> tuple[InvitedLetter, ...]:
    """Return the invitation of each who is to come, or of those whose keys are given."""
    letters = _letters(sources, session_id)
    invited = [each for each in _invited(letters, outgoing) if chosen is None or each.key in chosen]
    return tuple(
        InvitedLetter(
            each.key, each.line, each.organisation, _paper(letters, outgoing, place, each.addressee)
        )
        for place, each in enumerate(invited)
    )


def _letters(sources: Sources, session_id: str) -> SessionLetters:
    with sources.store.view() as view:
        return SessionLetters(view, sources, load_present(view, session_id))


def _paper(letters: SessionLetters, outgoing: Outgoing, place: int, addressee: Addressee) -> Invitation:
    session, look = letters.minutes.session, letters.look
    return Invitation(
        sent=letters.correspondence(outgoing, place, addressee, SUBJECT.format(session=letters.title)),
        session=letters.title,
        day=look.digits(day_letter(session.held_on)) if session.held_on else "",
        hour=look.digits(time_text(session.start)) if session.start else "",
        venue=session.venue,
        agenda=tuple(
            AgendaEntry(each.subject, _presenter(each.presenter, each.subject))
            for each in letters.minutes.agenda
        ),
        look=look,
    )


def _presenter(presenter: str, subject: str) -> str:
    return "" if squashed_key(presenter) in squashed_key(subject) else presenter


def _invited(letters: SessionLetters, outgoing: Outgoing) -> Iterator[_Invited]:
    """Give those on the list of the session, else whoever sits in the body today; not whoever signs."""
    signs = None if outgoing.signatory else letters.holder(outgoing.signed_by)
    found = _on_the_list(letters) if letters.minutes.attendance else _seated(letters)
    return (each for each in found if not signs or each.person != signs)


def _on_the_list(letters: SessionLetters) -> Iterator[_Invited]:
    minutes = letters.minutes
    for each in minutes.attendance:
        organisation = minutes.names.get(each.organisation or "", "")
        post = each.post or minutes.names.get(each.seat or "", "")
        name = each.name or minutes.names.get(each.person or "", "")
        said = respectful(post_at(post, organisation)) if post else organisation
        yield _Invited(
            _addressed(letters, each.person, name), said, each.person, f"row/{each.id}", each.organisation
        )


def _seated(letters: SessionLetters) -> Iterator[_Invited]:
    seen: set[str] = set()
    for held in letters.seats:
        organisation = letters.names.get(held.seat.organisation or "", "")
        post = respectful(post_at(held.seat.post, organisation)) if held.seat.post else head_of(organisation)
        for holder in held.holders:
            if str(holder.person) in seen:  # of a joint session, a member of both bodies
                continue
            seen.add(str(holder.person))
            name = _addressed(letters, holder.person, "")
            yield _Invited(name, post, holder.person, f"held/{holder.id}", held.seat.organisation)
        if not held.holders:
            yield _Invited("", post, None, f"seat/{held.seat.id}", held.seat.organisation)


def _addressed(letters: SessionLetters, person_id: str | None, name: str) -> str:
    """Return a name with how its bearer is addressed, where that is known."""
    person = letters.people.get(person_id or "")
    honorific = letters.vocabulary.choice(person.honorific).label if person and person.honorific else ""
    called = name or (person.title if person else "")
    return " ".join(filter(None, ("" if called.startswith(honorific) else honorific, called)))
