"""Reads what was said in the session: the summary, the statements, the closing, and who was there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.intake.folding import fold, phrase
from desktop.intake.items import gathered, listed
from desktop.intake.labels import Section
from desktop.intake.people_table import people_in
from desktop.intake.reading import ReadAgendaItem, ReadStatement
from desktop.intake.votes import vote_of_line

if TYPE_CHECKING:
    from desktop.intake.items import Item
    from desktop.intake.sections import Parts

_TOGETHER = re.compile(
    r"(?<!\w)با حضور {1,2}(?:(?:کلیه|تمامی|تمام|همه|اکثریت)(?: ?ی)? {1,2})?"
    r"اعضا[یء]?(?!\w)[^،.؛:()\n]{0,80}",
)
_TOGETHER_END = re.compile(
    r"(?<!\w)"
    + phrase(
        "در تاریخ", "در روز", "در محل", "در ساعت", "راس", "روز", "مورخ", "برگزار", "تشکیل", "آغاز", "و با"
    )
    + r"(?!\w)",
)
_SPEAKER = re.compile(
    r"(?P<who>(?:(?:جناب|سرکار) {1,2})?(?:آقای|خانم|دکتر|مهندس|نماینده|رییس|مدیر|مدیرکل|معاون|فرماندار"
    r"|شهردار|بخشدار|دبیر|سرپرست|کارشناس|فرمانده|استاندار|دهیار)(?!\w)[^:.؛\n]{2,90}?) ?: ?(?=[^ ])",
)
_PRESENTED_BY = re.compile(
    rf"(?<!\w){phrase('توسط', 'ارائه دهنده', 'گزارش دهنده')} ?:? {{0,2}}(?P<who>[^.؛:()]{{2,90}})[.)]?$"
)
_SAYING = re.compile(r"(?<!\w)(?:گفت|افزود|اظهار|بیان|تاکید|خاطرنشان|تصریح|اعلام)(?!\w)")
_LONG_NAME = 6  # words
_LONG_LINE = 8  # words: a sentence of the record rather than a line of the letterhead
_ROW_NUMBER = re.compile(r"^\d{1,3}[ .)–-]+(?=\D)")
_SHORT_SENTENCE = 4
_OPENING = 2000


@dataclass(frozen=True, slots=True)
class Discussion:
    """What was said, and who was there, as the text has it."""

    agenda: tuple[ReadAgendaItem, ...]
    present: tuple[str, ...]
    absent: tuple[str, ...]
    attendance_note: str
    summary: str
    statements: tuple[ReadStatement, ...]
    closing: tuple[str, ...]


def discussion_of(parts: Parts) -> Discussion:
    """Return the agenda, the attendance and the record of the session."""
    before, said, after = _record(gathered(parts.lines(Section.SUMMARY)), every_paragraph=False)
    more_before, more_said, more_after = _record(
        gathered(parts.lines(Section.STATEMENTS)), every_paragraph=True
    )
    closing = [item.typed for item in gathered(parts.lines(Section.CLOSING))]
    prose = [line.text for line in parts.lines(Section.HEAD) if _is_told(line.text)]
    summary = [*before, *more_before] or prose
    return Discussion(
        agenda=_agenda(parts),
        present=_people(parts, Section.PRESENT),
        absent=_people(parts, Section.ABSENT),
        attendance_note=_together(summary),
        summary="\n".join(summary),
        statements=tuple(_statement(text) for text in [*said, *more_said]),
        closing=(*after, *more_after, *closing),
    )


def _is_told(line: str) -> bool:
    """Say whether a line of the head is a sentence of the record rather than one of the letterhead."""
    words = len(line.split())
    return words > _LONG_LINE or (words > _SHORT_SENTENCE and line.endswith((".", "؟", "!")))


def _record(items: list[Item], *, every_paragraph: bool) -> tuple[list[str], list[str], list[str]]:
    """Part a record into what is told before the statements, the statements, and what is told after them."""
    marked = [place for place, item in enumerate(items) if item.marker]
    if not marked and not every_paragraph:
        marked = [place for place, item in enumerate(items) if _speaks(item.text)]
    if not marked:
        texts = [item.text for item in items]
        return ([], texts, []) if every_paragraph else (texts, [], [])
    chosen = set(marked)
    told = [item.text for place, item in enumerate(items[: marked[-1]]) if place not in chosen]
    said = [items[place].text for place in marked]
    return told, said, [item.text for item in items[marked[-1] + 1 :]]


def _speaks(text: str) -> bool:
    """Say whether a paragraph begins with who speaks, as «آقای راد: …», not with a sentence on that."""
    found = _SPEAKER.match(fold(text[:200]))
    return bool(found and len(found["who"].split()) <= _LONG_NAME and not _SAYING.search(found["who"]))


def _agenda(parts: Parts) -> tuple[ReadAgendaItem, ...]:
    """Return the items of the agenda, each with the vote that its record tells of in a line of its own."""
    items = map(_agenda_item, listed(parts.lines(Section.AGENDA)) or parts.topics)
    votes = {line.topic: vote for line in parts.lines(Section.SUMMARY) if (vote := vote_of_line(line.text))}
    return tuple(replace(item, vote=votes.get(place)) for place, item in enumerate(items, start=1))


def _agenda_item(text: str) -> ReadAgendaItem:
    found = _PRESENTED_BY.search(fold(text[-120:]))
    start = max(0, len(text) - 120)
    presenter = text[start + found.start("who") : start + found.end("who")].strip() if found else ""
    return ReadAgendaItem(text, presenter)


def _people(parts: Parts, section: Section) -> tuple[str, ...]:
    lines = parts.lines(section)
    rows = [line.cells for line in lines if line.cells]
    entries = listed([line for line in lines if not line.cells])
    if len(entries) == 1:
        separator = "؛" if "؛" in entries[0] else "،"
        entries = entries[0].split(separator)
    names = (_ROW_NUMBER.sub("", entry).strip(" ،؛.") for entry in [*entries, *people_in(rows)])
    return tuple(filter(None, names))


def _together(summary: list[str]) -> str:
    """Return how the text says that the members were there together, without naming them."""
    for text in summary:
        folded = fold(text[:_OPENING])
        if found := _TOGETHER.search(folded):
            end = _TOGETHER_END.search(folded, found.start() + 1, found.end())
            return text[found.start() : end.start() if end else found.end()].strip()
    return ""


def _statement(text: str) -> ReadStatement:
    if found := _SPEAKER.match(fold(text[:200])):
        return ReadStatement(text[: found.end("who")].strip(), text[found.end() :])
    return ReadStatement("", text)
