"""Which records of a kind may be one and the same, by their names; a person judges each pair."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING

from desktop.persian.text import search_key
from desktop.schema.reading import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

LARGEST_GROUP = 50
"""Of more records that share a name only the first are compared; the others follow once those are judged."""


class Likeness(Enum):
    """Why two records may be one, the surest reason first."""

    SAME_NAME = "same_name"
    OTHER_NAME = "other_name"
    WORD_ORDER = "word_order"
    LEFT_OUT = "left_out"
    ONE_LETTER = "one_letter"


@dataclass(frozen=True, slots=True)
class Named:
    """A record's id with its name and what else it is called."""

    id: str
    name: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Likely:
    """Two records that may be one; ``one`` is the older."""

    one: str
    other: str
    why: Likeness


@dataclass(frozen=True, slots=True)
class Custom:
    """What people leave out of the names of one kind of record, and how long a word must be for a slip.

    In a short word another letter makes another word: «حسن» and «حسین» are two.
    """

    left_out: frozenset[str]
    shortest_name: int
    shortest_word: int
    endings: tuple[str, ...] = ()
    """What is left out at the end of a name only, the longest first."""

    def core(self, name: str) -> list[str]:
        """Return the words of a name that people do not leave out."""
        key = search_key(name)
        for ending in self.endings:
            key = key.removesuffix(f" {ending}")
        return [word for word in key.split() if word not in self.left_out]


def _custom(left_out: str, shortest_name: int, shortest_word: int, *endings: str) -> Custom:
    """Return a custom of which the words left out are given in any spelling, parted by spaces."""
    words = frozenset(search_key(left_out).split())
    return Custom(words, shortest_name, shortest_word, tuple(map(search_key, endings)))


OF_ORGANISATIONS = _custom("اداره کل اداره‌کل ی و سازمان استان شهر محترم", 7, 5, "وزارت کشور", "کشور")
OF_NEIGHBOURHOODS = _custom("محله محلهٔ محدوده محدودهٔ منطقه منطقهٔ کوی شهرک هدف", 7, 5)
OF_PEOPLE = _custom(
    "جناب سرکار آقا آقای خانم مهندس دکتر استاد حاج حاجی سید سیده سردار سرهنگ سرتیپ حجت الاسلام حجت‌الاسلام "
    "و المسلمین والمسلمین آیت الله آیت‌الله محترم",
    9,
    7,
)


def likely_pairs(
    named: Iterable[Named],
    usual: Custom,
    may_be_one: Callable[[str, str], bool] = lambda _one, _other: True,
    apart: Collection[str] = (),
) -> tuple[Likely, ...]:
    """Return pairs that may be one, the surest first, each for its best reason.

    ``may_be_one`` refuses pairs that are known to be two; ``apart`` are words, by their search keys, of which
    none is a slip of another, such as the names of places. Each record is paired with the first of those
    that share a name with it, so that of ten alike there are nine pairs.
    """
    ordered = sorted(named, key=lambda each: each.id)
    found: dict[tuple[str, str], Likeness] = {}
    for why, keys in (
        (Likeness.SAME_NAME, lambda each: [name_key(each.name)]),
        (Likeness.OTHER_NAME, lambda each: map(name_key, (each.name, *each.others))),
        (Likeness.WORD_ORDER, lambda each: _per_name(each, lambda name: sorted(search_key(name).split()))),
        (Likeness.LEFT_OUT, lambda each: _per_name(each, lambda name: sorted(usual.core(name)))),
    ):
        for group in _groups(ordered, keys):
            for pair in _star(group, may_be_one):
                found.setdefault(pair, why)
    for pair in _slips(ordered, usual, frozenset(apart)):
        if may_be_one(*pair):
            found.setdefault(pair, Likeness.ONE_LETTER)
    reasons = list(Likeness)
    pairs = (Likely(one, other, why) for (one, other), why in found.items())
    return tuple(sorted(pairs, key=lambda each: (reasons.index(each.why), each.one, each.other)))


def _per_name(each: Named, words: Callable[[str], list[str]]) -> Iterator[str]:
    return (" ".join(words(name)) for name in (each.name, *each.others))


def _groups(ordered: Iterable[Named], keys: Callable[[Named], Iterable[str]]) -> Iterator[list[str]]:
    """Yield the ids of the records that have a key in common."""
    by_key: dict[str, list[str]] = {}
    for each in ordered:
        for key in dict.fromkeys(keys(each)):
            if key:
                by_key.setdefault(key, []).append(each.id)
    return (group[:LARGEST_GROUP] for group in by_key.values() if len(group) > 1)


def _star(group: list[str], may_be_one: Callable[[str, str], bool]) -> Iterator[tuple[str, str]]:
    for place, other in enumerate(group):
        one = next((one for one in group[:place] if may_be_one(one, other)), None)
        if one:
            yield one, other


def _slips(ordered: Iterable[Named], usual: Custom, apart: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of which one name is the other but for a letter; figures are no slips."""
    words_of: dict[str, list[list[str]]] = {}
    by_rest: dict[str, list[str]] = {}
    for each in ordered:
        words_of[each.id] = [usual.core(name) for name in (each.name, *each.others)]
        joined = {"".join(words) for words in words_of[each.id]}
        for rest in {rest for key in joined if len(key) >= usual.shortest_name for rest in _without_one(key)}:
            by_rest.setdefault(rest, []).append(each.id)
    pairs = dict.fromkeys(
        pair for group in by_rest.values() if 1 < len(group) <= LARGEST_GROUP for pair in _pairs(group)
    )
    for one, other in pairs:
        if any(_is_slip(mine, theirs, usual, apart) for mine in words_of[one] for theirs in words_of[other]):
            yield one, other


def _pairs(group: list[str]) -> Iterator[tuple[str, str]]:
    return ((one, other) for place, other in enumerate(group) for one in group[:place])


def _without_one(key: str) -> Iterator[str]:
    """Yield the key, and the key without each of its letters in turn: those a letter apart share one."""
    letters = (key[:place] + key[place + 1 :] for place, letter in enumerate(key) if letter.isalpha())
    return chain((key,), letters)


def _is_slip(mine: list[str], theirs: list[str], usual: Custom, apart: frozenset[str]) -> bool:
    one, other = "".join(mine), "".join(theirs)
    if min(len(one), len(other)) < usual.shortest_name or not _is_a_letter_apart(one, other):
        return False
    if len(mine) != len(theirs):
        return True
    differing = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return all(
        max(len(a), len(b)) >= usual.shortest_word and not (a in apart and b in apart) for a, b in differing
    )


def _is_a_letter_apart(one: str, other: str) -> bool:
    """Tell whether one letter more, less or other, or two that changed places, is all that parts them."""
    if one == other:
        return False
    start = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        start = min(len(one), len(other))
    rests = (one[start:], other[start:])
    a, b = rests
    changed = a[:1] + b[:1]
    if any(letter.isdigit() for letter in changed):
        return False
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
