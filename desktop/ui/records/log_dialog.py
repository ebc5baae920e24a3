"""Logging what was done about an assignment: how, when, with what result and evidence, and its new state."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.resolution import AssignmentState, FollowUp
from desktop.errors import AppError
from desktop.schema.record import link_to
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.forms.form_page import FormPage
from desktop.ui.records.evidence_box import EvidenceBox
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.passage_box import PassageBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.domain.resolution import Assignment
    from desktop.schema.diff import Edit, Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.follow.moves import Moved
    from desktop.ui.places import Tools

FIELDS = ("channel", "followed_on", "words", "result", "next_on", "evidence")
OFFERED = (
    AssignmentState.NOTIFIED,
    AssignmentState.UNDER_WAY,
    AssignmentState.STOPPED,
    AssignmentState.PROPOSED_CLOSED,
    AssignmentState.DONE,
    AssignmentState.MOOT,
)
"""That something is closed a session says, not a step."""
WIDTH, HEIGHT = 760, 640
EDGE = 40
"""Pixels of the window that are seen over and under the dialog together."""
FEWEST_LINES = 2
"""How high the boxes of text are at least, for everything to be seen at once."""


class LogForm(FormPage[FollowUp]):
    """The fields of a step, the state that the assignment has after it, and files.

    ``about`` says what it is that is followed up.
    """

    def __init__(self, given: FollowUp, assignment: Assignment, about: str, desk: Desk, tools: Tools) -> None:
        self._assignment = assignment
        super().__init__(given, desk, tools, {"": FIELDS})
        self.moved: Moved | None = None
        self._add_more(about)

    def _add_more(self, about: str) -> None:
        self.about = WrappedLabel()
        self.about.setProperty("role", "label")
        self.state = CalmCombo()
        now = self._assignment.state
        same = QCoreApplication.translate("LogForm", "As it is: {state}")
        nothing = QCoreApplication.translate("LogForm", "not notified yet")
        label = self._desk.vocabulary.choice(now).label if now else nothing
        self._states = (None, *(each for each in OFFERED if each is not now))
        self.state.addItem(same.format(state=label))
        self.state.addItems([self._desk.vocabulary.choice(each).label for each in self._states if each])
        locked = bool(self._assignment.closed_in)
        self.state.setEnabled(not locked)
        self.files = EvidenceBox(self._tools)
        column = self._column()
        column.insertWidget(0, self.about)
        word = QCoreApplication.translate("LogForm", "State after this step")
        column.insertWidget(column.count() - 1, FieldBox(word, self.state))
        column.insertWidget(column.count() - 1, self.files)
        stops = [stop for editor in self.form.editors.values() for stop in editor.stops]
        for stop in stops:
            if isinstance(stop, PassageBox):
                stop.set_fewest_lines(FEWEST_LINES)
        for before, after in (
            (stops[-1], self.state),
            (self.state, self.files.add_button),
            (self.files.add_button, self.save_button),
        ):
            QWidget.setTabOrder(before, after)
        self.about.set_words(about)

    def _column(self) -> QVBoxLayout:
        inside = self.area.widget()
        layout = inside.layout() if inside else None
        if not isinstance(layout, QVBoxLayout):
            raise TypeError
        return layout

    @property
    def new_state(self) -> AssignmentState | None:
        """The state that was chosen, or nothing where it stays."""
        return self._states[self.state.currentIndex()]

    @property
    def typed(self) -> bool:
        return super().typed or bool(self.files.files) or self.new_state is not None

    def store(self, edit: Edit[FollowUp]) -> None:
        self._desk.follow_log.add(edit.edited, self.files.files)
        if self.new_state is not None:
            try:
                self.moved = self._desk.moves.move(
                    [self._assignment.id], self.new_state, edit.edited.followed_on
                )
            except AppError as error:  # the step is saved; only the state stays
                self._tools.ask.show_error(self.window(), error)


class LogDialog(FormDialog):
    """Ctrl+S saves, Esc asks before anything typed is lost."""

    def __init__(self, assignment: Assignment, about: str, desk: Desk, tools: Tools, owner: QWidget) -> None:
        self._assignment, self._about = assignment, about
        self._desk, self._tools, self._owner = desk, tools, owner
        step = FollowUp(assignment=link_to(assignment), followed_on=desk.follow_board.today())
        title = QCoreApplication.translate("LogDialog", "Log a step of following up")
        super().__init__(step, title, desk, tools, owner)
        self.resize(*room_over(owner))
        self.saved.connect(self._tell)

    def form_page(
        self,
        given: Opened[Any] | Record,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None,
    ) -> FormPage[Any]:
        del groups
        step: Any = given
        return LogForm(step, self._assignment, self._about, desk, tools)

    def _tell(self, step_id: str) -> None:
        form: Any = self.page
        words = QCoreApplication.translate("LogDialog", "The step was logged.")
        back = partial(_take_back, step_id, form.moved, self._desk, self._tools, self._owner)
        self._tools.toasts.tell(words, back)


def room_over(owner: QWidget) -> tuple[int, int]:
    """Return the size of a dialog for a step: all of it is seen where the window is high enough."""
    return WIDTH, min(HEIGHT, owner.window().height() - EDGE)


def _take_back(step_id: str, moved: Moved | None, desk: Desk, tools: Tools, owner: QWidget) -> None:
    try:
        if moved is not None:
            desk.moves.take_back(moved)
        desk.edit.delete(desk.browse.open(FollowUp, step_id))
    except AppError as error:
        tools.ask.show_error(owner, error)
