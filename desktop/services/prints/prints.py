"""Every paper of the secretariat but the minutes: what it says, and its file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.services.prints.office_prints import OfficePrints

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date
    from pathlib import Path

    from desktop.pdf.compose import Composed
    from desktop.pdf.papers.appreciation import Appreciation
    from desktop.pdf.papers.attendance_sheet import AttendanceSheet
    from desktop.pdf.papers.book import BookPaper
    from desktop.pdf.papers.cover import FileCover, LabelSheet
    from desktop.pdf.papers.every import Paper
    from desktop.pdf.papers.extract import Extract
    from desktop.pdf.papers.figures import FiguresPaper
    from desktop.pdf.papers.invitation import Invitation
    from desktop.pdf.papers.list_paper import ListPaper
    from desktop.pdf.papers.notice import Notice
    from desktop.pdf.papers.outstanding import Outstanding
    from desktop.pdf.papers.reminder import Reminder
    from desktop.pdf.papers.session_list import SessionList
    from desktop.pdf.papers.sheaf import Sheaf
    from desktop.progress import Progress
    from desktop.services.figures.tally import FiveFigures
    from desktop.services.papers import Papers
    from desktop.services.prints.invitations import InvitedLetter
    from desktop.services.prints.letter_files import Delivery
    from desktop.services.prints.list_paper import ShownList
    from desktop.services.prints.made_paper import MadePaper
    from desktop.services.prints.notices import NoticePlan
    from desktop.services.prints.outgoing import Outgoing
    from desktop.services.prints.send_invitations import SentInvitations
    from desktop.services.prints.send_notices import SentNotices
    from desktop.services.prints.send_reminder import SentReminder
    from desktop.services.prints.sources import Sources


class Prints(OfficePrints):
    """Makes the values of papers and has them composed."""

    def __init__(self, sources: Sources, papers: Papers) -> None:
        super().__init__(sources)
        self._papers = papers

    def compose(self, paper: Paper) -> Composed:
        """Return the finished paper; raise `PaperFailedError` where it cannot be made."""
        return self._papers.compose(paper)

    def make(self, paper: Paper) -> MadePaper:
        """Return the finished paper as it is shown to the clerk; raise `PaperFailedError` likewise."""
        from desktop.services.prints.made_paper import MadePaper
        from desktop.word.every import has_word, word_of

        composed = self.compose(paper)
        word = partial(word_of, paper) if has_word(paper) else None
        return MadePaper(
            composed.data, composed.strange, getattr(paper, "left_out", 0), word, composed.damaged_font
        )

    def book(self, body_id: str, year: int, *, with_confidential: bool = False) -> BookPaper:
        """Return the book of a body in a Jalali year."""
        from desktop.services.prints.book import book

        return book(self._sources, body_id, year, with_confidential=with_confidential)

    def book_years(self, body_id: str) -> tuple[int, ...]:
        """Return the Jalali years of which a body has a book, the latest first."""
        from desktop.services.prints.book import years_of

        return years_of(self._sources, body_id)

    def invitation(self, session_id: str, outgoing: Outgoing | None = None) -> Invitation:
        """Return one invitation to all who are to come, in which each is named."""
        from desktop.services.prints.invitations import invitation

        return invitation(self._sources, session_id, outgoing)

    def invitations(self, session_id: str, outgoing: Outgoing | None = None) -> Sheaf[Invitation]:
        """Return one invitation to each who is to come."""
        from desktop.services.prints.invitations import invitations

        return invitations(self._sources, session_id, outgoing)

    def invited(self, session_id: str, outgoing: Outgoing | None = None) -> tuple[InvitedLetter, ...]:
        """Return the invitation of each who is to come to a session, one by one."""
        from desktop.services.prints.invitations import invited_letters
        from desktop.services.prints.outgoing import Outgoing

        return invited_letters(self._sources, session_id, outgoing or Outgoing())

    def chosen_invitations(
        self, session_id: str, outgoing: Outgoing, chosen: Collection[str]
    ) -> Sheaf[Invitation]:
        """Return the invitations of those whose keys are given as one file."""
        from desktop.pdf.papers.sheaf import Sheaf
        from desktop.services.prints.invitations import invited_letters

        found = invited_letters(self._sources, session_id, outgoing, chosen)
        return Sheaf(tuple(each.paper for each in found))

    def send_invitations(
        self,
        session_id: str,
        outgoing: Outgoing,
        place: Path,
        way: Delivery,
        progress: Progress,
        chosen: Collection[str] | None = None,
    ) -> SentInvitations:
        """Write invitations as files and keep each as a letter, by which the session is an invited one."""
        from desktop.services.prints.send_invitations import SendInvitations

        sending = SendInvitations(self._sources, self._papers)
        return sending.send(session_id, outgoing, place, way, progress, chosen)

    def take_back_invitations(self, sent: SentInvitations) -> None:
        """Undo what was registered of invitations; their files stay."""
        from desktop.services.prints.send_invitations import SendInvitations

        SendInvitations(self._sources, self._papers).take_back(sent)

    def notice_plan(self, session_id: str) -> NoticePlan:
        """Return which agencies are to be told of what a session decided, and what they were told before."""
        from desktop.services.prints.notices import notice_plan

        return notice_plan(self._sources, session_id)

    def notices(
        self,
        session_id: str,
        outgoing: Outgoing | None = None,
        agencies: Collection[str] | None = None,
        *,
        again: bool = False,
    ) -> tuple[Notice, ...]:
        """Return the notices that would go out now, to these agencies or to all."""
        from desktop.services.prints.notices import notices

        return notices(self._sources, session_id, outgoing, agencies, again=again)

    def notices_in_one(
        self,
        session_id: str,
        outgoing: Outgoing | None = None,
        agencies: Collection[str] | None = None,
        *,
        again: bool = False,
    ) -> Sheaf[Notice]:
        """Return these notices as one file."""
        from desktop.pdf.papers.sheaf import Sheaf

        return Sheaf(self.notices(session_id, outgoing, agencies, again=again))

    def take_back(self, sent: SentNotices) -> None:
        """Undo what was registered of notices; their files stay."""
        from desktop.services.prints.take_back import take_back

        take_back(self._sources, sent)

    def send_notices(
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
        """Write the notices as files and keep each as a letter, by which its agency is notified."""
        from desktop.services.prints.send_notices import SendNotices

        sending = SendNotices(self._sources, self._papers)
        return sending.send(session_id, outgoing, place, way, progress, agencies, again=again)

    def extract(self, resolution_id: str, outgoing: Outgoing | None = None) -> Extract:
        """Return the extract of one resolution of final minutes."""
        from desktop.services.prints.extract import extract

        return extract(self._sources, resolution_id, outgoing)

    def appreciations(self, resolution_id: str, outgoing: Outgoing | None = None) -> Sheaf[Appreciation]:
        """Return the letters of appreciation of one resolution of final minutes as one file."""
        from desktop.pdf.papers.sheaf import Sheaf
        from desktop.services.prints.appreciation import appreciations

        return Sheaf(appreciations(self._sources, resolution_id, outgoing))

    def attendance_sheet(
        self, session_id: str, *, with_phones: bool = False, blanks: int | None = None
    ) -> AttendanceSheet:
        """Return the list that those who attend a session sign, with the usual empty rows or ``blanks``."""
        from desktop.services.prints.attendance_sheet import BLANKS, attendance_sheet

        rows = BLANKS if blanks is None else blanks
        return attendance_sheet(self._sources, session_id, with_phones=with_phones, blanks=rows)

    def sessions_list(self, body_id: str, first: date, last: date) -> SessionList:
        """Return the sessions of a body from one day to another."""
        from desktop.services.prints.session_list import session_list

        return session_list(self._sources, body_id, first, last)

    def outstanding(
        self, organisation_id: str | None = None, *, with_confidential: bool = False
    ) -> Outstanding:
        """Return what an agency, or every one, has still to do."""
        from desktop.services.prints.outstanding import outstanding

        return outstanding(self._sources, organisation_id, with_confidential=with_confidential)

    def figures_paper(self, figures: FiveFigures, scope: str) -> FiguresPaper:
        """Return what was counted of ``scope``, such as the name of a body."""
        from desktop.services.prints.figures import figures_paper

        return figures_paper(self._sources, figures, scope)

    def reminder(
        self, organisation_id: str, resolution_ids: Collection[str] = (), outgoing: Outgoing | None = None
    ) -> Reminder:
        """Return the letter that reminds an agency of these resolutions, or of all it has still to do."""
        from desktop.services.prints.reminder_letter import reminder_letter

        return reminder_letter(self._sources, organisation_id, resolution_ids, outgoing)

    def send_reminder(
        self,
        organisation_id: str,
        resolution_ids: Collection[str],
        outgoing: Outgoing,
        place: Path,
        progress: Progress,
        *,
        logged: bool = False,
    ) -> SentReminder:
        """Write the letter that reminds as a file and keep it as a letter, with a step where it is logged."""
        from desktop.services.prints.send_reminder import SendReminder

        sending = SendReminder(self._sources, self._papers)
        return sending.send(organisation_id, resolution_ids, outgoing, place, progress, logged=logged)

    def take_back_reminder(self, sent: SentReminder) -> None:
        """Undo what was registered of a letter that reminds; its file stays."""
        from desktop.services.prints.send_reminder import SendReminder

        SendReminder(self._sources, self._papers).take_back(sent)

    def list_paper(self, shown: ShownList, progress: Progress) -> ListPaper:
        """Return a list as it is shown."""
        from desktop.services.prints.list_paper import list_paper

        return list_paper(self._sources, shown, progress)

    def session_cover(self, session_id: str) -> FileCover:
        """Return the cover of a session's file."""
        from desktop.services.prints.session_cover import session_cover

        return session_cover(self._sources, session_id)

    def folder_labels(self, session_ids: Sequence[str]) -> LabelSheet:
        """Return the labels of sessions' folders."""
        from desktop.services.prints.session_cover import labels

        return labels(self._sources, session_ids)

    def spine_labels(self, session_ids: Sequence[str]) -> LabelSheet:
        """Return the labels for the backs of box files."""
        from desktop.pdf.papers.cover import LabelForm
        from desktop.services.prints.session_cover import labels

        return labels(self._sources, session_ids, LabelForm.SPINE)
