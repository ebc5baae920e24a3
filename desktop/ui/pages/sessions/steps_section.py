"""What the secretariat has to do for a session, as a short checklist with the deed beside each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.session import Session, SessionState
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.agenda.steps import Task
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.schema.record import Record
    from desktop.services.agenda.steps import Step
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

SIGN = 18
_PLANNED = (SessionState.PLANNED, SessionState.INVITED)


class StepsSection(DetailSection):
    """The step that comes next has its deed in the colour of the program."""

    leads = True

    def __init__(self, desk: Desk, tools: Tools, do: Callable[[str, Task], object]) -> None:
        """``do`` does what a step asks for, of the session with this id."""
        super().__init__(QCoreApplication.translate("StepsSection", "Tasks of the secretariat"))
        self._desk, self._tools, self._do = desk, tools, do
        self.deeds: dict[Task, QPushButton] = {}
        self.rows: dict[Task, WrappedLabel] = {}
        self._rows: list[QWidget] = []
        self.called_off = Notice(tools.icons)
        self.body.addWidget(self.called_off)

    def show_record(self, record: Record) -> None:
        if not isinstance(record, Session):
            return
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows, self.deeds, self.rows = [], {}, {}
        self.called_off.clear()
        if record.state is SessionState.CANCELLED:
            self.called_off.say(self.tr("The session was called off."), Tone.WARN, [record.closing])
        steps = self._desk.agenda.steps.of(record.id)
        for step in steps:
            row = self._row(record, step)
            self._rows.append(row)
            self.body.addWidget(row)
        self.set_empty(not steps and record.state is not SessionState.CANCELLED)

    def _row(self, session: Session, step: Step) -> QWidget:
        row = QWidget()
        sign = QLabel()
        icon, token = ("checkmark_circle", "ok") if step.is_done else ("clock", "text3")
        self._tools.icons.put(sign, icon, "primary" if step.is_due else token, SIGN)
        words, note = QLabel(self._title(step.task)), WrappedLabel()
        note.setProperty("role", "hint")
        if step.is_due:
            words.setProperty("role", "h3")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(note)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(8)
        layout.addWidget(sign)
        layout.addLayout(column, 1)
        note.set_words(self._note(step))
        self.rows[step.task] = note
        if deed := self._deed(session, step):
            button = QPushButton(deed)
            button.setAccessibleName(f"{deed}: {words.text()}")
            button.setProperty("role", "primary" if step.is_due else "ghost")
            button.clicked.connect(lambda _checked=False: self._do(session.id, step.task))
            layout.addWidget(button)
            self.deeds[step.task] = button
        return row

    def _title(self, task: Task) -> str:
        return {
            Task.AGENDA: self.tr("Agenda"),
            Task.INVITE: self.tr("Invitation"),
            Task.HOLD: self.tr("Session"),
            Task.WRITE: self.tr("Minutes"),
            Task.NOTIFY: self.tr("Notices"),
            Task.FOLLOW: self.tr("Follow-up"),
        }[task]

    def _note(self, step: Step) -> str:
        """Return how far a step has come, in a few words."""
        last = day_text(step.last_on) if step.last_on else ""
        match step.task:
            case Task.AGENDA if step.waiting:
                words = self.tr("{count} items of the session before are not on it yet")
                return words.format(count=number_text(step.waiting))
            case Task.AGENDA:
                words = self.tr("{count} items on it") if step.total else self.tr("nothing is on it yet")
                return words.format(count=number_text(step.total))
            case Task.INVITE if step.total:
                words = self.tr("{count} invitations, the last on {day}")
                return words.format(count=number_text(step.total), day=last)
            case Task.NOTIFY if step.total:
                words = self.tr("{done} of {total} agencies were notified")
                return words.format(done=number_text(step.done), total=number_text(step.total))
            case Task.FOLLOW if step.total:
                words = self.tr("{done} of {total} assignments are done")
                return words.format(done=number_text(step.done), total=number_text(step.total))
        return last

    def _deed(self, session: Session, step: Step) -> str:
        """Return the words of the deed of a step, "" where it has none now."""
        is_planned, is_final = session.state in _PLANNED, session.state.is_locked
        match step.task:
            case Task.AGENDA if is_planned:
                return self.tr("Prepare\u2026")
            case Task.INVITE if is_planned:
                return self.tr("Invite\u2026")
            case Task.HOLD if is_planned:
                return self.tr("It was held")
            case Task.WRITE if not is_final:
                begun = session.state is SessionState.DRAFT
                return self.tr("Go on writing") if begun else self.tr("Begin the minutes")
            case Task.NOTIFY if is_final and step.total:
                return self.tr("Notify\u2026")
            case Task.FOLLOW if is_final and step.total:
                return self.tr("Show")
        return ""
