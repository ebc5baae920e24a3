from __future__ import annotations

import re
import shutil
import subprocess

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.pdf.blocks.block import Beside, Rule, Stack
from desktop.pdf.blocks.paragraph import Style, paragraph
from desktop.pdf.blocks.section import Frame, Margins, Section
from desktop.pdf.blocks.table import Row, Table
from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.document.structure import Element, Role
from desktop.pdf.page import print_pages
from desktop.pdf.papers.minutes import MinutesPaper, PaperForm
from tests.pdf.archive_check import faults
from tests.pdf.drawn import FONTS, harfbuzz, plain
from tests.pdf.minutes_samples import ten_pages, three_pages
from tests.pdf.structure_check import CLAUSES, Told, elements_of, structure_faults
from tests.pdf.test_archive import saved, with_emblem

PDFINFO = shutil.which("pdfinfo")
PERSIAN = re.compile("[ئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی ]+")
TABLE = "Table (block) TR TH: /Scope /Column P (block)"
BODY = Style(size=10, leading=1.7)
WORDS = st.lists(
    st.sampled_from(["جلسهٔ", "می‌شود", "(الف)", "4-102", "Iran", "۱۲", "مُحَمَّد", "کالا", "x" * 70]),
    min_size=1,
    max_size=40,
).map(" ".join)


@pytest.mark.parametrize("route", Route)
@pytest.mark.parametrize(
    "paper",
    [with_emblem(), with_emblem(form=PaperForm.COMPACT), ten_pages()],
    ids=["formal", "compact", "long"],
)
def test_no_clause_is_broken(route, paper):
    assert structure_faults(compose(paper, FONTS, route).data) == {}


@pytest.mark.parametrize("route", Route)
@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "\ufeff"], ids=ascii)
def test_an_item_that_says_nothing_has_its_number_and_a_line(route, text):
    data = compose(MinutesPaper("جلسه", copies=("یک", text, "سه")), FONTS, route).data
    assert structure_faults(data) == {}


def test_minutes_are_told_by_their_headings_lists_and_tables():
    told = Told(compose(with_emblem(), FONTS).data).texts()
    roles = [role for role, _ in told]
    assert roles.count("H1") == 1
    assert ("H2", "مصوبات جلسه") in told
    assert ("Lbl", "۱.") in told
    assert told.index(("P", "شرح مصوبه")) < told.index(("P", "جلسهٔ آتی"))
    assert not any("صفحهٔ" in text for _, text in told)


def test_a_table_over_pages_is_one_table_with_one_head():
    told = Told(compose(ten_pages(), FONTS).data)
    texts = [text for _, text in told.texts()]
    assert texts.count("شرح مصوبه") == 1
    assert len([each for each in told.elements if each.S == "/Table"]) == 4


def text(typesetter, content, style=BODY, **more):
    return paragraph(typesetter, content, style, **more)


def pieces(typesetter, kind, texts):
    """Give blocks of a kind, and the roles and texts that they are."""
    if kind == "paragraphs":
        return [text(typesetter, each) for each in texts], [("P", each) for each in texts]
    if kind == "heading":
        style = Style(size=10, with_next=True, role=Role.H1)
        joined = " ".join(texts)
        return [text(typesetter, joined, style)], [("H1", joined)]
    if kind == "list":
        items = Element(Role.L)
        style = Style(size=10, indent=20)
        blocks = [text(typesetter, each, style, label="•", parent=items) for each in texts]
        return blocks, [pair for each in texts for pair in (("Lbl", "•"), ("LBody", each))]
    if kind == "beside":
        pair = (text(typesetter, texts[0]), Stack((text(typesetter, texts[-1]), Rule())))
        return [Beside(pair, (0.5, 0.5))], [("P", texts[0]), ("P", texts[-1])]
    rows = tuple(Row((text(typesetter, each), Stack((text(typesetter, each),)))) for each in texts)
    head = Row((text(typesetter, "سر"), text(typesetter, "دیگر"))) if kind == "table" else None
    told = [("P", each) for each in texts for _ in range(2)]
    return [Table((0.6, 0.4), rows, head)], [*([("P", "سر"), ("P", "دیگر")] if head else []), *told]


KINDS = st.sampled_from(["paragraphs", "heading", "list", "beside", "table", "box"])


def printed(typesetter, blocks, height):
    frame = Frame(
        "نام", "", "", lambda *_: text(typesetter, "سر صفحه"), lambda *_: text(typesetter, "پای صفحه"),
        Margins(20, 10, 10, 4), (300, height),
    )  # fmt: skip
    return print_pages(typesetter, [Section(frame, blocks)]).data


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(KINDS, st.lists(WORDS, min_size=1, max_size=4)), min_size=1, max_size=5),
    st.floats(130, 800),
    st.sampled_from([harfbuzz, plain]),
)
def test_what_is_told_is_each_text_once_and_in_order_however_pages_cut_them(parts, height, route):
    blocks, expected = [], []
    for kind, texts in parts:
        more, told = pieces(route(), kind, texts)
        blocks += more
        expected += told
    data = printed(route(), blocks, height)
    assert Told(data).texts() == expected
    assert set(structure_faults(data)) <= {"14289-1, 7.4 headings"}


def test_text_that_no_element_holds_is_a_paragraph():
    class Bare:
        before = 0.0
        with_next = False

        def height(self, _width):
            return 20

        def draw(self, pen, left, top, _width):
            block = text(harfbuzz(), "تنها")
            (line,) = block.lines(200)
            pen.show(block.text, line, block._place(line, left, top - 15, 200))

    assert Told(printed(harfbuzz(), [Bare()], 200)).texts() == [("P", "تنها")]


def test_what_is_empty_is_not_told_but_for_cells():
    cells = Row((text(harfbuzz(), ""), text(harfbuzz(), "پر")))
    table = Table((0.5, 0.5), (cells,), Row((text(harfbuzz(), "الف"), text(harfbuzz(), "ب"))))
    data = printed(harfbuzz(), [text(harfbuzz(), ""), table], 300)
    told = Told(data)
    assert [str(each.S) for each in told.elements].count("/TD") == 2
    assert [words for _, words in told.texts()] == ["الف", "ب", "پر"]
    assert structure_faults(data) == faults(data) == {}


@pytest.mark.parametrize("words", ["(الف) \\ (ب", "یک\nدو", "\r", "😀 )", "\ud800آ\x00ب"])
def test_special_characters_are_told_as_they_are_shown(words):
    data = compose(three_pages(summary=(words,)), FONTS).data
    assert structure_faults(data) == {}


def test_a_text_longer_than_a_string_may_be_is_left_to_the_pages():
    data = compose(three_pages(title="نام " * 9000, summary=("کلمه " * 4000,)), FONTS).data
    assert faults(data) == {}
    assert set(structure_faults(data)) == {"32000-1, 14.9.4 replacement text"}  # there is none


@pytest.mark.skipif(not PDFINFO, reason="poppler-utils brings it")
@pytest.mark.parametrize("route", Route)
def test_poppler_reads_headings_cells_and_text_in_their_order(route, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(compose(with_emblem(), FONTS, route).data)
    run = subprocess.run([PDFINFO, "-struct-text", path], capture_output=True, check=True)
    shown = run.stdout.decode()
    assert run.stderr == b""
    read = [by_letter(line) for line in re.findall(r'^ +"(.*)"$', shown, re.MULTILINE)]
    told = [text for _, text in Told(path.read_bytes()).texts()]
    persian = [
        text for text in told if PERSIAN.fullmatch(text)
    ]  # of these each word comes from left to right
    assert [text for text in read if text in persian] == persian
    assert TABLE in re.sub(r"\s+", " ", shown)


def by_letter(line):
    return " ".join(word[::-1] for word in line.split())


@pytest.fixture(scope="module")
def made():
    return compose(with_emblem(), FONTS, Route.HARFBUZZ).data


def first(pdf, role):
    return next(each for each in elements_of(pdf.Root.StructTreeRoot.K) if str(each.S) == role)


def dropping(*names):
    def change(pdf):
        *path, last = names
        place = pdf.Root
        for name in path:
            place = place[name]
        del place[last]

    return change


def on(role, change):
    return lambda pdf: change(first(pdf, role))


def with_role(name):
    return lambda element: element.__setitem__("/S", pikepdf.Name(name))


def exchange_owners(pdf):
    row = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    row[0], row[1] = row[1], row[0]


def claim_twice(pdf):
    title, heading = first(pdf, "/H1"), first(pdf, "/H2")
    heading.K = title.K


def forget_parent(pdf):
    first(pdf, "/TD").P = pdf.Root.StructTreeRoot.K[0]


def drop_cell(row):
    del row.K[0]


def drop_label(item):
    del item.K[0]


def draw_in_text(pdf):
    pdf.pages[0].contents_add(b"/P <</MCID 999>> BDC /Artifact BMC 0 0 m 1 1 l S EMC EMC")


CONTROLS = [
    ("32000-1, 14.7.1 marked", dropping("/MarkInfo")),
    ("14289-1, 7.1 all tagged or artifact", lambda pdf: pdf.pages[0].contents_add(b"0 0 m 1 1 l S")),
    ("14289-1, 7.1 all tagged or artifact", draw_in_text),
    ("32000-1, 14.7.4.4 tree of parents", exchange_owners),
    ("32000-1, 14.7.4.4 tree of parents", claim_twice),
    ("32000-1, 14.7.2 parents", forget_parent),
    ("32000-1, 14.8.4 standard types", on("/P", with_role("/Paragraph"))),
    ("32000-1, 14.8.4 standard types", on("/L", with_role("/P"))),
    ("32000-1, 14.7.4.2 tags", on("/P", with_role("/H2"))),
    ("14289-1, 7.1 title", dropping("/ViewerPreferences")),
    ("14289-1, 7.2 language", dropping("/Lang")),
    ("14289-1, 7.3 figures", on("/Figure", lambda figure: figure.__delitem__("/Alt"))),
    ("14289-1, 7.3 figures", on("/Figure", lambda figure: figure.A.__delitem__("/BBox"))),
    ("14289-1, 7.4 headings", on("/H1", with_role("/H3"))),
    ("14289-1, 7.5 tables", on("/TR", drop_cell)),
    ("14289-1, 7.5 tables", on("/TH", lambda cell: cell.__delitem__("/A"))),
    ("14289-1, 7.6 lists", on("/LI", drop_label)),
    ("14289-1, 7.18.3 order of tabs", lambda pdf: pdf.pages[0].obj.__delitem__("/Tabs")),
    ("32000-1, 14.9.4 replacement text", on("/H2", lambda each: each.__setitem__("/ActualText", "دیگر"))),
]


@pytest.mark.parametrize(("clause", "change"), CONTROLS)
def test_the_check_names_the_clause_that_a_changed_file_breaks(made, clause, change):
    assert clause in structure_faults(saved(made, change))


def test_each_clause_has_a_control():
    assert {clause for clause, _ in CONTROLS} == set(CLAUSES)
