from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.handover import ExitStep
from desktop.domain.mandate import Delegation
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, OfficeDocument
from desktop.domain.supervision import SupervisionVisit
from desktop.domain.working_days import Calendar
from desktop.schema.record import link_to
from desktop.services.follow.reminders import ReminderKind, Reminders
from tests.services.conftest import TODAY


@pytest.fixture
def reminders(store, vocabulary):
    return Reminders(store, vocabulary, lambda: TODAY, Calendar)


@pytest.fixture
def office(put):
    made = Office(name="دفتر امید", state=OfficeState.ACTIVE, handover_due_on=TODAY + timedelta(40))
    put(made)
    return link_to(made)


def test_papers_terms_and_handovers_stand_in_a_part_of_their_own(reminders, office, agency, put):
    put(OfficeDocument(office=office, kind=DocumentKind.EVALUATION, due_on=TODAY - timedelta(3)))
    power = Delegation(
        office=office, agency=link_to(agency("شهرداری")), power="صدور", until=TODAY + timedelta(9)
    )
    put(power)
    told = [(each.kind, each.days, each.record.__name__, each.id) for each in reminders.now().documents_due]
    assert told == [
        (ReminderKind.DOCUMENT, -3, "Office", office),
        (ReminderKind.EXPIRY, 9, "Delegation", power.id),
        (ReminderKind.DOCUMENT, 40, "Office", office),
        (ReminderKind.HANDOVER, 40, "Office", office),
    ]


def test_exit_steps_and_answers_stand_by_their_days(reminders, office, agency, put):
    put(
        ExitStep(
            office=office,
            order=1,
            words="تحویل اموال",
            agency=link_to(agency("شهرداری")),
            due_on=TODAY - timedelta(1),
        ),
        ExitStep(office=office, order=2, words="پایان", due_on=TODAY, done_on=TODAY),
        SupervisionVisit(office=office, visited_on=TODAY - timedelta(20), answer_due_on=TODAY),
    )
    now = reminders.now()
    (step,) = now.overdue
    assert (step.kind, step.words, step.about) == (
        ReminderKind.EXIT_STEP,
        "دفتر امید – تحویل اموال",
        "شهرداری",
    )
    assert [each.kind for each in now.today] == [ReminderKind.ANSWER]
