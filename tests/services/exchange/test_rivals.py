from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session
from desktop.errors import RecordMissingError
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.close_minutes import CloseMinutes
from desktop.services.exchange.disputes import Sort
from desktop.services.exchange.rivals import RivalPapers
from desktop.services.minutes_paper import MinutesPapers
from tests.replicas.computers import agree, carry


@pytest.fixture
def drafted(two):
    """Return a session whose minutes are ready to be closed, on both computers."""
    one, other = two
    body, agency = Body(name="ستاد بازآفرینی", code="BZ"), Organisation(name="شهرداری")
    session = Session(body=link_to(body), held_on=date(2018, 10, 2))
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد گزارش داده شود.")
    one.put(body, agency, session, resolution)
    one.put(
        AgendaItem(session=link_to(session), order=1, subject="گزارش دفتر"),
        Attendance(session=link_to(session), order=1, name="مریم احمدی"),
        Assignment(resolution=link_to(resolution), order=1, organisation=link_to(agency)),
    )
    carry(one, other)
    return session


@pytest.fixture
def close(papers, words):
    """Make the closer of minutes on a computer."""

    def close(computer):
        return CloseMinutes(computer.store, papers, MinutesPapers(words), lambda: date(2026, 11, 21))

    return close


@pytest.fixture
def rivals(two, drafted, close):
    """Close the same minutes on both computers, the second one's with another word in them."""
    one, other = two
    other.set(drafted, venue="سالن شهرداری")
    for computer in two:
        close(computer).finalise(drafted.id)
    agree(one, other)
    return drafted


def test_both_closings_are_told_and_their_papers_opened(two, asked, rivals, papers, words):
    one, _ = two
    question = next(each for each in asked(one).all() if each.sort is Sort.RIVAL)
    assert (question.record_id, question.session) == (rivals.id, rivals.id)
    assert [side.is_shown for side in question.sides] == [True, False]
    assert [side.writers[0].author for side in question.sides] == ["مرودشت", "شیراز"]
    assert "۱" in question.sides[1].words
    assert len({side.digest for side in question.sides}) == 2
    for computer in two:
        shown = RivalPapers(computer.store, papers, MinutesPapers(words))
        made = [shown.made(rivals.id, side.digest).data for side in question.sides]
        assert all(each.startswith(b"%PDF") for each in made)
        assert made[0] != made[1]
    with pytest.raises(RecordMissingError):
        shown.made(rivals.id, "f" * 64)


def test_what_somebody_has_seen_is_shown_again_when_a_third_computer_closed_them_too(
    two, asked, rivals, words
):
    one, _ = two
    question = next(each for each in asked(one).all() if each.sort is Sort.RIVAL)
    asked(one).note_seen(question)
    assert all(each.sort is not Sort.RIVAL for each in asked(one).all())
    assert asked(one).count() == len(asked(one).all())
    assert replace(question, seen=frozenset()).key == question.key


def test_minutes_that_both_closed_word_for_word_the_same_are_no_question(two, asked, drafted, close):
    one, other = two
    digests = {close(computer).finalise(drafted.id).digest for computer in two}
    assert len(digests) == 1
    agree(one, other)
    for computer in two:
        with computer.store.view() as view:
            assert len(view.finals.rivals(drafted.id)) == 1, "it is kept all the same"
        assert asked(computer).all() == ()
        assert asked(computer).count() == 0


def test_what_was_closed_the_same_and_amended_elsewhere_is_told(two, asked, drafted, close):
    one, other = two
    for computer in two:
        close(computer).finalise(drafted.id)
    close(other).amend(
        drafted.id, "نام سالن", [Edit(other.open(drafted), replace(other.get(drafted), venue="سالن"))]
    )
    agree(one, other)
    question = next(each for each in asked(one).all() if each.sort is Sort.RIVAL)
    assert len({side.digest for side in question.sides}) == len(question.sides) == 2
