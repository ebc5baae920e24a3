from __future__ import annotations

import pytest

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.livelihood import Course
from desktop.domain.office import Office, OfficeKind
from desktop.domain.office_team import OfficeMember
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.domain.place import Neighbourhood, TargetKind
from desktop.domain.resolution import BudgetClass, Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.services.offices.remarks import Remarks
from tests.services.conftest import TODAY

CAPITAL, EXPENDITURE = BudgetClass.CAPITAL, BudgetClass.EXPENDITURE


@pytest.fixture
def said(store, vocabulary):
    """Return what is remarked on in a record: the fields and the sentences."""
    of = {OfficeKind.FACILITATION: {TargetKind.INFORMAL_SETTLEMENT}}
    remarks = Remarks(store, vocabulary, lambda kind: of.get(kind, ()))
    return lambda record: [(each.field, vocabulary.sentence(each)) for each in remarks.of(record)]


@pytest.fixture
def resolution(put):
    session = Session(heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد.", budget=CAPITAL)
    put(session, resolution)
    return resolution


def test_the_sentence_names_the_category_and_its_usual_budget(said):
    activity = Activity(category=ActivityCategory.VITALITY, budget=CAPITAL)
    assert said(activity) == [("budget", "«نشاط اجتماعی» معمولاً از بودجهٔ هزینه‌ای انجام می‌شود.")]
    assert [field for field, _ in said(Course(budget=CAPITAL))] == ["budget"]
    assert said(Course(budget=EXPENDITURE)) == said(Activity()) == said(Person()) == []


def test_an_activity_without_a_budget_has_that_of_its_resolution(said, resolution):
    behind = {"resolution": link_to(resolution)}
    assert said(Activity(category=ActivityCategory.VITALITY, **behind))
    assert not said(Activity(category=ActivityCategory.INFRASTRUCTURE, **behind))
    assert not said(Activity(category=ActivityCategory.VITALITY, budget=EXPENDITURE, **behind))


def test_a_resolution_is_compared_with_what_carries_it_out(said, put, resolution):
    assert not said(resolution)
    office = Office(name="دفتر")
    of = {"office": link_to(office), "resolution": link_to(resolution), "held_on": TODAY}
    put(
        office,
        Activity(name="معبر", category=ActivityCategory.INFRASTRUCTURE, **of),
        Activity(name="جشن", category=ActivityCategory.VITALITY, **of),
    )
    assert [words for _, words in said(resolution)] == ["«نشاط اجتماعی» معمولاً از بودجهٔ هزینه‌ای انجام می‌شود."]


def test_an_office_is_looked_at_beside_what_it_points_at(said, put):
    agency = Organisation(name="اداره", kind=OrganisationKind.AGENCY)
    hood = Neighbourhood(name="بازار", target_kind=TargetKind.HISTORIC)
    person = Person(family_name="کریمی")
    office = Office(
        name="دفتر",
        kind=OfficeKind.FACILITATION,
        operator=link_to(agency),
        neighbourhoods=(link_to(hood),),
    )
    put(agency, hood, person, office)
    assert [field for field, _ in said(office)] == ["operator", "neighbourhoods"]
    put(OfficeMember(office=link_to(office), person=link_to(person), is_local=True))
    assert [field for field, _ in said(office)] == ["neighbourhoods"]
