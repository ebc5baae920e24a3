"""A year of one county council through the real window: from its composition to its five figures."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services import desk as services_desk
from desktop.services import paper_desk
from desktop.services.follow import follow_desk
from tests.journeys import council_first_half as first_half
from tests.journeys import council_papers as papers
from tests.journeys import council_second_half as second_half
from tests.journeys import council_sessions as sessions
from tests.journeys.council_clerk import CouncilClerk
from tests.ui.conftest import right_to_left  # noqa: F401 - for every test here


class SpringAfter(date):
    """The calendar on the wall: always a day of the spring after the year."""

    @classmethod
    def today(cls):
        return date(2025, 4, 21)


@pytest.fixture(autouse=True)
def it_is_the_spring_after(monkeypatch):
    for module in (services_desk, paper_desk, follow_desk):
        monkeypatch.setattr(module, "date", SpringAfter)


@pytest.fixture
def clerk(in_persian, shell, desk, ask, qtbot, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    shell.resize(1500, 950)
    qtbot.wait(100)  # what is made beside the page takes the window's activity for a moment
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return CouncilClerk(qtbot, shell, desk, ask, folder)


def test_a_council_is_followed_from_its_seats_through_six_sessions_to_its_figures(
    clerk, ask, record_property
):
    began = perf_counter()
    council = first_half.the_council_is_formed(clerk)
    page = clerk.go_to("sessions")
    year = sessions.plan_the_year(clerk, page)
    assert len(year) == 6

    first_half.the_first_session(clerk, page, year[0])
    first_half.between_the_first_and_the_second(clerk, page, year, council)
    page = clerk.go_to("sessions")
    first_half.the_second_session(clerk, page, year[1])
    page = clerk.go_to("sessions")
    first_half.between_the_second_and_the_third(clerk, page, year)
    page = clerk.go_to("sessions")
    first_half.the_third_session(clerk, page, year[2])

    second_half.the_fourth_session(clerk, page, year[3])
    second_half.between_the_fourth_and_the_fifth(clerk)
    page = clerk.go_to("sessions")
    second_half.the_fifth_session(clerk, page, year[4])
    second_half.what_is_closed_is_locked(clerk)
    page = clerk.go_to("sessions")
    second_half.the_sixth_session(clerk, page, year[5])
    second_half.the_second_minutes_are_amended(clerk, page, year[1])
    second_half.the_register_of_counties_knows_it(clerk, council)

    papers.every_paper_is_made(clerk, year)
    papers.the_figures_are_those_counted_by_hand(clerk)
    record_property("seconds", round(perf_counter() - began, 1))
    assert ask.errors == ask.faults == []
