"""Offices: the register of them, and how far each has come in its life."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office import Office
from desktop.persian.jalali import day_text
from desktop.services.life_cycle import Standing
from desktop.ui.pages.register_page import Register, RegisterPage
from desktop.ui.places import Destination
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.timeline import Step, StepState, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.desk import Desk
    from desktop.services.life_cycle import LifeCycle, LifeStep
    from desktop.ui.page import Page
    from desktop.ui.papers.paper_menu import PaperAction
    from desktop.ui.places import Tools

MOST_NAMED, NAME = 3, 32
"""How many other offices are named, and letters of each name."""
_STATES = {Standing.DONE: StepState.DONE, Standing.NOW: StepState.NOW, Standing.LATER: StepState.LATER}


class LifeSection(DetailSection):
    """The states of an office from the right to the left, with their days."""

    leads = True

    def __init__(self, life_cycle: LifeCycle, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__("")
        self.set_title(self.tr("Life of the office"))
        self._life_cycle = life_cycle
        self._vocabulary = vocabulary
        self.timeline = Timeline(tools.theme)
        self.notice = Notice(tools.icons)
        self.body.addWidget(self.timeline)
        self.body.addWidget(self.notice)

    def show_record(self, record: Record) -> None:
        if isinstance(record, Office):
            self.timeline.set_steps([self._step(each) for each in self._life_cycle.of(record)])
            self._warn(self._life_cycle.beside(record))

    def _warn(self, others: Sequence[Office]) -> None:
        """Say that a neighbourhood of the office has other active ones, and lead to them."""
        self.notice.clear()
        if not others:
            return
        self.notice.say(self.tr("Other offices are active in the same neighbourhood."), Tone.WARN)
        for each in others[:MOST_NAMED]:
            there = Destination(kind=Office.__name__, record_id=each.id)
            self.notice.add_deed(short(each.name, NAME), partial(self.going.emit, there))

    def _step(self, step: LifeStep) -> Step:
        words = self._vocabulary.choice(step.state).label
        note = day_text(step.since) if step.since else "\u2014"
        return Step(words, note, _STATES[step.standing])


class OfficesPage(RegisterPage):
    """List, detail and form of the offices."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(offices_register(), desk, tools)

    def papers(self) -> tuple[PaperAction, ...]:
        return (self.paper(self.tr("Card of this office"), "building_multiple", self.show_card),)

    def show_card(self, office_id: str) -> None:
        """Show the card of an office."""
        desk = self.desk
        name = self.desk.browse.titles(Office, [office_id]).get(office_id, "")
        title = self.tr("Card of the office - {office}").format(office=name)
        self.showing.show(title, lambda: desk.prints.make(desk.prints.office_card(office_id)))

    def scenes(self) -> Iterator[str]:
        yield from super().scenes()
        if self.list.ids:
            self.show_card(self.list.ids[0])
            yield "card"
            self.sheet_menu.export()
            yield "excel"


def offices_register() -> Register:
    """Return what the page of offices is made from."""
    return Register(
        key="offices",
        kind=Office,
        title=QCoreApplication.translate("OfficesPage", "Facilitation offices"),
        new=QCoreApplication.translate("OfficesPage", "New office"),
        icon="building_multiple",
        hint=QCoreApplication.translate("OfficesPage", "Search by name, neighbourhood, code or manager"),
        columns=("name", "place", "neighbourhoods", "state", "manager"),
        empty=QCoreApplication.translate(
            "OfficesPage", "Enter the first office here, or bring in the workbook that you have."
        ),
        groups={
            QCoreApplication.translate("OfficesPage", "Identity"): (
                "name",
                "code",
                "kind",
                "aliases",
                "place",
                "neighbourhoods",
            ),
            QCoreApplication.translate("OfficesPage", "State"): (
                *("state", "state_since", "active_since", "state_document", "state_resolution"),
            ),
            QCoreApplication.translate("OfficesPage", "Organisations"): (
                "establishing",
                "licensing",
                "supervising",
                "lead",
            ),
            QCoreApplication.translate("OfficesPage", "Management"): (
                *("manager", "operator", "operator_person"),
                *("qualification_issuer", "qualification_number", "qualified_until"),
            ),
            QCoreApplication.translate("OfficesPage", "Contact"): (
                "phone",
                "address",
                "latitude",
                "longitude",
            ),
            QCoreApplication.translate("OfficesPage", "Note"): ("note",),
        },
        sections=_sections,
        printed=True,
        chip="state",
        subtitle=("code", "kind", "place"),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        LifeSection(desk.life_cycle, desk.vocabulary, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools.theme),
    )
