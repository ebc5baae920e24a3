"""One paper of an office: its road through the bodies, what can be done with it, and its files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.domain.document_road import Stage, next_stage, waits_at
from desktop.domain.office_document import DocumentState, OfficeDocument
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.ui.pages.offices.document_words import document_title, stage_words
from desktop.ui.pages.offices.send_dialog import SendDialog
from desktop.ui.pages.sessions.more_button import MoreButton
from desktop.ui.places import Destination
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.services.desk import Desk
    from desktop.services.offices.document_road import Moved, Proposal, Road
    from desktop.ui.pages.offices.send_dialog import Sending
    from desktop.ui.places import Tools


class DocumentPane(QFrame):
    """Hidden until a paper is chosen."""

    changed = Signal()
    going = Signal(object)
    """Carries a `Destination`."""
    version_asked = Signal(str)
    """Carries the id of the paper of which a new version is wanted."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.setProperty("role", "softCard")
        self._desk, self._tools = desk, tools
        self.document: OfficeDocument | None = None
        self.road: Road | None = None
        self.dialog: SendDialog | None = None
        self.title, self.stages = WrappedLabel(), WrappedLabel()
        self.title.setProperty("role", "h3")
        self.stages.setProperty("role", "label")
        self.notice = Notice(tools.icons)
        self.send_button = QPushButton(self.tr("Send to a body…"))
        self.send_button.setAutoDefault(False)
        self.send_button.clicked.connect(self.ask_send)
        self.more = MoreButton(self.tr("More with this document"), tools.icons, self._deeds)
        self.files = AttachmentsSection(desk.attachments, desk.vocabulary, tools)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.send_button)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (self.title, self.stages, self.notice):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self.files)
        self.hide()

    def show_document(self, document: OfficeDocument | None) -> None:
        """Show a paper as it is now, or nothing."""
        self.document = document
        if document is None:
            self.hide()
            return
        try:
            self.road = self._desk.offices.document_road.of(document.id)
        except AppError as error:
            self.hide()
            self._tools.ask.show_error(self, error)
            return
        words = [stage_words(each, self._desk.vocabulary) for each in self.road.stages]
        self.title.set_words(document_title(document, self._desk.vocabulary))
        told = "\n".join(filter(None, words))
        self.stages.set_words(told or self._never_sent(document))
        self.send_button.setVisible(next_stage(document) is not None)
        self.notice.clear()
        if self.road.proposal:
            self._propose(self.road.proposal)
        self.files.show_record(document)
        self.show()

    def _never_sent(self, document: OfficeDocument) -> str:
        """Say that nothing is known of the road of a paper, which may be far along all the same."""
        if document.state is DocumentState.PREPARING:
            return self.tr("It was not sent to a body yet.")
        return self.tr("Nothing is recorded of how it was sent.")

    def _propose(self, proposal: Proposal) -> None:
        state = self._desk.vocabulary.choice(proposal.state).label
        words = self.tr("By the final minutes of {session} this document becomes “{state}”.")
        day = f" ({day_text(proposal.on)})" if proposal.on else ""
        is_ok = proposal.state in (DocumentState.APPROVED_COUNTY, DocumentState.APPROVED_PROVINCE)
        said = words.format(session=f"{proposal.session}{day}", state=state)
        self.notice.say(said, Tone.OK if is_ok else Tone.WARN)
        self.notice.add_deed(self.tr("Accept “{state}”").format(state=state), self.accept_proposal)

    def _deeds(self) -> Iterator[tuple[str, str, Callable[[], object]]]:
        if self.document is None:
            return
        document_id = self.document.id
        yield self.tr("New version"), "add", partial(self.version_asked.emit, document_id)
        if self.document.state is not DocumentState.IN_FORCE:
            yield self.tr("Put in force today"), "checkmark", self.put_in_force
        for each in self.road.stages if self.road else ():
            if each.session_id:
                there = Destination(kind="Session", record_id=each.session_id)
                words = self.tr("Show {session}").format(session=each.session)
                yield words, "document_text", partial(self.going.emit, there)
            elif each.request_id:
                there = Destination(kind="AgendaRequest", record_id=each.request_id)
                words = self.tr("Show the request to {body}").format(body=each.body)
                yield words, "clipboard_task", partial(self.going.emit, there)

    def ask_send(self) -> None:
        """Ask which body is to speak of the paper."""
        if self.document is None or waits_at(self.document.state):
            return
        road = self._desk.offices.document_road
        try:
            bodies = road.bodies(self.document.id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        about = document_title(self.document, self._desk.vocabulary)
        stage = next_stage(self.document) or Stage.COUNTY
        self.dialog = SendDialog(
            about, stage, bodies, self._desk.offices.documents.today(), self._tools, self
        )
        self.dialog.given.connect(self._send)
        self.dialog.open()

    def _send(self, sending: Sending) -> None:
        if self.document is not None:
            document_id, road = self.document.id, self._desk.offices.document_road
            self._do(self.tr("The document was sent."), lambda: road.send(document_id, *sending))

    def accept_proposal(self) -> None:
        """Give the paper the state that the session leads to."""
        if self.document is not None:
            document_id, road = self.document.id, self._desk.offices.document_road
            self._do(self.tr("The new state was noted."), lambda: road.accept(document_id))

    def put_in_force(self) -> None:
        """Say that the paper is in force from today on."""
        if self.document is not None:
            document_id, road = self.document.id, self._desk.offices.document_road
            self._do(self.tr("The document is in force."), lambda: road.put_in_force(document_id))

    def _do(self, words: str, deed: Callable[[], Moved]) -> None:
        try:
            moved = deed()
        except AppError as error:
            self._tools.ask.show_error(self, error)
        else:
            self._tools.toasts.tell(words, partial(self._take_back, moved))
        self.changed.emit()

    def _take_back(self, moved: Moved) -> None:
        try:
            self._desk.offices.document_road.take_back(moved)
        except AppError as error:
            self._tools.ask.show_error(self, error)
        self.changed.emit()
