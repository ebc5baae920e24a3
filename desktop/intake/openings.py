"""Tells lines that open a part without being its heading: «دستور اول: …», «مصوبهٔ ۱: …», «به شرح زیر:»."""

from __future__ import annotations

import re

from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold, phrase
from desktop.persian.ordinals import read_ordinal

_NUMBER = r"\d{1,2}|[^\W\d]{2,9}م?"
_AGENDA = phrase("دستور", "دستور جلسه", "دستور کار")
_TOPIC = re.compile(
    rf"(?:{phrase('دستور', 'دستور جلسه', 'دستور کار', 'موضوع', 'محور')}(?: ?ی)? {{0,2}}(?P<number>{_NUMBER})"
    rf"(?: {{1,2}}دستور(?: جلسه)?)?|بند {{0,2}}(?P<clause>{_NUMBER}) {{1,2}}{_AGENDA}) ?[:)–-] ?"
)
_ONE_RESOLUTION = re.compile(
    rf"{phrase('مصوبه', 'تصمیم', 'مصوبه شماره')}(?: ?ی(?!\w))? {{0,2}}"
    r"(?:\(? ?\d{1,4} ?\)? ?[-:.)–ـ]|(?P<ordinal>[^\W\d]+(?: {1,2}و {1,2}[^\W\d]+)?)(?: ?[:.)–-]| ?$))"
)
_DECIDING = re.compile("تصمیم|مصوب|مقرر|تصویب")
_AS_FOLLOWS = re.compile(
    rf"(?<!\w){phrase('زیر', 'ذیل', 'شرح', 'مقرر شد', 'مقرر گردید', 'مصوب شد', 'مصوب گردید')}(?!\w)"
)
_VERDICT = re.compile(r"تصمیم|مصوب|مقرر|تصویب|(?<!\w)(?:تبصره|توضیح|توضیحات|ضمنا|یادآوری|نکته|رای|آرا|نتیجه)")
_DECIDED_LAST = re.compile(DECIDED + r"\W*$")
_BEGINNING, _END = 80, 120
"""Letters of a line that are looked at."""


def topic_in(line: str) -> tuple[int, str] | None:
    """Return the number and the words of «دستور اول: …», under which the record of that item follows."""
    if not (found := _TOPIC.match(fold(line[:_BEGINNING]))):
        return None
    typed = found["number"] or found["clause"]
    number = int(typed) if typed.isdigit() else read_ordinal(typed)
    return (number, line[found.end() :].strip()) if number else None


def is_one_resolution(line: str) -> bool:
    """Say whether a line is a resolution by its own name, as «مصوبهٔ ۱: …»."""
    found = _ONE_RESOLUTION.match(fold(line[:_BEGINNING]))
    return bool(found and (found["ordinal"] is None or read_ordinal(found["ordinal"])))


def has_verdict(line: str) -> bool:
    """Say whether a short line goes on with a resolution, as «مقرر شد:» or «تبصره:» does."""
    return bool(_VERDICT.search(fold(line[:_BEGINNING])))


def leads_to_resolutions(line: str) -> bool:
    """Say whether a sentence such as «به شرح زیر تصمیم گرفتند:» stands before a list of resolutions."""
    end = fold(line[-_END:])
    is_lead = end.endswith((":", "：")) or _DECIDED_LAST.search(end)
    return bool(is_lead) and bool(_DECIDING.search(end) and _AS_FOLLOWS.search(end))
