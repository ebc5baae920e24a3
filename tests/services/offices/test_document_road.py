from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.body import Body, Level
from desktop.domain.document_road import Stage
from desktop.domain.office import Office
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Outcome, Session, SessionState
from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.schema.record import link_to
from desktop.services.offices.document_road import DocumentRoad
from tests.services.conftest import TODAY


@pytest.fixture
def road(store, vocabulary):
    return DocumentRoad(store, vocabulary, lambda: TODAY)


@pytest.fixture
def document(put):
    office = Office(name="دفتر امید")
    made = OfficeDocument(office=link_to(office), kind=DocumentKind.DEVELOPMENT_DOCUMENT, version=2)
    put(office, made)
    return made


@pytest.fixture
def county(put):
    body = Body(name="ستاد شهرستان", level=Level.COUNTY)
    put(body)
    return body


@pytest.fixture
def decide(store, put):
    """Return what lets a session of a body speak of a request, and be final or not."""

    def decide(request, outcome=Outcome.ADOPTED, state=SessionState.FINAL, resolutions=1, days=7):
        session = Session(body=request.body, number=days, held_on=TODAY + timedelta(days), state=state)
        item = AgendaItem(
            session=link_to(session),
            order=1,
            subject=request.subject,
            from_request=link_to(request),
            outcome=outcome,
        )
        decided = [
            Resolution(session=link_to(session), order=order, operative="مصوب شد.", item=link_to(item))
            for order in range(1, resolutions + 1)
        ]
        with store.work() as work:
            work.add(replace(session, state=SessionState.DRAFT), item, *decided)
            work.connection.exec_driver_sql(
                "UPDATE session SET state = ? WHERE id = ?", (state.value, session.id)
            )
            work.commit()
        return session, decided

    return decide


def test_a_paper_is_sent_by_a_request_that_waits_in_the_body(road, document, county, browse):
    sent = road.send(document.id, Stage.COUNTY, county.id)
    assert (sent.after.state, sent.after.state_since) == (DocumentState.SENT_COUNTY, TODAY)
    request = browse.open(AgendaRequest, str(sent.after.county_request)).record
    assert (request.body, request.subject) == (county.id, "سند توسعهٔ محله، نسخهٔ ۲ – دفتر امید")
    with pytest.raises(ChangedElsewhereError):
        road.send(document.id, Stage.COUNTY, county.id)
    assert road.of(document.id).proposal is None


def test_what_a_final_session_adopted_is_proposed_and_accepted_by_a_click(
    road, document, county, decide, browse
):
    request = road.send(document.id, Stage.COUNTY, county.id).request
    session, (resolution,) = decide(request)
    stage = road.of(document.id).stages[0]
    assert (stage.session_id, stage.outcome, stage.is_final) == (session.id, Outcome.ADOPTED, True)
    assert browse.open(OfficeDocument, document.id).record.state is DocumentState.SENT_COUNTY
    accepted = road.accept(document.id)
    assert accepted.after.state is DocumentState.APPROVED_COUNTY
    assert (accepted.after.county_resolution, accepted.after.state_since) == (resolution.id, session.held_on)
    road.take_back(accepted)
    assert browse.open(OfficeDocument, document.id).record.state is DocumentState.SENT_COUNTY


def test_minutes_that_are_not_final_propose_nothing(road, document, county, decide):
    decide(road.send(document.id, Stage.COUNTY, county.id).request, state=SessionState.DRAFT)
    assert road.of(document.id).proposal is None
    with pytest.raises(ChangedElsewhereError):
        road.accept(document.id)


def test_of_several_resolutions_none_is_guessed(road, document, county, decide):
    decide(road.send(document.id, Stage.COUNTY, county.id).request, resolutions=2)
    assert road.accept(document.id).after.county_resolution is None


def test_what_was_rejected_goes_back_to_be_prepared(road, document, county, decide):
    decide(road.send(document.id, Stage.COUNTY, county.id).request, Outcome.REJECTED)
    after = road.accept(document.id).after
    assert (after.state, after.county_resolution) == (DocumentState.PREPARING, None)


def test_the_province_follows_the_county(road, document, county, decide):
    decide(road.send(document.id, Stage.COUNTY, county.id).request)
    road.accept(document.id)
    decide(road.send(document.id, Stage.PROVINCE, county.id).request, days=14)
    assert road.accept(document.id).after.state is DocumentState.APPROVED_PROVINCE
    assert [stage.outcome for stage in road.of(document.id).stages] == [Outcome.ADOPTED, Outcome.ADOPTED]


def test_sending_is_taken_back_with_its_request(road, document, county, browse, decide):
    sent = road.send(document.id, Stage.COUNTY, county.id)
    road.take_back(sent)
    assert browse.ids(AgendaRequest) == ()
    assert browse.open(OfficeDocument, document.id).record == document
    again = road.send(document.id, Stage.COUNTY, county.id)
    decide(again.request, state=SessionState.DRAFT)
    with pytest.raises(ChangedElsewhereError):
        road.take_back(again)


def test_a_declined_request_is_told(road, document, county, store):
    request = road.send(document.id, Stage.COUNTY, county.id).request
    with store.work() as work:
        opened = work.records(AgendaRequest).open(request.id)
        from desktop.schema.diff import Edit

        work.save(Edit(opened, replace(request, state=RequestState.DECLINED, answer="ناقص است")))
        work.commit()
    assert road.of(document.id).stages[0].answer is RequestState.DECLINED


def test_the_next_version_begins_its_road_anew(road, document, county):
    road.send(document.id, Stage.COUNTY, county.id)
    following = road.new_version(document.id)
    assert (following.version, following.state, following.county_request) == (
        3,
        DocumentState.PREPARING,
        None,
    )
    assert (following.office, following.kind) == (document.office, document.kind)


def test_what_was_deleted_meanwhile_is_told(road, document, county, store):
    with store.work() as work:
        work.delete(work.records(OfficeDocument).open(document.id))
        work.commit()
    with pytest.raises(RecordMissingError):
        road.send(document.id, Stage.COUNTY, county.id)
