"""The papers of offices: their card, their reports, their handover, and what a manager is told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.pdf.papers.briefing import BriefingPaper
    from desktop.pdf.papers.dossier import Dossier
    from desktop.pdf.papers.office_card import OfficeCard
    from desktop.pdf.papers.performance import Performance
    from desktop.services.manager.overview import Overview
    from desktop.services.prints.sources import Sources


class OfficePrints:
    """Makes the values of these papers."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    def office_card(self, office_id: str) -> OfficeCard:
        """Return the card of an office."""
        from desktop.services.prints.office_card import office_card

        return office_card(self._sources, office_id)

    def performance(self, report_id: str) -> Performance:
        """Return the report of an office or an agency for a period."""
        from desktop.services.prints.performance import performance

        return performance(self._sources, report_id)

    def dossier(self, office_id: str) -> Dossier:
        """Return the file with which an office is handed over."""
        from desktop.services.prints.dossier import dossier

        return dossier(self._sources, office_id)

    def briefing(self, overview: Overview) -> BriefingPaper:
        """Return what a manager is told of a place in a period, on two pages."""
        from desktop.services.prints.briefing import briefing

        return briefing(self._sources, overview)
