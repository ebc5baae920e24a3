"""Offices: the register of them, and how far each has come in its life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.office import Office
from desktop.ui.pages.families import offices_family
from desktop.ui.pages.family_page import FamilyPage
from desktop.ui.pages.offices.groups import HISTORY, LIFE, PAPERS, RESULTS, TEAM
from desktop.ui.pages.offices.offices_register import offices_register

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.services.desk import Desk
    from desktop.ui.papers.paper_menu import PaperAction
    from desktop.ui.places import Tools


class OfficesPage(FamilyPage):
    """List, detail and form of the offices."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(offices_register(), desk, tools, offices_family())

    def papers(self) -> tuple[PaperAction, ...]:
        return (self.paper(self.tr("Card of this office"), "building_multiple", self.show_card),)

    def show_card(self, office_id: str) -> None:
        """Show the card of an office."""
        desk = self.desk
        name = self.desk.browse.titles(Office, [office_id]).get(office_id, "")
        title = self.tr("Card of the office - {office}").format(office=name)
        self.showing.show(title, lambda: desk.prints.make(desk.prints.office_card(office_id)))

    def scenes(self) -> Iterator[str]:
        from desktop.ui.pages.offices.life_section import LifeSection

        yield from super().scenes()
        if not self.list.ids:
            return
        self.open_record(self.list.ids[0])
        for key in (TEAM, PAPERS, RESULTS, HISTORY, LIFE):
            self.detail.segments.choose(key)
            yield key
        for section in self.detail.sections:
            if isinstance(section, LifeSection) and section.allowed:
                section.take(section.allowed[0])
                yield "step"
        self.show_card(self.list.ids[0])
        yield "card"
        self.sheet_menu.export()
        yield "excel"
