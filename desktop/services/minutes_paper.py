"""From minutes to what stands on their paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import SeatRole
from desktop.domain.clauses import assignments_of, clauses_of
from desktop.domain.minutes import ATTENDED
from desktop.domain.resolution import AssignmentRole, Resolution
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Presence, SessionState
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.minutes import (
    DAY_TO_FILL,
    TIME_TO_FILL,
    AgendaEntry,
    ClauseEntry,
    Fact,
    MinutesPaper,
    Participant,
    ResolutionEntry,
    Signatory,
    StatementEntry,
)
from desktop.persian.clock import time_text
from desktop.persian.jalali import day_letter, day_text, day_words
from desktop.persian.joining import join_words
from desktop.persian.lettering import list_letter
from desktop.persian.text import squashed_key
from desktop.schema.fields import field_named
from desktop.services.code_text import code_text
from desktop.services.minutes_deadline import deadline_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import Attendance
    from desktop.schema.problem import Problem
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary

_SESSION_BEFORE = "جلسهٔ پیشین"
_APPROVED = {
    Outcome.ADOPTED: "صورت‌جلسهٔ {session} تصویب شد.",
    Outcome.ADOPTED_WITH_CHANGES: "صورت‌جلسهٔ {session} با اصلاحات تصویب شد.",
}
_INTRODUCED = "معرفی‌نامهٔ {number}"
_CAME, _WENT = "ورود", "خروج"
_NO_ATTACHMENT = "ندارد"
_NOT_YET_HELD = (SessionState.PLANNED, SessionState.INVITED)
_TO_FILL = {"held_on": DAY_TO_FILL, "start": TIME_TO_FILL, "end": TIME_TO_FILL}
"""What is written by hand on the paper of a session that is not yet held."""


class MinutesPapers:
    """Says minutes in the words of their paper."""

    def __init__(self, vocabulary: Vocabulary, look: Callable[[], Look] = Look) -> None:
        self._vocabulary = vocabulary
        self._look = look

    def paper(
        self,
        minutes: Minutes,
        *,
        digest: str = "",
        chain: str = "",
        amendment: str = "",
        printed_remarks: Sequence[Problem] = (),
    ) -> MinutesPaper:
        """Return the paper of minutes; without a ``digest`` it is marked as a draft."""
        session, look = minutes.session, self._look()
        return MinutesPaper(
            title=session.heading,
            look=look.coming_from(lines_of(minutes)),
            number=look.digits(str(session.number)) if session.number else "",
            date=look.digits(day_text(session.held_on)) if session.held_on else "",
            attachment=_NO_ATTACHMENT,
            facts=tuple(self._facts(minutes, look)),
            agenda=tuple(agenda_entry(minutes, each, self._vocabulary, look) for each in minutes.agenda),
            present=self._people(minutes, *ATTENDED),
            absent=self._people(minutes, Presence.ABSENT, Presence.EXCUSED),
            attendance_note=session.attendance_note,
            summary=tuple(filter(None, session.summary.split("\n"))),
            closing=tuple(filter(None, session.closing.split("\n"))),
            statements=tuple(
                StatementEntry(each.words, each.speaker or minutes.names.get(each.organisation or "", ""))
                for each in minutes.statements
            ),
            resolutions=tuple(self._resolution(minutes, each, look) for each in minutes.resolutions),
            remarks=tuple(map(self._vocabulary.sentence, printed_remarks)),
            signatories=self._signatories(minutes),
            amendment=amendment,
            digest=digest,
            chain=chain,
            draft=not digest,
        )

    def amendment(self, number: int, reason: str) -> str:
        """Return the line that says which amendment this is, and why it was made."""
        return f"{self._look().digits(f'اصلاحیهٔ {number}')} — {reason}"

    def _signatories(self, minutes: Minutes) -> tuple[Signatory, ...]:
        """Return who signs: whoever attended; where nobody is named, room for chair and secretary."""
        attended = tuple(
            Signatory(
                _name(minutes, each), _post(minutes, each), minutes.names.get(each.organisation or "", "")
            )
            for each in minutes.attendance
            if each.presence in ATTENDED
        )
        chair = minutes.names.get(minutes.session.chair or "", "")
        return attended or (
            Signatory(chair, self._vocabulary.choice(SeatRole.CHAIR).label),
            Signatory("", self._vocabulary.choice(SeatRole.SECRETARY).label),
        )

    def _facts(self, minutes: Minutes, look: Look) -> Iterator[Fact]:
        session, names = minutes.session, minutes.names
        shown = {
            "held_on": look.digits(day_letter(session.held_on)) if session.held_on else "",
            "venue": session.venue,
            "start": look.digits(time_text(session.start)) if session.start else "",
            "end": look.digits(time_text(session.end)) if session.end else "",
            "organiser": session.organiser,
            "chair": names.get(session.chair or "", ""),
            "co_chairs": join_words(names[each] for each in session.co_chairs if each in names),
            "joint_bodies": join_words(names[each] for each in session.joint_bodies if each in names),
        }
        blanks = _TO_FILL if session.state in _NOT_YET_HELD else {}
        for name, said in shown.items():
            if value := said or blanks.get(name):
                yield Fact(
                    self._vocabulary.field(type(session), field_named(type(session), name)).label, value
                )

    def _resolution(self, minutes: Minutes, resolution: Resolution, look: Look) -> ResolutionEntry:
        confidential = self._vocabulary.field(Resolution, field_named(Resolution, "is_confidential")).label
        return ResolutionEntry(
            order=look.digits(str(resolution.order)),
            text=resolution.operative,
            preamble=resolution.preamble,
            responsible=self._responsible(minutes, resolution),
            deadline=deadline_words(resolution, look),
            cooperating=join_words(_names(minutes, resolution, None, AssignmentRole.COOPERATING)),
            mark=confidential if resolution.is_confidential else "",
            clauses=tuple(
                ClauseEntry(
                    list_letter(each.order or 0),
                    each.words,
                    _names(minutes, resolution, each.id),
                    look.digits(day_words(each.deadline_on)) if each.deadline_on else "",
                )
                for each in clauses_of(minutes, resolution.id)
            ),
        )

    def _responsible(self, minutes: Minutes, resolution: Resolution) -> tuple[str, ...]:
        """Return who carries out a resolution as a whole; of all members that is said in three words."""
        if resolution.all_members:
            return (label_of_field(Resolution, "all_members", self._vocabulary),)
        return _names(minutes, resolution, None)

    def _people(self, minutes: Minutes, *presences: Presence) -> tuple[Participant, ...]:
        look = self._look()
        return tuple(
            Participant(
                _name(minutes, each),
                _post(minutes, each),
                minutes.names.get(each.organisation or "", ""),
                "، ".join(filter(None, (self._note(each, look), _stay_words(each, look)))),
            )
            for each in minutes.attendance
            if each.presence in presences
        )

    def _note(self, attendance: Attendance, look: Look) -> str:
        match attendance.presence:
            case Presence.PRESENT | Presence.ABSENT:
                return ""
            case Presence.REPRESENTED:
                label = self._vocabulary.choice(attendance.presence).label
                who = ": ".join(filter(None, (label, attendance.representative)))
                number = code_text(attendance.letter_number, look)
                return f"{who}، {_INTRODUCED.format(number=number)}" if number else who
            case presence:
                return self._vocabulary.choice(presence).label


def agenda_entry(minutes: Minutes, item: AgendaItem, vocabulary: Vocabulary, look: Look) -> AgendaEntry:
    """Return an item in the words of a paper; what nobody wrote leaves nothing behind."""
    marks = [name for name in ("is_urgent", "is_late") if getattr(item, name)]
    missed = [each for each in minutes.attendance if each.presence in ATTENDED and item.id in each.missed]
    return AgendaEntry(
        item.subject,
        _presenter(item),
        approval_words(minutes, item) or outcome_words(item, vocabulary, look),
        mark="، ".join(label_of_field(AgendaItem, name, vocabulary) for name in marks),
        reserved=item.reserved,
        without=join_words(_name(minutes, each) or _post(minutes, each) for each in missed),
    )


def approval_words(minutes: Minutes, item: AgendaItem) -> str:
    """Return the sentence by which the minutes of an earlier session were approved; else nothing."""
    if item.kind is not ItemKind.MINUTES or item.outcome not in _APPROVED:
        return ""
    called = minutes.names.get(item.approves or "", "") or _SESSION_BEFORE
    return _APPROVED[item.outcome].format(session=called)


def outcome_words(item: AgendaItem, vocabulary: Vocabulary, look: Look) -> str:
    """Return what became of an item and how it was voted on, such as «ردشده، با اکثریت آرا»."""
    words = [vocabulary.choice(each).label for each in (item.outcome, item.vote) if each]
    votes = {name: getattr(item, name) for name in ("votes_for", "votes_against", "votes_abstained")}
    words += [
        f"{label_of_field(AgendaItem, name, vocabulary)}: {look.digits(str(count))}"
        for name, count in votes.items()
        if count is not None
    ]
    return "، ".join(words)


def label_of_field(record: type[Record], name: str, vocabulary: Vocabulary) -> str:
    """Return what a field is called."""
    return vocabulary.field(record, field_named(record, name)).label


def text_with_clauses(minutes: Minutes, resolution: Resolution) -> str:
    """Return the operative text of a resolution with a paragraph for each of its clauses."""
    clauses = clauses_of(minutes, resolution.id)
    lines = (f"{list_letter(each.order or 0)}) {each.words}" for each in clauses)
    return "\n".join(filter(None, (resolution.operative, *lines)))


def lines_of(minutes: Minutes) -> tuple[str, ...]:
    """Return whose paper it is: the body's secretariat, or whoever convened the session."""
    secretariat = minutes.names.get(minutes.body.secretariat or "", "") if minutes.body else ""
    return tuple(filter(None, (secretariat or minutes.session.organiser,)))


def _presenter(item: AgendaItem) -> str:
    """Return who presents an item, unless its subject says so already."""
    said = squashed_key(item.presenter) in squashed_key(item.subject)
    return "" if said else item.presenter


def _names(
    minutes: Minutes,
    resolution: Resolution,
    clause_id: str | None,
    role: AssignmentRole = AssignmentRole.RESPONSIBLE,
) -> tuple[str, ...]:
    found = assignments_of(minutes, resolution.id, clause_id, role)
    return tuple(minutes.names.get(each.organisation or "", "") for each in found)


def _stay_words(attendance: Attendance, look: Look) -> str:
    """Return when somebody came and went, where that was written down."""
    times = {_CAME: attendance.arrived, _WENT: attendance.left}
    return "، ".join(f"{words} {look.digits(time_text(at))}" for words, at in times.items() if at)


def _name(minutes: Minutes, attendance: Attendance) -> str:
    return attendance.name or minutes.names.get(attendance.person or "", "")


def _post(minutes: Minutes, attendance: Attendance) -> str:
    """Return the post of that day, else what the seat is called that was taken."""
    return attendance.post or minutes.names.get(attendance.seat or "", "")
