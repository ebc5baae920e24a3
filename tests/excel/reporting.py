"""Writes the report of the first sheet of a workbook, and the words and problems that its tests speak of."""

from __future__ import annotations

from desktop.excel.reading.book import open_book
from desktop.excel.writing.report import write_report
from desktop.excel.writing.report_parts import CellProblem, MarkedSheet, ReportWords, RowProblem

WORDS = ReportWords(status="وضعیت", row="ردیف", accepted="بدون ایراد", sign="برنامه: ")
BAD_PHONE = RowProblem("خطا – تلفن: «۱۲» تلفن نیست", (CellProblem(1, "«۱۲» تلفن نیست؛ نمونه: ۰۷۱۳۲۳۴۵۶۷۸"),))
NOTE = f"{WORDS.sign}{BAD_PHONE.cells[0].note}"
REPEATED = RowProblem("تکراری: این دفتر دو بار آمده است.")


def marked(heading_row, problems, place=0):
    accepted = frozenset(range(heading_row + 1, 10_000)) - problems.keys()
    return MarkedSheet(place, heading_row, accepted, problems)


class Writer:
    """Writes reports into a folder; ``lacks`` is what the last one lacks."""

    def __init__(self, folder):
        self._folder = folder
        self.lacks = None

    def __call__(self, source, heading_row, problems, name="report.xlsx", password=""):
        with open_book(source, password) as book:
            target = self._folder / name
            self.lacks = write_report(book, source, target, [marked(heading_row, problems)], WORDS)
        return target


def states(page, column=4, first=2):
    return [page.cell(row, column).value for row in range(first, page.max_row + 1)]
