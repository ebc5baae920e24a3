"""Rows that would put the steps of an office out of order, or hand it over a second time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.office_life import PATH, standing, step_into
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.persian.jalali import day_text
from desktop.schema.problem import Problem, Reason
from desktop.services.sheets.plan import RowOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import PlannedRow, SheetPlan
    from desktop.services.sheets.rows.beside import Beside

_ORDER = tuple(map(step_into, PATH))


def without_wrong_steps(sheets: Sequence[SheetPlan[Any]], beside: Beside) -> list[SheetPlan[Any]]:
    """Refuse steps that are new or changed and go before what they follow, or are a second handover.

    The other steps are taken as they would be after the import; what stays as it is stored is never refused.
    """
    rows = [row for sheet in sheets if sheet.kind is OfficeStep for row in sheet.rows if not row.problems]
    if not any(map(_is_told, rows)):
        return list(sheets)
    after = dict(beside.known(OfficeStep).stored) | {row.edited.id: row.edited for row in rows}
    steps = _Steps(after.values(), {row.edited.id for row in rows if _is_told(row)}, beside.vocabulary)
    return [
        replace(sheet, rows=tuple(map(steps.settled, sheet.rows))) if sheet.kind is OfficeStep else sheet
        for sheet in sheets
    ]


class _Steps:
    """The steps of each office that hold, by their days."""

    def __init__(self, steps: Iterable[OfficeStep], told: set[str], vocabulary: Vocabulary) -> None:
        self._told, self._vocabulary = told, vocabulary
        self._of: defaultdict[str | None, list[OfficeStep]] = defaultdict(list)
        for each in standing(steps):
            self._of[each.office].append(each)

    def settled(self, row: PlannedRow[OfficeStep]) -> PlannedRow[OfficeStep]:
        """Return the row, refused where it must be."""
        if row.problems or not _is_told(row):
            return row
        problem = next(self._wrong(row.edited), None)
        return replace(row, problems=(problem,), refusal=RowOutcome.REJECTED) if problem else row

    def _wrong(self, step: OfficeStep) -> Iterator[Problem]:
        others = [each for each in self._of[step.office] if each.id != step.id]
        if step.kind is OfficeStepKind.HANDED_OVER:
            handed = [each for each in others if each.kind is OfficeStepKind.HANDED_OVER]
            handed = [each for each in handed if self._goes_before(each, step)]
            if handed and handed[0].taken_on:
                yield Problem("taken_on", Reason.HANDED_OVER_TWICE, (("day", day_text(handed[0].taken_on)),))
        for kind in _ORDER[: _ORDER.index(step.kind)] if step.kind in _ORDER else ():
            first = next((each for each in others if each.kind is kind), None)
            if first and first.taken_on and step.taken_on and step.taken_on < first.taken_on:
                values = (("step", self._vocabulary.choice(kind).label), ("day", day_text(first.taken_on)))
                yield Problem("taken_on", Reason.BEFORE_STEP, values)

    def _goes_before(self, other: OfficeStep, step: OfficeStep) -> bool:
        """Tell whether another handover holds: it is stored so, else it is the earlier one."""
        if other.id not in self._told:
            return True
        steps = self._of[step.office]
        return steps.index(other) < steps.index(step)


def _is_told(row: PlannedRow[OfficeStep]) -> bool:
    """Tell whether a row says anything new of when an office did what."""
    return not row.edited.undone_on and (row.opened is None or _said(row.opened) != _said(row.edited))


def _said(step: OfficeStep) -> tuple[Any, ...]:
    return step.office, step.kind, step.taken_on, step.undone_on
