"""The way from one page of a family to the others, over a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.places import Destination
from desktop.ui.widgets.place_strip import PlaceStrip

if TYPE_CHECKING:
    from desktop.ui.page import Page
    from desktop.ui.pages.families import Family


def family_strip(page: Page, family: Family, key: str) -> PlaceStrip:
    """Return a strip that says that one is at ``key``, and lets the page go to the others."""
    strip = PlaceStrip(family, key)
    strip.setAccessibleName(QCoreApplication.translate("FamilyPage", "Pages beside this one"))
    strip.chosen.connect(lambda chosen: page.going.emit(Destination(page=chosen)))
    return strip
