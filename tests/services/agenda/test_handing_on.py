"""What closing minutes leaves to a session that is planned already, and takes over from requests."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.resolution import Resolution, ResolutionKind
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session, SessionState
from desktop.schema.record import link_to
from tests.services.agenda.conftest import item

NEXT = {"kind": ResolutionKind.NEXT_SESSION}


def resolution(words, **fields):
    return lambda session: Resolution(session=link_to(session), order=1, operative=words, **fields)


@pytest.fixture
def subjects(agenda):
    return lambda session: [each.subject for each in agenda.preparing.of(session.id).agenda]


def test_what_is_left_to_the_next_session_goes_on_its_agenda_when_the_minutes_are_closed(
    agenda, held, planned, put, closing, subjects, body, change
):
    change(body, approves_minutes=True)
    session, later = planned(), planned(day=date(2027, 1, 1))
    agenda.preparing.save(agenda.preparing.of(session.id), [AgendaItem(subject="گزارش")])
    last = held(resolution("سند", **NEXT), item("زمین", outcome=Outcome.POSTPONED))
    closing.finalise(last.id)
    approval, *others = subjects(session)
    assert approval.startswith("تصویب صورت‌جلسهٔ نخستین")
    assert others == ["گزارش", "زمین", "سند"]
    assert subjects(later) == []


def test_an_agenda_to_which_was_invited_is_left_alone(agenda, held, planned, closing, subjects, change):
    session = planned()
    change(session, state=SessionState.INVITED)
    closing.finalise(held(resolution("سند", **NEXT)).id)
    assert subjects(session) == []
    [offer] = agenda.preparing.of(session.id).offers
    assert offer.is_certain


def test_what_somebody_took_off_stays_off(agenda, held, planned, closing, subjects):
    last = held(resolution("سند", **NEXT))
    session = planned()
    agenda.preparing.save(agenda.preparing.of(session.id), [])
    closing.finalise(last.id)
    assert subjects(session) == []


def test_what_is_on_the_agenda_already_is_not_put_there_again(held, planned, closing, subjects):
    last = held(resolution("سند", **NEXT))
    session = planned()
    closing.finalise(last.id)
    assert subjects(session) == ["سند"]


def test_what_an_amendment_leaves_to_the_next_session_goes_there_too(held, planned, closing, subjects):
    last, session = held(), planned()
    closing.finalise(last.id)
    closing.amend(last.id, "افتاده بود", added=[resolution("سند", **NEXT)(last)])
    assert subjects(session) == ["سند"]


def test_a_resolution_on_a_request_that_was_handed_down_carries_on_the_higher_one(
    held, put, body, closing, browse
):
    higher = Resolution(session=link_to(held()), order=1, operative="ستاد شهرستان رسیدگی کند")
    request = AgendaRequest(body=link_to(body), subject="رسیدگی", handed_from=link_to(higher))
    put(higher, request)
    session = Session(body=link_to(body), held_on=date(2026, 11, 2), number=2, state=SessionState.DRAFT)
    asked, other = (
        AgendaItem(session=link_to(session), order=1, subject="رسیدگی", from_request=link_to(request)),
        AgendaItem(session=link_to(session), order=2, subject="دیگر", kind=ItemKind.OTHER),
    )
    made = [
        Resolution(session=link_to(session), order=place, operative="بشود", item=link_to(each))
        for place, each in enumerate((asked, other), start=1)
    ]
    put(session, asked, other, *made)
    closing.finalise(session.id)
    stored = [browse.open(Resolution, each.id).record for each in made]
    assert [each.handed_from for each in stored] == [higher.id, None]
