from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.flow import paginate
from desktop.pdf.blocks.paragraph import Paragraph, Style, paragraph
from desktop.pdf.blocks.row import Row, striped
from desktop.pdf.blocks.section import LANDSCAPE, Frame, Section
from desktop.pdf.blocks.table import Ruling, Table
from desktop.pdf.page import print_pages
from tests.pdf.drawn import Recorder, harfbuzz, plain
from tests.pdf.structure_check import Told

STYLE = Style(size=10, leading=1.7)
MORE = "دنباله"
AGAIN = "ژژ"
ROOMY = 140
"""Points: a page on which a head, some lines and the words for more always stand."""
LINE = re.compile(r"([\d.-]+) ([\d.-]+) m ([\d.-]+) ([\d.-]+) l S")


class Page(Recorder):
    """A page that also knows where its lines are."""

    def __init__(self, top):
        super().__init__()
        self.top = top
        self.rules = []
        self.drawn = []

    def show(self, text, line, place):
        super().show(text, line, place)
        self.drawn.append((text.passage, line.start, line.end))

    def addLiteral(self, operators):  # noqa: N802
        super().addLiteral(operators)
        self.rules += [tuple(map(float, match.groups())) for match in LINE.finditer(operators)]

    def across(self):
        return sorted({y for x, y, to_x, to_y in self.rules if y == to_y and x != to_x}, reverse=True)

    def count(self, word):
        return squeezed(self.text()).count(word)


class Leaky:
    """A cell that loses a word where it is cut, as a control of the tests."""

    def __init__(self, block):
        self.block = block
        self.before, self.with_next = block.before, block.with_next

    def __getattr__(self, name):
        return getattr(self.block, name)

    def split(self, width, room, *, loose=False):
        if halves := self.block.split(width, room, loose=loose):
            rest = halves[1]
            return halves[0], replace(rest, start=rest.lines(width)[0].end)
        return None


def squeezed(content):
    return "".join(content.split())


def text(content, style=STYLE):
    return paragraph(harfbuzz(), content, style)


def word(number):
    """Give a word that no other number has, and that is not a part of another one."""
    digits = "تجحدسصطعفق"
    return "ک" + "".join(digits[int(digit)] for digit in str(number)) + "پ"


HEADS = ("گم", "گن", "گه", "گل")


def head_of(columns):
    return Row(tuple(map(text, HEADS[:columns])))


def draw(blocks, width, room):
    pages = []
    for placed in paginate(blocks, width, lambda _: room):
        page = Page(room)
        for item in placed:
            item.block.draw(page, 0, room - item.down, width)
        pages.append(page)
    return pages


@st.composite
def tables(draw, most=4):
    """Give a table, its number of columns and the words that stand in it, each of them once."""
    columns = draw(st.integers(1, most))
    weights = draw(st.lists(st.integers(1, 5), min_size=columns, max_size=columns))
    rows, words = [], []
    for _ in range(draw(st.integers(1, 7))):
        ends = draw(st.sets(st.integers(1, columns - 1))) if columns > 1 else set()
        edges = [0, *sorted(ends), columns]
        spans = tuple(end - start for start, end in pairwise(edges))
        cells = []
        for _ in spans:
            counts = draw(st.lists(st.integers(1, 25), max_size=4))
            said = []
            for count in counts:
                said.append([word(len(words) + number) for number in range(count)])
                words += said[-1]
            cells.append(Stack(tuple(text(" (۱۲) ".join(sentence)) for sentence in said)))
        rows.append(
            Row(
                tuple(cells),
                spans=spans if draw(st.booleans()) or len(spans) < columns else (),
                solid=draw(st.booleans()),
                with_next=draw(st.booleans()),
                again=Row((text(AGAIN),), spans=(columns,)) if draw(st.booleans()) else None,
            )
        )
    table = Table(
        tuple(weight / sum(weights) for weight in weights),
        tuple(rows),
        head_of(columns),
        more=text(MORE) if draw(st.booleans()) else None,
        ruling=draw(st.sampled_from(Ruling)),
    )
    return table, columns, words


def check_words(table, words, width, room):
    """Draw a table; every letter of its cells is drawn once, wherever lines and pages end."""
    pages = draw([table], width, room)
    times = {}
    for page in pages:
        for passage, start, end in page.drawn:
            for place in range(start, end):
                key = (id(passage), place)
                times[key] = times.get(key, 0) + 1
    passages = {id(passage): passage.text for page in pages for passage, _, _ in page.drawn}
    cells = {key: shown for key, shown in passages.items() if "پ" in shown}
    assert sorted(word for shown in cells.values() for word in shown.split() if "پ" in word) == sorted(words)
    for key, shown in cells.items():
        assert [n for n, letter in enumerate(shown) if letter != " " and times.get((key, n)) != 1] == []
    return pages


WIDTHS, ROOMS = st.floats(60, 600), st.floats(45, 800)


@settings(max_examples=120, deadline=None)
@given(tables(), WIDTHS, ROOMS)
def test_every_sentence_is_on_paper_once_and_none_below_the_page(made, width, room):
    table, _, words = made
    for page in check_words(table, words, width, room):
        assert all(-0.01 <= shown.y <= room for shown in page.shown)


@settings(max_examples=80, deadline=None)
@given(tables(), st.floats(150, 600), st.floats(ROOMY, 500))
def test_each_page_has_the_head_once_and_its_part_is_closed_by_rules(made, width, room):
    table, columns, words = made
    pages = check_words(table, words, width, room)
    for number, page in enumerate(pages):
        assert [page.count(head) for head in HEADS[:columns]] == [1] * columns
        rules = page.across()
        of_rows = [shown.y for shown in page.shown if shown.text != MORE]
        assert rules[0] == pytest.approx(room, abs=0.01)
        assert rules[-1] < min(of_rows)
        assert page.count(MORE) == bool(table.more and number < len(pages) - 1)


def test_the_check_of_words_finds_a_word_that_is_lost():
    words = [word(number) for number in range(240)]
    rows = tuple(Row((Leaky(text(" ".join(words[start : start + 80]))),)) for start in (0, 80, 160))
    with pytest.raises(AssertionError):
        check_words(Table((1.0,), rows, head_of(1)), words, 150, 200)


@settings(max_examples=12, deadline=None)
@given(tables(most=2), st.floats(250, 600), st.floats(ROOMY, 500))
def test_every_sentence_comes_out_of_the_file_once(made, width, room):
    table, columns, words = made
    frame = Frame("جدول", "", "", lambda *_: None, lambda *_: Stack(()), size=(width + 108, room + 90))
    data = print_pages(harfbuzz(), [Section(frame, [table])]).data
    document = pypdfium2.PdfDocument(data)
    pages = [squeezed(page.get_textpage().get_text_range()) for page in document]
    document.close()
    shown = "".join(pages)
    assert [each for each in words if shown.count(each) != 1] == []
    assert all([page.count(head) for head in HEADS[:columns]] == [1] * columns for page in pages)


@pytest.mark.parametrize("typesetter", [harfbuzz, plain])
def test_both_routes_lose_nothing(typesetter):
    words = [word(number) for number in range(300)]
    cells = [paragraph(typesetter(), " ".join(words[start : start + 100]), STYLE) for start in (0, 100, 200)]
    table = Table((0.5, 0.5), (Row((cells[0],), spans=(2,)), Row(tuple(cells[1:]))), head_of(2))
    check_words(table, words, 300, 150)


def test_the_name_of_a_group_stands_with_the_first_of_its_rows():
    rows = [Row((text(f"ردیف{number}"),)) for number in range(30)]
    for place in range(0, 30, 4):
        rows[place] = Row((text(f"گروه{place}"),), with_next=True)
    for room in range(ROOMY, 300, 7):
        for page in draw([Table((1.0,), tuple(rows), head_of(1))], 200, room):
            assert not page.shown[-1].text.startswith("گروه")


def test_the_name_of_a_group_that_goes_on_stands_over_the_rest_of_it():
    again = Row((text("گروه (ادامه)"),))
    rows = [Row((text(f"ردیف{number}"),)) for number in range(40)]
    rows[0] = Row((text("گروه"),), with_next=True, again=again)
    rows[20] = Row((text("دیگری"),), with_next=True, again=Row((text("دیگری (ادامه)"),)))
    pages = draw([Table((1.0,), tuple(rows), head_of(1))], 200, 200)
    assert pages[0].shown[1].text == "گروه"
    for before, page in pairwise(pages):
        last = " ".join(shown.text for shown in before.shown)
        first = page.shown[1].text
        assert first in ("دیگری (ادامه)" if "دیگری" in last else "گروه (ادامه)", "دیگری")


def test_a_group_that_is_named_again_is_not_read_aloud_again():
    rows = [Row((text(f"ردیف{number}"),)) for number in range(60)]
    rows[0] = Row((text("گروه"),), with_next=True, again=Row((text("بازگو"),)))
    frame = Frame("جدول", "", "", lambda *_: None, lambda *_: Stack(()))
    data = print_pages(harfbuzz(), [Section(frame, [Table((1.0,), tuple(rows), head_of(1))])]).data
    told = [words for _, words in Told(data).texts()]
    assert told.count("گروه") == 1
    assert "بازگو" not in told


def test_a_merged_cell_is_as_wide_as_the_columns_under_it():
    merged = text("کلمه " * 30)
    page = Page(300)
    Table((0.2, 0.3, 0.5), (Row((merged, text("ج")), spans=(2, 1)), Row(tuple(map(text, "ابپ"))))).draw(
        page, 0, 300, 300
    )
    assert len(merged.lines(140)) == sum("کلمه" in shown.text for shown in page.shown)
    upright = {(x, y, to_y) for x, y, to_x, to_y in page.rules if x == to_x}
    assert (240.0, 300.0) not in {(x, y) for x, y, _ in upright}
    assert any(x == 240.0 and y < 300 for x, y, _ in upright)


def test_every_second_row_is_filled_and_stays_so_on_the_next_page():
    rows = striped([Row((text("الف " * 200),)) for _ in range(2)])
    upper, lower = Table((1.0,), rows).split(200, Table((1.0,), rows).height(200) * 0.75)
    assert [row.shade is None for row in upper.rows] == [True, False]
    assert lower.rows[0].shade is not None


def test_a_table_that_ends_on_its_page_does_not_say_that_it_goes_on():
    pages = draw([Table((1.0,), (Row((text("تنها"),)),), head_of(1), more=text(MORE))], 200, 300)
    assert [page.count(MORE) for page in pages] == [0]


def test_a_row_that_is_higher_than_the_page_is_cut_though_it_is_solid():
    words = [word(number) for number in range(400)]
    table = Table((1.0,), (Row((text(" ".join(words)),), solid=True),), head_of(1))
    assert len(check_words(table, words, 200, 200)) > 3


def test_five_thousand_rows_are_measured_once():
    class Counting(Paragraph):
        measured = 0

        def height(self, width):
            Counting.measured += 1
            return super().height(width)

    cell = text("سطر")
    counting = Counting(cell.typesetter, cell.text, cell.style)
    table = Table((1.0,), tuple(Row((counting,)) for _ in range(5000)), head_of(1))
    paginate([table], 300, lambda _: 700)
    assert Counting.measured < 5500


def test_a_page_may_lie_on_its_side():
    frame = Frame("جدول", "", "", lambda *_: None, lambda *_: Stack(()), size=LANDSCAPE)
    document = pypdfium2.PdfDocument(print_pages(harfbuzz(), [Section(frame, [text("واژه")])]).data)
    assert document[0].get_size() == pytest.approx(LANDSCAPE, abs=0.01)
    document.close()
