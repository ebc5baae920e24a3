from __future__ import annotations

import pytest

from desktop.domain.body import Body, Seat
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Place, PlaceKind
from desktop.schema.record import Link
from desktop.services.find import MOST_CANDIDATES, Whole, places_in


def titles(hits):
    return [hit.title for hit in hits]


@pytest.mark.parametrize("stored", ["تسهیلگری", "تسهیل گری", "تسهیل\u200cگری"])
@pytest.mark.parametrize("typed", ["تسهیلگری", "تسهیل گری", "تسهیل\u200cگری", "تسهيل\u200cگري"])
def test_the_three_spellings_find_each_other(find, put, stored, typed):
    put(Office(name=f"دفتر {stored} مهر"))
    assert titles(find.hits(typed)) == [f"دفتر {stored} مهر"]


def test_the_places_of_many_words_are_those_of_each():
    words = [f"واژه{number}" for number in range(20)]
    office = Office(name="دفتر", note="؛ ".join(f"واژ\u200cه {number}" for number in range(0, 40, 2)))
    assert places_in(office, words) == tuple(each for word in words for each in places_in(office, [word]))
    assert len(places_in(office, words)) > len(words) / 2


def test_the_place_of_a_hit_is_known_in_the_letters_as_typed(find, put):
    put(Office(name="دفتر تسهيل\u200cگری مهر", note="نشانی تسهیل گری"))
    (hit,) = find.hits("تسهیلگری")
    found = {place.field: place.text[place.start : place.end] for place in hit.places}
    assert found == {"name": "تسهيل\u200cگری", "note": "تسهیل گری"}


def test_every_word_must_be_there_and_each_shows_its_place(find, put):
    put(Office(name="دفتر مهر", address="خیابان باغ"), Office(name="دفتر ماه"))
    (hit,) = find.hits("مهر باغ")
    assert sorted(place.field for place in hit.places) == ["address", "name"]
    assert find.hits("مهر دریا") == ()


def test_the_whole_query_in_one_place_comes_first_then_the_newest(find, put):
    put(Office(name="مهر باغ نو"), Office(name="باغ نو مهر"), Office(name="نو در باغ"))
    assert titles(find.hits("باغ نو")) == ["باغ نو مهر", "مهر باغ نو", "نو در باغ"]


def test_the_newest_come_first_among_equals(find, put):
    put(*(Office(name=f"دفتر {number}") for number in range(5)))
    assert titles(find.hits("دفتر")) == [f"دفتر {number}" for number in reversed(range(5))]


def test_as_many_hits_as_asked_for_at_most(find, put):
    put(*(Office(name=f"دفتر {number}") for number in range(MOST_CANDIDATES + 1)))
    assert len(find.hits("دفتر")) == 50
    assert len(find.hits("دفتر", most=3)) == 3
    assert len(find.hits("دفتر", most=2 * MOST_CANDIDATES)) == MOST_CANDIDATES


@pytest.mark.parametrize(
    "typed", ["", "   ", "\u200c", "،؛«»", "\u064b", '"', "'", "*", "NEAR(", '" OR "', "%_"]
)
def test_what_holds_no_word_finds_nothing_and_breaks_nothing(find, put, typed):
    put(Office(name="دفتر"))
    assert find.hits(typed) == ()


@pytest.mark.parametrize("typed", ["د", "دف", "۲", "2", "٢"])
def test_one_and_two_letters_are_found_too(find, put, typed):
    put(Office(name="دفتر ۲"))
    assert titles(find.hits(typed, kinds=["Office"])) == ["دفتر ۲"]


def test_kinds_narrow_the_search(find, put):
    put(Office(name="دفتر مهر"), Organisation(name="بنیاد مهر"))
    assert [hit.kind for hit in find.hits("مهر", kinds=["Organisation"])] == ["Organisation"]


def test_codes_are_found_in_either_digits(find, office):
    assert [hit.id for hit in find.hits("۱۲", kinds=["Office"])] == [office.id]


def test_the_bin_is_not_searched_until_something_comes_back(find, office, editing, browse):
    editing.delete(browse.open(Office, office.id))
    assert find.hits("آبشار", kinds=["Office"]) == ()
    editing.restore(office)
    assert len(find.hits("آبشار", kinds=["Office"])) == 1


def test_a_change_is_found_and_what_it_replaced_is_not(find, office, change):
    change(office, name="دفتر چشمه")
    assert len(find.hits("چشمه", kinds=["Office"])) == 1
    assert find.hits("دفتر آبشار", kinds=["Office"]) == ()


def test_a_place_is_found_by_its_bare_name(find, put):
    put(Place(name="گل\u200cشهر", kind=PlaceKind.CITY))
    assert titles(find.hits("گلشهر")) == ["شهر گل\u200cشهر"]


def test_every_spelling_finds_every_record_that_holds_the_word(find, put):
    spellings = ["نیازسنجی", "نیاز سنجی", "نیاز\u200cسنجی"]
    put(*(Office(name=f"دفتر {spellings[number % 3]} {number}") for number in range(90)))
    found = [{hit.id for hit in find.hits(spelling, most=500)} for spelling in spellings]
    assert len(found[0]) == 90
    assert found[0] == found[1] == found[2]


def test_an_exact_title_is_found_before_any_number_of_newer_hits(find, put):
    put(Office(name="دفتر مرکزی"))
    put(*(Office(name=f"شعبهٔ دفتر مرکزی {number}") for number in range(MOST_CANDIDATES + 10)))
    assert titles(find.hits("دفتر\u200cمرکزی"))[:2] == [
        "دفتر مرکزی",
        f"شعبهٔ دفتر مرکزی {MOST_CANDIDATES + 9}",
    ]


@pytest.mark.parametrize("about", [{}, {"code": "1"}, {"note": "ماه"}, {"aliases": ("ماه",), "phone": "2"}])
def test_what_is_called_so_comes_before_what_begins_so_and_what_holds_it(find, put, about):
    put(Office(name="مهر", **about), Office(name="مهر نو", **about), Office(name="دفتر مهر"))
    assert titles(find.hits("مهر", kinds=["Office"])) == ["مهر", "مهر نو", "دفتر مهر"]


@pytest.mark.parametrize("title", ["د", "دف", "دفت"])
def test_a_short_title_is_found_whole(find, put, title):
    put(Office(name=title), Office(name="دفتر"))
    assert titles(find.hits(title, kinds=["Office"])) == [title, "دفتر"]


def test_a_part_knows_its_whole_at_the_outermost(find, put):
    body, person = Body(name="ستاد"), Person(family_name="مهرآبادی")
    seat = Seat(body=Link(body.id), post="فرماندار")
    put(body, person, seat)
    (hit,) = find.hits("فرماندار")
    assert (hit.kind, hit.whole) == ("Seat", Whole("Body", body.id, "ستاد"))
    (hit,) = find.hits("مهرآبادی")
    assert (hit.whole.kind, hit.whole.id) == (hit.kind, hit.id)


@pytest.mark.parametrize(
    "typed", ["طالغانی", "طالقنی", "تالقانی", "طالقانیی", "دفتر طالغانی", "شهرک طالغانی"]
)
def test_a_misspelt_word_finds_what_resembles_it(find, put, typed):
    put(Office(name="دفتر شهرک طالقانی"), Office(name="دفتر شهرک مهر"))
    assert find.hits(typed) == ()
    (hit,) = find.resembling(typed, kinds=("Office",))
    assert hit.title == "دفتر شهرک طالقانی"
    assert "طالقانی" in {place.text[place.start : place.end] for place in hit.places}


@pytest.mark.parametrize(
    ("typed", "meant"), [("ولیعسر", "ولیعصر"), ("ولی عسر", "ولی‌عصر"), ("نبهار", "نوبهار")]
)
def test_letters_that_sound_alike_and_divided_words_are_forgiven(find, put, typed, meant):
    put(Office(name=f"دفتر {meant}"), Office(name="دفتر گلستان"))
    assert titles(find.resembling(typed, kinds=("Office",))) == [f"دفتر {meant}"]


@pytest.mark.parametrize(
    "typed", ["", "مهر", "دفتر مهر", "مهز", "سازمان آب", '"" OR', "*" * 40, "ب" * 100_000]
)
def test_what_is_spelt_right_or_resembles_nothing_has_nothing_like_it(find, put, typed):
    put(Office(name="دفتر مهر"))
    assert find.resembling(typed) == ()


def test_the_nearest_come_first_and_only_of_the_kinds_asked_for(find, put):
    put(Office(name="دفتر طالغان"), Office(name="دفتر طالقانیه"), Person(family_name="طالقانی"))
    assert titles(find.resembling("طالقانبه", kinds=("Office",)))[0] == "دفتر طالقانیه"
    assert titles(find.resembling("طالغانی", kinds=("Person",))) == ["طالقانی"]
