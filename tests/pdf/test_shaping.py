from __future__ import annotations

import pytest

from desktop.pdf.text.passage import Span
from tests.pdf.drawn import harfbuzz


def shaped(*spans):
    typesetter = harfbuzz()
    passage = typesetter.set(spans).passage
    stretches = list(passage.stretches(0, len(passage.text)))
    return [(typesetter.face(each), typesetter.shaped(passage, each)) for each in stretches]


def glyphs(*spans):
    return [code.glyph for _, piece in shaped(*spans) for code in reversed(piece.codes)]


def parts_of(face, code):
    return face.stack_of(code.glyph).parts


def test_bold_inside_a_word_keeps_joining():
    assert glyphs(Span("بیت"), Span("بیت", bold=True)) == glyphs(Span("بیتبیت"))


@pytest.mark.parametrize(
    "text", ["کالاهای", "می‌شود", "هٔ", "مُحَمَّد", "اللّٰه", "ab fi", "😀", "لَا", "👩‍👧", "漢", "\u034f"]
)
def test_each_code_carries_one_character_and_all_are_carried(text):
    codes = [code.character for _, piece in shaped(Span(text)) for code in piece.codes]
    assert sorted(codes) == sorted(text)


def test_visible_marks_are_stacks_without_width():
    ((face, piece),) = shaped(Span("مُحَمَّد"))
    marks = [code for code in piece.codes if code.character in "\u064f\u064e\u0651"]
    assert len(marks) == 4
    assert all(face.advance(code.glyph) == 0 for code in marks)
    assert sum(len(parts_of(face, code)) for code in marks) >= 3
    assert piece.width == sum(piece.advances)


def test_letters_of_a_ligature_share_its_width():
    ((face, piece),) = shaped(Span("لا"))
    alef, lam = piece.codes
    assert (alef.character, lam.character) == ("ا", "ل")
    assert face.advance(alef.glyph) + face.advance(lam.glyph) == piece.width
    assert face.advance(alef.glyph) > 0
    assert not parts_of(face, alef)


@pytest.mark.parametrize(("character", "digits"), [("漢", 4), ("\U00016a00", 6)])
def test_what_no_font_has_is_a_frame_with_its_code(character, digits):
    ((face, piece),) = shaped(Span(character))
    (code,) = piece.codes
    frame, *rest = parts_of(face, code)
    assert frame.glyph < 0
    assert len(rest) == digits
    assert all(part.glyph > 0 for part in rest)
    assert piece.width == face.advance(code.glyph) > 0


def test_a_half_space_shows_nothing_and_takes_no_room():
    ((face, piece),) = shaped(Span("می\u200cشود"))
    (code,) = [code for code in piece.codes if code.character == "\u200c"]
    assert face.advance(code.glyph) == 0
    assert not parts_of(face, code)
