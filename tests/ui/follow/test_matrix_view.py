"""The segment of periodic reports, with the keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Period, PeriodReport, Resolution, ResolutionKind
from desktop.domain.session import Session, SessionState
from desktop.schema.record import link_to, new_id
from desktop.services.follow.cards import Wishes
from desktop.ui.pages.follow.matrix_view import MatrixView
from tests.ui.naming import nameless


@pytest.fixture
def resolution(desk):
    today = desk.following.today()
    body, agency = Body(name="ستاد"), Organisation(name="بهزیستی")
    session = Session(body=link_to(body), held_on=today, heading="جلسه", state=SessionState.HELD)
    resolution = Resolution(
        session=link_to(session),
        order=1,
        operative="بهزیستی گزارش ماهانه دهد",
        kind=ResolutionKind.PERIODIC_REPORT,
        period=Period.MONTH,
        period_since=today.replace(year=today.year - 1),
    )
    task = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(agency))
    desk.edit.add(body, agency, session, resolution, task)
    return resolution


@pytest.fixture
def view(qtbot, desk, tools):
    view = MatrixView(desk, tools)
    qtbot.addWidget(view)
    view.resize(1200, 600)
    with qtbot.waitActive(view):
        view.show()
    view.show_wishes(Wishes())
    return view


def reports(desk):
    return desk.browse.ids(PeriodReport)


def test_without_periods_it_says_so(view):
    assert view.stack.currentWidget() is view.nothing
    assert view.resolution_id == ""


def test_space_notes_a_report_as_received_today_and_the_toast_takes_it_back(resolution, view, desk, tools):
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    (report,) = desk.browse.page(PeriodReport, reports(desk))
    assert report.record.received_on == desk.following.today()
    view.show_wishes(Wishes())
    tools.toasts.shown.button.click()
    assert reports(desk) == ()


def test_enter_opens_the_form_of_the_cell(resolution, view, qtbot):
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Left)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.dialog is not None
    assert view.dialog.isVisible()


def test_every_part_has_a_name(resolution, view):
    assert nameless(view) == []
    assert view.table.cells.columnCount() == 13
    assert view.seek(resolution.id)


def test_the_chosen_resolution_stays_when_a_later_one_comes_before_it(resolution, view, desk):
    chosen = view.resolution_id
    later = Session(held_on=desk.following.today() + timedelta(days=1), heading="جلسهٔ بعد")
    desk.edit.add(later, replace(resolution, id=new_id(), session=link_to(later)))
    view.show_wishes(Wishes())
    assert len(view.matrices) == 2
    assert view.resolution_id == chosen
