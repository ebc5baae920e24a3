"""Cuts text into what is to be set in one font: a run of letters, or one character with its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import category

from desktop.pdf.text.unseen import is_unseen

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINER = "\u200d"


def words_of_letters(text: str) -> Iterator[tuple[int, int]]:
    """Give the ranges in order; letters that join are never parted, nor what is unseen from them."""
    return _ranges(text, together="LM")


def single_characters(text: str) -> Iterator[tuple[int, int]]:
    """Give the ranges in order: each character with the marks and what is unseen behind it."""
    return _ranges(text, together="")


def _ranges(text: str, together: str) -> Iterator[tuple[int, int]]:
    start = 0
    seen = " "  # the class of the last character that is seen
    for place, character in enumerate(text):
        kind = category(character)[0]
        unseen = is_unseen(character)
        belongs = kind == "M" or unseen or text[place - 1] == _JOINER
        if place and not belongs and not (kind == "L" and seen in together):
            yield start, place
            start = place
        if not unseen:
            seen = kind
    if text:
        yield start, len(text)
