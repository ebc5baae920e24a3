"""Jobs whose libraries take long to load; each is made when it is first asked for something."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack
    from pathlib import Path

    from desktop.pdf.font_files import FontFiles
    from desktop.schema.catalogue import Catalogue
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.export_sheet import ExportSheet
    from desktop.services.head_preview import HeadPreview
    from desktop.services.import_sheet import ImportSheet
    from desktop.services.paper_fonts import PaperFonts
    from desktop.services.papers import Papers
    from desktop.services.read_minutes import ReadMinutes
    from desktop.services.report_rows import ReportRows
    from desktop.storage.store import Store

T = TypeVar("T")


class _Later:
    """Stands for a job, which ``make`` makes once, whichever thread asks first."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._made: object = None
        self._making = Lock()

    def __getattr__(self, name: str) -> Any:
        with self._making:
            if self._made is None:
                self._made = self._make()
        return getattr(self._made, name)


def _later(make: Callable[[], T]) -> T:
    """Return what can be used as if ``make`` had been called already."""
    return cast("T", _Later(make))


def papers(fonts: Path, chosen: Callable[[], FontFiles | None], stack: ExitStack) -> Papers:
    """Return what composes papers; ``stack`` ends it, if it was ever begun."""

    def make() -> Papers:
        from desktop.services.papers import Papers

        made = Papers(fonts, chosen)
        stack.callback(made.close)
        return made

    return _later(make)


def head_preview(papers: Papers, fonts: PaperFonts) -> HeadPreview:
    """Return what shows the head of a paper as it will be printed."""

    def make() -> HeadPreview:
        from desktop.services.head_preview import HeadPreview

        return HeadPreview(papers, fonts)

    return _later(make)


def read_minutes(store: Store) -> ReadMinutes:
    """Return the reader of old minutes."""

    def make() -> ReadMinutes:
        from desktop.services.read_minutes import ReadMinutes

        return ReadMinutes(store)

    return _later(make)


def import_sheet(store: Store, catalogue: Catalogue, vocabulary: Vocabulary) -> ImportSheet:
    """Return the reader of workbooks."""

    def make() -> ImportSheet:
        from desktop.services.import_sheet import ImportSheet

        return ImportSheet(store, catalogue, vocabulary)

    return _later(make)


def export_sheet(store: Store, vocabulary: Vocabulary) -> ExportSheet:
    """Return the writer of workbooks."""

    def make() -> ExportSheet:
        from desktop.services.export_sheet import ExportSheet

        return ExportSheet(store, vocabulary)

    return _later(make)


def report_rows(vocabulary: Vocabulary) -> ReportRows:
    """Return what gives rejected rows back."""

    def make() -> ReportRows:
        from desktop.services.report_rows import ReportRows

        return ReportRows(vocabulary)

    return _later(make)
