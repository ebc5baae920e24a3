from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.chart import Chart, ChartKind, Hue, Pattern, Series
from desktop.domain.chart_layout import lay_out
from desktop.domain.chart_parts import Box
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
        if chart.kind.is_lying:
            assert first.bottom == pytest.approx(second.y)
        else:
            assert first.x == pytest.approx(second.right)
    for mark in found.marks:
        room = found.rooms[mark.category]
        assert room.x - LINE <= mark.box.x
        assert mark.box.right <= room.right + LINE


@given(charts(), st.floats(300, 2_000))
def test_parts_are_as_long_as_their_figures_and_stand_on_one_another(chart, width):
    if chart.kind.is_line:
        return
    found = lay_out(chart, width, Letters())
    for number in range(len(chart.categories)):
        mine = [mark for mark in found.marks if mark.category == number]
        values = [chart.series[mark.series].values[number] for mark in mine]
        assert sum(values) == (chart.total(number) or 0)
        if chart.kind.is_lying:
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


FUNNEL = Chart(
    "قیف",
    ChartKind.FUNNEL,
    ("آموزش‌دیده", "شاغل", "متصل"),
    (Series("زن", (500, 120, 60), Hue.MAIN), Series("مرد", (380, 80, 40), Hue.INFO, Pattern.FALLING)),
)


def test_a_funnel_tells_each_step_of_the_first_and_of_the_one_before():
    assert FUNNEL.table.splitlines() == [
        "آموزش‌دیده: زن ۵۰۰، مرد ۳۸۰",
        "شاغل: زن ۱۲۰، مرد ۸۰ (۲۲٫۷٪ از گام اول)",
        "متصل: زن ۶۰، مرد ۴۰ (۱۱٫۴٪ از گام اول، ۵۰٪ از گام پیش)",
    ]
    nobody = Chart("قیف", ChartKind.FUNNEL, ("الف", "ب"), (Series("۱", (0, None)),))
    assert nobody.table == "الف: ۰\nب: –"


def test_the_steps_of_a_funnel_stand_in_one_middle_and_their_figures_beside_them():
    found = lay_out(FUNNEL, 900, Letters())
    middles = []
    for number in range(3):
        boxes = [mark.box for mark in found.marks if mark.category == number]
        middles.append((max(box.right for box in boxes) + min(box.x for box in boxes)) / 2)
    assert middles == pytest.approx([middles[0]] * 3, abs=2)
    assert [each.words for each in found.figures] == [
        "۸۸۰",
        "۲۰۰",
        *FUNNEL.shares(1),
        "۱۰۰",
        *FUNNEL.shares(2),
    ]
    assert max(each.box.right for each in found.figures) <= min(mark.box.x for mark in found.marks)


def test_a_small_line_runs_from_the_right_and_writes_its_last_figure_at_its_left():
    chart = Chart("روند", ChartKind.SPARKLINE, tuple("ابپت"), (Series("۱", (10, 12, 11, 14)),))
    found = lay_out(chart, 200, Letters())
    assert [each.words for each in found.figures] == ["۱۴"]
    assert (found.grid, found.names, found.legend) == ((), (), ())
    highest = min(found.marks, key=lambda mark: mark.box.y)
    assert highest.category == 3
    assert found.figures[0].box.right <= highest.box.x
    assert len(found.joined) == 3


def test_a_small_line_of_equal_figures_lies_in_its_middle():
    chart = Chart("روند", ChartKind.SPARKLINE, tuple("اب"), (Series("۱", (7, 7)),))
    found = lay_out(chart, 200, Letters())
    assert {mark.box.middle[1] for mark in found.marks} == {found.height / 2}


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
