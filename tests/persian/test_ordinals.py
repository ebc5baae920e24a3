from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.persian.ordinals import (
    cardinal,
    find_ordinal,
    ordinal,
    ordinal_behind,
    read_cardinal,
    read_ordinal,
)

ALL = range(1, 10000)


def test_every_number_goes_to_words_and_back():
    assert [read_cardinal(cardinal(number)) for number in ALL] == list(ALL)
    assert [read_ordinal(ordinal(number)) for number in ALL] == list(ALL)


@pytest.mark.parametrize("lost", [" ", "\u200c"])
def test_every_ordinal_is_read_without_its_spaces(lost):
    assert [read_ordinal(ordinal(number).replace(lost, "")) for number in ALL] == list(ALL)


def test_no_two_numbers_share_their_words():
    assert len(set(map(cardinal, ALL))) == len(set(map(ordinal, ALL))) == len(ALL)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "نخستین"),
        (3, "سومین"),
        (30, "سی\u200cامین"),
        (50, "پنجاهمین"),
        (487, "چهارصد و هشتاد و هفتمین"),
        (31, "سی و یکمین"),
        (100, "صدمین"),
        (2003, "دو هزار و سومین"),
    ],
)
def test_an_ordinal_is_written_as_before_a_noun(number, words):
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("اولین", 1),
        ("اول", 1),
        ("نخست", 1),
        ("سوم", 3),
        ("سی و یکم", 31),
        ("سی\u200cویکم", 31),
        ("سیویکم", 31),
        ("سی\u200cام", 30),
        ("سی ام", 30),
        ("بيست و يكمين", 21),
        ("چهل وهشتمین", 48),
        ("یکصد و یکم", 101),
        ("یک هزار و دویست و دوم", 1202),
        ("هفت صدمین", 700),
        ("هیجدهم", 18),
        ("۵۰امین", 50),
        ("۵ ام", 5),
        ("۷م", 7),
    ],
)
def test_other_forms_of_ordinals_are_read(words, number):
    assert read_ordinal(words) == number


@pytest.mark.parametrize(
    "words", ["", "پنجاه", "هم", "سیم", "سیمین", "بیست و صدم", "یک و دوم", "۰ام", "اولویت", "۵۰"]
)
def test_what_is_no_ordinal_is_not_read(words):
    assert read_ordinal(words) is None


@pytest.mark.parametrize(
    ("text", "number", "found"),
    [
        ("پنجاهمین جلسه ستاد ملی باز آفرینی شهری", 50, "پنجاهمین"),
        ("صورت‌جلسهٔ چهل و هشتمین نشست کارگروه", 48, "چهل و هشتمین"),
        ("در جلسه چهارصد و هشتاد و هفتم شوراي عالي", 487, "چهارصد و هشتاد و هفتم"),
        ("اولویت‌ها و تصمیم‌های نخستین جلسه", 1, "نخستین"),
    ],
)
def test_an_ordinal_is_found_in_a_sentence(text, number, found):
    assert find_ordinal(text) is not None
    value, place = find_ordinal(text)
    assert (value, text[place]) == (number, found)


def test_a_text_without_an_ordinal_has_none():
    assert find_ordinal("صورت‌جلسهٔ اولویت‌های بیست محله، همهٔ مردم") is None


@given(st.text() | st.text(alphabet="یکدوسهم نا\u200c۵"))
def test_reading_never_fails(text):
    assert read_ordinal(text) in (None, *ALL)
    assert read_cardinal(text) in (None, 0, *ALL)
    find_ordinal(text)


@pytest.mark.parametrize("number", [-1, 0, 10000])
def test_numbers_that_have_no_words_here_are_refused(number):
    with pytest.raises(ValueError, match=str(number)):
        ordinal(number)


@pytest.mark.parametrize(
    ("number", "words"), [(1, "یکم"), (2, "دوم"), (3, "سوم"), (30, "سی\u200cام"), (50, "پنجاهم")]
)
def test_an_ordinal_behind_its_noun(number, words):
    assert ordinal_behind(number) == words
