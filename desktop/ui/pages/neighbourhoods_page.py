"""Target neighbourhoods: the register of them, and the offices of all organisations in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.persian.numbers import number_text
from desktop.services.life_cycle import parallel
from desktop.ui.pages.register_page import Register, RegisterPage
from desktop.ui.records.attachments_section import AttachmentsSection
from desktop.ui.records.history_section import HistorySection
from desktop.ui.records.linked_section import LinkedSection
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection


class OfficesHere(LinkedSection):
    """The offices of every organisation in a neighbourhood, with a warning where several are active."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(
            QCoreApplication.translate("OfficesHere", "Offices in this neighbourhood"),
            Office,
            "neighbourhoods",
            desk,
            tools,
            note=("establishing", "manager"),
            chip="state",
            empty=QCoreApplication.translate("OfficesHere", "No office serves this neighbourhood yet."),
        )
        self.notice = Notice(tools.icons)
        self.body.insertWidget(0, self.notice)

    def show_record(self, record: Record) -> None:
        super().show_record(record)
        active = parallel([each for each in self.found if isinstance(each, Office)])
        if active:
            words = self.tr("{count} offices are active here at once; a neighbourhood needs but one.")
            self.notice.say(words.format(count=number_text(len(active))), Tone.WARN)
        else:
            self.notice.clear()


class NeighbourhoodsPage(RegisterPage):
    """List, detail and form of the target neighbourhoods."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(neighbourhoods_register(), desk, tools)


def neighbourhoods_register() -> Register:
    """Return what the page of neighbourhoods is made from."""
    return Register(
        key="neighbourhoods",
        kind=Neighbourhood,
        title=QCoreApplication.translate("NeighbourhoodsPage", "Target neighbourhoods"),
        new=QCoreApplication.translate("NeighbourhoodsPage", "New neighbourhood"),
        icon="map",
        hint=QCoreApplication.translate("NeighbourhoodsPage", "Search by name, other names or borders"),
        columns=("name", "place", "target_kind", "selection", "population", "households", "priority"),
        empty=QCoreApplication.translate(
            "NeighbourhoodsPage", "Enter the neighbourhoods that are to be served by offices."
        ),
        groups={
            QCoreApplication.translate("NeighbourhoodsPage", "Identity"): (
                "name",
                "aliases",
                "place",
                "municipal_district",
            ),
            QCoreApplication.translate("NeighbourhoodsPage", "Selection"): (
                "target_kind",
                "selection",
                "priority",
                "approved_by",
            ),
            QCoreApplication.translate("NeighbourhoodsPage", "Figures"): ("population", "households", "area"),
            QCoreApplication.translate("NeighbourhoodsPage", "Borders"): ("borders",),
        },
        sections=_sections,
        chip="selection",
        subtitle=("place", "municipal_district", "target_kind"),
        imported=True,
    )


def _sections(desk: Desk, tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return (
        OfficesHere(desk, tools),
        AttachmentsSection(desk.attachments, desk.vocabulary, tools),
        HistorySection(desk.history, tools.theme),
    )
