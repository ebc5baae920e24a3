from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.chart import Chart, ChartKind, Hue, Pattern, Series
from desktop.paths import FONTS
from desktop.pdf.blocks.section import spread
from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.fonts.font_files import chain
from desktop.pdf.harfbuzz import HarfBuzzTypesetter
from desktop.pdf.papers import briefing
from desktop.pdf.papers.briefing import NONE, BriefingPaper, BriefingTable, briefing_sections
from desktop.pdf.papers.look import Look, Setting
from desktop.pdf.papers.minutes import Fact
from tests.pdf.archive_check import faults
from tests.pdf.drawn import by_pdfium, words
from tests.pdf.structure_check import structure_faults

LONG = "ادارهٔ کل بهزیستی استان و نمایندگی آن در شهرستان‌های تابع و بخش‌های پیرامون"
FIGURES = BriefingTable(
    "وضعیت امروز",
    ("شاخص", "مقدار", "پیش", "تغییر"),
    (("سند توسعهٔ محله", "۳ از ۲۸", "۱ از ۲۰", "۶٪ بیشتر"), ("دفاتر فعال", "۲۸", "۲۵", "۳ بیشتر")),
)
FUNNEL = Chart(
    "از آموزش تا اشتغال",
    ChartKind.FUNNEL,
    ("آموزش‌دیده", "شاغل‌شده", "متصل"),
    (Series("زن", (500, 120, 60), Hue.MAIN), Series("مرد", (380, 80, 40), Hue.INFO, Pattern.FALLING)),
)
SPARK = Chart("روند", ChartKind.SPARKLINE, tuple("ابپت"), (Series("جلسه", (10, 12, 11, 417)),))
PAPER = BriefingPaper(
    "شهرستان نمونه",
    date="۱۴۰۵/۰۹/۰۱",
    facts=(Fact("دوره", "از ۱۴۰۵/۰۱/۰۱ تا ۱۴۰۵/۱۲/۲۹"),),
    figures=(FIGURES, replace(FIGURES, title="عملکرد بازه")),
    first_charts=(FUNNEL, SPARK),
    lists=(BriefingTable("دستگاه‌ها", ("دستگاه", "سررسیدگذشته"), (("شهرداری", "۱۲"),)),),
    notes=(("منبع", "سوابق ثبت‌شده در همین برنامه"),),
)
each_route = pytest.mark.parametrize("route", [Route.HARFBUZZ, Route.PLAIN])


def bars(count):
    names = tuple(f"{LONG} {number}" for number in range(count))
    return Chart("پوشش", ChartKind.BARS, names, (Series("دارای دفتر", (7,) * count),))


def full(count):
    """Return the paper with so many long lines in each list and chart."""
    rows = tuple((f"{LONG} {number}", "۱", "۲", "۳") for number in range(count))
    table = BriefingTable("دستگاه‌ها", ("دستگاه", "سررسیدگذشته", "در دست اقدام", "انجام‌شده"), rows)
    many = replace(FIGURES, rows=FIGURES.rows * 5)
    return replace(
        PAPER,
        figures=(many, many),
        first_charts=(FUNNEL, SPARK, bars(count), bars(count)),
        second_charts=(bars(count), bars(count)),
        lists=(table, table),
    )


@pytest.mark.parametrize("count", [0, 1, 5, 12, 400])
@pytest.mark.parametrize("look", [Look(), Look(setting=Setting(size=1.25))])
def test_it_is_two_pages_whatever_there_is_to_tell(count, look):
    assert compose(replace(full(count), look=look), FONTS, Route.HARFBUZZ).pages == 2


def test_a_briefing_of_nothing_says_so_on_two_pages():
    composed = compose(BriefingPaper("شهرستان نمونه"), FONTS, Route.HARFBUZZ)
    assert composed.pages == 2
    assert set(words(NONE)) <= set(words(by_pdfium(composed.data)))


def test_what_is_left_out_is_counted():
    told = by_pdfium(compose(full(400), FONTS, Route.HARFBUZZ).data)
    assert "دیگر" in words(told)
    shown = [number for number in range(400) if f"{number}" in words(told)]
    assert 0 < len(shown) < 40


def test_without_cutting_it_would_not_be_two_pages(monkeypatch):
    monkeypatch.setattr(briefing, "_MOST", (400,))
    typesetter = HarfBuzzTypesetter(chain(FONTS))
    pages = [
        len(spread(each, place)) for place, each in enumerate(briefing_sections(typesetter, full(400), []))
    ]
    assert max(pages) > 1


def test_figures_of_funnel_and_small_line_are_read():
    told = set(words(by_pdfium(compose(PAPER, FONTS, Route.HARFBUZZ).data)))
    assert set(words("آموزش‌دیده ۸۸۰ ۲۰۰ ۲۲٫۷٪ ۱۰۰ ۱۱٫۴٪ ۵۰٪ گام پیش ۴۱۷ زن مرد ۲۸ بیشتر")) <= told


@each_route
def test_no_clause_of_what_is_kept_or_read_aloud_is_broken(route):
    data = compose(full(12), FONTS, route).data
    assert (faults(data), structure_faults(data)) == ({}, {})
