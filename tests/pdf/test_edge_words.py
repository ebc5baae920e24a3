from __future__ import annotations

from collections import Counter
from time import perf_counter
from unicodedata import normalize

import pytest

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers.minutes import AgendaEntry, Fact, MinutesPaper, ResolutionEntry
from tests.pdf.drawn import FONTS, PDFTOTEXT, PRESENTATION_FORMS, by_pdfium, by_pdftotext, words

TEXTS = {
    "harakat": "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِیمِ؛ قُلْ هُوَ اللَّهُ أَحَدٌ اللّٰه، إنّا لِلّٰهِ و إنّا إلَیهِ راجعون",
    "brackets": "پرانتز (داخل [تودرتو {سه} تا] و «نقل ‹درون›») تمام (الف) [۱۲] (GIS)",
    "hamza": "خانۀ ما و خانهٔ شما، مسئلۀ اول؛ هیئت، مؤسّسه، رأی، قرآن، نامهٔ شمارهٔ ۴",
    "lam_alef": "کالاها، لآلی، لأن، الإسلام، لله، الله، بلا، سلام، لا",
    "long_word": "قسطنطنیه‌ای‌ترین‌هایشان‌را‌هم نیز نامستقل‌سازی‌شده‌ترین‌هایمان",
    "latin": "شرکت Jean-Luc Müller & Co. KG و سامانهٔ Iran Data (GIS) نسخهٔ v2.1",
    "formulas": "معادلهٔ E = mc + 2 و x < y > z و 12% و ۲۵٪ و ۳ × ۴ = ۱۲ و ½",
    "addresses": "نشانی info@example.ir و https://example.ir/a?b=1&c=2 و 130765-20/5/97 و 4-102",
    "amounts": "مبلغ ۱۲٬۵۰۰٬۰۰۰ ریال معادل ۱٬۲۵۰٬۰۰۰ تومان و 12,500,000 ریال، ۱٫۲۵ میلیارد",
    "markup": "<b>درشت</b> <i>کج &lt;br/&gt; <para> %s {0} \\n (متن) \\) endstream",
    "controls": "یک\x00دو\x07سه\x1bچهار\x7f پنج\tشش\x0bهفت",
    "halves": "نیمهٔ \ud83d و \udc00 تنها",
    "directions": "پیش \u202eabc وارونه\u202c و \u2067درون\u2069 و \u202bbar\u202c و \u200eپس\u200f",
}
MIXED = ("latin", "formulas", "markup")  # the readers put signs between Latin words where they are seen
READERS = [by_pdfium, *([by_pdftotext] if PDFTOTEXT else [])]


def typed(text):
    """Give the words of a text as a paper may show them: without what has no shape."""
    shown = "".join(
        character for character in text if character.isprintable() or character in " \t\x0b\u200c"
    )
    return Counter(words(shown.replace("\t", " ").replace("\x0b", " ")))


def letters(text):
    return Counter(character for character in normalize("NFKC", text) if character.isalnum())


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("font", [FONTS, "naskh"], ids=["vazirmatn", "naskh"])
@pytest.mark.parametrize("read", READERS)
def test_each_edge_case_comes_out_as_typed(name, font, read, naskh):
    composed = compose(MinutesPaper("جلسه", summary=(TEXTS[name],)), naskh if font == "naskh" else font)
    text = read(composed.data)
    if name in MIXED:
        assert not letters(TEXTS[name]) - letters(text)
    else:
        assert not typed(TEXTS[name]) - Counter(words(text))
    assert not PRESENTATION_FORMS.search(text)


@pytest.fixture
def naskh():
    from desktop.pdf.fonts.font_files import NASKH, shipped

    return shipped(FONTS, NASKH)


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("route", Route)
def test_each_edge_case_prints_in_every_field(name, route):
    text = TEXTS[name]
    paper = MinutesPaper(
        text, number=text, date=text, facts=(Fact(text, text),), agenda=(AgendaEntry(text, text, text),),
        summary=(text, text), resolutions=(ResolutionEntry(text, text, text, (text,), text, text, text),),
        remarks=(text,), copies=(text,), amendment=text, attendance_note=text,
    )  # fmt: skip
    composed = compose(paper, FONTS, route)
    assert composed.pages >= 1
    assert by_pdfium(composed.data)


@pytest.mark.parametrize("name", TEXTS)
def test_the_plainer_route_shows_every_character_of_each_edge_case(name):
    assert not compose(MinutesPaper("جلسه", summary=(TEXTS[name],)), FONTS, Route.PLAIN).strange


def test_an_override_does_not_turn_letters_round():
    data = compose(MinutesPaper("جلسه", summary=(TEXTS["directions"],)), FONTS).data
    assert "abc" in by_pdfium(data)


LONG = 100_000


@pytest.mark.parametrize(
    "piece",
    [
        "سلام بر همهٔ شما، ",
        "نابابا",
        "\u200c",
        "\u200b",
        "\n",
        "a",
        "۱",
        "(",
        "\u202b",
        "م\u064e\u0651",
        "漢",
        "\u2190 ",
        "\u064e",
        " ",
        "ل\u200c\u08b6",
    ],
    ids=ascii,
)
@pytest.mark.parametrize("route", Route)
def test_a_hundred_thousand_characters_are_printed_in_time(piece, route):
    text = (piece * (LONG // len(piece) + 1))[:LONG]
    begun = perf_counter()
    composed = compose(MinutesPaper("جلسه", summary=(text,)), FONTS, route)
    assert perf_counter() - begun < 60
    assert composed.pages >= 1


def test_letters_in_the_fixed_forms_of_old_programs_are_letters():
    from desktop.pdf.text.passage import printable

    assert printable("\ufee3\ufed8\ufeae\ufead \ufeb7\ufeaa \ufefb\ufbfd") == "مقرر شد لای"
    assert printable("\ufdfc ﷺ ﷲ") == "\ufdfc ﷺ ﷲ"


@pytest.mark.parametrize(
    "text",
    [
        "سال ۱۴۰۳ ه\u200d.ش لا",
        "ه\u200d لا",
        "👨\u200d👩 لا",
        "\u200d\u200dلا",
        "زن 🫨 و \U0001fae9 لا",
        "\ufdd0 لا",
    ],
    ids=ascii,
)
def test_the_plainer_route_takes_joiners_and_what_unicode_does_not_know_yet(text):
    composed = compose(MinutesPaper("جلسه", summary=(text,)), FONTS, Route.PLAIN)
    assert "لا" in by_pdfium(composed.data)


def test_a_joiner_in_one_word_moves_no_ligature_in_another():
    from desktop.pdf.text.joined import joined

    shapes = {sign.index: sign.shape for sign in joined("ه\u200d.ش کالا")}
    assert shapes[7] == "\ufefb"


def test_a_mark_of_byte_order_is_not_printed():
    from desktop.pdf.text.passage import printable

    assert printable("\ufeffجل\ufeffسه") == "جلسه"
