from __future__ import annotations

import random
from time import perf_counter

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.likeness import OF_ORGANISATIONS, Likeness, Named, likely_pairs
from desktop.domain.party import Honorific, Organisation, Person
from desktop.domain.place import Place, PlaceKind
from desktop.schema.record import link_to
from desktop.services.duplicates import Duplicates
from desktop.services.merge import Merge


@pytest.fixture
def duplicates(store):
    return Duplicates(store)


@pytest.fixture
def same(put):
    one, other = Organisation(name="اداره کل بهزیستی"), Organisation(name="بهزیستی")
    put(one, other, Organisation(name="شهرداری"))
    return one, other


def test_a_pair_is_found_with_its_reason(duplicates, same):
    (pair,) = duplicates.pairs(Organisation)
    assert ({pair.one, pair.other}, pair.why) == ({each.id for each in same}, Likeness.LEFT_OUT)


def test_what_was_told_apart_is_not_shown_again_until_it_is_doubted(duplicates, same):
    (pair,) = duplicates.pairs(Organisation)
    duplicates.tell_apart(pair)
    duplicates.tell_apart(pair)
    assert duplicates.pairs(Organisation) == ()
    duplicates.doubt_again(pair)
    assert duplicates.pairs(Organisation) == (pair,)


def test_what_is_merged_or_in_the_bin_is_no_duplicate(duplicates, same, store, put, editing, browse):
    one, other = same
    merging = Merge(store, CATALOGUE)
    merged = merging.merge(Organisation, one.id, other.id)
    assert duplicates.pairs(Organisation) == ()
    merging.undo(merged)
    editing.delete(browse.open(Organisation, other.id))
    assert duplicates.pairs(Organisation) == ()


def test_what_lies_elsewhere_or_above_is_another(duplicates, put):
    here, there = (Place(name=name, kind=PlaceKind.CITY) for name in ("اینجا", "آنجا"))
    above = Organisation(name="سازمان آب")
    put(here, there, *(Organisation(name="دادگستری", place=link_to(each)) for each in (here, there)))
    put(above, Organisation(name="اداره آب", parent=link_to(above)))
    assert duplicates.pairs(Organisation) == ()
    put(Organisation(name="دادگستری"))
    assert len(duplicates.pairs(Organisation)) == 1


def test_the_shipped_counties_are_no_slips_of_one_another(duplicates, put):
    put(Organisation(name="فرمانداری سمیرم"), Organisation(name="فرمانداری سمیرن"))
    assert len(duplicates.pairs(Organisation)) == 1
    put(Place(name="سمیرن", kind=PlaceKind.CITY))
    assert duplicates.pairs(Organisation) == ()


def test_a_man_and_a_woman_are_two_people(duplicates, put):
    mr = Person(honorific=Honorific.MR, given_name="نصرت", family_name="کریمی")
    mrs = Person(honorific=Honorific.MRS, given_name="نصرت", family_name="کریمی")
    put(mr, mrs)
    assert duplicates.pairs(Person) == ()
    put(Person(professional_title="دکتر", family_name="نصرت كريمي"))
    assert [each.why for each in duplicates.pairs(Person)] == [Likeness.SAME_NAME]


def test_ten_thousand_names_are_compared_in_a_moment():
    dice = random.Random(7)
    words = ["".join(dice.choices("ابپتجچحدرزسشعفقکلمنوهی", k=dice.randint(3, 8))) for _ in range(900)]
    named = [Named(f"{number:05}", " ".join(dice.choices(words, k=3))) for number in range(10_000)]
    begun = perf_counter()
    likely_pairs(named, OF_ORGANISATIONS)
    assert perf_counter() - begun < 8
