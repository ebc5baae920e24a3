from __future__ import annotations

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.likeness import Likeness
from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood, Place, PlaceKind, Selection
from desktop.domain.resolution import Resolution
from desktop.schema.record import link_to
from desktop.services.duplicates import Duplicates
from desktop.services.merge import Merge
from desktop.services.offices.parallel import Parallel
from desktop.storage.health import contents


@pytest.fixture
def merging(store):
    return Merge(store, CATALOGUE)


@pytest.fixture
def get(store):
    def get(record):
        with store.view() as view:
            return view.records(type(record)).get(record.id)

    return get


@pytest.fixture
def two(put):
    kept, gone = Neighbourhood(name="حسن‌آباد"), Neighbourhood(name="محلهٔ حسن آباد", population=4000)
    put(kept, gone)
    return kept, gone


def test_all_links_lead_to_the_kept_one_and_the_other_name_stays(merging, put, get, two):
    kept, gone = two
    inner = Neighbourhood(name="کوچه", within=link_to(gone))
    office = Office(name="دفتر", neighbourhoods=(link_to(gone),), state=OfficeState.ACTIVE)
    put(inner, office)
    merging.merge(Neighbourhood, kept.id, gone.id)
    assert get(inner).within == get(office).neighbourhoods[0] == get(gone).merged_into == kept.id
    assert (get(kept).population, get(kept).aliases) == (4000, ("محلهٔ حسن آباد",))
    assert merging.today(Neighbourhood, gone.id) == kept.id


def test_undoing_makes_them_two_again_down_to_the_last_row(merging, store, tables, put, two):
    kept, gone = two
    put(Office(name="دفتر", neighbourhoods=(link_to(gone),)))
    with store.view() as view:
        before = contents(view.connection, tables)
    merging.undo(merging.merge(Neighbourhood, kept.id, gone.id))
    with store.view() as view:
        assert contents(view.connection, tables) == before


def test_links_of_final_minutes_stay_and_are_followed(merging, store, draft, body, closing, put, get, two):
    kept, gone = two
    session, parts = draft(body)
    resolution = next(each for each in parts if isinstance(each, Resolution))
    about = Resolution(
        session=link_to(session), order=9, operative="درباره محله", neighbourhoods=(link_to(gone),)
    )
    put(about, Office(name="دفتر", neighbourhoods=(link_to(gone),), state=OfficeState.ACTIVE))
    closing.finalise(session.id)
    merging.merge(Neighbourhood, kept.id, gone.id)
    assert resolution is not None
    assert get(about).neighbourhoods == (gone.id,)
    assert merging.today(Neighbourhood, get(about).neighbourhoods[0]) == kept.id
    assert [each.office for each in Parallel(store).on(gone.id)] == ["دفتر"]


def test_a_candidate_takes_over_that_the_other_is_approved(merging, put, get):
    kept, gone = Neighbourhood(name="اسکان"), Neighbourhood(name="اسكان", selection=Selection.APPROVED)
    put(kept, gone)
    merging.merge(Neighbourhood, kept.id, gone.id)
    assert get(kept).selection is Selection.APPROVED


def test_no_circle_is_left_where_one_lay_in_the_other(merging, put, get):
    area = Neighbourhood(name="محدوده")
    between = Neighbourhood(name="میانه", within=link_to(area))
    inner = Neighbourhood(name="محله", within=link_to(between))
    put(area, between, inner)
    merging.merge(Neighbourhood, inner.id, area.id)
    assert get(inner).within is None
    assert get(between).within == inner.id


def test_likely_ones_are_of_one_place_and_do_not_lie_in_each_other(store, put):
    here, there = (Place(name=name, kind=PlaceKind.CITY) for name in ("یزد", "میبد"))
    first = Neighbourhood(name="حسن‌آباد", place=link_to(here))
    again = Neighbourhood(name="حسن آباد", place=link_to(here))
    area = Neighbourhood(name="کشتارگاه", place=link_to(here))
    put(
        *(here, there, first, again, area),
        Neighbourhood(name="حسناباد", place=link_to(there)),
        Neighbourhood(name="کشتارگاه", place=link_to(here), within=link_to(area)),
    )
    found = Duplicates(store).pairs(Neighbourhood)
    assert [(each.one, each.other, each.why) for each in found] == [(first.id, again.id, Likeness.SAME_NAME)]
