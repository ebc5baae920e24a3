"""The example of a filled-in row that a template begins with; it is marked as one, and read by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.office_step import OfficeStep
from desktop.domain.report import Report
from desktop.schema.fields import Field, Kind
from desktop.schema.reading import reader
from desktop.services.sheets.out.export_rows import cell_of, fields_out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.excel.writing.sheet_out import CellOut
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary

_LINKED = (Kind.LINK, Kind.LINKS)
_BLANK: Mapping[type[Record], tuple[str, ...]] = {
    OfficeStep: ("undone_on", "undone_reason"),
    Report: ("organisation", "approved_on", "returned_reason"),
}
"""What stays empty in the row of example: a report is of an office or an agency, and a step is taken."""


def example_of(
    kind: type[Record], field: Field, vocabulary: Vocabulary, *, jalali_text: bool = False
) -> CellOut:
    """Return a right value of a column as it stands in a cell."""
    typed = vocabulary.example(kind, field)
    if field.kind in _LINKED:
        return typed or None
    value: Any = reader(field, vocabulary)(typed)
    if value is None and field.choices:
        value = next(iter(field.choices))
    return cell_of(field, value, vocabulary, str, jalali_text=jalali_text)


def example_row(
    kind: type[Record], vocabulary: Vocabulary, *, jalali_text: bool = False
) -> tuple[CellOut, ...]:
    """Return the cells of the row of example, in the order of the columns of a template."""
    return tuple(
        None
        if field.name in _BLANK.get(kind, ())
        else example_of(kind, field, vocabulary, jalali_text=jalali_text)
        for field in fields_out(kind)
    )
