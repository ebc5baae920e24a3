from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.session import Session
from desktop.schema.reading import AMBIGUOUS, name_key
from desktop.schema.record import link_to
from desktop.services.names import Names

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
NAME = st.lists(st.sampled_from(["علی", "رضا", "ری", "کریم", "شهر", "۱۲", "۳", "یی"]), min_size=1, max_size=3)


@pytest.fixture
def titles(browse):
    def titles(kind, typed, most=20):
        return [title for _, title in browse.suggest(kind, typed, most)]

    return titles


@pytest.mark.parametrize(
    "typed", ["تأمین اجت", "تامین", "سازمان تامین اجتماعي", "تأمين‌اجتماعی", "بیمه", "اجتماعی سازمان"]
)
def test_any_spelling_and_any_other_name_is_suggested(put, titles, typed):
    put(Organisation(name="سازمان تأمین اجتماعی", aliases=("بیمهٔ اجتماعی",)), Organisation(name="شهرداری"))
    assert titles(Organisation, typed) == ["سازمان تأمین اجتماعی"]


def test_where_nothing_is_typed_the_first_by_name_are_suggested(put, titles):
    put(*(Organisation(name=name) for name in ("پست", "بهزیستی", "آموزش و پرورش")))
    assert titles(Organisation, " ", 2) == ["آموزش و پرورش", "بهزیستی"]


def test_what_is_called_just_so_comes_first(put, titles):
    put(*(Organisation(name=name) for name in ("ادارهٔ برق", "برق منطقه‌ای", "برق")))
    assert titles(Organisation, "برق") == ["برق", "برق منطقه‌ای", "ادارهٔ برق"]


def test_what_was_pasted_by_mistake_is_nobodys_name(put, titles, browse):
    put(Organisation(name="برق"))
    for pasted in ("برق و گاز " * 10_000, "ب" * 100_000, "\0\n\t\u202e*\"' OR 1", "😀" * 1_000):
        assert titles(Organisation, pasted) == []
        assert browse.named(Organisation, pasted) is None


def test_signs_alone_suggest_nothing(put, titles):
    put(Organisation(name="برق"))
    assert titles(Organisation, "؟!") == []


def test_what_was_merged_is_not_suggested_and_means_what_it_became(put, titles, browse):
    last = Organisation(name="بهزیستی شهرستان")
    middle = Organisation(name="ادارهٔ بهزیستی", merged_into=link_to(last))
    put(last, middle, Organisation(name="بهزیستی", merged_into=link_to(middle)))
    assert titles(Organisation, "بهزیستی") == ["بهزیستی شهرستان"]
    assert browse.named(Organisation, "بهزيستي") == last.id


@pytest.mark.parametrize("typed", ["شهر شی", "شهر شیراز", "شیراز", "شهرستان شیراز", "شهر ری", "ری"])
def test_a_place_is_suggested_by_its_rank_and_its_name(put, titles, typed):
    put(Place(name="شیراز", kind=PlaceKind.CITY), Place(name="ری", kind=PlaceKind.CITY))
    wanted = "شهرستان" if typed.startswith("شهرستان") else ""
    assert any(typed.split()[-1] in each and wanted in each for each in titles(Place, typed))


def test_a_person_is_suggested_by_title_and_name(put, titles):
    put(
        Person(professional_title="مهندس", given_name="علی", family_name="رضایی"), Person(family_name="کریمی")
    )
    for typed in ("مهندس علی رض", "علی", "رضائی", "مهندس رضایی"):
        assert titles(Person, typed) == ["مهندس علی رضایی"]


def test_a_name_that_nobody_bears_is_none_and_one_that_two_bear_is_in_doubt(put, browse):
    city = Place(name="شیراز نو", kind=PlaceKind.CITY)
    put(city, first := Neighbourhood(name="کوی مهر", place=link_to(city)), Neighbourhood(name="کوی بهار"))
    assert browse.named(Neighbourhood, "کوی‌مهر") == first.id
    assert browse.named(Neighbourhood, "کوی") is None
    assert browse.named(Neighbourhood, "؟") is None
    put(Neighbourhood(name="کوی مهر"))
    assert browse.named(Neighbourhood, "کوی مهر") == AMBIGUOUS


def test_what_is_in_the_bin_bears_no_name(put, browse, editing):
    put(agency := Organisation(name="برق"))
    editing.delete(browse.open(Organisation, agency.id))
    assert browse.named(Organisation, "برق") is None
    assert browse.suggest(Organisation, "برق") == ()


@QUICK
@given(
    made=st.lists(st.tuples(NAME, NAME, NAME), max_size=5),
    typed=NAME,
    joint=st.sampled_from([" ", "", "\u200c"]),
)
def test_a_name_means_what_it_means_in_a_workbook(store, browse, made, typed, joint):
    people = [
        Person(professional_title=" ".join(title), given_name=" ".join(given), family_name=" ".join(family))
        for title, given, family in made
    ]
    places = [
        Place(name=" ".join(name), kind=PlaceKind.CITY, aliases=(" ".join(alias),)) for _, name, alias in made
    ]
    with store.work() as work:
        work.add(*people, *places)
        work.commit()
    for kind in (Person, Place):
        with store.view() as view:
            wanted = Names(view, kind).by_key
        for name in (
            joint.join(typed),
            *(each.title for each in (*people, *places)),
            f"شهر {' '.join(typed)}",
        ):
            assert browse.named(kind, name) == wanted.get(name_key(name))


def test_what_has_no_title_is_called_by_what_it_links_to(browse, put, body):
    person, agency = Person(family_name="احمدی"), Organisation(name="شهرداری")
    seat = Seat(body=link_to(body), organisation=link_to(agency))
    holder = SeatHolder(seat=link_to(seat), person=link_to(person))
    put(person, agency, seat, holder)
    assert browse.titles(Seat, [seat.id]) == {seat.id: "شهرداری"}
    assert browse.titles(SeatHolder, [holder.id, "not there"]) == {holder.id: "احمدی"}
    (shown,) = browse.page(SeatHolder, [holder.id])
    assert (shown.record, shown.cells["seat"]) == (holder, "شهرداری")


def test_counting_and_listing_agree(browse, put):
    put(Office(name="ب"), Office(name="الف"))
    assert browse.count(Office) == len(browse.ids(Office)) == 2
    assert browse.ids(Office, order_by="name", descending=True)[0] == browse.ids(Office)[0]
    assert browse.ids(Office, deleted=True) == ()


def test_a_body_is_named_by_its_alias(browse, put):
    put(body := Body(name="ستاد بازآفرینی شهری", aliases=("ستاد",)))
    assert browse.named(Body, "ستاد") == body.id


def test_a_name_of_what_became_something_in_the_bin_means_nothing(put, browse, editing):
    became = Organisation(name="توانیر")
    merged = Organisation(name="شرکت برق", merged_into=link_to(became))
    put(became, merged)
    editing.delete(browse.open(Organisation, became.id))
    assert browse.named(Organisation, merged.name) is None


def test_another_of_the_same_name_is_a_namesake_in_any_spelling(put, browse):
    put(one := Organisation(name="ادارهٔ كل راه"), Organisation(name="ادارهٔ کل راه و شهرسازی"))
    put(Organisation(name="راه", aliases=("ادارهٔ کل راه",)))
    assert browse.namesakes(Organisation(name="اداره‌ کل  راه")) == (one.id,)
    assert browse.namesakes(one) == ()


def test_what_was_merged_or_lies_in_the_bin_is_no_namesake(put, browse, editing, store):
    put(kept := Organisation(name="برق"), gone := Organisation(name="آب", merged_into=link_to(kept)))
    put(deleted := Organisation(name="گاز"))
    editing.delete(browse.open(Organisation, deleted.id))
    assert browse.namesakes(Organisation(name=gone.name)) == ()
    assert browse.namesakes(Organisation(name=deleted.name)) == ()


def test_two_of_one_name_in_two_places_are_no_namesakes_but_one_without_a_place_is(put, browse):
    places = Place(name="بافت", kind=PlaceKind.CITY), Place(name="بافق", kind=PlaceKind.CITY)
    here, there = (Neighbourhood(name="کوی آبشار", place=link_to(each)) for each in places)
    put(*places, here)
    assert browse.namesakes(there) == ()
    assert browse.namesakes(Neighbourhood(name="کوی آبشار")) == (here.id,)
    put(nowhere := Neighbourhood(name="کوی آبشار"))
    assert browse.namesakes(there) == (nowhere.id,)


def test_people_are_namesakes_by_both_names_whatever_their_titles(put, browse):
    put(one := Person(given_name="علی", family_name="کریمی", professional_title="دکتر"))
    assert browse.namesakes(Person(given_name="علي", family_name="كريمي")) == (one.id,)
    assert browse.namesakes(Person(given_name="رضا", family_name="کریمی")) == ()


def test_what_bears_no_name_has_no_namesakes(browse):
    assert browse.namesakes(Session(heading="جلسه")) == ()
    assert browse.namesakes(Organisation(name="…")) == ()


def test_a_person_is_found_with_the_form_of_address_before_the_name(put, browse):
    put(person := Person(given_name="علی", family_name="رضایی"))
    assert browse.named(Person, "جناب آقای علی رضایی") == person.id
    assert browse.named(Person, "آقای رضا رضایی") is None
    put(Person(given_name="علی", family_name="رضایی"))
    assert browse.named(Person, "آقای علی رضایی") == AMBIGUOUS
