"""A page that is a table of sessions or of resolutions is offered as a table; minutes with one are not."""

from __future__ import annotations

import pytest

from desktop.intake.page_text import page_text
from desktop.intake.reading import TableKind
from desktop.intake.tables import table_in
from tests.intake.corpus import cases

SESSIONS = """فهرست جلسات شورای هماهنگی محلات
ردیف\tشماره جلسه\tتاریخ جلسه\tمحل\tتعداد مصوبات
۱\t۴۱\t۱۴۰۲/۰۲/۰۳\tفرمانداری\t۶
۲\t۴۲\t۱۴۰۲/۰۳/۰۷\tشهرداری\t۴
صفحه ۱ از ۲
ردیف\tشماره جلسه\tتاریخ جلسه\tمحل\tتعداد مصوبات
۳\t۴۳\t۱۴۰۲/۰۴/۱۱\t\t۵
"""
RESOLUTIONS = """گزارش پیگیری مصوبات نیمهٔ نخست سال
شماره جلسه\tشرح مصوبه\tدستگاه مسئول\tمهلت\tوضعیت
۱۲\tبازسازی پل\tشهرداری نمونه\tیک ماه\tانجام شد
۱۲\tلایروبی قنات\tجهاد کشاورزی\tدو ماه\t
۱۳\tآموزش همیاران\tبهزیستی\tجلسهٔ آتی\tدر حال انجام
"""


def test_a_page_of_sessions_is_a_table_of_sessions():
    table = table_in(SESSIONS)
    assert table.kind is TableKind.SESSIONS
    assert table.heading[1:3] == ("شماره جلسه", "تاریخ جلسه")
    assert [row[1] for row in table.rows] == ["۴۱", "۴۲", "۴۳"]
    assert table.rows[2] == ("۳", "۴۳", "۱۴۰۲/۰۴/۱۱", "", "۵")


def test_a_page_of_resolutions_of_several_sessions_is_a_table_of_resolutions():
    table = table_in(RESOLUTIONS)
    assert table.kind is TableKind.RESOLUTIONS
    assert [row[2] for row in table.rows] == ["شهرداری نمونه", "جهاد کشاورزی", "بهزیستی"]


def test_the_block_of_a_table_is_what_the_import_of_cells_reads():
    block = table_in(RESOLUTIONS).block.splitlines()
    assert block[0] == "شماره جلسه\tشرح مصوبه\tدستگاه مسئول\tمهلت\tوضعیت"
    assert len(block) == 4


def test_a_table_in_a_web_page_is_found():
    rows = [line.split("\t") for line in SESSIONS.splitlines() if "\t" in line]
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    page = f"<html><body><nav>خانه</nav><h1>فهرست جلسات</h1><table>{cells}</table></body></html>"
    assert len(table_in(page_text(page)).rows) == 3


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_minutes_are_no_table(case):
    assert table_in(case.text) is None


@pytest.mark.parametrize(
    "text", ["", "سلام", "\t\t\n\t", "الف\tب\nپ\tت\nث\tج", "ردیف\tشماره جلسه\tتاریخ جلسه\tمحل"]
)
def test_other_texts_are_no_table(text):
    assert table_in(text) is None
