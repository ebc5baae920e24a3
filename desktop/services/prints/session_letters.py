"""What all letters about one session share: the look, who signs, and whose secretariat sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Seat, SeatHolder, SeatRole
from desktop.domain.composition import sitting
from desktop.domain.editing import title_of
from desktop.domain.party import Person
from desktop.domain.session import Session
from desktop.pdf.papers.letter_parts import Addressee, Correspondence
from desktop.pdf.papers.minutes import Signatory
from desktop.persian.jalali import day_text
from desktop.persian.text import squashed_key
from desktop.schema.condition import Is
from desktop.services.code_text import code_text
from desktop.services.load_minutes import load_minutes
from desktop.services.minutes_paper import lines_of
from desktop.services.prints.addressing import post_at, respectful
from desktop.services.prints.confidential import open_agenda
from desktop.services.prints.words import present
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from desktop.domain.composition import HeldSeat
    from desktop.domain.minutes import Minutes
    from desktop.services.prints.outgoing import Outgoing
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View

SESSION = "جلسه"
_SECRETARIAT = "دبیرخانهٔ {body}"
_FOR_FOLLOWING, _FOR_KNOWING = "{who}، جهت پیگیری", "{who}، جهت استحضار"


def load_present(view: View, session_id: str) -> Minutes:
    """Return the minutes of a session; raise `RecordMissingError` where it lies in the bin or is nowhere."""
    return load_minutes(view, present(view, Session, session_id).id)


class SessionLetters:
    """Makes what stands on each letter about a session, read once."""

    def __init__(self, view: View, sources: Sources, minutes: Minutes) -> None:
        self.minutes = open_agenda(view, minutes)
        self.look = sources.look().coming_from(lines_of(minutes))
        self.title = title_of(minutes) or SESSION
        self.vocabulary = sources.vocabulary
        self.seats = _approved(view, minutes, sources)
        holders = [str(each.person) for seat in self.seats for each in seat.holders]
        persons = {
            *holders,
            *filter(None, (minutes.session.chair, *(each.person for each in minutes.attendance))),
        }
        self.people = {each.id: each for each in view.records(Person).page(list(persons))}
        seats = [each.seat for each in self.seats]
        self.names = {**minutes.names, **Titles(view, sources.vocabulary).of_links(seats)}

    @property
    def secretariat(self) -> str:
        """Who is told of what was done; empty where nobody is known."""
        organiser, body = self.minutes.session.organiser, self.minutes.body
        if squashed_key(organiser).startswith(squashed_key("دبیرخانه")) or not body:
            return organiser
        return _SECRETARIAT.format(body=body.name)

    def correspondence(
        self, outgoing: Outgoing, place: int, addressee: Addressee, subject: str, *, classification: str = ""
    ) -> Correspondence:
        """Return what stands round the letter at ``place``; what is classified goes to nobody in copy."""
        usual = self.copies(outgoing.signed_by)
        copies = usual if outgoing.copies is None else outgoing.copies
        return Correspondence(
            addressee=addressee,
            subject=subject,
            number=code_text(outgoing.number_of(place), self.look),
            date=self.look.digits(day_text(outgoing.sent_on)) if outgoing.sent_on else "",
            attachment=outgoing.attachment,
            classification=classification,
            signatory=outgoing.signatory or self.signatory(outgoing.signed_by),
            copies=() if classification else copies,
            day=outgoing.sent_on,
        )

    def copies(self, signed_by: SeatRole) -> tuple[str, ...]:
        """Return who usually gets a copy: the chair where another signs, and the secretariat."""
        chair = self.post(SeatRole.CHAIR) if signed_by is not SeatRole.CHAIR else ""
        told = ((_FOR_KNOWING, respectful(chair)), (_FOR_FOLLOWING, self.secretariat))
        return tuple(words.format(who=who) for words, who in told if who)

    def signatory(self, role: SeatRole) -> Signatory:
        """Return who sits in the seat of a role, with what they are in the body; nobody is guessed."""
        person = self.people.get(self.holder(role) or "")
        return Signatory(person.title if person else "", self._post_in_body(role))

    def holder(self, role: SeatRole) -> str | None:
        """Return the id of whoever holds the seat of a role today; of the chair, else who led the session."""
        held = [str(each.person) for seat in self.seats if seat.seat.role is role for each in seat.holders]
        return held[0] if held else self.minutes.session.chair if role is SeatRole.CHAIR else None

    def post(self, role: SeatRole) -> str:
        """Return the post to which the seat of a role belongs, with its organisation, where there is one."""
        seats = [each.seat for each in self.seats if each.seat.role is role]
        return post_at(seats[0].post, self.names.get(seats[0].organisation or "", "")) if seats else ""

    def _post_in_body(self, role: SeatRole) -> str:
        seats = [each.seat for each in self.seats if each.seat.role is role]
        post, body = seats[0].post if seats else "", self.minutes.body
        if not body:
            return post
        called = self.vocabulary.choice(role).label
        said = squashed_key(f"{called} {body.name.split()[0]}") in squashed_key(post)
        return post if said else " و ".join(filter(None, (post, f"{called} {body.name}")))


def _approved(view: View, minutes: Minutes, sources: Sources) -> tuple[HeldSeat, ...]:
    """Return the seats of the body, and then those of the bodies that meet with it."""
    if minutes.body is None:
        return ()
    found: list[HeldSeat] = []
    for body in dict.fromkeys((minutes.body.id, *minutes.session.joint_bodies)):
        seats = view.records(Seat).all(body=body)
        records = view.records(SeatHolder)
        holders = records.page(records.find(conditions=(Is("seat", tuple(each.id for each in seats)),)))
        found += sitting(seats, holders, sources.today()).approved
    return tuple(found)
