"""A paper is a function: from a frozen value to a file, the same bytes for the same value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.pdf.font_files import FontFiles, shipped
from desktop.pdf.page import print_pages
from desktop.pdf.papers.every import sections_of
from desktop.pdf.route import Route, best_route

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.pdf.mark import Mark
    from desktop.pdf.papers.every import Paper
    from desktop.pdf.typesetting import Typesetter


@dataclass(frozen=True, slots=True)
class Composed:
    """A finished paper; ``missing`` are characters that the font lacks and that are printed as boxes.

    ``marks`` say where the parts stand that the paper has given a place.
    """

    data: bytes
    route: Route
    pages: int
    missing: frozenset[str] = frozenset()
    marks: tuple[Mark, ...] = ()


def compose(paper: Paper, fonts: Path | FontFiles, route: Route | None = None) -> Composed:
    """Compose a paper in a folder's shipped font or a chosen one, by the finer route unless one is given."""
    typesetter = typesetter_of(fonts, route or best_route())
    marks: list[Mark] = []
    printed = print_pages(typesetter, sections_of(typesetter, paper, marks))
    return Composed(printed.data, typesetter.route, printed.pages, printed.missing, tuple(marks))


@lru_cache(maxsize=4)
def typesetter_of(fonts: Path | FontFiles, route: Route) -> Typesetter:
    """Give the typesetter of some fonts; it stays warm for the next paper."""
    files = fonts if isinstance(fonts, FontFiles) else shipped(fonts)
    if route is Route.PLAIN:
        from desktop.pdf.plain import PlainTypesetter

        return PlainTypesetter(files.regular, files.bold)
    from desktop.pdf.harfbuzz import HarfBuzzTypesetter

    return HarfBuzzTypesetter(files.regular, files.bold)
