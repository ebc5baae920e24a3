from __future__ import annotations

import json

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook, load_workbook

from desktop.services.sheets.registers import REGISTERS

HEAD = ("کد دفتر", "نام دفتر", "مدیر")
SUM = ("new", "changed", "unchanged", "rejected")
PEOPLE = {
    "اشخاص": (("نام", "نام خانوادگی"), ("نرگس", "کاوه"), ("نرگس", "کاوه")),
    "یادداشت": (("هیچ",),),
    "سمت‌ها": (("شخص", "عنوان سمت", "دستگاه"), ("نرگس کاوه", "دبیر", "شهرداری نو"), ("نرگس کاوه", None, None)),
}


@pytest.fixture
def sheets(tmp_path):
    """Return a maker of workbooks of several sheets."""

    def sheets(content, name="people.xlsx"):
        made = Workbook()
        made.remove(made.active)
        for title, rows in content.items():
            page = made.create_sheet(title)
            for row in rows:
                page.append(row)
        made.save(tmp_path / name)
        return tmp_path / name

    return sheets


@pytest.mark.parametrize("register", REGISTERS)
def test_each_register_is_written_and_comes_in_again_without_a_change(answer, run, tmp_path, register):
    rows = answer("sheet", "export", register, tmp_path / "out.xlsx")["rows"]
    if not rows:
        assert run("sheet", "import", register, tmp_path / "out.xlsx")[0] == 1
        return
    found = answer("sheet", "import", register, tmp_path / "out.xlsx", "--dry-run")
    assert [found[name] for name in SUM] == [0, 0, rows, 0]
    assert answer("sheet", "import", "auto", tmp_path / "out.xlsx", "--dry-run")["unchanged"] == rows


@pytest.mark.parametrize("register", REGISTERS)
def test_each_register_has_a_template_that_is_read_as_empty(answer, refused, tmp_path, register):
    answer("sheet", "template", register, tmp_path / "new.xlsx", "--jalali-text")
    assert refused("sheet", "import", register, tmp_path / "new.xlsx") == (
        1,
        "the workbook holds no rows under its headings",
    )


def test_all_sheets_of_a_workbook_are_told_with_their_counts(run, sheets):
    code, out, _ = run("--json", "sheet", "import", "auto", sheets(PEOPLE), "--dry-run")
    found = json.loads(out)
    assert code == 1
    assert [found[name] for name in (*SUM, "rows", "repeated")] == [2, 0, 0, 2, 4, 1]
    assert [
        (each["sheet"], each["kind"], each["register"], each["heading_row"]) for each in found["sheets"]
    ] == [
        ("اشخاص", "Person", "people", 1),
        ("سمت‌ها", "Appointment", "people", 1),
    ]
    assert found["sheets"][0]["columns"][1] == {
        "column": "B",
        "field": "family_name",
        "label": "نام خانوادگی",
    }
    assert found["passed_sheets"] == [{"sheet": "یادداشت", "chosen": False}]
    assert {(each["sheet"], each["row"], each["column"], each["code"]) for each in found["issues"]} == {
        ("اشخاص", 3, "A", "repeated_row"),
        ("سمت‌ها", 3, "B", "missing"),
    }
    assert found["made"] == [{"kind": "Organisation", "name": "شهرداری نو", "alike": ""}]


def test_one_sheet_is_read_alone(answer, run, sheets):
    path = sheets(PEOPLE)
    found = answer("sheet", "import", "people", path, "--sheet", "اشخاص", "--good-rows", "--dry-run")
    assert [each["sheet"] for each in found["sheets"]] == ["اشخاص"]
    assert {each["sheet"] for each in found["passed_sheets"]} == {"یادداشت", "سمت‌ها"}
    code, out, err = run("sheet", "import", "people", path, "--sheet", "نیست")
    assert (code, out) == (1, "")
    assert "no sheet 'نیست'; its sheets: اشخاص, یادداشت, سمت‌ها" in err


def test_what_a_person_reads_of_it(run, sheets, tmp_path):
    report = tmp_path / "report.xlsx"
    _, out, _ = run("sheet", "import", "auto", sheets(PEOPLE), "--report", report)
    for line in (
        "sheet اشخاص: people (Person)",
        "all sheets: new: 2, changed: 0, unchanged: 0, rejected: 2",
        "of the rejected, twice in the file: 1",
        "sheets that were not read: یادداشت",
        f"rejected rows are given back in {report}",
        "nothing was saved",
    ):
        assert line in out.splitlines()
    assert load_workbook(report).sheetnames == list(PEOPLE)


def test_an_import_is_listed_and_taken_back(answer, refused, run, sheets):
    saved = answer("sheet", "import", "auto", sheets(PEOPLE), "--good-rows")
    (one, *_) = answer("sheet", "imports")
    assert (one["batch"], one["file"], one["kinds"]) == (
        saved["batch"],
        "people.xlsx",
        ["Person", "Appointment"],
    )
    assert [one[name] for name in ("new", "changed", "made", "rejected", "undone")] == [2, 0, 1, 2, False]
    undone = answer("sheet", "undo", saved["batch"])
    assert (undone["binned"], undone["returned"], undone["left"]) == (3, 0, [])
    assert refused("sheet", "undo", saved["batch"]) == (1, "it was taken back already; see `sheet imports`")
    assert refused("sheet", "undo", "nothing") == (
        1,
        "no import of the last 30 days is called nothing; see `sheet imports`",
    )
    assert "(taken back)" in run("sheet", "imports")[1]


def test_a_file_that_came_in_before_is_recognised(answer, run, book):
    path = book(HEAD, ("911", "نو", "مریم"))
    assert answer("sheet", "import", "offices", path)["earlier"] is None
    found = answer("sheet", "import", "offices", path, "--dry-run")["earlier"]
    assert (found["file"], found["same_file"], found["differing_rows"]) == (path.name, True, 0)
    assert run("sheet", "import", "offices", path, "--dry-run")[1].startswith("this file came in on 14")


def test_a_file_with_a_password_takes_it_from_a_file(answer, refused, book, tmp_path):
    path, secret = tmp_path / "locked.xlsx", tmp_path / "secret.txt"
    with book(HEAD, ("912", "نو", None)).open("rb") as plain, path.open("wb") as locked:
        OOXMLFile(plain).encrypt("گذرواژه", locked)
    code, line = refused("sheet", "import", "offices", path)
    assert (code, line.startswith(f"{path} is protected by a password")) == (3, True)
    secret.write_text("گذرواژه\r\n", encoding="utf-8-sig")
    assert answer("sheet", "import", "offices", path, "--password-file", secret, "--dry-run")["new"] == 1
    secret.write_text("دیگر", encoding="utf-8")
    secret.write_text("گذرواژه\nدیگر", encoding="utf-16")
    assert answer("sheet", "import", "offices", path, "--password-file", secret, "--dry-run")["new"] == 1
    secret.write_bytes(b"\x00\x01\x02")
    strange = refused("sheet", "import", "offices", path, "--password-file", secret)
    assert strange == (3, f"{secret} is of another type than expected")
    secret.write_text("دیگر", encoding="utf-8")
    wrong = refused("sheet", "import", "offices", path, "--password-file", secret)
    assert wrong == (3, f"the password does not open {path}")
    missing = refused("sheet", "import", "offices", path, "--password-file", tmp_path / "none")
    assert missing == (3, f"there is no file {tmp_path / 'none'}")


def test_a_password_of_an_old_editor_is_understood(answer, book, tmp_path):
    path, secret = tmp_path / "locked.xlsx", tmp_path / "secret.txt"
    with book(HEAD, ("912", "نو", None)).open("rb") as plain, path.open("wb") as locked:
        OOXMLFile(plain).encrypt("گذر 12", locked)
    secret.write_bytes("گذر 12\r\n".encode("cp1256"))
    assert answer("sheet", "import", "offices", path, "--password-file", secret, "--dry-run")["new"] == 1


def test_a_spelling_is_counted_among_the_changes(answer, book):
    answer("sheet", "import", "offices", book(HEAD, ("913", "دفتر تسهیل‌گری", "مریم")))
    found = answer("sheet", "import", "offices", book(HEAD, ("913", "دفتر تسهیل گری", "مریم")), "--dry-run")
    assert [found[name] for name in (*SUM, "spelling")] == [0, 1, 0, 0, 1]
    assert [each["spelling"] for each in found["changes"]] == [True]


@pytest.fixture
def edited_twice(answer, book, tmp_path):
    """Return an export whose one field was edited in it and, later, in the register."""
    answer("sheet", "import", "offices", book(HEAD, ("914", "نو", "علی")))
    path = tmp_path / "out.xlsx"
    answer("sheet", "export", "offices", path)
    answer("sheet", "import", "offices", book(HEAD, ("914", "نو", "زهرا")))
    made = load_workbook(path)
    page = made.active
    place = {cell.value: cell.column for cell in page[1]}
    row = next(
        each for each in range(2, page.max_row + 1) if page.cell(each, place["نام دفتر"]).value == "نو"
    )
    page.cell(row, place["مدیر دفتر"]).value = "مریم"
    made.save(path)
    return path


def test_a_conflict_is_told_with_both_values_and_refused(run, edited_twice):
    code, out, _ = run("--json", "sheet", "import", "offices", edited_twice)
    found = json.loads(out)
    assert (code, found["conflicts"], found["rejected"], found["saved"]) == (1, 1, 1, False)
    (one,) = found["conflicting"]
    assert [one[name] for name in ("field", "before", "workbook", "register")] == [
        "مدیر دفتر",
        "علی",
        "مریم",
        "زهرا",
    ]
    assert [each["code"] for each in found["issues"]] == ["conflict"]


@pytest.mark.parametrize(("side", "changed"), [("workbook", 1), ("register", 0)])
def test_conflicts_are_settled_for_one_side(answer, edited_twice, side, changed):
    found = answer("sheet", "import", "offices", edited_twice, "--take", side)
    assert (found["conflicts"], found["changed"], found["rejected"]) == (0, changed, 0)


def test_days_are_written_as_text_when_asked_to(answer, book, tmp_path):
    answer(
        "sheet", "import", "offices", book(("کد دفتر", "نام دفتر", "تاریخ شروع"), ("915", "نو", "1402/01/01"))
    )
    answer("sheet", "export", "offices", tmp_path / "out.xlsx", "--jalali-text")
    cells = {cell.value for row in load_workbook(tmp_path / "out.xlsx").active.iter_rows() for cell in row}
    assert cells & {"1402/01/01", "۱۴۰۲/۰۱/۰۱"}


def test_the_report_of_an_export_is_mended_and_read_again(run, answer, tmp_path):
    exported, report = tmp_path / "out.xlsx", tmp_path / "report.xlsx"
    answer("sheet", "export", "sessions", exported)
    made = load_workbook(exported)
    page = made["مصوبات"]
    column = next(cell.column for cell in page[1] if cell.value == "ردیف")
    right = page.cell(2, column).value
    page.cell(2, column).value = "یک"
    made.save(exported)
    assert run("sheet", "import", "auto", exported, "--report", report)[0] == 1
    copy = load_workbook(report)
    assert [(each.title, each.sheet_state) for each in copy] == [
        (each.title, each.sheet_state) for each in made
    ]
    page = copy["مصوبات"]
    assert page.data_validations.dataValidation
    page.cell(2, column).value = right
    copy.save(report)
    found = answer("sheet", "import", "auto", report, "--dry-run")
    assert (found["unchanged"], found["unknown_headings"]) == (found["rows"], [])
