"""Finds what the minutes say of the session itself: title, body, number, place and organiser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.intake.folding import fold, phrase
from desktop.intake.labels import Fact, Section
from desktop.intake.reading import Question
from desktop.persian.digits import persian_digits
from desktop.persian.joining import join_words
from desktop.persian.ordinals import find_ordinal, read_ordinal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.sections import Parts

_MINUTES = re.compile(phrase("صورت جلسه", "صور تجلسه", "صورت مجلس") + r" {0,2}[:\-–]?")
_SITTING_WORD = r"(?<!\w)(?:جلسه|نشست|اجلاس)"
_SITTING = re.compile(_SITTING_WORD + r" {0,2}(?:ی )?")
_KIND_WORDS = phrase("عادی", "فوق العاده", "مشترک", "هم اندیشی", "اضطراری", "رسمی", "علنی", "غیرعلنی")
_KIND = re.compile(_KIND_WORDS + r" {1,2}")
_ORGAN = phrase(
    "شورا", "شورای", "ستاد", "کارگروه", "کمیته", "کمیسیون", "هیئت", "هیأت", "انجمن", "مجمع", "قرارگاه"
)
_ANY_ORGAN = re.compile(rf"(?<!\w){_ORGAN}(?!\w)")
_NUMBERED = re.compile(
    rf" ?شماره(?: ?ی)? {{0,2}}:? ?(\d{{1,4}})(?!\d) {{0,2}}| ?(\d{{1,4}})(?!\d) {{1,2}}(?={_ORGAN}(?!\w))"
)
_TOLD_OF = phrase("گزارش", "خلاصه", "مشروح", "متن", "خلاصه مذاکرات")
_UNNUMBERED = re.compile(
    rf"(?:{_TOLD_OF} {{1,2}})?{_SITTING_WORD} {{0,2}}(?:ی )?(?:{_KIND_WORDS} {{1,2}})?(?={_ORGAN}(?!\w))"
)
_AFTER_BODY = re.compile(
    r"(?:^|(?<=\W))(?:که|مورخ|مورخه|در تاریخ|به تاریخ|روز|سال|با حضور|در محل|با موضوع|برگزار|تشکیل شد"
    r"|به ریاست|به میزبانی|عصر|صبح|امروز|دیروز|تشکیل گردید|منعقد|در ساعت|راس ساعت)(?!\w)|[،:(؛.\-–]"
)
_BUILDING = phrase(
    "سالن", "دفتر", "تالار", "فرمانداری", "استانداری", "شهرداری", "بخشداری", "دهیاری", "ساختمان", "اتاق",
    "مسجد", "خانه", "اداره", "دادگستری", "دانشگاه", "مدرسه", "کتابخانه", "شورا", "شورای", "سازمان", "شرکت",
)  # fmt: skip
_HELD = phrase("برگزار", "تشکیل", "منعقد")
_PLACE = re.compile(
    rf"(?<!\w)(?:(?:در|به) {{0,2}}(?:محل|مکان) {{1,2}}|در {{1,2}}(?={_BUILDING}))"
    rf"(?P<place>[^.:؛،\n]{{2,50}}?) {{1,2}}(?:{_HELD}|با حضور)(?!\w)"
)
_ORGAN_HERE = re.compile(rf" {{0,3}}(?:ی )?(?={_ORGAN}(?!\w))")
_DANGLING = re.compile(r" (?:در|طی|از|به|برای|تا)$")
_SIGN = re.compile("^(?:[\u2190-\u2bff\U0001f300-\U0001faff]\ufe0f? ?)+")
_FIRST_SENTENCES, _OPENING = 3, 1000
_PLAIN_NUMBER = re.compile(r"\d{1,4}")
_LONGEST_TITLE = 200  # characters
_LONG_BODY = 14  # words


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What a session is called, and what the text leaves open about it."""

    title: str
    body: str
    number: int | None
    place: str
    organiser: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    """A session as a phrase names it: «پنجاهمین جلسهٔ ستاد …»."""

    number: int | None
    body: str


def has_title(parts: Parts) -> bool:
    """Say whether a line of the head, or a label, gives the title of minutes or a numbered session."""
    titles = [parts.first(Fact.TITLE), *(line.text for line in parts.lines(Section.HEAD))]
    return any(map(is_title, titles))


def tells_of_sitting(text: str) -> bool:
    """Say whether a text speaks of a session."""
    return bool(_SITTING.search(fold(text)))


def facts_of(parts: Parts, record: Sequence[str]) -> SessionFacts:
    """Return the facts; the first sentence of ``record`` is heard where the head does not give the number."""
    heads = [_SIGN.sub("", line.text) for line in parts.lines(Section.HEAD) if is_title(line.text)]
    title = parts.first(Fact.TITLE) or _best_title(heads)
    named = [_named(text) for text in dict.fromkeys([title, *heads])]
    told = [_named(text) for text in record[:1] if (first := find_ordinal(text[:60])) and first[1].start == 0]
    labelled = parts.first(Fact.NUMBER)
    numbers = [_number(labelled), *(each.number for each in named + told)]
    given = list(dict.fromkeys(number for number in numbers if number is not None))
    bodies = (
        parts.first(Fact.BODY),
        *(each.body for each in named),
        *map(_told_body, record[:_FIRST_SENTENCES]),
    )
    body = next(filter(None, bodies), "")
    return SessionFacts(
        title=title,
        body=body,
        number=given[0] if given else None,
        place=parts.first(Fact.PLACE) or _told_place(record),
        organiser=parts.first(Fact.ORGANISER),
        questions=tuple(_open_questions(labelled, given)),
    )


def body_named_in(line: str) -> str:
    """Return the body that a short line such as «مصوبات ستاد بازآفرینی نمونه در سال ۱۴۰۴» names, or ""."""
    folded = fold(line[:_LONGEST_TITLE])
    found = _ANY_ORGAN.search(folded)
    if not found or len(line.split()) > _LONG_BODY:
        return ""
    return _DANGLING.sub("", _body(line, folded, found.start()))


def _told_body(text: str) -> str:
    """Return the body whose minutes a sentence speaks of, as «به پیوست صورت‌جلسهٔ شورای …»."""
    folded = fold(text[:_OPENING])
    found = _MINUTES.search(folded)
    return _body(text, folded, found.end()) if found and _ORGAN_HERE.match(folded, found.end()) else ""


def _told_place(record: Sequence[str]) -> str:
    """Return where a sentence of the record says that the session was held."""
    for text in record[:_FIRST_SENTENCES]:
        folded = fold(text[:_OPENING])
        if (place := _PLACE.search(folded)) and _SITTING.search(folded, 0, place.start()):
            return text[place.start("place") : place.end("place")].strip(" ،")
    return ""


def _open_questions(labelled: str, given: list[int]) -> list[Question]:
    questions = []
    if labelled and _number(labelled) is None:
        questions.append(Question("number", f"«{labelled[:_LONGEST_TITLE]}» شمارهٔ جلسه دانسته نشد."))
    if len(given) > 1:
        named = persian_digits(join_words(map(str, given)))
        questions.append(Question("number", f"برای جلسه چند شماره آمده است: {named}."))
    return questions


def is_title(line: str) -> bool:
    """Say whether a line of the head is the title of minutes or names a session."""
    if len(line) > _LONGEST_TITLE:
        return False
    folded = fold(line)
    is_named = len(line.split()) <= _LONG_BODY and _UNNUMBERED.match(folded) and not line.endswith((".", ":"))
    return bool(_MINUTES.match(folded) or is_named) or _named(line).number is not None


def _best_title(heads: Sequence[str]) -> str:
    """Return the head line that names a numbered session, else the first, «صورت‌جلسه» before it left out."""
    best = next((line for line in heads if _named(line).number is not None), heads[0] if heads else "")
    minutes = _MINUTES.match(fold(best))
    rest = best[minutes.end() :].strip(" :") if minutes else best
    return rest if minutes and _named(rest).number is not None else best.rstrip(" :")


def _named(text: str) -> _Named:
    """Return the number and the body that a title or a first sentence names."""
    folded = fold(text[:_LONGEST_TITLE])
    for sitting in _SITTING.finditer(folded):
        if numbered := _NUMBERED.match(folded, sitting.end()):
            return _Named(int(numbered[1] or numbered[2]), _body(text, folded, numbered.end()))
        if number := _ordinal_ending_at(folded, sitting.start()):
            return _Named(number, _body(text, folded, sitting.end()))
        if after := _ordinal_at(folded, sitting.end()):
            return _Named(after[0], _body(text, folded, after[1]))
    if minutes := _MINUTES.match(folded):
        numbered = _NUMBERED.match(folded, minutes.end())
        return _Named(
            int(numbered[1] or numbered[2]) if numbered else None,
            _body(text, folded, (numbered or minutes).end()),
        )
    if unnumbered := _UNNUMBERED.match(folded):
        return _Named(None, _body(text, folded, unnumbered.end()))
    return _Named(None, "")


def _ordinal_ending_at(folded: str, place: int) -> int | None:
    start = max(0, place - 60)
    while found := find_ordinal(folded[start:place]):
        number, within = found
        if not folded[start + within.stop : place].strip():
            return number
        start += within.stop
    return None


def _ordinal_at(folded: str, place: int) -> tuple[int, int] | None:
    found = find_ordinal(folded[place : place + 60])
    if found and not folded[place : place + found[1].start].strip():
        return found[0], place + found[1].stop
    return None


def _body(text: str, folded: str, start: int) -> str:
    """Return the name of the body that begins at ``start``."""
    while folded[start : start + 1] == " ":
        start += 1
    if kind := _KIND.match(folded, start):
        start = kind.end()
    stop = _AFTER_BODY.search(folded, start)
    body = text[start : stop.start() if stop else len(folded)].strip(" \u200c\u0654")
    return body if len(body.split()) <= _LONG_BODY else ""


def _number(text: str) -> int | None:
    folded = fold(text).strip()
    return int(folded) if _PLAIN_NUMBER.fullmatch(folded) else read_ordinal(text)
