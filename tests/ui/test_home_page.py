from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, DeadlineKind, Resolution
from desktop.domain.session import Session, SessionState
from desktop.errors import DatabaseBusyError
from desktop.schema.record import link_to
from desktop.services.keep_drafts import KeepDrafts
from desktop.ui.pages.home_page import HomePage
from desktop.ui.places import Destination, Form
from desktop.ui.theme import Look
from tests.ui.naming import nameless

TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture
def looked_over(qtbot, tools):
    """Wait until what was saved is seen."""
    return lambda: qtbot.waitUntil(lambda: not tools.jobs.busy)


@pytest.fixture
def page(qtbot, desk, tools, looked_over):
    page = HomePage(desk.waiting, desk.vocabulary, tools)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitActive(page):
        page.show()
    page.arrive(Destination("home"))
    looked_over()
    return page


@pytest.fixture
def overdue(desk):
    """Store a resolution that is nine days late, and return it."""
    session, agency = Session(heading="جلسه", state=SessionState.HELD), Organisation(name="شهرداری")
    late = Resolution(
        session=link_to(session),
        order=1,
        operative="روشنایی گذر اصلاح شود.",
        deadline_kind=DeadlineKind.DAY,
        deadline_on=TODAY - timedelta(days=9),
    )
    part = Assignment(resolution=link_to(late), order=1, organisation=link_to(agency))
    desk.edit.add(session, agency, late, part)
    return late


def test_an_empty_register_is_told_with_the_first_steps(page, qtbot):
    assert page.stack.currentWidget() is page.empty
    assert page.buttons == ()
    steps = (Destination("exchange"), Destination("offices", view=Form.NEW))
    for button, step in zip(page.empty.buttons, steps, strict=True):
        with qtbot.waitSignal(page.going) as told:
            button.click()
        assert told.args[0] == step


def test_the_day_is_in_the_path(page):
    assert len(page.path) == 1
    assert page.path[0].split()[-1].startswith("۱۴")


def test_what_is_saved_is_seen_soon_and_the_old_figures_until_then(page, desk, looked_over, monkeypatch):
    desk.edit.add(Office(name="دفتر", state=OfficeState.ACTIVE))
    looked_over()
    told, asked, now = Event(), [], type(desk.waiting).now

    def slow(waiting):
        asked.append(current_thread())
        told.wait(10)
        return now(waiting)

    monkeypatch.setattr(type(desk.waiting), "now", slow)
    desk.edit.add(Office(name="دفتر دیگر", state=OfficeState.ACTIVE))
    desk.edit.add(Office(name="دفتر سوم", state=OfficeState.ACTIVE))
    assert page.offices.figure.text() == "۱"
    told.set()
    looked_over()
    assert page.offices.figure.text() == "۳"
    assert len(asked) == 2
    assert main_thread() not in asked


def test_figures_and_what_waits_are_shown_together(page, desk, looked_over):
    desk.edit.add(Office(name="دفتر", state=OfficeState.ACTIVE))
    looked_over()
    assert page.stack.currentWidget() is page.area
    assert page.offices.figure.text() == "۱"
    assert ("Office", "unfinished") in page.strip.cards


def test_figures_open_the_list_that_they_count(page, desk, overdue, qtbot, looked_over):
    looked_over()
    assert page.overdue.figure.text() == "۱"
    for card, place in (
        (page.overdue, Destination("resolutions", view="overdue")),
        (page.offices, Destination("offices", view="active")),
        (
            page.strip.cards["Session", "held_without_final"],
            Destination("sessions", view="held_without_final"),
        ),
    ):
        card.setFocus()
        with qtbot.waitSignal(page.going) as told:
            QTest.keyClick(card, Qt.Key.Key_Return)
        assert told.args[0] == place


def test_an_overdue_resolution_is_opened_by_enter_and_by_a_click(page, overdue, qtbot, looked_over):
    looked_over()
    table = page.urgent.table
    texts = [page.urgent.model.index(0, column).data() for column in range(4)]
    assert texts[:2] == ["روشنایی گذر اصلاح شود.", "شهرداری"]
    assert "۹" in texts[3]
    table.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.going) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args[0] == Destination(kind="Resolution", record_id=overdue.id)
    with qtbot.waitSignal(page.going):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.viewport().rect().center())


def test_coming_sessions_and_unsaved_forms_lead_back_to_them(page, desk, looked_over):
    session = Session(heading="نشست", state=SessionState.PLANNED, held_on=TODAY + timedelta(days=2))
    desk.edit.add(session)
    desk.drafts.keep("form/Office/new", "{}")
    assert isinstance(desk.drafts, KeepDrafts)
    page.reload()
    looked_over()
    (coming,) = page.coming.rows
    unsaved = page.recent.rows[0]
    assert (coming.destination, unsaved.destination) == (
        Destination(kind="Session", record_id=session.id),
        Destination(kind="Office", view=Form.NEW),
    )
    assert page.recent.rows[1].destination.record_id == session.id


def test_each_agency_has_its_bar(page, overdue, looked_over):
    looked_over()
    chart = page.progress.chart.chart
    assert (chart.categories, [each.values for each in chart.series]) == (("شهرداری",), [(0,), (0,), (1,)])


def test_a_page_that_is_not_seen_is_read_when_it_is_gone_to(page, desk, looked_over):
    page.hide()
    desk.edit.add(Office(name="دفتر"))
    assert page.stack.currentWidget() is page.empty
    page.show()
    page.arrive(Destination("home"))
    looked_over()
    assert page.stack.currentWidget() is page.area


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_nothing_is_squeezed_or_nameless(page, overdue, theme, look, qtbot, looked_over):
    theme.apply(look, 140)
    page.resize(960, 700)
    page.reload()
    looked_over()
    cards = (page.offices, page.sessions, page.open, page.overdue, *page.strip.cards.values())
    qtbot.waitUntil(lambda: all(card.height() >= card.sizeHint().height() for card in cards))
    assert page.urgent.table.height() >= page.urgent.table.sizeHint().height()
    assert nameless(page) == []


def test_a_figure_of_the_window_opens_the_narrowed_list(shell, overdue, looked_over):
    shell.go(Destination("home"))
    looked_over()
    shell.pages["home"].overdue.click()
    page = shell.pages["resolutions"]
    assert shell.key == "resolutions"
    assert (page.list.state.view, page.list.ids) == ("overdue", (overdue.id,))
    assert shell.navigation.places["resolutions"].isVisible()


def test_a_register_that_went_away_is_told_calmly(page, desk, ask, monkeypatch, looked_over):
    def fail():
        raise DatabaseBusyError

    monkeypatch.setattr(type(desk.waiting), "now", lambda _self: fail())
    page.reload()
    looked_over()
    assert len(ask.errors) == 1


def test_a_new_session_is_asked_for_at_its_page(page, overdue, qtbot, looked_over):
    looked_over()
    with qtbot.waitSignal(page.going) as told:
        page.buttons[0].trigger()
    assert told.args[0] == Destination("sessions", view=Form.NEW)
