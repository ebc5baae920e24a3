"""Headquarters, working groups, committees and councils: seats, who holds them, and which county has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.body import Body
from desktop.domain.presets import COUNCIL, PRESETS
from desktop.persian.numbers import number_text
from desktop.schema.record import Link
from desktop.ui.page import GAP
from desktop.ui.page_action import PageAction
from desktop.ui.pages.bodies.bodies_register import bodies_register
from desktop.ui.pages.bodies.body_form import BodyForm
from desktop.ui.pages.bodies.counties_view import CountiesView
from desktop.ui.pages.bodies.county_making import CountyMaking
from desktop.ui.pages.body_papers import BodyPapers
from desktop.ui.pages.register_page import RegisterPage
from desktop.ui.papers.paper_menu import PaperAction
from desktop.ui.places import Destination, Form
from desktop.ui.records.preset_dialog import PresetDialog
from desktop.ui.records.seats_section import SeatsSection
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.presets import Preset
    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.services.body_standing import Weight
    from desktop.services.counties import CountyStanding
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

LIST, COUNTIES = "list", "counties"


class BodiesPage(RegisterPage):
    """List, detail and form of the bodies, and the counties that should have one; a preset may be a start."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        self.preset_dialog: PresetDialog | None = None
        self.counties: CountiesView | None = None
        self._preset: Preset | None = None
        """Whose seats a new body gets when it is saved."""
        super().__init__(bodies_register(self.new_record), desk, tools)

    def _build(self) -> None:
        self.making = CountyMaking(self.desk, self.tools, self)
        self.segments = Segments(((LIST, self.tr("List")), (COUNTIES, self.tr("Counties"))))
        self.segments.setAccessibleName(self.tr("What is shown"))
        self.segments.chosen.connect(self._choose_segment)
        self.counties_action = PageAction(
            self.tr("Make for counties"), "add", self.make_for_counties, self, shortcut="Ctrl+N"
        )
        super()._build()
        layout = self.layout()
        if not isinstance(layout, QVBoxLayout):
            raise TypeError
        self._top = QHBoxLayout()
        self._top.setSpacing(GAP)
        self._top.addWidget(self.segments)
        self._top.addStretch(1)
        layout.insertLayout(0, self._top)
        self.stack.currentChanged.connect(self._show_segments)
        self._show_segments()

    def _show_segments(self) -> None:
        """Offer the two views, but not beside a form or the bin."""
        shown = self.stack.currentWidget()
        self.segments.setVisible(shown in (self.splitter, self.counties))
        self.segments.choose(COUNTIES if shown is self.counties else LIST)
        if self.counties is not None:
            self.counties.counts.setVisible(shown is self.counties)

    def _choose_segment(self, key: str) -> None:
        if key == COUNTIES:
            self.show_counties()
        else:
            self.show_list()

    def show_counties(self) -> None:
        """Show which county has its council."""
        self._leave_form(self._open_counties)

    def _open_counties(self) -> None:
        if self.counties is None:
            self.counties = CountiesView(self.desk, self.tools, self.showing)
            self.counties.opened.connect(self.open_record)
            self.counties.making.connect(self._make_for)
            self.stack.addWidget(self.counties)
            self._top.insertWidget(1, self.counties.counts)
        self.counties.reload()
        self.stack.setCurrentWidget(self.counties)
        self.counties.setFocus()
        self.set_title(self.register.title)
        self.set_buttons(self.counties_action)

    @property
    def _in_counties(self) -> bool:
        return self.counties is not None and self.stack.currentWidget() is self.counties

    def reload(self) -> None:
        super().reload()
        if self.counties is not None and self._in_counties:
            self.counties.reload()

    def arrive(self, destination: Destination) -> None:
        match destination:
            case Destination(view="counties"):
                self.show_counties()
            case Destination(view=Form.NEW, part_id=resolution) if resolution:
                self._leave_form(lambda: self.begin_form(Body(created_by=Link(resolution))))
            case _:
                super().arrive(destination)

    def make_for_counties(self) -> None:
        """Ask for which counties, of the province that is shown or the office's own."""
        shown = self.counties.pattern if self.counties is not None else None
        self.making.ask(shown.preset if shown else COUNCIL, shown.province if shown else "")

    def _make_for(self, standing: CountyStanding) -> None:
        if self.counties is not None:
            province = str(standing.county.parent or "")
            self.making.ask(self.counties.pattern.preset, province, (standing.county.id,))

    def new_record(self, prefilled: Record | None = None) -> None:
        if prefilled is not None:
            super().new_record(prefilled)
            return
        self.preset_dialog = PresetDialog(self.desk.vocabulary, self.tools, self)
        self.preset_dialog.chosen.connect(self._begin)
        self.preset_dialog.for_counties.connect(self.making.ask)
        self.preset_dialog.open()

    def _begin(self, preset: Preset | None) -> None:
        self._leave_form(lambda: self._show_preset(preset))

    def _show_preset(self, preset: Preset | None) -> None:
        self._preset = preset
        self.begin_form(preset.body() if preset else Body())

    def begin_form(self, given: Opened[Record] | Record) -> None:
        body: Any = given
        form = BodyForm(body, self.desk, self.tools, self.register.groups)
        form.preset = self._preset
        form.saved.connect(self._form_saved)
        form.draft.kept.connect(self._show_kept)
        self._was_called = None if form.is_new else form.form.opened.record.title
        self.show_form(form, self.register.new if form.is_new else form.form.opened.record.title)

    def delete_chosen(self) -> None:
        ids = self.list.chosen_ids() or tuple(filter(None, (self.list.current_id,)))
        weight = self.desk.bodies.weight(ids)
        if not any((weight.sessions, weight.open_resolutions, weight.bodies)):
            super().delete_chosen()
            return
        self.tools.ask.confirm(
            self,
            self.tr("Other records hang on what goes to the bin."),
            self.tr("Move to the bin"),
            lambda: self._delete(ids),
            self._weight_words(weight),
        )

    def _weight_words(self, weight: Weight) -> str:
        counts = (weight.sessions, weight.open_resolutions, weight.bodies)
        words = self.tr(
            "{sessions} sessions, {resolutions} open resolutions and {bodies} bodies under it stay as they "
            "are, and their follow-up goes on."
        )
        sessions, resolutions, bodies = map(number_text, counts)
        return words.format(sessions=sessions, resolutions=resolutions, bodies=bodies)

    def papers(self) -> tuple[PaperAction, ...]:
        self.body_papers = BodyPapers(self.desk, self.tools, self.showing, self)
        return (
            self.paper(self.tr("Sessions of a period\u2026"), "calendar", self.body_papers.ask_period),
            self.paper(self.tr("Yearly book of minutes\u2026"), "document_text", self.body_papers.ask_year),
            PaperAction(
                self.tr("Counties as they are shown"),
                "table",
                self._show_counties_paper,
                self,
                lambda: self._in_counties,
            ),
        )

    def _show_counties_paper(self) -> None:
        if self.counties is not None:
            self.counties.show_paper()

    def show_list(self) -> None:
        self._preset = None
        super().show_list()

    def scenes(self) -> Iterator[str]:
        yield from super().scenes()  # without any body, the presets are what is new
        if not self.list.ids:
            self._begin(PRESETS[0])
            yield "form"
            self.show_list()
            return
        self.show_counties()
        yield "counties"
        self.make_for_counties()
        yield "for-counties"
        self.show_list()
        self.new_record()
        yield "presets"
        self.open_record(self.list.ids[0])
        self.body_papers.ask_period(self.list.ids[0])
        yield "period"
        for section in self.detail.sections:
            if isinstance(section, SeatsSection):
                section.show_composition()
                yield "composition"
                section.add()
                yield "new-seat"
                if section.found:
                    section.edit(section.found[0].id)
                    yield "seat"
