"""The papers of a session besides its minutes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.session import Session
from desktop.errors import AppError, NobodyToNotifyError
from desktop.persian.numbers import number_text
from desktop.ui.papers.paper_menu import PaperAction
from desktop.ui.papers.saved_file import open_file, show_in_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.prints.send_notices import SentNotices
    from desktop.ui.papers.notices_dialog import NoticesDialog
    from desktop.ui.papers.showing import Showing
    from desktop.ui.places import Tools


class SessionPapers(QObject):
    """Shows papers of the session that ``wanted`` names, having saved what is being written of it."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        showing: Showing,
        wanted: Callable[[], str],
        chosen: Callable[[str], Sequence[str]],
        owner: QWidget,
    ) -> None:
        """``chosen`` gives the sessions of which each gets a label, of one that is wanted."""
        super().__init__(owner)
        self._desk, self._tools, self._showing = desk, tools, showing
        self._wanted, self._chosen, self._owner = wanted, chosen, owner
        self.notices: NoticesDialog | None = None

    def actions(self, there: Callable[[], object]) -> tuple[PaperAction, ...]:
        """Return what shows each, offered while ``there`` is a session."""
        papers: tuple[tuple[str, str, Callable[[str], object]], ...] = (
            (self.tr("Invitation to all"), "mail", self.show_invitation),
            (self.tr("Invitations, one for each"), "mail", self.show_invitations),
            (self.tr("Attendance sheet"), "signature", self.show_attendance),
            (self.tr("Notices of resolutions\u2026"), "arrow_export", self.ask_notices),
            (self.tr("Cover of the file"), "archive", self.show_cover),
            (self.tr("Labels of folders"), "archive", self.show_folder_labels),
            (self.tr("Labels of box files"), "archive", self.show_spine_labels),
        )
        return tuple(
            PaperAction(words, icon, partial(self._show, deed), self, there) for words, icon, deed in papers
        )

    def _show(self, deed: Callable[[str], object]) -> None:
        session_id = self._wanted()
        if self._title(session_id):
            deed(session_id)
        else:
            self._tools.ask.tell(self._owner, self.tr("This session is not saved yet. Complete it first."))

    def _title(self, session_id: str) -> str:
        return self._desk.browse.titles(Session, [session_id]).get(session_id, "")

    def show_invitation(self, session_id: str) -> None:
        """Show one invitation, in which everybody is named."""
        desk = self._desk
        title = self.tr("Invitation - {session}").format(session=self._title(session_id))
        self._showing.show_letter(
            title, lambda outgoing: desk.prints.make(desk.prints.invitation(session_id, outgoing)), desk
        )

    def show_invitations(self, session_id: str) -> None:
        """Show an invitation for each who is to come."""
        desk = self._desk
        title = self.tr("Invitations - {session}").format(session=self._title(session_id))
        self._showing.show_letter(
            title, lambda outgoing: desk.prints.make(desk.prints.invitations(session_id, outgoing)), desk
        )

    def show_attendance(self, session_id: str) -> None:
        """Show the list that is signed at the session."""
        desk = self._desk
        title = self.tr("Attendance sheet - {session}").format(session=self._title(session_id))
        self._showing.show(title, lambda: desk.prints.make(desk.prints.attendance_sheet(session_id)))

    def show_cover(self, session_id: str) -> None:
        """Show the cover of the session's file."""
        desk = self._desk
        title = self.tr("Cover of the file - {session}").format(session=self._title(session_id))
        self._showing.show(title, lambda: desk.prints.make(desk.prints.session_cover(session_id)))

    def show_folder_labels(self, session_id: str) -> None:
        """Show the labels of the folders of the sessions that are chosen."""
        desk, chosen = self._desk, self._chosen(session_id)
        self._showing.show(
            self.tr("Labels of folders"), lambda: desk.prints.make(desk.prints.folder_labels(chosen))
        )

    def show_spine_labels(self, session_id: str) -> None:
        """Show the labels for the backs of the box files of the sessions that are chosen."""
        desk, chosen = self._desk, self._chosen(session_id)
        self._showing.show(
            self.tr("Labels of box files"), lambda: desk.prints.make(desk.prints.spine_labels(chosen))
        )

    def ask_notices(self, session_id: str) -> None:
        """Ask which agencies are told of what the session decided, or say why none can be."""
        from desktop.ui.papers.notices_dialog import NoticesDialog

        try:
            plan = self._desk.prints.notice_plan(session_id)
            if not plan.agencies:
                raise NobodyToNotifyError
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        self.notices = NoticesDialog(session_id, plan, self._desk, self._tools, self._owner)
        self.notices.sent.connect(self._tell_sent)
        self.notices.open()

    def _tell_sent(self, sent: SentNotices) -> None:
        words = self.tr("{count} notices were registered.").format(count=number_text(len(sent.letters)))
        others = [(self.tr("Open the folder"), partial(show_in_folder, sent.files[0]))] if sent.files else []
        if len(sent.files) == 1:
            others.insert(0, (self.tr("Open"), partial(open_file, sent.files[0])))
        self._tools.toasts.tell(words, partial(self._take_back, sent), "", *others)

    def _take_back(self, sent: SentNotices) -> None:
        try:
            self._desk.prints.take_back(sent)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
        else:
            words = self.tr("The letters were moved to the bin; their files stay where they are.")
            self._tools.toasts.tell(words)
