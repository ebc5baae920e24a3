"""What of a record stands in the cells of a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.persian.jalali import day_text
from desktop.schema.fields import BLANK, Field, Kind, fields_of
from desktop.schema.words import show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.excel.writing.sheet_out import CellOut
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.references import References
    from desktop.storage.unit_of_work import View

PAGE = 500
"""How many records are held at a time."""
_AS_THEY_ARE = (Kind.NUMBER, Kind.MEASURE, Kind.DAY, Kind.MOMENT)
"""What Excel has a kind of cell for."""


def fields_out(kind: type[Record]) -> tuple[Field, ...]:
    """Return the fields that workbooks hold: first what a record is a part of, and nothing automatic."""
    written = [field for field in fields_of(kind) if not field.automatic]
    return tuple(sorted(written, key=lambda field: not field.owner))


def pages(view: View, kind: type[Record], ids: Sequence[str]) -> Iterator[tuple[Record, ...]]:
    """Yield the records of ``ids`` in their order, some at a time."""
    records = view.records(kind)
    for start in range(0, len(ids), PAGE):
        yield records.page(ids[start : start + PAGE])


@dataclass(frozen=True, slots=True)
class MoreColumns:
    """Columns of a list that are no fields: headings by name, and id -> name -> words."""

    headings: Mapping[str, str]
    cells: Callable[[Sequence[str]], Mapping[str, Mapping[str, str]]]


class RowsOut:
    """Turns records into rows; ``references`` names what they link to."""

    def __init__(
        self, view: View, references: References, vocabulary: Vocabulary, *, jalali_text: bool
    ) -> None:
        self._view = view
        self._references = references
        self._vocabulary = vocabulary
        self._jalali_text = jalali_text

    def of(
        self,
        kind: type[Record],
        ids: Sequence[str],
        columns: Sequence[Field | str],
        more: MoreColumns | None = None,
    ) -> Iterator[list[CellOut]]:
        """Yield a row for each of ``ids``: its fields, or words of ``more`` under their names, and its id."""
        for records in pages(self._view, kind, ids):
            called = self._references.of_links(records)
            words = more.cells([each.id for each in records]) if more else {}
            for record in records:
                added = words.get(record.id, {})
                cells = [
                    added.get(column)
                    if isinstance(column, str)
                    else self._cell(column, getattr(record, column.name), called)
                    for column in columns
                ]
                yield [*cells, record.id]

    def _cell(self, field: Field, value: Any, called: Mapping[str, str]) -> CellOut:
        return cell_of(
            field, value, self._vocabulary, lambda one: called.get(one, ""), jalali_text=self._jalali_text
        )


def cell_of(
    field: Field, value: Any, vocabulary: Vocabulary, title: Callable[[str], str], *, jalali_text: bool
) -> CellOut:
    """Return the cell of a value; ``title`` names a linked record by its id."""
    if value in BLANK:
        return None
    if field.kind is Kind.DAY and jalali_text:
        return day_text(value)
    if field.kind in _AS_THEY_ARE:
        figure: CellOut = value
        return figure
    return str(value) if field.code else show(field, value, vocabulary, title)
