from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.fonts.font_files import FontFiles, chain
from desktop.pdf.fonts.spare_fonts import SpareFonts
from desktop.pdf.harfbuzz import HarfBuzzTypesetter
from desktop.pdf.papers.minutes import MinutesPaper
from desktop.pdf.text.passage import Span
from tests.pdf.drawn import FONTS, by_pdfium, harfbuzz, plain
from tests.pdf.made_fonts import family_of, made

LETTERS = "سلام دنیا می\u200cشود abc 12"


def names_in(data):
    fonts = PdfReader(BytesIO(data)).pages[0]["/Resources"]["/Font"]
    return [str(font.get_object()["/BaseFont"]) for font in fonts.values()]


def typesetter(folder, kept, spare=()):
    chosen = family_of(made(folder / "Chosen.ttf", kept=kept))
    return HarfBuzzTypesetter(chain(FONTS, chosen), SpareFonts(spare))


def fonts_of(setter, text, *spans):
    passage = setter.set(spans or [Span(text)]).passage
    names = [setter.families.loaded[number].name for number in passage.fonts]
    return [
        (passage.text[each.start : each.end], names[each.start]) for each in passage.stretches(0, len(text))
    ]


def drawn_by(setter, text):
    return [(word, font) for word, font in fonts_of(setter, text) if word.strip()]


def test_a_word_with_a_letter_that_the_font_lacks_is_set_in_one_other_font(tmp_path):
    setter = typesetter(tmp_path, LETTERS)
    assert drawn_by(setter, "سلام گرم دنیا") == [("سلام", "Chosen"), ("گرم", "Vazirmatn"), ("دنیا", "Chosen")]


def test_marks_and_half_spaces_stay_with_their_letters(tmp_path):
    setter = typesetter(tmp_path, LETTERS)
    assert drawn_by(setter, "سَلام می\u200cشود") == [("سَلام", "Vazirmatn"), ("می\u200cشود", "Chosen")]


def test_a_sign_beside_a_word_does_not_change_the_font_of_the_word(tmp_path):
    setter = typesetter(tmp_path, LETTERS)
    assert drawn_by(setter, "«سلام»") == [("«", "Vazirmatn"), ("سلام", "Chosen"), ("»", "Vazirmatn")]


def test_the_naskh_comes_before_fonts_of_the_computer(tmp_path):
    made(tmp_path / "Spare.ttf")
    setter = typesetter(tmp_path, LETTERS, [tmp_path])
    assert drawn_by(setter, "\u08b6") == [("\u08b6", "Noto Naskh Arabic")]


def test_bold_is_taken_from_the_same_font_as_the_word(tmp_path):
    setter = typesetter(tmp_path, LETTERS)
    found = fonts_of(setter, "گرم", Span("گر"), Span("م", bold=True))
    assert found == [("گر", "Vazirmatn"), ("م", "Vazirmatn")]


@pytest.fixture
def symbols(tmp_path):
    """Return a folder of a computer with a font that has what no font of ours has."""
    folder = tmp_path / "computer"
    folder.mkdir()
    font = TTFont(made(folder / "Symbols.ttf", kept="\u2021a"))
    for table in font["cmap"].tables:
        table.cmap = {0x2190: font.getBestCmap()[0x2021], 0xE123: font.getBestCmap()[0x2021]}
    font.save(folder / "Symbols.ttf")
    return folder


def test_a_font_of_the_computer_draws_what_no_font_of_the_program_has(tmp_path, symbols):
    setter = typesetter(tmp_path, LETTERS, [symbols])
    assert drawn_by(setter, "سلام \u2190") == [("سلام", "Chosen"), ("\u2190", "Symbols")]
    passage = setter.set([Span("سلام \u2190")]).passage
    assert passage.strange == (5,)


def test_private_characters_are_framed_whichever_font_claims_them(tmp_path, symbols):
    setter = typesetter(tmp_path, LETTERS, [symbols])
    assert drawn_by(setter, "\ue123") == [("\ue123", "Noto Naskh Arabic")]
    assert setter.families.name_for("\ue123", 2) == ""


def test_no_font_of_the_computer_is_read_for_text_that_the_program_can_set(tmp_path):
    spare = SpareFonts([tmp_path])
    setter = HarfBuzzTypesetter(chain(FONTS), spare)
    setter.set([Span("سلام 12 ± \u08b6")])
    assert not spare.__dict__.get("_files")


def test_what_the_font_lacks_is_told_with_its_place(tmp_path):
    chosen = family_of(made(tmp_path / "Chosen.ttf", kept=LETTERS))
    text = "سلام دنیا " * 40 + "پیش از § و \ue123 پس از آن " + "سلام دنیا " * 400
    composed = compose(MinutesPaper("سلام", summary=("سلام " * 3000, text)), chosen, Route.HARFBUZZ)
    told = {each.character: each for each in composed.strange}
    assert (told["§"].name, told["§"].code, told["§"].font) == ("SECTION SIGN", "U+00A7", "Vazirmatn")
    assert (told["\ue123"].name, told["\ue123"].font) == ("U+E123", "")
    assert told["§"].page == told["\ue123"].page > 1
    assert "پیش از § و" in told["§"].words
    assert len(told["§"].words) < 60
    assert "\ue123" in by_pdfium(composed.data)


def test_only_fonts_that_are_used_are_put_into_the_file():
    data = compose(MinutesPaper("سلام"), FONTS, Route.HARFBUZZ).data
    assert all("Vazirmatn" in name for name in names_in(data))


def test_the_naskh_can_be_chosen():
    regular, bold = FONTS / "NotoNaskhArabic-Regular.ttf", FONTS / "NotoNaskhArabic-Bold.ttf"
    composed = compose(MinutesPaper("سلام"), FontFiles(regular, bold, "Noto Naskh Arabic"), Route.HARFBUZZ)
    assert any("NotoNaskhArabic-Bold" in name for name in names_in(composed.data))
    assert not composed.strange


@pytest.mark.parametrize("route", Route)
def test_no_emoji_is_left_blank_where_joiners_bind_it_to_others(route):
    typesetter = harfbuzz() if route is Route.HARFBUZZ else plain()
    alone, bound = (
        typesetter.set([Span(text)], 1).lines(1000, 10)[0].width
        for text in ("\U0001f468" * 3, "\u200d".join("\U0001f468" * 3))
    )
    assert bound == pytest.approx(alone)
    assert alone > 1


def test_the_plainer_route_gives_a_sign_round_numbers_its_room():
    with_sign, without = (
        plain().set([Span(text)], 1).lines(1000, 10)[0].width for text in ("\u06dd۱۲", "۱۲")
    )
    assert with_sign > without
