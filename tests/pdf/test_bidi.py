from __future__ import annotations

import sys
from pathlib import Path

import bidi
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.pdf.bidi import base_level, levels, reorder

CONFORMANCE = Path("/usr/share/unicode/BidiCharacterTest.txt")


def display(text, base=1):
    kept = [(place, level) for place, level in enumerate(levels(text, base)) if level is not None]
    order = reorder([level for _, level in kept])
    return "".join(text[kept[number][0]] for number in order)


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's package unicode-data brings it")
def test_every_line_of_unicodes_own_test_agrees():
    wrong = []
    for line in CONFORMANCE.read_text("utf-8").splitlines():
        fields = line.partition("#")[0].split(";")
        if len(fields) < 5:
            continue
        text = "".join(chr(int(code, 16)) for code in fields[0].split())
        wanted = tuple(None if level == "x" else int(level) for level in fields[3].split())
        base = None if fields[1] == "2" else int(fields[1])
        kept = [place for place, level in enumerate(wanted) if level is not None]
        order = [kept[number] for number in reorder([wanted[place] for place in kept])]
        if levels(text, base) != wanted or order != [int(place) for place in fields[4].split()]:
            wrong.append(line)
    assert not wrong


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ماده (۴)", (1, 1, 1, 1, 1, 1, 2, 1)),
        ("ab", (2, 2)),
        ("۱۲ a", (2, 2, 1, 2)),
        ("می‌شود", (1, 1, None, 1, 1, 1)),
        ("ا (a) b", (1, 1, 1, 2, 1, 1, 2)),
        ("\u202bab\u202c", (None, 4, 4, None)),
        ("\u2066۱-۲\u2069", (1, 2, 2, 2, 1)),
        ("", ()),
    ],
)
def test_levels_of_a_right_to_left_paragraph(text, wanted):
    assert levels(text, 1) == wanted


def test_the_first_letter_outside_isolates_decides_the_base():
    assert base_level("\u2066abc\u2069 سلام") == 1
    assert base_level("12 abc سلام") == 0
    assert levels("abc سلام")[0] == 0


def test_sixty_four_nested_brackets_are_not_paired():
    assert set(levels("(" * 64 + "a" + ")" * 64, 1)) == {1, 2}


@given(st.text("ابپ\u064e\u064babXY019۱۲۳٤٥()[]«» .,:/-+%٪،؛!", max_size=60), st.sampled_from((0, 1)))
def test_the_order_is_that_of_python_bidi(text, base):
    assert display(text, base) == bidi.get_display(text, base_dir="LR"[base])


@given(st.text(max_size=80), st.sampled_from((None, 0, 1)))
def test_any_text_has_a_level_for_each_character(text, base):
    assert len(levels(text, base)) == len(text)
