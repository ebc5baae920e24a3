from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import added, with_fields
from desktop.domain.resolution import Resolution
from desktop.errors import PaperFailedError
from desktop.pdf.papers.minutes import TIME_TO_FILL
from desktop.services.minutes_preview import PaperForm, places_of
from desktop.services.page_pictures import text_of_pages
from desktop.ui.minutes.page.composing import Composing
from desktop.ui.minutes.page.live_page import LivePage
from desktop.ui.minutes.page.page_state import PageState
from desktop.ui.theme import Look
from tests.ui.clipping import clipped
from tests.ui.naming import nameless


@pytest.fixture
def page_of(qtbot, desk, tools, writing_of, shown):
    """Return a maker of the live page of minutes, which is seen and composed."""

    def page_of(writing):
        page = shown(LivePage(writing, desk, tools), 440, 640)
        settle(qtbot, page)
        return page

    yield page_of
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def long_page(page_of, desk, stored, writing_of):
    return page_of(writing_of(desk.minutes.drafts.open(stored(40, 20).id)))


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.composing.is_due and page.view.pages > 0, timeout=30_000)
    qtbot.waitUntil(lambda: not page.view.renderer.busy)
    QApplication.processEvents()


def rewrite(page, part_id, **values):
    page.writing.write(with_fields(page.writing.minutes, part_id, **values))


def middle_of(page, spot):
    """Return where in the viewport the middle of a spot lies."""
    place = page.view.area.page_rect(spot.page - 1)
    scale = place.width() / page.view.area.sizes[spot.page - 1][0]
    x = place.left() + (spot.left + spot.width / 2) * scale
    return QPoint(round(x), round(place.bottom() - (spot.bottom + spot.height / 2) * scale))


def test_it_shows_the_very_file_a_moment_after_a_change(page_of, writing, qtbot):
    page = page_of(writing)
    rewrite(page, writing.minutes.session.id, venue="تالار آینه")
    assert page.composing.is_due
    settle(qtbot, page)
    assert "آینه" in text_of_pages(page.preview.paper)
    assert page.view.renderer._paper == page.preview.paper


def test_characters_that_the_font_of_papers_lacks_are_told_with_their_place(page_of, writing, qtbot):
    page = page_of(writing)
    assert page.notice.isHidden()
    rewrite(page, writing.minutes.session.id, venue="سالن \U00013000 ♞")
    settle(qtbot, page)
    assert "U+13000" in page.notice.words.words
    assert "سالن" in page.notice.words.words
    assert len(page.notice.lines) == 1  # how many more there are
    rewrite(page, writing.minutes.session.id, venue="سالن")
    settle(qtbot, page)
    assert page.notice.isHidden()


def test_keystrokes_in_a_row_are_composed_once(page_of, writing, qtbot):
    page = page_of(writing)
    composed = []
    page.composing.ended.connect(composed.append)
    for number in range(30):
        rewrite(page, writing.minutes.session.id, venue="ا" * (number + 1))
    settle(qtbot, page)
    assert len(composed) == 1


def test_never_two_at_once_and_the_newest_waits(qtbot):
    begun = []

    class Slow:
        def begin(self, minutes, form, done):
            begun.append((minutes, done))

    newest = []
    composing = Composing(Slow(), lambda: (newest[-1], PaperForm.FORMAL))
    for number in range(5):
        newest.append(number)
        composing.now()
    assert [minutes for minutes, _ in begun] == [0]
    begun[0][1](None)
    qtbot.waitUntil(lambda: len(begun) == 2)
    assert begun[1][0] == 4
    begun[1][1](None)
    qtbot.waitUntil(lambda: not composing.is_due)


def test_nothing_is_composed_while_it_is_not_seen(page_of, writing, qtbot):
    page = page_of(writing)
    page.hide()
    composed = []
    page.composing.ended.connect(composed.append)
    rewrite(page, writing.minutes.session.id, venue="تالار")
    qtbot.wait(400)
    assert composed == []
    page.show()
    settle(qtbot, page)
    assert "تالار" in text_of_pages(page.preview.paper)


def test_empty_minutes_are_a_page_with_lines_to_fill_in(page_of, writing):
    page = page_of(writing)
    assert page.view.pages == 1
    assert not writing.minutes.session.venue
    assert text_of_pages(page.preview.paper).count(TIME_TO_FILL.split()[0]) > 4


def test_the_form_is_chosen_and_remembered(long_page, qtbot, tools):
    formal = long_page.view.pages
    long_page.forms.buttons["compact"].click()
    settle(qtbot, long_page)
    assert long_page.view.pages < formal
    assert tools.memory.text("minutes/paper_form") == "compact"
    again = LivePage(long_page.writing, long_page.desk, tools)
    qtbot.addWidget(again)
    assert again.form is PaperForm.COMPACT


def test_it_goes_to_what_is_written_and_marks_it(long_page):
    last = long_page.writing.minutes.resolutions[-1].id
    area = long_page.view.area
    long_page.writing.look_at(last, "operative")
    spot = places_of(long_page.preview.spots, last, "operative")[0]
    assert area.page + 1 == spot.page
    assert area.viewport().rect().contains(middle_of(long_page, spot))
    assert area.marks[0] == (spot.page - 1, *spot[3:])
    here = area.place
    long_page.writing.look_at(last, "deadline_kind")
    assert area.place == here


def test_a_field_that_is_not_on_paper_moves_nothing(long_page):
    area = long_page.view.area
    area.verticalScrollBar().setValue(500)
    long_page.writing.look_at(long_page.writing.minutes.session.id, "closing")
    assert (area.verticalScrollBar().value(), area.marks) == (500, ())


def test_one_goes_on_looking_at_the_same_place_while_one_writes_elsewhere(long_page, qtbot):
    first = long_page.writing.minutes.resolutions[0].id
    long_page.writing.look_at(first, "operative")
    area = long_page.view.area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    before = area.place
    rewrite(long_page, first, operative="متن تازه")
    settle(qtbot, long_page)
    assert area.place == before


def test_what_is_written_is_followed_where_it_moves_away(long_page, qtbot):
    minutes = long_page.writing.minutes
    last = minutes.resolutions[-1].id
    long_page.writing.look_at(last, "operative")
    rewrite(long_page, minutes.session.id, summary="متن بلند " * 2500)
    settle(qtbot, long_page)
    spot = places_of(long_page.preview.spots, last, "operative")[0]
    assert long_page.view.area.page + 1 == spot.page


def test_a_part_that_was_just_made_is_shown_as_soon_as_it_is_on_paper(long_page, qtbot):
    made = Resolution(operative="مصوبهٔ تازه")
    long_page.writing.write(added(long_page.writing.minutes, made))
    long_page.writing.look_at(made.id, "operative")
    settle(qtbot, long_page)
    assert long_page.view.area.mark_is_seen


def test_a_click_goes_to_the_field(long_page):
    wanted = []
    long_page.writing.wanted.connect(lambda *place: wanted.append(place))
    area = long_page.view.area
    for part, field in ((long_page.writing.minutes.resolutions[20], "assignments"),
                        (long_page.writing.minutes.session, "venue"),
                        (long_page.writing.minutes.attendance[3], "name")):  # fmt: skip
        long_page.writing.look_at(part.id, field)
        spot = places_of(long_page.preview.spots, part.id, field)[0]
        QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(long_page, spot))
        assert wanted[-1] == (part.id, field)
    count = len(wanted)
    QTest.mouseClick(area.viewport(), Qt.MouseButton.RightButton, pos=middle_of(long_page, spot))
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 300))
    assert len(wanted) == count


def test_a_child_that_dies_is_told_once_and_the_page_goes_on(page_of, writing, desk, tools, qtbot):
    page = page_of(writing)
    for number in range(2):
        (process,) = desk._papers._child._processes.values()
        process.kill()
        process.join()
        rewrite(page, writing.minutes.session.id, venue=f"تالار {number}")
        settle(qtbot, page)
        assert "تالار" in text_of_pages(page.preview.paper)
        assert (tools.toasts.shown is not None) is (number == 0)
        if tools.toasts.shown:
            tools.toasts.shown.end()


def test_what_cannot_be_composed_is_said_and_tried_again(page_of, writing, desk, qtbot, monkeypatch):
    page = page_of(writing)
    before = page.preview

    def refuse(_paper):
        raise PaperFailedError

    with monkeypatch.context() as patched:
        patched.setattr(desk._papers, "compose", refuse)
        rewrite(page, writing.minutes.session.id, venue="تالار")
        settle(qtbot, page)
        assert page.state.words.startswith("The page could not be composed")
        assert page.preview is before
    rewrite(page, writing.minutes.session.id, venue="تالار آینه")
    settle(qtbot, page)
    assert page.state.words == "Updated: just now"


def test_it_says_how_fresh_it_is(qtbot):
    state = PageState(None)
    qtbot.addWidget(state)
    state.begin()
    assert state.words == ""
    state._taking_long.timeout.emit()
    assert state.words == "Being composed…"
    state.end()
    assert state.words == "Updated: just now"
    state._ageing.timeout.emit()
    assert state.words.startswith("Updated at ")


def test_saving_and_printing_are_asked_for(page_of, writing, qtbot):
    page = page_of(writing)
    for button, signal in ((page.saving, page.save_asked), (page.printing, page.print_asked)):
        with qtbot.waitSignal(signal):
            button.click()


def test_a_page_may_go_while_it_is_composed(desk, tools, writing, qtbot):
    page = LivePage(writing, desk, tools)
    page.show()
    page.deleteLater()
    del page
    qtbot.wait(300)


@pytest.mark.parametrize("width", [0, 440, 700])
@pytest.mark.parametrize("letters", [100, 140])
def test_everything_has_a_name_and_room(page_of, writing, theme, letters, width, in_persian):
    theme.apply(Look.LIGHT, letters)
    page = page_of(writing)
    page.resize(max(width, page.minimumSizeHint().width()), 640)
    assert nameless(page) == []
    assert clipped(page) == []
    assert page.view.area.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
