"""Charts that Excel draws: read back as it would read them."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook
from openpyxl.chart import BarChart, LineChart

from desktop.domain.chart import PRINTED, Chart, ChartKind, Hue, Pattern, Series
from desktop.excel.writing.sheet_out import BookOut, ColumnOut, Kind, SheetOut
from desktop.excel.writing.writer import write_book

MONTHS = ("فروردین", "اردیبهشت", "خرداد")
DONE = Series("انجام‌شده", (3, None, 5), Hue.OK)
OPEN = Series("در دست اقدام", (0, 7, 2.5), Hue.INFO, Pattern.RISING)


def sheet_of(chart, name="روند 'ماهانه'"):
    columns = (ColumnOut("ماه"), *(ColumnOut(each.name, Kind.NUMBER) for each in chart.series))
    rows = list(zip(chart.categories, *(each.values for each in chart.series), strict=True))
    return SheetOut(name, columns, rows, chart=chart)


@pytest.fixture
def drawn(tmp_path):
    """Return what writes a chart and reads it again with its page."""

    def drawn(kind, *series, **more):
        chart = Chart("مصوبات", kind, MONTHS, series, **more)
        write_book(tmp_path / "out.xlsx", BookOut((sheet_of(chart),)))
        page = load_workbook(tmp_path / "out.xlsx").active
        (found,) = page._charts
        return page, found

    return drawn


def title_of(chart):
    return "".join(run.t for each in chart.title.tx.rich.paragraphs for run in each.r)


def cells_of(page, reference):
    """Return what stands where a series says that its figures are."""
    name, cells = reference.f.rsplit("!", 1)
    assert name.strip("'").replace("''", "'") == page.title
    found = page[cells.replace("$", "")]
    return [cell.value for (cell,) in found] if isinstance(found, tuple) else found.value


@pytest.mark.parametrize("kind", ChartKind)
def test_a_chart_is_drawn_from_the_cells_of_its_sheet(drawn, kind):
    page, chart = drawn(kind, DONE, OPEN)
    assert isinstance(chart, LineChart if kind.is_line else BarChart)
    for made, series in zip(chart.series, (DONE, OPEN), strict=True):
        assert cells_of(page, made.tx.strRef) == series.name
        assert cells_of(page, made.val.numRef) == list(series.values)
        names = made.cat.numRef or made.cat.strRef
        assert cells_of(page, names) == list(MONTHS)


@pytest.mark.parametrize("kind", ChartKind)
def test_the_first_category_stands_at_the_right_or_on_top(drawn, kind):
    _, chart = drawn(kind, DONE)
    assert chart.x_axis.scaling.orientation == "maxMin"
    lies = kind.is_lying
    assert chart.y_axis.scaling.orientation == ("maxMin" if lies else "minMax")
    assert chart.y_axis.crosses == ("max" if lies else None)
    assert not chart.x_axis.delete
    assert not chart.y_axis.delete


def test_several_series_of_bars_stand_on_one_another_and_have_a_legend(drawn):
    _, chart = drawn(ChartKind.COLUMNS, DONE, OPEN)
    assert (chart.grouping, chart.overlap, chart.legend.position) == ("stacked", 100, "b")
    _, alone = drawn(ChartKind.COLUMNS, DONE)
    assert alone.legend is None
    assert alone.dataLabels.showVal


def test_a_series_has_its_colour_and_its_pattern(drawn):
    _, chart = drawn(ChartKind.BARS, DONE, OPEN)
    solid, hatched = (made.spPr for made in chart.series)
    assert solid.solidFill.srgbClr == PRINTED[Hue.OK]
    assert (hatched.pattFill.prst, hatched.pattFill.fgClr.srgbClr) == ("wdUpDiag", PRINTED[Hue.INFO])


def test_the_scale_is_in_persian_figures_and_the_unit_in_the_title(drawn):
    _, chart = drawn(ChartKind.BARS, DONE, unit="٪", most=100)
    assert title_of(chart) == "مصوبات (٪)"
    assert chart.y_axis.number_format.formatCode == "[$-3000429]0"
    assert (chart.y_axis.scaling.min, chart.y_axis.scaling.max) == (0, 100)
    assert chart.y_axis.majorUnit is None


def test_small_counts_have_no_halves(drawn):
    _, chart = drawn(ChartKind.COLUMNS, DONE)
    assert chart.y_axis.majorUnit == 1


def test_the_same_charts_give_the_same_bytes(tmp_path):
    chart = Chart("=مصوبات", ChartKind.BARS, MONTHS * 40, (Series("انجام‌شده", tuple(range(120))),))
    for name in ("a.xlsx", "b.xlsx"):
        write_book(tmp_path / name, BookOut((sheet_of(chart, "الف"), sheet_of(chart, "ب"))))
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    pages = load_workbook(tmp_path / "a.xlsx")
    assert [each.cell(121, 2).value for each in pages] == [119, 119]
    assert [len(each._charts) for each in pages] == [1, 1]
