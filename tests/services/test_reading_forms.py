"""The same minutes as a Word document, a web page and a PDF say the same as their text."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from html import escape

import arabic_reshaper
import docx
import pytest
from bidi.algorithm import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from desktop.intake.read import read_minutes
from desktop.paths import FONTS, SAMPLE
from desktop.persian.text import squashed_key
from desktop.services.minutes_text import minutes_text
from tests.intake.corpus import cases, facts, score

PLAIN = ("01", "03", "06", "08", "09", "11", "16", "18", "21", "24", "33", "41")
CASES = [case for case in cases() if case.name.startswith(PLAIN)]
NARROW_FIRST = (560, 520, 300, 160, 80)


def as_docx(text, path):
    """Paragraphs, and tables where lines have tabs; a header and a footer that are no part of the minutes."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "مصوبات: ۱- مقرر شد سربرگ خوانده نشود."
    document.sections[0].footer.paragraphs[0].text = "صفحه ۱ از ۱"
    for rows in blocks(text):
        if len(rows[0]) == 1:
            document.add_paragraph(rows[0][0])
            continue
        table = document.add_table(len(rows), len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, cells, strict=False):
                cell.text = words
    document.save(path)


def as_html(text, path):
    """A saved page with what web pages have around their article."""
    parts = []
    for rows in blocks(text):
        if len(rows[0]) == 1:
            parts.append(f"<p>{escape(rows[0][0])}</p>")
        else:
            cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
            parts.append("<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>")
    around = (
        "<nav><a>صفحه اصلی</a></nav>",
        "<div class='comments'>مقرر شد دیدگاه بنویسید.</div><footer>حقوق</footer>",
    )
    page = f"<!DOCTYPE html><html><body>{around[0]}<div>{''.join(parts)}</div>{around[1]}</body></html>"
    path.write_text(page, encoding="utf-8")


def as_pdf(text, path):
    """A paper with letters in their shapes, set from right to left; cells of a table stand in columns."""
    pdfmetrics.registerFont(TTFont("F", str(FONTS / "Vazirmatn-Regular.ttf")))
    paper = canvas.Canvas(str(path))
    height = 800
    for rows in blocks(text):
        even = [560 - place * 520 / len(rows[0]) for place in range(len(rows[0]))]
        edges = NARROW_FIRST if all(len(row[0]) < 6 for row in rows) else even
        for row in rows:
            lines = textwrap.wrap(row[0], 85) if len(row) == 1 else [row]
            for line in lines:
                height = height - 18 if height > 60 else begun(paper)
                paper.setFont("F", 11)
                cells = [line] if len(row) == 1 else line
                for edge, words in zip(edges, cells, strict=False):
                    shown = get_display(arabic_reshaper.reshape(words), base_dir="R")
                    paper.drawRightString(edge, height, shown)
    paper.save()


def begun(paper):
    paper.showPage()
    return 800


def blocks(text):
    """The lines of a text, those with tabs that follow each other as the rows of one table."""
    found = []
    for line in filter(None, text.splitlines()):
        cells = line.split("\t")
        if len(cells) > 1 and found and len(found[-1][0]) == len(cells):
            found[-1].append(cells)
        else:
            found.append([cells])
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize(("suffix", "write"), [("docx", as_docx), ("html", as_html), ("pdf", as_pdf)])
def test_the_same_minutes_in_another_form_give_the_same_resolutions(tmp_path, case, suffix, write):
    path = tmp_path / f"minutes.{suffix}"
    write(case.text, path)
    read = read_minutes(minutes_text(path))
    wanted = len(case.resolutions)
    assert len(read.resolutions) == wanted
    if (suffix, case.name[:2]) != ("pdf", "03"):  # where a hyphen behind a number changes its side
        assert score(replace(case, text=""), read).right == wanted
    told = {name: facts(read).get(name) for name in ("number", "date", "start", "end")}
    assert told == {name: case.expected.get(name) for name in told}


def test_a_paper_of_our_own_is_read_back_whole(tmp_path, reading, printing):
    wanted = reading.read(SAMPLE / "minutes.txt")
    session = reading.save(wanted)
    path = tmp_path / "paper.pdf"
    path.write_bytes(printing.paper(session).content)
    read = reading.read(path)
    assert [squashed_key(each.text) for each in read.resolutions] == [
        squashed_key(each.text) for each in wanted.resolutions
    ]
    assert (read.number, read.held_on, read.start, read.end) == (
        wanted.number, wanted.held_on, wanted.start, wanted.end,
    )  # fmt: skip
    assert [each.text for each in read.agenda] == [each.text for each in wanted.agenda]
    assert len(read.present) == len(wanted.present)
    assert len(read.statements) == len(wanted.statements)
    assert [each.responsible for each in read.resolutions] == [
        each.responsible for each in wanted.resolutions
    ]
