"""Rows that cannot be saved since their links lead in a circle: a record would stand above itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Problem, Reason
from desktop.services.sheets.plan import RowOutcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.schema.record import Record
    from desktop.services.sheets.plan import PlannedRow, SheetPlan


def without_circles(
    sheets: Sequence[SheetPlan[Any]], stored: Callable[[type[Record]], Mapping[str, Record]]
) -> list[SheetPlan[Any]]:
    """Refuse the rows that would close a circle; ``stored`` gives the records of a kind by their ids."""
    result = list(sheets)
    for kind in {sheet.kind for sheet in sheets}:
        for field in fields_of(kind):
            if field.kind is Kind.LINK and field.target == kind.__name__ and not field.automatic:
                result = _without(result, kind, field.name, stored)
    return result


def _without(
    sheets: list[SheetPlan[Any]],
    kind: type[Record],
    name: str,
    stored: Callable[[type[Record]], Mapping[str, Record]],
) -> list[SheetPlan[Any]]:
    changed = {row.edited.id for row in _accepted(sheets, kind) if _is_changed(row, name)}
    if not changed:
        return sheets
    above = {each.id: getattr(each, name) for each in stored(kind).values()}
    above |= {row.edited.id: getattr(row.edited, name) for row in _accepted(sheets, kind)}
    refused = changed & _in_circles(above)

    def settled(row: PlannedRow[Any]) -> PlannedRow[Any]:
        if row.problems or row.edited.id not in refused:
            return row
        return replace(row, problems=(Problem(name, Reason.IN_A_CIRCLE),), refusal=RowOutcome.REJECTED)

    return [
        replace(sheet, rows=tuple(map(settled, sheet.rows))) if refused and sheet.kind is kind else sheet
        for sheet in sheets
    ]


def _accepted(sheets: Sequence[SheetPlan[Any]], kind: type[Record]) -> Iterator[PlannedRow[Any]]:
    return (row for sheet in sheets if sheet.kind is kind for row in sheet.rows if not row.problems)


def _is_changed(row: PlannedRow[Any], name: str) -> bool:
    link = getattr(row.edited, name)
    return bool(link) and (row.opened is None or getattr(row.opened, name) != link)


def _in_circles(above: Mapping[str, str | None]) -> set[str]:
    """Return the ids from which the way up leads back to themselves."""
    found: set[str] = set()
    done: set[str] = set()
    for start in above:
        path: dict[str, int] = {}
        at: str | None = start
        while at and at not in done and at not in path:
            path[at] = len(path)
            at = above.get(at)
        if at in path:
            found.update(each for each, place in path.items() if place >= path[at])
        done.update(path)
    return found
