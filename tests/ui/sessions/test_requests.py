from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.session import Session, SessionState
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.ui.pages.requests_page import RequestsPage
from desktop.ui.places import Destination
from tests.ui.naming import nameless


@pytest.fixture
def request_(desk, body):
    made = AgendaRequest(body=link_to(body), subject="پارک محله", requested_by="شهردار")
    desk.edit.add(made)
    return made


@pytest.fixture
def requests(qtbot, desk, tools, request_):
    page = RequestsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    with qtbot.waitActive(page):
        page.show()
    page.open_record(request_.id)
    return page


def section(page):
    return page.detail.sections[0]


def shown(page):
    page.reload()
    return [each.text() for each in section(page).buttons if not each.isHidden()]


def test_a_waiting_request_is_put_on_an_agenda_and_taken_back(
    requests, planned, request_, desk, tools, qtbot
):
    session = planned()
    assert nameless(requests) == []
    section(requests).put_button.click()
    requests.choice.list.ask_open()
    assert shown(requests) == ["Show the session"]
    assert "outside" not in section(requests).words.words
    with qtbot.waitSignal(requests.going) as told:
        section(requests).show_button.click()
    assert told.args[0] == Destination(kind="Session", record_id=session.id)
    tools.toasts.shown.button.click()
    assert desk.agenda.requests.on_agendas([request_.id]) == {}


def test_after_the_invitations_it_is_outside_of_the_agenda(requests, planned, request_, desk):
    session = planned()
    opened = desk.browse.open(type(session), session.id)
    desk.edit.save(Edit(opened, replace(opened.record, state=SessionState.INVITED)))
    requests.put(request_.id)
    requests.choice.list.ask_open()
    requests.reload()
    assert "outside the agenda" in section(requests).words.words


def test_without_a_session_to_come_one_is_told_to_plan_one(requests, request_, ask, desk):
    last = desk.browse.page(Session, desk.browse.ids(Session))[0].record
    desk.close_minutes.finalise(last.id)
    requests.put(request_.id)
    assert requests.choice is None
    assert ask.told


def test_declining_asks_for_the_reason(requests, request_, desk):
    section(requests).decline_button.click()
    requests.reason_dialog.box.setPlainText("در صلاحیت شورا نیست")
    requests.reason_dialog.deed.click()
    assert desk.browse.open(AgendaRequest, request_.id).record.state is RequestState.DECLINED
    assert shown(requests) == ["Let it wait again"]
    assert section(requests).words.words == "در صلاحیت شورا نیست"
    section(requests).wait_button.click()
    assert desk.browse.open(AgendaRequest, request_.id).record.state is RequestState.WAITING


def test_a_withdrawn_request_needs_no_reason(requests, request_, desk):
    requests.withdraw(request_.id)
    requests.reason_dialog.deed.click()
    assert desk.browse.open(AgendaRequest, request_.id).record.state is RequestState.WITHDRAWN


def test_one_goes_back_to_the_sessions_as_they_were_wanted(requests, qtbot):
    with qtbot.waitSignal(requests.going) as told:
        requests.segments.buttons["month"].click()
    assert told.args[0] == Destination("sessions", view="month")
    assert requests.segments.choice == "requests"


def test_in_the_window_the_requests_lie_under_the_sessions(shell):
    assert "requests" not in shell.navigation.places
    shell.go(Destination("requests"))
    assert shell.key == "requests"
    assert shell.navigation.places["sessions"].isChecked()
