"""Registers and lists out to workbooks that the import reads back unchanged, and empty templates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from desktop.domain.catalogue import CATALOGUE
from desktop.excel.writing.sheet_out import BookOut
from desktop.excel.writing.writer import write_book
from desktop.progress import NoProgress
from desktop.services.sheets.confidential_rows import confidential
from desktop.services.sheets.out.guidance import guidance
from desktop.services.sheets.out.sheets_out import Origin, SheetsOut, found_of
from desktop.services.sheets.registers import REGISTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.out.export_rows import MoreColumns
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

What: TypeAlias = "str | type[Record] | Sequence[type[Record]]"
"""A register by its word in `REGISTERS`, or one kind of record, or several."""


class ExportSheet:
    """Writes what registers and lists hold.

    All of it raises what `write_book` does. Records in the bin, and those that have become others, are not
    written; nor is what the program writes of itself.
    """

    def __init__(self, store: Store, vocabulary: Vocabulary, today: Callable[[], date] = date.today) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today

    def confidential(self, what: What) -> frozenset[str]:
        """Return the ids of all rows of ``what`` that say what confidential resolutions do."""
        with self._store.view() as view:
            return frozenset(
                each
                for kind in _kinds(what)
                if (condition := confidential(kind))
                for each in view.records(kind).find(conditions=(condition,))
            )

    def write(
        self,
        what: What,
        path: Path,
        progress: Progress,
        *,
        jalali_text: bool = False,
        without_confidential: bool = False,
    ) -> int:
        """Write every record of a register, by its word in `REGISTERS` or its kinds, a sheet for each kind.

        The last column of each sheet is the id. Return how many rows were written.
        """
        kinds = _kinds(what)
        with self._store.view() as view:
            out = self._out(view, progress, jalali_text=jalali_text)
            found = found_of(view, kinds, progress, without_confidential=without_confidential)
            sheets = tuple(out.full_sheet(kind, found[kind]) for kind in kinds)
            count = sum(map(len, found.values()))
            told = guidance(kinds, CATALOGUE, self._vocabulary, self._today())
            write_book(path, BookOut(sheets, told, (out.stamp(kinds, sheets),), count), progress)
        return count

    def template(
        self,
        what: What,
        path: Path,
        progress: Progress | None = None,
        *,
        jalali_text: bool = False,
    ) -> None:
        """Write a workbook with headings, choices, guidance, and an example in each sheet."""
        kinds, watched = _kinds(what), progress or NoProgress()
        with self._store.view() as view:
            out = self._out(view, watched, jalali_text=jalali_text)
            sheets = tuple(map(out.empty_sheet, kinds))
            told = guidance(kinds, CATALOGUE, self._vocabulary, None)
            write_book(path, BookOut(sheets, told, (out.stamp(kinds, sheets),)), watched)

    def write_list(
        self,
        kind: type[Record],
        ids: Sequence[str],
        columns: Sequence[str],
        path: Path,
        progress: Progress,
        *,
        title: str,
        jalali_text: bool = False,
        more: MoreColumns | None = None,
    ) -> int:
        """Write the rows and columns of a list as they stand on the screen, then totals, and the ids.

        ``columns`` are names of fields or of columns of ``more``; the sheet is called ``title``. What was
        deleted meanwhile is left out. Return how many rows were asked for.
        """
        with self._store.view() as view:
            out = self._out(view, progress, jalali_text=jalali_text)
            sheet = out.list_sheet(kind, ids, columns, title, more)
            write_book(path, BookOut((sheet,), None, (out.stamp((kind,), (sheet,)),), len(ids)), progress)
        return len(ids)

    def write_lists(
        self,
        lists: Sequence[tuple[type[Record], Sequence[str], Sequence[str], str]],
        path: Path,
        progress: Progress,
    ) -> int:
        """Write several lists as `write_list` does, each on a sheet: kind, ids, columns and title of each.

        Return how many rows were asked for.
        """
        count = sum(len(ids) for _, ids, _, _ in lists)
        with self._store.view() as view:
            out = self._out(view, progress, jalali_text=False)
            sheets = tuple(out.list_sheet(*each, None) for each in lists)
            stamp = out.stamp(tuple(kind for kind, *_ in lists), sheets)
            write_book(path, BookOut(sheets, None, (stamp,), count), progress)
        return count

    def _out(self, view: View, progress: Progress, *, jalali_text: bool) -> SheetsOut:
        origin = Origin(self._store.replica, view.journal.arrived(), self._today())
        return SheetsOut(view, self._vocabulary, origin, progress, jalali_text=jalali_text)


def _kinds(what: What) -> tuple[type[Record], ...]:
    if isinstance(what, str):
        return REGISTERS[what]
    return (what,) if isinstance(what, type) else tuple(what)
