"""What follows from rows: others link to those that are refused, and the accepted name what is to be made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.persian.digits import persian_digits
from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Problem, Reason
from desktop.services.sheets.plan import RowOutcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop.progress import Progress
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.services.sheets.plan import PlannedRow, SheetPlan

_PORTION = 2000
"""How many rows are looked at between two steps of the progress."""


def without_what_is_refused(sheets: Sequence[SheetPlan[Any]], progress: Progress) -> list[SheetPlan[Any]]:
    """Refuse also the rows that link to new records whose own rows are refused."""
    lost: dict[str, tuple[str, int]] = {}
    result = list(sheets)
    while True:
        kinds: set[str] = set()
        more = {}
        for sheet in result:
            for row in sheet.rows:
                if row.problems and row.opened is None and row.edited.id not in lost:
                    more[row.edited.id] = (sheet.sheet, row.number)
                    kinds.add(sheet.kind.__name__)
        if not more:
            return result
        lost |= more
        result = [_without(sheet, lost, kinds, progress) for sheet in result]


def wanted(
    sheets: Iterable[SheetPlan[Any]], made: Mapping[str, Record], progress: Progress
) -> dict[str, Record]:
    """Return those of the records ``made`` on the way that accepted rows link to, as they are first met."""
    kinds = {type(each).__name__ for each in made.values()}
    found: dict[str, Record] = {}
    for sheet in sheets:
        if fields := _links_to(sheet.kind, kinds):
            for row in _watched(sheet.rows, progress):
                if not row.problems:
                    links = (link for _, link in _linked(row.edited, fields))
                    found |= {link: made[link] for link in links if link in made}
    return found


def _without(
    sheet: SheetPlan[Any], lost: Mapping[str, tuple[str, int]], kinds: Collection[str], progress: Progress
) -> SheetPlan[Any]:
    """Return the sheet without the rows that link to what is lost; what was lost last is of ``kinds``."""
    if not (fields := _links_to(sheet.kind, kinds)):
        return sheet
    watched = _watched(sheet.rows, progress)
    rows = tuple(row if row.problems else _refused(row, fields, lost) for row in watched)
    return replace(sheet, rows=rows) if rows != sheet.rows else sheet


def _refused(
    row: PlannedRow[Any], fields: Sequence[Field], lost: Mapping[str, tuple[str, int]]
) -> PlannedRow[Any]:
    for name, link in _linked(row.edited, fields):
        if link in lost:
            sheet, number = lost[link]
            values = (("row", persian_digits(str(number))), ("sheet", sheet))
            problem = Problem(name, Reason.LEADS_TO_REFUSED, values)
            return replace(row, problems=(problem,), refusal=RowOutcome.REJECTED)
    return row


def _links_to(kind: type[Record], kinds: Collection[str]) -> list[Field]:
    return [field for field in fields_of(kind) if field.target in kinds]


def _linked(record: Record, fields: Sequence[Field]) -> Iterator[tuple[str, str]]:
    for field in fields:
        value = getattr(record, field.name)
        for link in (value,) if field.kind is Kind.LINK else value:
            yield field.name, link


def _watched(rows: Sequence[PlannedRow[Any]], progress: Progress) -> Iterator[PlannedRow[Any]]:
    for place, row in enumerate(rows):
        if not place % _PORTION:
            progress.step(1, 1)
        yield row
