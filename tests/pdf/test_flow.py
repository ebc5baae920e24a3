from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.flow import paginate
from desktop.pdf.blocks.paragraph import Style, paragraph
from desktop.pdf.blocks.table import Row, Table
from tests.pdf.drawn import Recorder, harfbuzz

STYLE = Style(size=10, leading=1.7)
SENTENCES = st.lists(st.integers(1, 30), min_size=1, max_size=8)


def sentences(counts, mark):
    """Give as many sentences as counts, each with that many words and a name of its own."""
    return [f"{mark}{number}آغاز " + "کلمه‌ای (۱۲) " * count for number, count in enumerate(counts)]


def text(content, style=STYLE):
    return paragraph(harfbuzz(), content, style)


def drawn(blocks, width, room):
    pages = []
    for placed in paginate(blocks, width, lambda _: room):
        recorder = Recorder()
        for item in placed:
            item.block.draw(recorder, 0, room - item.down, width)
        pages.append(recorder)
    return pages


def squeezed(content):
    return "".join(content.split())


@settings(max_examples=60, deadline=None)
@given(SENTENCES, st.floats(30, 500), st.floats(18, 700))
def test_no_word_of_a_paragraph_is_lost_however_it_is_cut(counts, width, room):
    content = " ".join(sentences(counts, "س"))
    pages = drawn([text(content)], width, room)
    assert squeezed("".join(page.text() for page in pages)) == squeezed(content)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(SENTENCES, SENTENCES), min_size=1, max_size=5), st.floats(120, 500), st.floats(90, 700)
)
def test_no_word_of_a_table_is_lost_and_none_is_twice(rows, width, room):
    cells = [
        (sentences(right, f"ر{number}الف"), sentences(left, f"ر{number}ب"))
        for number, (right, left) in enumerate(rows)
    ]
    table = Table(
        (0.6, 0.4),
        tuple(Row((Stack(tuple(map(text, right))), text(" ".join(left)))) for right, left in cells),
        Row((text("سرستون"), text("دوم"))),
    )
    pages = drawn([table], width, room)
    shown = "".join(squeezed(page.text()) for page in pages)
    for sentence in (sentence for row in cells for cell in row for sentence in cell):
        assert shown.count(squeezed(sentence.split()[0])) == 1
    assert sum(shown.count(word) for word in ("کلمه‌ای",)) == sum(
        count for pair in rows for cell in pair for count in cell
    )


@settings(max_examples=40, deadline=None)
@given(SENTENCES, st.floats(150, 500), st.floats(120, 400))
def test_nothing_stands_below_the_page(counts, width, room):
    table = Table((1.0,), tuple(Row((text(part),)) for part in sentences(counts, "س")), Row((text("سر"),)))
    for page in drawn([text("عنوان"), table], width, room):
        assert all(-0.01 <= shown.y <= room for shown in page.shown)


def test_the_head_stands_on_each_page_of_a_table_and_rules_close_it():
    table = Table(
        (0.5, 0.5), tuple(Row((text("الف " * 60), text("ب"))) for _ in range(9)), Row((text("سر"), text("د")))
    )
    pages = drawn([table], 300, 250)
    assert len(pages) > 2
    assert all(page.shown[0].text == "سر" for page in pages)
    assert all(page.lines >= 3 + 3 for page in pages)


def test_the_first_column_is_the_rightmost():
    recorder = Recorder()
    Table((0.5, 0.5), (Row((text("نخست"), text("دوم"))),)).draw(recorder, 0, 100, 300)
    first, second = recorder.shown
    assert first.x > second.x


def test_neither_a_widow_nor_an_orphan_stands_alone():
    block = text("کلمه " * 200)
    for room in range(20, 200, 7):
        if halves := block.split(300, room):
            assert len(halves[0].lines(300)) >= 2
            assert len(halves[1].lines(300)) >= 2


def test_a_heading_is_not_parted_from_what_follows():
    heading = text("عنوان", Style(size=10, leading=1.7, with_next=True))
    pages = drawn([text("سطر"), text("سطر"), heading, text("کلمه " * 100)], 300, 60)
    assert [shown.text for shown in pages[0].shown] == ["سطر", "سطر"]
    assert pages[1].shown[0].text == "عنوان"


def test_justified_lines_reach_both_edges_but_not_the_last():
    block = text("برنامهٔ ملی بازآفرینی شهری " * 10)
    recorder = Recorder()
    block.draw(recorder, 0, 500, 300)
    assert all(abs(shown.x) < 0.01 for shown in recorder.shown[:-1])
    assert recorder.shown[-1].x > 1


def test_a_line_of_few_words_is_not_torn_apart():
    block = text("الف ب " + "پ" * 70)
    recorder = Recorder()
    block.draw(recorder, 0, 500, 300)
    assert recorder.shown[0].x > 200
