from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Person
from desktop.domain.place import Place, PlaceKind
from desktop.schema.record import Link
from desktop.services.sheets.rows.matching import Matches

SHIRAZ, YAZD = Link("shiraz"), Link("yazd")


def found(stored, row):
    matches = Matches(type(row), stored)
    return matches.of(row, matches.keys(row))


def test_the_code_comes_before_the_name():
    stored = [Office(code="12", name="الف", place=SHIRAZ), Office(code="13", name="ب", place=SHIRAZ)]
    assert found(stored, Office(code="13", name="الف", place=SHIRAZ)) == [stored[1]]


def test_without_a_code_name_and_place_together_mean_one():
    stored = [Office(code="12", name="مهر", place=SHIRAZ), Office(name="مهر", place=YAZD)]
    assert found(stored, Office(name="مهر", place=SHIRAZ)) == [stored[0]]
    assert found(stored, Office(name="مهر", place=YAZD)) == [stored[1]]


def test_an_unknown_code_is_given_to_the_one_that_has_none():
    stored = [Office(name="مهر", place=SHIRAZ)]
    assert found(stored, Office(code="12", name="مهر", place=SHIRAZ)) == stored


def test_another_code_contradicts_the_same_name():
    stored = [Office(code="12", name="مهر", place=SHIRAZ)]
    assert found(stored, Office(code="14", name="مهر", place=SHIRAZ)) == []


def test_two_that_fit_are_both_given():
    stored = [Office(name="مهر", place=SHIRAZ), Office(name="مهر", place=SHIRAZ)]
    assert found(stored, Office(name="مهر", place=SHIRAZ)) == stored


@pytest.mark.parametrize("typed", ["دفتر تسهیل گری", "دفتر تسهیل\u200cگری", "دفترِ تسهيلگري"])
def test_names_match_in_any_spelling(typed):
    stored = [Office(name="دفتر تسهیلگری", place=SHIRAZ)]
    assert found(stored, Office(name=typed, place=SHIRAZ)) == stored


def test_the_same_name_elsewhere_is_another():
    assert found([Office(name="مهر", place=SHIRAZ)], Office(name="مهر", place=YAZD)) == []


def test_without_a_place_the_name_means_the_one_without_a_place():
    stored = [Office(name="مهر"), Office(name="مهر", place=YAZD)]
    assert found(stored, Office(name="مهر")) == [stored[0]]


def test_a_row_without_a_name_means_nobody():
    assert found([Office(name="مهر", place=SHIRAZ)], Office(place=SHIRAZ)) == []


def test_a_person_without_a_given_name_and_a_province_without_a_parent_are_found():
    person, province = Person(family_name="پارسا"), Place(name="یزد", kind=PlaceKind.PROVINCE)
    assert found([person], Person(family_name="پارسا")) == [person]
    assert found([province], Place(name="یزد", kind=PlaceKind.PROVINCE)) == [province]


@pytest.mark.parametrize("typed", ["11/1", "1-11", "111", "1/11/", "1/ 11"])
def test_codes_match_sign_by_sign(typed):
    assert found([Office(code="1/11", name="مهر")], Office(code=typed, name="ماه")) == []


@pytest.mark.parametrize("typed", ["A-1/11", "a-1/11", " A-1/11", "A-۱/۱۱"])
def test_a_code_is_the_same_in_any_digits_and_case(typed):
    stored = [Office(code="a-1/11", name="مهر")]
    assert found(stored, Office(code=typed, name="ماه")) == stored


def test_signs_alone_are_no_code():
    stored = [Office(code="-", name="مهر"), Office(code="-", name="ماه")]
    assert found(stored, Office(code="-", name="ماه")) == [stored[1]]
    assert found(stored, Office(code="12", name="ماه")) == [stored[1]]


def test_figures_that_are_apart_in_a_name_stay_apart():
    stored = [Office(name="دفتر ۱-۱۲"), Office(name="دفتر ۱۱-۲")]
    assert found(stored, Office(name="دفتر 1/12")) == [stored[0]]
    assert found(stored, Office(name="دفتر ۱۱۲")) == []


def test_without_a_place_a_name_means_the_only_one_that_bears_it():
    stored = [Office(name="مهر", place=SHIRAZ), Office(name="ماه", place=YAZD)]
    assert found(stored, Office(name="مهر")) == [stored[0]]


def test_without_a_place_a_name_that_two_bear_is_a_doubt():
    stored = [Office(name="مهر", place=SHIRAZ), Office(name="مهر", place=YAZD)]
    assert found(stored, Office(name="مهر")) == stored
    assert found(stored, Office(name="مهر", place=YAZD)) == [stored[1]]


def test_without_a_place_another_code_contradicts_too():
    stored = [Office(code="12", name="مهر", place=SHIRAZ), Office(name="مهر", place=YAZD)]
    assert found(stored, Office(code="13", name="مهر")) == [stored[1]]


def test_a_family_name_means_the_only_person_who_has_it():
    people = [Person(given_name="بهرام", family_name="پارسا"), Person(given_name="مریم", family_name="راد")]
    assert found(people, Person(family_name="پارسا")) == [people[0]]
    assert found(people, Person(given_name="رضا", family_name="پارسا")) == []
