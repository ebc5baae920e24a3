"""Whatever stands in the cells of a well-formed workbook is answered, and what comes in is what was shown."""

from __future__ import annotations

import random
import shutil
from xml.sax.saxutils import escape

import pytest

from desktop.schema.fields import fields_of
from desktop.services.sheets.importing import ALL_KINDS
from desktop.services.sheets.source import Source
from tests.excel.answering import answer, fault
from tests.excel.bombs import with_rows
from tests.journeys.trial import Trial, fill

TEXTS = (
    "", " ", "-", "؟", "شیراز", "شهرستان شیراز", "دفتر آبشار", "101", "۱۰۱", "۱۴۰۵/۰۸/۳۰", "1404/12/30",
    "05/06/07", "98/04/31", "06/24/2024", "0001/01/01", "9999/99/99", "30/2/1400", "شنبه ۳۰ آبان ۱۴۰۵",
    "۳۰ آبان", "22:75", "۱۹:۳۰", "24:00", "۱۲٬۳۴۵", "1e999", "-0", "nan", "inf", "٪۵۰", "150%",
    "-۵۰ درصد", "(۱۲)", "۱/۲", "½", "²", "٣٫٤", "1,2,3", "=1+1", "@x", "۹۱۷۱۲۳۴۵۶۷", "09171234567",
    "+98 917 123 4567", "6.1E+16", "ا" * 1_001, "ا" * 32_767, "😀" * 50, "\u202eabc\u202c",
    "\u200f\u200e", "\u200c", "الف، ب، پ", "الف؛ب", "الف\nب\n\nپ", "a" + "\u0301" * 300, "0" * 400,
    "9" * 400, "بله", "خیر", "true", "فعال", "پایان یافته", "ستاد بازآفرینی",
    "ستاد بازآفرینی – ۱۲ – ۱۴۰۵/۰۸/۳۰", "مریم احمدی", "آقای دکتر", "BZ/12/1",
    "01a203db-5495-7d4d-b71b-37c8dc846962", "\ud7ff\ue000", "İ", "ß", "ﷺ", "ﻼ",
)  # fmt: skip
NUMBERS = (
    "0", "-0", "1", "-1", "0.5", "1.5", "45467", "1403", "14030404", "2958465", "2958466", "-5", "1e15",
    "1e300", "-1e300", "1e-300", "9171234567", "61043378123456789", "0.1", "100", "101", "360",
    "4294967296",
)  # fmt: skip
OTHERS = (
    '<c r="{}" t="e"><v>#N/A</v></c>', '<c r="{}"><f>1</f></c>', '<c r="{}" t="b"><v>1</v></c>',
    '<c r="{}" t="b"><v>7</v></c>', '<c r="{}" t="d"><v>2024-06-24</v></c>',
    '<c r="{}" t="d"><v>12:30:00</v></c>', '<c r="{}" t="d"><v>2024-06-24T23:59:59.999</v></c>',
    '<c r="{}" t="str"><f>A1</f><v>x</v></c>', "",
)  # fmt: skip
ROWS = 12


def letters(column):
    return letters(column // 26 - 1) + letters(column % 26) if column >= 26 else chr(65 + column)


def text_cell(place, text):
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def odd_cell(place, chance):
    match chance.randrange(10):
        case 0 | 1 | 2 | 3 | 4:
            return text_cell(place, chance.choice(TEXTS))
        case 5 | 6:
            return f'<c r="{place}" s="{chance.choice("012")}"><v>{chance.choice(NUMBERS)}</v></c>'
        case 7:
            return f'<c r="{place}" s="1"><v>{chance.uniform(-10, 80_000)}</v></c>'
        case 8:
            return chance.choice(OTHERS).format(place)
        case _:
            return ""


def odd_workbook(number, vocabulary):
    """Return a workbook of one register with odd cells, the same for the same number."""
    chance = random.Random(number)
    kind = chance.choice(ALL_KINDS)
    fields = list(fields_of(kind))
    chance.shuffle(fields)
    head = [chance.choice(vocabulary.field(kind, field).spellings) for field in fields]
    calm = chance.random() < 0.5  # mostly empty cells, so that some rows come in
    named = {each for way in kind.matched_by for each in way}
    rows = ["".join(text_cell(f"{letters(column)}1", text) for column, text in enumerate(head))]
    for row in range(2, 2 + ROWS):
        cells = []
        for column, field in enumerate(fields):
            place = f"{letters(column)}{row}"
            if calm and (field.name in named or field.required) and chance.random() < 0.9:
                cells.append(text_cell(place, f"نام {chance.randrange(20)}") if field.required else "")
            elif not calm or chance.random() < 0.06:
                cells.append(odd_cell(place, chance))
        rows.append("".join(cells))
    written = (f'<row r="{number}">{cells}</row>' for number, cells in enumerate(rows, start=1))
    title = chance.choice(("Sheet1", vocabulary.record(kind).label))
    return with_rows("".join(written), title=title)


@pytest.fixture
def trial(empty_file, tmp_path, tables, vocabulary):
    filled = shutil.copy(empty_file, tmp_path / "filled.db")
    fill(filled, tables)
    made = Trial(filled, tmp_path, tables, vocabulary)
    yield made
    made.close()


def odd_faults(trial, vocabulary, numbers, path):
    found = {}
    for number in numbers:
        path.write_bytes(odd_workbook(number, vocabulary))
        if told := fault(trial.bring, path):
            found.setdefault(told, number)
    return found


def test_20_workbooks_of_odd_cells_are_answered(trial, vocabulary, tmp_path):
    assert odd_faults(trial, vocabulary, range(20), tmp_path / "odd.xlsx") == {}
    assert trial.counts["saved"] > 2


@pytest.mark.long
def test_5_000_workbooks_of_odd_cells_are_answered(trial, vocabulary, tmp_path):
    assert odd_faults(trial, vocabulary, range(5_000), tmp_path / "odd.xlsx") == {}


def odd_paste(number):
    """Return what a clipboard may hold, the same for the same number."""
    chance = random.Random(number)
    signs = (
        "\t",
        "\t",
        "\n",
        "\r\n",
        '"',
        '""',
        "\x00",
        "\ud800",
        "\x0b",
        "\u2028",
        " ",
        "=",
        "نام دفتر\tمدیر\n",
    )
    return "".join(
        chance.choice(signs) if chance.random() < 0.6 else chance.choice(TEXTS)
        for _ in range(chance.randrange(80))
    )


def test_20_odd_pastes_are_answered(trial):
    for number in range(20):
        headings = ("نام دفتر", "مدیر", "تلفن") if number % 2 else ()
        source = Source(pasted=odd_paste(number), headings=headings)
        answer(lambda source: trial.take(source, random.Random(1)), source)
    assert trial.counts["saved"] > 2
