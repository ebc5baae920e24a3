from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.chart import Chart, ChartKind, Hue, Pattern, Series
from desktop.domain.chart_layout import Box, lay_out
from desktop.domain.chart_pattern import hatching

LINE = 16.0


class Letters:
    """Letters of which each is half as wide as a line is high; long names are broken."""

    line = LINE

    def width(self, words):
        return len(words) * LINE / 2

    def lines(self, words, width):
        return max(int(-(-self.width(words) // max(width, 1))), 1)


@st.composite
def charts(draw):
    count = draw(st.integers(1, 30))
    values = st.none() | st.integers(0, 10**6)
    names = st.text("ابپت ", max_size=30)
    return Chart(
        "نمودار",
        draw(st.sampled_from(ChartKind)),
        tuple(draw(names) for _ in range(count)),
        tuple(
            Series(draw(names), tuple(draw(values) for _ in range(count)), draw(st.sampled_from(Hue)))
            for _ in range(draw(st.integers(1, 4)))
        ),
        most=draw(st.none() | st.integers(1, 10**7)),
    )


def inside(box, width, height):
    return box.x >= -1e-6 and box.y >= -1e-6 and box.right <= width + 1e-6 and box.bottom <= height + 1e-6


@given(charts(), st.floats(200, 2_000))
def test_every_part_lies_inside_and_categories_run_from_the_right_or_down(chart, width):
    found = lay_out(chart, width, Letters())
    assert all(inside(mark.box, width, found.height) for mark in found.marks)
    assert all(inside(room, width, found.height) for room in found.rooms)
    assert len(found.rooms) == len(chart.categories)
    for first, second in pairwise(found.rooms):
        if chart.kind is ChartKind.BARS:
            assert first.bottom == pytest.approx(second.y)
        else:
            assert first.x == pytest.approx(second.right)
    for mark in found.marks:
        room = found.rooms[mark.category]
        assert room.x - LINE <= mark.box.x
        assert mark.box.right <= room.right + LINE


@given(charts(), st.floats(300, 2_000))
def test_parts_are_as_long_as_their_figures_and_stand_on_one_another(chart, width):
    if chart.kind is ChartKind.LINE:
        return
    found = lay_out(chart, width, Letters())
    for number in range(len(chart.categories)):
        mine = [mark for mark in found.marks if mark.category == number]
        values = [chart.series[mark.series].values[number] for mark in mine]
        assert sum(values) == (chart.total(number) or 0)
        if chart.kind is ChartKind.BARS:
            assert all(one.box.x >= other.box.right - 1.01 for one, other in pairwise(mine))
        else:
            assert all(one.box.y >= other.box.bottom - 1e-6 for one, other in pairwise(mine))


@given(charts())
def test_all_figures_are_told_in_words(chart):
    lines = chart.table.split("\n")
    assert len(lines) == len(chart.categories)
    for line, name in zip(lines, chart.categories, strict=True):
        assert line.startswith(f"{name}:")


def test_the_same_figures_are_as_long_in_every_bar():
    chart = Chart("ن", ChartKind.BARS, ("الف", "ب"), (Series("۱", (14, 5)), Series("۲", (0, 5))))
    first, second, third = lay_out(chart, 500, Letters()).marks
    assert first.box.right == second.box.right > third.box.right
    assert first.box.width == pytest.approx(14 / 5 * second.box.width, rel=0.05)


def test_a_figure_that_is_missing_is_no_nothing():
    chart = Chart("ن", ChartKind.BARS, ("الف", "ب"), (Series("۱", (None, 0)),), unit="٪", most=100)
    assert chart.table == "الف: –\nب: ۰٪"
    assert not chart.is_empty
    assert Chart("ن", ChartKind.BARS, (), (Series("۱", ()),)).is_empty


def test_a_line_has_a_gap_where_a_figure_is_missing():
    chart = Chart("ن", ChartKind.LINE, tuple("ابپت"), (Series("۱", (1, 2, None, 4)),))
    assert len(lay_out(chart, 400, Letters()).joined) == 1


def test_a_chart_that_is_cut_keeps_its_scale():
    chart = Chart("ن", ChartKind.BARS, ("الف", "ب"), (Series("۱", (14, 5)),))
    first, rest = chart.cut(1)
    assert (first.categories, rest.categories, first.top, rest.top) == (("الف",), ("ب",), 14, 14)


@given(
    st.builds(Box, st.floats(0, 500), st.floats(0, 500), st.floats(1, 300), st.floats(1, 300)),
    st.sampled_from(Pattern),
)
def test_the_lines_of_a_pattern_stay_in_their_box(box, pattern):
    for x, y, to_x, to_y in hatching(box, pattern, LINE):
        for across, down in ((x, y), (to_x, to_y)):
            assert box.x - 1e-6 <= across <= box.right + 1e-6
            assert box.y - 1e-6 <= down <= box.bottom + 1e-6
    assert (hatching(box, pattern, LINE) == ()) or pattern is not Pattern.SOLID
