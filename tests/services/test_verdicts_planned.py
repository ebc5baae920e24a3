from __future__ import annotations

from datetime import date

from desktop.persian.jalali import day_of
from desktop.schema.problem import Reason
from desktop.services.sheets.columns.verdicts import Reading

HEAD = ("نام دفتر", "تاریخ شروع", "تلفن", "عرض جغرافیایی")


def test_a_workbook_with_eaten_days_and_lost_zeros_is_mended_by_one_click(plan, book, vocabulary):
    path = book(
        HEAD,
        ("الف", "98/04/31", 9171234567, "۲۹/۵"),
        ("ب", date(1998, 4, 30), "09170000000", 29.5),
        ("پ", date(2024, 6, 24), None, None),
    )
    first = plan(path)
    said = {each.field: (each.reading, each.count) for each in first.verdicts}
    assert said == {
        "active_since": (Reading.UNDECIDED, 1),
        "phone": (Reading.LOST_ZERO, 1),
        "latitude": (Reading.DECIMAL_SLASH, 1),
    }
    problem = first.rows[1].problems[0]
    assert (problem.field, problem.reason) == ("active_since", Reason.EATEN_DAY)
    assert "۱۳۹۸/۰۴/۳۰" in vocabulary.sentence(problem)

    wished = plan(path, readings={(0, "active_since"): Reading.EATEN.value})
    edited = [row.edited for row in wished.rows]
    assert not any(row.problems for row in wished.rows)
    assert [each.active_since for each in edited] == [
        day_of(1398, 4, 31), day_of(1398, 4, 30), date(2024, 6, 24)
    ]  # fmt: skip
    assert [each.phone for each in edited] == ["09171234567", "09170000000", ""]
    assert [set(row.mended) for row in wished.rows] == [
        {"active_since", "phone", "latitude"}, {"active_since"}, set()
    ]  # fmt: skip


def test_what_is_refused_for_a_whole_column_says_what_to_do(plan, book, vocabulary):
    made = plan(book(HEAD, ("الف", date(1903, 11, 3), 6.104337812345679e16, None), ("ب", 45467, None, None)))
    told = [vocabulary.sentence(problem) for row in made.rows for problem in row.problems]
    assert "سال ۱۴۰۳" in told[0]
    assert "قالب ستون را در اکسل «متن» کنید" in told[1]
    assert "۱۴۰۳/۰۴/۰۴" in told[2]
