from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.persian.text import squashed_key
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.find import Find

QUICK = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
COMPOUNDS = [
    ("تسهیل", "گری"), ("باز", "آفرینی"), ("دستگاه", "ها"), ("صورت", "جلسه"), ("توان", "مند", "سازی"),
    ("بهره", "برداری"), ("سکونت", "گاه"), ("محله", "یار"), ("نو", "سازی"), ("به", "سازی"), ("هم", "افزایی"),
    ("می", "شود"), ("کار", "گروه"), ("شهر", "داری"), ("فرمان", "داری"), ("پی", "گیری"), ("جمع", "بندی"),
    ("مسئول", "یت"), ("راه", "کار"), ("پیش", "نهاد"), ("آیین", "نامه"), ("بنا", "بر", "این"), ("خانه", "ها"),
    ("ساماند", "هی"),
]  # fmt: skip
JOINTS = ["", " ", "\u200c"]
WORD = st.text("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی", min_size=2, max_size=6)


@pytest.fixture
def find(store):
    return Find(store)


@pytest.fixture
def found(store):
    def found(kind, query):
        with store.view() as view:
            return view.records(kind).find(search=query)

    return found


def test_every_spelling_of_a_compound_word_finds_every_other(put, found, find):
    offices = {
        Office(name="دفتر", note=f"دربارهٔ {joint.join(parts)} در محله"): parts
        for parts in COMPOUNDS
        for joint in JOINTS
    }
    put(*offices)
    wanted = {parts: {each.id for each, of in offices.items() if of == parts} for parts in COMPOUNDS}
    for parts in COMPOUNDS:
        for joint in JOINTS:
            assert wanted[parts] <= set(found(Office, joint.join(parts))), joint.join(parts)
            assert wanted[parts] <= {hit.id for hit in find.hits(joint.join(parts), most=500)}


@QUICK
@given(parts=st.lists(WORD, min_size=1, max_size=4), around=st.lists(WORD, max_size=4), data=st.data())
def test_no_spelling_is_missed(put, found, find, parts, around, data):
    def spelt():
        return "".join(part + data.draw(st.sampled_from(JOINTS)) for part in parts)

    hood = Neighbourhood(name="کوی", borders=" ".join([*around, spelt(), *around]))
    put(hood)
    for _ in range(3):
        query = spelt()
        assert hood.id in found(Neighbourhood, query)
        (hit,) = (each for each in find.hits(query, most=1000) if each.id == hood.id)
        assert any(place.field == "borders" for place in hit.places)


@pytest.mark.parametrize(
    "query", ["تسهيلگري", "تسهیل\u200cگری", "گری دفتر ۷", "٧", "7", "د", "تر", "تسـهیل", "تسهیلِ"]
)
def test_letters_digits_and_short_words_are_found(put, found, query):
    put(office := Office(name="دفتر تسهیل‌گری", code="۷"), Neighbourhood(name="کوه"))
    assert found(Office, query) == (office.id,)


@QUICK
@given(query=st.text("اب \"'*()^:-+.NEARANDORNOT{},%_\\\u200c؟«»\0\n۱", max_size=20))
def test_nothing_that_is_typed_is_taken_for_a_command(put, found, find, query):
    found(Office, query)
    find.hits(query)


@pytest.mark.parametrize(
    "query", ['"دفتر"', "دفتر*", "دفتر:", "name:دفتر", "دفتر AND", "(دفتر", "«دفتر»", "دفتر؟"]
)
def test_marks_around_a_word_do_not_matter(put, find, query):
    put(Office(name="دفتر name and آبشار"))
    assert [hit.title for hit in find.hits(query)] == ["دفتر name and آبشار"]


@pytest.mark.parametrize("query", ["", "  ", "\u200c", "؟؟", '"'])
def test_a_query_without_a_word_finds_nothing(put, find, query):
    put(Office(name="دفتر"))
    assert find.hits(query) == ()


@pytest.mark.parametrize("query", ["***", "؟؟", '"'])
def test_a_list_narrowed_by_signs_alone_is_empty(put, found, query):
    put(Office(name="دفتر"))
    assert found(Office, query) == ()


def test_a_whole_page_may_be_searched_for(put, found, find):
    words = [f"واژه{number}" for number in range(5_000)]
    put(office := Office(name="دفتر", note=" ".join(words)))
    assert found(Office, " ".join(words)) == (office.id,)
    assert [hit.id for hit in find.hits(" ".join(words))] == [office.id]


def test_a_hit_tells_where_it_was_found(put, find):
    put(office := Office(name="دفتر تسهیل گری", aliases=("خانهٔ تسهیل‌گری",)))
    (hit,) = find.hits("تسهيلگری")
    assert (hit.kind, hit.id, hit.title) == ("Office", office.id, "دفتر تسهیل گری")
    assert [(place.field, place.text[place.start : place.end]) for place in hit.places] == [
        ("name", "تسهیل گری"),
        ("aliases", "تسهیل‌گری"),
    ]


@QUICK
@given(before=st.text(max_size=8), word=WORD.filter(lambda word: len(word) > 2), after=st.text(max_size=8))
def test_the_place_of_a_hit_is_the_word_itself(put, find, before, word, after):
    typed = f"{before.encode('utf-8', 'ignore').decode()} {word} {after.encode('utf-8', 'ignore').decode()}"
    put(hood := Neighbourhood(name="کوی", borders=typed))
    (hit,) = (each for each in find.hits(word, most=1000) if each.id == hood.id)
    place = next(each for each in hit.places if each.field == "borders")
    assert squashed_key(place.text[place.start : place.end]) == squashed_key(word)


def test_no_hit_runs_from_one_field_into_the_next(put, find):
    put(Office(name="دفتر تسهیل", manager="گری"))
    assert find.hits("تسهیلگری") == ()
    assert len(find.hits("تسهیل گری")) == 1


def test_the_whole_query_in_one_place_comes_first(put, find):
    put(Office(name="آب و خاک"), Office(name="آب‌وخاک"), Office(name="خاک و آب"), Office(name="آب، خاک و باد"))
    assert {hit.title for hit in find.hits("آب و خاک")[:2]} == {"آب و خاک", "آب‌وخاک"}


def test_hits_may_be_of_some_kinds_only(put, find):
    session = Session(heading="نشست تسهیلگری")
    resolution = Resolution(session=link_to(session), order=1, operative="تسهیلگری ادامه یابد")
    put(session, resolution)
    assert [hit.kind for hit in find.hits("تسهیلگری", kinds=["Resolution"])] == ["Resolution"]
    assert {hit.kind for hit in find.hits("تسهیلگری")} == {"Session", "Resolution"}
    assert len(find.hits("تسهیلگری", most=1)) == 1


def test_what_was_changed_is_found_by_its_new_words_only(put, found, store, open_of, office):
    opened = open_of(office)
    with store.work() as work:
        work.save(Edit(opened, replace(office, name="دفتر تسهیلگری")))
        work.commit()
    assert found(Office, "تسهیل") == (office.id,)
    assert found(Office, "آبشار") == ()
