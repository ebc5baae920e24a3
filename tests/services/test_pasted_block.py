from __future__ import annotations

import pytest

from desktop.services.sheets.pasted_block import block_rows, pasted_block

TABLE = '<table><tr><td>نام</td><td>سمت\r\n<br>دوم</td></tr><tr><td>رضا "الف"</td><td></td></tr></table>'


@pytest.mark.parametrize(
    ("html", "text", "block"),
    [
        ("", "الف\tب\r\nپ\tت\r\n", "الف\tب\r\nپ\tت\r\n"),
        ("<table><tr><td>الف</td></tr></table>", "الف\r\nب\r\n", "الف\r\nب\r\n"),
        ("<p>الف</p>", "الف\r\nب\r\n", ""),
        ("", "یک جمله", ""),
        ("", "\tتورفته", ""),
        ("", "", ""),
    ],
)
def test_a_block_is_what_has_tabs_or_comes_with_a_table(html, text, block):
    assert pasted_block(html, text) == block


def test_a_table_without_a_text_is_a_block_too():
    assert block_rows(pasted_block(TABLE, "")) == (("نام", "سمت\nدوم"), ('رضا "الف"', ""))


def test_quoted_cells_and_line_ends_within_them_are_read_as_excel_writes_them():
    block = 'نام\tسمت\r\n"رضا ""الف"""\t"مدیر\nکل"\r\n\r\n'
    assert block_rows(block) == (("نام", "سمت"), ('رضا "الف"', "مدیر\nکل"))


def test_what_is_empty_around_a_block_is_left_out():
    assert block_rows("\t\t\r\nالف\tب\t\t\r\n\t\t\t") == (("الف", "ب"),)


@pytest.mark.parametrize("text", ['"', '\t"', "\x00\t\x00", "\t\u200f\t", '"\t\n"\t"' * 50, "\ufeff\t\t"])
def test_odd_signs_raise_nothing(text):
    block_rows(pasted_block("", text) or text)
