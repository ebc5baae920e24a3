from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.jalali_spans import Span
from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.office_team import OfficeService
from desktop.domain.party import Organisation
from desktop.domain.place import AreaKind, Neighbourhood, Place, PlaceKind, Selection, TargetKind
from desktop.domain.programme import OfficePlan, Programme
from desktop.schema.record import link_to
from desktop.services.offices.coverage import TargetCoverage
from desktop.services.offices.office_plans import OfficePlans
from desktop.services.offices.overlaps import Overlaps

ACTIVE = OfficeState.ACTIVE


@pytest.fixture
def country(put):
    """Return a province of two counties with a city each, by their names."""
    province = Place(name="یزد", kind=PlaceKind.PROVINCE)
    counties = [Place(name=name, kind=PlaceKind.COUNTY, parent=link_to(province)) for name in ("یزد", "میبد")]
    cities = [Place(name=each.name, kind=PlaceKind.CITY, parent=link_to(each)) for each in counties]
    put(province, *counties, *cities)
    return {"province": province, "county": counties[1], "یزد": cities[0], "میبد": cities[1]}


@pytest.fixture
def made(put, country):
    """Save an approved neighbourhood of a city, or an active office of some neighbourhoods."""

    def made(name, *neighbourhoods, city="یزد", **more):
        if neighbourhoods:
            links = tuple(map(link_to, neighbourhoods))
            record = Office(name=name, neighbourhoods=links, **{"state": ACTIVE, **more})
        else:
            given = {"place": link_to(country[city]), "selection": Selection.APPROVED, **more}
            record = Neighbourhood(name=name, **given)
        put(record)
        return record

    return made


@pytest.fixture
def coverage(store):
    return TargetCoverage(store)


def test_without_targets_there_is_no_share(coverage):
    found = coverage.of()
    assert (found.targets, found.covered, found.percent, found.without_ids) == (0, 0, None, ())


def test_coverage_is_counted_by_county_and_kind_with_those_that_are_left(coverage, made, country):
    informal, historic = TargetKind.INFORMAL_SETTLEMENT, TargetKind.HISTORIC
    covered = made("حسن‌آباد", target_kind=informal)
    left = made("اسکان", target_kind=historic)
    other = made("کشتارگاه", city="میبد")
    made("دفتر", covered)
    made("دفتر راه‌اندازی", left, state=OfficeState.SET_UP)
    found = coverage.of()
    assert (found.targets, found.covered, found.percent) == (3, 1, 33)
    assert [(each.place, each.targets, each.covered) for each in found.by_place] == [
        ("میبد", 1, 0),
        ("یزد", 2, 1),
    ]
    assert set(found.by_kind) == {(historic, 1, 0), (informal, 1, 1), (None, 1, 0)}
    assert set(found.without_ids) == {left.id, other.id}
    assert coverage.of(country["county"].id).without_ids == (other.id,)


@pytest.mark.parametrize("selection", [Selection.CANDIDATE, Selection.REMOVED])
def test_only_approved_ones_are_targets(coverage, made, selection):
    made("حسن‌آباد", selection=selection)
    assert coverage.of().targets == 0


def test_an_area_with_targets_in_it_counts_once(coverage, made):
    area = made("محدوده", area_kind=AreaKind.AREA)
    quarter = made("محله", within=link_to(area))
    made("محلهٔ دیگر", within=link_to(area))
    assert coverage.of().targets == 2
    made("دفتر", quarter)
    assert coverage.of().covered == 1


def test_an_office_of_the_area_serves_all_in_it_and_a_part_covers_what_it_lies_in(coverage, made):
    area = made("محدوده", selection=Selection.CANDIDATE)
    made("محله", within=link_to(area))
    made("محلهٔ دیگر", within=link_to(area))
    made("دفتر", area)
    assert coverage.of().covered == 2
    whole = made("کوی")
    made("دفتر کوی", made("کوچه", within=link_to(whole), selection=Selection.CANDIDATE))
    assert coverage.of().covered == 3


def test_what_was_merged_counts_as_what_it_became(coverage, made):
    kept = made("حسن‌آباد")
    gone = made("حسن آباد کهنه", merged_into=link_to(kept))
    made("دفتر", gone)
    found = coverage.of()
    assert (found.targets, found.covered) == (1, 1)


def test_a_neighbourhood_without_a_place_is_counted_apart(coverage, made):
    made("حسن‌آباد", place=None)
    assert [(each.place_id, each.targets) for each in coverage.of().by_place] == [("", 1)]


def test_who_does_what_names_offices_agencies_and_programmes(store, made, put, country):
    here = made("حسن‌آباد")
    welfare, health = Organisation(name="بهزیستی"), Organisation(name="دانشگاه علوم پزشکی")
    programme = Programme(name="محله‌محور")
    office = Office(
        name="دفتر",
        kind=OfficeKind.FACILITATION,
        neighbourhoods=(link_to(here),),
        state=ACTIVE,
        programmes=(link_to(programme),),
    )
    put(
        *(welfare, health, programme, office),
        OfficeService(office=link_to(office), agency=link_to(welfare), words="مشاوره"),
        Activity(
            name="غربالگری",
            category=ActivityCategory.AWARENESS,
            neighbourhood=link_to(here),
            agency=link_to(health),
            held_on=date(2026, 5, 1),
        ),
    )
    (found,) = Overlaps(store).of(country["province"].id)
    assert [each.office for each in found.offices] == ["دفتر"]
    assert dict(found.agencies) == {"بهزیستی": 1, "دانشگاه علوم پزشکی": 1}
    assert (found.activities, found.programmes, found.is_overlapping) == (1, ("محله‌محور",), False)
    (later,) = Overlaps(store).of(span=Span(date(2026, 6, 1), date(2026, 6, 30)))
    assert dict(later.agencies) == {"بهزیستی": 1}
    assert Overlaps(store).of(country["county"].id) == ()


def test_the_indicator_counts_neighbourhoods_with_more_than_one_active_office(store, made):
    area = made("محدوده")
    quarter = made("محله", within=link_to(area))
    made("دفتر محدوده", area)
    made("دفتر محله", quarter, parallel_reason="تنها نوسازی")
    made("دفتر دیگر", made("اسکان"))
    overlaps = Overlaps(store)
    assert overlaps.count() == 2
    assert {each.neighbourhood: each.is_allowed for each in overlaps.of() if each.is_overlapping} == {
        "محدوده": False,
        "محله": False,
    }


def test_a_plan_is_set_beside_what_there_is(store, made, put, country):
    plan = OfficePlan(place=link_to(country["province"]), count=5)
    yazd, meybod = (link_to(country[name]) for name in ("یزد", "میبد"))
    put(plan)
    for number, (state, place) in enumerate(
        [(ACTIVE, yazd), (OfficeState.SET_UP, yazd), (ACTIVE, meybod), (OfficeState.CLOSED, meybod)]
    ):
        put(Office(name=f"دفتر {number}", place=place, state=state))
    (found,) = OfficePlans(store).standings()
    assert (found.named, found.unnamed, found.working) == (3, 2, 2)
    assert found.by_state == {ACTIVE: 2, OfficeState.SET_UP: 1, OfficeState.CLOSED: 1}
