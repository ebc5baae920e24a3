"""Links to new rows of sheets that are planned later: a body may be made by a resolution of the workbook."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.schema.fields import Field, Kind, fields_of
from desktop.schema.problem import Reason
from desktop.schema.reading import name_key
from desktop.schema.record import Link
from desktop.services.titles import links_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.services.sheets.plan import PlannedRow, SheetPlan
    from desktop.services.sheets.rows.called import Linking

_UNLINKED = (Reason.UNKNOWN_NAME, Reason.AMBIGUOUS_NAME)


def with_late_links(sheets: Sequence[SheetPlan[Any]], linking: Linking) -> list[SheetPlan[Any]]:
    """Return ``sheets``, which stand in the order of their planning, with what the later ones explain."""
    result = []
    for place, sheet in enumerate(sheets):
        later = {each.kind.__name__ for each in sheets[place + 1 :]} - {sheet.kind.__name__}
        late = {
            field.name: field
            for field in fields_of(sheet.kind)
            if field.kind is Kind.LINK and field.target in later
        }
        if late.keys() & sheet.columns.keys():
            rows = tuple(_linked(row, late.values(), linking) if row.problems else row for row in sheet.rows)
            result.append(replace(sheet, rows=rows))
        else:
            result.append(sheet)
    return result


def _linked(row: PlannedRow[Any], late: Collection[Field], linking: Linking) -> PlannedRow[Any]:
    for field in late:
        for problem in row.problems:
            if problem.field == field.name and problem.reason in _UNLINKED:
                typed = dict(problem.values).get("typed", "")
                if found := _called(typed, field, row, linking):
                    left = tuple(each for each in row.problems if each is not problem)
                    linked: dict[str, Any] = {field.name: Link[Any](found)}
                    row = replace(row, edited=replace(row.edited, **linked), problems=left)
    return row


def _called(typed: str, field: Field, row: PlannedRow[Any], linking: Linking) -> str | None:
    called = linking.to(field.target)
    near = {link for ids in links_of([row.edited]).values() for link in ids}
    return called.by_key.get(name_key(typed)) or called.within(typed, near)
