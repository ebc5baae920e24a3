"""Keeping the letter that reminds an agency: its file, its record and, where wanted, a step of each part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.overdue import FINISHED
from desktop.domain.paperwork import Attachment, AttachmentKind, Letter, LetterKind
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, AssignmentRole, Channel, FollowUp
from desktop.errors import ChangedElsewhereError, FileTooLargeError
from desktop.schema.condition import Is, Not
from desktop.schema.diff import Opened
from desktop.schema.mending import tidied
from desktop.schema.record import Link, link_to
from desktop.services.attachments import LARGEST
from desktop.services.merge import all_that_became
from desktop.services.prints.letter_files import Delivery, LetterFile, delivered, file_names
from desktop.services.prints.reminder_letter import reminder_letter
from desktop.services.prints.words import present
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.services.papers import Papers
    from desktop.services.prints.outgoing import Outgoing
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import UnitOfWork, View

_STEP, _NUMBERED = "نامهٔ یادآوری فرستاده شد.", "نامهٔ یادآوری به شمارهٔ {number} فرستاده شد."


@dataclass(frozen=True, slots=True)
class SentReminder:
    """What went out: the letter, the files that hold it, and the steps that were logged with it."""

    letter: Letter
    files: tuple[Path, ...]
    steps: tuple[FollowUp, ...] = ()


class SendReminder:
    """Makes the letter of reminder, writes it as a file and keeps it as a letter."""

    def __init__(self, sources: Sources, papers: Papers) -> None:
        self._sources = sources
        self._papers = papers

    def send(
        self,
        organisation_id: str,
        resolution_ids: Collection[str],
        outgoing: Outgoing,
        place: Path,
        progress: Progress,
        *,
        logged: bool = False,
    ) -> SentReminder:
        """Remind an agency of these resolutions, or of all that it has still to do.

        Where it is to be ``logged``, each part that the agency has in them gets a step. File and records are
        all made or none, also where ``progress`` is cancelled. Raises `RecordMissingError` where the agency
        is gone or has nothing left to do, `ChangedElsewhereError` where that changed meanwhile.
        """
        outgoing = replace(outgoing, sent_on=outgoing.sent_on or self._sources.today())
        paper = reminder_letter(self._sources, organisation_id, resolution_ids, outgoing)
        reminded = list(dict.fromkeys(line.id for line in paper.lines))
        progress.step(0, 1)
        content = self._papers.compose(paper).data
        progress.step(1, 1)
        if len(content) > LARGEST:
            raise FileTooLargeError(place)
        name = paper.sent.addressee.name
        with delivered([LetterFile(name, content)], content, place, Delivery.ONE_FILE) as written:
            if reminder_letter(self._sources, organisation_id, resolution_ids, outgoing) != paper:
                raise ChangedElsewhereError(())
            with self._sources.store.work() as work:
                agency = present(work, Organisation, organisation_id)
                letter = Letter(
                    kind=LetterKind.REMINDER,
                    number=outgoing.number_of(0),
                    sent_on=outgoing.sent_on,
                    recipient=link_to(agency),
                    subject=paper.sent.subject,
                    resolutions=tuple(Link(each) for each in reminded),
                )
                letter = _kept(work, letter, agency.name, content)
                steps = _steps(work, letter, paper.sent.number, agency, reminded) if logged else ()
                work.commit()
        return SentReminder(letter, written, steps)

    def take_back(self, sent: SentReminder) -> None:
        """Undo what was registered, all or nothing: letter and steps go to the bin, the file stays."""
        with self._sources.store.work() as work:
            seen = work.journal.arrived()
            for letter in work.records(Letter).page([sent.letter.id]):
                work.delete(Opened(letter, seen))
            for step in work.records(FollowUp).page([each.id for each in sent.steps]):
                work.delete(Opened(step, seen))
            work.commit()


def _kept(work: UnitOfWork, letter: Letter, name: str, content: bytes) -> Letter:
    """Store a letter with its paper."""
    paper = Attachment(
        record_kind=Letter.__name__,
        record_id=letter.id,
        name=file_names([name])[0],
        kind=AttachmentKind.LETTER,
        made_on=letter.sent_on,
        digest=work.finals.keep_file(content),
        size=len(content),
    )
    letter = tidied(replace(letter, file=link_to(paper)))
    work.add(tidied(paper), letter)
    return letter


def _steps(
    work: UnitOfWork, letter: Letter, number: str, agency: Organisation, resolution_ids: Sequence[str]
) -> tuple[FollowUp, ...]:
    """Store a step for each part of which the letter reminds."""
    words = _NUMBERED.format(number=number) if number else _STEP
    steps = tuple(
        FollowUp(assignment=link_to(each), followed_on=letter.sent_on, channel=Channel.LETTER, words=words)
        for each in _parts(work, agency, resolution_ids)
    )
    work.add(*steps)
    return steps


def _parts(view: View, agency: Organisation, resolution_ids: Sequence[str]) -> Sequence[Assignment]:
    """Return what an agency, or one that was merged into it, has still to do of these resolutions."""
    assignments = view.records(Assignment)
    return assignments.page(
        assignments.find(
            conditions=(
                Is("resolution", tuple(resolution_ids)),
                Is("organisation", tuple(all_that_became(view, Organisation, agency.id))),
                is_one("role", AssignmentRole.RESPONSIBLE),
                Not(is_one("state", *FINISHED)),
            )
        )
    )
