"""Finds when the session was held: a label says it, else the title, else a sentence of the record."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.intake.facts import is_title
from desktop.intake.folding import fold, phrase
from desktop.intake.labels import Fact, Section
from desktop.intake.reading import Question
from desktop.persian.clock import read_time
from desktop.persian.jalali import Assumption, DayError, DayReason, day_text, find_day_places, read_day
from desktop.persian.joining import join_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from desktop.intake.sections import Parts

_DAY_LABELS = frozenset({Fact.DATE, Fact.TIME})
_CLOCK = r"\d{1,2}(?: ?[:/.] ?\d{1,2})?(?: ?(?:صبح|ظهر|بعد ?از ?ظهر|عصر|شب))?"
_SPAN = re.compile(rf"(?P<start>{_CLOCK})(?: ?(?:تا|الی|لغایت|[-–]) ?(?:ساعت ?)?(?P<end>{_CLOCK}))?")
_AT = re.compile(rf"ساعت ?:? ?(?P<start>{_CLOCK})(?: ?(?:تا|الی|لغایت|[-–]) ?(?:ساعت ?)?(?P<end>{_CLOCK}))?")
_CLOCK_SPAN = re.compile(rf"(?P<start>\d{{1,2}}:\d\d)(?: ?(?:تا|الی|[-–]) ?(?P<end>{_CLOCK}))?")
_HOUR_NAMES = {"start": "ساعت شروع", "end": "ساعت پایان"}
_ENDED = re.compile(r"(?<!\w)(?:پایان|خاتمه|ختم)(?!\w)")
_BEGUN = re.compile(r"(?<!\w)(?:آغاز|شروع|تشکیل|برگزار|رسمیت)(?!\w)")
_SITTING = re.compile(r"(?<!\w)(?:جلسه|نشست)(?!\w)")
_HELD = re.compile(rf"(?<!\w){phrase('در تاریخ', 'مورخ', 'مورخه', 'در روز', 'روز')} {{0,2}}:? ?$")
_SENTENCE_END = re.compile(r"[.!؟?؛\n]")
_OPENING = 1000  # characters of the record that may say when the session was held
_LONG_SENTENCE = 400
_LONG_VALUE = 60
_FEW_LETTERS = 3
_UNSURE = {
    DayReason.AMBIGUOUS: "تاریخ جلسه («{text}») را به چند گونه می‌توان خواند.",
    DayReason.NO_YEAR: "تاریخ جلسه («{text}») سال ندارد.",
    DayReason.NO_SUCH_DAY: "تاریخ جلسه («{text}») در تقویم نیست.",
    DayReason.WRONG_WEEKDAY: "روز هفته با تاریخ جلسه («{text}») نمی‌خواند.",
}


@dataclass(frozen=True, slots=True)
class Times:
    """When a session was held, as far as the text says, and what it leaves open."""

    held_on: date | None
    start: time | None
    end: time | None
    questions: tuple[Question, ...]


def times_of(parts: Parts, title: str, record: Sequence[str]) -> Times:
    """Return the day and hours of the session; ``record`` is the text of its summary and closing."""
    held_on, questions = _held_on(parts, title, record)
    start, end, unread = _labelled_hours(parts)
    questions = [*questions, *unread]
    if start is None or end is None:
        told = _told_hours(record)
        start, end = start or told[0], end or told[1]
    if start and end and end <= start:
        questions = [*questions, Question("end", "ساعت پایان جلسه پس از ساعت شروع آن نیست.")]
    return Times(held_on, start, end, tuple(questions))


def _held_on(parts: Parts, title: str, record: Sequence[str]) -> tuple[date | None, list[Question]]:
    labelled = [value for fact, value in parts.facts if fact in _DAY_LABELS]
    days: list[date] = []
    open_days: list[Question] = []
    for text in [*labelled, title, *_told_days(record)]:
        for place in find_day_places(text[:_OPENING]):
            try:
                reading = read_day(text[place])
            except DayError as error:
                wording = _UNSURE.get(error.reason, "تاریخ جلسه («{text}») خوانده نشد.")
                open_days.append(Question("date", wording.format(text=text[place])))
                continue
            days.append(reading.day)
            if Assumption.TWO_DIGIT_YEAR in reading.assumed or Assumption.GREGORIAN in reading.assumed:
                wording = "تاریخ «{text}» به‌صورت {day} خوانده شد؛ درست است؟"
                open_days.append(
                    Question("date", wording.format(text=text[place], day=day_text(reading.day)))
                )
    if not days and not open_days and (alone := _day_alone(parts)):
        days.append(alone[0])
        wording = "«{text}» زیر عنوان آمده و تاریخ جلسه شمرده شده است؛ درست است؟"
        open_days.append(Question("date", wording.format(text=alone[1])))
    if len(set(days)) > 1:
        named = join_words(day_text(day) for day in dict.fromkeys(days))
        open_days.append(Question("date", f"برای جلسه چند تاریخ آمده است: {named}."))
    if not days and not open_days:
        open_days.append(Question("date", "تاریخ جلسه نوشته نشده است."))
    return (days[0] if days else None), list(dict.fromkeys(open_days))


def _day_alone(parts: Parts) -> tuple[date, str] | None:
    """Return the day that is the whole line under the title, and how it is written."""
    for title, line in pairwise(parts.lines(Section.HEAD)):
        places = list(find_day_places(line.text[:_LONG_VALUE])) if is_title(title.text) else []
        if places and len(line.text) - (places[0].stop - places[0].start) <= _FEW_LETTERS:
            with suppress(DayError):
                return read_day(line.text[places[0]]).day, line.text
    return None


def _told_days(record: Sequence[str]) -> list[str]:
    """Return the days that sentences of the record give as the day on which the session was held."""
    told = []
    opening = "\n".join(text[:_OPENING] for text in record[:3])
    folded = fold(opening)
    for place in find_day_places(opening):
        sentence, before = _sentence(folded, place.start)
        if _HELD.search(before[-20:]) and _SITTING.search(sentence) and _BEGUN.search(sentence):
            told.append(opening[place])
    return told


def _labelled_hours(parts: Parts) -> tuple[time | None, time | None, list[Question]]:
    """Return the hours that labels give, and a question for each that is written but cannot be read."""
    hours: dict[str, time] = {}
    questions: list[Question] = []
    for fact, value in parts.facts:
        for about, written in _written_hours(fact, fold(value[:_LONG_SENTENCE])):
            if about in hours:
                continue
            if hour := _time(written):
                hours[about] = hour
            elif any(map(str.isdigit, written)):
                wording = f"{_HOUR_NAMES[about]} جلسه خوانده نشد: «{value[:_LONG_VALUE]}»."
                questions.append(Question(about, wording))
    return hours.get("start"), hours.get("end"), [each for each in questions if each.about not in hours]


def _written_hours(fact: Fact, folded: str) -> list[tuple[str, str]]:
    """Return what stands for the start and the end in the value of a label."""
    if fact is Fact.END:
        span = _SPAN.search(folded)
        return [("end", span["start"] if span else folded)]
    if fact is Fact.START:
        span = _SPAN.search(folded)
    elif fact in _DAY_LABELS:
        for place in reversed(list(find_day_places(folded))):
            folded = folded[: place.start] + " " + folded[place.stop :]
        span = _AT.search(folded) or _CLOCK_SPAN.search(folded)
    else:
        return []
    if not span:
        return [("start", folded)] if fact is Fact.START else []
    return [(about, span[about]) for about in ("start", "end") if span[about]]


def _told_hours(record: Sequence[str]) -> tuple[time | None, time | None]:
    start = end = None
    for text in record:
        folded = fold(text)
        for at in _AT.finditer(folded):
            sentence, before = _sentence(folded, at.start())
            if not _SITTING.search(sentence):
                continue
            after = sentence[len(before) + len(at[0]) :].split("ساعت", 1)[0]
            if at["end"] or _BEGUN.search(after):
                start, end = start or _time(at["start"]), end or _time(at["end"])
            elif _ENDED.search(after):
                end = end or _time(at["start"])
    return start, end


def _sentence(folded: str, place: int) -> tuple[str, str]:
    """Return the sentence around a place, and the part of it before that place."""
    before = _SENTENCE_END.split(folded[max(0, place - _LONG_SENTENCE) : place])[-1]
    after = _SENTENCE_END.split(folded[place : place + _LONG_SENTENCE], 1)[0]
    return before + after, before


def _time(text: str | None) -> time | None:
    with suppress(ValueError):
        return read_time(text or "")
    return None
