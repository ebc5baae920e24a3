"""The sheets of one workbook on its way out, and the stamp that tells where they come from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desktop.excel.writing.sheet_out import ColumnOut, HiddenOut, SheetOut, sheet_name
from desktop.persian.jalali import day_words
from desktop.schema.fields import Kind, fields_of
from desktop.services.sheets.confidential_rows import not_confidential
from desktop.services.sheets.out.examples import example_row
from desktop.services.sheets.out.export_columns import ID_COLUMN, ColumnsOut, not_merged
from desktop.services.sheets.out.export_rows import PAGE, RowsOut, fields_out
from desktop.services.sheets.references import References
from desktop.services.sheets.stamp import STAMP_SHEET, TOTALS, SheetStamp, Stamp, stamp_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.out.export_rows import MoreColumns
    from desktop.storage.unit_of_work import View

_EXAMPLE_ROW = 2
_MORE_WIDTH = 20
_IN_ORDER = ("order", "protocol", "held_on", "followed_on")
"""Fields that put records in order better than the alphabet does."""


class Origin(NamedTuple):
    """Where a workbook comes from: the database, how far its journal had come, and the day."""

    replica: str
    seen: int
    day: date


class SheetsOut:
    """Makes the sheets of one workbook; what they link to is read once."""

    def __init__(
        self, view: View, vocabulary: Vocabulary, origin: Origin, progress: Progress, *, jalali_text: bool
    ) -> None:
        self._vocabulary = vocabulary
        self._origin = origin
        self._jalali_text = jalali_text
        references = References(view, vocabulary)
        self._columns = ColumnsOut(view, references, vocabulary, progress, jalali_text=jalali_text)
        self._rows = RowsOut(view, references, vocabulary, jalali_text=jalali_text)

    def full_sheet(self, kind: type[Record], ids: Sequence[str]) -> SheetOut:
        """Return all fields of ``ids``, and the ids in a last column."""
        fields = fields_out(kind)
        columns = (*self._columns.of(kind, fields), ID_COLUMN)
        return SheetOut(self._vocabulary.sheet(kind).label, columns, self._rows.of(kind, ids, fields))

    def empty_sheet(self, kind: type[Record]) -> SheetOut:
        """Return the headings and an example."""
        example = example_row(kind, self._vocabulary, jalali_text=self._jalali_text)
        columns = self._columns.of(kind, fields_out(kind))
        return SheetOut(self._vocabulary.sheet(kind).label, columns, example=example)

    def list_sheet(
        self,
        kind: type[Record],
        ids: Sequence[str],
        names: Sequence[str],
        title: str,
        more: MoreColumns | None,
    ) -> SheetOut:
        """Return some columns, a row of totals where one of them can be summed, and the ids, unseen.

        It is for reading and printing: over each page stand ``title`` and the day. Names that are neither
        fields nor among ``more`` are left out.
        """
        described = {field.name: field for field in fields_of(kind)}
        headings = more.headings if more else {}
        written = [described.get(name, name) for name in names if name in described or name in headings]
        columns = tuple(
            ColumnOut(headings[each], width=_MORE_WIDTH)
            if isinstance(each, str)
            else replace(self._columns.one(kind, each), required=False)
            for each in written
        )
        totals = TOTALS if any(column.summed for column in columns) else ""
        return SheetOut(
            title,
            (*columns, replace(ID_COLUMN, hidden=True)),
            self._rows.of(kind, ids, written, more),
            totals=totals,
            printed_head=f"{title} – {day_words(self._origin.day)}",
        )

    def stamp(self, kinds: Sequence[type[Record]], sheets: Sequence[SheetOut]) -> HiddenOut:
        """Return the sheet that tells a later import what the others hold."""
        stamped = tuple(
            SheetStamp(sheet_name(sheet.name), kind.__name__, _EXAMPLE_ROW if sheet.example else None)
            for kind, sheet in zip(kinds, sheets, strict=True)
        )
        replica, seen, day = self._origin
        stamp = Stamp(replica, seen, day, stamped, self._jalali_text)
        return HiddenOut(STAMP_SHEET, tuple(stamp_rows(stamp)))


def found_of(
    view: View, kinds: Sequence[type[Record]], progress: Progress, *, without_confidential: bool = False
) -> dict[type[Record], Sequence[str]]:
    """Return the ids of each sheet's rows in order; parts stand in the order of what they are of.

    Left out is what has become another record, and what lies in the bin; so are confidential resolutions and
    what belongs to them, where that is wished.
    """
    found: dict[type[Record], Sequence[str]] = {}
    for kind in kinds:
        progress.step(0, 0)
        conditions = (*not_merged(kind), *(not_confidential(kind) if without_confidential else ()))
        ids = view.records(kind).find(order_by=_order(kind), conditions=conditions)
        of = next((each for each in fields_of(kind) if each.kind is Kind.LINK), None)
        owner = next((each for each in found if of and each.__name__ == of.target), None)
        if of and owner:
            places = {each: place for place, each in enumerate(found[owner])}
            owners = dict(_links(view, kind, ids, of.name, progress))
            ids = sorted(ids, key=lambda each: places.get(owners.get(each, ""), len(places)))
        found[kind] = ids
    return found


def _links(
    view: View, kind: type[Record], ids: Sequence[str], name: str, progress: Progress
) -> Iterator[tuple[str, str]]:
    records = view.records(kind)
    for start in range(0, len(ids), PAGE):
        progress.step(0, 0)
        for record_id, values in records.values(ids[start : start + PAGE]).items():
            yield record_id, str(values.get(name, ""))


def _order(kind: type[Record]) -> str:
    """Return the field that puts a register in order: its number among others, its name, else its birth."""
    fields = fields_of(kind)
    names = {field.name for field in fields}
    named = (field.name for field in fields if field.ordered)
    return next((name for name in _IN_ORDER if name in names), next(named, "id"))
