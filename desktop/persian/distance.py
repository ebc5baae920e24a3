"""How far one spelling is from another."""

from __future__ import annotations


def distance(one: str, other: str) -> int:
    """Return how many letters are missing, added, wrong, or have changed places with the next."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one):
        below = [place + 1]
        for at, there in enumerate(other):
            least = min(row[at] + (letter != there), row[at + 1] + 1, below[at] + 1)
            if before and at and letter == other[at - 1] and one[place - 1] == there:
                least = min(least, before[at - 1] + 1)
            below.append(least)
        before, row = row, below
    return row[-1]
