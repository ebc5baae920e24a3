from __future__ import annotations

import pytest

from desktop.persian.joining import join_words


@pytest.mark.parametrize(
    ("words", "joined"),
    [([], ""), (["الف"], "الف"), (["الف", "ب"], "الف و ب"), (["الف", "ب", "پ"], "الف، ب و پ")],
)
def test_words_are_joined_as_in_a_sentence(words, joined):
    assert join_words(words) == joined
