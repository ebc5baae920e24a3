from __future__ import annotations

import sys

import pytest

from desktop.errors import FileTooLargeError
from desktop.excel.reading.guard import checked
from tests.excel import bombs
from tests.excel.formats import excel_2003
from tests.excel.measuring import taken

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory cannot be limited here")

MOST_SECONDS, MOST_MEGABYTES = 1, 200
TOO_LARGE, DAMAGED, READ = "FileTooLargeError", "FileDamagedError", "list"

BOMBS = {
    "ten gigabytes of zeros": (TOO_LARGE, lambda: bombs.zeros(bombs.SHEET, 10)),
    "ten gigabytes that are said to be one kilobyte": (
        DAMAGED,
        lambda: bombs.zeros(bombs.SHEET, 10, said=1_000),
    ),
    "ten gigabytes of shared texts said to be little": (
        DAMAGED,
        lambda: bombs.zeros(bombs.TEXTS, 10, said=1_000),
    ),
    "two gigabytes in the list of sheets said to be little": (
        DAMAGED,
        lambda: bombs.zeros("xl/workbook.xml", 2, said=1_000),
    ),
    "two gigabytes in the type of an archive": (DAMAGED, lambda: _typed(2)),
    "forty megabytes of blanks": (READ, lambda: bombs.spaces(bombs.SHEET, 40)),
    "a million members": (TOO_LARGE, bombs.million_members),
    "an entity bomb in the sheet": (DAMAGED, lambda: bombs.entities(bombs.SHEET)),
    "an entity bomb in the texts": (DAMAGED, lambda: bombs.entities(bombs.TEXTS)),
    "an entity bomb in the list of sheets": (DAMAGED, lambda: bombs.entities("xl/workbook.xml")),
    "an entity bomb in the relations": (DAMAGED, lambda: bombs.entities("xl/_rels/workbook.xml.rels")),
    "an entity bomb in the styles": (DAMAGED, lambda: bombs.entities("xl/styles.xml")),
    "a long entity used very often": (DAMAGED, lambda: bombs.entities(bombs.SHEET, quadratic=True)),
    "a long entity in the styles": (DAMAGED, lambda: bombs.entities("xl/styles.xml", quadratic=True)),
    "16,384 filled columns": (TOO_LARGE, lambda: bombs.wide_row(16_384)),
    "two million cells in one row": (TOO_LARGE, lambda: bombs.wide_row(2_000_000)),
    "two cells as far apart as can be": (TOO_LARGE, bombs.far_cell),
    "1,048,576 rows with a format": (READ, bombs.empty_rows),
    "an extent of one cell": (READ, lambda: bombs.lying_extent("A1")),
    "an extent of all cells": (READ, lambda: bombs.lying_extent("A1:XFD1048576")),
    "an extent that is none": (READ, lambda: bombs.lying_extent("ZZZZ0:-1")),
    "a shared text before the first": (DAMAGED, lambda: bombs.texts_beyond(-1)),
    "a shared text after the last": (DAMAGED, lambda: bombs.texts_beyond(10**12)),
    "shared texts in a circle": (DAMAGED, bombs.cyclic_texts),
    "formulas in a circle": (READ, bombs.cyclic_formulas),
    "an endless attribute": (DAMAGED, lambda: bombs.long_attribute(45)),
    "a hundred thousand ranges over all of the sheet": (READ, bombs.merged_everywhere),
    "elements in elements": (READ, lambda: bombs.nested(500_000)),
    "a million styles": (TOO_LARGE, lambda: bombs.many("xl/styles.xml", "<xf/>", 1_900_000)),
    "two million relations": (TOO_LARGE, lambda: bombs.many("xl/_rels/workbook.xml.rels", "<a/>", 2_000_000)),
    "a million texts": (READ, lambda: bombs.many(bombs.TEXTS, "<si/>", 1_000_000)),
    "an .xls with a far cell": (DAMAGED, bombs.far_xls),
    "an .xlsb with a far cell": (DAMAGED, bombs.far_xlsb),
    "an .ods with a far cell": (DAMAGED, bombs.far_ods),
    "an .ods of seventeen thousand million cells": (DAMAGED, bombs.spread_ods),
    "an old document in a circle": (DAMAGED, bombs.circle_in_old_document),
    "a cell of a page over a million rows and columns": (
        (TOO_LARGE, DAMAGED),
        lambda: bombs.spread_page(10**6, 10**6),
    ),
    "a cell of a page over more than any number": (
        (TOO_LARGE, DAMAGED),
        lambda: bombs.spread_page(10**18, "9" * 5_000),
    ),
    "a cell at the end of the world in the XML of 2003": (
        (TOO_LARGE, DAMAGED),
        lambda: excel_2003(
            '<Row ss:Index="1048576"><Cell ss:Index="999999999"><Data ss:Type="Number">1</Data></Cell></Row>'
        ),
    ),
    "a million rows in one element of 2003": (
        (TOO_LARGE, DAMAGED, READ),
        lambda: excel_2003(
            '<Row ss:Span="999999999"><Cell ss:MergeAcross="999999999" ss:MergeDown="99999999">'
            '<Data ss:Type="String">x</Data></Cell></Row>'
        ),
    ),
    "an entity bomb in the XML of 2003": (
        DAMAGED,
        lambda: excel_2003("<Row/>").replace(
            b"<Workbook", b'<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><Workbook', 1
        ),
    ),
    "a line of ten million cells": ((TOO_LARGE, DAMAGED), lambda: b"a,b\n" + b"1," * 1_900_000),
    "a page of one endless attribute": (
        (TOO_LARGE, DAMAGED, READ),
        lambda: b'<html><table><tr><td class="' + b"x" * 20_000_000 + b'">1</td></tr></table></html>',
    ),
    "a hundred thousand tables in tables": ((TOO_LARGE, DAMAGED), lambda: bombs.nested_page(100_000)),
}


def _typed(gigabytes):
    content = bombs.zeros("mimetype", gigabytes, said=1_000)
    return content.replace(b"[Content_Types].xml", b"[Content-Types].xml")


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_or_read_soon_and_with_little_memory(name, tmp_path):
    kind, make = BOMBS[name]
    (tmp_path / "bomb").write_bytes(make())
    found = taken(tmp_path / "bomb")
    assert found.kind in kind
    assert found.seconds < MOST_SECONDS
    assert found.megabytes < MOST_MEGABYTES


@pytest.mark.parametrize(("megabytes", "kind"), [(200, TOO_LARGE), (90, DAMAGED)])
def test_a_text_of_one_endless_line(tmp_path, megabytes, kind):
    bombs.one_line(tmp_path / "line.csv", megabytes)
    found = taken(tmp_path / "line.csv")
    assert (found.kind, found.seconds < MOST_SECONDS, found.megabytes < MOST_MEGABYTES) == (kind, True, True)


def test_a_password_that_takes_a_hundred_million_turns(tmp_path):
    path = tmp_path / "locked.xlsx"
    path.write_bytes(bombs.patient_password(tmp_path))
    found = taken(path)
    assert found.kind.endswith("Error")
    assert found.seconds < MOST_SECONDS


def test_the_limits_are_what_refuses_them(tmp_path):
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(bombs.spaces("xl/styles.xml", 120, "<styleSheet>", "</styleSheet>"))
    with pytest.raises(FileTooLargeError):
        checked(path)
    found = taken(path, {"MOST_RATIO": 10**9, "MOST_OUTLINE": 10**9})
    assert found.megabytes > MOST_MEGABYTES
