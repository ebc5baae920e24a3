"""Sessions: their list and detail, the editor of their minutes, and what is done with minutes as a whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.editing import title_of
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import AppError
from desktop.ui.page_action import PageAction
from desktop.ui.pages.session_papers import SessionPapers
from desktop.ui.pages.sessions.calendar_page import AWAITED, CalendarPage
from desktop.ui.pages.sessions.more_button import MoreButton
from desktop.ui.pages.sessions_register import sessions_register
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QPushButton

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.minutes_draft import MinutesDraft
    from desktop.services.minutes_drafts import UnsavedMinutes
    from desktop.ui.minutes.closing.closing import Closing
    from desktop.ui.minutes.editor import MinutesEditor
    from desktop.ui.papers.paper_menu import PaperAction
    from desktop.ui.places import Destination, Tools


class SessionsPage(CalendarPage):
    """Begins, writes, closes, amends, compares and prints minutes."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        from desktop.ui.minutes.paper_deeds import PaperDeeds

        self.editor: MinutesEditor | None = None
        self.closing: Closing | None = None
        super().__init__(sessions_register(), desk, tools)
        self.paper_deeds = PaperDeeds(desk, tools, self)
        self._build_deeds()

    def empty_state(self) -> EmptyState:
        self.go_on_action = PageAction(self.tr("Go on with the unsaved minutes"), "edit", self.go_on, self)
        words = (self.register.title, self.register.empty)
        deeds = (self.new_action, self.go_on_action, self.bin_action)
        return EmptyState(self.tools.icons, self.register.icon, *words, *deeds)

    def header_actions(self) -> tuple[PageAction, ...]:
        return (self.new_action, *((self.go_on_action,) if self.go_on_action.isEnabled() else ()))

    def _show_deeds(self) -> None:
        self.go_on_action.setEnabled(self._unsaved() is not None)
        super()._show_deeds()

    def _unsaved(self) -> UnsavedMinutes | None:
        """Return the newest minutes that no list shows, because the program ended before they were saved."""
        return next((each for each in self.desk.minutes.drafts.unsaved() if each.is_new), None)

    def go_on(self) -> None:
        """Open the minutes that were written and never saved."""
        if unsaved := self._unsaved():
            self.open_minutes(unsaved.session_id)

    def _build_deeds(self) -> None:
        name = self.tr("More to do with this session")
        self.more_button = MoreButton(name, self.tools.icons, self._more)
        self.more = self.more_button.more
        self.detail.foot.addWidget(self.more_button)
        self.finalise_action = PageAction(
            self.tr("Finalise"), "checkmark_circle", self.finalise, self, shortcut="Ctrl+Shift+L"
        )
        self.leave_action = PageAction(self.tr("Back to the list"), "chevron_right", self._leave, self)

    def _more(self) -> Iterator[tuple[str, str, Callable[[], object]]]:
        """Give what else can be done with the session that is shown."""
        if not isinstance(record := self.detail.record, Session):
            return
        deeds: list[tuple[str, str, Callable[[str], object]]] = [
            (self.tr("Save the paper (PDF)"), "document_pdf", self.paper_deeds.save),
            (self.tr("A session like this one"), "copy", self.begin_like),
            (self.tr("Save as a template"), "save", self.save_frame),
        ]
        if record.state in AWAITED:
            deeds.append((self.tr("Begin the minutes"), "edit", self.deed.begin))
            deeds.append((self.tr("Call off\u2026"), "dismiss", self.deed.cancel))
        if self.desk.minutes.versions.of(record.id):
            deeds.append((self.tr("Compare versions"), "history", self.compare))
        yield from ((words, icon, partial(deed, record.id)) for words, icon, deed in deeds)

    def new_record(self, prefilled: Record | None = None) -> None:
        """Ask which body meets and how to begin, and show the editor."""
        del prefilled
        self._leave_form(self._ask_how_to_begin)  # else a draft could be opened that is open already

    def _ask_how_to_begin(self) -> None:
        from desktop.ui.minutes.beginning.begin_dialog import BeginDialog

        self.begin_dialog = BeginDialog(self.desk, self.tools, self)
        self.begin_dialog.begun.connect(self._write)
        self.begin_dialog.open()

    def arrive(self, destination: Destination) -> None:
        super().arrive(destination)
        if destination.part_id and self.editor is not None:
            self.editor.writing.go_to(destination.part_id)

    def begin_like(self, session_id: str) -> None:
        """Begin new minutes in the frame of these."""
        self._open_draft(lambda: self.desk.minutes.drafts.like(session_id))

    def open_minutes(self, session_id: str) -> None:
        self._open_draft(lambda: self.desk.minutes.drafts.open(session_id))

    def notify(self, session_id: str) -> None:
        self.session_papers.ask_notices(session_id)

    def _open_draft(self, open_draft: Callable[[], MinutesDraft]) -> None:
        try:
            draft = open_draft()
        except AppError as error:
            self.tools.ask.show_error(self, error)
        else:
            self._write(draft)

    def _write(self, draft: MinutesDraft) -> None:
        self._leave_form(lambda: self._show_editor(draft))

    def _show_editor(self, draft: MinutesDraft) -> None:
        from desktop.ui.minutes.closing.closing import Closing
        from desktop.ui.minutes.editor import MinutesEditor

        self.editor = MinutesEditor(draft, self.desk, self.tools)
        self.editor.state_changed.connect(self.set_state)
        self.editor.writing.changed.connect(self._show_title)
        self.editor.given_up.connect(self._take_stored)
        self.editor.side.page.print_asked.connect(self.print_paper)
        self.editor.side.page.save_asked.connect(self.save_paper)
        self.closing = Closing(self.editor.writing, self.desk, self.tools, self.editor, self.editor.save)
        self.closing.closed.connect(self._show_closed)
        self.closing.lacking.connect(self.editor.show_lacking)
        self.show_form(self.editor, self.register.new)
        self.print_menu.beside = self._beside
        amending = self.editor.writing.is_amendment
        self.finalise_action.setText(self.tr("Close the amendment") if amending else self.tr("Finalise"))
        self.set_buttons(self.finalise_action, self.leave_action)
        self._show_title()

    def _show_title(self) -> None:
        if self.editor is not None:
            title = title_of(self.editor.writing.minutes) or self.register.new
            if title != self.title:
                amends = self.editor.writing.is_amendment
                amendment = (self.tr("Amendment of final minutes"),) if amends else ()
                self.set_title(title, self.register.title, *amendment)

    def _take_stored(self, session_id: str) -> None:
        """Show the stored minutes in place of what was given up, if there are any."""
        self.show_list()
        if self.desk.browse.titles(Session, [session_id]):
            self.open_minutes(session_id)

    def _leave(self) -> None:
        if self.editor is not None:
            self.editor.leave()

    def show_list(self) -> None:
        if self.editor is not None:
            self.editor.state_changed.disconnect(self.set_state)  # what is still being kept says so later
        self.editor = self.closing = None
        super().show_list()

    def finalise(self) -> None:
        """Close the minutes that are being written, or their amendment, after showing what that means."""
        if self.closing is not None:
            self.closing.begin()

    def _show_closed(self, session_id: str) -> None:
        self.show_list()
        self._select(session_id)

    def papers(self) -> tuple[PaperAction, ...]:
        self.session_papers = SessionPapers(
            self.desk, self.tools, self.showing, self._session_on_paper, self._labelled, self
        )
        minutes = self.paper(self.tr("Minutes"), "document_text", lambda _session_id: self.print_paper())
        verify = self.paper(
            self.tr("Verify a paper\u2026"), "shield_checkmark", lambda _id: self.verify(), of_all=True
        )
        return (minutes, *self.session_papers.actions(lambda: self.current_id), verify)

    def verify(self) -> None:
        """Ask for the code of a paper, and show which stored minutes it is of."""
        from desktop.ui.papers.verify_dialog import VerifyDialog

        self.verify_dialog = VerifyDialog(self.desk.verify_paper.verify, self.tools.icons, self)
        self.verify_dialog.showing.connect(self._show_stored)
        self.verify_dialog.open()

    def _show_stored(self, session_id: str, version: int) -> None:
        self.verify_dialog.accept()
        title = self.desk.browse.titles(Session, [session_id]).get(session_id, "")
        self.showing.show(title, lambda: self.desk.print_minutes.made(session_id, version))

    @property
    def current_id(self) -> str:
        return self.editor.writing.minutes.session.id if self.editor is not None else super().current_id

    def _labelled(self, session_id: str) -> Sequence[str]:
        """Return the sessions that are chosen in the list, or the one that is wanted."""
        chosen = self.shown_list.chosen_ids() if self.shown_list is not None else ()
        return chosen if session_id in chosen else (session_id,)

    def _beside(self) -> QPushButton:
        return self.editor.side.page.printing if self.editor is not None else self.detail.print_button

    def _session_on_paper(self) -> str:
        """Return the session whose papers are wanted, all that is written of it saved as far as it can be."""
        if self.editor is not None:
            self.editor.save(going_on=True)
        return self.current_id

    def print_paper(self) -> None:
        """Show the minutes as they will be printed; those in the editor are shown there, and printed."""
        session_id = self.current_id
        if self.editor is not None:
            self._settle(self.editor)
            self.paper_deeds.print_written(self.editor.writing.minutes, self.editor.side.page.form)
        elif session_id:
            title = self.desk.browse.titles(Session, [session_id]).get(session_id, "")
            self.showing.show(title, lambda: self.desk.print_minutes.made(session_id))

    def save_paper(self) -> None:
        """Save the paper of the session that is being written as a PDF, as its live page shows it."""
        if self.editor is not None:
            self._settle(self.editor)
            self.paper_deeds.save_written(self.editor.writing.minutes, self.editor.side.page.form)

    def _settle(self, editor: MinutesEditor) -> None:
        """Have on paper also the name that is being typed."""
        from desktop.ui.minutes.settling import settle

        settle(editor)

    def save_frame(self, session_id: str) -> None:
        """Keep the frame of a session as a template of its body."""
        from desktop.ui.minutes.beginning.frame_dialog import FrameDialog

        self.frame_dialog = FrameDialog(session_id, self.desk, self.tools, self)
        self.frame_dialog.open()

    def compare(self, session_id: str) -> None:
        """Show two versions of final minutes side by side."""
        from desktop.ui.minutes.versions.versions_view import VersionsView

        self.versions = VersionsView(session_id, self.desk, self.tools, self)
        self.versions.open()

    def _session_of(self, resolution_id: str) -> str:
        return str(self.desk.browse.open(Resolution, resolution_id).record.session)

    @property
    def busy(self) -> bool:
        return super().busy or (self.editor is not None and self.editor.side.page.busy)

    def scenes(self) -> Iterator[str]:
        from desktop.ui.minutes.text.phrases_dialog import open_phrases

        self.new_record()
        yield "new"
        yield from self.calendar_scenes()
        if not self.list.ids:
            return
        decided = self.desk.browse.ids(Resolution)
        session_id = self._session_of(decided[0]) if decided else self.list.ids[0]
        self.open_record(session_id)
        yield "detail"
        self.session_papers.show_invitation(session_id)
        yield "invitation"
        self.edit_record(session_id)
        if self.editor is not None:
            for place in range(len(self.editor.tabs)):
                self.editor.show_tab(place)
                yield f"minutes-{place + 1}"
            self.editor.show_lacking()
            yield "lacking"
            self.finalise()
            yield "finalise"
            open_phrases(self.editor, self.desk, self.tools)
            yield "phrases"
            self.save_frame(session_id)
            yield "template"
        self.show_list()
        self.show_bin()
        yield "bin"
        self.show_list()
