from __future__ import annotations

import time

import pytest
from openpyxl import load_workbook

from desktop.errors import AppError
from desktop.excel.reading.book import open_book
from desktop.excel.writing.report import write_report
from desktop.excel.writing.report_parts import CellProblem, MarkedSheet, ReportWords, RowProblem
from tests.excel.mutants import mutant
from tests.excel.producers import workbooks

WORDS = ReportWords("وضعیت بررسی", "ردیف", "درست است", "برنامه: ")
BAD = RowProblem("خطا", (CellProblem(0, "نادرست"), CellProblem(2, "نادرست")))


@pytest.fixture(scope="module")
def seeds(tmp_path_factory):
    return workbooks(tmp_path_factory.mktemp("seeds"))


def given_back(path, report):
    """Write the report of a workbook whose every second row is refused; tell whether it could be read."""
    try:
        with open_book(path) as book:
            numbers = [[row.number for row in sheet.rows()] for sheet in book.sheets]
            marked = [
                MarkedSheet(place, 1, frozenset(found), dict.fromkeys(found[1::2], BAD))
                for place, found in enumerate(numbers)
                if len(found) > 1
            ]
            write_report(book, path, report, marked, WORDS)
    except AppError:
        return False
    with open_book(report) as book:
        assert [sheet.name for sheet in book.sheets]
        assert all(list(sheet.rows()) is not None for sheet in book.sheets)
    load_workbook(report)
    return True


def reports_of(seeds, count, tmp_path):
    path, report = tmp_path / "mutant.xlsx", tmp_path / "report.xlsx"
    written = 0
    for number in range(count):
        path.write_bytes(mutant(number, seeds).content)
        begin = time.perf_counter()
        written += given_back(path, report)
        assert time.perf_counter() - begin < 10, number
    return written


def test_every_broken_workbook_that_can_be_read_can_be_given_back(seeds, tmp_path):
    assert reports_of(seeds, 120, tmp_path) > 20


@pytest.mark.long
def test_3_000_broken_workbooks_are_given_back(seeds, tmp_path):
    assert reports_of(seeds, 3_000, tmp_path) > 500
