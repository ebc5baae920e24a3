"""One step of an office, looked at with its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.domain.office_step import OfficeStep
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.facts_section import FactsSection
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

WIDTH, PAD = 520, 24
_FACTS = ("taken_on", "document", "resolution", "passed_over", "note", "undone_on", "undone_reason")


class StepCard(FittingDialog):
    """All that is written of a step, and its files, which may be added to."""

    def __init__(self, step: OfficeStep, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        title = desk.vocabulary.choice(step.kind).label if step.kind else ""
        self.setWindowTitle(title)
        heading = QLabel(title)
        heading.setProperty("role", "h2")
        self.facts = FactsSection(_FACTS, desk, ())
        self.files = AttachmentsSection(desk.attachments, desk.vocabulary, tools)
        shown = desk.browse.page(OfficeStep, [step.id])
        self.facts.cells = dict(shown[0].cells) if shown else {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        for widget in (heading, self.facts, self.files):
            layout.addWidget(widget)
        self.close_button = deed_button(self.tr("Close"), self.accept)
        layout.addLayout(foot_of((), [self.close_button]))
        self.facts.show_record(step)
        self.files.show_record(step)
