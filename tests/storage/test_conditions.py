from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.body import Body
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Session
from desktop.persian.order import sort_key
from desktop.schema.condition import Between, Either, Having, Is, Linked, Missing, Not
from desktop.schema.fields import BLANK, Kind, field_named, fields_of
from desktop.schema.record import link_to
from desktop.schema.values import values_of
from tests.storage.any_record import EACH, records_of, world, world_id

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
KINDS = (Office, Organisation, Resolution, Assignment, Session, Neighbourhood)
PARTS = {
    Resolution: ("Assignment", "Citation"),
    Session: ("Resolution", "Attendance"),
    Neighbourhood: ("Office",),
}


def fulfils(record, condition, records):
    """Say of one record in plain Python what a condition asks."""
    match condition:
        case Is(name, values):
            value = plain(record, name)
            return bool(set(value) & set(values)) if isinstance(value, list) else value in values
        case Missing(name):
            return plain(record, name) in (None, [], "")
        case Between(name, least, most):
            value = plain(record, name)
            return (
                value not in (None, "")
                and (least is None or value >= least)
                and (most is None or value <= most)
            )
        case Having(part, conditions):
            kind = CATALOGUE[part]
            pointing = [field for field in fields_of(kind) if field.target == type(record).__name__]
            links = [field for field in pointing if field.owner] or pointing
            return any(
                any(record.id in (at := getattr(each, link.name) or ()) or at == record.id for link in links)
                and all(fulfils(each, one, records) for one in conditions)
                for each in records
                if type(each) is kind
            )
        case Linked(name, conditions):
            value = plain(record, name) or ()
            linked = [each for each in records if each.id in value or each.id == value]
            return any(all(fulfils(each, one, records) for one in conditions) for each in linked)
        case Not(other):
            return not fulfils(record, other, records)
        case Either(others):
            return any(fulfils(record, one, records) for one in others)


def plain(record, name):
    if name == "id":
        return record.id
    value = values_of(record).get(name)
    field = field_named(type(record), name)
    if field.kind in (Kind.TEXT, Kind.PASSAGE):
        return value or ""
    if field.kind is Kind.FLAG:
        return int(getattr(record, name))
    return float(value) if field.kind is Kind.MEASURE and value else value


def conditions_of(kind):
    fields = fields_of(kind)
    asked = [field for field in fields if field.kind not in (Kind.MEASURE, Kind.LINKS, Kind.TEXTS)]
    values = {
        Kind.NUMBER: st.integers(0, 90),
        Kind.FLAG: st.integers(0, 1),
        Kind.DAY: st.dates(date(1900, 1, 1), date(2120, 1, 1)).map(str),
        Kind.MOMENT: st.sampled_from(["08:00", "12:30", "19:30"]),
        Kind.TEXT: st.sampled_from(["", "متن 0", "متن 1"]),
        Kind.PASSAGE: st.sampled_from(["", "متن 0", "متن 2"]),
        Kind.TEXTS: st.sampled_from(["", "متن"]),
    }

    def value(field):
        if field.choices:
            return st.sampled_from([each.value for each in field.choices])
        if field.target:
            return st.integers(0, EACH).map(lambda number: world_id(field.target, number))
        return values[field.kind]

    def is_(field):
        return st.lists(value(field), max_size=3).map(lambda some: Is(field.name, tuple(some)))

    def between(field):
        side = st.none() | value(field)
        return st.builds(Between, st.just(field.name), side, side)

    leaf = st.sampled_from([field for field in fields if field.kind is not Kind.MEASURE]).flatmap(
        is_
    ) | st.sampled_from(fields).map(lambda field: Missing(field.name))
    leaf |= st.sampled_from(asked).flatmap(between)
    parts = [
        st.lists(conditions_of(CATALOGUE[part]), max_size=2).map(
            lambda some, part=part: Having(part, tuple(some))
        )
        for part in PARTS.get(kind, ())
    ]
    links = [field for field in fields if field.target in ("Place", "Body")]
    parts += [
        st.lists(conditions_of(CATALOGUE[field.target]), max_size=2).map(
            lambda some, field=field: Linked(field.name, tuple(some))
        )
        for field in links
        if kind not in (Place, Body)
    ]
    return st.recursive(
        st.one_of(leaf, *parts),
        lambda inner: (
            st.builds(Not, inner) | st.lists(inner, max_size=2).map(lambda some: Either(tuple(some)))
        ),
        max_leaves=3,
    )


@pytest.fixture
def find(store):
    def find(kind, *conditions, **asked):
        with store.view() as view:
            return view.records(kind).find(conditions=conditions, **asked)

    return find


@QUICK
@given(data=st.data())
def test_conditions_find_what_plain_python_finds(store, data):
    kind = data.draw(st.sampled_from(KINDS))
    parts = [CATALOGUE[part] for part in PARTS.get(kind, ())]
    drawn = [data.draw(st.lists(records_of(each), max_size=4)) for each in (kind, *parts)]
    # ids of the examples before this one are in the file too
    records = [*world(), *(each for some in drawn for each in some)]
    condition = data.draw(conditions_of(kind))
    field = data.draw(st.sampled_from(fields_of(kind)))
    descending = data.draw(st.booleans())
    with store.work() as work:
        work.add(*records)
        asked = work.records(kind)
        found = asked.find(conditions=[condition], order_by=field.name, descending=descending)
        assert asked.count([condition]) == len(found)
    wanted = [each for each in records if type(each) is kind and fulfils(each, condition, records)]
    assert set(found) == {each.id for each in wanted}
    by_id = {each.id: each for each in records}
    assert list(found) == [each.id for each in in_order(wanted, field, by_id, descending=descending)]


def in_order(records, field, by_id, *, descending):
    def key(record):
        value = getattr(record, field.name)
        match field.kind:
            case Kind.CHOICE if value:
                return list(field.choices).index(value)
            case Kind.TEXT | Kind.PASSAGE:
                return sort_key(value) or None
            case Kind.TEXTS if value:
                return sort_key(json.dumps(value, ensure_ascii=False))  # as they are kept
            case Kind.LINK | Kind.LINKS if value:
                target = by_id[value[0] if isinstance(value, tuple) else value]
                named = next((each for each in fields_of(type(target)) if each.ordered), None)
                return (sort_key(getattr(target, named.name)) or None) if named else target.id
        return None if value in BLANK else value

    born = sorted(records, key=lambda each: each.id)
    written = [each for each in born if key(each) is not None]
    return [*sorted(written, key=key, reverse=descending), *(each for each in born if key(each) is None)]


def test_an_office_is_found_by_a_neighbourhood_that_it_serves(put, find, office):
    put(Office(name="دفتر پارس"))
    (hood,) = office.neighbourhoods
    assert find(Office, Is("neighbourhoods", (hood,))) == (office.id,)
    assert office.id not in find(Office, Missing("neighbourhoods"))
    assert find(Neighbourhood, Not(Having("Office"))) == ()
    assert find(Neighbourhood, Having("Office", (Is("state", (OfficeState.ACTIVE.value,)),))) == ()


def test_a_record_is_asked_for_what_lies_under_it_though_it_is_of_the_same_kind(put, find):
    above = Organisation(name="استانداری")
    put(above, Organisation(name="فرمانداری", parent=link_to(above)))
    assert find(Organisation, Having("Organisation", (Is("parent", (above.id,)),))) == (above.id,)


def test_a_part_in_the_bin_does_not_count(put, find, store, open_of):
    session = Session(heading="جلسه")
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد.")
    agency = Organisation(name="شهرداری")
    assignment = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(agency))
    put(session, resolution, agency, assignment)
    assert find(Resolution, Having("Assignment")) == (resolution.id,)
    opened = open_of(assignment)
    with store.work() as work:
        work.delete(opened)
        work.commit()
    assert find(Resolution, Having("Assignment")) == ()


def test_more_ids_may_be_asked_for_than_a_statement_has_places_for(find, office):
    assert find(Office, Is("id", (*map(str, range(40_000)), office.id))) == (office.id,)


def test_a_list_runs_by_the_names_of_what_it_links_to(put, find, office):
    city = Place(name="آباده", kind=PlaceKind.CITY)
    put(city, first := Office(name="ب", place=link_to(city)), last := Office(name="الف"))
    assert find(Office, order_by="place") == (first.id, office.id, last.id)
    assert find(Office, order_by="place", descending=True) == (office.id, first.id, last.id)


def test_a_text_without_a_stored_key_runs_by_the_alphabet(put, find):
    made = [Office(name="دفتر", manager=name) for name in ("گلستان", "یزدی", "پارسا", "", "کاظمی")]
    put(*made)
    shown = {each.id: each.manager for each in made}
    assert [shown[each] for each in find(Office, order_by="manager")] == [
        "پارسا",
        "کاظمی",
        "گلستان",
        "یزدی",
        "",
    ]


def test_a_list_is_between_nothing(find):
    with pytest.raises(TypeError, match="neighbourhoods"):
        find(Office, Between("neighbourhoods", "a", "b"))


def test_days_are_between_with_both_ends(put, find):
    session = Session(heading="جلسه")
    made = [
        Resolution(session=link_to(session), order=day, operative="مقرر شد.", deadline_on=date(2026, 11, day))
        for day in (1, 2, 3)
    ]
    put(session, *made, replace(made[0], id="blank", deadline_on=None))
    assert find(Resolution, Between("deadline_on", "2026-11-02", "2026-11-03")) == (made[1].id, made[2].id)
    assert len(find(Resolution, Between("deadline_on"))) == 3


def test_a_list_may_be_asked_by_what_it_links_to(put, find, office):
    put(Office(name="دفتر پارس"))
    assert find(Office, Linked("place", (Is("name", ("شیراز",)),))) == (office.id,)
    assert find(Office, Linked("neighbourhoods", (Missing("borders"),))) == (office.id,)
    assert find(Office, Linked("place", (Is("name", ("تهران",)),))) == ()


def test_a_tally_counts_each_value(put, store, office):
    put(Office(name="دفتر پارس", place=office.place), Office(name="دفتر مهر"))
    with store.view() as view:
        assert view.records(Office).tally("place") == {office.place: 2}
        assert view.records(Office).tally("state", [Missing("place")]) == {"proposed": 1}
