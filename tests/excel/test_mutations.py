from __future__ import annotations

import random
import time
from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import load_workbook

from desktop.errors import AppError
from desktop.excel.reading.heading import find_heading
from desktop.excel.reading.reader import open_sheet
from desktop.excel.writing.report import CellProblem, ReportWords, write_report
from desktop.excel.writing.sheet_out import ColumnOut, Kind, SheetOut
from desktop.excel.writing.writer import write_sheet

WORDS = ReportWords("وضعیت", "ردیف", "بدون ایراد")
NOISE = [
    b"<",
    b">",
    b'"',
    b"&",
    b"&#0;",
    b"\xff",
    b"-1",
    b"99999999999",
    b"XFD1048576",
    b"nan",
    b"1e400",
    b"\0",
    "ژ".encode(),
]


def _flip(content, chance):
    changed = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed[: chance.randrange(len(changed))] if chance.random() < 0.1 else changed)


def _edit(text, chance):
    for _ in range(chance.randint(1, 4)):
        begin = chance.randrange(len(text) + 1)
        end = min(len(text), begin + chance.randint(0, 30))
        text = text[:begin] + chance.choice([b"", text[begin:end] * 2, *NOISE]) + text[end:]
    return text


def _mutant(content, chance):
    """Return the workbook with flipped bytes, or packed anew with a part edited or left out."""
    if chance.random() < 0.4:
        return _flip(content, chance)
    with ZipFile(BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    text = parts.pop(name)
    if chance.random() < 0.9:
        parts[name] = _edit(text, chance)
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for each, part in parts.items():
            archive.writestr(each, part)
    return packed.getvalue()


@pytest.fixture
def seeds(book, raw_book, tmp_path):
    rows = [["نام", "تلفن", "شمار"], *[[f"دفتر {n}", f"۰۷۱{n}", n / 2] for n in range(10)]]
    write_sheet(
        tmp_path / "ours.xlsx",
        SheetOut(
            "الف",
            (ColumnOut("نام", choices=("الف",)), ColumnOut("تلفن", Kind.CODE), ColumnOut("شمار")),
            rows[1:],
        ),
    )
    shared = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>45467</v></c></row>'
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    raw = raw_book(shared, strings="<si><t>نام</t></si>", styles=styles)
    return [path.read_bytes() for path in (book(*rows), tmp_path / "ours.xlsx", raw)]


def _mutants(seeds, count):
    for number in range(count):
        chance = random.Random(number)
        yield _mutant(chance.choice(seeds), chance)


def _read_and_report(path):
    with open_sheet(path) as sheet:
        rows = list(sheet.rows())
    heading = find_heading(rows, {"نام": "name", "تلفن": "phone"}.get)
    first = heading.row if heading else 1
    problems = {row.number: [CellProblem(0, "نادرست")] for row in rows if row.number > first}
    write_report(path, path.with_name("report.xlsx"), first, problems, WORDS)


def _only_known_errors(seeds, tmp_path, count):
    path, read = tmp_path / "mutant.xlsx", 0
    for content in _mutants(seeds, count):
        path.write_bytes(content)
        begin = time.perf_counter()
        with suppress(AppError):
            _read_and_report(path)
            read += 1
        assert time.perf_counter() - begin < 2
    assert count / 20 < read < count * 19 / 20  # both ways are taken


def test_500_broken_workbooks_raise_known_errors_alone(seeds, tmp_path):
    _only_known_errors(seeds, tmp_path, 500)


@pytest.mark.long
def test_10_000_broken_workbooks_raise_known_errors_alone(seeds, tmp_path):
    _only_known_errors(seeds, tmp_path, 10_000)


@pytest.mark.filterwarnings("ignore")
def test_without_the_guard_and_the_wall_they_raise_many_others(seeds):
    raised = set()
    for content in _mutants(seeds, 300):
        try:
            load_workbook(BytesIO(content))
        except Exception as error:  # noqa: BLE001  # to count their kinds
            raised.add(type(error))
    assert len(raised) >= 4
