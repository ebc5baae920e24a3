from __future__ import annotations

import pytest
from openpyxl import load_workbook

from desktop.paths import SAMPLE

OFFICES = SAMPLE / "offices.xlsx"
HEAD = ("کد دفتر", "نام دفتر", "تاریخ شروع")
_SAID = ("code", "message", "value", "example", "refuses")
GOOD, BAD = ("901", "دفتر نو", "1402/01/01"), ("902", "دفتر دیگر", "1404/12/30")


def names(answer, tmp_path):
    answer("sheet", "export", "offices", tmp_path / "all.xlsx")
    page = load_workbook(tmp_path / "all.xlsx").active
    place = next(cell.column for cell in page[1] if cell.value == "نام دفتر")
    return {page.cell(row, place).value for row in range(2, page.max_row + 1)}


def test_the_sample_register_is_there_and_imported_again_unchanged(answer):
    found = answer("sheet", "import", "offices", OFFICES)
    assert (found["new"], found["changed"], found["rejected"]) == (0, 0, 0)
    assert found["unchanged"] > 5


def test_an_export_is_imported_unchanged(answer, tmp_path):
    rows = answer("sheet", "export", "offices", tmp_path / "out.xlsx")["rows"]
    found = answer("sheet", "import", "offices", tmp_path / "out.xlsx")
    assert [found[name] for name in ("new", "changed", "unchanged", "rejected")] == [0, 0, rows, 0]
    assert found["issues"] == []


def test_a_good_workbook_is_saved(answer, book, tmp_path):
    found = answer("sheet", "import", "offices", book(HEAD, GOOD))
    assert {name: found[name] for name in ("new", "changed", "unchanged", "rejected", "issues")} == {
        "new": 1,
        "changed": 0,
        "unchanged": 0,
        "rejected": 0,
        "issues": [],
    }
    assert "دفتر نو" in names(answer, tmp_path)


def test_one_rejected_row_keeps_everything_out_and_gives_the_report(run, answer, book, tmp_path):
    import json

    report = tmp_path / "report.xlsx"
    code, out, err = run("--json", "sheet", "import", "offices", book(HEAD, GOOD, BAD), "--report", report)
    assert (code, err.count("\n")) == (1, 1)
    found = json.loads(out)
    assert (found["new"], found["rejected"]) == (1, 1)
    (issue,) = found["issues"]
    assert issue.keys() == {*("sheet", "row", "column", "field"), *_SAID}
    assert (issue["sheet"], issue["row"], issue["column"], issue["code"]) == ("Sheet", 3, "C", "no_such_day")
    assert issue["field"] == "تاریخ آغاز فعالیت"
    assert (issue["value"], issue["example"], issue["refuses"]) == ("۱۴۰۴/۱۲/۳۰", "۱۴۰۵/۰۸/۳۰", True)
    assert found["report"] == {"file": str(report), "lacks": []}
    assert "۱۴۰۴/۱۲/۳۰" in issue["message"]
    assert "وجود ندارد" in load_workbook(report).active["D3"].value
    assert "دفتر نو" not in names(answer, tmp_path)


def test_good_rows_are_saved_without_the_others_when_asked_to(answer, book, tmp_path):
    found = answer("sheet", "import", "offices", book(HEAD, GOOD, BAD), "--good-rows")
    assert (found["new"], found["rejected"]) == (1, 1)
    kept = names(answer, tmp_path)
    assert "دفتر نو" in kept
    assert "دفتر دیگر" not in kept


@pytest.mark.parametrize("good", [[], ["--good-rows"]])
def test_a_dry_run_saves_nothing(run, answer, book, tmp_path, good):
    code, _, _ = run("sheet", "import", "offices", book(HEAD, GOOD, BAD), "--dry-run", *good)
    assert code == (0 if good else 1)
    assert "دفتر نو" not in names(answer, tmp_path)


def test_a_report_that_cannot_be_written_keeps_everything_out(refused, answer, book, tmp_path):
    path, report = book(HEAD, GOOD, BAD), tmp_path / "nowhere" / "report.xlsx"
    code, line = refused("sheet", "import", "offices", path, "--good-rows", "--report", report)
    assert (code, line.startswith(f"{report} cannot be written")) == (3, True)
    assert "دفتر نو" not in names(answer, tmp_path)


def test_without_rejected_rows_there_is_no_report(answer, book, tmp_path):
    answer("sheet", "import", "offices", book(HEAD, GOOD), "--report", tmp_path / "report.xlsx")
    assert not (tmp_path / "report.xlsx").exists()


def test_an_assumed_day_is_an_issue_and_no_rejection(answer, book):
    found = answer("sheet", "import", "offices", book(HEAD, ("903", "مهر", "15/03/1402")))
    assert (found["rejected"], [each["code"] for each in found["issues"]]) == (0, ["assumed_day"])


def test_columns_beyond_z_have_two_letters(run, answer, book):
    import json

    head = [*HEAD[:2], *(f"ستون {number}" for number in range(25)), "تاریخ شروع"]
    row = [*GOOD[:2], *([None] * 25), "x"]
    code, out, _ = run("--json", "sheet", "import", "offices", book(head, row))
    assert (code, json.loads(out)["issues"][0]["column"]) == (1, "AB")


def test_headings_that_nobody_knows_are_told(answer, run, book):
    path = book((*HEAD, "یادداشت من"), (*GOOD, "x"))
    assert answer("sheet", "import", "offices", path, "--dry-run")["unknown_headings"] == ["یادداشت من"]
    assert "یادداشت من" in run("sheet", "import", "offices", path, "--dry-run")[1]


def test_a_template_is_written(answer, tmp_path):
    answer("sheet", "template", "offices", tmp_path / "new.xlsx")
    page = load_workbook(tmp_path / "new.xlsx").active
    assert (page["A1"].value, page.max_row, page.sheet_view.rightToLeft) == ("کد دفتر", 2, True)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
PROTECTED = OLE + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512
FILES = [
    (b"", 3, "{} is empty"),
    (b"a,b\n1,2\n", 1, "no row of the workbook has headings that are known; see `sheet template`"),
    (b"PK\x03\x04" + b"x" * 100, 3, "the content of {} is damaged"),
    (b"%PDF-1.7\n", 3, "{} is of another type than expected"),
    (PROTECTED, 3, "the content of {} is damaged"),
    (OLE + "Workbook".encode("utf-16-le") + b"\0" * 512, 3, "the content of {} is damaged"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "code", "line"), FILES, ids=[each[2] for each in FILES])
def test_a_file_that_is_no_workbook_gets_one_line(refused, tmp_path, content, code, line):
    path = tmp_path / "in.xlsx"
    path.write_bytes(content)
    assert refused("sheet", "import", "offices", path) == (code, line.format(path))


def test_a_huge_file_gets_one_line(refused, tmp_path):
    path = tmp_path / "in.xlsx"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    assert refused("sheet", "import", "offices", path) == (3, f"{path} is larger than can be read")


def test_a_missing_file_and_a_folder_get_one_line(refused, tmp_path):
    path = tmp_path / "none.xlsx"
    assert refused("sheet", "import", "offices", path) == (3, f"there is no file {path}")
    assert refused("sheet", "import", "offices", tmp_path)[0] == 3


def test_workbooks_without_rows_or_known_headings_get_one_line(refused, book):
    assert refused("sheet", "import", "offices", book())[0] == 1
    assert refused("sheet", "import", "offices", book(HEAD)) == (
        1,
        "the workbook holds no rows under its headings",
    )
    code, line = refused("sheet", "import", "offices", book(("الف", "ب"), (1, 2)))
    assert (code, "sheet template" in line) == (1, True)
    twice = book(("نام دفتر", "نام دفتر"), ("الف", "ب"))
    assert refused("sheet", "import", "offices", twice) == (
        1,
        "two columns of the workbook have the heading 'نام دفتر'",
    )


@pytest.mark.parametrize("verb", ["export", "template"])
def test_an_output_that_cannot_be_written_gets_one_line(refused, tmp_path, verb):
    code, line = refused("sheet", verb, "offices", tmp_path / "nowhere" / "out.xlsx")
    assert (code, "cannot be written" in line) == (3, True)
    assert refused("sheet", verb, "offices", tmp_path)[0] == 3
    assert tmp_path.is_dir()


def test_a_report_onto_the_workbook_itself_gets_one_line_and_saves_nothing(refused, answer, book, tmp_path):
    path = book(HEAD, GOOD, BAD)
    before = path.read_bytes()
    code, line = refused("sheet", "import", "offices", path, "--good-rows", "--report", path)
    assert (code, line.startswith(f"{path} cannot be written")) == (3, True)
    assert path.read_bytes() == before
    assert "دفتر نو" not in names(answer, tmp_path)


@pytest.mark.parametrize("name", ["mahalleyar", "mahalleyar.xlsx"])
@pytest.mark.parametrize("verb", ["export", "template"])
def test_no_output_takes_the_place_of_the_database(refused, answer, data, verb, name):
    path = data.rename(data.with_name(name))
    code, line = refused("sheet", verb, "offices", path, file=path)
    assert (code, line.startswith(f"{path} cannot be written")) == (3, True)
    assert answer("check", file=path)["sound"]


def test_what_a_row_lacks_without_a_column_for_it_is_named(run, book):
    _, told, _ = run("sheet", "import", "bodies", book(("دارندهٔ جایگاه", "از تاریخ"), ("الف", "1404/12/20")))
    assert "Sheet 2, جایگاه: این خانه باید پر شود." in told


def test_rows_that_are_no_records_are_told_and_left_out(answer, run, book):
    path = book(("فهرست",), HEAD, GOOD, HEAD, ("جمع کل", None, 1), (), ("کد", "نام"), ("1", "x"))
    found = answer("sheet", "import", "auto", path, "--dry-run")
    assert found["rows"] == found["new"] == 1
    assert [(each["row"], each["to"], each["why"]) for each in found["sheets"][0]["passed_rows"]] == [
        (4, 4, "head_again"),
        (5, 5, "totals"),
        (7, 8, "other_table"),
    ]
    told = run("sheet", "import", "offices", path, "--dry-run")[1]
    assert "5 (totals: جمع کل | 1); 7-8 (another table, not read: کد | نام)" in told


def test_what_a_workbook_changes_is_told_row_by_row(answer, book):
    answer("sheet", "import", "offices", book(HEAD, GOOD, ("902", "دفتر دیگر", "1402/01/01")))
    rows = ("901", "دفتر نو", "1402/01/02"), ("902", "دفتر دیگر", "1402/01/03")
    found = answer("sheet", "import", "offices", book(HEAD, *rows), "--dry-run")
    assert [(each["row"], each["old"], each["new"]) for each in found["changes"]] == [
        (2, "۱۴۰۲/۰۱/۰۱", "۱۴۰۲/۰۱/۰۲"),
        (3, "۱۴۰۲/۰۱/۰۱", "۱۴۰۲/۰۱/۰۳"),
    ]
