"""Parts a line in which several labelled facts, or several numbered items, stand one behind the other."""

from __future__ import annotations

import re

from desktop.intake.folding import fold, phrase
from desktop.intake.labels import FACT_NAMES, Fact, fact_in

_SHORT = frozenset({Fact.DATE, Fact.TIME, Fact.START, Fact.END, Fact.NUMBER})
_ONLY_LABELS = frozenset({Fact.DATE, Fact.TIME, Fact.START, Fact.END, Fact.PLACE})
"""Facts whose labels, with a colon, stand in no title."""
_SHORT_VALUE = 6  # words
_LABEL = re.compile(rf"(?<=[^\s:]) {{1,3}}[-–،,]? ?(?P<label>{phrase(*FACT_NAMES)}) ?:")
_TIME_AND_PLACE = re.compile(
    r"(?:زمان|تاریخ) {1,2}و {1,2}(?:مکان|محل)(?: {1,2}(?:برگزاری|جلسه|تشکیل))* ?: ?"
    r"(?P<time>.*\d.*?) ?(?:[-–—،؛]|در محل) ?(?P<place>[^\d:]{3,80})"
)
_ITEM = re.compile(r"(?:^|(?<=\s))(?P<number>\d{1,2}) ?(?P<close>[-.)–:])(?!\d) ?(?=\D)")
_REFERENCE = re.compile(r"(?:بند|ماده|تبصره|شماره|ردیف|جزء|فصل|اصل)(?: ?ی)? ?$")
_LOOK_BACK = 12
_LONGEST = 2000


def labelled_facts(line: str) -> list[str]:
    """Return the facts of a line such as «تاریخ: … ساعت: …», each with its label; others as they are."""
    if both := _TIME_AND_PLACE.fullmatch(fold(line[:_LONGEST])):
        place = line[both.start("place") : both.end("place")]
        return [f"زمان: {line[both.start('time') : both.end('time')]}", f"مکان: {place}"]
    if len(line) > _LONGEST or not (fact := fact_in(line)):
        return [line]
    parts = []
    start, kind = 0, fact[0]
    for label in _LABEL.finditer(fold(line), line.index(":") if ":" in line else 0):
        following = fact_in(line[label.start("label") :])
        value = line[start : label.start()].split(":", 1)[-1]
        is_closed = kind in _SHORT and len(value.split()) <= _SHORT_VALUE
        if following and following[0] is not kind and (is_closed or following[0] in _ONLY_LABELS):
            parts.append(line[start : label.start()].strip(" -–،"))
            start, kind = label.start("label"), following[0]
    return [*parts, line[start:]]


def numbered_items(line: str) -> list[str]:
    """Return the items of a line such as «۱) … ۲) …»; a line that is no such list as it is."""
    folded = fold(line)
    starts: list[int] = []
    close = ""
    for item in _ITEM.finditer(folded):
        if int(item["number"]) != len(starts) + 1 or (starts and item["close"] != close):
            continue
        if starts and _REFERENCE.search(folded[max(0, item.start() - _LOOK_BACK) : item.start()]):
            continue
        if not starts and item.start() > 0:
            return [line]
        starts.append(item.start())
        close = item["close"]
    if not starts:
        return [line]
    ends = [*starts[1:], len(line)]
    return [line[start:end].strip() for start, end in zip(starts, ends, strict=True)]
