"""What is typed into figures is kept as typed, undone step by step, and saved where it can be."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.figure_edits import FigureEdits, stored_text
from desktop.domain.indicator import Dimension, Gathering, Indicator

PEOPLE = Indicator(name="نفر", dimension=Dimension.SOCIAL)
SHARE = Indicator(name="سهم", dimension=Dimension.SOCIAL, gathering=Gathering.AVERAGE)
LAST = Indicator(name="آخر", dimension=Dimension.SOCIAL, gathering=Gathering.LATEST)
TOLD = Indicator(name="توصیف", dimension=Dimension.SOCIAL, is_told=True)
KNOWN = {each.id: each for each in (PEOPLE, SHARE, LAST, TOLD)}
STORED = {(PEOPLE.id, 0, "achieved"): Decimal(880), (SHARE.id, 1, "achieved"): Decimal("12.5")}
CELLS = st.tuples(
    st.sampled_from([PEOPLE.id, SHARE.id]), st.integers(0, 3), st.sampled_from(["planned", "achieved"])
)
TEXTS = st.sampled_from(["", "880", "۸۸۰", "٨٨٠", "۱۲٫۵", "1,200", "حدود ۵", "−۳", "۹" * 40, "5\u200f"])
BLOCKS = st.dictionaries(CELLS, TEXTS | st.text(max_size=5), max_size=6)


def _edits():
    return FigureEdits(KNOWN, STORED.get, lambda _: ())


def _all(edits):
    cells = [
        (each, place, side)
        for each in (PEOPLE.id, SHARE.id)
        for place in range(4)
        for side in ("planned", "achieved")
    ]
    return {cell: edits.text(cell) for cell in cells}


@given(st.lists(BLOCKS, max_size=6))
def test_undoing_every_step_leaves_what_is_stored(blocks):
    edits = _edits()
    before = [_all(edits)]
    for block in blocks:
        changed = edits.put(block)
        before += [_all(edits)] * changed
    for state in reversed(before):
        assert _all(edits) == state
        edits.undo()
    assert edits.typed == {}
    assert edits.undo() == frozenset()


@given(BLOCKS)
def test_what_is_put_stands_there_or_is_what_is_stored(block):
    edits = _edits()
    edits.put(block)
    for cell, text in block.items():
        if cell in edits.typed:
            assert edits.typed[cell] == text
        else:
            assert edits.value(cell) == STORED.get(cell)


@given(BLOCKS)
def test_every_typed_cell_is_saved_or_marked_and_none_is_lost(block):
    edits = _edits()
    edits.put(block)
    values = edits.values()
    assert values.keys() | {each for each in edits.typed if edits.is_refused(each)} == edits.typed.keys()
    assert all(value is None or value >= 0 for value in values.values())


@given(BLOCKS)
def test_a_draft_comes_back_as_it_was(block):
    edits, again = _edits(), _edits()
    edits.put(block)
    again.take_draft(edits.draft(), 4)
    assert again.typed == edits.typed


@given(st.text(max_size=40))
def test_a_damaged_draft_brings_nothing(text):
    edits = _edits()
    edits.take_draft(text, 4)
    edits.take_draft('[["x", 0, "achieved", "1"], ["' + PEOPLE.id + '", 9, "achieved", "1"], 5, [1]]', 4)
    assert edits.typed == {}


def test_the_year_comes_to_what_the_indicator_says():
    edits = _edits()
    edits.put(
        {(each.id, place, "achieved"): str(place + 1) for each in (PEOPLE, SHARE, LAST) for place in range(4)}
    )
    assert [edits.year(each.id, "achieved", 4) for each in (PEOPLE, SHARE, LAST)] == [10, Decimal("2.5"), 4]
    edits.put({(PEOPLE.id, 1, "achieved"): "دو"})
    assert edits.year(PEOPLE.id, "achieved", 4) == 8
    assert edits.year(PEOPLE.id, "planned", 4) is None


def test_words_are_kept_as_words():
    edits = _edits()
    edits.put({(TOLD.id, 0, "words"): " رو به بهبود "})
    assert edits.values() == {(TOLD.id, 0, "words"): "رو به بهبود"}
    assert stored_text(None) == ""
