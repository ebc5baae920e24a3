"""Handing an office over to the municipality: what is ready, the day and the papers, and who receives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.law import LawArticle
from desktop.domain.office_gates import GateKind
from desktop.domain.office_step import OfficeStepKind
from desktop.schema.record import Link
from desktop.services.offices.handover import Handing
from desktop.ui.pages.offices.gate_checks import checks_of
from desktop.ui.pages.offices.handover_checks import handover_checks
from desktop.ui.pages.offices.step_dialog import StepDialog, StepForm
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.domain.office import Office
    from desktop.domain.office_gates import Gate
    from desktop.domain.office_step import OfficeStep
    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.offices.life import Stepped, Taken
    from desktop.ui.forms.form_page import FormPage
    from desktop.ui.places import Tools


class HandoverForm(StepForm):
    """The whole checklist stands over the fields; nothing is handed over without a municipality."""

    def __init__(
        self, given: OfficeStep, office: Office, gates: Sequence[Gate], desk: Desk, tools: Tools
    ) -> None:
        self.municipality, self.basis = CalmCombo(), CalmCombo()
        super().__init__(given, office, gates, desk, tools)

    def _add_more(self) -> None:
        super()._add_more()
        others = [each for each in self._gates if each.kind is GateKind.EVALUATION]
        state = self._desk.offices.handover.state(self._office.id)
        self.gates.set_checks((*handover_checks(state), *checks_of(others)))
        words = QCoreApplication.translate("HandoverForm", "Receiving municipality")
        self.receiver = FieldBox(words, self.municipality, required=True)
        self.rests_on = FieldBox(QCoreApplication.translate("HandoverForm", "Legal basis"), self.basis)
        self._fill()
        inside = self.area.widget()
        column = inside.layout() if inside else None
        if not isinstance(column, QVBoxLayout):
            raise TypeError
        place = column.indexOf(self.form)
        for box in (self.rests_on, self.receiver):
            column.insertWidget(place, box)
        first = next(stop for editor in self.form.editors.values() for stop in editor.stops)
        QWidget.setTabOrder(self.municipality, self.basis)
        QWidget.setTabOrder(self.basis, first)

    def _fill(self) -> None:
        self.municipality.addItem("", "")
        for each in self._desk.offices.handover.municipalities():
            self.municipality.addItem(each.title, each.id)
        usual = self._desk.offices.handover.usual_receiver(self._office.id)
        self.municipality.setCurrentIndex(max(self.municipality.findData(usual), 0))
        self.basis.addItem("", "")
        browse = self._desk.browse
        ids = browse.ids(LawArticle)
        for article, title in browse.titles(LawArticle, ids).items():
            self.basis.addItem(title, article)
        self.basis.setCurrentIndex(max(self.basis.findData(self._office.handover_basis or ""), 0))
        self._begun = (self.municipality.currentData(), self.basis.currentData())

    @property
    def typed(self) -> bool:
        return super().typed or self._begun != (self.municipality.currentData(), self.basis.currentData())

    def save(self) -> None:
        is_named = bool(self.municipality.currentData())
        words = QCoreApplication.translate("HandoverForm", "Choose who receives the office.")
        self.receiver.show_error("" if is_named else words)
        if is_named:
            super().save()
        else:
            self.municipality.setFocus()

    def take(self, taken: Taken) -> Stepped:
        basis = self.basis.currentData()
        handing = Handing(taken, Link(self.municipality.currentData()), Link(basis) if basis else None)
        return self._desk.offices.handover.hand_over(self._office.id, handing, self.files.files)


class HandoverDialog(StepDialog):
    """Emits what was done as any step does."""

    usual_size = (760, 720)

    def __init__(self, office: Office, title: str, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(office, OfficeStepKind.HANDED_OVER, title, desk, tools, owner)

    def form_page(
        self,
        given: Opened[Any] | Record,
        desk: Desk,
        tools: Tools,
        groups: Mapping[str, tuple[str, ...]] | None,
    ) -> FormPage[Any]:
        del groups
        step: Any = given
        return HandoverForm(step, self._office, self._gates, desk, tools)
