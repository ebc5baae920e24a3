from __future__ import annotations

import pytest

from desktop.pdf.passage import Span
from tests.pdf.drawn import harfbuzz


def glyphs(*spans):
    typesetter = harfbuzz()
    passage = typesetter.set(spans).passage
    shaped = [typesetter.shaped(passage, stretch) for stretch in passage.stretches(0, len(passage.text))]
    return [code.glyph for piece in shaped for code in reversed(piece.codes)], shaped


def test_bold_inside_a_word_keeps_joining():
    assert glyphs(Span("بیت"), Span("بیت", bold=True))[0] == glyphs(Span("بیتبیت"))[0]


@pytest.mark.parametrize("text", ["کالاهای", "می‌شود", "هٔ", "مُحَمَّد", "اللّٰه", "ab fi", "😀", "لَا", "👩‍👧"])
def test_each_code_carries_one_character_and_all_are_carried(text):
    _, shaped = glyphs(Span(text))
    assert sorted(code.character for piece in shaped for code in piece.codes) == sorted(text)


def test_visible_marks_are_drawn_as_outlines():
    _, (piece,) = glyphs(Span("مُحَمَّد"))
    assert len(piece.drawings) >= 3
    assert piece.width == sum(piece.advances)


def test_what_the_font_lacks_is_a_box():
    _, (piece,) = glyphs(Span("漢"))
    assert piece.missing == ("漢",)
    assert piece.drawings
    assert piece.width
