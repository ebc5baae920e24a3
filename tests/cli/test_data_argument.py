from __future__ import annotations

import os

import pytest


def test_a_folder_with_a_name_that_is_too_long_gets_one_line(refused, tmp_path):
    path = tmp_path / ("پ" * 300) / "x.db"
    assert refused("minutes", "list", file=path) == (
        3,
        "the database or its folder cannot be written; nothing was saved",
    )


@pytest.mark.skipif(os.name != "posix", reason="only there a name may hold bytes that are no letters")
def test_a_name_that_is_no_text_gets_one_line(refused, tmp_path):
    code, line = refused("minutes", "list", file=tmp_path / "\udcff" / "x.db")
    assert (code, "cannot be written" in line) == (3, True)
    assert list(tmp_path.glob("*\udcff*")) == []


@pytest.mark.parametrize(
    "words", [["minutes", "finalise", "\udcff"], ["minutes", "print", "\udcff", "--out", "x.pdf"]]
)
def test_an_id_that_is_no_text_gets_one_line(refused, words):
    assert refused(*words) == (1, "not done, because a text holds something that is no character")


def test_words_that_are_no_text_are_not_found(answer):
    assert answer("search", "\udcff") == []
