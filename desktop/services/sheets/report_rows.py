"""Gives rejected rows back to the clerk in a copy of their own workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.errors import FileUnwritableError
from desktop.excel.writing.report import CellProblem, ReportWords, write_report
from desktop.services.sheets.plan import RowOutcome

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.sheets.plan import ImportPlan

REPORT_WORDS = ReportWords(status="وضعیت بررسی", row="ردیف در فایل", accepted="درست است")


class ReportRows:
    """Writes the report of a plan."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def write(self, plan: ImportPlan[Any], path: Path) -> None:
        """Write the workbook anew with each rejected row marked, so that it can be mended and read again.

        Raises `FileUnwritableError` for the workbook itself, which stays as the clerk made it.
        """
        if path.exists() and path.samefile(plan.path):
            raise FileUnwritableError(path)
        problems = {
            row.number: [
                CellProblem(plan.columns.get(each.field), self._vocabulary.sentence(each))
                for each in row.problems
            ]
            for row in plan.having(RowOutcome.REJECTED)
        }
        write_report(plan.path, path, plan.heading_row, problems, REPORT_WORDS)
