"""Closing: the number, the remarks, what is missing, the content, the chain and the kept paper."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.body import Body, Numbering
from desktop.domain.minutes import content_of, digest_of
from desktop.domain.party import Organisation
from desktop.domain.resolution import DeadlineKind, Resolution
from desktop.domain.session import LAST_NUMBER, Outcome, Session, SessionKind, SessionState
from desktop.errors import (
    DraftUnsavedError,
    FinalByHandError,
    MinutesLockedError,
    MinutesNotReadyError,
    RecordMissingError,
)
from desktop.persian.jalali import day_of
from desktop.schema.change import START, ChangeKind
from desktop.schema.diff import Edit
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import link_to
from desktop.services.keep_drafts import KeepDrafts
from desktop.services.load_minutes import load_minutes

REMARKS_OF_THE_NUMBER = {Reason.NUMBER_GAP, Reason.NUMBER_TAKEN}


@pytest.fixture
def close(closing, draft):
    """Return what closes a new draft; the number it then has, and what is odd about it."""

    def close(body, **fields):
        session, _ = draft(body, **fields)
        closed = closing.finalise(session.id)
        odd = {each.reason for each in closed.remarks} & REMARKS_OF_THE_NUMBER
        return closed.session.number, odd

    return close


@pytest.fixture
def finals(store):
    def finals(session):
        with store.view() as view:
            return view.finals.of(session.id)

    return finals


def test_a_draft_without_a_number_gets_the_next_of_its_body(close, body, put):
    other = Body(name="کارگروه")
    put(other)
    assert [close(body)[0], close(body)[0], close(other)[0]] == [1, 2, 1]


def test_a_number_that_a_draft_carries_is_kept_and_the_sequence_goes_on_after_it(close, body):
    assert close(body, number=50) == (50, {Reason.NUMBER_GAP})
    assert close(body) == (51, set())
    assert close(body, number=52) == (52, set())


def test_a_number_that_is_taken_is_kept_with_a_remark(close, body):
    close(body, number=1)
    assert close(body, number=1) == (1, {Reason.NUMBER_TAKEN})


@pytest.mark.parametrize("kind", [SessionKind.VISIT, SessionKind.BRAINSTORMING])
def test_a_meeting_that_is_not_formal_has_no_number(close, body, kind):
    assert close(body, kind=kind, heading="بازدید") == (None, set())


def test_a_year_follows_the_day_of_the_session(close, put):
    body = Body(name="کارگروه", numbering=Numbering.YEARLY)
    put(body)
    days = [day_of(1403, 12, 30), day_of(1404, 1, 1), day_of(1403, 5, 1), day_of(1404, 2, 1)]
    assert [close(body, held_on=day)[0] for day in days] == [1, 1, 2, 2]


def test_a_term_follows_the_day_of_the_session(close, put):
    first = day_of(1400, 6, 1)
    body = Body(name="شورا", numbering=Numbering.TERM, first_term_on=first, term_years=2)
    put(body)
    days = [day_of(1402, 5, 31), day_of(1402, 6, 1), day_of(1401, 1, 1), day_of(1403, 1, 1)]
    assert [close(body, held_on=day)[0] for day in days] == [1, 1, 2, 2]


def test_a_cancelled_session_takes_no_number(close, body, put):
    put(Session(body=link_to(body), number=7, state=SessionState.CANCELLED))
    assert close(body) == (1, set())


def test_a_heading_follows_from_number_and_body_unless_it_is_written(closing, draft, body):
    session, _ = draft(body)
    assert closing.finalise(session.id).session.heading == "نخستین جلسهٔ ستاد بازآفرینی شهری"
    session, _ = draft(body, heading="نشست ویژه")
    assert closing.finalise(session.id).session.heading == "نشست ویژه"


def test_what_is_missing_is_named_and_nothing_is_saved(closing, put, store):
    session = Session()
    put(session, Resolution(session=link_to(session), order=1))
    with pytest.raises(MinutesNotReadyError) as error:
        closing.finalise(session.id)
    assert {each.field for each in error.value.problems} == {"body", "held_on", "heading", "operative"}
    with store.view() as view:
        assert view.records(Session).get(session.id) == session
        assert view.finals.of(session.id) == ()
    assert closing.look(session.id)[0] == error.value.problems


def test_what_else_is_missing_is_only_remarked_on(closing, put, body):
    session = Session(body=link_to(body), held_on=date(2027, 1, 1))
    resolution = Resolution(session=link_to(session), order=1, operative="الف")
    put(session, resolution)
    missing, looked = closing.look(session.id)
    reasons = {Reason.IN_THE_FUTURE, Reason.NO_PRESENT, Reason.NO_RESPONSIBLE, Reason.NO_DEADLINE}
    assert (missing, {each.reason for each in looked}) == ((), reasons)
    assert closing.finalise(session.id).remarks == looked


def test_what_was_closed_is_not_closed_again(closing, draft, body):
    session, _ = draft(body)
    closing.finalise(session.id)
    with pytest.raises(MinutesLockedError):
        closing.finalise(session.id)


def test_there_must_be_a_session(closing):
    with pytest.raises(RecordMissingError):
        closing.finalise("nothing")


def test_the_digest_is_that_of_the_canonical_content(closing, draft, body, finals, store):
    session, _ = draft(body)
    closed = closing.finalise(session.id)
    (final,) = finals(session)
    assert final.digest == closed.digest == hashlib.sha256(final.content.encode()).hexdigest()
    with store.view() as view:
        again = content_of(load_minutes(view, session.id), START)
    assert again == final.content
    assert digest_of(again) == final.digest


def test_the_content_holds_every_part_and_every_name(closing, draft, body, finals):
    session, parts = draft(body)
    closing.finalise(session.id)
    content = json.loads(finals(session)[0].content)
    held = [each["id"] for part in content.values() if isinstance(part, list) for each in part]
    assert set(held) == {part.id for part in parts}
    assert content["session"]["state"] == "final"
    assert "ستاد بازآفرینی شهری" in content["names"].values()


def test_the_finals_of_an_office_are_a_chain(closing, draft, body, finals):
    sessions = [draft(body)[0] for _ in range(3)]
    digests = [closing.finalise(session.id).digest for session in sessions]
    previous = [finals(session)[0].previous for session in sessions]
    assert previous == [START, *digests[:2]]
    assert [json.loads(finals(session)[0].content)["previous"] for session in sessions] == previous


def test_the_paper_is_kept_byte_for_byte(closing, printing, draft, body, change, tmp_path, finals):
    session, _ = draft(body)
    paper = closing.finalise(session.id).paper
    assert finals(session)[0].paper == hashlib.sha256(paper).hexdigest()
    change(body, name="ستاد با نامی دیگر")
    printing.write(session.id, tmp_path / "paper.pdf")
    assert (tmp_path / "paper.pdf").read_bytes() == printing.paper(session.id).content == paper


def test_what_is_closed_stands_in_the_journal_with_all_that_was_seen(closing, draft, body, store):
    session, parts = draft(body)
    closing.finalise(session.id)
    with store.view() as view:
        changes = view.journal.of([session.id, *(part.id for part in parts)])
    final = changes[session.id][-1]
    assert final.kind is ChangeKind.FINALISE
    seen = {change.dot for each in changes.values() for change in each} - {final.dot}
    assert seen - final.bases == set()


def test_minutes_are_not_closed_over_what_was_typed_and_not_saved(closing, draft, body, store):
    session, _ = draft(body)
    drafts = KeepDrafts(store)
    drafts.keep(session.id, "…")
    with pytest.raises(DraftUnsavedError):
        closing.finalise(session.id)
    assert drafts.kept(session.id) == "…"
    drafts.drop(session.id)
    assert closing.finalise(session.id).version == 1


def test_a_session_that_was_called_off_has_no_minutes(closing, draft, body):
    session, _ = draft(body, state=SessionState.CANCELLED)
    with pytest.raises(MinutesNotReadyError) as error:
        closing.finalise(session.id)
    assert error.value.problems == (Problem("state", Reason.CANCELLED),) == closing.look(session.id)[0]


def test_a_session_in_the_bin_is_not_closed(closing, draft, body, browse, editing):
    session, _ = draft(body)
    editing.delete(browse.open(Session, session.id))
    with pytest.raises(RecordMissingError):
        closing.finalise(session.id)


@pytest.mark.parametrize("state", [SessionState.FINAL, SessionState.AMENDED])
def test_no_session_is_made_final_by_hand(draft, body, change, editing, state):
    session, _ = draft(body)
    with pytest.raises(FinalByHandError):
        change(session, state=state)
    with pytest.raises(FinalByHandError):
        editing.add(Session(body=link_to(body), state=state))


def test_a_session_that_only_says_that_it_is_final_may_be_closed(closing, draft, body):
    session, _ = draft(body, state=SessionState.FINAL)
    assert closing.finalise(session.id).version == 1


def test_there_is_no_number_after_the_last(closing, draft, body):
    draft(body, number=LAST_NUMBER)
    session, _ = draft(body)
    with pytest.raises(MinutesNotReadyError) as error:
        closing.finalise(session.id)
    (problem,) = error.value.problems
    assert (problem.field, problem.reason) == ("number", Reason.OUT_OF_RANGE)
    assert closing.look(session.id)[0] == (problem,)


def test_a_body_in_the_bin_is_remarked_on(closing, draft, body, browse, editing):
    session, _ = draft(body)
    editing.delete(browse.open(Body, body.id))
    assert Problem("body", Reason.BODY_DELETED) in closing.finalise(session.id).remarks


def test_the_letterhead_names_the_secretariat_of_the_body(closing, draft, put, finals):
    put(office := Organisation(name="استانداری فارس"))
    put(body := Body(name="ستاد", secretariat=link_to(office)))
    session, _ = draft(body)
    closing.finalise(session.id)
    assert json.loads(finals(session)[0].content)["names"][office.id] == "استانداری فارس"


def test_a_deadline_a_responsible_and_an_outcome_leave_no_remark(closing, draft, body, change):
    session, parts = draft(body)
    assert Reason.NO_OUTCOME in {each.reason for each in closing.look(session.id)[1]}
    change(parts[0], outcome=Outcome.NOTED)
    change(parts[3], deadline_kind=DeadlineKind.NEXT_SESSION)
    assert closing.finalise(session.id).remarks == ()


def test_a_person_who_edited_meanwhile_loses_nothing(closing, draft, body, browse, editing, all_of):
    session, _ = draft(body)
    opened = browse.open(Session, session.id)
    closing.finalise(session.id)
    with pytest.raises(MinutesLockedError):
        editing.save(Edit(opened, replace(opened.record, venue="تالار")))
    assert all_of(Session)[0].venue == ""
