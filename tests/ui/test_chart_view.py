from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.chart import Chart, ChartKind, Hue, Pattern, Series
from desktop.ui.theme import Look
from desktop.ui.widgets.chart_painter import TOKENS
from desktop.ui.widgets.chart_view import ChartView

CHART = Chart(
    "پیشرفت",
    ChartKind.BARS,
    ("شهرداری", "بهزیستی", "دانشگاه"),
    (
        Series("انجام‌شده", (14, 5, None), Hue.MAIN),
        Series("در دست اقدام", (5, 0, None), Hue.INFO, Pattern.FALLING),
        Series("سررسیدگذشته", (4, None, None), Hue.DANGER, Pattern.CROSSED),
    ),
)
MONTHS = Chart("جلسات", ChartKind.COLUMNS, tuple("ابپتثج"), (Series("جلسه", (1, 2, 3, 4, 5, 6)),))


@pytest.fixture
def view(qtbot, theme):
    view = ChartView(theme)
    qtbot.addWidget(view)
    view.show_chart(CHART)
    view.resize(520, view.heightForWidth(520))
    view.show()
    return view


def test_every_part_has_its_colour_in_both_themes(view, theme):
    for look in (Look.LIGHT, Look.DARK):
        theme.apply(look, 100)
        picture = view.grab().toImage()
        for mark in view.layout_at(view.width()).marks:
            hue = CHART.series[mark.series].hue
            spots = {
                picture.pixelColor(round(mark.box.x) + across, round(mark.box.y) + down).name()
                for across in range(3, 9)
                for down in range(3, 9)
            }
            assert theme.colour(TOKENS[hue]).name() in spots


def test_a_pattern_is_seen_without_colours(view, theme):
    theme.apply(Look.LIGHT, 100)
    picture = view.grab().toImage()
    surface = theme.colour("surface").name()
    solid, falling, *_ = view.layout_at(view.width()).marks

    def has_lines(box):
        return any(
            picture.pixelColor(round(box.x) + across, round(box.y) + 3).lightness()
            > (theme.colour("primary").lightness() + theme.colour("surface").lightness()) // 2
            for across in range(4, 30)
        )

    assert surface
    assert (has_lines(solid.box), has_lines(falling.box)) == (False, True)


def test_all_figures_are_told_to_a_screen_reader(view):
    assert view.accessibleName() == "پیشرفت"
    assert view.accessibleDescription() == (
        "شهرداری: انجام‌شده ۱۴، در دست اقدام ۵، سررسیدگذشته ۴\nبهزیستی: انجام‌شده ۵\nدانشگاه: –"
    )


def test_arrows_go_from_category_to_category(view, qtbot):
    for key, place in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 2), (Qt.Key.Key_Left, 2)):
        qtbot.keyClick(view, key)
        assert view.current == place
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current == 0


def test_what_lies_under_the_pointer_is_found(view):
    for number in range(3):
        room = view.room_of(number)
        assert view.category_at(QPoint(*map(int, room.middle))) == number
    assert view.category_at(QPoint(3, view.height() - 2)) == -1


def test_months_stand_from_the_right(view):
    view.show_chart(MONTHS)
    marks = view.layout_at(view.width()).marks
    assert [mark.box.x for mark in marks] == sorted((mark.box.x for mark in marks), reverse=True)
    assert not view.grab().isNull()


def test_it_is_taller_with_larger_letters_and_nothing_without_categories(view, theme):
    theme.apply(Look.LIGHT, 100)
    before = view.heightForWidth(520)
    theme.apply(Look.LIGHT, 140)
    assert view.heightForWidth(520) > before
    view.show_chart(Chart("", ChartKind.BARS, (), ()))
    assert (view.heightForWidth(520), view.focusPolicy()) == (0, Qt.FocusPolicy.NoFocus)
    assert not view.grab().isNull()


@pytest.mark.parametrize("kind", [ChartKind.FUNNEL, ChartKind.SPARKLINE])
def test_a_funnel_and_a_small_line_are_painted_in_their_colour_and_told(view, theme, kind):
    chart = Chart("گام‌ها", kind, ("آموزش", "اشتغال", "پیشران"), (Series("نفر", (880, 200, 100)),))
    view.show_chart(chart)
    view.resize(520, view.heightForWidth(520))
    picture = view.grab().toImage()
    for mark in view.layout_at(view.width()).marks:
        spot = QPoint(*map(round, mark.box.middle))
        assert picture.pixelColor(spot).name() == theme.colour(TOKENS[Hue.MAIN]).name()
    assert "پیشران: ۱۰۰" in view.accessibleDescription()


def test_a_category_is_picked_only_where_it_leads(view, qtbot):
    picked = []
    view.picked.connect(picked.append)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Return)
    view.leads = True
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(20, 5))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    assert picked == [2, 0]
