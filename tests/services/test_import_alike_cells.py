from __future__ import annotations


def test_a_day_that_stands_in_two_rows_is_mended_in_neither(plan, tmp_path):
    rows = ["نام دفتر,کد دفتر,تاریخ وضعیت", "الف,1,۱۴۰۳/۰۴/۰۴", "ب,2,۱۴۰۳/۰۴/۰۴", "ج,3,1403-4-4"]
    path = tmp_path / "offices.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    planned = plan(path).rows
    assert [row.edited.state_since.isoformat() for row in planned] == ["2024-06-24"] * 3
    assert [bool(row.mended) for row in planned] == [False, False, False]
