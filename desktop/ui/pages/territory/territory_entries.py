"""The pages on territory, for the list of all pages; each is imported when it is gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.page_entry import PageEntry

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


def territory_entries() -> tuple[PageEntry, ...]:
    """Return the page of neighbourhoods and those beside it, in the language of the program."""
    return (
        PageEntry(
            "neighbourhoods",
            QCoreApplication.translate("Pages", "Target neighbourhoods"),
            "map",
            _neighbourhoods,
            kinds=("Neighbourhood",),
        ),
        PageEntry(
            "coverage",
            QCoreApplication.translate("Pages", "Coverage of the target neighbourhoods"),
            "data_bar_vertical",
            _coverage,
            under="neighbourhoods",
        ),
        PageEntry(
            "overlaps",
            QCoreApplication.translate("Pages", "Overlaps, and who does what"),
            "people_community",
            _overlaps,
            under="neighbourhoods",
        ),
        PageEntry(
            "office_plans",
            QCoreApplication.translate("Pages", "Offices that are meant"),
            "building_multiple",
            _office_plans,
            kinds=("OfficePlan",),
            under="neighbourhoods",
        ),
        PageEntry(
            "places",
            QCoreApplication.translate("Pages", "Places of the country"),
            "location",
            _places,
            kinds=("Place",),
            under="neighbourhoods",
        ),
    )


def _neighbourhoods(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.territory.neighbourhoods_page import NeighbourhoodsPage

    return NeighbourhoodsPage(desk, tools)


def _coverage(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.territory.coverage_page import CoveragePage

    return CoveragePage(desk, tools)


def _overlaps(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.territory.overlaps_page import OverlapsPage

    return OverlapsPage(desk, tools)


def _office_plans(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.territory.office_plans_page import OfficePlansPage

    return OfficePlansPage(desk, tools)


def _places(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.territory.places_page import PlacesPage

    return PlacesPage(desk, tools)
