"""What is left of a plan where the clerk does not want anything made on the way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Problem, Reason
from desktop.services.sheets.plan import RowOutcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.schema.record import Record
    from desktop.services.sheets.plan import ImportPlan, PlannedRow


def without_made(plan: ImportPlan) -> ImportPlan:
    """Return ``plan`` with the rows refused that name what would be made, and those that name such rows."""
    unwanted = {each.id: each.title for each in plan.made}
    waiting: set[tuple[int, int]] = set()
    count = -1
    while count != len(waiting):
        count = len(waiting)
        for sheet, row in plan.saved():
            if (sheet.place, row.number) not in waiting and any(
                link in unwanted for _, link in _links(row.edited)
            ):
                waiting.add((sheet.place, row.number))
                if row.opened is None:
                    unwanted[row.edited.id] = row.edited.title
    sheets = tuple(
        replace(
            sheet,
            rows=tuple(
                _refused(row, unwanted) if (sheet.place, row.number) in waiting else row for row in sheet.rows
            ),
        )
        for sheet in plan.sheets
    )
    return replace(plan, sheets=sheets, made=(), unmade=(*plan.unmade, *plan.made))


def _refused(row: PlannedRow[Any], unwanted: dict[str, str]) -> PlannedRow[Any]:
    found = tuple(
        Problem(name, Reason.UNKNOWN_NAME, (("typed", unwanted[link]),))
        for name, link in _links(row.edited)
        if link in unwanted
    )
    return replace(row, problems=found, refusal=RowOutcome.REJECTED)


def _links(record: Record) -> Iterator[tuple[str, str]]:
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if field.kind is Kind.LINK and value:
            yield field.name, value
        elif field.kind is Kind.LINKS:
            for each in value:
                yield field.name, each
