"""Joins Persian letters by presentation forms (arabic-reshaper) and orders them (python-bidi).

This is the plainer route's text: signs in the order of reading, and the order of a line from left to right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional, category

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arabic_reshaper import ArabicReshaper

_LAM_ALEFS = (
    "ARABIC LIGATURE LAM WITH ALEF",
    "ARABIC LIGATURE LAM WITH ALEF WITH HAMZA ABOVE",
    "ARABIC LIGATURE LAM WITH ALEF WITH HAMZA BELOW",
    "ARABIC LIGATURE LAM WITH ALEF WITH MADDA ABOVE",
)
_LAM_ALEF_FORMS = frozenset(map(chr, range(0xFEF5, 0xFEFD)))
_JOINER = "\u200d"
_HEH_WITH_HAMZA, _HEH, _HAMZA = "ۀ", "ه", "\u0654"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK, _ARABIC_MARK = "\u200e", "\u200f", "\u061c"
_WALL = "\u05d0"  # any letter of the class R
_LATIN_NEXT = re.compile(r"\W*[A-Za-z\d]")
_UNKNOWN = re.compile("[\n\u2066-\u2069]")  # line ends, and isolates, which python-bidi's steps refuse
_LATIN_BRACKETS = re.compile(r"[(\[][^()\[\]\u0600-\u06ff]*[A-Za-z][^()\[\]\u0600-\u06ff]*[)\]]")


@dataclass(frozen=True, slots=True)
class Sign:
    """One shape and the marks on it; ``index`` is where its first character stands in the text."""

    index: int
    shape: str
    marks: str = ""


def joined(text: str) -> list[Sign]:
    """Give the signs of ``text`` in the order of reading; a lam with an alef is one sign, a mark is none."""
    shapes = _reshaped(text.replace(_HEH_WITH_HAMZA, _HEH))
    signs: list[Sign] = []
    place = 0
    alef_pending = False
    for shape in shapes:
        place = _skip_joiners(text, place)
        if alef_pending and not _is_mark(text[place]):
            place = _skip_joiners(text, place + 1)
            alef_pending = False
        if _is_mark(shape) and signs:
            signs[-1] = Sign(signs[-1].index, signs[-1].shape, signs[-1].marks + shape)
        else:
            signs.append(Sign(place, shape, _HAMZA if text[place] == _HEH_WITH_HAMZA else ""))
            alef_pending = alef_pending or (shape in _LAM_ALEF_FORMS and text[place] != shape)
        place += 1
    return signs


class Order:
    """The levels of a whole paragraph of signs, from which each line takes its order."""

    def __init__(self, text: str, signs: Sequence[Sign], base: int, codes: Sequence[tuple[int, int]]) -> None:
        from bidi import algorithm

        self._base = base
        storage = algorithm.get_empty_storage()
        storage["base_level"], storage["base_dir"] = base, "LR"[base]
        shapes, numbers = _with_marks(text, signs, codes if base else ())
        algorithm.get_embedding_levels(shapes, storage)
        for entry, number in zip(storage["chars"], numbers, strict=True):
            entry["sign"] = number
            entry["type"] = entry["orig"] = entry["type"] or "L"  # what Unicode has not assigned yet
        for resolve in (
            algorithm.explicit_embed_and_overrides,
            algorithm.resolve_weak_types,
            algorithm.resolve_neutral_types,
            algorithm.resolve_implicit_levels,
        ):
            resolve(storage, False)  # noqa: FBT003  its last argument is for debugging
        self._entries = {entry["sign"]: entry for entry in storage["chars"] if entry["sign"] is not None}

    def line(self, first: int, last: int) -> list[tuple[int, str]]:
        """Give signs ``first`` up to ``last`` from left to right, each with its mirrored shape."""
        from bidi import algorithm

        entries: list[dict[str, Any]] = [
            dict(self._entries[number]) for number in range(first, last) if number in self._entries
        ]
        storage: dict[str, Any] = {"chars": entries, "base_level": self._base}
        algorithm.reorder_resolved_levels(storage, False)  # noqa: FBT003
        algorithm.apply_mirroring(storage, False)  # noqa: FBT003
        return [(entry["sign"], entry["ch"]) for entry in storage["chars"]]


def _reshaped(text: str) -> str:
    """Reshape a text; in a word with a joiner, such as «ه.ش», arabic-reshaper would miscount ligatures."""
    if _JOINER not in text:
        return str(_reshaper().reshape(text))
    return " ".join(_reshaper(ligatures=_JOINER not in word).reshape(word) for word in text.split(" "))


@cache
def _reshaper(*, ligatures: bool = True) -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper
    from arabic_reshaper.ligatures import LIGATURES

    chosen = {name: name in _LAM_ALEFS for name, _ in LIGATURES}
    return ArabicReshaper(
        {
            "delete_harakat": False,
            "delete_tatweel": False,
            "use_unshaped_instead_of_isolated": True,
            "support_ligatures": ligatures,
            **chosen,
        }
    )


def _with_marks(
    text: str, signs: Sequence[Sign], codes: Sequence[tuple[int, int]]
) -> tuple[str, list[int | None]]:
    """Give the shapes with left-to-right marks round codes, and for each the number of its sign."""
    edges = sorted(_edges(text, codes), key=itemgetter(0))
    shapes: list[str] = []
    numbers: list[int | None] = []
    for number, sign in enumerate(signs):
        while edges and edges[0][0] <= sign.index:
            shapes.append(edges.pop(0)[1])
            numbers.append(None)
        shapes.append(_UNKNOWN.sub("\u200b", sign.shape))
        numbers.append(number)
    shapes += [mark for _, mark in edges]
    numbers += [None] * len(edges)
    return "".join(shapes), numbers


def _edges(text: str, codes: Sequence[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    """Give the places where a mark is put, and the mark; a number beside a code is no part of it."""
    others = _blanked(text, codes)
    for match in _LATIN_BRACKETS.finditer(text):
        in_latin = bidirectional(_letter_before(others, match.start())) == "L"
        if not in_latin:  # then the brackets are Persian, and a wall to what follows
            others = f"{others[: match.end() - 1]}{_WALL}{others[match.end() :]}"
        yield match.end(), _LEFT_TO_RIGHT_MARK if in_latin else _RIGHT_TO_LEFT_MARK
    for start, end in codes:
        before = bidirectional(_letter_before(others, start))
        in_latin = before == "L" and _LATIN_NEXT.match(others, end) is not None
        outer = "" if in_latin else _ARABIC_MARK if before == "AL" else _RIGHT_TO_LEFT_MARK
        yield from ((start, mark) for mark in outer + _LEFT_TO_RIGHT_MARK)
        yield from ((end, mark) for mark in _LEFT_TO_RIGHT_MARK + outer)


def _blanked(text: str, codes: Sequence[tuple[int, int]]) -> str:
    for start, end in codes:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _letter_before(text: str, place: int) -> str:
    return next((text[number] for number in range(place - 1, -1, -1) if text[number].isalpha()), "\u200f")


def _skip_joiners(text: str, place: int) -> int:
    while text[place : place + 1] == _JOINER:
        place += 1
    return place


def _is_mark(character: str) -> bool:
    return category(character) == "Mn"
