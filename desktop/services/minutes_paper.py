"""From minutes to what stands on their paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import SeatRole
from desktop.domain.minutes import ATTENDED
from desktop.domain.resolution import AssignmentRole, DeadlineKind, Resolution
from desktop.domain.session import AgendaItem, Presence, SessionState
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.minutes import (
    DAY_TO_FILL,
    TIME_TO_FILL,
    AgendaEntry,
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
from desktop.persian.text import squashed_key
from desktop.schema.fields import field_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.domain.minutes import Minutes
    from desktop.domain.session import Attendance
    from desktop.schema.problem import Problem
    from desktop.schema.vocabulary import Vocabulary

_NO_ATTACHMENT = "ندارد"
_NEXT_SESSION = "جلسهٔ آتی"
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
            agenda=tuple(
                AgendaEntry(each.subject, _presenter(each), outcome_words(each, self._vocabulary, look))
                for each in minutes.agenda
            ),
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
            responsible=minutes.assigned(resolution),
            deadline=deadline_words(resolution, look),
            cooperating=join_words(minutes.assigned(resolution, AssignmentRole.COOPERATING)),
            mark=confidential if resolution.is_confidential else "",
        )

    def _people(self, minutes: Minutes, *presences: Presence) -> tuple[Participant, ...]:
        return tuple(
            Participant(
                _name(minutes, each),
                _post(minutes, each),
                minutes.names.get(each.organisation or "", ""),
                self._note(each),
            )
            for each in minutes.attendance
            if each.presence in presences
        )

    def _note(self, attendance: Attendance) -> str:
        match attendance.presence:
            case Presence.PRESENT | Presence.ABSENT:
                return ""
            case Presence.REPRESENTED if attendance.representative:
                return f"{self._vocabulary.choice(attendance.presence).label}: {attendance.representative}"
            case presence:
                return self._vocabulary.choice(presence).label


def outcome_words(item: AgendaItem, vocabulary: Vocabulary, look: Look) -> str:
    """Return what became of an item and how it was voted on, such as «ردشده، با اکثریت آرا»."""
    words = [vocabulary.choice(each).label for each in (item.outcome, item.vote) if each]
    for name in ("votes_for", "votes_against"):
        if (votes := getattr(item, name)) is not None:
            label = vocabulary.field(AgendaItem, field_named(AgendaItem, name)).label
            words.append(f"{label}: {look.digits(str(votes))}")
    return "، ".join(words)


def lines_of(minutes: Minutes) -> tuple[str, ...]:
    """Return whose paper it is: the body's secretariat, or whoever convened the session."""
    secretariat = minutes.names.get(minutes.body.secretariat or "", "") if minutes.body else ""
    return tuple(filter(None, (secretariat or minutes.session.organiser,)))


def _presenter(item: AgendaItem) -> str:
    """Return who presents an item, unless its subject says so already."""
    said = squashed_key(item.presenter) in squashed_key(item.subject)
    return "" if said else item.presenter


def _name(minutes: Minutes, attendance: Attendance) -> str:
    return attendance.name or minutes.names.get(attendance.person or "", "")


def _post(minutes: Minutes, attendance: Attendance) -> str:
    """Return the post of that day, else what the seat is called that was taken."""
    return attendance.post or minutes.names.get(attendance.seat or "", "")


def deadline_words(resolution: Resolution, look: Look) -> str:
    """Return by when something is to be done, as a paper says it; empty where no deadline is given."""
    match resolution.deadline_kind:
        case DeadlineKind.DAY if resolution.deadline_on:
            return look.digits(day_words(resolution.deadline_on))
        case DeadlineKind.NEXT_SESSION:
            return _NEXT_SESSION
        case DeadlineKind.PHRASE:
            return resolution.deadline_phrase
        case _:
            return ""
