from __future__ import annotations

import os

import pytest

from desktop.paths import SAMPLE


def test_a_folder_with_a_name_that_is_too_long_gets_one_line(refused, tmp_path):
    path = tmp_path / ("پ" * 300) / "x.db"
    assert refused("minutes", "read", SAMPLE / "minutes.txt", "--save", file=path) == (
        3,
        "the database or its folder cannot be written; nothing was saved",
    )


@pytest.mark.skipif(os.name != "posix", reason="only there a name may hold bytes that are no letters")
def test_a_name_that_is_no_text_gets_one_line(refused, tmp_path):
    path = tmp_path / "\udcff" / "x.db"
    code, line = refused("minutes", "read", SAMPLE / "minutes.txt", "--save", file=path)
    assert (code, "cannot be written" in line) == (3, True)
    assert refused("minutes", "list", file=path)[0] == 3
    assert list(tmp_path.glob("*\udcff*")) == []


@pytest.mark.parametrize(
    "words", [["minutes", "finalise", "\udcff"], ["minutes", "print", "\udcff", "--out", "x.pdf"]]
)
def test_an_id_that_is_no_text_gets_one_line(refused, words):
    assert refused(*words) == (1, "not done, because a text holds something that is no character")


def test_words_that_are_no_text_are_not_found(answer):
    assert answer("search", "\udcff") == []


READING = [
    ("minutes", "list"),
    ("minutes", "print", "x", "--out", "x.pdf"),
    ("minutes", "finalise", "x"),
    ("minutes", "read", SAMPLE / "minutes.txt"),
    ("sheet", "export", "offices", "x.xlsx"),
    ("sheet", "template", "offices", "x.xlsx"),
    ("sheet", "import", "offices", SAMPLE / "offices.xlsx", "--dry-run"),
    ("search", "x"),
    ("check",),
    ("backup", "make", "."),
    ("backup", "check", "x.db"),
]


@pytest.mark.parametrize("words", READING, ids=lambda words: " ".join(map(str, words[:2])))
def test_what_only_reads_makes_no_file_where_its_name_is_mistyped(refused, tmp_path, words):
    path = tmp_path / "data" / "mahaleyar.db"
    before = sorted(tmp_path.rglob("*"))
    assert refused(*words, file=path) == (3, f"there is no file {path}")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    "words",
    [
        ("minutes", "read", SAMPLE / "minutes.txt", "--save"),
        ("sheet", "import", "offices", SAMPLE / "offices.xlsx"),
    ],
)
def test_what_saves_may_begin_a_file(run, tmp_path, words):
    path = tmp_path / "new" / "mahalleyar.db"
    assert run(*words, file=path)[0] == 0
    assert path.exists()


@pytest.mark.parametrize(
    ("words", "ending"),
    [
        (("sheet", "export", "offices", "x.pdf"), ".xlsx"),
        (("sheet", "template", "offices", "x.xls"), ".xlsx"),
        (("sheet", "import", "offices", SAMPLE / "offices.xlsx", "--report", "x.csv"), ".xlsx"),
        (("minutes", "print", "x", "--out", "x.xlsx"), ".pdf"),
    ],
)
def test_a_file_to_write_with_the_ending_of_another_type_is_wrong_use(refused, words, ending):
    code, line = refused(*words)
    assert code == 2
    assert f"does not end with {ending}" in line
