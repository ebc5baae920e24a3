from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.pdf.text.units import single_characters, words_of_letters


def pieces(text, cut):
    return [text[start:end] for start, end in cut(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("سلام می\u200cشود", ["سلام", " ", "می\u200cشود"]),
        ("«مُحَمَّد»", ["«", "مُحَمَّد", "»"]),
        ("Iran12", ["Iran", "1", "2"]),
        ("👩\u200d👧x", ["👩\u200d👧", "x"]),
        ("", []),
    ],
)
def test_letters_stay_together_and_all_else_stands_alone(text, words):
    assert pieces(text, words_of_letters) == words


@pytest.mark.parametrize("cut", [words_of_letters, single_characters])
@given(text=st.text("ابپ\u064eabc012 ۱«\u200c\u200d\u200f\n😀", max_size=40))
def test_nothing_is_lost_and_marks_are_never_first(cut, text):
    parts = pieces(text, cut)
    assert "".join(parts) == text
    assert not any(part.startswith(("\u064e", "\u200c", "\u200d")) for part in parts[1:])
