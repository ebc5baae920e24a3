from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.document_due import WARNINGS
from desktop.domain.handover import ExitStep, InventoryItem
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.office_step import OfficeStepKind
from desktop.domain.office_team import OfficeMember
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.domain.resolution import Assignment, AssignmentState, Resolution
from desktop.domain.session import Session
from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.office_errors import GatesOpenError, StepNotAllowedError
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.attachments import Attachments
from desktop.services.offices.documents import Documents
from desktop.services.offices.exit_plan import USUAL_STEPS, ExitPlan
from desktop.services.offices.handover import Handing, Handover, percent_of
from desktop.services.offices.life import OfficeLife, Taken
from tests.services.conftest import TODAY


@pytest.fixture
def life(store, vocabulary):
    return OfficeLife(store, vocabulary, lambda: TODAY, Attachments(store))


@pytest.fixture
def handover(store, vocabulary, life):
    documents = Documents(store, vocabulary, lambda: TODAY, lambda: WARNINGS)
    return Handover(store, documents, life, lambda: TODAY)


@pytest.fixture
def office(put):
    made = Office(
        name="دفتر امید",
        state=OfficeState.ACTIVE,
        state_since=TODAY - timedelta(500),
        active_since=TODAY - timedelta(500),
        handover_due_on=TODAY + timedelta(10),
    )
    put(made)
    return made


@pytest.fixture
def municipality(put):
    made = Organisation(name="شهرداری نمونه", kind=OrganisationKind.MUNICIPALITY)
    put(made)
    return made


@pytest.fixture
def minutes(put, office):
    put(OfficeDocument(office=link_to(office), kind=DocumentKind.HANDOVER_MINUTES, number="۱۲"))


def handing(municipality, passed_over="صورت‌جلسه در راه است"):
    taken = Taken(OfficeStepKind.HANDED_OVER, TODAY, document="123", passed_over=passed_over)
    return Handing(taken, link_to(municipality))


def test_what_is_ready_is_counted(handover, office, put, municipality):
    link = link_to(office)
    person = Person(family_name="کریمی")
    session = Session(held_on=TODAY, number=1)
    said = Resolution(session=link_to(session), order=1, operative="پیگیری شود.", offices=(office.id,))
    put(person, session, said)
    put(
        ExitStep(office=link, order=1, words="یک", done_on=TODAY),
        ExitStep(office=link, order=2, words="دو", percent=50, due_on=TODAY - timedelta(1)),
        InventoryItem(office=link, name="میز", worth=10),
        OfficeMember(office=link, person=link_to(person)),
        OfficeMember(office=link, person=link_to(person), until=TODAY - timedelta(1)),
        Assignment(resolution=link_to(said), order=1, organisation=link_to(municipality)),
        Assignment(
            resolution=link_to(said), order=2, organisation=link_to(municipality), state=AssignmentState.DONE
        ),
    )
    state = handover.state(office.id)
    assert (state.exit_steps, state.exit_done, state.exit_percent, state.exit_overdue) == (2, 1, 75, 1)
    assert (state.things, state.worth, state.staff, state.open_assignments) == (1, 10, 1, 1)
    assert (state.days, state.minutes_id, state.is_over) == (10, "", False)
    assert DocumentKind.DEVELOPMENT_DOCUMENT in {each.kind for each in state.due}


def test_the_municipality_leads_from_the_handover_on(handover, office, municipality, browse, life):
    handover.hand_over(office.id, handing(municipality))
    after = browse.open(Office, office.id).record
    assert (after.state, after.lead, after.state_document) == (
        OfficeState.HANDED_OVER,
        municipality.id,
        "123",
    )
    assert [each.kind for each in life.steps(office.id)] == [OfficeStepKind.HANDED_OVER]


def test_an_office_is_handed_over_once(handover, office, municipality, life):
    handover.hand_over(office.id, handing(municipality))
    with pytest.raises(StepNotAllowedError):
        handover.hand_over(office.id, handing(municipality))
    assert len(life.steps(office.id)) == 1


def test_without_minutes_a_reason_is_needed(handover, office, municipality):
    with pytest.raises(GatesOpenError):
        handover.hand_over(office.id, handing(municipality, ""))


@pytest.mark.usefixtures("minutes")
def test_with_minutes_none_is_needed(handover, office, municipality, put, browse, editing):
    (document,) = [each.record for each in browse.page(OfficeDocument, browse.ids(OfficeDocument))]
    opened = browse.open(OfficeDocument, document.id)
    editing.save(Edit(opened, replace(opened.record, state=DocumentState.IN_FORCE)))
    handover.hand_over(office.id, handing(municipality, ""))
    assert handover.state(office.id).is_over


def test_a_handover_is_taken_back_whole(handover, office, municipality, browse, life):
    stepped = handover.hand_over(office.id, handing(municipality))
    life.take_back(stepped)
    assert browse.open(Office, office.id).record == office
    assert life.steps(office.id) == ()


def test_the_usual_steps_are_written_once_and_taken_back(store, office, browse, editing):
    plan = ExitPlan(store)
    steps = plan.begin(office.id)
    assert [each.words for each in steps] == list(USUAL_STEPS)
    with pytest.raises(ChangedElsewhereError):
        plan.begin(office.id)
    changed = browse.open(ExitStep, steps[0].id)
    editing.save(Edit(changed, replace(changed.record, percent=30)))
    plan.take_back(steps)
    assert list(browse.ids(ExitStep)) == [steps[0].id]
    with pytest.raises(RecordMissingError):
        plan.begin("none")


def test_a_plan_without_steps_has_come_nowhere():
    assert percent_of(()) == 0
    assert percent_of([ExitStep(percent=100), ExitStep(percent=None), ExitStep(percent=50)]) == 50
