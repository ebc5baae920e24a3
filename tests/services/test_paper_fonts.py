from __future__ import annotations

import shutil
import struct
from io import BytesIO

import pytest
from pypdf import PdfReader

from desktop.paths import FONTS
from desktop.pdf.fonts.machine_fonts import NEEDED
from desktop.pdf.papers.minutes import MinutesPaper
from desktop.services.head_preview import HeadPreview
from desktop.services.paper_fonts import DEFAULT, NASKH, FontFault, PaperFonts, Unfit
from desktop.services.papers import Papers
from desktop.services.preferences import PreferenceValues
from tests.pdf.made_fonts import tables


def fonts_of(folder):
    return PaperFonts(lambda: (folder,))


@pytest.fixture
def renamed(tmp_path):
    """Return a maker of a folder with one font: ours under another name, changed by ``change``."""

    def renamed(change=lambda content: content):
        family = "Vazirmatn".encode("utf-16-be")
        for weight in ("Regular", "Bold"):
            content = (FONTS / f"Vazirmatn-{weight}.ttf").read_bytes()
            content = content.replace(family, "Bnazanina".encode("utf-16-be"))
            (tmp_path / f"B-{weight}.TTF").write_bytes(change(content))
        return tmp_path

    return renamed


def test_fonts_of_the_computer_are_found_by_their_family(renamed):
    fonts = fonts_of(renamed())
    assert fonts.names() == ("Bnazanina",)
    assert fonts.fault("Bnazanina") is None
    files = fonts.files("Bnazanina")
    assert (files.regular.name, files.bold.name) == ("B-Regular.TTF", "B-Bold.TTF")


def test_the_shipped_font_stands_in_for_one_that_is_gone(renamed, tmp_path):
    fonts = fonts_of(renamed())
    assert fonts.files("B Titr") is None
    assert fonts.names()
    (tmp_path / "B-Bold.TTF").unlink()
    assert fonts.files("Bnazanina") is None


def test_a_font_that_is_only_bold_is_offered_too(renamed, tmp_path):
    folder = renamed()
    (folder / "B-Regular.TTF").unlink()
    fonts = fonts_of(folder)
    assert fonts.names() == ("Bnazanina",)
    assert fonts.files("Bnazanina").regular == fonts.files("Bnazanina").bold


def test_the_shipped_fonts_are_not_offered_twice(tmp_path):
    for path in FONTS.glob("*.ttf"):
        shutil.copy(path, tmp_path)
    assert fonts_of(tmp_path).names() == ()
    assert fonts_of(tmp_path).fault("") is None


def test_the_naskh_of_the_program_can_be_chosen(tmp_path):
    fonts = fonts_of(tmp_path)
    assert fonts.fault(NASKH) is None
    assert fonts.files(NASKH).are_there
    assert fonts.files(DEFAULT) is fonts.files("") is None


def test_a_font_that_is_gone_is_told(renamed, tmp_path):
    fonts = fonts_of(renamed())
    assert fonts.fault("B Titr") == FontFault(Unfit.GONE)
    assert fonts.fault("Bnazanina") is None
    (tmp_path / "B-Bold.TTF").unlink()
    assert fonts.fault("Bnazanina") == FontFault(Unfit.GONE)


def test_a_font_that_is_damaged_later_is_told_and_the_usual_one_is_used(renamed, tmp_path):
    fonts = fonts_of(renamed())
    assert fonts.fault("Bnazanina") is None
    path = tmp_path / "B-Regular.TTF"
    path.write_bytes(path.read_bytes()[:50_000])
    assert fonts.fault("Bnazanina") == FontFault(Unfit.DAMAGED)
    papers = Papers(FONTS, lambda: fonts.files("Bnazanina"))
    try:
        assert papers.compose(MinutesPaper(title="جلسه")).damaged_font == "Bnazanina"
    finally:
        papers.close()


def test_a_spoilt_name_in_one_font_hides_no_other(renamed, tmp_path):
    folder = renamed()
    content = bytearray((FONTS / "Vazirmatn-Regular.ttf").read_bytes())
    start, length = tables(bytes(content))["name"]
    content[start + 6 : start + length] = bytes(range(256)) * (length // 256) + bytes(length % 256 - 6)
    (tmp_path / "A.ttf").write_bytes(content)
    assert "Bnazanina" in fonts_of(folder).names()


def test_a_font_without_all_letters_is_refused_by_naming_them(renamed, monkeypatch):
    monkeypatch.setattr("desktop.pdf.fonts.machine_fonts.NEEDED", NEEDED + "漢")
    assert fonts_of(renamed()).fault("Bnazanina") == FontFault(Unfit.LETTERS, "漢")


def test_a_font_that_may_not_be_embedded_is_refused(renamed):
    def restrict(content):
        count = struct.unpack_from(">H", content, 4)[0]
        for number in range(count):
            tag, _, start, _ = struct.unpack_from(">4sIII", content, 12 + 16 * number)
            if tag == b"OS/2":
                return content[: start + 8] + b"\x00\x02" + content[start + 10 :]
        raise AssertionError

    assert fonts_of(renamed(restrict)).fault("Bnazanina").reason is Unfit.LICENCE


@pytest.mark.parametrize("content", [b"", b"not a font", b"\x00\x01\x00\x00" + bytes(200)])
def test_what_is_no_font_is_passed_over(tmp_path, content):
    (tmp_path / "broken.ttf").write_bytes(content)
    assert fonts_of(tmp_path).names() == ()


def test_a_paper_is_set_in_the_chosen_font(renamed):
    fonts = fonts_of(renamed())
    papers = Papers(FONTS, lambda: fonts.files("Bnazanina"))
    try:
        paper = PdfReader(BytesIO(papers.compose(MinutesPaper(title="جلسه")).data))
    finally:
        papers.close()
    names = {str(font.get_object()["/BaseFont"]) for font in paper.pages[0]["/Resources"]["/Font"].values()}
    assert any("B-Bold" in name for name in names)


def test_the_head_of_a_paper_is_drawn_beside(papers, qtbot):
    drawn = []
    values = PreferenceValues(letterhead=("وزارت کشور",), persian_digits=False)
    HeadPreview(papers, PaperFonts(lambda: ())).begin(values, None, drawn.append)
    qtbot.waitUntil(lambda: bool(drawn), timeout=20_000)
    assert drawn[0].startswith(b"\x89PNG")
