"""One step of an office, looked at with its files, and completed where something was not known yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.domain.office_step import OfficeStep
from desktop.errors import AppError
from desktop.schema.fields import fields_of
from desktop.services.offices.completing import COMPLETED
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.forms.form_page import FormPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.facts_section import FactsSection
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.schema.diff import Edit, Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH, PAD = 520, 24
_FACTS = ("taken_on", "document", "resolution", "passed_over", "note", "undone_on", "undone_reason")
_STAYING = tuple(each.name for each in fields_of(OfficeStep) if each.name not in COMPLETED)


class StepCard(FittingDialog):
    """All that is written of a step, and its files, which may be added to."""

    changed = Signal()
    """Something of the step was completed."""

    def __init__(self, step: OfficeStep, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self._step, self._desk, self._tools = step, desk, tools
        self.dialog: StepCompletion | None = None
        title = desk.vocabulary.choice(step.kind).label if step.kind else ""
        self.setWindowTitle(title)
        heading = QLabel(title)
        heading.setProperty("role", "h2")
        self.facts = FactsSection(_FACTS, desk, ())
        self.files = AttachmentsSection(desk.attachments, desk.vocabulary, tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        for widget in (heading, self.facts, self.files):
            layout.addWidget(widget)
        self.complete_button = deed_button(self.tr("Complete the step\u2026"), self.complete)
        self.complete_button.setVisible(step.undone_on is None)
        self.close_button = deed_button(self.tr("Close"), self.accept)
        layout.addLayout(foot_of((), [self.complete_button, self.close_button]))
        self._show()

    def complete(self) -> None:
        """Ask for what was not known when the step was recorded."""
        try:
            opened = self._desk.browse.open(OfficeStep, self._step.id)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self.dialog = StepCompletion(opened, self.tr("Complete the step"), self._desk, self._tools, self)
        self.dialog.saved.connect(self._completed)
        self.dialog.open()

    def _completed(self, _step_id: str) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        shown = self._desk.browse.page(OfficeStep, [self._step.id])
        self.facts.cells = dict(shown[0].cells) if shown else {}
        self.facts.show_record(shown[0].record if shown else self._step)
        self.files.show_record(self._step)


class StepCompletion(FormDialog):
    """The paper, the resolution and the note of a step; its kind and day stay."""

    usual_size = (640, 420)

    def form_page(
        self,
        given: Opened[Any] | Record,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None,
    ) -> FormPage[Any]:
        del groups
        step: Any = given
        return _CompletionForm(step, desk, tools, {"": COMPLETED}, _STAYING)


class _CompletionForm(FormPage[OfficeStep]):
    def store(self, edit: Edit[OfficeStep]) -> None:
        self._desk.offices.steps.save(edit)
