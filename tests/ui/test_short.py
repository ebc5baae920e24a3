from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.short import short


def test_a_short_text_stays_and_a_long_one_ends_in_dots():
    assert short("دفتر آبشار") == "دفتر آبشار"
    assert short("ب" * 100, 5) == "بببب…"
    assert short("الف\n\nب  پ") == "الف ب پ"


@given(st.text(max_size=300), st.integers(2, 100))
def test_it_is_one_line_and_never_longer(text, most):
    line = short(text, most)
    assert len(line) <= most
    assert len(line.splitlines()) <= 1
