from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.persian.order import sort_key

ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
words = st.text(alphabet=ALPHABET)


@given(words, words)
def test_words_sort_as_the_alphabet_does(first, second):
    def places(word):
        return [ALPHABET.index(letter) for letter in word]

    assert (sort_key(first) < sort_key(second)) == (places(first) < places(second))


@given(st.text(alphabet="۰۱۲٣٤56", min_size=1), st.text(alphabet="۰۱۲٣٤56", min_size=1))
def test_digits_sort_as_numbers_whatever_their_script(first, second):
    assert (sort_key(f"دفتر {first}") < sort_key(f"دفتر {second}")) == (int(first) < int(second))


def test_very_long_numbers_have_their_place():
    numbers = [10**power for power in range(0, 200, 7)]
    assert sorted(map(str, reversed(numbers)), key=sort_key) == list(map(str, numbers))


@pytest.mark.parametrize(
    "ordered",
    [
        ["دفتر", "دفتر ۲", "دفتر ۱۰", "دفتر اسکان", "دفتری"],
        ["آب", "اب", "ابر", "بام"],
        ["ناب", "نوا", "نها", "نیا"],
        ["پل", "تل", "کل", "گل", "لب"],
        ["(الف)", "۱", "آ", "ی", "A", "b", "Z", "z9"],
        ["دائم", "داوود", "دب"],
        ["راه آهن", "راهبر"],
    ],
)
def test_the_order_is_that_of_icu(ordered):
    keys = [sort_key(text) for text in ordered]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("علي", "علی"),
        ("كتاب", "کتاب"),
        ("می\u200cشود", "میشود"),
        ("مُصوّب", "مصوب"),
        ("۰۰۷", "7"),
        ("PDF", "pdf"),
    ],
)
def test_what_does_not_count_makes_no_difference(one, other):
    assert sort_key(one) == sort_key(other)


@given(st.text(st.characters()))
def test_every_text_has_a_key_that_can_be_stored(text):
    key = sort_key(text)
    key.encode()
    assert "\0" not in key
