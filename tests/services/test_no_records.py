from __future__ import annotations

import pytest
from openpyxl import Workbook

from desktop.domain.office import Office
from desktop.excel.reading.cells import FormulaCell, Row
from desktop.excel.reading.heading import find_heading
from desktop.excel.reading.sheet import Merged
from desktop.excel.reading.spread import filled_down
from desktop.services.sheets.passed_rows import NoRecord
from desktop.services.sheets.rows.no_records import RecordRows

FIELDS = {"نام دفتر": "name", "تلفن": "phone", "شهر": "place", "تعداد": "note"}
HEAD = ("ردیف", "نام دفتر", "تلفن", "شهر", "پروژه‌ها")


def told(*cells, merged=(), ids=None, head=HEAD):
    """Return the names of the records under a head, and the rows that are none."""
    rows = [Row(number, tuple(each)) for number, each in enumerate((head, *cells), 1) if any(each)]
    records = RecordRows(find_heading(rows, FIELDS.get, at=1), merged, FIELDS.__contains__, Office, ids)
    names = [row.cells[1] for row in records.of(iter(rows))]
    return names, [(each.first, each.last, each.why) for each in records.passed]


def test_a_head_that_is_repeated_after_a_page_break_is_no_record():
    assert told((1, "الف"), ("ردیف", "نام دفتر", "تلفن", "شهر"), (2, "ب")) == (
        ["الف", "ب"],
        [(3, 3, NoRecord.HEAD_AGAIN)],
    )


@pytest.mark.parametrize(
    "row",
    [
        ("جمع کل", None, None, None, 12),
        (None, "جمع:", None, None, FormulaCell()),
        ("مجموع", None, "۱۲", "-"),
        (None, "جمع شهرستان گرگان", None, None, 12.5),
        ("نقل به صفحه بعد",),
    ],
)
def test_a_row_of_totals_is_no_record(row):
    assert told((1, "الف"), row) == (["الف"], [(3, 3, NoRecord.TOTALS)])


@pytest.mark.parametrize(
    "row",
    [
        (7, "جمع شهیدان", "0173"),
        (7, "جمع شهیدان", 1732223344),
        (7, "جمع", "تلفن ندارد"),
        (None, "مجموعهٔ فرهنگیان", None, None, 3),
        (7, "تلفن", None, "شهر گرگان"),
        (7, "تنها نام"),
    ],
)
def test_what_may_be_a_record_is_one(row):
    assert told((1, "الف"), row) == (["الف", row[1]], [])


def test_titles_and_notes_between_and_below_are_no_records():
    assert told(
        (None, "شهرستان گرگان"),
        (1, "الف"),
        (),
        (None, "* دفترهای فعال"),
        ("---", "---", "---"),
        ("تهیه: واحد آمار", None, None, None, "مهر"),
        merged=[Merged(2, 1, 2, 4)],
    ) == (["الف"], [(first, last, NoRecord.BESIDE) for first, last in ((2, 2), (5, 7))])


def test_another_table_below_or_above_is_not_taken_for_records_and_told():
    assert told((1, "الف"), (), ("شهر", "تلفن", "نام دفتر"), (1, "ب"), (2, "پ")) == (
        ["الف"],
        [(4, 6, NoRecord.OTHER_TABLE)],
    )
    rows = [("شهر", "تلفن"), ("گرگان", "0173"), (), HEAD, (1, "الف")]
    rows = [Row(number, each) for number, each in enumerate(rows, 1) if each]
    records = RecordRows(find_heading(rows, FIELDS.get), (), FIELDS.__contains__, Office)
    assert [row.number for row in records.of(rows)] == [5]
    assert [(each.first, each.last) for each in records.passed] == [(1, 2)]


def test_where_the_column_of_names_is_not_known_yet_no_row_is_left_out():
    assert told((1, "الف"), (2, "ب"), head=("ردیف", "نام مرکز", "تلفن"))[0] == ["الف", "ب"]


def test_what_an_export_wrote_is_a_record_whatever_it_says():
    assert told(("جمع", "جمع", None, None, "01a2"), ids=4) == (["جمع"], [])


def test_a_merged_cell_speaks_of_each_row_beside_it():
    rows = [Row(1, ("شهر", "نام")), Row(2, ("گرگان", "الف")), Row(3, (None, "ب")), Row(5, (None, "پ"))]
    rows += [Row(6, (None, "ت")), Row(7, (None, None, 1))]
    merged = [Merged(2, 0, 5, 0), Merged(7, 0, 8, 1), Merged(1, 1, 3, 1)]
    found = list(filled_down(iter(rows), merged, 1))
    assert [row.cells[0] for row in found] == ["شهر", "گرگان", "گرگان", "گرگان", None, None]
    assert list(filled_down(iter(rows), None, 1)) == rows
    assert [
        row.cells for row in filled_down([Row(2, ("گرگان",)), Row(3, (1,))], [Merged(2, 0, 3, 2)], 1)
    ] == [
        ("گرگان",),
        (1,),
    ]


def test_the_list_of_an_office_is_read_as_a_clerk_reads_it(tmp_path, plan):
    book = Workbook()
    page = book.active
    for row in (
        *(("بسمه تعالی",), ("فهرست دفترها",), (), HEAD),
        *((1, "الف", "0173", "شهر گرگان", 3), (2, "ب", "0174", None, 4)),
        *(HEAD, (3, "پ", "0175", None, 5), ("جمع کل", None, None, None, 12), (), ("تهیه‌کننده: مریم احمدی",)),
    ):
        page.append(row)
    page.merge_cells("A2:E2")
    page.merge_cells("D5:D8")
    book.save(tmp_path / "list.xlsx")
    found = plan(tmp_path / "list.xlsx")
    assert [(row.number, row.edited.name, bool(row.edited.place)) for row in found.rows] == [
        (5, "الف", True),
        (6, "ب", True),
        (8, "پ", True),
    ]
    assert [(each.first, each.why.value) for each in found.passed] == [
        (7, "head_again"),
        (9, "totals"),
        (11, "beside"),
    ]
