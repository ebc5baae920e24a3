from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood, Place, PlaceKind, Selection
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import ChangedElsewhereError, IncompleteRecordError
from desktop.schema.record import link_to
from desktop.services.offices.selecting import Selecting
from desktop.services.place_tree import Places


@pytest.fixture
def selecting(store):
    return Selecting(store)


@pytest.fixture
def resolution(put):
    session = Session(held_on=date(2026, 10, 3))
    resolution = Resolution(session=link_to(session), order=1, operative="محله‌های هدف تصویب شد.")
    put(session, resolution)
    return resolution


@pytest.fixture
def candidates(put):
    found = [Neighbourhood(name=name) for name in ("حسن‌آباد", "اسکان", "کشتارگاه")]
    put(*found)
    return found


def test_many_are_approved_by_one_resolution_and_it_is_taken_back(selecting, candidates, resolution, all_of):
    done = selecting.select([each.id for each in candidates], Selection.APPROVED, resolution.id)
    assert done.count == 3
    assert {(each.selection, each.approved_by) for each in all_of(Neighbourhood)} == {
        (Selection.APPROVED, resolution.id)
    }
    selecting.undo(done)
    assert all_of(Neighbourhood) == tuple(candidates)


def test_the_day_is_that_of_the_session(selecting, resolution):
    assert selecting.day_of(resolution.id) == date(2026, 10, 3)
    assert selecting.day_of("no such one") is None


@pytest.mark.parametrize("selection", [Selection.APPROVED, Selection.REMOVED])
def test_nothing_is_chosen_without_a_resolution(selecting, candidates, selection, all_of):
    with pytest.raises(IncompleteRecordError):
        selecting.select([candidates[0].id], selection)
    assert all_of(Neighbourhood) == tuple(candidates)


def test_who_is_removed_keeps_by_what_it_was_approved(selecting, candidates, resolution, all_of):
    ids = [candidates[0].id]
    selecting.select(ids, Selection.APPROVED, resolution.id)
    selecting.select(ids, Selection.REMOVED, resolution.id)
    (first, *_) = all_of(Neighbourhood)
    assert (first.selection, first.approved_by, first.removed_by) == (
        Selection.REMOVED,
        resolution.id,
        resolution.id,
    )
    selecting.select(ids, Selection.CANDIDATE)
    assert all_of(Neighbourhood) == tuple(candidates)


def test_what_was_changed_since_is_not_taken_back(selecting, candidates, resolution, change):
    done = selecting.select([candidates[0].id], Selection.APPROVED, resolution.id)
    change(candidates[0], selection=Selection.REMOVED)
    with pytest.raises(ChangedElsewhereError):
        selecting.undo(done)


@pytest.fixture
def country(put):
    province = Place(name="یزد", kind=PlaceKind.PROVINCE)
    county = Place(name="میبد", kind=PlaceKind.COUNTY, parent=link_to(province))
    city = Place(name="میبد", kind=PlaceKind.CITY, parent=link_to(county))
    village = Place(name="رکن‌آباد", kind=PlaceKind.VILLAGE, parent=link_to(county))
    put(province, county, city, village)
    return province, county, city, village


def test_counts_are_of_a_place_with_all_below(store, country, put):
    province, county, city, village = country
    first = Neighbourhood(name="حسن‌آباد", place=link_to(city))
    put(first, Neighbourhood(name="اسکان", place=link_to(village)))
    put(
        Office(name="یک", place=link_to(city), state=OfficeState.ACTIVE),
        Office(name="دو", neighbourhoods=(link_to(first),)),
    )
    tree = Places(store).tree()
    line = tree.line(province.id)
    assert (line.inside, line.neighbourhoods, line.offices, line.active) == (1, 2, 2, 1)
    assert [each.id for each in tree.children(county.id)] == [city.id, village.id]
    assert tree.path(city.id) == (province.id, county.id, city.id)
    assert tree.named("ركن اباد") == (village.id,)


def test_a_circle_of_places_is_shown_on_top_and_not_gone_round(store, country, put):
    province, county, *_ = country
    with store.work() as work:  # as two computers may have made it
        from desktop.schema.diff import Edit, Opened

        opened = Opened(province, work.journal.arrived())
        work.save(Edit(opened, replace(province, parent=link_to(county))))
        work.commit()
    tree = Places(store).tree()
    assert {each.id for each in tree.children()} >= {province.id, county.id}
    assert tree.path(province.id) == (province.id,)


def test_all_shipped_places_are_read_at_once(store):
    assert len(Places(store).tree().children()) >= 31
