"""Finds decisions that stand in running text alone: «مقرر شد …», «… به تصویب رسید»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WAS_ADOPTED = phrase(
    "به تصویب رسید", "تصویب شد", "تصویب گردید", "موافقت شد", "موافقت گردید", "به تصویب اعضا رسید",
    "موافقت کردند", "موافقت کرد", "موافقت نمودند", "موافقت نمود", "موافقت به عمل آمد", "تصویب کردند",
    "تصویب نمودند", "تصمیم گرفتند", "تصمیم گرفته شد", "مقرر کردند", "مقرر نمودند", "مقرر داشتند",
)  # fmt: skip
_ADOPTED = rf"(?<!\w){_WAS_ADOPTED}(?!\w)"
_DECISION = re.compile(rf"«[^«»]{{0,2000}}»|(?P<decided>{DECIDED}|{_ADOPTED})")
_EARLIER = re.compile(
    r"(?<!\w)(?:جلسه|جلسات|نشست|سال|ماه|هفته|مصوبه|مصوبات)(?: ?ی)? {1,2}(?:های )?"
    r"(?:قبل|قبلی|پیش|پیشین|گذشته|سابق)(?!\w)|(?<!\w)پیشتر(?!\w)",
)
_SENTENCE = re.compile(r"«[^«»]{0,2000}»|(?P<end>(?<!\d)[.!؟](?=\s|$)|\n)")


def decisions_in(texts: Iterable[str]) -> list[str]:
    """Return the sentences that decide something, those that tell of an earlier session left out."""
    return list(dict.fromkeys(each for text in texts for each in _sentences(text) if _decides(each)))


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for found in _SENTENCE.finditer(text):
        if found["end"]:
            yield text[start : found.end()].strip()
            start = found.end()
    yield text[start:].strip()


def _decides(sentence: str) -> bool:
    folded = fold(sentence)
    for found in _DECISION.finditer(folded):
        if found["decided"] and not _EARLIER.search(folded, 0, found.start()):
            return True
    return False
