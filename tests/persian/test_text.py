from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.persian.text import search_key, squash_map, squashed_key, tidy, tidy_passage

JUNK = "\u200f\u200e\u202b\u00ad\ufeff\x07\u200b\ud800"
HARD = st.text(alphabet="اكيىکی ۀءأ\u200c\u200d\u064b\u00a0\t\n\r\u2028_x0Dد" + JUNK + "ﷲﺎﻻ۱A")
ANY = st.text(st.characters()) | HARD


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("اداره كل", "اداره کل"),
        ("شوراي اسلامى", "شورای اسلامی"),
        ("  راه   و\u00a0شهرسازی\t", "راه و شهرسازی"),
        ("\ufeff\u200fدفتر\u202c \u00adاسکان\x00", "دفتر اسکان"),
        ("می\u200c\u200cشود \u200c خانه\u200c ها\u200c", "می\u200cشود خانه ها"),
        ("جلسۀ مسئول، جلسهٔ مُصوّب ـ ۱۲٣4", "جلسۀ مسئول، جلسهٔ مُصوّب ـ ۱۲٣4"),
        ("ﺍﺳﺘﺎﻥ ﻻﻟﻪ", "استان لاله"),
        ("سطر یک\r\nسطر دو\u2028سه_x000D_چهار", "سطر یک سطر دو سه چهار"),
        ("", ""),
        (" \u200c \u200f", ""),
    ],
)
def test_a_text_is_kept_as_typed_but_for_letters_spaces_and_junk(typed, kept):
    assert tidy(typed) == kept


@given(ANY)
@example("_x00\x0100\u200f0D_")
@example("_x00_x0001_0D_")
@example("a\u200c \u200cb")
def test_tidying_twice_changes_nothing_more(text):
    once = tidy(text)
    assert tidy(once) == once
    once = tidy_passage(text)
    assert tidy_passage(once) == once


@given(ANY)
def test_a_text_that_needs_no_mending_is_left_as_the_mending_would_leave_it(text):
    assert tidy("\0" + text) == tidy(text)


@given(ANY)
def test_a_tidy_text_has_no_stray_spaces_and_can_be_stored(text):
    kept = tidy(text)
    assert kept == " ".join(kept.split())
    assert not any(pair in kept for pair in ("\u200c\u200c", " \u200c", "\u200c "))
    assert kept == kept.strip("\u200c")
    kept.encode()


@given(ANY.filter(lambda text: "_" not in text))
def test_tidying_makes_no_difference_to_a_search(text):
    assert squashed_key(tidy(text)) == squashed_key(text)


def test_a_passage_keeps_its_lines_and_one_blank_line():
    typed = "\n بند يك \r\nبند  دو_x000D_\n\n\n\r\nبند سه\u2029\n"
    assert tidy_passage(typed) == "بند یک\nبند دو\n\nبند سه"


@pytest.mark.parametrize(
    "spellings",
    [
        ("تسهیلگری", "تسهیل گری", "تسهیل\u200cگری", "تسهيل‌گري", "تسهیـــلگری"),
        ("احیاء", "احياء", "احیا"),
        ("جلسهٔ", "جلسۀ", "جلسه", "جلسة"),
        ("مسئول", "مسيول", "مسی\u0654ول"),
        ("مؤسسه", "موسسه", "مؤسّسه"),
        ("آذر", "اذر", "آذر"),
        ("۱۴۰۳", "1403", "١٤٠٣"),
        ("PDF", "pdf", "Ｐdf"),
        ("اللّه", "الله"),
    ],
)
def test_spellings_of_one_word_are_one_to_a_search(spellings):
    assert len(set(map(squashed_key, spellings))) == 1


def test_signs_part_words_and_a_half_space_does_not():
    assert search_key("«دفتر تسهیل‌گری»، (شماره ۳/۱۰۷۲-ب)") == "دفتر تسهیلگری شماره 3 1072 ب"


@given(ANY)
def test_keys_are_one_another_and_their_own_keys(text):
    key = search_key(text)
    assert squashed_key(text) == key.replace(" ", "")
    assert search_key(key) == key


@given(ANY)
def test_the_map_of_a_key_points_at_the_characters_it_came_from(text):
    key, places = squash_map(text)
    assert key == squashed_key(text)
    assert len(places) == len(key)
    assert list(places) == sorted(places)
    assert all(letter in squashed_key(text[place]) for letter, place in zip(key, places, strict=True))


def test_a_hit_is_found_where_it_stands():
    text = "برنامهٔ «تسهیل گری»"
    key, places = squash_map(text)
    start = key.index(squashed_key("تسهیلگری"))
    assert text[places[start] : places[start + 7] + 1] == "تسهیل گری"
