"""The exit plan of an office: its steps in order, and how far the whole of it has come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QPushButton

from desktop.domain.handover import ExitStep
from desktop.errors import AppError
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.schema.check import WHOLE
from desktop.schema.diff import Edit
from desktop.services.offices.handover import is_done, percent_of
from desktop.ui.pages.follow.card_words import days_state
from desktop.ui.records.parts_section import BETWEEN, PartsSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import put_icon
from desktop.ui.widgets.two_line_list import ListRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class ExitSection(PartsSection):
    """An empty plan can begin with the usual steps; a step is done by one click."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("ExitSection", "Exit plan"),
            ExitStep,
            "office",
            desk,
            tools,
            add=QCoreApplication.translate("ExitSection", "New step"),
            empty=QCoreApplication.translate(
                "ExitSection", "The steps by which the office comes to the municipality stand here."
            ),
            order="order",
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.come = WrappedLabel()
        self.come.setProperty("role", "label")
        self.usual_button = QPushButton(self.tr("Begin with the usual steps"))
        self.usual_button.clicked.connect(lambda _checked: self.begin())
        put_icon(self.usual_button, tools.icons, "task_list")
        self.body.insertWidget(0, self.come)
        self.body.insertWidget(1, self.bar)
        self.body.addWidget(self.usual_button)
        done = self.tr("Mark as done today, or as not done")
        self.done_tool = self.add_tool(tools.icons, "checkmark", done, self.turn)
        self.buttons.append(self.done_tool)
        self.list.offer(done, self.turn)

    @property
    def steps(self) -> tuple[ExitStep, ...]:
        """The steps in their order."""
        return tuple(each for each in self.found if isinstance(each, ExitStep))

    def fill(self, rows: Sequence[ListRow]) -> None:
        super().fill(rows)
        steps = self.steps
        percent, done = percent_of(steps), sum(map(is_done, steps))
        self.bar.setValue(percent)
        words = self.tr("{done} of {count} steps done, {percent} percent of the plan")
        told = words.format(
            done=number_text(done), count=number_text(len(steps)), percent=number_text(percent)
        )
        self.come.set_words(told if steps else "")
        self.bar.setAccessibleName(told)
        self.bar.setVisible(bool(steps))
        self.usual_button.setVisible(not steps)

    def row(self, shown: Shown, title: str) -> ListRow:
        step: Any = shown.record
        name = f"{number_text(step.order)}. {title}" if step.order else title
        told = [shown.cells["agency"]]
        if step.done_on:
            told.append(self.tr("done {day}").format(day=day_text(step.done_on)))
        elif step.due_on:
            told.append(self.tr("due {day}").format(day=day_text(step.due_on)))
        chip, tone = self._standing(step)
        return ListRow(shown.id, name, BETWEEN.join(filter(None, told)), chip, tone)

    def _standing(self, step: ExitStep) -> tuple[str, Tone | None]:
        if is_done(step):
            return self.tr("done"), Tone.OK
        today = self._desk.offices.documents.today()
        if step.due_on and step.due_on < today:
            return days_state((step.due_on - today).days).words, Tone.DANGER
        if step.percent:
            return self.tr("{percent} percent").format(percent=number_text(step.percent)), Tone.INFO
        return "", None

    def begin(self) -> None:
        """Write the usual steps."""
        if self.record is None:
            return
        plan = self._desk.offices.exit_plan
        try:
            steps = plan.begin(self.record.id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            self.reload()
            return
        self.reload()
        self.changed.emit()
        words = self.tr("{count} steps were written; change them as you need.")
        self._tools.toasts.tell(
            words.format(count=number_text(len(steps))), lambda: self._done(lambda: plan.take_back(steps))
        )

    def turn(self) -> None:
        """Make the chosen step a done one, or one that is not done yet."""
        if current := self.list.current_id:
            self._done(lambda: self._turn(current))

    def _turn(self, step_id: str) -> None:
        opened = self._desk.browse.open(ExitStep, step_id)
        step = opened.record
        today = self._desk.offices.documents.today()
        turned = (None, 0) if is_done(step) else (today, WHOLE)
        self._desk.edit.save(Edit(opened, replace(step, done_on=turned[0], percent=turned[1])))
