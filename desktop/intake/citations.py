"""Finds the laws that a text rests on, in its own words: clause, article, by-law, law."""

from __future__ import annotations

import re

from desktop.intake.folding import fold, phrase

_ORDINAL = r"(?:\(? ?\d{1,3} ?\)?|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|واحده|الف|ب|پ|ت|ث|ج)"
_DIVISION = phrase("بند", "تبصره", "ماده", "اصل", "جزء", "فصل")
_ARTICLE = rf"(?:{_DIVISION} {{0,2}}[«\"]? ?{_ORDINAL}[»\"]?,? {{0,2}}(?:از |ذیل )?)"
_LAW = phrase(
    "قانون", "آیین نامه", "آئین نامه", "دستورالعمل", "اساسنامه", "تصویب نامه", "شیوه نامه", "بخشنامه"
)
_BY = phrase("به استناد", "طبق", "مطابق", "مطابق با", "بر اساس", "براساس", "موضوع", "وفق")
_CITED = re.compile(
    rf"(?<!\w)(?:(?P<articles>{_ARTICLE}{{1,4}})(?P<law>{_LAW}(?!\w))?"
    rf"|{_BY} {{1,2}}(?P<bare>{_LAW}(?!\w)))",
)
_STOPS = frozenset(
    fold(
        "مبنی که در به را با تا نسبت الزامی باید موظف مکلف مقرر اقدام انجام رعایت برای جهت می است شد "
        "گردید شود گردد همچنین لذا بنابراین طبق مطابق توسط ظرف حداکثر ضمن"
    ).split()
)
_WORD = re.compile(r"[^ \n]+")
_END = re.compile(r"[.؛:)»؟!]$")
_MOST_WORDS = 16
_WINDOW = 240


def citations_in(text: str) -> tuple[str, ...]:
    """Return the citations in order, each once."""
    folded = fold(text)
    found: list[str] = []
    end = 0
    for cited in _CITED.finditer(folded):
        if cited.start() < end:
            continue
        start = cited.start("bare") if cited["bare"] else cited.start()
        has_law = cited["bare"] or cited["law"]
        end = _end_of_name(folded, cited.end()) if has_law else cited.end()
        found.append(text[start:end].strip(" ،.؛:\u200c"))
    return tuple(dict.fromkeys(found))


def _end_of_name(folded: str, start: int) -> int:
    """Return where the name of a law ends that goes on at ``start``."""
    window = folded[start : start + _WINDOW]
    words = list(_WORD.finditer(window))[:_MOST_WORDS]
    end = start
    for place, word in enumerate(words):
        bare = word[0].strip("،.؛:)»؟!")
        if bare in _STOPS or word[0].startswith(("(", "«")) or "\n" in window[end - start : word.start()]:
            break
        end = start + word.start() + len(word[0])
        if _END.search(word[0]) or (word[0].endswith("،") and not _goes_on(words[place + 1 : place + 3])):
            break
    return end


def _goes_on(following: list[re.Match[str]]) -> bool:
    """Say whether a comma is inside a list that «و» ends soon («احیا، بهسازی و نوسازی»)."""
    return any(word[0] == "و" for word in following[1:])
