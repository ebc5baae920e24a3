from __future__ import annotations

import pytest

from desktop.ui.theme import Look
from desktop.ui.widgets.timeline import CIRCLE, Step, StepState, Timeline
from tests.ui.naming import nameless

STEPS = (
    Step("شناسایی", "۱۴۰۰/۱۰", StepState.DONE),
    Step("مصوبه", "۱۴۰۱/۰۱", StepState.NOW),
    Step("واگذاری به شهرداری", "", StepState.LATER),
)


@pytest.fixture
def timeline(qtbot, theme):
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    timeline.set_steps(STEPS)
    timeline.resize(timeline.sizeHint())
    timeline.show()
    return timeline


def colour_of(timeline, number):
    picture = timeline.grab().toImage()
    place = timeline.place_of(number).center()
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(round(place.x() * ratio), round((2 + CIRCLE / 4) * ratio))


def test_the_first_step_is_at_the_right(timeline):
    places = [timeline.place_of(number).x() for number in range(3)]
    assert places == sorted(places, reverse=True)


def test_what_is_done_is_filled_and_what_is_ahead_is_not(timeline, theme):
    assert colour_of(timeline, 0) == theme.colour("primary")
    assert colour_of(timeline, 2) == theme.colour("surface")


def test_colours_follow_the_theme(timeline, theme):
    theme.apply(Look.DARK, 100)
    assert colour_of(timeline, 0) == theme.colour("primary")


def test_larger_letters_and_narrow_steps_make_it_taller(timeline, theme):
    before = timeline.heightForWidth(600)
    assert timeline.heightForWidth(200) > before
    theme.apply(Look.LIGHT, 140)
    assert timeline.heightForWidth(600) > before


def test_a_screen_reader_hears_the_steps_in_order(timeline):
    assert timeline.accessibleName() == (
        "شناسایی، ۱۴۰۰/۱۰، done؛ مصوبه، ۱۴۰۱/۰۱، now؛ واگذاری به شهرداری، ahead"
    )
    assert nameless(timeline) == []


def test_no_steps_are_painted_as_nothing(timeline):
    timeline.set_steps(())
    assert not timeline.grab().isNull()
