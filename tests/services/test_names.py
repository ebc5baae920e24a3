from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.schema.reading import AMBIGUOUS, name_key
from desktop.schema.record import Link, link_to
from desktop.services.names import Names


@pytest.fixture
def names(store):
    """Return the names of one kind as they are stored now, by what they lead to."""

    def names(kind):
        with store.view() as view:
            return Names(view, kind)

    return names


@pytest.fixture
def place_of(names, store):
    def place_of(name):
        with store.view() as view:
            return view.records(Place).get(names(Place).by_key[name])

    return place_of


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("یزد", PlaceKind.COUNTY),
        ("شهرستانیزد", PlaceKind.COUNTY),
        ("استانیزد", PlaceKind.PROVINCE),
        ("فارس", PlaceKind.PROVINCE),
    ],
)
def test_a_bare_name_means_the_county_and_the_province_only_where_nothing_else_bears_it(
    place_of, typed, kind
):
    assert place_of(typed).kind is kind


def test_a_bare_name_means_the_county_and_the_city_only_by_its_rank(names, put, place_of):
    city = Place(name="یزد", kind=PlaceKind.CITY)
    put(city)
    assert place_of("یزد").kind is PlaceKind.COUNTY
    assert place_of("شهریزد") == city


def test_no_province_is_made_of_a_mistyped_name(names):
    assert names(Place).make_missing("استان فارسس") is None


def test_an_organisation_is_known_by_all_its_names(names, put):
    put(organisation := Organisation(name="شهرداری شیراز", short_name="شهرداری", aliases=("بلدیه",)))
    known = names(Organisation)
    spelled = ("شهرداري  شیراز", "شهرداری\u200cشیراز", "شهرداری", "بلدیه")
    assert {known.link(name) for name in spelled} == {link_to(organisation)}
    assert known.made == []


def test_a_title_comes_before_another_ones_alias(names, put):
    first, second = Organisation(name="بنیاد مسکن"), Organisation(name="بنیاد", aliases=("بنیاد مسکن",))
    put(first, second)
    assert names(Organisation).link("بنیاد مسکن") == first.id


def test_two_of_one_name_are_ambiguous(names, put):
    put(Neighbourhood(name="مرکز"), Neighbourhood(name="مرکز"))
    known = names(Neighbourhood)
    assert known.by_key["مرکز"] == AMBIGUOUS
    assert (known.link("مرکز"), known.made) == (None, [])


def test_a_merged_organisation_means_the_one_it_became(names, put):
    last = Organisation(name="وزارت تعاون، کار و رفاه اجتماعی")
    middle = Organisation(name="وزارت رفاه", merged_into=link_to(last))
    first = Organisation(name="سازمان رفاه", merged_into=link_to(middle))
    put(last, middle, first)
    known = names(Organisation)
    assert {known.link(each.name) for each in (last, middle, first)} == {link_to(last)}


def test_a_person_that_was_merged_into_one_in_the_bin_is_no_name_any_more(names, put, editing, browse):
    last = Person(family_name="احمدی")
    put(last, Person(family_name="مریم احمدی", merged_into=link_to(last)))
    assert names(Person).link("مریم احمدی") == last.id
    editing.delete(browse.open(Person, last.id))
    assert "مریماحمدی" not in names(Person).by_key


def test_what_is_new_is_made_once_for_all_its_spellings(names):
    known = names(Organisation)
    assert known.link("تشکل مهر") == known.link(" تشکل  مهر ") == known.link("تشکل\u200cمهر")
    assert [each.name for each in known.made] == ["تشکل مهر"]


def test_a_city_made_on_the_way_is_known_by_its_bare_name_too(names):
    known = names(Place)
    made = known.make_missing("شهر نمونه")
    assert known.by_key.get("نمونه") == made
    assert [(each.name, each.kind) for each in known.made] == [("نمونه", PlaceKind.CITY)]


def test_a_rank_that_is_written_is_kept(names):
    known = names(Place)
    for name in ("شهرستان نمونه", "بخش مرکزی", "روستای کهن", "نوشهر تازه"):
        known.make_missing(name)
    kinds = {each.title: each.kind for each in known.made}
    assert kinds == {
        "شهرستان نمونه": PlaceKind.COUNTY,
        "بخش مرکزی": PlaceKind.DISTRICT,
        "روستای کهن": PlaceKind.VILLAGE,
        "شهر نوشهر تازه": PlaceKind.CITY,
    }


def test_a_name_too_long_to_be_one_makes_nothing(names):
    known = names(Organisation)
    assert known.make_missing("الف " * 400) is None
    assert known.link("الف " * 400) is None
    assert known.made == []


@pytest.mark.parametrize("name", ["", "  ", "\u200c", "-", "...", "***", "؟"])
def test_nothing_and_signs_alone_are_no_name(names, name):
    known = names(Organisation)
    assert known.link(name) is None
    assert known.make_missing(name) is None
    assert known.made == []


def test_a_kind_for_which_a_name_is_not_enough_is_not_made(names):
    assert names(Office).make_missing("دفتر") is None


def test_a_person_is_known_without_the_title(names, put):
    put(person := Person(professional_title="مهندس", given_name="بهرام", family_name="پارسا"))
    known = names(Person)
    assert known.link("بهرام پارسا") == known.link("مهندس بهرام پارسا") == Link(person.id)


def test_what_lies_in_the_bin_is_no_name(names, put, editing, browse):
    put(organisation := Organisation(name="بهزیستی"))
    editing.delete(browse.open(Organisation, organisation.id))
    assert "بهزیستی" not in names(Organisation).by_key


def test_figures_that_are_apart_stay_apart(names, put):
    put(Organisation(name="شهرداری منطقه ۱-۱۲"))
    known = names(Organisation)
    assert known.by_key.get(name_key("شهرداری منطقه ۱۱-۲")) is None
    assert known.by_key.get(name_key("شهرداری منطقه 1/12"))


def test_a_person_is_the_same_with_and_without_the_form_of_address(names, put):
    put(person := Person(professional_title="دکتر", given_name="مریم", family_name="احمدی"))
    known = names(Person)
    assert known.make_missing("سرکار خانم دکتر مریم احمدی") == person.id
    assert known.make_missing("خانم دکتر مریم احمدی") == person.id
    made = known.make_missing("آقای علی رضایی")
    assert known.make_missing("علی رضایی") == known.make_missing("جناب آقای علی رضایی") == made
    assert [(each.given_name, each.family_name) for each in known.made] == [("علی", "رضایی")]


def test_two_of_one_name_are_in_doubt_with_the_form_of_address_too(names, put):
    put(*(Person(given_name="علی", family_name="رضایی") for _ in range(2)))
    known = names(Person)
    assert (known.make_missing("آقای علی رضایی"), known.made) == (None, [])
