from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from desktop.paths import FONTS
from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers.book import BookPaper, BookSession, IndexEntry, IndexLine
from desktop.persian.digits import persian_digits
from tests.pdf.minutes_samples import three_pages


def minutes(number):
    paper = three_pages(title=f"جلسهٔ شمارهٔ {persian_digits(str(number))}", number=str(number))
    resolutions = tuple(
        replace(each, text=f"«نشان{number}م{order}» {each.text}", places=(f"{number}/{order}", "", ""))
        for order, each in enumerate(paper.resolutions, start=1)
    )
    return replace(paper, resolutions=resolutions)


def book(count=4):
    sessions = tuple(BookSession(minutes(number), f"۱۴۰۳/۰۵/۱{number}") for number in range(1, count + 1))
    places = [entry.places[0] for each in sessions for entry in each.minutes.resolutions]
    lines = tuple(IndexLine(f"مصوبه {place}", place) for place in places)
    entries = (IndexEntry("بازآفرینی", lines[::2]), IndexEntry("تسهیلگری", lines[1::2]))
    return BookPaper(
        "کتاب صورت‌جلسات سال ۱۴۰۳", "ستاد ملی", sessions=sessions, subjects=entries, numbers=lines
    )


def pages_of(data):
    document = pypdfium2.PdfDocument(data)
    texts = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    return [text.replace("\u200f", "") for text in texts]


@pytest.mark.parametrize("route", list(Route))
def test_a_book_prints_by_both_routes(route):
    made = compose(book(1), FONTS, route)
    assert made.pages == len(pages_of(made.data))


def test_the_contents_name_the_page_on_which_each_session_begins():
    pages = pages_of(compose(book(), FONTS).data)
    for number in range(1, 5):
        title = f"جلسهٔ شمارهٔ {persian_digits(str(number))}"
        begins = next(place for place, page in enumerate(pages, 1) if place > 2 and title in page)
        (line,) = (line for line in pages[1].splitlines() if title in line)
        assert line.split()[-1] == persian_digits(str(begins))


def test_the_index_names_the_page_on_which_each_resolution_begins():
    paper = book()
    made = compose(paper, FONTS)
    pages = pages_of(made.data)
    marked = {mark.place: mark.page for mark in reversed(made.marks)}
    for line in paper.numbers:
        number, order = line.place.split("/")
        found = next(place for place, page in enumerate(pages, 1) if f"نشان{number}م{order}" in page)
        assert marked[line.place] == found
    last = "\n".join(pages[-3:])
    assert all(persian_digits(str(page)) in last for page in marked.values())


def test_pages_are_counted_through():
    pages = pages_of(compose(book(2), FONTS).data)
    for number, page in enumerate(pages[1:], start=2):
        assert f"صفحهٔ {persian_digits(str(number))} از {persian_digits(str(len(pages)))}" in page


def test_a_year_without_minutes_is_a_book_without_them():
    assert compose(BookPaper("کتاب", "ستاد"), FONTS).pages == 2
