"""Asks for what minutes should say and these do not."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold
from desktop.intake.labels import Section
from desktop.intake.reading import MinutesReading, Question

if TYPE_CHECKING:
    from desktop.intake.sections import Parts

_MISSING = {
    "title": "عنوان جلسه نوشته نشده است.",
    "body": "نام ستاد، کارگروه، کمیته یا شورای برگزارکنندهٔ جلسه پیدا نشد.",
    "number": "شمارهٔ جلسه نوشته نشده است.",
    "place": "مکان برگزاری جلسه نوشته نشده است.",
    "organiser": "برگزارکنندهٔ جلسه نوشته نشده است.",
    "start": "ساعت شروع جلسه نوشته نشده است.",
    "end": "ساعت پایان جلسه نوشته نشده است.",
    "agenda": "دستور جلسه نوشته نشده است.",
}
_LABELLED = re.compile(r"[^:.،؛]{2,30}:.{2,80}")
_DECIDED = re.compile(DECIDED)


def questions_of(
    reading: MinutesReading,
    parts: Parts,
    session: tuple[Question, ...],
    resolutions: tuple[Question, ...],
) -> MinutesReading:
    """Return the reading with its questions, those about the session first, then those of each resolution."""
    answered = {question.about for question in session}
    missing = [
        Question(about, wording)
        for about, wording in _MISSING.items()
        if about not in answered and getattr(reading, about) in ("", None, ())
    ]
    asked = [*session, *missing, *_attendance(reading), *_unread(parts), *_unresolved(reading), *resolutions]
    return replace(reading, questions=tuple(asked))


def _attendance(reading: MinutesReading) -> list[Question]:
    if reading.present:
        return []
    if reading.attendance_note:
        wording = f"حاضران به نام نیامده‌اند؛ در متن تنها «{reading.attendance_note}» نوشته شده است."
        return [Question("present", wording)]
    return [Question("present", "نام حاضران نوشته نشده است.")]


def _unread(parts: Parts) -> list[Question]:
    """Name the labelled lines and the sections that are there but have no place in a reading."""
    lines = [line.text for line in parts.lines(Section.HEAD) if _LABELLED.fullmatch(line.text)]
    named = [Question("head", f"سطر «{line}» در هیچ بخشی جای نگرفت.") for line in lines]
    return named + [
        Question("other", f"بخش «{heading.rstrip(' :')}» خوانده نشد.") for heading in parts.unread
    ]


def _unresolved(reading: MinutesReading) -> list[Question]:
    if reading.resolutions:
        return []
    told = fold("\n".join((reading.summary, *(each.text for each in reading.statements), reading.closing)))
    if _DECIDED.search(told):
        return [
            Question("resolutions", "بخش مصوبات پیدا نشد، ولی در متن عبارت «مقرر شد» یا مانند آن آمده است.")
        ]
    return [Question("resolutions", "در این متن مصوبه‌ای پیدا نشد.")]
