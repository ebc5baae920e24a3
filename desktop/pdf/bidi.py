"""The Unicode Bidirectional Algorithm (UAX #9) on one paragraph: levels, and the order of a line.

`weak` and `neutral` hold the rules W1-W7 and N0-N2; here stand P, X, I and L.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from desktop.pdf.bidi_rules import resolve_sequence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MAX_DEPTH = 125
_EMBEDDINGS = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}
_ISOLATES = ("LRI", "RLI", "FSI")
_REMOVED = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "BN"))
_RESET = frozenset(("WS", "LRI", "RLI", "FSI", "PDI")) | _REMOVED
_PLAINLY_RIGHT_TO_LEFT = frozenset(("R", "AL", "NSM", "WS", "ON", "CS", "ES", "ET"))


@lru_cache(maxsize=1024)
def class_of(character: str) -> str:
    """Give the Bidi_Class of a character; what Unicode has not assigned counts as a letter from the left."""
    return bidirectional(character) or "L"


def levels(text: str, base: int | None = None) -> tuple[int | None, ...]:
    """Give the resolved level of each character, None for those that rule X9 removes.

    ``base`` is the paragraph's level, 0 or 1; without it the text's own first letter decides (P2, P3). The
    text counts as one line for L1.
    """
    if base is None:
        base = base_level(text)
    classes = [class_of(character) for character in text]
    if base == 1 and _PLAINLY_RIGHT_TO_LEFT.issuperset(classes):
        return (1,) * len(text)
    resolved = _Explicit(classes, base).resolve(text)
    _reset_whitespace(resolved, classes, base)
    return tuple(resolved)


def base_level(text: str) -> int:
    """Give the level of the paragraph from its first letter outside isolates, 0 where it has none."""
    from bidi import get_base_level

    outside = _without_isolates(text)
    return int(get_base_level(outside)) if outside else 0


def reorder(line: Sequence[int]) -> list[int]:
    """Give the logical index of each position from the left (L2) for the levels of one line."""
    order = list(range(len(line)))
    lowest_odd = min((level for level in line if level & 1), default=None)
    if lowest_odd is None:
        return order
    for level in range(max(line), lowest_odd - 1, -1):
        for start, end in _stretches(line, order, level):
            order[start:end] = order[start:end][::-1]
    return order


def _stretches(line: Sequence[int], order: list[int], level: int) -> list[tuple[int, int]]:
    edges = [False, *(line[index] >= level for index in order), False]
    turns = [place for place, (left, right) in enumerate(pairwise(edges)) if left != right]
    return list(zip(turns[::2], turns[1::2], strict=True))


def _without_isolates(text: str) -> str:
    kept: list[str] = []
    depth = 0
    for character in text:
        match class_of(character):
            case "LRI" | "RLI" | "FSI":
                depth += 1
            case "PDI":
                depth = max(0, depth - 1)
            case "B":
                break
            case _ if not depth and not _is_half(character):
                kept.append(character)
    return "".join(kept)


def _is_half(character: str) -> bool:
    """Say whether it is a lone surrogate, which python-bidi cannot take."""
    return "\ud800" <= character <= "\udfff"


def _reset_whitespace(resolved: list[int | None], classes: Sequence[str], base: int) -> None:
    """L1: separators, and the blanks before them and at the end of the line, take the paragraph's level."""
    trailing = True
    for index in range(len(classes) - 1, -1, -1):
        if classes[index] in ("B", "S"):
            trailing = True
        elif classes[index] not in _RESET:
            trailing = False
        if trailing and resolved[index] is not None:
            resolved[index] = base


class _Explicit:
    """Rules X1 to X10: explicit levels and the isolating run sequences that they make."""

    def __init__(self, classes: list[str], base: int) -> None:
        self._original = classes
        self._classes = list(classes)
        self._base = base
        self._levels: list[int | None] = [None] * len(classes)
        self._match = _matching_isolates(classes)
        self._stack = [(base, "", False)]  # level, override, isolate
        self._overflow_isolates = 0
        self._overflow_embeddings = 0
        self._valid_isolates = 0

    def resolve(self, text: str) -> list[int | None]:
        for index, kind in enumerate(self._original):
            self._place(text, index, kind)
        for sequence, level, start, end in self._sequences():
            types = [self._classes[index] for index in sequence]
            resolve_sequence(text, self._original, sequence, types, level, start, end)
            for index, kind in zip(sequence, types, strict=True):
                self._levels[index] = _implicit(level, kind)
        return self._levels

    def _place(self, text: str, index: int, kind: str) -> None:
        if kind in _EMBEDDINGS:
            self._open_embedding(*_EMBEDDINGS[kind])
        elif kind in _ISOLATES:
            self._set(index)
            self._open_isolate(self._isolate_direction(text, index, kind))
        elif kind == "PDI":
            self._close_isolate()
            self._set(index)
        elif kind == "PDF":
            self._close_embedding()
        elif kind == "B":
            self._levels[index] = self._base
        elif kind != "BN":
            self._set(index)

    def _set(self, index: int) -> None:
        level, override, _ = self._stack[-1]
        self._levels[index] = level
        if override:
            self._classes[index] = override

    def _deeper(self, direction: int) -> int | None:
        level = _next_level(self._stack[-1][0], direction)
        full = self._overflow_isolates or self._overflow_embeddings
        return None if full or level > _MAX_DEPTH else level

    def _open_embedding(self, direction: int, override: str) -> None:
        level = self._deeper(direction)
        if level is not None:
            self._stack.append((level, override, False))
        elif not self._overflow_isolates:
            self._overflow_embeddings += 1

    def _open_isolate(self, direction: int) -> None:
        level = self._deeper(direction)
        if level is None:
            self._overflow_isolates += 1
        else:
            self._valid_isolates += 1
            self._stack.append((level, "", True))

    def _close_isolate(self) -> None:
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif self._valid_isolates:
            self._overflow_embeddings = 0
            while not self._stack.pop()[2]:
                pass
            self._valid_isolates -= 1

    def _close_embedding(self) -> None:
        if self._overflow_isolates:
            return
        if self._overflow_embeddings:
            self._overflow_embeddings -= 1
        elif not self._stack[-1][2] and len(self._stack) > 1:
            self._stack.pop()

    def _isolate_direction(self, text: str, index: int, kind: str) -> int:
        if kind == "FSI":
            return base_level(text[index + 1 : self._match.get(index, len(text))])
        return int(kind == "RLI")

    def _runs(self) -> list[list[int]]:
        runs: list[list[int]] = []
        last: int | None = None
        for index, level in enumerate(self._levels):
            if level is None:
                continue
            if level != last:
                runs.append([])
            runs[-1].append(index)
            last = level
        return runs

    def _sequences(self) -> Iterator[tuple[list[int], int, str, str]]:
        """X10: each sequence with its level and the directions before and after it."""
        runs = self._runs()
        level_of = [level if (level := self._levels[run[0]]) is not None else self._base for run in runs]
        at_start = {run[0]: number for number, run in enumerate(runs)}
        continued = set(self._match.values())
        for number, run in enumerate(runs):
            if run[0] in continued:
                continue
            sequence, last = list(run), number
            while (closing := self._match.get(sequence[-1])) is not None and closing in at_start:
                last = at_start[closing]
                sequence += runs[last]
            level = level_of[number]
            before = level_of[number - 1] if number else self._base
            open_end = self._original[sequence[-1]] in _ISOLATES
            after = self._base if open_end or last + 1 == len(runs) else level_of[last + 1]
            yield sequence, level, _direction(max(level, before)), _direction(max(level, after))


def _matching_isolates(classes: Sequence[str]) -> dict[int, int]:
    """BD9: isolate initiators with their PDI."""
    match: dict[int, int] = {}
    waiting: list[int] = []
    for index, kind in enumerate(classes):
        if kind in _ISOLATES:
            waiting.append(index)
        elif kind == "PDI" and waiting:
            match[waiting.pop()] = index
    return match


def _next_level(level: int, direction: int) -> int:
    return level + 1 if (level + 1) & 1 == direction else level + 2


def _direction(level: int) -> str:
    return "R" if level & 1 else "L"


def _implicit(level: int, kind: str) -> int:
    """I1 and I2."""
    if level & 1:
        return level if kind == "R" else level + 1
    return level + {"L": 0, "R": 1}.get(kind, 2)
