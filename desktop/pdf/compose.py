"""A paper is a function: from a frozen value to a file, the same bytes for the same value."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.paths import FONTS
from desktop.pdf.document.route import Route, best_route
from desktop.pdf.fonts.font_files import DamagedFontError, FontFiles, chain
from desktop.pdf.fonts.machine_fonts import folders_of_fonts
from desktop.pdf.page import print_pages
from desktop.pdf.papers.every import sections_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.every import Paper
    from desktop.pdf.text.strange import Strange


@dataclass(frozen=True, slots=True)
class Composed:
    """A finished paper.

    ``strange`` tells of the characters that the chosen font lacks, first of those that no font has. ``marks``
    say where the parts stand that the paper has given a place. ``damaged_font`` names a chosen font that
    could not be used.
    """

    data: bytes
    route: Route
    pages: int
    strange: tuple[Strange, ...] = ()
    marks: tuple[Mark, ...] = ()
    damaged_font: str = ""


def compose(paper: Paper, fonts: Path | FontFiles, route: Route | None = None) -> Composed:
    """Compose a paper in a folder's shipped font or a chosen one, by the finer route unless one is given.

    Where the chosen font is damaged, the paper is set in the shipped one.
    """
    way = route or best_route()
    if isinstance(fonts, FontFiles):
        try:
            return _composed(typesetter_of(fonts, way), paper)
        except DamagedFontError:
            return replace(_composed(typesetter_of(FONTS, way), paper), damaged_font=fonts.name)
    return _composed(typesetter_of(fonts, way), paper)


def _composed(typesetter: Typesetter, paper: Paper) -> Composed:
    marks: list[Mark] = []
    with _without_collecting():
        printed = print_pages(typesetter, sections_of(typesetter, paper, marks))
    strange = tuple(sorted(printed.strange, key=attrgetter("is_drawn")))
    return Composed(printed.data, typesetter.route, printed.pages, strange, tuple(marks))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Keep the collector from walking over the many parts of a long paper, of which none is garbage yet."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@lru_cache(maxsize=4)
def typesetter_of(fonts: Path | FontFiles, route: Route) -> Typesetter:
    """Give the typesetter of some fonts; it stays warm for the next paper."""
    files = chain(FONTS, fonts) if isinstance(fonts, FontFiles) else chain(fonts)
    if route is Route.PLAIN:
        from desktop.pdf.plain import PlainTypesetter

        return PlainTypesetter(files)
    from desktop.pdf.fonts.spare_fonts import SpareFonts
    from desktop.pdf.harfbuzz import HarfBuzzTypesetter

    return HarfBuzzTypesetter(files, SpareFonts(folders_of_fonts()))
