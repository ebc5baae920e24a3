from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.seal import CodeError, grouped, read_code, short_code, whole_code
from desktop.persian.digits import persian_digits

digests = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(digests)
def test_both_codes_of_a_content_are_read_in_any_digits_and_grouping(digest):
    for typed in (short_code(digest), grouped(short_code(digest)), whole_code(digest)):
        for text in (typed, persian_digits(typed), f"\u200f {typed}\n", typed.replace("-", " – ")):
            assert read_code(text).fits(digest)


@given(digests, st.sampled_from(["]Q1", "]Q3", "چ‌ض۱", "کد: ", "شناسهٔ سند ", "*"]))
def test_what_a_scanner_or_a_clerk_puts_around_it_is_no_matter(digest, before):
    for code in (grouped(short_code(digest)), whole_code(digest)):
        assert read_code(f"{before}{code}*\r\n").fits(digest)


@given(digests, st.integers(0, 15), st.integers(1, 9))
def test_a_mistyped_digit_is_found(digest, place, more):
    code = short_code(digest)
    wrong = code[:place] + str((int(code[place]) + more) % 10) + code[place + 1 :]
    with pytest.raises(CodeError):
        read_code(wrong)


@given(digests, st.integers(0, 14))
def test_two_digits_that_changed_places_are_found(digest, place):
    code = short_code(digest)
    if code[place] != code[place + 1]:
        with pytest.raises(CodeError):
            read_code(code[:place] + code[place + 1] + code[place] + code[place + 2 :])


@given(digests, digests)
def test_the_code_of_another_content_does_not_fit(one, other):
    if one != other:
        assert not read_code(whole_code(one)).fits(other)


@pytest.mark.parametrize(
    "text", ["", " ", "۱۲۳", "1" * 17, "1" * 77, "۱۲۳۴-۵۶۷۸-۹۰۱۲-۳۴۵الف", "²" * 16, "9" * 16]
)
def test_what_cannot_be_a_code_is_refused(text):
    with pytest.raises(CodeError):
        read_code(text)


@given(st.text(max_size=100))
def test_any_text_is_a_code_or_refused(text):
    try:
        read_code(text)
    except CodeError:
        return
