"""Headquarters, working groups, committees and councils: seats, who holds them, and sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.body import Body
from desktop.domain.presets import PRESETS
from desktop.errors import AppError
from desktop.ui.pages.body_papers import BodyPapers
from desktop.ui.pages.register_page import Register, RegisterPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.preset_dialog import PresetDialog
from desktop.ui.records.seats_section import SeatsSection
from desktop.ui.records.sessions_section import SessionsSection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.domain.presets import Preset
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.papers.paper_menu import PaperAction
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class BodiesPage(RegisterPage):
    """List, detail and form of the bodies; a new one may begin with a preset."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        self.preset_dialog: PresetDialog | None = None
        self._preset: Preset | None = None
        """Whose seats a new body gets when it is saved."""
        super().__init__(bodies_register(), desk, tools)

    def new_record(self, prefilled: Record | None = None) -> None:
        if prefilled is not None:
            super().new_record(prefilled)
            return
        self.preset_dialog = PresetDialog(self.desk.vocabulary, self.tools, self)
        self.preset_dialog.chosen.connect(self._begin)
        self.preset_dialog.open()

    def _begin(self, preset: Preset | None) -> None:
        self._leave_form(lambda: self._show_preset(preset))

    def _show_preset(self, preset: Preset | None) -> None:
        self.begin_form(preset.body() if preset else Body())
        self._preset = preset

    def _form_saved(self, record_id: str) -> None:
        preset, self._preset = self._preset, None
        if preset is not None:
            try:
                self.desk.bodies.add_seats(record_id, preset)
            except AppError as error:
                self.tools.ask.show_error(self, error)
        super()._form_saved(record_id)

    def papers(self) -> tuple[PaperAction, ...]:
        self.body_papers = BodyPapers(self.desk, self.tools, self.showing, self)
        return (
            self.paper(self.tr("Sessions of a period\u2026"), "calendar", self.body_papers.ask_period),
            self.paper(self.tr("Yearly book of minutes\u2026"), "document_text", self.body_papers.ask_year),
        )

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
        self.new_record()
        yield "presets"
        self.open_record(self.list.ids[0])
        self.body_papers.ask_period(self.list.ids[0])
        yield "period"
        for section in self.detail.sections:
            if isinstance(section, SeatsSection):
                section.add()
                yield "new-seat"
                if section.found:
                    section.edit(section.found[0].id)
                    yield "seat"


def bodies_register() -> Register:
    """Return what the page of bodies is made from."""
    return Register(
        key="bodies",
        kind=Body,
        title=QCoreApplication.translate("BodiesPage", "Headquarters and working groups"),
        new=QCoreApplication.translate("BodiesPage", "New body"),
        icon="people_community",
        hint=QCoreApplication.translate("BodiesPage", "Search by any name of the body"),
        columns=("name", "kind", "level", "place"),
        empty=QCoreApplication.translate(
            "BodiesPage",
            "Enter the bodies whose sessions you write down; their seats can be taken from a preset.",
        ),
        groups={
            QCoreApplication.translate("BodiesPage", "Identity"): (
                "name",
                "code",
                "kind",
                "level",
                "aliases",
                "place",
                "parent",
            ),
            QCoreApplication.translate("BodiesPage", "Basis"): ("legal_basis", "created_by", "secretariat"),
            QCoreApplication.translate("BodiesPage", "Numbers of sessions"): (
                "numbering",
                "first_term_on",
                "term_years",
            ),
            QCoreApplication.translate("BodiesPage", "Meetings"): ("quorum_percent", "meets_every_days"),
        },
        sections=_sections,
        printed=True,
        imported=True,
        subtitle=("kind", "level", "place"),
        facts=(
            *("code", "aliases", "parent", "secretariat", "created_by"),
            *("quorum_percent", "meets_every_days", "first_term_on", "term_years", "legal_basis"),
        ),
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        SeatsSection(desk, tools),
        SessionsSection(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools.theme),
    )
