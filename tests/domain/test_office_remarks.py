from __future__ import annotations

import pytest

from desktop.domain.law import LawArticle
from desktop.domain.office import Office, OfficeKind
from desktop.domain.office_remarks import GOVERNMENT, OfficeSurroundings, office_remarks
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.domain.place import Neighbourhood, TargetKind
from desktop.schema.problem import Reason
from desktop.schema.record import link_to

PERSON = Person(family_name="کریمی")


def organisation(kind):
    return Organisation(name="دستگاه", kind=kind)


def found(office, **around):
    return [
        each.reason for each in office_remarks(office, OfficeSurroundings(**around), lambda each: each.name)
    ]


@pytest.mark.parametrize("kind", OrganisationKind)
def test_government_alone_should_not_run_an_office(kind):
    operator = organisation(kind)
    office = Office(name="دفتر", operator=link_to(operator))
    assert found(office, operator=operator) == [Reason.ONLY_GOVERNMENT] * (kind in GOVERNMENT)


def test_with_people_who_are_not_of_the_government_it_may():
    operator = organisation(OrganisationKind.AGENCY)
    office = Office(name="دفتر", operator=link_to(operator))
    with_person = Office(name="دفتر", operator=link_to(operator), operator_person=link_to(PERSON))
    assert not found(office, operator=operator, has_residents=True)
    assert not found(with_person, operator=operator)


def test_an_office_that_nobody_runs_yet_is_not_remarked_on():
    assert not found(Office(name="دفتر"))


def test_a_neighbourhood_of_another_kind_is_named():
    informal = Neighbourhood(name="باغستان", target_kind=TargetKind.INFORMAL_SETTLEMENT)
    historic = Neighbourhood(name="بازار", target_kind=TargetKind.HISTORIC)
    unknown = Neighbourhood(name="کوی نو")
    around = OfficeSurroundings(
        neighbourhoods=(informal, historic, unknown), targets={TargetKind.INFORMAL_SETTLEMENT}
    )
    [remark] = office_remarks(Office(name="دفتر"), around, lambda each: each.value)
    assert (remark.field, remark.reason) == ("neighbourhoods", Reason.WRONG_TARGET_KIND)
    assert remark.values == (("neighbourhood", "بازار"), ("target", "historic"))


def test_without_a_rule_every_neighbourhood_will_do():
    assert not found(
        Office(name="دفتر"), neighbourhoods=(Neighbourhood(name="بازار", target_kind=TargetKind.HISTORIC),)
    )


def test_a_renewal_office_is_private_under_a_municipality_and_rests_on_a_law():
    bare = Office(name="دفتر", kind=OfficeKind.RENEWAL_SERVICES)
    assert found(bare) == [Reason.RENEWAL_OPERATOR, Reason.RENEWAL_SUPERVISOR, Reason.RENEWAL_BASIS]
    operator, city = organisation(OrganisationKind.OPERATOR), organisation(OrganisationKind.MUNICIPALITY)
    whole = Office(
        name="دفتر",
        kind=OfficeKind.RENEWAL_SERVICES,
        operator=link_to(operator),
        supervising=link_to(city),
        basis=link_to(LawArticle(article="۴")),
    )
    assert not found(whole, operator=operator, supervising=city)
    assert found(whole, operator=city, supervising=city) == [Reason.RENEWAL_OPERATOR]
