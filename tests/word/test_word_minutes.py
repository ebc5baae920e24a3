from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.pdf.papers.minutes import MinutesPaper, ResolutionEntry
from desktop.word.every import has_word, word_of
from tests.pdf.minutes_samples import three_pages


def read(paper):
    return docx.Document(BytesIO(word_of(paper)))


def text_of(document):
    return "\n".join(
        "".join(each.text or "" for each in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))
    )


@pytest.fixture(scope="module")
def paper():
    return three_pages()


@pytest.fixture(scope="module")
def document(paper):
    return read(paper)


def test_every_word_of_the_minutes_is_in_the_document(paper, document):
    text = text_of(document).replace("\u200e", "")
    said = [paper.title, paper.number, paper.date, *paper.summary, *paper.closing, *paper.copies]
    said += [each.text for part in (paper.agenda, paper.statements, paper.resolutions) for each in part]
    said += [each.name for part in (paper.present, paper.absent, paper.signatories) for each in part]
    said += [line for each in paper.resolutions for line in (*each.responsible, each.deadline)]
    said += paper.look.letterhead.lines
    assert [words for words in said if words not in text] == []


def test_everything_runs_from_right_to_left(document):
    styles = {style.style_id: style for style in document.styles}
    for paragraph in document.element.body.iter(qn("w:p")):
        style = styles[
            paragraph.pPr.pStyle.val
            if paragraph.pPr is not None and paragraph.pPr.pStyle is not None
            else "Normal"
        ]
        assert style.element.pPr.find(qn("w:bidi")) is not None
        assert all(run.rPr.find(qn("w:rtl")) is not None for run in paragraph.iter(qn("w:r")))
    assert all(table._tblPr.find(qn("w:bidiVisual")) is not None for table in document.tables)
    assert document.sections[0]._sectPr.find(qn("w:bidi")) is not None


def test_headings_are_headings_and_heads_of_tables_are_repeated(document):
    used = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Heading 1", "List Paragraph", "List Bullet"} <= used
    ruled = [table for table in document.tables if table.style.name == "Table Grid"]
    assert all(table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in ruled)
    assert ruled


def test_codes_keep_their_order(document):
    assert "\u200e130765-20/5/97\u200e" in text_of(document)


def test_a_draft_says_so_and_what_is_not_there_is_left_out():
    text = text_of(read(MinutesPaper("جلسه", draft=True)))
    assert "پیش‌نویس" in text
    assert "رونوشت" not in text


@settings(deadline=None, max_examples=30)
@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=40))
def test_any_text_is_printed_as_text(text):
    found = text_of(read(MinutesPaper("عنوان", resolutions=(ResolutionEntry("۱", f"الف{text}ب"),))))
    assert "الف" in found
    assert "ب" in found


def test_markup_surrogates_and_endless_text_are_text(paper):
    hostile = "<b>ب</b> &amp; \ud800 \x00 \u202e متن ]]>"
    found = text_of(read(replace(paper, summary=(hostile, "آ" * 100_000))))
    assert "<b>ب</b> &amp;" in found
    assert "آ" * 100_000 in found


def test_only_papers_that_are_edited_have_a_word_form(paper):
    assert has_word(paper)
    assert not has_word(object())


def with_emblem(paper, emblem):
    return replace(paper, look=replace(paper.look, letterhead=replace(paper.look.letterhead, emblem=emblem)))


def png(size):
    written = BytesIO()
    Image.new("RGBA", size).save(written, "PNG")
    return written.getvalue()


@pytest.mark.parametrize("size", [(600, 400), (1, 600), (600, 600)])
def test_the_emblem_stands_in_the_head_as_on_paper(paper, size):
    document = read(with_emblem(paper, png(size)))
    [shape] = document.tables[0].cell(0, 0)._element.iter(qn("wp:inline"))
    assert shape.docPr.get("descr")
    assert max(shape.extent.cx, shape.extent.cy) <= Mm(16) + 1


@pytest.mark.parametrize("emblem", [b"", b"x", png((9, 9))[:30], b"\x89PNG\r\n\x1a\n"])
def test_a_damaged_emblem_is_left_out(paper, emblem):
    assert not list(read(with_emblem(paper, emblem)).element.body.iter(qn("wp:inline")))


def test_properties_stand_in_the_order_that_word_asks_for(document):
    orders = {
        "w:pPr": ("w:keepNext", "w:numPr", "w:bidi", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc"),
        "w:tblPr": ("w:tblStyle", "w:bidiVisual", "w:tblW", "w:jc", "w:tblLayout", "w:tblLook"),
        "w:sectPr": ("w:pgSz", "w:pgMar", "w:cols", "w:bidi", "w:docGrid"),
    }
    for part in (document.element, document.styles.element):
        for name, order in orders.items():
            for properties in part.iter(qn(name)):
                found = [each.tag for each in properties if each.tag in map(qn, order)]
                assert found == sorted(found, key=[qn(each) for each in order].index)
