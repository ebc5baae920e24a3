"""The life of an office: where it stands, what its next step asks for, and the steps it took."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from desktop.domain.office import Office, OfficeState
from desktop.domain.office_life import may_be_undone
from desktop.domain.office_step import OfficeStepKind
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.services.offices.life_cycle import Standing
from desktop.ui.pages.offices.gate_checks import checks_of
from desktop.ui.pages.offices.step_list import StepList
from desktop.ui.pages.sessions.more_button import MoreButton
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.check_list import CheckList
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.timeline import Step, StepState, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.office_step import OfficeStep
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.offices.life import Stepped
    from desktop.services.offices.life_cycle import LifeStep
    from desktop.ui.pages.offices.step_card import StepCard
    from desktop.ui.pages.offices.step_dialog import StepDialog
    from desktop.ui.pages.sessions.reason_dialog import ReasonDialog
    from desktop.ui.places import Tools

MOST_NAMED, NAME = 3, 32
"""How many other offices are named, and letters of each name."""
_STATES = {Standing.DONE: StepState.DONE, Standing.NOW: StepState.NOW, Standing.LATER: StepState.LATER}


class LifeSection(DetailSection):
    """The states from the right to the left, the checklist of the next step, and what may be done."""

    leads = True

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("")
        self.set_title(self.tr("Life of the office"))
        self._desk, self._tools = desk, tools
        self.office: Office | None = None
        self.allowed: tuple[OfficeStepKind, ...] = ()
        self.ahead: OfficeStepKind | None = None
        """The one of them with which the path goes on."""
        self.dialog: StepDialog | ReasonDialog | StepCard | None = None
        self._build()

    def _build(self) -> None:
        icons = self._tools.icons
        self.timeline = Timeline(self._tools.theme)
        self.notice = Notice(icons)
        self.before = QLabel()
        self.before.setProperty("role", "label")
        self.gates = CheckList(icons)
        self.next_button = QPushButton()
        self.next_button.setProperty("role", "primary")
        self.next_button.clicked.connect(self._take_next)
        self.more = MoreButton(self.tr("Other steps"), icons, self._other_deeds)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        self.list = StepList(self._desk, self._tools)
        self.list.opened.connect(self.show_step)
        self.list.delete_asked.connect(self.ask_undo)
        self.list.offer(self.tr("Show the step"), self.list.ask_open)
        self.list.offer(self.tr("Take the step back…"), self.list.ask_delete)
        self.taken = DetailSection(self.tr("Steps taken"))
        words = self.tr("Take the chosen step back…")
        self.undo_tool = self.taken.add_tool(icons, "arrow_undo", words, self._undo_chosen)
        self.taken.body.addLayout(self.list.outset())
        for widget in (self.timeline, self.notice, self.before, self.gates):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addWidget(self.taken)

    def show_record(self, record: Record) -> None:
        if not isinstance(record, Office):
            return
        self.office = record
        life = self._desk.offices.life.read(record)
        self.timeline.set_steps([self._step(each) for each in life.path])
        self._warn(record)
        self.allowed, self.ahead = life.allowed, life.ahead
        self._show_next(record)
        self.list.show_steps(life.steps, life.files)
        self.taken.set_empty(not life.steps)
        self.undo_tool.setVisible(any(may_be_undone(each, life.steps) for each in life.steps))

    def _show_next(self, office: Office) -> None:
        ahead = self.ahead
        self.next_button.setVisible(ahead is not None)
        self.more.setVisible(bool([each for each in self.allowed if each is not ahead]))
        gates = self._desk.offices.gates.of(office.id, ahead) if ahead else ()
        self.gates.set_checks(checks_of(gates, self.wanting.emit, self.going.emit))
        self.before.setVisible(bool(gates))
        if ahead is not None:
            words = self.deed_words(ahead)
            self.next_button.setText(words)
            self.next_button.setAccessibleName(words)
            label = self._desk.vocabulary.choice(ahead).label
            self.before.setText(self.tr("Before “{step}”").format(step=label))

    def deed_words(self, kind: OfficeStepKind) -> str:
        """Return what the button of a step says."""
        is_back = self.office is not None and self.office.state is OfficeState.SUSPENDED
        if is_back and kind.value in {"approved", "set_up", "active"}:
            return self.tr("Go on after the suspension…")
        if kind is OfficeStepKind.HANDED_OVER:
            return self.tr("Hand over to the municipality…")
        return self.tr("Record “{step}”…").format(step=self._desk.vocabulary.choice(kind).label)

    def _other_deeds(self) -> Iterator[tuple[str, str, Any]]:
        for kind in self.allowed:
            if kind is not self.ahead:
                yield self.deed_words(kind), "add", partial(self.take, kind)

    def _take_next(self) -> None:
        if self.ahead is not None:
            self.take(self.ahead)

    def take(self, kind: OfficeStepKind) -> None:
        """Ask for the day and the paper of a step."""
        if self.office is None:
            return
        title = self.deed_words(kind).rstrip("…")
        try:
            dialog = self._dialog(self.office, kind, title)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.dialog = dialog
        dialog.taken.connect(self._taken)
        dialog.open()

    def _dialog(self, office: Office, kind: OfficeStepKind, title: str) -> StepDialog:
        """Return what asks for a step; a handover asks for more than others do."""
        if kind is OfficeStepKind.HANDED_OVER:
            from desktop.ui.pages.offices.handover_dialog import HandoverDialog

            return HandoverDialog(office, title, self._desk, self._tools, self)
        from desktop.ui.pages.offices.step_dialog import StepDialog

        return StepDialog(office, kind, title, self._desk, self._tools, self)

    def show_step(self, step_id: str) -> None:
        """Show all that is written of a step, and its files."""
        from desktop.ui.pages.offices.step_card import StepCard

        card = StepCard(self._found(step_id), self._desk, self._tools, self)
        card.changed.connect(self.changed)
        self.dialog = card
        card.open()

    def ask_undo(self, step_id: str) -> None:
        """Ask why a step is taken back, where it can be."""
        from desktop.ui.pages.sessions.reason_dialog import ReasonDialog

        step = self._found(step_id)
        if not may_be_undone(step, self.list.steps):
            words = self.tr("Only the last step can be taken back; take back those after it first.")
            self._tools.ask.tell(self, words)
            return
        label = self._desk.vocabulary.choice(step.kind).label if step.kind else ""
        dialog = ReasonDialog(
            self.tr("Take back “{step}”").format(step=label),
            self.tr(
                "The step stays to be read, with this reason;"
                " the state of the office is read from its other steps."
            ),
            self.tr("Reason"),
            self.tr("Take the step back"),
            self,
        )
        dialog.given.connect(lambda reason: self._undo(step, reason))
        self.dialog = dialog
        dialog.open()

    def _undo_chosen(self) -> None:
        """Take back the chosen step, else the last that can be."""
        steps = self.list.steps
        last = next((each.id for each in steps if may_be_undone(each, steps)), "")
        if step_id := self.list.current_id or last:
            self.ask_undo(step_id)

    def _undo(self, step: OfficeStep, reason: str) -> None:
        try:
            undone = self._desk.offices.life.undo(step.id, reason)
        except AppError as error:
            self._tools.ask.show_error(self, error)
        else:
            self._tell(self.tr("The step “{step}” was called off."), undone)

    def _taken(self, stepped: Stepped) -> None:
        self._tell(self.tr("“{step}” was recorded."), stepped)

    def _tell(self, words: str, stepped: Stepped) -> None:
        kind = stepped.step.record.kind
        label = self._desk.vocabulary.choice(kind).label if kind else ""
        self._tools.toasts.tell(words.format(step=label), partial(self._take_back, stepped))
        self.changed.emit()

    def _take_back(self, stepped: Stepped) -> None:
        try:
            self._desk.offices.life.take_back(stepped)
        except AppError as error:
            self._tools.ask.show_error(self, error)

    def _found(self, step_id: str) -> OfficeStep:
        return next(each for each in self.list.steps if each.id == step_id)

    def _warn(self, office: Office) -> None:
        """Say that a neighbourhood of an active office has other active ones, and lead to them."""
        self.notice.clear()
        if office.state is not OfficeState.ACTIVE:
            return
        others = {each.office_id: each.office for each in self._desk.offices.parallel.beside(office)}
        if not others:
            return
        self.notice.say(self.tr("Other offices are active in the same neighbourhood."), Tone.WARN)
        for office_id, name in [*others.items()][:MOST_NAMED]:
            there = Destination(kind=Office.__name__, record_id=office_id)
            self.notice.add_deed(short(name, NAME), partial(self.going.emit, there))

    def _step(self, step: LifeStep) -> Step:
        words = self._desk.vocabulary.choice(step.state).label
        note = day_text(step.since) if step.since else "\u2014"
        return Step(words, note, _STATES[step.standing])
