from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.session import AgendaItem, ItemKind, SessionState
from desktop.errors import ChangedElsewhereError, MinutesLockedError, ReasonMissingError, RecordMissingError
from desktop.schema.record import link_to


@pytest.fixture
def request_(body, put):
    made = AgendaRequest(body=link_to(body), subject="پارک محله", requested_by="شهردار", is_urgent=True)
    put(made)
    return made


def test_a_request_is_put_at_the_end_of_an_agenda(agenda, planned, request_):
    session = planned()
    agenda.preparing.save(agenda.preparing.of(session.id), [AgendaItem(subject="یک")])
    item = agenda.requests.put(request_.id, session.id)
    assert (item.order, item.kind, item.presenter) == (2, ItemKind.PROPOSAL, "شهردار")
    assert (item.is_urgent, item.is_late) == (True, False)
    there = agenda.requests.on_agendas([request_.id])[request_.id]
    assert (there.session.id, there.item) == (session.id, item)


def test_once_the_invitations_went_out_it_is_outside_the_agenda(agenda, planned, request_, change):
    session = planned()
    change(session, state=SessionState.INVITED)
    assert agenda.requests.put(request_.id, session.id).is_late


def test_a_request_is_on_one_agenda_at_a_time_until_that_session_is_called_off(agenda, planned, request_):
    first, second = planned(), planned(day=date(2027, 1, 1))
    agenda.requests.put(request_.id, first.id)
    with pytest.raises(ChangedElsewhereError):
        agenda.requests.put(request_.id, second.id)
    agenda.planning.cancel(first.id, "تعطیلی")
    assert agenda.requests.on_agendas([request_.id]) == {}
    assert agenda.requests.put(request_.id, second.id)


def test_it_can_be_taken_off_again(agenda, planned, request_):
    item = agenda.requests.put(request_.id, planned().id)
    agenda.requests.take_off(item)
    assert agenda.requests.on_agendas([request_.id]) == {}


def test_the_agendas_that_are_offered_are_those_still_open(agenda, planned, request_, closing):
    first, second = planned(), planned(day=date(2027, 1, 1))
    closing.finalise(first.id)
    assert [each.id for each, _ in agenda.requests.agendas_for(request_.id)] == [second.id]
    with pytest.raises(MinutesLockedError):
        agenda.requests.put(request_.id, first.id)


def test_declining_needs_a_reason_and_can_be_taken_back(agenda, request_, browse):
    with pytest.raises(ReasonMissingError):
        agenda.requests.answer(request_.id, RequestState.DECLINED, " ")
    answered = agenda.requests.answer(request_.id, RequestState.DECLINED, "در صلاحیت شورا نیست")
    assert browse.open(AgendaRequest, request_.id).record.state is RequestState.DECLINED
    agenda.requests.take_back(answered)
    assert browse.open(AgendaRequest, request_.id).record == request_


def test_an_answered_request_goes_on_no_agenda(agenda, request_, planned):
    agenda.requests.answer(request_.id, RequestState.WITHDRAWN, "")
    with pytest.raises(ChangedElsewhereError):
        agenda.requests.put(request_.id, planned().id)
    with pytest.raises(RecordMissingError):
        agenda.requests.put("nowhere", planned(day=date(2027, 1, 1)).id)
