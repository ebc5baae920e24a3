from __future__ import annotations

from random import Random

import pytest

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.fonts.machine_fonts import FontFault, fault_of
from desktop.pdf.papers.minutes import MinutesPaper
from tests.pdf.drawn import FONTS, by_pdfium
from tests.pdf.made_fonts import family_of, tables

PAPER = MinutesPaper("جلسهٔ «شورا»", summary=("کالاهای پژوهشی می\u200cشود مُحَمَّد Iran 12 \u2190 ۱۲",))
CONTENT = (FONTS / "Vazirmatn-Regular.ttf").read_bytes()


def spoilt(seed, tag):
    """Change 200 bytes of a table, or of the whole file."""
    random, content = Random(seed), bytearray(CONTENT)
    start, length = (0, len(content)) if tag == "all" else tables(CONTENT)[tag]
    for _ in range(200):
        content[start + random.randrange(length)] = random.randrange(256)
    return bytes(content)


@pytest.mark.parametrize(
    "tag", ["all", "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "GSUB", "GPOS", "OS/2"]
)
@pytest.mark.parametrize("route", Route)
def test_a_damaged_font_is_told_and_the_paper_is_printed_all_the_same(tmp_path, tag, route):
    for seed in range(6):
        path = tmp_path / f"{seed}.ttf"
        path.write_bytes(spoilt(seed, tag))
        font = family_of(path)
        fault = fault_of(font)
        assert fault is None or isinstance(fault, FontFault)
        composed = compose(PAPER, font, route)
        assert composed.pages == 1
        assert composed.damaged_font in ("", font.name)
        by_pdfium(composed.data)


@pytest.mark.parametrize("route", Route)
@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x00\x00", CONTENT[:100], CONTENT[:3000], CONTENT[:60_000]]
)
def test_half_a_font_is_told_and_the_default_is_used(tmp_path, content, route):
    path = tmp_path / "Half.ttf"
    path.write_bytes(content)
    composed = compose(PAPER, family_of(path), route)
    assert composed.damaged_font == "Half"
    assert composed.data == compose(PAPER, FONTS, route).data


def test_a_font_that_is_gone_is_told_and_the_default_is_used(tmp_path):
    assert compose(PAPER, family_of(tmp_path / "Gone.ttf"), Route.HARFBUZZ).damaged_font == "Gone"
