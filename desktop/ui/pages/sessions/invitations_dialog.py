"""Inviting to a session: who, by which number and date, and into which files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from desktop.domain.session import Session
from desktop.persian.numbers import number_text
from desktop.ui.papers.delivery_ways import DeliveryWays
from desktop.ui.papers.letter_fields import LetterFields
from desktop.ui.papers.showing import Showing
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.prints.invitations import InvitedLetter
    from desktop.services.prints.send_invitations import SentInvitations
    from desktop.ui.places import Tools

WIDTH, PAD, LIST, ROW_GAP = 720, 24, 230, 3
_KEY = Qt.ItemDataRole.UserRole


class InvitationsDialog(FittingDialog):
    """Shows who is to come before the invitations go out; they go out all at once or not at all."""

    sent = Signal(object)
    """Carries what went out, as `SentInvitations`."""

    def __init__(
        self, session_id: str, invited: tuple[InvitedLetter, ...], desk: Desk, tools: Tools, owner: QWidget
    ) -> None:
        super().__init__(tools.theme.scaled(WIDTH), owner)
        self.setWindowTitle(self.tr("Invitations"))
        self._session, self._invited, self._desk, self._tools = session_id, invited, desk, tools
        self._title = desk.browse.titles(Session, [session_id]).get(session_id, "")
        self.showing = Showing(tools, self)
        self._build()
        self._follow()

    def _build(self) -> None:
        heading, about = QLabel(self.tr("Invite to the session")), WrappedLabel()
        heading.setProperty("role", "h2")
        about.setProperty("role", "label")
        self.all = QCheckBox(self.tr("Everybody"))
        self.all.clicked.connect(self._tick_all)
        self.list = QListWidget()
        self.list.setProperty("role", "framed")
        self.list.setSpacing(ROW_GAP)
        self.list.setAccessibleName(self.tr("Who is invited"))
        self.list.setFixedHeight(self._tools.theme.scaled(LIST))
        for each in self._invited:
            item = QListWidgetItem(each.name, self.list)
            item.setData(_KEY, each.key)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.itemChanged.connect(self._follow)
        self.letter = LetterFields(self._desk, self._tools)
        self.counts_up = QCheckBox(self.tr("Each letter gets the next number"))
        self.counts_up.setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        for widget in (heading, about, self.all, self.list, self.letter, self.counts_up):
            layout.addWidget(widget)
        about.set_words(self._title)
        self.ways = DeliveryWays(self._tools, "invitations/way")
        layout.addWidget(self.ways)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.send_button = deed_button("", self.send)
        self.send_button.setProperty("role", "primary")
        self.send_button.setDefault(True)
        self.preview_button = deed_button(self.tr("Preview"), self.preview)
        self.cancel_button = deed_button(self.tr("Cancel"), self.reject)
        return foot_of((self.send_button, self.preview_button), [self.cancel_button])

    @property
    def chosen(self) -> frozenset[str]:
        """The keys of those who are ticked."""
        items = (self.list.item(number) for number in range(self.list.count()))
        return frozenset(each.data(_KEY) for each in items if each.checkState() is Qt.CheckState.Checked)

    def _tick_all(self, ticked: bool) -> None:
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        for number in range(self.list.count()):
            self.list.item(number).setCheckState(state)

    def _follow(self) -> None:
        count = len(self.chosen)
        self.send_button.setText(self.tr("Register {count} invitations").format(count=number_text(count)))
        self.send_button.setEnabled(count > 0)
        self.preview_button.setEnabled(count > 0)
        self.all.setChecked(count == self.list.count())

    def preview(self) -> None:
        """Show the invitations as they would go out."""
        if not self.letter.is_right:
            return
        outgoing = self.letter.outgoing(counts_up=self.counts_up.isChecked())
        session, chosen, prints = self._session, self.chosen, self._desk.prints
        self.showing.show(
            self.tr("Invitations - {session}").format(session=self._title),
            lambda: prints.make(prints.chosen_invitations(session, outgoing, chosen)),
        )

    def send(self) -> None:
        """Ask where the files go, and have the invitations written and registered."""
        if not self.letter.is_right:
            return
        title = self.tr("Invitations - {session}").format(session=self._title)
        if not (place := self.ways.ask_place(self, title, self.tr("Invitations"))):
            return
        self.ways.keep()
        outgoing = self.letter.outgoing(counts_up=self.counts_up.isChecked())
        session, chosen, way, prints = self._session, self.chosen, self.ways.way, self._desk.prints
        self._tools.jobs.run(
            self,
            self.tr("Making the invitations\u2026"),
            lambda progress: prints.send_invitations(session, outgoing, place, way, progress, chosen),
            self._end,
        )

    def reject(self) -> None:
        if not self._tools.jobs.runs(self):  # what is under way is cancelled by its own card
            super().reject()

    def _end(self, sent: SentInvitations) -> None:
        self.accept()
        self.sent.emit(sent)
