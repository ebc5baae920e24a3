"""Misspelt words: letters that sound alike, and how near a word comes to a piece of a text."""

from __future__ import annotations

from typing import NamedTuple

_ALIKE = ("تط", "ثسص", "ذزضظ", "حه", "غق", "اع", "گک", "جچژ", "بپ")
"""Letters that are heard as one, or differ by a stroke or dots that are left out in haste."""
_OTHERS = {letter: group.replace(letter, "") for group in _ALIKE for letter in group}


class Near(NamedTuple):
    """The piece ``text[start:end]`` that a word comes nearest to, and how many letters of it are wrong."""

    wrong: int
    start: int
    end: int


def sounding_alike(word: str) -> tuple[str, ...]:
    """Return ``word`` with each letter in turn exchanged for one that sounds alike, itself first."""
    return (
        word,
        *(
            word[:place] + other + word[place + 1 :]
            for place, letter in enumerate(word)
            for other in _OTHERS.get(letter, "")
        ),
    )


def nearest(word: str, text: str) -> Near:
    """Return the piece of ``text`` that is ``word`` with the fewest letters missing, added, wrong or swapped.

    Takes time of the length of the word by that of the text; the first of equals is returned.
    """
    before: list[tuple[int, int]] = []
    row = [(0, start) for start in range(len(text) + 1)]
    for place, letter in enumerate(word):
        below = [(place + 1, 0)]
        for end, there in enumerate(text):
            wrong, start = row[end]
            best = min(
                (wrong + (letter != there), start),
                (row[end + 1][0] + 1, row[end + 1][1]),
                (below[end][0] + 1, below[end][1]),
                key=lambda each: each[0],
            )
            if before and end and letter == text[end - 1] and word[place - 1] == there:
                best = min(best, (before[end - 1][0] + 1, before[end - 1][1]), key=lambda each: each[0])
            below.append(best)
        before, row = row, below
    wrong, end = min((each[0], end) for end, each in enumerate(row))
    return Near(wrong, row[end][1], end)
