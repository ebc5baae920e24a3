"""What an office did, the latest of each kind: activities, courses, businesses, problems, lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from desktop.domain.activity import Activity
from desktop.domain.livelihood import COUNTED, Business, Course
from desktop.domain.supervision import Lesson, LocalProblem
from desktop.persian.numbers import number_text
from desktop.schema.condition import Either, Is
from desktop.schema.fields import field_named
from desktop.schema.record import link_to
from desktop.ui.forms.form_dialog import FormDialog
from desktop.ui.pages.results.activities_page import activities_register
from desktop.ui.pages.results.businesses_page import businesses_register
from desktop.ui.pages.results.courses_page import courses_register
from desktop.ui.pages.results.lessons_page import lessons_register
from desktop.ui.pages.results.problems_page import problems_register
from desktop.ui.places import Destination
from desktop.ui.records.linked_section import BETWEEN, LinkedSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.link_label import LinkLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.records.register import Register
    from desktop.ui.widgets.two_line_list import ListRow

LATEST = 4
"""How many of each kind are shown here; the page of the kind has them all."""


class Shape(NamedTuple):
    """How the things of one kind are shown here."""

    title: str
    register: Register
    note: tuple[str, ...]
    order_by: str
    chip: str = ""


class DoneSection(LinkedSection):
    """The latest things of one kind that an office did, alone or with others; more can be added."""

    def __init__(self, shape: Shape, desk: Desk, tools: Tools) -> None:
        kind = shape.register.kind
        super().__init__(shape.title, kind, "office", desk, tools, note=shape.note, chip=shape.chip)
        self.dialog: FormDialog | None = None
        self.all: LinkLabel | None = None
        self._shape = shape
        self._tools = tools
        self._office: Record | None = None
        self.add_button = self.add_tool(tools.icons, "add", shape.register.new, self.add)

    def show_record(self, record: Record) -> None:
        self._office = record
        mine, browse = self._mine(record), self._desk.browse
        ids = browse.ids(self._kind, order_by=self._shape.order_by, descending=True, conditions=(mine,))
        titles, shown = browse.titles(self._kind, ids[:LATEST]), browse.page(self._kind, ids[:LATEST])
        self.found = tuple(each.record for each in shown)
        self.list.set_rows([self.row(each, titles[each.id]) for each in shown])
        count = number_text(len(ids))
        self.heading.setText(f"{self.title}: {count}" if ids else self.title)
        self._offer_all(len(ids), mine)

    def _mine(self, office: Record) -> Condition:
        own = Is("office", (office.id,))
        return Either((own, Is("partners", (office.id,)))) if self._kind is Activity else own

    def _offer_all(self, count: int, mine: Condition) -> None:
        if self.all is not None:
            self.body.removeWidget(self.all)
            self.all.hide()
            self.all.deleteLater()
            self.all = None
        if count > LATEST:
            words = self.tr("Show all {count}").format(count=number_text(count))
            self.all = LinkLabel(words, Destination(self._shape.register.key, filters=(mine,)))
            self.all.going.connect(self.going)
            self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)

    def row(self, shown: Shown, title: str) -> ListRow:
        row, record = super().row(shown, title), shown.record
        if isinstance(record, LocalProblem):
            solved = self.tr("Solved"), Tone.OK
            chip, tone = solved if record.solved_on else (self.tr("Unsolved"), Tone.WARN)
            return row._replace(chip=chip, tone=tone)
        if isinstance(record, Course):
            return row._replace(note=BETWEEN.join((shown.cells["since"], *self._counts(record))))
        if isinstance(record, Activity) and self._office and record.office != self._office.id:
            return row._replace(chip=self.tr("Joint"), tone=Tone.INFO)
        return row

    def _counts(self, course: Course) -> list[str]:
        """Return what is known of how many were trained, found work and were linked."""
        told = ((field_named(Course, name), course.count(name)) for name in COUNTED)
        label = self._desk.vocabulary.field
        return [
            f"{label(Course, field).label}: {number_text(count)}"
            for field, count in told
            if count is not None
        ]

    def add(self) -> None:
        """Ask for a new one, of this office."""
        if self._office is None:
            return
        values: dict[str, Any] = {"office": link_to(self._office)}
        register = self._shape.register
        self.dialog = FormDialog(
            register.kind(**values), register.new, self._desk, self._tools, self, register.groups
        )
        self.dialog.saved.connect(self._added)
        self.dialog.open()

    def _added(self, _record_id: str) -> None:
        if self._office is not None:
            self.show_record(self._office)
            self.changed.emit()


def done_sections(desk: Desk, tools: Tools) -> Sequence[DoneSection]:
    """Return a section for each kind of thing that offices do."""
    return tuple(DoneSection(shape, desk, tools) for shape in _shapes())


def _shapes() -> tuple[Shape, ...]:
    names = {
        Activity: QCoreApplication.translate("DoneSections", "Activities"),
        Course: QCoreApplication.translate("DoneSections", "Courses"),
        LocalProblem: QCoreApplication.translate("DoneSections", "Problems"),
        Business: QCoreApplication.translate("DoneSections", "Businesses"),
        Lesson: QCoreApplication.translate("DoneSections", "Lessons"),
    }
    return (
        Shape(names[Activity], activities_register(), ("category", "held_on"), "held_on"),
        Shape(names[Course], courses_register(), (), "since"),
        Shape(names[LocalProblem], problems_register(), ("category", "raised_on"), "raised_on"),
        Shape(names[Business], businesses_register(), ("kind", "owner"), "since", "state"),
        Shape(names[Lesson], lessons_register(), ("noted_on",), "noted_on", "kind"),
    )
