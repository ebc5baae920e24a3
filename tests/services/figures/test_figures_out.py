from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from openpyxl import load_workbook

from desktop.domain.body import Body
from desktop.domain.session import Session, SessionKind, SessionState
from desktop.pdf.papers.look import Look
from desktop.persian.jalali import day_of
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.figures import words
from desktop.services.figures.charts import charts_of, sessions_chart
from desktop.services.figures.figures import Figures
from desktop.services.figures.tables import agencies, members, summary, tables_of
from desktop.services.figures.workbook import write_figures
from desktop.services.page_pictures import text_of_pages
from desktop.services.prints.figures import figures_paper
from desktop.services.prints.prints import Prints
from desktop.services.prints.sources import Sources
from tests.services.figures.cases import FIRST, random_case

TODAY = date(2026, 6, 1)
YEAR = (day_of(1405, 1, 1), day_of(1405, 12, 29))


@pytest.fixture
def figures(store):
    case = random_case(Random(11))
    with store.work() as work:
        work.add(*case.records)
        work.commit()
    return Figures(store, lambda: TODAY).of(None, *YEAR)


def test_what_is_on_paper_is_what_was_counted(store, vocabulary, papers, figures):
    sources = Sources(store, vocabulary, Look, lambda: TODAY)
    prints = Prints(sources, papers)
    paper = prints.figures_paper(figures, "همهٔ نهادها")
    text = text_of_pages(prints.make(paper).data)
    assert paper == figures_paper(sources, figures, "همهٔ نهادها")
    assert [row[1] for row in paper.summary.rows][:3] == [
        summary(figures).columns[1].said(each)
        for each in (figures.total.sessions, figures.total.items, figures.total.resolutions)
    ]
    for each in ("همهٔ نهادها", "۱۴۰۵/۰۱/۰۱", words.SUMMARY, "ستاد", "شهرداری"):
        assert each in text


def test_an_empty_period_has_a_paper_that_says_so(store, vocabulary, papers):
    found = Figures(store, lambda: TODAY).of(None, *YEAR)
    prints = Prints(Sources(store, vocabulary, Look, lambda: TODAY), papers)
    assert "جلسه‌ای برگزار نشده" in text_of_pages(prints.make(prints.figures_paper(found, "ستاد")).data)
    assert charts_of(found, vocabulary) == ()


def test_the_workbook_has_a_sheet_for_each_table_and_figures_as_numbers(figures, vocabulary, tmp_path):
    path = tmp_path / "آمار.xlsx"
    count = write_figures(figures, vocabulary, path, NoProgress())
    book = load_workbook(path)
    tables = tables_of(figures, vocabulary)
    assert [page.title for page in book if not page._charts] == [each.title for each in tables]
    assert count == sum(len(each.rows) for each in tables)
    sheet = book[words.SUMMARY]
    assert [cell.value for cell in sheet[2]] == list(summary(figures).rows[0])
    assert isinstance(sheet.cell(2, 2).value, int)
    people = [[cell.value or None for cell in row[:1]] for row in book[words.MEMBERS].iter_rows(min_row=2)]
    assert people == [[row[0]] for row in members(figures).rows]


def test_each_chart_has_a_sheet_that_says_what_it_is_drawn_from(figures, vocabulary, tmp_path):
    write_figures(figures, vocabulary, path := tmp_path / "آمار.xlsx", NoProgress())
    pages = [page for page in load_workbook(path) if page._charts]
    charts = charts_of(figures, vocabulary)
    assert [page.title for page in pages] == [each.title for each in charts]
    for page, chart in zip(pages, charts, strict=True):
        names, *columns = page.iter_cols(min_row=2, values_only=True)
        assert names == chart.categories
        assert columns == [each.values for each in chart.series]
    assert pages[-1].cell(1, 2).value == f"{words.SHARE_ATTENDED} (درصد)"


def test_a_workbook_of_an_empty_period_has_no_charts(store, vocabulary, tmp_path):
    found = Figures(store, lambda: TODAY).of(None, *YEAR)
    write_figures(found, vocabulary, path := tmp_path / "آمار.xlsx", NoProgress())
    assert not any(page._charts for page in load_workbook(path))


def test_tables_and_charts_add_up_to_the_sums(figures, vocabulary):
    followed = [row[1] for row in agencies(figures).rows]
    assert sum(followed) == sum(each.tally.followed for each in figures.agencies)
    by_month, *_ = charts_of(figures, vocabulary)
    assert sum(by_month.total(place) or 0 for place in range(12)) == figures.total.sessions


def test_members_who_were_never_away_long_are_left_out_where_that_is_asked(figures):
    assert len(members(figures, 2).rows) == sum(each.longest >= 2 for each in figures.members)


def test_sessions_stand_in_their_months_by_kind_and_long_spans_in_years(store, vocabulary):
    body = Body(name="ستاد")
    days = (FIRST, FIRST + timedelta(days=40), FIRST + timedelta(days=400))
    with store.work() as work:
        work.add(
            body,
            *(Session(body=link_to(body), held_on=day, state=SessionState.HELD) for day in days),
            Session(body=link_to(body), held_on=FIRST, kind=SessionKind.VISIT, state=SessionState.FINAL),
        )
        work.commit()
    figures = Figures(store, lambda: days[-1])
    year = sessions_chart(figures.of(None, *YEAR), vocabulary)
    assert year.categories[:2] == ("فروردین", "اردیبهشت")
    assert [each.values[:2] for each in year.series] == [(1, 1), (1, 0)]
    long = sessions_chart(figures.of(None, day_of(1404, 1, 1), day_of(1407, 1, 5)), vocabulary)
    assert long.categories == ("۱۴۰۴", "۱۴۰۵", "۱۴۰۶", "۱۴۰۷")
    assert [long.total(place) for place in range(4)] == [0, 3, 1, 0]
    two = sessions_chart(figures.of(None, day_of(1404, 12, 1), day_of(1405, 1, 31)), vocabulary)
    assert two.categories == ("اسفند ۱۴۰۴", "فروردین ۱۴۰۵")
