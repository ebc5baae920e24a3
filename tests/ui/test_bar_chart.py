from __future__ import annotations

import pytest

from desktop.ui.theme import Look
from desktop.ui.widgets.bar_chart import Bar, BarChart

LEGEND = (("انجام‌شده", "primary"), ("در دست اقدام", "info"), ("سررسید گذشته", "danger"))
BARS = (
    Bar("شهرداری", ((14, "primary"), (5, "info"), (1, "danger"))),
    Bar("بهزیستی", ((5, "primary"), (0, "info"))),
    Bar("دانشگاه", ()),
)


@pytest.fixture
def chart(qtbot, theme):
    chart = BarChart(theme)
    qtbot.addWidget(chart)
    chart.show_bars(BARS, LEGEND)
    chart.resize(chart.sizeHint())
    chart.show()
    return chart


def test_parts_lie_from_the_right_and_are_as_long_as_their_counts(chart):
    first, second, third = (place for place, _, _ in chart.parts_of(0))
    assert first.right() > second.right() > third.right()
    assert first.width() == pytest.approx(14 / 5 * second.width(), rel=0.05)
    assert first.right() == chart.parts_of(1)[0][0].right()


def test_a_count_of_nothing_takes_no_room(chart):
    assert len(chart.parts_of(1)) == 1
    assert chart.parts_of(2) == []


def test_every_part_has_its_colour_in_both_themes(chart, theme):
    for look in (Look.LIGHT, Look.DARK):
        theme.apply(look, 100)
        picture = chart.grab().toImage()
        for place, _, token in chart.parts_of(0):
            spot = place.topLeft() * picture.devicePixelRatio()
            assert picture.pixelColor(round(spot.x()) + 3, round(spot.y()) + 2) == theme.colour(token)


def test_all_figures_are_told_in_words(chart):
    assert chart.accessibleName() == (
        "شهرداری: ۱۴ انجام‌شده، ۵ در دست اقدام، ۱ سررسید گذشته؛ بهزیستی: ۵ انجام‌شده؛ دانشگاه: ۰"
    )


def test_it_is_taller_with_larger_letters_and_nothing_without_bars(chart, theme):
    before = chart.sizeHint().height()
    theme.apply(Look.LIGHT, 140)
    assert chart.sizeHint().height() > before
    chart.show_bars((), ())
    assert (chart.sizeHint().height(), chart.grab().isNull()) == (0, False)
