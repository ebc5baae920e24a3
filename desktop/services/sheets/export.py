"""Export of a register to a workbook that the import reads back unchanged, and its empty template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.excel.writing.sheet_out import ColumnOut, SheetOut
from desktop.excel.writing.sheet_out import Kind as ColumnKind
from desktop.excel.writing.writer import write_sheet
from desktop.schema.fields import BLANK, Field, Kind, fields_of
from desktop.schema.words import show
from desktop.services.titles import titles_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop.excel.writing.sheet_out import CellOut
    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_PAGE = 500
_COLUMN_KINDS = {
    Kind.NUMBER: ColumnKind.NUMBER,
    Kind.MEASURE: ColumnKind.NUMBER,
    Kind.DAY: ColumnKind.DAY,
    Kind.CHOICE: ColumnKind.CHOICE,
    Kind.FLAG: ColumnKind.CHOICE,
}
_AS_THEY_ARE = (Kind.NUMBER, Kind.MEASURE, Kind.DAY, Kind.MOMENT)
"""What Excel has a kind of cell for."""
_WIDTHS = {Kind.NUMBER: 12, Kind.MEASURE: 14, Kind.DAY: 14, Kind.PASSAGE: 60}


class ExportSheet:
    """Writes what a register holds."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def write(self, kind: type[Record], path: Path, progress: Progress) -> int:
        """Write every record of ``kind`` to a new workbook; return how many."""
        with self._store.view() as view:
            records = view.records(kind)
            ids = records.find(order_by=_order(kind))
            rows = self._rows(view, kind, ids)
            write_sheet(path, self._sheet(kind, rows), progress)
        return len(ids)

    def template(self, kind: type[Record], path: Path) -> None:
        """Write an empty workbook with the headings and the choices of ``kind``."""
        write_sheet(path, self._sheet(kind, iter(())))

    def _sheet(self, kind: type[Record], rows: Iterator[list[CellOut]]) -> SheetOut:
        columns = tuple(self._column(kind, field) for field in fields_of(kind))
        return SheetOut(self._vocabulary.record(kind).label, columns, rows)

    def _column(self, kind: type[Record], field: Field) -> ColumnOut:
        choices = tuple(self._vocabulary.choice(each).label for each in field.choices or ())
        if field.kind is Kind.FLAG:
            choices = tuple(self._vocabulary.flag(value=value).label for value in (True, False))
        default = ColumnKind.CODE if field.code else ColumnKind.TEXT
        return ColumnOut(
            heading=self._vocabulary.field(kind, field).label,
            kind=_COLUMN_KINDS.get(field.kind, default),
            width=_WIDTHS.get(field.kind, 24),
            choices=choices,
        )

    def _rows(self, view: View, kind: type[Record], ids: Sequence[str]) -> Iterator[list[CellOut]]:
        fields = fields_of(kind)
        for start in range(0, len(ids), _PAGE):
            records = view.records(kind).page(ids[start : start + _PAGE])
            titles = titles_in(view, records)
            for record in records:
                yield [self._cell(field, getattr(record, field.name), titles) for field in fields]

    def _cell(self, field: Field, value: Any, titles: Mapping[str, str]) -> CellOut:
        if value in BLANK:
            return None
        if field.kind in _AS_THEY_ARE:
            number: CellOut = value
            return number
        return str(value) if field.code else show(field, value, self._vocabulary, titles.__getitem__)


def _order(kind: type[Record]) -> str:
    """Return the field that puts a register in order: the first that is meant for it, else birth."""
    return next((field.name for field in fields_of(kind) if field.ordered), "id")
