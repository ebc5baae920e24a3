from __future__ import annotations

import csv
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import FileDamagedError, FileTooLargeError, FileTypeError
from desktop.excel.reading.book import open_book, pasted_book
from desktop.excel.reading.formats import Format

TABLE = [["نام", "تلفن", "نشانی"], ["دفتر نور", "0711", "خیابان ولی‌عصر، پلاک ۳"], ["دفتر مهر", "0712", "-"]]


@pytest.fixture
def text(tmp_path):
    """Return a maker of text files."""

    def make(content, encoding="utf-8", name="list.csv"):
        path = tmp_path / name
        path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
        return path

    return make


def read(path):
    with open_book(path) as book:
        return book, [[*row.cells] for row in book.sheets[0].rows()]


def joined(separator, rows=TABLE):
    return "\r\n".join(separator.join(row) for row in rows)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|", "؛"])
def test_encoding_and_separator_are_found_and_told(text, written, told, separator):
    book, rows = read(text(joined(separator), written))
    assert (book.format, book.encoding, book.separator) == (Format.CSV, told, separator)
    assert rows == TABLE


def test_a_file_in_windows_1256_has_arabic_letters_and_latin_digits(text):
    book, rows = read(text("نام,تلفن\r\nدفتر كوچك علي,0711\r\n", "cp1256"))
    assert (book.encoding, rows[1]) == ("cp1256", ["دفتر كوچك علي", "0711"])


def test_the_persian_comma_parts_cells_where_nothing_else_does(text):
    book, rows = read(text("نام،تلفن\nدفتر نور،۰۷۱\n"))
    assert (book.separator, rows[1]) == ("،", ["دفتر نور", "۰۷۱"])


def test_titles_above_the_table_do_not_mislead(text):
    book, rows = read(text("فهرست دفترها، استان فارس، ۱۴۰۳\n\n" + joined(";") + "\n"))
    assert (book.separator, rows[1]) == (";", TABLE[0])


def test_rows_are_numbered_as_excel_shows_them(text):
    with open_book(text('sep=;\nنام;شرح\n\n"الف\nب";ج\nد\n')) as book:
        found = [(row.number, row.cells) for row in book.sheets[0].rows()]
    assert book.separator == ";"
    assert found == [(1, ("نام", "شرح")), (3, ("الف\nب", "ج")), (4, ("د",))]


def test_numbers_stay_texts_and_keep_their_zeros(text):
    assert read(text("کد,تلفن\n0012,09171234567\n"))[1][1] == ["0012", "09171234567"]


def test_a_quotation_mark_that_is_never_closed_swallows_nothing(text):
    rows = read(text('نام,تلفن\n"دفتر نور,1\nدفتر مهر,2\nدفتر "ماه",3\n'))[1]
    assert rows[1:] == [['"دفتر نور', "1"], ["دفتر مهر", "2"], ['دفتر "ماه"', "3"]]


def test_a_word_behind_a_closed_mark_breaks_no_other_row(text):
    rows = read(text('نام,تلفن\n"دفتر نور" شیراز,1\n"دفتر, مهر",2\n"الف\nب",3\n'))[1]
    assert rows[1:] == [["دفتر نور شیراز", "1"], ["دفتر, مهر", "2"], ["الف\nب", "3"]]


def test_a_long_file_with_an_unclosed_mark_is_read_too(text):
    rows = read(text('نام,تلفن\n"دفتر,1\n' + "دفتر مهر,2\n" * 20_000))[1]
    assert len(rows) == 20_002


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_line_end_ends_a_line(text, line_end):
    assert read(text(line_end.join(",".join(row) for row in TABLE)))[1] == TABLE


def test_the_last_letter_may_be_cut_and_then_it_is_no_unicode(text):
    assert read(text(b"a,b\n1,2\xd8"))[0].encoding == "cp1256"


@pytest.mark.parametrize(
    "content", [b"a,b\n\0\0,\1", b"\x1b[0m", b"\xff\xfe\x00\xd8\x00\xd8", bytes(range(256))]
)
def test_what_is_no_text_is_refused_at_once(text, content):
    begin = time.process_time()
    with pytest.raises(FileTypeError):
        read(text(content * 100_000))
    assert time.process_time() - begin < 1


def test_more_columns_or_rows_than_are_read_are_too_many(text):
    for content in ("x," * 1_000 + "x", "x,y\n" * 200_001):
        with pytest.raises(FileTooLargeError):
            read(text(content))


def test_a_line_longer_than_any_table_has_is_damage(text):
    with pytest.raises(FileDamagedError):
        read(text("x" * 5_000_000))


def test_a_row_below_a_thousand_empty_ones_is_not_read_but_told(text):
    with open_book(text("a,b\n" + "\n" * 1_500 + "c,d\n")) as book:
        assert len(list(book.sheets[0].rows())) == 1
        assert book.sheets[0].unread_from == 1_502


def test_progress_ends_at_the_whole(text):
    steps = []

    class Watch:
        def step(self, done, total):
            steps.append((done, total))

    with open_book(text(joined(",") * 9_000)) as book:
        list(book.sheets[0].rows(Watch()))
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]


CELLS = st.text(st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(' ,;"\n'), min_size=1).filter(
    lambda text: text.strip()
)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=4, max_size=9))
def test_what_a_program_writes_is_read_back(tmp_path_factory, table):
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    head = [["نام", "تلفن", "نشانی"]] * 30
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([*head, *table])
    assert read(path)[1][30:] == table


def pasted(text):
    book = pasted_book(text)
    assert book.format is Format.PASTED
    return [(row.number, row.cells) for row in book.sheets[0].rows()]


def test_cells_of_the_clipboard_are_parted_by_tabs():
    assert pasted("نام\tتلفن\r\n\tب\r\n\r\nج\r\n") == [(1, ("نام", "تلفن")), (2, (None, "ب")), (4, ("ج",))]


def test_a_cell_of_several_lines_is_in_marks():
    assert pasted('"خط یک\nخط ""دو"""\tب\nج') == [(1, ('خط یک\nخط "دو"', "ب")), (2, ("ج",))]


def test_marks_of_the_clerk_stay():
    assert pasted('"نور"\tدفتر "مهر"\t"الف" ب\t"') == [(1, ('"نور"', 'دفتر "مهر"', '"الف" ب', '"'))]


@pytest.mark.parametrize("text", ["", " ", "\r\n\t\r\n"])
def test_nothing_pasted_is_no_row(text):
    assert pasted(text) == []


@pytest.mark.parametrize("text", ['"' * 400_001, '"a\t\n' * 50_000, '"a""' * 100_000, "\t\n" * 100_000])
def test_hostile_pastes_take_no_time(text):
    begin = time.process_time()
    pasted(text)
    assert time.process_time() - begin < 1


def test_a_text_that_was_kept_from_excel_as_a_formula_is_read_as_it_is(text):
    _, rows = read(text('نام,تلفن\n="001","=""0173"""\n=1+1,="\n'))
    assert rows == [["نام", "تلفن"], ["001", "0173"], ["=1+1", '="']]
