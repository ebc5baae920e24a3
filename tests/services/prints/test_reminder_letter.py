from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, AssignmentState, DeadlineKind, Resolution
from desktop.domain.session import Session
from desktop.errors import RecordMissingError
from desktop.pdf.papers.reminder import SUBJECT
from desktop.schema.record import link_to
from desktop.services.prints.reminder_letter import reminder_letter
from tests.pdf.drawn import words
from tests.services.prints.table_papers import ROUTES, pages_of, sources_of


@pytest.fixture
def sources(store, vocabulary):
    return sources_of(store, vocabulary)


@pytest.fixture
def town(put):
    town = Organisation(name="شهرداری نمونه")
    put(town)
    return town


@pytest.fixture
def decide(put, body, town, sources):
    """Return what stores a resolution of the town in a session of its own."""

    def decide(text, number, days, state=None, **more):
        due = sources.today() + timedelta(days=days)
        session = Session(body=link_to(body), number=number, held_on=date(2026, 5, number))
        resolution = Resolution(
            session=link_to(session),
            order=1,
            operative=text,
            deadline_kind=DeadlineKind.DAY,
            deadline_on=due,
            **more,
        )
        part = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(town), state=state)
        put(session, resolution, part)
        return resolution

    return decide


def test_it_tells_of_what_is_left_and_of_nothing_else(sources, town, decide):
    decide("روشنایی گذر اصلاح شود.", 1, -5)
    decide("آسفالت انجام شود.", 2, 9)
    decide("دفتر تجهیز شود.", 3, -9, AssignmentState.DONE)
    letter = reminder_letter(sources, town.id)
    assert [(line.text, line.days) for line in letter.lines] == [
        ("روشنایی گذر اصلاح شود.", 5),
        ("آسفالت انجام شود.", 0),
    ]
    assert letter.sent.subject == SUBJECT
    assert letter.sent.addressee.name == "شهردار محترم نمونه"


def test_it_may_tell_of_the_chosen_ones_alone(sources, town, decide):
    decide("روشنایی گذر اصلاح شود.", 1, -5)
    chosen = decide("آسفالت انجام شود.", 2, 9)
    assert [line.id for line in reminder_letter(sources, town.id, [chosen.id]).lines] == [chosen.id]


def test_what_was_done_meanwhile_is_reminded_of_no_more(sources, town, decide):
    done = decide("دفتر تجهیز شود.", 3, -9, AssignmentState.DONE)
    with pytest.raises(RecordMissingError):
        reminder_letter(sources, town.id, [done.id])


def test_a_confidential_one_makes_the_letter_confidential(sources, town, decide):
    decide("گزارش امنیتی تهیه شود.", 1, -5, is_confidential=True)
    letter = reminder_letter(sources, town.id)
    assert letter.sent.classification
    assert letter.sent.copies == ()


@pytest.mark.parametrize("route", ROUTES)
def test_the_letter_can_be_read(sources, town, decide, route):
    decide("روشنایی گذر اصلاح شود.", 1, -5)
    text = " ".join(
        each for page in pages_of(reminder_letter(sources, town.id), route) for each in words(page)
    )
    for word in ("روشنایی", "یادآوری", "اجرانشده"):
        assert word in text
