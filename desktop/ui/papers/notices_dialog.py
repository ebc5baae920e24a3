"""Notifying the agencies of what a session decided: who, by which number and date, and into which files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.session import Session
from desktop.persian.numbers import number_text
from desktop.ui.papers.agency_choice import AgencyChoice
from desktop.ui.papers.delivery_ways import DeliveryWays
from desktop.ui.papers.letter_fields import LetterFields
from desktop.ui.papers.showing import Showing
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.prints.notices import NoticePlan
    from desktop.services.prints.send_notices import SentNotices
    from desktop.ui.places import Tools

WIDTH = 720
PAD = 24


class NoticesDialog(FittingDialog):
    """Shows the notices before they go out; they go out all at once or not at all."""

    sent = Signal(object)
    """Carries what went out, as `SentNotices`."""

    def __init__(self, session_id: str, plan: NoticePlan, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Notices of resolutions"))
        self._session, self._plan = session_id, plan
        self._desk, self._tools = desk, tools
        self._title = desk.browse.titles(Session, [session_id]).get(session_id, "")
        self.showing = Showing(tools, self)
        self._build()
        self._say_kept_back()
        self._follow()

    def _build(self) -> None:
        heading, self._about = QLabel(self.tr("Notify the agencies of the resolutions")), WrappedLabel()
        heading.setProperty("role", "h2")
        self._about.setProperty("role", "label")
        self.notice = Notice(self._tools.icons)
        self.agencies = AgencyChoice(self._plan)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.agencies)
        self.again = QCheckBox(self.tr("Tell again also what was told before"))
        self.again.setVisible(False)
        self.letter = LetterFields(self._desk, self._tools)
        self.counts_up = QCheckBox(self.tr("Each letter gets the next number"))
        self.counts_up.setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self._about)
        self._about.set_words(self._title)
        layout.addWidget(self.notice)
        layout.addLayout(self._choosing())
        layout.addWidget(card)
        layout.addWidget(self.letter)
        layout.addWidget(self.counts_up)
        self.ways = DeliveryWays(self._tools, "notices/way")
        layout.addWidget(self.ways)
        layout.addLayout(self._foot())
        self.again.setVisible(any(each.letters for each in self._plan.agencies))
        self.again.toggled.connect(lambda again: self.agencies.set_again(again=again))
        self.all.clicked.connect(lambda ticked: self.agencies.tick_all(ticked=ticked))
        self.agencies.changed.connect(self._follow)

    def _choosing(self) -> QHBoxLayout:
        self.all = QCheckBox(self.tr("All agencies"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.all)
        row.addStretch(1)
        row.addWidget(self.again)
        return row

    def _foot(self) -> QHBoxLayout:
        self.send_button = deed_button("", self.send)
        self.send_button.setProperty("role", "primary")
        self.send_button.setDefault(True)
        self.preview_button = deed_button(self.tr("Preview"), self.preview)
        self.cancel_button = deed_button(self.tr("Cancel"), self.reject)
        foot = foot_of((self.send_button, self.preview_button), [self.cancel_button])
        foot.setContentsMargins(0, 8, 0, 0)
        return foot

    def _say_kept_back(self) -> None:
        """Tell of what no letter tells."""
        lines = []
        if kept := {each.resolution.id for each in self._plan.kept_back}:
            words = self.tr("{count} confidential resolutions are not told to agencies that only cooperate.")
            lines.append(words.format(count=number_text(len(kept))))
        if alone := self._plan.without_agency:
            words = self.tr("{count} resolutions have no agency, and are told to nobody.")
            lines.append(words.format(count=number_text(len(alone))))
        if lines:
            self.notice.say(lines[0], Tone.WARN, lines[1:])

    def _follow(self) -> None:
        count, offered = (
            len(self.agencies.chosen),
            [each for each in self.agencies.ticks.values() if each.isEnabled()],
        )
        self.send_button.setText(self.tr("Notify {count} agencies").format(count=number_text(count)))
        self.send_button.setEnabled(count > 0)
        self.preview_button.setEnabled(count > 0)
        self.all.setChecked(bool(offered) and count == len(offered))
        self.all.setEnabled(bool(offered))

    def preview(self) -> None:
        """Show the letters as they would go out."""
        if not self.letter.is_right:
            return
        outgoing = self.letter.outgoing(counts_up=self.counts_up.isChecked())
        chosen, again, prints = self.agencies.chosen, self.again.isChecked(), self._desk.prints
        self.showing.show(
            self.tr("Notices - {session}").format(session=self._title),
            lambda: prints.make(prints.notices_in_one(self._session, outgoing, chosen, again=again)),
        )

    def send(self) -> None:
        """Ask where the files go, and have the letters written and registered."""
        if not self.letter.is_right:
            return
        title = self.tr("Notices - {session}").format(session=self._title)
        if not (place := self.ways.ask_place(self, title, self.tr("Notices"))):
            return
        self.ways.keep()
        outgoing = self.letter.outgoing(counts_up=self.counts_up.isChecked())
        chosen, again, way, prints = (
            self.agencies.chosen,
            self.again.isChecked(),
            self.ways.way,
            self._desk.prints,
        )
        self._tools.jobs.run(
            self,
            self.tr("Making the notices\u2026"),
            lambda progress: prints.send_notices(
                self._session, outgoing, place, way, progress, chosen, again=again
            ),
            self._end,
        )

    def reject(self) -> None:
        if not self._tools.jobs.runs(self):  # what is under way is cancelled by its own card
            super().reject()

    def _end(self, sent: SentNotices) -> None:
        self.accept()
        self.sent.emit(sent)
