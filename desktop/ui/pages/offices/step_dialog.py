"""Taking a step of an office: its day and paper, the resolution behind it, and its files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.office_gates import GateKind, is_refused
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.errors import IncompleteRecordError
from desktop.office_errors import GatesOpenError
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, link_to
from desktop.services.offices.life import Taken
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.forms.form_page import FormPage
from desktop.ui.pages.offices.gate_checks import checks_of
from desktop.ui.records.evidence_box import EvidenceBox
from desktop.ui.records.log_dialog import room_over
from desktop.ui.tone import Tone
from desktop.ui.widgets.check_list import CheckList
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.passage_box import PassageBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.domain.office import Office
    from desktop.domain.office_gates import Gate
    from desktop.domain.resolution import Resolution
    from desktop.schema.diff import Edit, Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.offices.life import Stepped
    from desktop.ui.places import Tools

FIELDS = ("taken_on", "document", "resolution", "passed_over", "note")
_SETTLED = ("kind", "undone_on", "undone_reason")
FEWEST_LINES = 2
"""How high the boxes of text are at least, for everything to be seen at once."""


class StepForm(FormPage[OfficeStep]):
    """The checklist of the step over its fields; the reason is asked for only where something is missing."""

    def __init__(
        self, given: OfficeStep, office: Office, gates: Sequence[Gate], desk: Desk, tools: Tools
    ) -> None:
        self._office, self._gates = office, tuple(gates)
        self._is_open = is_refused(gates, "")
        self.stepped: Stepped | None = None
        settled = _SETTLED if self._is_open else (*_SETTLED, "passed_over")
        super().__init__(given, desk, tools, {"": FIELDS}, settled)
        self._add_more()

    def _add_more(self) -> None:
        self.about = WrappedLabel()
        self.about.setProperty("role", "label")
        self.gates = CheckList(self._tools.icons)
        self.missing = Notice(self._tools.icons)
        self.files = EvidenceBox(self._tools)
        inside = self.area.widget()
        column = inside.layout() if inside else None
        if not isinstance(column, QVBoxLayout):
            raise TypeError
        column.insertWidget(0, self.about)
        column.insertWidget(1, self.gates)
        column.insertWidget(2, self.missing)
        column.insertWidget(column.count() - 1, self.files)
        stops = [stop for editor in self.form.editors.values() for stop in editor.stops]
        for stop in stops:
            if isinstance(stop, PassageBox):
                stop.set_fewest_lines(FEWEST_LINES)
        QWidget.setTabOrder(stops[-1], self.files.add_button)
        QWidget.setTabOrder(self.files.add_button, self.save_button)
        self.about.set_words(self._desk.browse.title(self._office))
        self.gates.set_checks(checks_of(self._gates))
        if self._is_open:
            self.missing.say(
                QCoreApplication.translate(
                    "StepForm", "Something that this step needs is missing; go on only with a reason."
                ),
                Tone.WARN,
            )

    @property
    def typed(self) -> bool:
        return super().typed or bool(self.files.files)

    def store(self, edit: Edit[OfficeStep]) -> None:
        step = edit.edited
        if step.kind is None or step.taken_on is None:
            raise TypeError
        taken = Taken(step.kind, step.taken_on, step.document, step.resolution, step.passed_over, step.note)
        try:
            self.stepped = self.take(taken)
        except GatesOpenError as error:
            if "passed_over" not in self.form.editors:
                raise
            raise IncompleteRecordError([Problem("passed_over", Reason.MISSING)]) from error

    def take(self, taken: Taken) -> Stepped:
        """Take the step as it was written down; may be overridden."""
        return self._desk.offices.life.take(self._office.id, taken, self.files.files)


class StepDialog(FormDialog):
    """Ctrl+S takes the step, Esc asks before anything typed is lost."""

    taken = Signal(object)
    """Carries a `Stepped`."""

    def __init__(
        self, office: Office, kind: OfficeStepKind, title: str, desk: Desk, tools: Tools, owner: QWidget
    ) -> None:
        self._office, self._gates = office, desk.offices.gates.of(office.id, kind)
        step = OfficeStep(
            office=link_to(office),
            kind=kind,
            taken_on=desk.offices.life.today(),
            resolution=_resolution(kind, self._gates),
        )
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
        return StepForm(step, self._office, self._gates, desk, tools)

    def _tell(self, _step_id: str) -> None:
        form: Any = self.page
        self.taken.emit(form.stepped)


def _resolution(kind: OfficeStepKind, gates: Sequence[Gate]) -> Link[Resolution] | None:
    """Return the resolution that names the office, where it is the approval that is written down."""
    if kind is not OfficeStepKind.APPROVED:
        return None
    found = next((each for each in gates if each.kind is GateKind.RESOLUTION), None)
    return Link(found.record_id) if found and found.record_id else None
