from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.persian.misspelling import Near, nearest, sounding_alike

LETTERS = st.text("ابپتسصقغه", max_size=8)


@pytest.mark.parametrize(
    ("word", "text", "wrong"),
    [
        ("پاکدشت", "دفترپاکدشت", 0),
        ("پاکدست", "دفترپاکدشت", 1),
        ("پاکدشتت", "دفترپاکدشت", 1),
        ("پکدشت", "دفترپاکدشت", 1),
        ("پاکدتش", "دفترپاکدشتنو", 1),
        ("طالغانی", "شهرکطالقانی", 1),
        ("طالقنی", "شهرکطالقانی", 1),
        ("مهر", "", 3),
    ],
)
def test_each_wrong_missing_added_or_swapped_letter_counts_once(word, text, wrong):
    assert nearest(word, text).wrong == wrong


def test_the_piece_that_is_meant_is_told():
    text = "دفترتسهیلگریشهرکطالقانی"
    near = nearest("طالغانی", text)
    assert (near.wrong, text[near.start : near.end]) == (1, "طالقانی")


@given(LETTERS, LETTERS, LETTERS)
def test_what_stands_there_is_found_without_a_fault(before, word, after):
    near = nearest(word, before + word + after)
    assert near.wrong == 0
    assert (before + word + after)[near.start : near.end] == word


@given(LETTERS, LETTERS)
def test_no_word_is_further_than_its_own_length(word, text):
    assert nearest(word, text).wrong <= len(word)
    assert nearest(word, "") == Near(len(word), 0, 0)


@given(LETTERS.filter(bool))
def test_a_word_sounds_like_itself_and_differs_in_one_letter_from_the_others(word):
    first, *others = sounding_alike(word)
    assert first == word
    assert all(sum(a != b for a, b in zip(word, other, strict=True)) == 1 for other in others)
    assert "ولیعصر" in sounding_alike("ولیعسر")
