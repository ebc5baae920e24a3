from __future__ import annotations

import pytest

from desktop.intake.pasted import paragraphs
from desktop.services.pasted_agenda import MOST_ITEMS, pasted_items


@pytest.mark.parametrize(
    ("html", "text", "items"),
    [
        ("", "۱- گزارش\n۲- سایر موارد", ("گزارش", "سایر موارد")),
        ("", "1) گزارش\n2) سایر", ("گزارش", "سایر")),
        ("", "دستور جلسه\n(۱) گزارش\n(۲) سایر", ("گزارش", "سایر")),
        ("<ul><li>گزارش</li><li>سایر</li></ul>", "", ("گزارش", "سایر")),
        ("<ol><li>گزارش<ol><li>الف</li></ol></li><li>سایر</li></ol>", "", ("گزارش\n۱- الف", "سایر")),
        ("", "۱- گزارش\nبا حضور شهرداری\n۲- سایر", ("گزارش\nبا حضور شهرداری", "سایر")),
        ("", "گزارش", ()),
        ("", "۱- تنها یک بند", ()),
        ("", "گزارش\nسایر", ()),
        ("", "۱۴۰۵/۰۸/۳۰ و ۱۴۰۵/۰۹/۰۱\n۱۴۰۵/۰۹/۰۲", ()),
        ("", "این یک بند بلند است که پیش از فهرست آمده و تیتر نیست\n۱- الف\n۲- ب", ()),
        ("", "", ()),
        ("", "ردیف\tموضوع\r\n1\tگزارش\r\n2\tسایر\r\n", ("گزارش", "سایر")),
        ("", "۱\tگزارش\n۲\tسایر", ("گزارش", "سایر")),
        ("", "گزارش\tدبیرخانه\nسایر\tهمه", ()),
    ],
)
def test_a_list_becomes_items_and_nothing_else_does(html, text, items):
    assert pasted_items(paragraphs(html, text)) == items


def test_more_items_than_an_agenda_has_are_a_text():
    text = "\n".join(f"{number}- بند" for number in range(1, MOST_ITEMS + 2))
    assert pasted_items(paragraphs("", text)) == ()
