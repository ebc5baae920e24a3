from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.chart import Chart, ChartKind, Hue, Pattern, Series
from desktop.paths import FONTS
from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers.figures import NONE, FiguresPaper, PaperTable
from desktop.pdf.papers.look import Look, Setting
from desktop.pdf.papers.minutes import Fact
from tests.pdf.archive_check import faults
from tests.pdf.drawn import by_pdfium, words
from tests.pdf.structure_check import structure_faults

LONG = "ادارهٔ کل بهزیستی استان و نمایندگی آن در شهرستان‌های تابع و بخش‌های پیرامون"
BARS = Chart(
    "مصوبات دستگاه‌ها",
    ChartKind.BARS,
    ("شهرداری 12", LONG, "دانشگاه"),
    (
        Series("انجام‌شده", (14, 5, None), Hue.MAIN),
        Series("در دست اقدام", (37, 2, None), Hue.INFO, Pattern.RISING),
        Series("سررسیدگذشته", (3, 9, None), Hue.DANGER, Pattern.CROSSED),
    ),
)
MONTHS = Chart("جلسات ماه", ChartKind.COLUMNS, ("فروردین", "آذر"), (Series("جلسه", (41, 2)),))
LINE = Chart(
    "روند", ChartKind.LINE, ("مهر", "آبان"), (Series("جلسه", (1, 2)), Series("مصوبه", (5, 8), Hue.WARN))
)
SUMMARY = PaperTable("خلاصه", ("شاخص", "در بازه"), (False, True), (("جلسات", "۱۲"), ("مصوبات", "۹۶")))
WIDE = PaperTable(
    "به تفکیک دستگاه",
    ("دستگاه", *(f"ستون{letter}" for letter in "ابپتثجچح")),
    (False, *(True,) * 8),
    tuple((f"{LONG} {number}", *("۱۲",) * 8) for number in range(40)),
)
PAPER = FiguresPaper(
    "ستاد بازآفرینی",
    date="۱۴۰۵/۰۹/۰۱",
    facts=(Fact("در بازه", "از ۱۴۰۵/۰۱/۰۱ تا ۱۴۰۵/۱۲/۲۹"),),
    summary=SUMMARY,
    charts=(BARS, MONTHS, LINE),
    tables=(WIDE,),
    notes=(("حضور", "از میان دعوت‌شدگان"),),
)
each_route = pytest.mark.parametrize("route", [Route.HARFBUZZ, Route.PLAIN])


def test_every_word_and_figure_comes_out():
    shown = words(by_pdfium(compose(PAPER, FONTS, Route.HARFBUZZ).data))
    wanted = f"{BARS.title} {LONG} فروردین آذر ۴۱ ۳۷ ۵۴ خلاصه شاخص سررسیدگذشته دعوت‌شدگان ۹۶ بازآفرینی"
    assert set(words(wanted)) <= set(shown)


@each_route
def test_no_clause_of_what_is_kept_or_read_aloud_is_broken(route):
    data = compose(PAPER, FONTS, route).data
    assert (faults(data), structure_faults(data)) == ({}, {})


def test_figures_have_the_digits_of_the_paper_and_names_their_own():
    latin = by_pdfium(compose(replace(PAPER, look=Look(latin_digits=True)), FONTS, Route.HARFBUZZ).data)
    assert "41" in latin
    assert "12" in by_pdfium(compose(PAPER, FONTS, Route.HARFBUZZ).data)


@each_route
def test_large_letters_and_narrow_pages_lose_nothing(route):
    heavy = replace(PAPER, look=Look(setting=Setting(size=1.5, side=45, top=30, bottom=30)))
    found = compose(heavy, FONTS, route)
    assert by_pdfium(found.data).count("پیرامون") >= 41
    assert found.pages > compose(PAPER, FONTS, route).pages


def test_a_chart_longer_than_a_page_goes_on_on_the_next():
    many = Chart("بسیار", ChartKind.BARS, ("دستگاه",) * 90, (Series("م", (1,) * 90),))
    found = compose(FiguresPaper("همه", summary=SUMMARY, charts=(many,)), FONTS, Route.HARFBUZZ)
    assert found.pages > 2
    assert by_pdfium(found.data).count("دستگاه") == 90


def test_a_paper_without_anything_says_so_on_one_page():
    found = compose(FiguresPaper(""), FONTS, Route.HARFBUZZ)
    assert found.pages == compose(FiguresPaper(""), FONTS, Route.PLAIN).pages == 1
    assert set(words(NONE)) <= set(words(by_pdfium(found.data)))
