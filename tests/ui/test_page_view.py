from __future__ import annotations

from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from desktop.ui.theme import Look
from desktop.ui.widgets.page_area import LEAST, MOST, Place
from desktop.ui.widgets.page_mark import Marked
from desktop.ui.widgets.page_view import PageView
from tests.ui.naming import nameless

CONTROL = Qt.KeyboardModifier.ControlModifier
BLACK = (200, 300)
"""Points from the left and the top of a page in which all is black."""


def pdf(pages, size=(595, 842)):
    written = BytesIO()
    canvas = Canvas(written, pagesize=size)
    for number in range(pages):
        canvas.rect(100, 500, 200, 100, fill=1)
        canvas.drawString(100, 100, str(number))
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture
def view(qtbot, theme):
    view = PageView(theme)
    qtbot.addWidget(view)
    view.resize(500, 600)
    with qtbot.waitActive(view):
        view.show()
    yield view
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def read(view, qtbot):
    def read(data):
        with qtbot.waitSignal(view.shown):
            view.show_file(data)
        settle(view, qtbot)

    return read


def settle(view, qtbot):
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not view.renderer.busy)
    QApplication.processEvents()


def colour_at(view, x, y, page=0):
    place, points = view.area.page_rect(page), view.area.sizes[page]
    picture = view.area.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    spot = QPointF(place.x() + x * place.width() / points[0], place.y() + y * place.height() / points[1])
    return picture.pixelColor((spot * ratio).toPoint()).name()


def turn_wheel(view, notches):
    middle = QPointF(view.area.viewport().rect().center())
    QApplication.sendEvent(
        view.area.viewport(),
        QWheelEvent(
            middle, view.area.viewport().mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, CONTROL, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
        ),
    )  # fmt: skip


def test_pages_are_as_wide_as_there_is_room_and_drawn_beside_the_window(view, read):
    read(pdf(3))
    assert view.pages == 3
    place = view.area.page_rect(0)
    assert place.width() == pytest.approx(view.area.viewport().width() - 32, abs=1)
    assert colour_at(view, *BLACK) == "#000000"
    assert colour_at(view, 20, 20) == "#ffffff"


def test_showing_a_file_waits_for_nothing(view, qtbot):
    with qtbot.waitSignal(view.shown):
        view.show_file(pdf(200))
        assert view.pages == 0


def test_the_count_says_which_page_is_looked_at(view, read):
    read(pdf(3))
    assert view.count.text() == "Page ۱ of ۳"
    QTest.keyClick(view.area, Qt.Key.Key_PageDown, CONTROL)
    assert view.count.text() == "Page ۲ of ۳"
    QTest.keyClick(view.area, Qt.Key.Key_End)
    assert (view.count.text(), view.area.accessibleDescription()) == ("Page ۳ of ۳", "Page ۳ of ۳")
    QTest.keyClick(view.area, Qt.Key.Key_Home)
    assert view.area.place == Place(0, pytest.approx(0, abs=0.01))


def test_a_new_file_is_shown_at_the_same_place(view, read):
    read(pdf(5))
    view.area.go_to(Place(2, 0.4))
    before = view.area.place
    read(pdf(6))
    assert view.area.place == before
    read(pdf(2))
    assert view.area.page == 1


def test_the_wheel_with_control_and_the_keys_change_the_distance(view, read, qtbot):
    read(pdf(2))
    wide = view.area.zoom
    turn_wheel(view, 2)
    assert view.area.zoom > wide
    assert (view.area.fits, view.fitting.isChecked()) == (False, False)
    settle(view, qtbot)
    assert colour_at(view, *BLACK) == "#000000"
    QTest.keyClick(view.area, Qt.Key.Key_Minus, CONTROL)
    QTest.keyClick(view.area, Qt.Key.Key_0, CONTROL)
    assert (view.area.zoom, view.area.fits) == (wide, True)
    view.nearer.click()
    view.farther.click()
    assert view.area.zoom == pytest.approx(wide)


def test_nearer_and_farther_have_an_end(view, read):
    read(pdf(1))
    turn_wheel(view, 60)
    assert view.area.zoom == MOST
    turn_wheel(view, -60)
    assert view.area.zoom == LEAST
    assert view.percent.text() == "۲۵٪"


def test_what_is_in_the_middle_stays_there_while_one_comes_nearer(view, read):
    read(pdf(4))
    view.area.go_to(Place(1, 0.5))
    middle = view.area.viewport().height() / 2
    before = view.area._place_at(middle)
    turn_wheel(view, 2)
    after = view.area._place_at(middle)
    assert (after.page, after.part) == (before.page, pytest.approx(before.part, abs=0.02))


def test_pages_follow_the_width_of_the_window(view, read):
    read(pdf(2))
    view.area.go_to(Place(1, 0.2))
    before = view.area.place
    view.resize(800, 600)
    assert view.area.page_rect(1).width() == pytest.approx(view.area.viewport().width() - 32, abs=1)
    assert view.area.place == (before.page, pytest.approx(before.part, abs=0.01))


def test_pages_stay_white_on_the_ground_of_either_theme(view, read, theme, qtbot):
    read(pdf(1))
    for look in (Look.LIGHT, Look.DARK):
        theme.apply(look, 100)
        settle(view, qtbot)
        assert colour_at(view, 20, 20) == "#ffffff"
        assert view.area.viewport().grab().toImage().pixelColor(4, 4) == theme.colour("bg")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 broken", b"\x00" * 1000])
def test_what_is_no_pdf_is_said_so(view, read, data):
    read(pdf(1))
    read(data)
    assert (view.pages, view.note.words) == (0, "These pages cannot be shown.")
    read(pdf(1))
    assert (view.pages, view.area.isVisible()) == (1, True)


def test_the_newest_of_many_files_is_the_one_that_stays(view, qtbot):
    for pages in (5, 4, 3, 2):
        view.show_file(pdf(pages))
    qtbot.waitUntil(lambda: view.pages == 2)
    settle(view, qtbot)
    assert view.pages == 2


def test_many_small_pages_are_all_drawn_and_then_there_is_rest(view, read, qtbot):
    read(pdf(40, size=(60, 20)))
    view.area.set_zoom(LEAST)
    settle(view, qtbot)
    drawn = []
    view.renderer.drawn.connect(lambda *_: drawn.append(1))
    view.area.viewport().update()
    settle(view, qtbot)
    assert drawn == []


def test_a_view_may_go_while_pages_are_drawn(qtbot, theme):
    view = PageView(theme)
    view.show()
    view.show_file(pdf(30))
    view.deleteLater()
    del view
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(10)


def test_everything_has_a_name_for_a_screen_reader(view, read):
    read(pdf(1))
    assert nameless(view) == []


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.5])
def test_a_click_says_which_point_of_which_page_it_hit(view, read, direction, zoom):
    view.setLayoutDirection(direction)
    read(pdf(3))
    view.area.set_zoom(zoom)
    view.area.go_to(Place(1, 0.3))
    hits = []
    view.area.clicked.connect(lambda *hit: hits.append(hit))
    place = view.area.page_rect(1)
    spot = QPointF(max(place.left(), 0.0) + 40, max(place.top(), 0.0) + 50).toPoint()
    QTest.mouseClick(view.area.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    (page, x, y) = hits.pop()
    assert page == 1
    width, height = view.area.sizes[1]
    assert x == pytest.approx((spot.x() - place.left()) * width / place.width())
    assert y == pytest.approx(height - (spot.y() - place.top()) * height / place.height())
    QTest.mousePress(view.area.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseRelease(view.area.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(30, 30))
    assert hits == []


def test_a_mark_is_painted_on_its_place_and_brought_into_view(view, read, qtbot):
    read(pdf(3))
    mark = Marked(2, 300, 400, 100, 50)
    view.area.set_marks((mark,))
    assert not view.area.mark_is_seen
    view.area.bring()
    settle(view, qtbot)
    assert view.area.mark_is_seen
    assert colour_at(view, 350, 842 - 425, page=2) not in ("#ffffff", "#000000")
    before = view.area.place
    view.area.bring()
    assert view.area.place == before
    view.area.set_marks((Marked(99, 0, 0, 10, 10),))
    view.area.bring()
    assert (view.area.mark_is_seen, view.area.place) == (False, before)
