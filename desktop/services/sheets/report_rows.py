"""Gives refused rows back to the clerk in a copy of their own workbook."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from desktop.errors import ChangedElsewhereError, FileUnwritableError
from desktop.excel.reading.book import open_book, pasted_book
from desktop.excel.writing.report import write_report
from desktop.excel.writing.report_parts import CellProblem, Lack, MarkedSheet, ReportWords, RowProblem
from desktop.schema.fields import fields_of
from desktop.services.sheets.out.right_values import right_value
from desktop.services.sheets.plan import REFUSED, RowOutcome
from desktop.services.sheets.source import digest_of
from desktop.services.sheets.stamp import REPORTED_ROW, REPORTED_STATE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.schema.problem import Problem
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import ImportPlan, PlannedRow, SheetPlan
    from desktop.services.sheets.plan_words import ConflictWords, PlanWords

__all__ = ["REPORT_WORDS", "Lack", "ReportRows"]
REPORT_WORDS = ReportWords(status=REPORTED_STATE, row=REPORTED_ROW, accepted="درست است", sign="محله‌یار: ")
"""The issue says «وضعیت»; offices, sessions and assignments have a field of that name."""
_STATES = {
    RowOutcome.REPEATED: "تکراری",
    RowOutcome.CONFLICT: "ناسازگاری",
    RowOutcome.FINAL: "نهایی‌شده",
    RowOutcome.REJECTED: "خطا",
}
_EXAMPLE = "نمونه"


class ReportRows:
    """Writes the report of a plan."""

    def __init__(self, vocabulary: Vocabulary, words: PlanWords) -> None:
        self._vocabulary = vocabulary
        self._words = words

    def write(
        self, plan: ImportPlan, path: Path, mending: Mapping[tuple[int, int, str], str] | None = None
    ) -> frozenset[Lack]:
        """Write the workbook anew with each refused row marked, so that it can be mended and read again.

        ``mending`` is what was typed while the plan was looked at, as in `Wishes`; it stands in the copy.
        Return what the copy lacks. Raises `FileUnwritableError` for the workbook itself, which stays as the
        clerk made it, and `ChangedElsewhereError` where it was saved anew since it was read: its rows may be
        others.
        """
        source = plan.source
        if source.path and path.exists() and path.samefile(source.path):
            raise FileUnwritableError(path)
        if digest_of(source) != plan.digest:
            raise ChangedElsewhereError(())
        marked = [self._marked(plan, sheet, mending or {}) for sheet in plan.sheets]
        with ExitStack() as stack:
            if source.path:
                book = stack.enter_context(open_book(source.path, source.password))
            else:
                book = pasted_book(source.pasted)
            return write_report(book, source.path, path, marked, REPORT_WORDS, source.headings)

    def _marked(
        self, plan: ImportPlan, sheet: SheetPlan[Any], mending: Mapping[tuple[int, int, str], str]
    ) -> MarkedSheet:
        refused = sheet.having(*REFUSED)
        conflicting = [row for row in refused if row.outcome is RowOutcome.CONFLICT]
        words = {
            row.number: told.conflicts
            for row, told in zip(conflicting, self._words.rows(plan, sheet, conflicting), strict=True)
        }
        return MarkedSheet(
            sheet.place,
            sheet.heading_row,
            frozenset(row.number for row in sheet.rows if not row.outcome.is_refused),
            {row.number: self._problem(sheet, row, words.get(row.number, ())) for row in refused},
            {
                (row, sheet.columns[name]): text
                for (place, row, name), text in mending.items()
                if place == sheet.place and name in sheet.columns
            },
        )

    def _problem(
        self, sheet: SheetPlan[Any], row: PlannedRow[Any], conflicts: tuple[ConflictWords, ...]
    ) -> RowProblem:
        told = [
            (each.field, self._vocabulary.sentence(each), self._example(sheet, each)) for each in row.problems
        ]
        told += [(each.field, _conflict(each), "") for each in conflicts]
        said = (f"{_STATES[row.outcome]} – {self._about(sheet, field)}{words}" for field, words, _ in told)
        cells = [
            CellProblem(sheet.columns[field], words + example)
            for field, words, example in told
            if field in sheet.columns
        ]
        return RowProblem("\n".join(dict.fromkeys(said)), tuple(cells))

    def _example(self, sheet: SheetPlan[Any], problem: Problem) -> str:
        """Return an example of a right value in a line of its own, unless the sentence gives one."""
        example = right_value(sheet.kind, problem, self._vocabulary)
        has_one = _EXAMPLE in self._vocabulary.sentence(problem)
        return f"\n{_EXAMPLE}: {example}" if example and not has_one else ""

    def _about(self, sheet: SheetPlan[Any], name: str) -> str:
        """Return what the field is called that a sentence speaks of."""
        fields = {field.name: field for field in fields_of(sheet.kind)}
        return f"{self._vocabulary.field(sheet.kind, fields[name]).label}: " if name in fields else ""


def _conflict(found: ConflictWords) -> str:
    sides = (
        ("در این فایل", found.workbook),
        ("در برنامه", found.register),
        ("هنگام خروجی گرفتن", found.before),
    )
    told = "؛ ".join(f"{where}: «{value}»" if value else f"{where}: خالی" for where, value in sides)
    return f"پس از خروجی گرفتن این فایل، این مقدار در برنامه نیز تغییر کرده است. {told}"
