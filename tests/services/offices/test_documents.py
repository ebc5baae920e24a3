from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.document_due import WARNINGS, development_due
from desktop.domain.handover import ExitStep
from desktop.domain.mandate import Delegation, Qualification, QualificationKind
from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.schema.record import link_to
from desktop.services.offices.documents import Documents
from desktop.services.offices.paper_lines import TermKind
from tests.services.conftest import TODAY

PLAN = DocumentKind.DEVELOPMENT_DOCUMENT
YEAR_AGO = timedelta(365)


@pytest.fixture
def documents(store, vocabulary):
    return Documents(store, vocabulary, lambda: TODAY, lambda: WARNINGS)


@pytest.fixture
def office(put):
    def office(name="دفتر امید", since=TODAY - YEAR_AGO - timedelta(10), state=OfficeState.ACTIVE, **fields):
        made = Office(name=name, state=state, active_since=since, **fields)
        put(made)
        return made

    return office


@pytest.fixture
def paper(put):
    def paper(office, kind=PLAN, **fields):
        made = OfficeDocument(office=link_to(office), kind=kind, **fields)
        put(made)
        return made

    return paper


def of_plans(found):
    return [each for each in found if each.kind is PLAN]


def test_an_office_owes_its_development_document_a_year_after_it_began(documents, office):
    began = office()
    (due,) = of_plans(documents.due())
    assert due.due_on == development_due(began.active_since)
    assert (due.office_id, due.days, due.document_id) == (began.id, (due.due_on - TODAY).days, "")
    assert due.days < 0


def test_what_is_due_after_the_first_warning_is_not_told(documents, office):
    office(since=TODAY - YEAR_AGO + timedelta(61))
    assert documents.due() == ()
    assert documents.due(on=TODAY + timedelta(1))[0].days == 60


@pytest.mark.parametrize("state", DocumentState)
def test_only_a_version_of_the_province_or_in_force_is_enough(documents, office, paper, state):
    paper(office(), state=state)
    enough = state in (DocumentState.APPROVED_PROVINCE, DocumentState.IN_FORCE)
    assert bool(of_plans(documents.due())) is not enough


def test_a_day_at_the_document_holds_before_the_rule(documents, office, paper):
    began = office()
    version = paper(began, due_on=TODAY + timedelta(20), version=1)
    (due,) = of_plans(documents.due())
    assert (due.days, due.document_id, due.state) == (20, version.id, DocumentState.PREPARING)
    paper(began, version=2, due_on=TODAY + timedelta(400))
    assert of_plans(documents.due()) == []


def test_a_new_version_with_its_own_day_is_owed_anew(documents, office, paper):
    began = office()
    paper(began, version=1, state=DocumentState.IN_FORCE)
    paper(began, version=2)
    assert documents.due() == ()
    paper(began, version=3, due_on=TODAY)
    assert [each.days for each in documents.due()] == [0]


@pytest.mark.parametrize("state", [OfficeState.PROPOSED, OfficeState.CLOSED])
def test_offices_that_are_not_at_work_owe_nothing(documents, office, paper, state):
    began = office(state=state)
    assert documents.due() == ()
    paper(began, due_on=TODAY)
    assert bool(documents.due()) is (state is OfficeState.PROPOSED)


def test_an_office_that_was_handed_over_owes_the_minutes_of_it(documents, office):
    office(state=OfficeState.HANDED_OVER, state_since=TODAY - timedelta(3))
    assert [(each.kind, each.days) for each in documents.due()] == [(DocumentKind.HANDOVER_MINUTES, -3)]


def test_an_office_lies_where_its_neighbourhoods_do(documents, office, put):
    province = Place(kind=PlaceKind.PROVINCE, name="استان نمونه")
    county = Place(kind=PlaceKind.COUNTY, name="شهرستان نمونه", parent=link_to(province))
    there = Neighbourhood(name="محلهٔ امید", place=link_to(county))
    elsewhere = Place(kind=PlaceKind.PROVINCE, name="استان دیگر")
    put(province, county, there, elsewhere)
    office("یک", place=link_to(county))
    office("دو", neighbourhoods=(link_to(there),))
    office("سه", place=link_to(elsewhere))
    assert {each.office for each in documents.due(province.id)} == {"یک", "دو"}
    assert len(documents.due()) == 3


def test_what_ends_is_told_until_it_is_renewed(documents, office, paper, put):
    began = office(qualified_until=TODAY + timedelta(5), since=None)
    agency = Organisation(name="شرکت بازآفرینی")
    put(agency)
    paper(began, DocumentKind.CONTRACT, name="قرارداد کارگزار", until=TODAY + timedelta(30))
    power = {"office": link_to(began), "agency": link_to(agency), "power": "صدور گواهی"}
    put(Delegation(**power, until=TODAY - timedelta(1)))
    assert {(each.kind, each.days) for each in documents.expiring()} == {
        (TermKind.CONTRACT, 30),
        (TermKind.OWN_CERTIFICATE, 5),
        (TermKind.DELEGATION, -1),
    }
    paper(began, DocumentKind.CONTRACT, name="قرارداد کارگزار", until=TODAY + timedelta(300))
    put(Delegation(**power))
    assert [each.kind for each in documents.expiring()] == [TermKind.OWN_CERTIFICATE]


def test_a_certificate_that_is_over_is_told_while_its_holder_runs_an_office(documents, office, put):
    operator = Organisation(name="کارگزار")
    put(operator, Organisation(name="دیگری"))
    over = TODAY - timedelta(90)
    put(Qualification(operator=link_to(operator), kind=QualificationKind.TECHNICAL, until=over))
    assert documents.expiring() == ()
    run = office(operator=link_to(operator), since=None)
    (told,) = documents.expiring()
    assert (told.kind, told.office_id, told.days) == (TermKind.QUALIFICATION, run.id, -90)
    put(Qualification(operator=link_to(operator), kind=QualificationKind.TECHNICAL, until=TODAY + YEAR_AGO))
    assert documents.expiring() == ()


def test_what_is_missing_without_a_day_is_told_apart(documents, office, put):
    began = office(since=None, kind=OfficeKind.OTHER)
    assert documents.due() == ()
    missing = {each.kind for each in documents.standing().missing}
    first = {DocumentKind.NEEDS_ASSESSMENT, DocumentKind.SERVICE_DESCRIPTION}
    assert missing == {*first, DocumentKind.EXIT_PLAN}
    put(ExitStep(office=link_to(began), order=1, words="تحویل اموال"))
    put(OfficeStep(office=link_to(began), kind=OfficeStepKind.ASSESSED, taken_on=TODAY))
    left = {each.kind for each in documents.standing().missing}
    assert left == {DocumentKind.SERVICE_DESCRIPTION}


def test_what_lies_in_the_bin_is_told_nowhere(documents, office, paper, editing, browse):
    began = office()
    version = paper(began, due_on=TODAY, state=DocumentState.SENT_COUNTY)
    assert documents.standing().on_road
    editing.delete(browse.open(OfficeDocument, version.id))
    assert not documents.standing().on_road
    assert of_plans(documents.due())[0].document_id == ""
    editing.delete(browse.open(Office, began.id))
    assert documents.due() == ()
