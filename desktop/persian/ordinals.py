"""Numbers in words, as sessions and articles are counted: «پنجاه», «پنجاهمین», «سی و یکم»."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from desktop.persian.text import search_key

LARGEST = 9999
_UNITS = ("", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه")
_TEENS = (
    "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده",
)  # fmt: skip
_TENS = ("", "ده", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود")
_HUNDREDS = (
    "", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد",
)  # fmt: skip
_LETTERS = str.maketrans("يىك", "ییک")  # one for one, so that places in the text stay

_VALUES = (
    {"هیجده": 18, "پنجصد": 500, "یکصد": 100, "هزار": 1000, "یکهزار": 1000}
    | {word: value for value, word in enumerate(_UNITS) if word}
    | {word: value + 10 for value, word in enumerate(_TEENS)}
    | {word: value * 10 for value, word in enumerate(_TENS) if word}
    | {word: value * 100 for value, word in enumerate(_HUNDREDS) if word}
    | {f"{word}هزار": value * 1000 for value, word in enumerate(_UNITS) if value > 1}
)
_GAP = "[ \u00a0\u200c]{0,2}"
_AND = f"{_GAP}و{_GAP}"


def _any_of(words: list[str]) -> str:
    """Return a pattern for the words, a gap allowed before «صد» and «هزار»."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.sub("(?<=.)(صد|هزار)$", _GAP + r"\1", word) for word in longest_first)


_THOUSANDS = _any_of([word for word, value in _VALUES.items() if value in range(1000, 10000)])
_WHOLE_HUNDREDS = _any_of([word for word, value in _VALUES.items() if value in range(100, 1000)])
_WHOLE_TENS = _any_of([word for word, value in _VALUES.items() if value in range(20, 100)])
_BEFORE = (
    f"(?:(?P<thousands>{_THOUSANDS}){_AND})?(?:(?P<hundreds>{_WHOLE_HUNDREDS}){_AND})?"
    f"(?:(?P<tens>{_WHOLE_TENS}){_AND})?"
)
_LAST = _any_of([word for word in _VALUES if word not in {"سه", "سی"}])


@cache  # as the next: these take milliseconds to compile, which a start need not pay
def _cardinal() -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?P<last>{_any_of(list(_VALUES))})")


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w\u200c])(?:"
        rf"(?P<first>(?:اول|نخست)(?:ین)?)"
        rf"|(?P<digits>[0-9۰-۹٠-٩]{{1,4}})(?:{_GAP}(?:امین|مین|ام)|\u200c?م)"
        rf"|{_BEFORE}(?:(?P<third>سوم)(?:{_GAP}ین)?|(?P<thirtieth>سی){_GAP}ام(?:ین)?"
        rf"|(?P<last>{_LAST})(?:{_GAP}(?:امین|مین|ام)|\u200c?م))"
        rf")(?!\w)",
    )


def cardinal(number: int) -> str:
    """Return a number from 0 to 9999 in words, such as «چهارصد و هشتاد و هفت»; else raise `ValueError`."""
    if not 0 <= number <= LARGEST:
        raise ValueError(number)
    thousands, rest = divmod(number, 1000)
    hundreds, below = divmod(rest, 100)
    words = [f"{_UNITS[thousands]} هزار" if thousands > 1 else "هزار" * thousands, _HUNDREDS[hundreds]]
    if below in range(10, 20):
        words.append(_TEENS[below - 10])
    else:
        words += [_TENS[below // 10], _UNITS[below % 10]]
    return " و ".join(word for word in words if word) or "صفر"


def ordinal(number: int) -> str:
    """Return the ordinal before a noun, from 1 to 9999, such as «پنجاهمین»; else raise `ValueError`."""
    if number < 1:
        raise ValueError(number)
    if number == 1:
        return "نخستین"
    words = cardinal(number)
    if words.endswith("سه"):
        return words.removesuffix("سه") + "سومین"
    return words + ("\u200cامین" if words.endswith("سی") else "مین")


def ordinal_behind(number: int) -> str:
    """Return the ordinal behind a noun, such as «دوم» in «مصوبهٔ دوم»; the first is «یکم»."""
    return "یکم" if number == 1 else ordinal(number).removesuffix("ین")


def read_cardinal(text: str) -> int | None:
    """Return the number that ``text`` is in words, or None."""
    key = search_key(text)
    if key == "صفر":
        return 0
    return (
        _value(found.group("thousands", "hundreds", "tens", "last"))
        if (found := _cardinal().fullmatch(key))
        else None
    )


def read_ordinal(text: str) -> int | None:
    """Return the number that ``text`` is the ordinal of («اولین», «سوم», «سی‌ویکم», «۵۰امین»), or None."""
    found = _ordinal().fullmatch(search_key(text))
    return _ordinal_value(found) if found else None


def find_ordinal(text: str) -> tuple[int, slice] | None:
    """Return the first ordinal inside ``text`` and its place, or None."""
    for found in _ordinal().finditer(text.translate(_LETTERS)):
        if value := _ordinal_value(found):
            return value, slice(*found.span())
    return None


def _ordinal_value(found: re.Match[str]) -> int | None:
    if found["first"]:
        return 1
    if found["digits"]:
        return int(found["digits"]) or None
    last = "سه" if found["third"] else found["thirtieth"] or found["last"]
    return _value((*found.group("thousands", "hundreds", "tens"), last))


def _value(words: tuple[str | None, ...]) -> int | None:
    """Return the sum of number words, or None where they do not descend («بیست و صد»)."""
    values = [_VALUES[re.sub("[ \u00a0\u200c]", "", word)] for word in words if word]
    lengths = [len(str(value)) for value in values]
    descending = all(first > second for first, second in pairwise(lengths))
    return sum(values) if descending else None
