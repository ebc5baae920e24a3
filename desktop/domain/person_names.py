"""A person's name as somebody writes it in one line, parted into what a register keeps of it."""

from __future__ import annotations

from typing import NamedTuple

from desktop.persian.text import search_key, tidy


class NameParts(NamedTuple):
    """The words of a name in their order; only how a person is addressed is told by its key."""

    address: str
    """The search key of «آقای» or «خانم»."""
    title: str
    """Such as «دکتر»."""
    given: str
    family: str
    """Never empty where the name is not."""


def _keys(*words: str) -> frozenset[str]:
    return frozenset(map(search_key, words))


SIR, MADAM = search_key("آقای"), search_key("خانم")
_COURTESY = {search_key("جناب"): SIR, search_key("سرکار"): MADAM}
_TITLES = _keys("دکتر", "مهندس", "استاد", "پروفسور", "سردار", "سرهنگ", "سرتیپ", "سرلشکر", "سرگرد", "سروان")
_TITLES |= _keys("جناب", "سرکار", "حجت‌الاسلام", "حجه‌الاسلام", "آیت‌الله", "والمسلمین")
_TITLES_OF_TWO = _keys("حجت الاسلام", "حجه الاسلام", "حجة الاسلام", "آیت الله", "و المسلمین")
_BEFORE_A_NAME = _keys("سید", "سیده", "سیّد", "حاج", "حاجی", "حاجیه", "کربلایی", "شیخ", "میر", "ملا")
"""Part of a given name that is not all of it."""
_FIRST_OF_TWO = _keys(
    "محمد", "علی", "امیر", "غلام", "عبد", "ابو", "نور", "حبیب", "روح", "فاطمه", "زهرا", "مریم"
)
_SECOND_OF_TWO = _keys("رضا", "علی", "حسین", "حسن", "مهدی", "جواد", "صادق", "باقر", "تقی", "کاظم", "هادی")
_SECOND_OF_TWO |= _keys("امین", "امیر", "اکبر", "اصغر", "عباس", "محمد", "زهرا", "زینب")
_ALWAYS_SECOND = _keys("الله", "اله", "الدین", "سادات", "السادات")
_ENDS_OF_FAMILIES = _keys(
    "پور", "زاده", "نژاد", "نیا", "لو", "فر", "وند", "منش", "خانی", "تبار", "خواه", "پناه"
)
"""What makes a family's name of the word before it: «علی حسن پور» is of the family «حسن پور»."""


def split_name(name: str) -> NameParts:
    """Part a name as it is usually meant; every word is kept in one part or another, in its order."""
    words = tidy(name).split()
    address, words = _taken_address(words)
    title = _length_of_title(words)
    given = _length_of_given(words[title:])
    rest = words[title:]
    return NameParts(address, " ".join(words[:title]), " ".join(rest[:given]), " ".join(rest[given:]))


def _taken_address(words: list[str]) -> tuple[str, list[str]]:
    """Return how somebody is addressed, with the words after it; a name of nothing else is a name."""
    keys = [search_key(each) for each in words[:2]]
    if words[2:] and keys[1] == _COURTESY.get(keys[0]):
        return keys[1], words[2:]
    if len(words) > 1 and keys[0] in (SIR, MADAM):
        return keys[0], words[1:]
    return "", words


def _length_of_title(words: list[str]) -> int:
    """Return how many of the first words are a rank or a professional title; one word at least is left."""
    length = 0
    while length < len(words) - 1:
        if length < len(words) - 2 and search_key(" ".join(words[length : length + 2])) in _TITLES_OF_TWO:
            length += 2
        elif search_key(words[length]) in _TITLES:
            length += 1
        else:
            break
    return length


def _length_of_given(words: list[str]) -> int:
    """Return how many of the first words are the given name; the last one is always the family's."""
    keys, most = [search_key(each) for each in words], len(words) - 1
    length = 0
    while length < most and keys[length] in _BEFORE_A_NAME:
        length += 1
    if length < most:
        length += 1
        if length < most and _is_second(keys, length):
            length += 1
    return max(length, 0)


def _is_second(keys: list[str], place: int) -> bool:
    """Tell whether a word makes one given name with the word before it."""
    if keys[place] in _ALWAYS_SECOND:
        return True
    ends_family = keys[place + 1] in _ENDS_OF_FAMILIES
    return keys[place - 1] in _FIRST_OF_TWO and keys[place] in _SECOND_OF_TWO and not ends_family
