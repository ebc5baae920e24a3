"""What ``--json sheet import`` prints of a plan: all that the window shows of it."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from desktop.schema.fields import fields_of
from desktop.services.sheets.out.right_values import right_value
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.registers import register_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.schema.problem import Problem
    from desktop.services.desk import Desk
    from desktop.services.sheets.plan import ImportPlan, PlannedRow, SheetPlan
    from desktop.services.sheets.plan_words import RowWords

_LETTERS = 26
_CONFLICT = "in the workbook: «{workbook}»; in the register: «{register}»; before: «{before}»"


def plan_data(desk: Desk, plan: ImportPlan) -> dict[str, Any]:
    """Return a plan as plain values.

    The counts of new, changed, unchanged and rejected rows sum up to all rows; those that change spelling
    only are among the changed, and those that come twice, conflict or are final among the rejected.
    """
    first = plan.sheets[0]
    told = [_SheetTold(desk, plan, sheet) for sheet in plan.sheets]
    return {
        **_counts(plan.counts),
        "rows": sum(plan.counts.values()),
        "made": [
            {"kind": type(each).__name__, "name": each.title, "alike": plan.alike.get(each.id, "")}
            for each in plan.made
        ],
        "sheet": first.sheet,
        "unread_from": first.unread_from,
        "tells_errors": plan.tells_errors,
        "unknown_headings": [each for sheet in plan.sheets for each in sheet.unknown_headings],
        "sheets": [_sheet(desk, sheet) for sheet in plan.sheets],
        "passed_sheets": [{"sheet": each.sheet, "chosen": each.is_chosen} for each in plan.passed],
        "changes": [each for sheet in told for each in sheet.changes()],
        "conflicting": [each for sheet in told for each in sheet.conflicts()],
        "issues": [each for sheet in told for each in sheet.issues()],
        "earlier": _earlier(plan),
    }


def _counts(counts: Mapping[RowOutcome, int]) -> dict[str, int]:
    refused = sum(count for outcome, count in counts.items() if outcome.is_refused)
    return {
        "new": counts[RowOutcome.NEW],
        "changed": counts[RowOutcome.CHANGED] + counts[RowOutcome.SPELLING],
        "unchanged": counts[RowOutcome.UNCHANGED],
        "rejected": refused,
        "spelling": counts[RowOutcome.SPELLING],
        "repeated": counts[RowOutcome.REPEATED],
        "conflicts": counts[RowOutcome.CONFLICT],
        "final": counts[RowOutcome.FINAL],
    }


def _sheet(desk: Desk, sheet: SheetPlan[Any]) -> dict[str, Any]:
    labels = _labels(desk, sheet)
    return {
        "sheet": sheet.sheet,
        "kind": sheet.kind.__name__,
        "register": register_of(sheet.kind),
        "heading_row": sheet.heading_row,
        **_counts(sheet.counts),
        "columns": [
            {"column": letters(place), "field": name, "label": labels[name]}
            for name, place in sorted(sheet.columns.items(), key=itemgetter(1))
        ],
        "verdicts": [
            {
                "column": letters(sheet.columns[each.field]) if each.field in sheet.columns else "",
                "field": each.field,
                "reading": each.reading.value,
                "also": [other.value for other in each.also],
                "cells": each.count,
                "example": each.example,
            }
            for each in sheet.verdicts
        ],
        "asked_columns": [
            {
                "heading": each.heading,
                "field": each.field,
                "offered": each.offered,
                "repeated": each.repeated,
            }
            for each in sheet.asked
        ],
        "unread_from": sheet.unread_from,
        "hidden_rows": sheet.hidden_rows,
        "passed_rows": [
            {"row": each.first, "to": each.last, "why": each.why.value, "text": each.text}
            for each in sheet.passed
        ],
    }


def _labels(desk: Desk, sheet: SheetPlan[Any]) -> dict[str, str]:
    """Return what the fields of a sheet are called, by name."""
    return {each.name: desk.vocabulary.field(sheet.kind, each).label for each in fields_of(sheet.kind)}


class _SheetTold:
    """The rows of one sheet in words."""

    def __init__(self, desk: Desk, plan: ImportPlan, sheet: SheetPlan[Any]) -> None:
        self._desk, self._sheet = desk, sheet
        speaking = (RowOutcome.CHANGED, RowOutcome.SPELLING, RowOutcome.CONFLICT)
        rows = sheet.having(*speaking)
        self._labels = _labels(desk, sheet)
        self._told = list(zip(rows, desk.plan_words.rows(plan, sheet, rows), strict=True))

    def changes(self) -> Iterator[dict[str, Any]]:
        """Yield what the sheet changes in stored records, field by field, old to new."""
        for row, words in self._told:
            if row.outcome.is_saved:
                for label, old, new in words.changes:
                    spelling = row.outcome is RowOutcome.SPELLING
                    yield self._at(row) | {"field": label, "old": old, "new": new, "spelling": spelling}

    def conflicts(self) -> Iterator[dict[str, Any]]:
        """Yield the fields that the workbook and the register have both changed."""
        for row, words in self._told:
            for each in words.conflicts:
                yield self._at(row) | {
                    "column": self._column(each.field),
                    "field": each.label,
                    "before": each.before,
                    "workbook": each.workbook,
                    "register": each.register,
                }

    def issues(self) -> Iterator[dict[str, Any]]:
        """Yield what is wrong and what is remarked on, row by row."""
        told = {row.number: words for row, words in self._told}
        for row in self._sheet.rows:
            for problem in row.problems:
                yield self._issue(row, problem, refuses=True)
            yield from self._conflicts_of(row, told)
            for note in row.notes:
                yield self._issue(row, note, refuses=False)

    def _conflicts_of(self, row: PlannedRow[Any], told: Mapping[int, RowWords]) -> Iterator[dict[str, Any]]:
        for each in told[row.number].conflicts if row.outcome is RowOutcome.CONFLICT else ():
            said = {"workbook": each.workbook, "register": each.register, "before": each.before}
            yield self._at(row) | {
                "column": self._column(each.field),
                "field": each.label,
                "code": RowOutcome.CONFLICT.value,
                "message": _CONFLICT.format(**said),
                "value": each.workbook,
                "example": "",
                "refuses": True,
            }

    def _issue(self, row: PlannedRow[Any], problem: Problem, *, refuses: bool) -> dict[str, Any]:
        vocabulary = self._desk.vocabulary
        return self._at(row) | {
            "column": self._column(problem.field),
            "field": self._labels.get(problem.field, ""),
            "code": problem.reason.value,
            "message": vocabulary.sentence(problem),
            "value": dict(problem.values).get("typed", ""),
            "example": right_value(self._sheet.kind, problem, vocabulary) if refuses else "",
            "refuses": refuses,
        }

    def _at(self, row: PlannedRow[Any]) -> dict[str, Any]:
        return {"sheet": self._sheet.sheet, "row": row.number}

    def _column(self, field: str) -> str:
        """Return the letters of a field's column; empty where the sheet has none for it."""
        place = self._sheet.columns.get(field)
        return "" if place is None else letters(place)


def _earlier(plan: ImportPlan) -> dict[str, Any] | None:
    if (one := plan.earlier) is None:
        return None
    return {
        "batch": one.batch,
        "file": one.file,
        "at": one.at.isoformat(timespec="seconds"),
        "same_file": one.digest == plan.digest,
        "differing_rows": plan.to_save + plan.refused,
    }


def letters(place: int) -> str:
    """Return how Excel calls the column of a place, counted from 0."""
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, _LETTERS)
        found = chr(ord("A") + rest) + found
    return found
