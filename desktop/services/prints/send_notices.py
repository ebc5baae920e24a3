"""Sending the notices of a session: the letters as files and as records, by which agencies are notified."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.paperwork import Attachment, AttachmentKind, Letter, LetterKind
from desktop.domain.resolution import Assignment, AssignmentState
from desktop.errors import (
    AlreadyNotifiedError,
    ChangedElsewhereError,
    FileTooLargeError,
    NobodyToNotifyError,
)
from desktop.pdf.papers.sheaf import Sheaf
from desktop.persian.jalali import day_text
from desktop.persian.order import sort_key
from desktop.schema.diff import Edit, Opened
from desktop.schema.mending import tidied
from desktop.schema.record import link_to
from desktop.services.attachments import LARGEST
from desktop.services.prints.letter_files import Delivery, LetterFile, delivered, file_names
from desktop.services.prints.notices import load_final, papers_of, plan_in
from desktop.services.prints.session_letters import SessionLetters

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from pathlib import Path

    from desktop.domain.session import Session
    from desktop.pdf.papers.notice import Notice
    from desktop.progress import Progress
    from desktop.services.papers import Papers
    from desktop.services.prints.notices import AgencyPlan
    from desktop.services.prints.outgoing import Outgoing
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import UnitOfWork, View


@dataclass(frozen=True, slots=True)
class SentNotices:
    """What went out: a letter to each agency, and the files that hold them.

    ``notified`` are the assignments that are notified by them, and had no state before.
    """

    letters: tuple[Letter, ...]
    files: tuple[Path, ...]
    notified: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Planned:
    """What is to go out: all that the chosen agencies have to do, what of it is told now, and the papers."""

    session: Session
    chosen: tuple[AgencyPlan, ...]
    pending: tuple[AgencyPlan, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    """A notice, for whom it is, and its paper."""

    agency: AgencyPlan
    paper: Notice
    content: bytes


class SendNotices:
    """Makes the notices of a session, writes them as files, and keeps each as a letter."""

    def __init__(self, sources: Sources, papers: Papers) -> None:
        self._sources = sources
        self._papers = papers

    def send(
        self,
        session_id: str,
        outgoing: Outgoing,
        place: Path,
        way: Delivery,
        progress: Progress,
        agencies: Collection[str] | None = None,
        *,
        again: bool = False,
    ) -> SentNotices:
        """Tell each agency, or those whose ids are given, of its resolutions of final minutes.

        It is told of what no letter has told it yet; ``again`` tells it all. Files and records are all made
        or none, also where ``progress`` is cancelled. Raises `MinutesNotFinalError` for a draft,
        `NobodyToNotifyError` where no resolution has an agency, `AlreadyNotifiedError` where all are told,
        and `ChangedElsewhereError` where minutes or letters changed while the papers were made.
        """
        sent_on = outgoing.sent_on or self._sources.today()
        outgoing = replace(outgoing, sent_on=sent_on)

        def planned(view: View) -> _Planned:
            return _planned(self._sources, view, session_id, outgoing, agencies, again=again)

        with self._sources.store.view() as view:
            plan = planned(view)
        _require_some(plan)
        made, whole = self._composed(plan, way, progress)
        if max(len(each.content) for each in made) > LARGEST:
            raise FileTooLargeError(place)
        files = [LetterFile(each.agency.organisation.name, each.content) for each in made]
        with delivered(files, whole, place, way) as written, self._sources.store.work() as work:
            if planned(work) != plan:
                raise ChangedElsewhereError(())
            numbers = [outgoing.number_of(number) for number in range(len(made))]
            recorded = zip(made, numbers, strict=True)
            letters = tuple(_recorded(work, plan.session, *each, sent_on) for each in recorded)
            notified = _notify(work, plan.pending)
            work.commit()
        return SentNotices(letters, written, notified)

    def _composed(self, plan: _Planned, way: Delivery, progress: Progress) -> tuple[list[_Made], bytes]:
        """Return each paper by itself, as it is kept, and all as one where one file is wanted."""
        total = len(plan.notices) + (way is Delivery.ONE_FILE)
        made = []
        for done, (agency, paper) in enumerate(zip(plan.pending, plan.notices, strict=True)):
            progress.step(done, total)
            made.append(_Made(agency, paper, self._papers.compose(paper).data))
        progress.step(len(made), total)
        whole = self._papers.compose(Sheaf(plan.notices)).data if way is Delivery.ONE_FILE else b""
        progress.step(total, total)
        return made, whole


def _planned(
    sources: Sources,
    view: View,
    session_id: str,
    outgoing: Outgoing,
    agencies: Collection[str] | None,
    *,
    again: bool,
) -> _Planned:
    minutes = load_final(view, session_id)
    plan = plan_in(view, minutes)
    pending = plan.pending(agencies, again=again)
    notices = papers_of(SessionLetters(view, sources, minutes), pending, outgoing)
    return _Planned(minutes.session, plan.pending(agencies, again=True), pending, notices)


def _require_some(plan: _Planned) -> None:
    if plan.pending:
        return
    if not plan.chosen:
        raise NobodyToNotifyError
    last = max((letter for each in plan.chosen for letter in each.letters), key=_went_out)
    raise AlreadyNotifiedError(last.number, day_text(last.sent_on) if last.sent_on else "")


def _recorded(work: UnitOfWork, session: Session, made: _Made, number: str, sent_on: date) -> Letter:
    """Store a letter with its paper."""
    letter = Letter(
        kind=LetterKind.NOTICE,
        number=number,
        sent_on=sent_on,
        recipient=link_to(made.agency.organisation),
        subject=made.paper.sent.subject,
        session=link_to(session),
        resolutions=tuple(link_to(each.resolution) for each in made.agency.parts),
    )
    paper = Attachment(
        record_kind=Letter.__name__,
        record_id=letter.id,
        name=file_names([made.agency.organisation.name])[0],
        kind=AttachmentKind.LETTER,
        made_on=sent_on,
        digest=work.finals.keep_file(made.content),
        size=len(made.content),
    )
    letter = tidied(replace(letter, file=link_to(paper)))
    work.add(tidied(paper), letter)
    return letter


def _notify(work: UnitOfWork, pending: tuple[AgencyPlan, ...]) -> tuple[str, ...]:
    """Note that what has no state yet has now been notified, and return its ids; other states stay."""
    seen = work.journal.arrived()
    ids = [each for agency in pending for part in agency.parts for each in part.assignments]
    stored = [each for each in work.records(Assignment).page(ids) if each.state is None]
    work.save(*(Edit(Opened(each, seen), replace(each, state=AssignmentState.NOTIFIED)) for each in stored))
    return tuple(each.id for each in stored)


def _went_out(letter: Letter) -> tuple[str, str]:
    return str(letter.sent_on or ""), sort_key(letter.number)
