"""An office through the real window: from the proposal to the municipality, by keys and mouse only."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services import desk as services_desk
from desktop.services import paper_desk, register_desk
from desktop.services.follow import follow_desk
from tests.journeys import office_begins as begins
from tests.journeys import office_beside as beside
from tests.journeys import office_ends as ends
from tests.journeys import office_ground as ground
from tests.journeys import office_manager as manager
from tests.journeys import office_reports as reports
from tests.journeys import office_results as results
from tests.journeys import office_works as works
from tests.journeys.office_clerk import OfficeClerk
from tests.ui.conftest import right_to_left  # noqa: F401 - for every test here


class AutumnAfter(date):
    """The calendar on the wall: always 1 Azar 1404."""

    @classmethod
    def today(cls):
        return date(2025, 11, 22)


@pytest.fixture(autouse=True)
def it_is_autumn(monkeypatch):
    for module in (services_desk, register_desk, paper_desk, follow_desk):
        monkeypatch.setattr(module, "date", AutumnAfter)


@pytest.fixture
def clerk(in_persian, shell, desk, ask, qtbot, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    shell.resize(1500, 950)
    qtbot.wait(100)  # what is made beside the page takes the window's activity for a moment
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    clerk = OfficeClerk(qtbot, shell, desk, ask, folder)
    if wanted := os.environ.get("JOURNEY_PICTURES"):
        clerk.pictures = Path(wanted)
    return clerk


def test_an_office_goes_from_its_proposal_to_the_municipality(clerk, desk, ask, record_property):
    began = perf_counter()
    there = ground.the_ground(desk)
    home = begins.the_ground_is_approved(clerk)
    page, office = begins.the_office_is_proposed(clerk)
    begins.it_is_prepared_and_approved(clerk, page, office)
    begins.it_is_set_up_only_after_the_assessment(clerk, page, office)
    begins.it_becomes_active(clerk, page, office)

    others = beside.two_more_records_name_the_same_ground(clerk)
    beside.a_second_one_is_refused_under_three_spellings(clerk, home, others)
    beside.it_stands_in_the_report_of_overlaps(clerk, home, others[-1])

    page = clerk.go_to("offices")
    works.its_people_and_services_are_written_down(clerk, page, office)
    works.its_papers_have_their_days(clerk, page, office)
    works.the_document_goes_through_the_county(clerk, page, office, there)

    results.more_employed_than_trained_is_refused(clerk)
    results.another_budget_than_the_usual_one_is_remarked(clerk)
    results.a_problem_is_raised_and_solved(clerk)
    results.its_record_says_so(clerk, page, office)

    page, report = reports.figures_come_from_excel(clerk)
    point = reports.it_is_sent_returned_mended_and_approved(clerk, page, report)
    reports.it_is_spoken_of_and_followed_up(clerk, page, report, point, there)

    manager.the_figures_are_those_counted_by_hand(clerk)
    manager.each_opens_its_list(clerk)
    manager.the_briefing_says_the_same(clerk)

    page = ends.the_exit_is_planned(clerk, page, office)
    ends.it_is_handed_over(clerk, page, office)
    ends.a_second_handover_is_refused(clerk, page, office)
    ends.its_file_is_whole(clerk, page)
    ends.its_history_says_who_did_what(clerk, page)
    record_property("seconds", round(perf_counter() - began, 1))
    assert ask.errors == ask.faults == []
