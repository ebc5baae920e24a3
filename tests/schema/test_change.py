from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.schema.change import Change, ChangeKind, next_stamp
from tests.strategies import PATIENT

NEVER = "0" * 13 + ".000000"
WALLS = st.integers(0, 10**13 - 1)
PLAIN = st.none() | st.booleans() | st.integers(-9, 9) | st.text('ابc"\\,1[', max_size=4)
DOTS = st.tuples(st.sampled_from("ab"), st.integers(1, 12))
PARTS = {
    "dot": DOTS,
    "stamp": WALLS.map(lambda wall: next_stamp(wall, NEVER)),
    "author": st.text('مریم،"', max_size=4),
    "batch": st.text("b,", max_size=2),
    "schema": st.integers(1, 3),
    "record": st.sampled_from(["Office", "Body"]),
    "record_id": st.text("x,", max_size=2),
    "kind": st.sampled_from(ChangeKind),
    "field": st.sampled_from(["", "name", "kind"]),
    "old": PLAIN,
    "new": PLAIN
    | st.dictionaries(st.sampled_from(["name", "kind"]), PLAIN | st.lists(st.text("ا", max_size=2))),
    "bases": st.frozensets(DOTS, max_size=3),
    "previous": st.text("0a", min_size=4, max_size=4),
}


def stored(value):
    return repr(value)  # 1 and True are equal to Python and not to a journal


def test_every_part_of_a_change_is_tried():
    assert set(PARTS) == {field.name for field in fields(Change) if field.init}


@PATIENT
@given(st.builds(Change, **PARTS), st.data())
def test_whatever_is_altered_in_a_stored_change_alters_its_digest(change, data):
    part = data.draw(st.sampled_from(sorted(PARTS)))
    other = data.draw(PARTS[part])
    assume(stored(other) != stored(getattr(change, part)) and other != getattr(change, part))
    assert replace(change, **{part: other}).digest != change.digest


@PATIENT
@given(st.builds(Change, **PARTS))
def test_the_same_change_has_the_same_digest_everywhere(change):
    assert replace(change, bases=frozenset(sorted(change.bases, reverse=True))).digest == change.digest
    assert len(change.digest) == 64


@PATIENT
@given(st.lists(st.builds(Change, **PARTS), min_size=1, max_size=5), st.data())
def test_altering_one_change_breaks_the_chain_after_it(changes, data):
    place = data.draw(st.integers(0, len(changes) - 1))
    assert last_digest(changes) != last_digest(
        [*changes[:place], altered(changes[place]), *changes[place + 1 :]]
    )


def altered(change):
    return replace(change, author=f"{change.author}!")


def last_digest(changes):
    previous = ""
    for change in changes:
        previous = replace(change, previous=previous).digest
    return previous


@PATIENT
@given(WALLS, WALLS)
def test_time_goes_on_when_the_clock_goes_back(first, second):
    stamp = next_stamp(first, NEVER)
    assert next_stamp(second, stamp) > stamp


@PATIENT
@given(st.lists(st.sampled_from([0, 5, 10**12]), max_size=20))
def test_stamps_only_rise(walls):
    stamps = [last := NEVER]
    stamps += [last := next_stamp(wall, last) for wall in walls]
    assert stamps == sorted(set(stamps))


def test_a_clock_that_goes_on_is_taken_as_it_is():
    assert next_stamp(1_700_000_000_000, NEVER) == "1700000000000.000000"


def test_the_last_tick_of_a_millisecond_carries_over():
    last = "1700000000000.999999"
    assert next_stamp(0, last) == "1700000000001.000000" > last


def test_a_creation_writes_what_it_holds_and_an_edit_its_field():
    about = (("a", 1), NEVER, "مریم", "b", 1, "Office", "x")
    assert Change(*about, ChangeKind.CREATE, "", None, {"name": "یک"}).writes() == {"name": "یک"}
    assert Change(*about, ChangeKind.SET, "name", "یک", None).writes() == {"name": None}
    for kind in (ChangeKind.DELETE, ChangeKind.RESTORE, ChangeKind.FINALISE):
        assert Change(*about, kind, "", None, {"name": "یک"}).writes() == {}
