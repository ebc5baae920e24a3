"""Which agencies are told of the resolutions of a session, what each is told, and what it was told before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.party import Organisation
from desktop.domain.resolution import AssignmentRole, Resolution
from desktop.errors import MinutesNotFinalError
from desktop.pdf.papers.letter_parts import Addressee
from desktop.pdf.papers.notice import SUBJECT, Notice, NoticeEntry
from desktop.persian.jalali import day_words
from desktop.persian.joining import join_words
from desktop.services.code_text import code_text
from desktop.services.minutes_paper import text_with_clauses
from desktop.services.prints.addressing import head_of
from desktop.services.prints.due_words import due_words
from desktop.services.prints.outgoing import Outgoing
from desktop.services.prints.session_letters import SessionLetters, load_present
from desktop.services.prints.worded import Worded
from desktop.services.prints.words import label_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop.domain.minutes import Minutes
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Part:
    """A resolution as far as one agency has to do with it.

    ``letters`` have told the agency of it already, in the words that it has now.
    """

    resolution: Resolution
    role: AssignmentRole
    assignments: tuple[str, ...]
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class AgencyPlan:
    """What one agency has to do with the resolutions of a session, in their order."""

    organisation: Organisation
    parts: tuple[Part, ...]

    @property
    def untold(self) -> tuple[Part, ...]:
        """What it was not told yet."""
        return tuple(each for each in self.parts if not each.letters)

    @property
    def letters(self) -> tuple[Letter, ...]:
        """The notices that it has got, the first one first."""
        return tuple({letter.id: letter for part in self.parts for letter in part.letters}.values())

    @property
    def is_confidential(self) -> bool:
        """Whether a letter with all of its parts is confidential."""
        return any(each.resolution.is_confidential for each in self.parts)


@dataclass(frozen=True, slots=True)
class KeptBack:
    """A confidential resolution that an agency is not told of, for it would only cooperate."""

    resolution: Resolution
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class NoticePlan:
    """Who is to be told of what, and what is told to nobody."""

    agencies: tuple[AgencyPlan, ...]
    without_agency: tuple[Resolution, ...]
    kept_back: tuple[KeptBack, ...]

    def pending(
        self, agencies: Collection[str] | None = None, *, again: bool = False
    ) -> tuple[AgencyPlan, ...]:
        """Return what goes out to these agencies, or to all: what they were not told yet, else all of it."""
        chosen = [each for each in self.agencies if agencies is None or each.organisation.id in agencies]
        if again:
            return tuple(chosen)
        return tuple(replace(each, parts=each.untold) for each in chosen if each.untold)


def notice_plan(sources: Sources, session_id: str) -> NoticePlan:
    """Plan the notices of the last version of final minutes; raise `MinutesNotFinalError` for a draft."""
    with sources.store.view() as view:
        return plan_in(view, load_final(view, session_id))


def notices(
    sources: Sources,
    session_id: str,
    outgoing: Outgoing | None = None,
    agencies: Collection[str] | None = None,
    *,
    again: bool = False,
) -> tuple[Notice, ...]:
    """Return the letters that would go out now, one to each agency."""
    with sources.store.view() as view:
        minutes = load_final(view, session_id)
        pending = plan_in(view, minutes).pending(agencies, again=again)
        return papers_of(SessionLetters(view, sources, minutes), pending, outgoing or Outgoing())


def load_final(view: View, session_id: str) -> Minutes:
    """Return final minutes, which are as their last version left them."""
    minutes = load_present(view, session_id)
    if not view.finals.of(session_id):
        raise MinutesNotFinalError
    return minutes


def plan_in(view: View, minutes: Minutes) -> NoticePlan:
    """Plan the notices of minutes; agencies that were merged are one."""
    organisations = _present_ones(view, minutes)
    told = _told(view, minutes.session.id, organisations)
    found: dict[str, dict[str, list[tuple[AssignmentRole, str]]]] = {}
    for each in minutes.assignments:
        if (agency := organisations.get(each.organisation or "")) and each.resolution:
            found.setdefault(each.resolution, {}).setdefault(agency.id, []).append((each.role, each.id))
    named = {each.id: each for each in organisations.values()}
    parts: dict[str, list[Part]] = {}
    kept: list[KeptBack] = []
    for resolution in minutes.resolutions:
        for agency_id, assigned in found.get(resolution.id, {}).items():
            responsible = any(role is AssignmentRole.RESPONSIBLE for role, _ in assigned)
            if resolution.is_confidential and not responsible:
                kept.append(KeptBack(resolution, named[agency_id]))
                continue
            role = AssignmentRole.RESPONSIBLE if responsible else AssignmentRole.COOPERATING
            ids = tuple(assignment for _, assignment in assigned)
            part = Part(resolution, role, ids, told.get((resolution.id, agency_id), ()))
            parts.setdefault(agency_id, []).append(part)
    return NoticePlan(
        agencies=tuple(AgencyPlan(named[each], tuple(its)) for each, its in parts.items()),
        without_agency=tuple(each for each in minutes.resolutions if each.id not in found),
        kept_back=tuple(kept),
    )


def papers_of(
    letters: SessionLetters, pending: Iterable[AgencyPlan], outgoing: Outgoing
) -> tuple[Notice, ...]:
    """Return the letter to each agency; those with a confidential resolution say so and have no copies."""
    day = letters.minutes.session.held_on
    return tuple(
        Notice(
            sent=letters.correspondence(
                outgoing,
                place,
                Addressee(head_of(each.organisation.name)),
                SUBJECT.format(session=letters.title),
                classification=_confidential(letters) if each.is_confidential else "",
            ),
            session=letters.title,
            day=letters.look.digits(day_words(day)) if day else "",
            secretariat=letters.secretariat,
            entries=tuple(_entry(letters, part) for part in each.parts),
            look=letters.look,
        )
        for place, each in enumerate(pending)
    )


def _entry(letters: SessionLetters, part: Part) -> NoticeEntry:
    minutes, resolution = letters.minutes, part.resolution
    helps = part.role is AssignmentRole.COOPERATING
    mine = set(part.assignments)
    names: dict[AssignmentRole, list[str]] = {role: [] for role in AssignmentRole}
    for each in minutes.assignments:
        name = minutes.names.get(each.organisation or "", "")
        if each.resolution == resolution.id and each.id not in mine and name:
            names[each.role].append(name)
    return NoticeEntry(
        text=text_with_clauses(minutes, resolution),
        number=code_text(resolution.number, letters.look),
        preamble=resolution.preamble,
        deadline=due_words(minutes, resolution, part.assignments, letters.look),
        citations=tuple(each.words for each in minutes.citations if each.resolution == resolution.id),
        others=join_words(names[AssignmentRole.RESPONSIBLE]),
        helpers=join_words(names[AssignmentRole.COOPERATING]),
        mark=_confidential(letters) if resolution.is_confidential else "",
        helps=helps,
    )


def _confidential(letters: SessionLetters) -> str:
    return label_of(letters.vocabulary, Resolution, "is_confidential")


def _present_ones(view: View, minutes: Minutes) -> dict[str, Organisation]:
    """Return, by the id under which minutes and letters know it, what each organisation is today."""
    letters = _notices_of(view, minutes.session.id)
    wanted = {each.organisation for each in minutes.assignments} | {each.recipient for each in letters}
    records = view.records(Organisation)
    known = {each.id: each for each in records.page([str(each) for each in wanted if each])}
    while missing := {each.merged_into for each in known.values()} - {None, *known}:
        found = records.page([str(each) for each in missing])
        known |= {each.id: each for each in found}
        if not found:
            break
    return {each: _today(known, each) for each in known}


def _today(known: Mapping[str, Organisation], organisation_id: str) -> Organisation:
    passed = [organisation_id]
    while (became := known[passed[-1]].merged_into) in known and became not in passed:
        passed.append(str(became))
    return known[passed[-1]]


def _told(
    view: View, session_id: str, organisations: Mapping[str, Organisation]
) -> dict[tuple[str, str], tuple[Letter, ...]]:
    """Return the notices by which each agency was told of each resolution: their ids -> letters."""
    letters = _notices_of(view, session_id)
    if not letters:
        return {}
    today = {each: agency.id for each, agency in organisations.items()}
    worded = Worded(view, {str(each) for letter in letters for each in letter.resolutions}, today.get)
    written = view.journal.of([each.id for each in letters])
    told: dict[tuple[str, str], tuple[Letter, ...]] = {}
    for letter in letters:
        if agency := organisations.get(letter.recipient or ""):
            for resolution in letter.resolutions:
                key = (str(resolution), agency.id)
                if worded.since(*key) < written[letter.id][0].stamp:
                    told[key] = (*told.get(key, ()), letter)
    return told


def _notices_of(view: View, session_id: str) -> Sequence[Letter]:
    return view.records(Letter).all(session=session_id, kind=LetterKind.NOTICE.value)
