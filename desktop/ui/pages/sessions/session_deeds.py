"""What is done with a session before its minutes: planned, prepared, invited to, held, moved, called off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.session import Session, SessionState
from desktop.errors import AppError
from desktop.persian.jalali import day_letter
from desktop.persian.numbers import number_text
from desktop.schema.record import Link
from desktop.ui.papers.saved_file import open_file, show_in_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.schema.diff import Opened
    from desktop.services.agenda.planning import Changed
    from desktop.services.desk import Desk
    from desktop.services.prints.send_invitations import SentInvitations
    from desktop.ui.pages.sessions.invitations_dialog import InvitationsDialog
    from desktop.ui.pages.sessions.plan_form import PlanDialog
    from desktop.ui.pages.sessions.plan_year_dialog import PlanYearDialog
    from desktop.ui.pages.sessions.prepare_dialog import PrepareDialog
    from desktop.ui.pages.sessions.reason_dialog import ReasonDialog
    from desktop.ui.places import Tools


class SessionDeeds(QObject):
    """Each deed says quietly what it did, with the way back."""

    planned = Signal(str)
    """Carries a session that was just planned, or of which the plan was changed."""
    begun = Signal(str)
    """Carries a session of which the minutes are to be written now."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner
        self.plan_dialog: PlanDialog | None = None
        self.year_dialog: PlanYearDialog | None = None
        self.prepare_dialog: PrepareDialog | None = None
        self.invitations: InvitationsDialog | None = None
        self.reason_dialog: ReasonDialog | None = None

    def plan(self, day: date | None = None, body_id: str = "") -> None:
        """Ask which body meets, when and where."""
        body = body_id or self._likely_body()
        self._ask_plan(Session(body=Link(body) if body else None, held_on=day), self.tr("Plan a session"))

    def edit(self, session_id: str) -> None:
        """Change when and where a session is held."""
        try:
            opened = self._desk.browse.open(Session, session_id)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
        else:
            self._ask_plan(opened, self.tr("Plan of the session"))
            if self.plan_dialog:
                self.plan_dialog.saved.connect(partial(self._tell_outdated, opened.record))

    def plan_year(self, body_id: str = "") -> None:
        """Ask for which days sessions are planned until the end of the year."""
        from desktop.ui.pages.sessions.plan_year_dialog import PlanYearDialog

        self.year_dialog = PlanYearDialog(self._desk, self._tools, self._owner, body_id)
        self.year_dialog.planned.connect(self._tell_planned)
        self.year_dialog.open()

    def prepare(self, session_id: str) -> None:
        """Show what waits for a session, and its agenda."""
        from desktop.ui.pages.sessions.prepare_dialog import PrepareDialog

        try:
            prepared = self._desk.agenda.preparing.of(session_id)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        self.prepare_dialog = PrepareDialog(prepared, self._desk, self._tools, self._owner)
        self.prepare_dialog.saved.connect(
            lambda _id: self._tools.toasts.tell(self.tr("The agenda was saved."))
        )
        self.prepare_dialog.invite_asked.connect(self.invite)
        self.prepare_dialog.open()

    def invite(self, session_id: str) -> None:
        """Ask who is invited, or say why nobody can be."""
        from desktop.ui.pages.sessions.invitations_dialog import InvitationsDialog

        try:
            invited = self._desk.prints.invited(session_id)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        if not invited:
            words = self.tr("Nobody is to come: the body has no seats, and the session has no list.")
            self._tools.ask.tell(self._owner, words)
            return
        self.invitations = InvitationsDialog(session_id, invited, self._desk, self._tools, self._owner)
        self.invitations.sent.connect(self._tell_sent)
        self.invitations.open()

    def hold(self, session_id: str) -> None:
        """Say that a session was held; ask first where its day has not come yet."""

        def hold() -> None:
            planning = self._desk.agenda.planning
            self._change(lambda: planning.hold(session_id), self.tr("The session is noted as held."))

        shown = self._desk.browse.page(Session, [session_id])
        day = getattr(shown[0].record, "held_on", None) if shown else None
        if day and day > self._desk.following.today():
            question = self.tr("The session is planned for {day}, which has not come yet.")
            words = question.format(day=day_letter(day))
            self._tools.ask.confirm(self._owner, words, self.tr("Note as held"), hold)
        else:
            hold()

    def move(self, session_id: str, day: date) -> None:
        """Take a session to another day."""
        words = self.tr("The session is on {day} now.").format(day=day_letter(day))
        self._change(lambda: self._desk.agenda.planning.move(session_id, day), words, self._outdated)

    def cancel(self, session_id: str) -> None:
        """Ask why a session is called off, and call it off."""
        from desktop.ui.pages.sessions.reason_dialog import ReasonDialog

        title = self._desk.browse.titles(Session, [session_id]).get(session_id, "")
        self.reason_dialog = ReasonDialog(
            self.tr("Call the session off"), title, self.tr("Reason"), self.tr("Call off"), self._owner
        )
        self.reason_dialog.given.connect(partial(self._cancel, session_id))
        self.reason_dialog.open()

    def begin(self, session_id: str) -> None:
        """Make a planned session a draft of minutes, and go on to write it."""
        try:
            self._desk.minutes.edit.start(session_id)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
        else:
            self.begun.emit(session_id)

    def _likely_body(self) -> str:
        from desktop.ui.minutes.beginning.recent_bodies import RecentBodies

        return RecentBodies(self._desk.browse).likely()

    def _ask_plan(self, given: Opened[Session] | Session, title: str) -> None:
        from desktop.ui.pages.sessions.plan_form import PlanDialog

        self.plan_dialog = PlanDialog(given, title, self._desk, self._tools, self._owner)
        self.plan_dialog.saved.connect(self.planned)
        self.plan_dialog.open()

    def _cancel(self, session_id: str, reason: str) -> None:
        self._change(
            lambda: self._desk.agenda.planning.cancel(session_id, reason),
            self.tr("The session was called off."),
        )

    def _change(
        self, deed: Callable[[], Changed], words: str, remark: Callable[[Session, Session], str] | None = None
    ) -> None:
        try:
            changed = deed()
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        back = partial(self._back, partial(self._desk.agenda.planning.take_back, changed))
        if remark and (more := remark(changed.before, changed.after)):
            anew = (self.tr("Invite again\u2026"), partial(self.invite, changed.after.id))
            self._tools.toasts.tell(f"{words} {more}", back, "", anew)
        else:
            self._tools.toasts.tell(words, back)

    def _outdated(self, before: Session, after: Session) -> str:
        """Say that invitations went out which name another day, hour or place; nothing where none did."""
        if after.state is not SessionState.INVITED:
            return ""
        if before.held_on and before.held_on != after.held_on:
            words = self.tr("The invitations that went out name {day}.")
            return words.format(day=day_letter(before.held_on))
        if (before.start, before.venue) != (after.start, after.venue):
            return self.tr("The invitations that went out name the former hour or place.")
        return ""

    def _tell_outdated(self, before: Session, session_id: str) -> None:
        """Say it after the plan of a session was changed."""
        for shown in self._desk.browse.page(Session, [session_id]):
            after = shown.record
            if isinstance(after, Session) and (words := self._outdated(before, after)):
                anew = (self.tr("Invite again\u2026"), partial(self.invite, session_id))
                self._tools.toasts.tell(words, None, "", anew)

    def _back(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)

    def _tell_planned(self, sessions: Sequence[Session]) -> None:
        words = self.tr("{count} sessions were planned.").format(count=number_text(len(sessions)))
        withdraw = partial(self._desk.agenda.planning.withdraw, sessions)
        self._tools.toasts.tell(words, lambda: self._back(withdraw))

    def _tell_sent(self, sent: SentInvitations) -> None:
        words = self.tr("{count} invitations were registered.").format(count=number_text(len(sent.letters)))
        others = [(self.tr("Open the folder"), partial(show_in_folder, sent.files[0]))]
        if len(sent.files) == 1:
            others.insert(0, (self.tr("Open"), partial(open_file, sent.files[0])))
        back = partial(self._desk.prints.take_back_invitations, sent)
        self._tools.toasts.tell(words, lambda: self._back(back), "", *others)
