from __future__ import annotations

import hashlib
import pickle
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers.look import Letterhead, Look
from desktop.pdf.papers.minutes import (
    Fact,
    MinutesPaper,
    Participant,
    ResolutionEntry,
    Signatory,
)
from tests.pdf.drawn import FONTS, by_pdfium, words
from tests.pdf.minutes_samples import DIGEST, ten_pages, three_pages

LONG = "برنامهٔ ملی بازآفرینی شهری و توسعه "


def emblem():
    buffer = BytesIO()
    Image.new("RGBA", (80, 60), (20, 90, 40, 128)).save(buffer, "PNG")
    return buffer.getvalue()


def pages_of(data):
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_each_page_says_which_of_how_many_it_is():
    composed = compose(three_pages(), FONTS)
    for text, number in zip(pages_of(composed.data), "۱۲۳", strict=True):
        assert {"صفحهٔ", number, "از", "۳"} <= set(words(text))
        assert DIGEST in text


def test_the_head_of_the_resolutions_stands_on_each_of_their_pages():
    pages = pages_of(compose(ten_pages(), FONTS).data)
    with_resolutions = [text for text in pages if "مقرر" in text]
    assert len(with_resolutions) >= 7
    assert all({"ردیف", "پیگیری", "مهلت"} <= set(words(text)) for text in with_resolutions[2:])


def test_signatures_stay_together_on_one_page():
    for count in range(2, 12):
        people = tuple(Signatory(f"امضاکننده{number}", "سمت", "دستگاه") for number in range(count))
        pages = pages_of(compose(three_pages(signatories=people), FONTS).data)
        assert sum("امضاکننده" in text for text in pages) == 1


def test_empty_parts_are_left_out():
    text = by_pdfium(compose(MinutesPaper("جلسه"), FONTS).data)
    assert not {"حاضران", "غایبان", "رونوشت", "مصوبات", "دستور"} & set(words(text))


def test_a_draft_says_so_on_each_page_and_a_final_one_does_not():
    assert all("پیش‌نویس" in words(text) for text in pages_of(compose(three_pages(draft=True), FONTS).data))
    assert "پیش‌نویس" not in words(by_pdfium(compose(three_pages(), FONTS).data))


def test_an_amendment_names_itself():
    paper = three_pages(amendment="اصلاحیهٔ ۱ — تصحیح مهلت", remarks=("شمارهٔ جلسه پیوسته نیست.",))
    assert {"اصلاحیهٔ", "ملاحظات"} <= set(words(by_pdfium(compose(paper, FONTS).data)))


def test_a_paper_travels_to_another_process():
    paper = three_pages()
    assert pickle.loads(pickle.dumps(paper)) == paper


def test_another_process_makes_the_same_bytes():
    program = (
        "import hashlib, sys; from pathlib import Path; from desktop.pdf.compose import compose;"
        "from tests.pdf.minutes_samples import three_pages;"
        "print(hashlib.sha256(compose(three_pages(), Path(sys.argv[1])).data).hexdigest())"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(FONTS)],
        capture_output=True, check=True, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    compose(ten_pages(), FONTS)
    assert run.stdout.strip() == hashlib.sha256(compose(three_pages(), FONTS).data).hexdigest()


def test_the_values_need_no_typesetting_library():
    program = "import sys, desktop.pdf.papers.minutes; print('reportlab' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert run.stdout.strip() == "False"


def test_only_embedded_fonts_are_named():
    assert b"Helvetica" not in compose(three_pages(), FONTS).data


@pytest.mark.parametrize("route", Route)
@pytest.mark.parametrize(
    "paper",
    [
        MinutesPaper(""),
        three_pages(summary=("", "  ", "\n\n")),
        MinutesPaper("عنوان", summary=("ب" * 3000, "W" * 3000)),
        MinutesPaper("ب" * 500, resolutions=(ResolutionEntry("۱" * 40, "ب" * 3000, "", ("س" * 300,)),)),
        MinutesPaper("جلسه 😀", summary=("سلام 😀👩‍👩‍👧 漢字 \U00012000 متن",)),
        MinutesPaper("Minutes", summary=("Only Latin text (with brackets) and 12.5% numbers. " * 30,)),
        MinutesPaper("a\x00b", summary=("الف\tب\x0b\u2028پ\r\nت\ud800\ufffe \u202eab\u202c \u2067ب\u2069",)),
        MinutesPaper("\u064e\u0651", summary=("\u064e \u200c\u200d\u200f ا\u0651\u0651 لَا لُآ ﷲ ﷼ \u00ad",)),
        MinutesPaper("\u200d", facts=(Fact("الف\nب", "پ\nت"), Fact("", "\u0654"))),
        three_pages(look=Look(Letterhead(("الف",), emblem=b"\x89PNG not at all"))),
        three_pages(look=Look(Letterhead(("الف",), emblem=emblem()))),
        three_pages(signatories=(Signatory("نام " * 900),), present=(Participant(""),)),
    ],
    ids=range(12),
)  # fmt: skip
def test_odd_papers_are_printed_too(route, paper):
    composed = compose(paper, FONTS, route)
    assert composed.data.startswith(b"%PDF")
    assert len(pages_of(composed.data)) == composed.pages


@pytest.mark.parametrize("route", Route)
def test_a_hundred_thousand_characters_lose_no_word(route):
    paper = MinutesPaper("عنوان", summary=(LONG * 1500,), resolutions=(ResolutionEntry("۱", LONG * 1400),))
    composed = compose(paper, FONTS, route)
    assert composed.pages > 20
    if route is Route.HARFBUZZ:
        assert words(by_pdfium(composed.data)).count("بازآفرینی") == 2900
