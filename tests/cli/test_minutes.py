from __future__ import annotations

import hashlib
import json
import re

import docx
import pytest

from desktop.domain.seal import grouped, short_code
from desktop.paths import SAMPLE
from desktop.persian.text import squashed_key

MINUTES = SAMPLE / "minutes.txt"
SHAPE = {
    "title": str,
    "body": str,
    "number": int,
    "date": str,
    "place": str,
    "organiser": str,
    "start": str,
    "end": str,
    "agenda": list,
    "present": list,
    "absent": list,
    "attendance_note": str,
    "summary": str,
    "statements": list,
    "speakers": list,
    "closing": str,
    "resolutions": list,
    "questions": list,
}


def test_reading_gives_json_of_the_agreed_shape(answer):
    read = answer("minutes", "read", MINUTES)
    assert {name: type(value) for name, value in read.items()} == SHAPE
    assert (read["number"], read["date"], read["start"], read["end"]) == (12, "1404/08/20", "09:00", "11:30")
    for resolution in read["resolutions"]:
        parts = {"order", "text", "responsible", "deadline", "citations", "clauses", "vote", "item"}
        assert set(resolution) == parts
        assert set(resolution["deadline"]) == {"date", "text"}
    assert all(isinstance(text, str) for part in ("agenda", "present", "statements") for text in read[part])
    assert all(set(question) == {"about", "text"} for question in read["questions"])
    assert [each["order"] for each in read["resolutions"]] == list(range(1, 9))


def test_a_resolution_is_whole_and_its_deadline_a_jalali_day(answer):
    first, _, third, *_ = answer("minutes", "read", MINUTES)["resolutions"]
    assert first["deadline"]["date"] == "1404/09/30"
    assert re.fullmatch(r"مقرر شد شهرداری نمونه .* اصلاح کند\.", first["text"])
    assert third["text"].startswith("از آنجا که")
    assert third["text"].endswith("ارائه دهد.")


def test_what_the_text_does_not_say_is_null_or_empty(answer, tmp_path):
    text = MINUTES.read_text(encoding="utf-8").replace("دوازدهمین جلسهٔ ", "جلسهٔ ").replace("۱۴۰۴/۰۸/۲۰", "")
    (tmp_path / "m.txt").write_text(text, encoding="utf-8")
    read = answer("minutes", "read", tmp_path / "m.txt")
    assert (read["number"], read["date"]) == (None, "")
    assert {"number", "date"} <= {each["about"] for each in read["questions"]} | {"date"}


def test_reading_saves_nothing_unless_it_is_asked_to(answer):
    before = answer("minutes", "list")
    assert "session" not in answer("minutes", "read", MINUTES)
    assert answer("minutes", "list") == before
    session = answer("minutes", "read", MINUTES, "--save")["session"]
    listed = {each["id"]: each for each in answer("minutes", "list")}
    assert listed.keys() - {each["id"] for each in before} == {session}
    line = listed[session]
    assert (line["number"], line["state"], line["date"]) == (12, "draft", "1404/08/20")
    assert set(line) == {"id", "body", "number", "title", "date", "state"}


def test_several_files_give_a_list(answer):
    read = answer("minutes", "read", MINUTES, MINUTES)
    assert [each["number"] for each in read] == [12, 12]


def test_a_file_that_cannot_be_read_does_not_stop_the_others(run, tmp_path):
    (tmp_path / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"))
    code, out, err = run("--json", "minutes", "read", tmp_path / "none.txt", MINUTES, tmp_path / "old.doc")
    missing, whole, old = json.loads(out)
    assert (whole["file"], whole["number"]) == (str(MINUTES), 12)
    assert missing == {
        "file": str(tmp_path / "none.txt"),
        "error": f"there is no file {tmp_path / 'none.txt'}",
    }
    assert ".docx" in old["error"]
    assert code == 3
    assert err.startswith("mahalleyar: 2 of 3 files could not be read: there is no file")


def test_sub_items_and_votes_are_told(answer, tmp_path):
    lines = [
        "عنوان: سومین جلسهٔ ستاد نمونه",
        "مصوبات:",
        "۱- مقرر شد:",
        "الف) شهرداری نمونه گزارش دهد.",
        "با ۶ رای مثبت",
    ]
    (tmp_path / "m.txt").write_text("\n".join(lines), encoding="utf-8")
    (only,) = answer("minutes", "read", tmp_path / "m.txt")["resolutions"]
    assert only["clauses"][0]["mark"] == "الف)"
    assert only["vote"] == {
        "text": "با ۶ رای مثبت",
        "unanimous": False,
        "for": 6,
        "against": None,
        "abstained": None,
    }


def test_a_page_that_is_a_table_is_told_as_one(answer, tmp_path):
    rows = ["شماره جلسه\tتاریخ جلسه\tمحل", "۴۱\t۱۴۰۲/۰۲/۰۳\tفرمانداری", "۴۲\t۱۴۰۲/۰۳/۰۷\tشهرداری"]
    (tmp_path / "m.txt").write_text("\n".join(rows), encoding="utf-8")
    table = answer("minutes", "read", tmp_path / "m.txt")["table"]
    assert (table["kind"], table["rows"][1][0]) == ("sessions", "۴۲")


def test_a_table_of_resolutions_is_read_and_saved_as_minutes_of_each_session(answer, tmp_path):
    rows = [
        "شماره جلسه\tتاریخ جلسه\tشرح مصوبه\tدستگاه مسئول\tمهلت",
        "۴۱\t۱۴۰۲/۰۲/۰۳\tکوچه روشن شود\tشهرداری\tیک ماه",
        "۴۲\t۱۴۰۲/۰۳/۰۷\tپل ساخته شود\tاداره راه\tدو ماه",
    ]
    (tmp_path / "m.txt").write_text("\n".join(rows), encoding="utf-8")
    sessions = answer("minutes", "read", tmp_path / "m.txt", "--save")["sessions"]
    assert [(each["number"], each["date"]) for each in sessions] == [(41, "1402/02/03"), (42, "1402/03/07")]
    assert [each["resolutions"][0]["responsible"] for each in sessions] == [["شهرداری"], ["اداره راه"]]
    saved = {each["id"] for each in answer("minutes", "list")}
    assert {each["session"] for each in sessions} <= saved


def test_several_files_are_saved_together(answer):
    before = answer("minutes", "list")
    read = answer("minutes", "read", MINUTES, MINUTES, "--save")
    listed = {each["id"]: each for each in answer("minutes", "list")}
    sessions = [each["session"] for each in read]
    assert listed.keys() - {each["id"] for each in before} == set(sessions)
    assert len(set(sessions)) == 2
    assert len({listed[each]["body"] for each in sessions}) == 1


def test_hours_that_run_backwards_do_not_keep_minutes_from_being_saved(answer, tmp_path):
    text = MINUTES.read_text(encoding="utf-8").replace("۱۱:۳۰", "۰۸:۳۰")
    (tmp_path / "m.txt").write_text(text, encoding="utf-8")
    read = answer("minutes", "read", tmp_path / "m.txt", "--save")
    assert "end" in {each["about"] for each in read["questions"]}
    assert read["session"] in {each["id"] for each in answer("minutes", "list")}


def test_where_one_of_several_files_cannot_be_read_none_is_saved(answer, refused, tmp_path):
    before = answer("minutes", "list")
    code, line = refused("minutes", "read", MINUTES, tmp_path / "none.txt", "--save")
    assert (code, line) == (3, f"there is no file {tmp_path / 'none.txt'}")
    assert answer("minutes", "list") == before


def test_finalising_tells_number_digest_and_remarks(answer, draft, run):
    closed = answer("minutes", "finalise", draft)
    assert (closed["session"], closed["number"], closed["version"]) == (draft, 12, 1)
    assert re.fullmatch("[0-9a-f]{64}", closed["digest"])
    assert any("۱۲" in remark["text"] for remark in closed["remarks"])
    assert all(set(remark) == {"about", "text"} for remark in closed["remarks"])
    code, _, err = run("minutes", "finalise", draft)
    assert (code, err) == (1, "mahalleyar: the minutes are final; only an amendment changes them\n")


def test_the_kept_paper_is_printed_as_it_was(answer, final, tmp_path):
    papers = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for path in papers:
        assert answer("minutes", "print", final, "--out", path)["out"] == str(path)
    first, second = (hashlib.sha256(path.read_bytes()).hexdigest() for path in papers)
    assert first == second
    assert papers[0].read_bytes().startswith(b"%PDF")


def test_a_draft_is_printed_too(answer, draft, tmp_path):
    answer("minutes", "print", draft, "--out", tmp_path / "draft.pdf")
    assert (tmp_path / "draft.pdf").read_bytes().startswith(b"%PDF")


def test_minutes_are_written_for_word(answer, final, tmp_path):
    out = tmp_path / "minutes.docx"
    answer("minutes", "print", final, "--out", out)
    words = "\n".join(each.text for each in docx.Document(out).paragraphs)
    assert "دستور جلسه" in words
    assert "پیش‌نویس" not in words


def test_a_paper_is_verified_by_its_code(answer, draft):
    closed = answer("minutes", "finalise", draft)
    found = answer("minutes", "verify", grouped(short_code(closed["digest"])))
    assert (found["standing"], found["session"], found["version"]) == ("current", draft, 1)
    assert answer("minutes", "verify", short_code("ab" * 32))["standing"] == "unknown"
    assert answer("minutes", "verify", "12")["standing"] == "mistyped"


def test_a_draft_is_printed_compact_and_what_is_final_as_it_was_kept(answer, draft, tmp_path):
    papers = {name: tmp_path / f"{name}.pdf" for name in ("formal", "compact", "kept", "asked")}
    answer("minutes", "print", draft, "--out", papers["formal"])
    answer("minutes", "print", draft, "--out", papers["compact"], "--compact")
    answer("minutes", "finalise", draft)
    answer("minutes", "print", draft, "--out", papers["kept"])
    answer("minutes", "print", draft, "--out", papers["asked"], "--compact")
    written = {name: path.read_bytes() for name, path in papers.items()}
    assert written["formal"] != written["compact"]
    assert written["kept"] == written["asked"]


@pytest.mark.parametrize("verb", [["finalise"], ["print", "--out", "x.pdf"]])
def test_a_session_that_is_not_there_is_named(refused, verb, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, line = refused("minutes", verb[0], "nothing", *verb[1:])
    assert (code, line) == (1, "there is no Session with the id nothing")
    assert not (tmp_path / "x.pdf").exists()


def test_minutes_that_are_not_ready_say_what_is_missing(answer, refused, tmp_path):
    text = "عنوان جلسه: نشست\nدستور جلسه:\n- گزارش\nمصوبات جلسه:\n۱. مقرر شد گزارش داده شود."
    (tmp_path / "m.txt").write_text(text, encoding="utf-8")
    session = answer("minutes", "read", tmp_path / "m.txt", "--save")["session"]
    code, line = refused("minutes", "finalise", session)
    assert code == 1
    assert line == "the minutes cannot be final yet: body (missing), held_on (missing)"


def test_without_json_the_lines_are_for_people(run, final):
    code, out, err = run("minutes", "list")
    assert (code, err) == (0, "")
    assert final in out
    assert "1404/08/20" in out
    code, out, _ = run("minutes", "read", MINUTES)
    assert squashed_key("دوازدهمین جلسه") in squashed_key(out)


BAD = [
    (b"", 3, "{} is empty"),
    ("سلام بر همه".encode(), 1, "the text holds nothing that looks like minutes"),
    (b"%PDF-1.7 x", 3, "{} is of another type than expected"),
    (b"PK\x03\x04 word", 3, "{} is of another type than expected"),
    (b"\0\1\2\3" * 100, 3, "{} is of another type than expected"),
    (b"a" * (11 * 1024 * 1024), 3, "{} is larger than can be read"),
]


@pytest.mark.parametrize(("content", "code", "line"), BAD, ids=[str(each[2]) for each in BAD])
@pytest.mark.parametrize("save", [False, True])
def test_a_file_that_holds_no_minutes_gets_one_line(refused, answer, tmp_path, content, code, line, save):
    path = tmp_path / "m.txt"
    path.write_bytes(content)
    before = answer("minutes", "list")
    found = refused("minutes", "read", path, *(["--save"] if save else []))
    assert found == (code, line.format(path))
    assert answer("minutes", "list") == before


def test_a_folder_and_a_missing_file_get_one_line(refused, tmp_path):
    assert refused("minutes", "read", tmp_path)[0] == 3
    assert refused("minutes", "read", tmp_path / "none.txt") == (
        3,
        f"there is no file {tmp_path / 'none.txt'}",
    )
