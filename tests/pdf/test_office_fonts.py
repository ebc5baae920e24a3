from __future__ import annotations

from collections import Counter
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.fonts.machine_fonts import FontFault, Unfit, fault_of
from desktop.pdf.papers.minutes import MinutesPaper
from tests.pdf.drawn import PDFTOTEXT, PRESENTATION_FORMS, by_pdfium, by_pdftotext, texts_of, words
from tests.pdf.made_fonts import LAYOUT, family_of, made, old_office_font
from tests.pdf.minutes_samples import three_pages

READERS = [by_pdfium, *([by_pdftotext] if PDFTOTEXT else [])]
UNSEEN = "\u200c\u200d\u200e\u200f"


def with_visible_half_space(path):
    """Give the half-space a width and an outline, as Nazli does."""
    font = TTFont(path)
    name = font.getBestCmap()[0x200C]
    font["glyf"][name] = font["glyf"][font.getBestCmap()[ord("-")]]
    font["hmtx"][name] = (45, 0)
    font.save(path)


@pytest.mark.parametrize("without", ["", UNSEEN, "ۀ\u0654", "?؟()–0123456789"])
@pytest.mark.parametrize("read", READERS)
def test_an_old_office_font_prints_joined_words_that_come_out_as_typed(tmp_path, without, read):
    font = old_office_font(tmp_path, without)
    assert fault_of(font) is None
    composed = compose(three_pages(), font, Route.HARFBUZZ)
    typed = Counter(word for part in texts_of(three_pages()) for word in words(part))
    text = read(composed.data)
    assert not typed - Counter(words(text))
    assert not PRESENTATION_FORMS.search(text)
    assert not composed.damaged_font


@pytest.mark.parametrize("dropped", [(), LAYOUT])
def test_a_half_space_that_the_font_draws_is_not_seen(tmp_path, dropped):
    path = made(tmp_path / "Visible.ttf", dropped=dropped)
    with_visible_half_space(path)
    font = family_of(path)
    assert fault_of(font) is None
    data = compose(three_pages(), font, Route.HARFBUZZ).data
    assert "صورت\u200cجلسه" in by_pdfium(data)
    for face in embedded(data):
        widths = dict(enumerate(face["W"][1], start=1))
        half_space = next(code for code, character in face["meanings"].items() if character == "\u200c")
        assert widths[half_space] == 0
        assert not face["program"]["glyf"][face["glyph"](half_space)].numberOfContours


def embedded(data):
    """Give the fonts of the first page: widths, meanings of codes, the program and where its glyphs are."""
    for font in PdfReader(BytesIO(data)).pages[0]["/Resources"]["/Font"].values():
        descendant = font["/DescendantFonts"][0]
        program = TTFont(BytesIO(descendant["/FontDescriptor"]["/FontFile2"].get_data()))
        places = descendant["/CIDToGIDMap"].get_data()
        order = program.getGlyphOrder()
        lines = font["/ToUnicode"].get_data().decode().splitlines()
        pairs = [line.strip("<>").split("> <") for line in lines if line.startswith("<") and "> <" in line]
        yield {
            "W": descendant["/W"],
            "program": program,
            "glyph": lambda code, places=places, order=order: order[
                int.from_bytes(places[2 * code : 2 * code + 2], "big")
            ],
            "meanings": {int(code, 16): bytes.fromhex(to).decode("utf-16-be") for code, to in pairs},
        }


@pytest.mark.parametrize("name", ["shipped", "old"])
def test_the_program_in_the_file_has_the_widths_that_the_file_tells(tmp_path, name):
    font = old_office_font(tmp_path) if name == "old" else family_of(made(tmp_path / "New.ttf"))
    for face in embedded(compose(three_pages(), font, Route.HARFBUZZ).data):
        scale = 1000 / face["program"]["head"].unitsPerEm
        for code, width in enumerate(face["W"][1], start=1):
            assert face["program"]["hmtx"][face["glyph"](code)][0] * scale == pytest.approx(width, abs=0.01)


def test_the_program_in_the_file_is_whole(tmp_path):
    for face in embedded(compose(three_pages(), old_office_font(tmp_path), Route.HARFBUZZ).data):
        program = face["program"]
        program.reader.checkChecksums = 2
        for tag in program.reader.keys():  # noqa: SIM118  its reader is no dictionary
            program.reader[tag]
        limits = program["maxp"]
        for name in program.getGlyphOrder():
            glyph = program["glyf"][name]
            assert len(getattr(glyph, "components", ())) <= limits.maxComponentElements
            if glyph.isComposite():
                told = glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax
                glyph.recalcBounds(program["glyf"])
                assert told == pytest.approx((glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax), abs=2)


def test_latin_letters_of_another_font_are_not_told_but_signs_are(tmp_path):
    font = family_of(made(tmp_path / "NoLatin.ttf", "".join(map(chr, range(0x21, 0x7F))) + "§"))
    assert fault_of(font) is None
    composed = compose(MinutesPaper("جلسه", summary=("abc § \ue123",)), font, Route.HARFBUZZ)
    assert [(each.character, each.font) for each in composed.strange] == [("\ue123", ""), ("§", "Vazirmatn")]
    assert "abc" in by_pdfium(composed.data)


def test_a_font_without_a_letter_of_persian_is_refused_by_naming_it(tmp_path):
    assert fault_of(old_office_font(tmp_path, "گچ")) == FontFault(Unfit.LETTERS, "چگ")


def test_a_font_whose_letters_do_not_join_is_refused(tmp_path):
    forms = "".join(map(chr, [*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00)]))
    assert fault_of(old_office_font(tmp_path, forms)) == FontFault(Unfit.FORM)
