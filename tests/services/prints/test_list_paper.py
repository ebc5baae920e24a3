from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.place import Neighbourhood
from desktop.errors import CancelledError
from desktop.pdf.papers.list_paper import NONE, ListColumn, ListPaper
from desktop.pdf.papers.look import Look
from desktop.progress import NoProgress
from desktop.schema.fields import fields_of
from desktop.services.prints.list_paper import ShownList, list_paper
from tests.pdf.drawn import words
from tests.services.prints.table_papers import ROUTES, composed, missing_words, pages_of, sources_of, word


@pytest.fixture
def paper(store, vocabulary, browse):
    """Return what prints some fields of the records of a kind."""

    def paper(kind, names, ids=None, progress=None, look=Look(), **narrowed):
        labels = {field.name: vocabulary.field(kind, field).label for field in fields_of(kind)}
        shown = ShownList(
            kind,
            "فهرست",
            browse.ids(kind) if ids is None else ids,
            [(name, labels.get(name, name)) for name in names],
            lambda some: browse.page(kind, some),
            **narrowed,
        )
        return list_paper(sources_of(store, vocabulary, look), shown, progress or NoProgress())

    return paper


def offices(count):
    return [
        Office(code=f"{number}", name=f"دفتر شمارهٔ {number}", state=OfficeState.ACTIVE, phone="071-32345678")
        for number in range(100, 100 + count)
    ]


def test_the_words_on_paper_are_those_of_the_list(paper, put, browse, office):
    put(*offices(5))
    names = ("name", "code", "kind", "place", "neighbourhoods", "supervising", "phone")
    found = paper(Office, names)
    assert found.rows == tuple(
        tuple(shown.cells[name] for name in names) for shown in browse.page(Office, browse.ids(Office))
    )
    assert [column.heading for column in found.columns][:2] == ["نام دفتر", "کد دفتر"]
    assert not missing_words(found)


def test_it_says_how_many_there_are_and_what_it_is_narrowed_to(paper, put):
    put(*offices(3))
    found = paper(Office, ("name",), view="فعال", search="آبشار", filters=("نوع دفتر: توسعهٔ محله",))
    assert [(fact.label, fact.value) for fact in found.facts] == [
        ("شمار", "۳ دفتر"),
        ("پالایه‌ها", "فعال؛ نوع دفتر: توسعهٔ محله"),
        ("جست‌وجو", "«آبشار»"),
    ]


def test_people_and_hectares_are_added_and_priorities_are_not(paper, put):
    put(
        Neighbourhood(name="یک", population=1200, area=Decimal("2.5"), priority=1),
        Neighbourhood(name="دو", population=300, priority=2),
    )
    found = paper(Neighbourhood, ("name", "population", "priority", "area"))
    assert [column.total for column in found.columns] == ["", "۱٬۵۰۰", "", "۲٫۵"]
    page = " ".join(pages_of(found)[0].split())
    assert "جمع ۱٬۵۰۰" in page


def test_latin_digits_are_those_of_figures_and_not_of_names(paper, put):
    put(Neighbourhood(name="کوی ۱۷", population=1200))
    found = paper(Neighbourhood, ("name", "population"), look=Look(latin_digits=True))
    assert found.rows == (("کوی ۱۷", "1٬200"),)


def test_what_was_deleted_meanwhile_is_left_out_and_not_counted(paper, put):
    stored = offices(3)
    put(*stored)
    found = paper(Office, ("name",), [stored[0].id, "gone", stored[2].id])
    assert len(found.rows) == 2
    assert found.facts[0].value == "۲ دفتر"


def test_an_empty_list_says_so(paper):
    found = paper(Office, ("name", "code"))
    assert NONE in " ".join(pages_of(found)[0].split())


def test_a_long_list_can_be_given_up(paper, put):
    class Cancelled(NoProgress):
        def step(self, _done, _total=None):
            raise CancelledError

    put(*offices(2))
    with pytest.raises(CancelledError):
        paper(Office, ("name",), progress=Cancelled())


def listed(count, columns=4, **fields):
    rows = tuple(tuple(word(1000 + 10 * row + column) for column in range(columns)) for row in range(count))
    return ListPaper(
        "فهرست", columns=tuple(ListColumn(f"سر{n}") for n in range(columns)), rows=rows, **fields
    )


def sizes_of(paper, route=None):
    import pypdfium2

    document = pypdfium2.PdfDocument(composed(paper, route).data)
    try:
        return {tuple(round(side) for side in page.get_size()) for page in document}
    finally:
        document.close()


def test_a_narrow_list_stands_upright_and_a_wide_one_lies_on_its_side():
    assert sizes_of(listed(3, 3)) == {(595, 842)}
    assert sizes_of(listed(3, 18)) == {(842, 595)}


@pytest.mark.parametrize("route", ROUTES)
def test_every_cell_stands_there_once_and_each_page_has_the_head(route):
    pages = pages_of(listed(200), route)
    shown = [each for page in pages for each in words(page)]
    assert sorted(each for each in shown if each.startswith("ک")) == sorted(
        cell for row in listed(200).rows for cell in row
    )
    assert all([page.count(f"سر{n}") for n in range(4)] == [1] * 4 for page in pages)


def test_twenty_columns_break_no_word():
    words_of_cells = ("پیشنهادی", "۰۷۱-۳۲۳۴۵۶۷۸", "تسهیلگری محله", "۱۴۰۵/۰۳/۰۲")
    paper = ListPaper(
        "فهرست",
        columns=tuple(ListColumn("سرستون") for _ in range(20)),
        rows=(words_of_cells * 5,) * 3,
    )
    shown = pages_of(paper)[0]
    assert shown.count("پیشنهادی") == 15
    assert shown.count("سرستون") == 20


def test_a_cell_of_five_thousand_letters_goes_over_pages_and_the_others_stay_readable():
    text = " ".join(word(number) for number in range(700))
    paper = listed(2)
    paper = replace(paper, rows=(*paper.rows, ("کوتاه", text, text, "نام دفتر")))
    assert not missing_words(paper)
    assert composed(paper).pages > 1


def test_a_choice_that_is_blank_is_blank_on_paper(paper, put):
    put(Office(name="بی‌نوع"), Office(name="با نوع", kind=OfficeKind.OTHER))
    assert sorted(row[1] for row in paper(Office, ("name", "kind")).rows) == ["", "سایر"]


@pytest.mark.long
def test_five_thousand_rows_stand_there_each_once():
    rows = tuple(
        (f"دفتر {word(number)}", "تسهیلگری", "فعال", "۱۴۰۵/۰۸/۳۰") for number in range(10_000, 15_000)
    )
    paper = ListPaper("دفترها", columns=tuple(ListColumn(f"سر{n}") for n in range(4)), rows=rows)
    pages = pages_of(paper)
    shown = [each for page in pages for each in words(page) if each.startswith("ک")]
    assert sorted(shown) == sorted(word(number) for number in range(10_000, 15_000))
    assert len(pages) < 150
