from __future__ import annotations

import time
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from desktop.errors import CancelledError, FileDamagedError, FileTooLargeError
from desktop.excel.reading import child
from desktop.excel.reading.book import open_book
from tests.excel.producers import FILES

OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


@pytest.fixture
def sheet_of_rows(tmp_path):
    """Return a maker of .ods from the XML of its rows."""

    def make(rows):
        content = (
            f'<office:document-content xmlns:office="{OFFICE}:office:1.0" xmlns:table="{OFFICE}:table:1.0" '
            f'xmlns:text="{OFFICE}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
            f'<table:table table:name="برگه">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>"
        )
        with ZipFile(tmp_path / "made.ods", "w", ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            archive.writestr("META-INF/manifest.xml", "<manifest/>")
            archive.writestr("content.xml", content)
        return tmp_path / "made.ods"

    return make


def cell(value, repeated=1):
    return (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{repeated}">'
        f"<text:p>{value}</text:p></table:table-cell>"
    )


def row(*cells, repeated=1):
    return f'<table:table-row table:number-rows-repeated="{repeated}">{"".join(cells)}</table:table-row>'


def blank(repeated):
    return f'<table:table-cell table:number-columns-repeated="{repeated}"/>'


def rows_of(path, progress=None):
    with open_book(path, "", progress) as book:
        return [(each.number, each.cells) for each in book.sheets[0].rows(progress)]


def test_a_sheet_of_rows(sheet_of_rows):
    found = rows_of(sheet_of_rows(row(cell("نام"), blank(1), cell("تلفن")) + row(cell(" ")) + row(cell("ب"))))
    assert found == [(1, ("نام", None, "تلفن")), (3, ("ب",))]


def test_two_cells_in_far_corners_end_the_child_and_nothing_else(sheet_of_rows):
    path = sheet_of_rows(row(cell("ا")) + row(repeated=1_048_574) + row(blank(16_383), cell("ب")))
    begin = time.perf_counter()
    with pytest.raises((FileDamagedError, FileTooLargeError)):
        rows_of(path)
    assert time.perf_counter() - begin < 4
    assert rows_of(FILES / "tabs.ods")


def test_cells_without_end_are_refused(sheet_of_rows):
    with pytest.raises((FileDamagedError, FileTooLargeError)):
        rows_of(sheet_of_rows(row(cell("ا", repeated=16_384), repeated=1_048_576)))


@pytest.mark.parametrize("rows", [row(cell("ا", repeated=1_001)), row(cell("ا"), repeated=200_001)])
def test_more_than_is_read_is_too_large(sheet_of_rows, rows):
    with pytest.raises(FileTooLargeError):
        rows_of(sheet_of_rows(rows))


def test_a_row_below_a_thousand_empty_ones_is_not_read_but_told(sheet_of_rows):
    path = sheet_of_rows(row(cell("ا")) + row(repeated=30_000) + row(cell("ب")))
    with open_book(path) as book:
        assert len(list(book.sheets[0].rows())) == 1
        assert book.sheets[0].unread_from == 30_002


def test_an_interrupted_reading_can_be_begun_anew(sheet_of_rows):
    path = sheet_of_rows(row(cell("ا"), repeated=190_000))
    with open_book(path) as book:
        first = book.sheets[0].rows()
        assert [next(first).number for _ in range(3)] == [1, 2, 3]
        assert len(list(book.sheets[0].rows())) == 190_000
        assert next(first).number == 4


def test_no_child_is_left_behind(children):
    with open_book(FILES / "tabs.xls") as book:
        next(book.sheets[0].rows())
        assert len(children()) == 1
    assert not children()


class Stop:
    def __init__(self, after=0.0):
        self.until = time.monotonic() + after

    def step(self, done, total):
        if time.monotonic() >= self.until:
            self.at = time.monotonic()
            raise CancelledError


def test_cancelling_ends_the_child_at_once_while_it_thinks(sheet_of_rows, children):
    path = sheet_of_rows("".join(row(cell(f"دفتر {n}")) for n in range(150_000)))
    for after in (0.0, 0.2, 0.4):
        stop = Stop(after)
        with pytest.raises(CancelledError):
            rows_of(path, stop)
        assert time.monotonic() - stop.at < 0.5
        assert not children()


def test_after_cancelling_the_same_book_is_read_again(sheet_of_rows):
    with open_book(sheet_of_rows(row(cell("ا"), repeated=100))) as book:
        with pytest.raises(CancelledError):
            list(book.sheets[0].rows(Stop()))
        assert len(list(book.sheets[0].rows())) == 100


def _sleep(connection, _path, _password):
    connection.poll(600)


def test_a_child_that_never_answers_is_given_up(monkeypatch):
    monkeypatch.setattr(child, "_LEAST", 0.3)
    monkeypatch.setattr(child, "_START", 0.0)
    slow = child.Child(FILES / "tabs.xls", "", _sleep)
    try:
        with pytest.raises(FileTooLargeError):
            slow.told(None)
    finally:
        slow.close()


def _chatter(connection, _path, _password):
    connection.send_bytes(b"cos\nsystem\n(S'true'\ntR.")


def test_what_a_child_says_is_never_run(monkeypatch):
    odd = child.Child(FILES / "tabs.xls", "", _chatter)
    try:
        with pytest.raises(FileDamagedError):
            odd.told(None, first=True)
    finally:
        odd.close()
