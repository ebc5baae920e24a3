"""Keeping the invitations of a session: each as a letter with its paper, by which it is an invited one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.paperwork import Attachment, AttachmentKind, Letter, LetterKind
from desktop.domain.session import Session, SessionState
from desktop.errors import ChangedElsewhereError, FileTooLargeError, NobodyToNotifyError
from desktop.pdf.papers.sheaf import Sheaf
from desktop.schema.diff import Edit, Opened
from desktop.schema.mending import tidied
from desktop.schema.record import Link, link_to
from desktop.services.attachments import LARGEST
from desktop.services.prints.invitations import invited_letters
from desktop.services.prints.letter_files import Delivery, LetterFile, delivered, file_names
from desktop.services.prints.words import present

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.services.papers import Papers
    from desktop.services.prints.invitations import InvitedLetter
    from desktop.services.prints.outgoing import Outgoing
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SentInvitations:
    """What went out: a letter to each, the files that hold them, and the session as it was before."""

    letters: tuple[Letter, ...]
    files: tuple[Path, ...]
    before: Session
    after: Session


class SendInvitations:
    """Makes the invitations of a session, writes them as files, and keeps each as a letter."""

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
        chosen: Collection[str] | None = None,
    ) -> SentInvitations:
        """Invite all who are to come, or those whose keys are given; a planned session is invited to then.

        Files and records are all made or none, also where ``progress`` is cancelled. Raises
        `NobodyToNotifyError` where nobody is to come, `RecordMissingError` where the session was deleted and
        `ChangedElsewhereError` where something changed while the papers were made.
        """
        sent_on = outgoing.sent_on or self._sources.today()
        outgoing = replace(outgoing, sent_on=sent_on)

        def planned() -> tuple[InvitedLetter, ...]:
            return invited_letters(self._sources, session_id, outgoing, chosen)

        letters = planned()
        if not letters:
            raise NobodyToNotifyError
        made, whole = self._composed(letters, way, progress)
        if max(map(len, made)) > LARGEST:
            raise FileTooLargeError(place)
        files = [LetterFile(each.name, content) for each, content in zip(letters, made, strict=True)]
        with delivered(files, whole, place, way) as written:
            if planned() != letters:
                raise ChangedElsewhereError(())
            with self._sources.store.work() as work:
                session = present(work, Session, session_id)
                numbers = [outgoing.number_of(number) for number in range(len(letters))]
                kept = tuple(
                    _kept(work, session, *each, sent_on) for each in zip(letters, made, numbers, strict=True)
                )
                after = _invited(work, session)
                work.commit()
        return SentInvitations(kept, written, session, after)

    def take_back(self, sent: SentInvitations) -> None:
        """Undo what was registered, all or nothing: letters go to the bin, files stay.

        How far the session has come since then stays.
        """
        with self._sources.store.work() as work:
            seen = work.journal.arrived()
            for letter in work.records(Letter).page([each.id for each in sent.letters]):
                work.delete(Opened(letter, seen))
            left = work.records(Letter).all(session=sent.after.id, kind=LetterKind.INVITATION.value)
            for session in work.records(Session).page([sent.after.id]):
                if not left and session.state is SessionState.INVITED and session.state != sent.before.state:
                    work.save(Edit(Opened(session, seen), replace(session, state=sent.before.state)))
            work.commit()

    def _composed(
        self, letters: tuple[InvitedLetter, ...], way: Delivery, progress: Progress
    ) -> tuple[list[bytes], bytes]:
        """Return each paper by itself, as it is kept, and all as one where one file is wanted."""
        total = len(letters) + (way is Delivery.ONE_FILE)
        made = []
        for done, each in enumerate(letters):
            progress.step(done, total)
            made.append(self._papers.compose(each.paper).data)
        progress.step(len(made), total)
        papers = Sheaf(tuple(each.paper for each in letters))
        whole = self._papers.compose(papers).data if way is Delivery.ONE_FILE else b""
        progress.step(total, total)
        return made, whole


def _kept(
    work: UnitOfWork, session: Session, letter: InvitedLetter, content: bytes, number: str, sent_on: date
) -> Letter:
    """Store a letter with its paper."""
    sent = Letter(
        kind=LetterKind.INVITATION,
        number=number,
        sent_on=sent_on,
        recipient=Link(letter.organisation) if letter.organisation else None,
        subject=letter.subject,
        session=link_to(session),
    )
    paper = Attachment(
        record_kind=Letter.__name__,
        record_id=sent.id,
        name=file_names([letter.name])[0],
        kind=AttachmentKind.LETTER,
        made_on=sent_on,
        digest=work.finals.keep_file(content),
        size=len(content),
    )
    sent = tidied(replace(sent, file=link_to(paper)))
    work.add(tidied(paper), sent)
    return sent


def _invited(work: UnitOfWork, session: Session) -> Session:
    if session.state is not SessionState.PLANNED:
        return session
    after = replace(session, state=SessionState.INVITED)
    work.save(Edit(Opened(session, work.journal.arrived()), after))
    return after
