from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.overlap import Territories
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import IncompleteRecordError
from desktop.office_errors import ParallelOfficeError
from desktop.schema.diff import Edit
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.edit import EditRecords
from desktop.services.offices.parallel import Parallel
from tests.domain import test_overlap as plain

ACTIVE = OfficeState.ACTIVE


@pytest.fixture
def edit(store):
    return EditRecords(store)


@pytest.fixture
def town(edit):
    """Return a county with its city."""
    county = Place(name="میبد", kind=PlaceKind.COUNTY)
    city = Place(name="میبد", kind=PlaceKind.CITY, parent=link_to(county))
    edit.add(county, city)
    return county, city


@pytest.fixture
def resolution(edit):
    session = Session()
    made = Resolution(session=link_to(session), order=1, operative="دفتر دوم مجاز است.")
    edit.add(session, made)
    return made


@pytest.fixture
def made(edit):
    """Save a neighbourhood, or the active office of some."""

    def made(name, *neighbourhoods, **more):
        record = (
            Office(name=name, neighbourhoods=tuple(map(link_to, neighbourhoods)), **{"state": ACTIVE, **more})
            if neighbourhoods
            else Neighbourhood(name=name, **more)
        )
        edit.add(record)
        return record

    return made


@pytest.fixture
def changed(edit, store):
    """Save a change of a record as a form does."""

    def changed(record, **values):
        with store.view() as view:
            opened = view.records(type(record)).open(record.id)
        after = replace(opened.record, **values)
        edit.save(Edit(opened, after))
        return after

    return changed


@pytest.mark.parametrize("spelling", ["حسن آباد", "حسن‌آباد", "حسناباد", "حسن اباد", "حَسَن آباد"])
@pytest.mark.parametrize("kind", OfficeKind)
def test_a_second_active_office_is_refused_in_every_spelling_and_of_every_kind(made, town, spelling, kind):
    county, city = map(link_to, town)
    made("دفتر اول", made("حسن‌آباد", place=city))
    with pytest.raises(ParallelOfficeError) as error:
        made("دفتر دوم", made(spelling, place=county), kind=kind)
    assert error.value.offices == ("دفتر اول",)
    assert error.value.neighbourhoods == (spelling,)


def test_another_name_of_the_neighbourhood_is_its_name(made):
    made("دفتر اول", made("کوی شهید", aliases=("حسن‌آباد",)))
    with pytest.raises(ParallelOfficeError):
        made("دفتر دوم", made("حسناباد"))


def test_the_same_name_in_another_place_is_another_neighbourhood(made, edit):
    here, there = (Place(name=name, kind=PlaceKind.CITY) for name in ("یزد", "میبد"))
    edit.add(here, there)
    made("دفتر اول", made("حسن‌آباد", place=link_to(here)))
    made("دفتر دوم", made("حسن‌آباد", place=link_to(there)))


def test_an_area_and_what_lies_in_it_at_any_depth_have_one_office(made):
    area = made("محدوده")
    quarter = made("محله", within=link_to(area))
    lane = made("کوچه", within=link_to(quarter))
    made("دفتر محدوده", area)
    with pytest.raises(ParallelOfficeError):
        made("دفتر کوچه", lane)


def test_the_area_is_refused_where_a_part_of_it_has_an_office(made):
    area = made("محدوده")
    made("دفتر کوچه", made("کوچه", within=link_to(made("محله", within=link_to(area)))))
    with pytest.raises(ParallelOfficeError):
        made("دفتر محدوده", area)


def test_neighbours_in_one_area_have_an_office_each(made):
    area = made("محدوده")
    made("دفتر اول", made("محلهٔ اول", within=link_to(area)))
    made("دفتر دوم", made("محلهٔ دوم", within=link_to(area)))


@pytest.mark.parametrize("state", [each for each in OfficeState if each is not ACTIVE])
def test_only_active_offices_stand_in_the_way(made, state):
    here = made("حسن‌آباد")
    made("دفتر اول", here, state=state)
    made("دفتر دوم", here)


def test_an_office_that_becomes_active_is_refused_then(made, changed):
    here = made("حسن‌آباد")
    made("دفتر اول", here)
    second = made("دفتر دوم", here, state=OfficeState.SET_UP)
    with pytest.raises(ParallelOfficeError):
        changed(second, state=ACTIVE)


def test_other_neighbourhoods_are_refused_when_they_are_chosen(made, changed):
    here, there = made("حسن‌آباد"), made("اسکان")
    made("دفتر اول", here)
    second = made("دفتر دوم", there)
    with pytest.raises(ParallelOfficeError):
        changed(second, neighbourhoods=(link_to(there), link_to(here)))


@pytest.mark.parametrize("lacking", ["parallel_reason", "parallel_resolution"])
def test_it_passes_only_with_a_reason_and_a_resolution(made, resolution, lacking):
    here = made("حسن‌آباد")
    made("دفتر اول", here)
    allowed = {"parallel_reason": "تنها نوسازی", "parallel_resolution": link_to(resolution)}
    with pytest.raises(ParallelOfficeError):
        made("دفتر دوم", here, **{name: value for name, value in allowed.items() if name != lacking})
    made("دفتر دوم", here, **allowed)


def test_what_was_allowed_is_refused_when_its_reason_is_taken_away(made, changed, resolution):
    here = made("حسن‌آباد")
    made("دفتر اول", here)
    second = made("دفتر دوم", here, parallel_reason="تنها نوسازی", parallel_resolution=link_to(resolution))
    with pytest.raises(ParallelOfficeError):
        changed(second, parallel_reason="")


def test_what_allowed_it_on_its_ground_does_not_allow_it_on_other_ground(made, changed, resolution):
    one, two, free = made("باغ"), made("چشمه"), made("رود")
    made("دفتر نخست", one), made("دفتر سوم", two)
    allowed = {"parallel_reason": "خدمات نوسازی", "parallel_resolution": link_to(resolution)}
    second = made("دفتر دوم", one, **allowed)
    changed(second, neighbourhoods=(link_to(one), link_to(free)))
    with pytest.raises(ParallelOfficeError) as refused:
        changed(second, neighbourhoods=(link_to(one), link_to(two)))
    assert refused.value.offices == ("دفتر سوم",)
    changed(second, neighbourhoods=(link_to(one), link_to(two)), parallel_reason="در هر دو محله")


def test_who_was_parallel_already_is_saved_as_long_as_it_gets_no_worse(store, made, changed):
    here, there = made("حسن‌آباد"), made("اسکان")
    made("دفتر اول", here)
    made("دفتر سوم", there)
    second = Office(name="دفتر دوم", neighbourhoods=(link_to(here),), state=ACTIVE)
    with store.work() as work:  # as an older version imported it
        work.add(second)
        work.commit()
    changed(second, manager="مریم کریمی")
    with pytest.raises(ParallelOfficeError) as error:
        changed(second, neighbourhoods=(link_to(here), link_to(there)))
    assert error.value.offices == ("دفتر سوم",)


def test_two_at_once_are_refused_and_nothing_is_saved(edit, store, made):
    here = made("حسن‌آباد")
    both = [Office(name=name, neighbourhoods=(link_to(here),), state=ACTIVE) for name in ("یک", "دو")]
    with pytest.raises(ParallelOfficeError):
        edit.add(*both)
    with store.view() as view:
        assert view.records(Office).count() == 0


def test_an_office_does_not_come_back_from_the_bin_where_another_one_is_active(made, edit, store):
    here = made("حسن‌آباد")
    first = made("دفتر اول", here)
    with store.view() as view:
        opened = view.records(Office).open(first.id)
    edit.delete(opened)
    made("دفتر دوم", here)
    with pytest.raises(ParallelOfficeError):
        edit.restore(first)


def test_a_neighbourhood_in_the_bin_bears_no_name_until_it_comes_back(made, edit, store):
    first = made("حسن‌آباد")
    made("دفتر اول", first)
    with store.view() as view:
        opened = view.records(Neighbourhood).open(first.id)
    edit.delete(opened)
    second = made("حسناباد")
    found = Parallel(store)
    assert found.on(second.id) == ()
    edit.restore(first)
    assert [each.office for each in found.on(second.id)] == ["دفتر اول"]


def test_a_new_name_counts_at_once_and_an_old_one_no_more(made, changed, store):
    first, second = made("حسن‌آباد"), made("اسکان")
    made("دفتر اول", first)
    changed(second, aliases=("حسن اباد",))
    assert Parallel(store).on(second.id)
    changed(second, aliases=())
    assert not Parallel(store).on(second.id)


def test_those_that_are_not_active_are_told(made, store):
    here = made("حسن‌آباد")
    made("دفتر اول", here, state=OfficeState.SUSPENDED)
    made("دفتر پیشنهادی", here, state=OfficeState.PROPOSED)
    second = made("دفتر دوم", here)
    found = Parallel(store)
    assert found.beside(second) == ()
    assert [(each.office, each.neighbourhood, each.state) for each in found.told(second)] == [
        ("دفتر اول", "حسن‌آباد", OfficeState.SUSPENDED)
    ]


def test_a_neighbourhood_in_itself_is_refused_beside_the_field(made, changed):
    area = made("محدوده")
    quarter = made("محله", within=link_to(area))
    with pytest.raises(IncompleteRecordError) as error:
        changed(area, within=link_to(quarter))
    assert [(each.field, each.reason) for each in error.value.problems] == [("within", Reason.IN_A_CIRCLE)]


def test_a_place_in_itself_is_refused(changed, town):
    county, city = town
    with pytest.raises(IncompleteRecordError):
        changed(county, parent=link_to(city))


@given(plain.grounds())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_database_finds_what_the_rule_says(store, grounds):
    """Any links, circles too, such as two computers may have made together."""
    with store.work() as work:
        made = [Place(id=each, name=each, kind=PlaceKind.CITY) for each in plain.PLACES]
        work.add(*(replace(each, parent=plain.ABOVE[each.id]) for each in made))
        work.add(
            *(
                Neighbourhood(
                    id=each.id,
                    name=f"نام {each.id}",
                    aliases=tuple(sorted(each.keys)),
                    place=each.place or None,
                    within=each.within or None,
                    merged_into=each.merged_into or None,
                )
                for each in grounds
            )
        )
        work.add(
            *(Office(id=f"o{each}", name=each, neighbourhoods=(each,), state=ACTIVE) for each in plain.IDS)
        )
        rule = Territories(grounds, plain.ABOVE)
        for each in plain.IDS:
            met = {one.its_neighbourhood for one in work.offices_at((each,), ("active",))}
            assert met == rule.meeting(each)
