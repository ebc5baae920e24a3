from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.packed_ids import BETWEEN, PackedIds, unpacked

ALIKE = st.integers(1, 5).flatmap(
    lambda length: st.lists(st.text("ab", min_size=length, max_size=length), min_size=1).map(tuple)
)
ANY = st.lists(st.text("ab"), min_size=1).map(tuple)


@given(ALIKE, st.slices(9))
def test_they_are_what_a_tuple_of_them_is(ids, places):
    found = unpacked(BETWEEN.join(ids))
    assert isinstance(found, PackedIds)
    assert found == ids == tuple(found)
    assert len(found) == len(ids)
    assert found[places] == ids[places]
    assert [found[place] for place in range(-len(ids), len(ids))] == [*ids, *ids]
    assert hash(found) == hash(ids)


@given(ALIKE, st.text("ab\n", max_size=6))
def test_they_are_found_where_a_tuple_finds_them(ids, wanted):
    found = unpacked(BETWEEN.join(ids))
    assert [found.index(each) for each in ids] == [ids.index(each) for each in ids]
    assert (wanted in found) is (wanted in ids)


@given(ANY)
def test_ids_of_many_lengths_are_read_too(ids):
    assert unpacked(BETWEEN.join(ids)) == ids


def test_there_is_none_beyond_the_last():
    found = unpacked(BETWEEN.join(("aa", "bb")))
    with pytest.raises(IndexError):
        found[2]
    with pytest.raises(ValueError, match="ab"):
        found.index("ab")
    with pytest.raises(ValueError, match="aa"):
        found.index("aa", 1)
    assert found != unpacked("aa")
    assert found != ["aa", "bb"]
    assert unpacked(None) == ()
