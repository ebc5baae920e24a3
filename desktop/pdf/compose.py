"""A paper is a function: from a frozen value to a file, the same bytes for the same value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.pdf.page import print_pages
from desktop.pdf.papers.minutes import MinutesPaper
from desktop.pdf.papers.minutes_layout import minutes_blocks, minutes_frame
from desktop.pdf.route import Route, best_route

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.pdf.page import Printed
    from desktop.pdf.typesetting import Typesetter

_REGULAR, _BOLD = "Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"


@dataclass(frozen=True, slots=True)
class Composed:
    """A finished paper; ``missing`` are characters that the font lacks and that are printed as boxes."""

    data: bytes
    route: Route
    pages: int
    missing: frozenset[str] = frozenset()


def compose(paper: MinutesPaper, fonts: Path, route: Route | None = None) -> Composed:
    """Compose a paper with the fonts of a folder, by the finer route unless ``route`` is given."""
    typesetter = typesetter_of(fonts, route or best_route())
    printed = _printed(typesetter, paper)
    return Composed(printed.data, typesetter.route, printed.pages, printed.missing)


@lru_cache(maxsize=4)
def typesetter_of(fonts: Path, route: Route) -> Typesetter:
    """Give the typesetter of a folder of fonts; it stays warm for the next paper."""
    if route is Route.PLAIN:
        from desktop.pdf.plain import PlainTypesetter

        return PlainTypesetter(fonts / _REGULAR, fonts / _BOLD)
    from desktop.pdf.harfbuzz import HarfBuzzTypesetter

    return HarfBuzzTypesetter(fonts / _REGULAR, fonts / _BOLD)


def _printed(typesetter: Typesetter, paper: MinutesPaper) -> Printed:
    match paper:
        case MinutesPaper():
            return print_pages(
                typesetter, minutes_frame(typesetter, paper), minutes_blocks(typesetter, paper)
            )
