"""Two versions side by side: every part once, and both texts whole in their pieces."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.comparing import Change, compare, differing, word_pieces
from desktop.domain.editing import moved, removed, with_fields
from desktop.domain.resolving import pasted
from tests.domain.minutes_edits import blank, edits, records_of
from tests.strategies import PATIENT, passages


def texts(pieces):
    return "".join(each.words for each in pieces)


@PATIENT
@given(passages(), passages())
def test_the_pieces_of_each_side_are_its_text(old, new):
    pieces = word_pieces(old, new)
    assert texts(each for each in pieces if each.change is not Change.ADDED) == old
    assert texts(each for each in pieces if each.change is not Change.REMOVED) == new
    if old == new:
        assert {each.change for each in pieces} <= {Change.SAME}


def test_only_the_words_that_changed_are_marked():
    pieces = word_pieces("مقرر شد گزارش تا پایان ماه داده شود.", "مقرر شد گزارش تا پایان سال داده شود.")
    assert [each.words for each in pieces if each.change is not Change.SAME] == ["ماه", "سال"]


def test_very_long_texts_are_compared_by_paragraphs():
    old = "\n".join(f"بند {number} از متن بلند صورت‌جلسه" for number in range(3000))
    pieces = word_pieces(old, old.replace("بند 1500 ", "بند تازه "))
    assert [each.words[:8] for each in pieces if each.change is not Change.SAME] == ["بند 1500", "بند تازه"]


@PATIENT
@given(st.lists(edits, max_size=15), st.lists(edits, max_size=10))
def test_every_part_of_either_version_is_there_once(before, deeds):
    old = blank()
    for deed in before:
        old = deed(old)
    new = old
    for deed in deeds:
        new = deed(new)
    changes = compare(old, new)
    assert sorted(each.record.id for each in changes) == sorted(
        {each.id for each in (*records_of(old), *records_of(new))}
    )
    assert [each.new.id for each in changes if each.new] == [each.id for each in records_of(new)]
    assert differing(compare(old, old)) == differing(compare(new, new)) == ()


def test_what_was_added_removed_changed_and_moved_is_told_apart():
    old = pasted(blank(), ["یک", "دو", "سه", "چهار"])
    one, two, three, four = old.resolutions
    new = with_fields(removed(old, two.id), three.id, operative="سه و نیم")
    new = moved(pasted(new, ["پنج"], 3), four.id, 0)
    told = [(each.record.operative, each.change) for each in differing(compare(old, new))]
    assert told == [
        ("چهار", Change.MOVED),
        ("دو", Change.REMOVED),
        ("سه و نیم", Change.CHANGED),
        ("پنج", Change.ADDED),
    ]
    assert next(
        each for each in compare(old, new) if each.new is not None and each.new.id == one.id
    ).change is (Change.SAME)
