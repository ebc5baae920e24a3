from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.overlap import Ground, Territories

IDS = ("a", "b", "c", "d", "e")
PLACES = ("province", "county", "city", "elsewhere")
ABOVE = {"county": "province", "city": "county", "elsewhere": None, "province": None}
KEYS = st.frozensets(st.sampled_from(("حسناباد", "اسکان", "کشتارگاه")), max_size=2)
ANY = st.sampled_from(("", *IDS))


@st.composite
def grounds(draw):
    """Return five neighbourhoods with any links, circles too."""
    return [
        Ground(each, draw(KEYS), draw(st.sampled_from(("", *PLACES))), draw(ANY), draw(ANY)) for each in IDS
    ]


def around(place):
    return [] if not place else [place, *around(ABOVE[place])]


def joined(*relations):
    """Return the relation of going one after the other."""
    found = {(one, one) for one in IDS}
    for relation in relations:
        found = {(one, last) for one, at in found for start, last in relation if at == start}
    return found


def closed(relation):
    """Return the relation of going any number of times."""
    found = {(one, one) for one in IDS}
    while (more := found | joined(found, relation)) != found:
        found = more
    return found


def model(all_grounds):
    """Return the pairs that share ground, by relations alone."""
    stay = {(one, one) for one in IDS}
    into = {(each.id, each.merged_into) for each in all_grounds if each.merged_into}
    merged = closed(into | {(other, one) for one, other in into})
    named = {
        (one.id, other.id)
        for one in all_grounds
        for other in all_grounds
        if one.keys & other.keys
        and (
            not one.place
            or not other.place
            or one.place in around(other.place)
            or other.place in around(one.place)
        )
    }
    same = joined(merged, named | stay, merged)
    out = {(each.id, each.within) for each in all_grounds if each.within}
    outwards = joined(same, closed(joined(out, same)))
    return outwards | {(other, one) for one, other in outwards}


@given(grounds())
def test_what_shares_ground_is_what_the_relations_say(all_grounds):
    territories = Territories(all_grounds, ABOVE)
    assert {(one, other) for one in IDS for other in territories.meeting(one)} == model(all_grounds)


@given(grounds())
def test_who_meets_one_is_met_by_it(all_grounds):
    territories = Territories(all_grounds, ABOVE)
    assert all(one in territories.meeting(other) for one in IDS for other in territories.meeting(one))


@pytest.mark.parametrize(
    ("place", "meets"), [("city", True), ("county", True), ("", True), ("elsewhere", False)]
)
def test_a_name_is_the_same_in_one_place_and_in_nested_ones_only(place, meets):
    one = Ground("a", frozenset({"حسناباد"}), "city")
    other = Ground("b", frozenset({"حسناباد"}), place)
    assert ("b" in Territories([one, other], ABOVE).meeting("a")) is meets


def test_two_of_a_name_in_two_places_are_not_one_through_a_third_without_place():
    key = frozenset({"حسناباد"})
    grounds = [Ground("a", key, "city"), Ground("b", key), Ground("c", key, "elsewhere")]
    assert "c" not in Territories(grounds, ABOVE).meeting("a")


def test_neighbours_in_one_area_do_not_meet():
    grounds = [Ground("area"), Ground("a", within="area"), Ground("b", within="area")]
    territories = Territories(grounds, ABOVE)
    assert territories.meeting("a") == {"a", "area"}
    assert territories.meeting("area") == {"a", "b", "area"}


def test_a_place_in_itself_ends():
    grounds = [Ground("a", frozenset({"x"}), "p"), Ground("b", frozenset({"x"}), "q")]
    assert "b" not in Territories(grounds, {"p": "p", "q": "q"}).meeting("a")
