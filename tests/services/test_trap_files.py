"""Traps with files: what they are, how they are written, what they would cost; from the file to the plan."""

from __future__ import annotations

import sys
import time
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from desktop.errors import (
    AppError,
    FileDamagedError,
    FileProtectedError,
    FileTooLargeError,
    FileTypeError,
    WrongPasswordError,
)
from desktop.excel.reading.book import open_book
from desktop.progress import NoProgress
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.source import Source
from tests.excel import bombs
from tests.excel.formats import other_formats, table_text
from tests.excel.producers import HEAD, ROWS, openpyxl_usual

CODES = [row[0] for row in ROWS]
NAMES = [row[1] for row in ROWS]


@pytest.fixture
def put(tmp_path):
    def put(content, name="دفترها.xlsx"):
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return put


def read(made):
    return [row.edited.code for row in made.rows], [row.edited.name for row in made.rows]


@pytest.mark.parametrize("name", sorted(other_formats()))
def test_other_formats_are_read_whatever_they_are_called(plan, put, name):
    content = other_formats()[name]
    for called in (name, "دفترها.xlsx", "بی‌پسوند"):
        made = plan(put(content, called))
        assert read(made) == (CODES, NAMES)
        assert [row.outcome for row in made.rows] == [RowOutcome.NEW] * 5


@pytest.mark.parametrize("name", ["libreoffice.xls", "libreoffice.ods", "binary.xlsb"])
def test_what_calamine_reads_alone_is_read_the_same_here(put, name):
    content = other_formats()[name]
    with open_book(put(content)) as book:
        rows = [list(row.cells) for row in next(iter(book.sheets)).rows()]
    oracle = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
    for ours, theirs in zip(rows, oracle.to_python(skip_empty_area=False), strict=True):
        wide = ours + [None] * (len(theirs) - len(ours))
        assert wide == [None if cell == "" else cell for cell in theirs]


@pytest.mark.parametrize("name", ["libreoffice.html", "web.xls"])
def test_a_page_that_is_called_xls_is_recognised(plan, put, name):
    made = plan(put(other_formats()[name], "گزارش.xls"))
    assert read(made) == (CODES, NAMES)


MARKED = {"utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}
ENCODINGS = ["utf-8", "utf-8-sig", *MARKED]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("line_end", ["\r\n", "\n"])
def test_a_text_file_is_read_in_any_encoding_with_any_separator(put, encoding, separator, line_end):
    path = put((MARKED.get(encoding, "") + table_text(separator, line_end)).encode(encoding), "دفترها.csv")
    with open_book(path) as book:
        rows = [row.cells for row in book.sheets[0].rows()]
        assert (book.separator, rows[0], rows[1][:2]) == (separator, HEAD, (CODES[0], NAMES[0]))
    assert len(rows) == 6
    assert rows[1][7].replace("\r\n", "\n") == "نخستین دفتر\nخط دوم"


def test_windows_1256_has_no_persian_ye_and_is_read_with_persian_letters(plan, put):
    with pytest.raises(UnicodeEncodeError):
        "ی".encode("cp1256")
    with pytest.raises(UnicodeEncodeError):
        "۱".encode("cp1256")
    made = plan(put(other_formats()["arabic.csv"], "قدیمی.csv"))
    assert read(made) == (CODES, NAMES)
    assert made.rows[0].edited.manager == "مریم کریمی"


def test_what_was_assumed_of_a_text_file_can_be_shown(put):
    with open_book(put(other_formats()["arabic.csv"])) as book:
        assert (book.encoding, book.separator) == ("cp1256", ",")


def test_a_quotation_mark_that_is_never_closed_takes_nothing_with_it(plan, put):
    text = 'نام دفتر,مدیر\r\nدفتر "الف,مریم\r\nب,علی\r\n'
    assert [row.edited.manager for row in plan(put(text.encode(), "x.csv")).rows] == ["مریم", "علی"]


def test_another_file_called_xlsx_is_told_to_be_none(plan, put):
    for content in (b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n" + bytes(50), b"SQLite format 3\0" + bytes(100)):
        with pytest.raises(FileTypeError):
            plan(put(content))


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    from msoffcrypto.format.ooxml import OOXMLFile

    folder = tmp_path_factory.mktemp("locked")
    (folder / "plain.xlsx").write_bytes(openpyxl_usual())
    with (folder / "plain.xlsx").open("rb") as plain, (folder / "locked.xlsx").open("wb") as out:
        OOXMLFile(plain).encrypt("رمز ۱۲", out)
    return (folder / "locked.xlsx").read_bytes()


def test_a_workbook_with_a_password_asks_for_it_and_opens_with_it(importing, put, locked, all_of):
    path = put(locked)
    with pytest.raises(FileProtectedError):
        importing.plan(Source(path), None, NoProgress())
    with pytest.raises(WrongPasswordError):
        importing.plan(Source(path, "رمز ۱۳"), None, NoProgress())
    made = importing.plan(Source(path, "رمز ۱۲"), None, NoProgress())
    assert [row.edited.name for _, row in made.rows()] == NAMES


def test_a_broken_protected_workbook_is_answered(importing, put, locked):
    for place in range(0, len(locked), len(locked) // 4):
        content = bytearray(locked)
        content[place : place + 4] = b"\xff\x00\xff\x00"
        try:
            made = importing.plan(Source(put(bytes(content)), "رمز ۱۲"), None, NoProgress())
        except AppError:
            continue
        assert len(list(made.rows())) <= 5


def test_a_protected_sheet_needs_no_password(plan, book):
    def protect(page):
        page.protection.set_password("رمز")

    assert len(plan(book(("نام دفتر",), ("الف",), prepare=protect)).rows) == 1


REFUSED = {
    "a zip bomb": (bombs.zeros, (bombs.SHEET, 10), FileTooLargeError),
    "a million members": (bombs.million_members, (), FileTooLargeError),
    "a billion laughs": (bombs.entities, (bombs.SHEET,), FileDamagedError),
    "two cells far apart": (bombs.far_cell, (), FileTooLargeError),
    "two cells far apart in an xls": (bombs.far_xls, (), AppError),
    "two cells far apart in an xlsb": (bombs.far_xlsb, (), AppError),
    "two cells far apart in an ods": (bombs.far_ods, (), AppError),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_bomb_is_refused_with_a_reason(plan, put, name):
    make, given, error = REFUSED[name]
    with pytest.raises(error):
        plan(put(make(*given)))


def test_after_the_child_broke_off_the_next_file_is_read(plan, put):
    with pytest.raises(AppError):
        plan(put(bombs.far_ods()))
    assert read(plan(put(other_formats()["libreoffice.ods"]))) == (CODES, NAMES)


@pytest.mark.skipif(sys.platform == "win32", reason="memory cannot be limited here")
def test_calamine_alone_breaks_the_process_off():
    import multiprocessing

    process = multiprocessing.get_context("forkserver").Process(target=_calamine_alone)
    process.start()
    process.join(30)
    assert process.exitcode != 0


def _calamine_alone():
    import os
    import resource

    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, 2_000_000_000))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    CalamineWorkbook.from_filelike(BytesIO(bombs.far_ods())).get_sheet_by_index(0).to_python()


def test_a_million_styled_rows_are_read_as_the_one_that_is_filled(put):
    with open_book(put(bombs.empty_rows())) as book:
        assert [row.cells for row in book.sheets[0].rows()] == [(1,)]


@pytest.mark.parametrize(("rows", "columns", "letters"), [(19, 20, 32_000), (19, 500, 20)])
def test_long_texts_in_the_first_rows_are_looked_at_for_headings_soon(importing, put, rows, columns, letters):
    def cell(text):
        return f'<c t="inlineStr"><is><t>{text}</t></is></c>'

    head = f"<row>{cell('نام دفتر')}{cell('مدیر')}</row>"
    texts = (
        "".join(cell(f"{row} {column} " + "ا" * letters) for column in range(columns)) for row in range(rows)
    )
    path = put(bombs.with_rows(head + "".join(f"<row>{each}</row>" for each in texts)))
    begin = time.process_time()
    assert len(list(importing.plan(Source(path), None, NoProgress()).rows())) == rows
    assert time.process_time() - begin < 2


@pytest.mark.parametrize("name", ["libreoffice.xls", "libreoffice.ods", "binary.xlsb", "web.xls", "utf8.csv"])
def test_a_format_in_which_errors_look_empty_says_so(plan, put, name):
    is_read_by_calamine = name.endswith(("libreoffice.xls", "ods", "xlsb"))
    assert plan(put(other_formats()[name])).whole.tells_errors is not is_read_by_calamine
