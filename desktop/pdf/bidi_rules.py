"""Rules W1 to W7 and N0 to N2 of UAX #9, on one isolating run sequence."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import category, normalize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))
_ISOLATING = frozenset(("LRI", "RLI", "FSI", "PDI"))
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_DEEPEST = 63


def resolve_sequence(
    text: str,
    classes: Sequence[str],
    sequence: Sequence[int],
    types: list[str],
    level: int,
    start: str,
    end: str,
) -> None:
    """Turn ``types`` of the characters at ``sequence`` into L, R, EN and AN, in place.

    ``classes`` are the original ones of the whole text, ``start`` and ``end`` the directions beside the
    sequence.
    """
    _resolve_marks(types, start)
    _resolve_numbers(types, start)
    embedding = "R" if level & 1 else "L"
    if "ON" in types:
        _resolve_brackets(text, classes, sequence, types, embedding, start)
    _resolve_neutrals(types, embedding, start, end)


def _resolve_marks(types: list[str], start: str) -> None:
    """W1."""
    before = start
    for place, kind in enumerate(types):
        if kind == "NSM":
            types[place] = "ON" if before in _ISOLATING else before
        before = types[place]


def _resolve_numbers(types: list[str], start: str) -> None:
    """W2 to W7."""
    strong = start
    for place, kind in enumerate(types):
        if kind in ("R", "L", "AL"):
            strong = kind
            if kind == "AL":
                types[place] = "R"
        elif kind == "EN" and strong == "AL":
            types[place] = "AN"
    _join_separators(types)
    _settle_numbers(types, start)


def _settle_numbers(types: list[str], start: str) -> None:
    """W6 and W7."""
    strong = start
    for place, kind in enumerate(types):
        if kind in ("ES", "ET", "CS"):
            types[place] = "ON"
        elif kind in ("R", "L"):
            strong = kind
        elif kind == "EN" and strong == "L":
            types[place] = "L"


def _join_separators(types: list[str]) -> None:
    """W4 and W5: a separator between two numbers, and signs beside one, belong to the number."""
    for place in range(1, len(types) - 1):
        kind, before = types[place], types[place - 1]
        if before == types[place + 1] and (
            (kind == "ES" and before == "EN") or (kind == "CS" and before in ("EN", "AN"))
        ):
            types[place] = before
    for ordered in (range(1, len(types)), range(len(types) - 2, -1, -1)):
        step = -1 if ordered.step > 0 else 1
        for place in ordered:
            if types[place] == "ET" and types[place + step] == "EN":
                types[place] = "EN"


def _resolve_brackets(
    text: str, classes: Sequence[str], sequence: Sequence[int], types: list[str], embedding: str, start: str
) -> None:
    """N0: a pair of brackets takes one direction, the embedding's if that is found inside it."""
    for opening, closing in _pairs(text, sequence, types):
        inside = {_STRONG[kind] for kind in types[opening + 1 : closing] if kind in _STRONG}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            before = next((_STRONG[kind] for kind in reversed(types[:opening]) if kind in _STRONG), start)
            direction = before if before != embedding else embedding
        for place in (opening, closing):
            types[place] = direction
            for following in range(place + 1, len(types)):
                if classes[sequence[following]] != "NSM":
                    break
                types[following] = direction


def _pairs(text: str, sequence: Sequence[int], types: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: pairs of brackets by their places in the sequence, in the order of the opening ones."""
    partners = bracket_partners()
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, kind in enumerate(types):
        if kind != "ON":
            continue
        character = normalize("NFC", text[sequence[place]])
        if character in partners:
            if len(waiting) == _DEEPEST:
                return []  # no deeper: then no bracket of the sequence is paired
            waiting.append((partners[character], place))
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == character:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
                break
    return sorted(pairs)


@lru_cache(maxsize=1)
def bracket_partners() -> Mapping[str, str]:
    """Give each opening bracket's closing one: mirrored pairs of the categories Ps and Pe."""
    from bidi.mirror import MIRRORED

    newer = {"⹕": "⹖", "⹗": "⹘", "⹙": "⹚", "⹛": "⹜"}  # of Unicode 14, which the library does not know
    return newer | {opening: closing for opening, closing in MIRRORED.items() if category(opening) == "Ps"}


def _resolve_neutrals(types: list[str], embedding: str, start: str, end: str) -> None:
    """N1 and N2."""
    place, count = 0, len(types)
    while place < count:
        if types[place] not in _NEUTRAL:
            place += 1
            continue
        after = place
        while after < count and types[after] in _NEUTRAL:
            after += 1
        left = _STRONG[types[place - 1]] if place else start
        right = _STRONG[types[after]] if after < count else end
        types[place:after] = [left if left == right else embedding] * (after - place)
        place = after
