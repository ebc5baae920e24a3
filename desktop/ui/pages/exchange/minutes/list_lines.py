"""The lines in which a reading is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.persian.clock import time_text
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.joining import join_words
from desktop.services.readings.edits import fact_of
from desktop.services.readings.part_name import FACTS, PASSAGES
from desktop.services.readings.resolutions import lead_of
from desktop.ui.pages.exchange.minutes.part_words import part_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.services.read_minutes import MinutesReading, Question, ReadClause, ReadResolution

_MOST = 180
"""How many letters of a part are listed; all of it is in the editor."""


class ListLine(NamedTuple):
    """What a line says, the part it is about, and the question that it asks, if it asks one."""

    about: str
    words: str
    question: Question | None = None

    def same_as(self, other: ListLine) -> bool:
        """Tell whether it is the same line after a correction."""
        if self.question or other.question:
            return self.question == other.question
        return self.about == other.about


def lines_of(reading: MinutesReading) -> Mapping[str, tuple[ListLine, ...]]:
    """Return the lines of each list: questions, facts, resolutions, others."""
    return {
        "questions": tuple(ListLine(each.about, each.text, each) for each in reading.questions),
        "facts": tuple(_facts(reading)),
        "resolutions": tuple(_resolutions(reading)),
        "others": tuple(_others(reading)),
    }


def _facts(reading: MinutesReading) -> Iterator[ListLine]:
    nothing = QCoreApplication.translate("Parts", "not written")
    for name in FACTS:
        value = fact_of(reading, name)
        if name == "date":
            words = day_text(value) if value else ""
        elif name in ("start", "end"):
            words = time_text(value) if value else ""
        else:
            words = persian_digits(str(value)) if isinstance(value, int) else value or ""
        yield ListLine(name, f"{part_words(name)}: {words or nothing}")


def _resolutions(reading: MinutesReading) -> Iterator[ListLine]:
    for one in reading.resolutions:
        about = f"resolution {one.order}"
        yield ListLine(about, f"{persian_digits(str(one.order))}. {_short(lead_of(one))}\n{_follow(one)}")
        for clause in one.clauses:
            words = f"{part_words(about)}، {_short(clause.typed)}"
            more = _follow(clause) if clause.responsible or clause.deadline_text or clause.deadline_on else ""
            yield ListLine(f"{about} clause {clause.order}", "\n".join(filter(None, (words, more))))


def _follow(one: ReadResolution | ReadClause) -> str:
    """Return who is to do it and until when."""
    deadline = day_text(one.deadline_on) if one.deadline_on else one.deadline_text
    if one.next_session:
        deadline = QCoreApplication.translate("Parts", "next session")
    nothing = QCoreApplication.translate("Parts", "not written")
    about = QCoreApplication.translate("Parts", "Agency: {agency} · Deadline: {deadline}")
    return about.format(agency=join_words(one.responsible) or nothing, deadline=deadline or nothing)


def _others(reading: MinutesReading) -> Iterator[ListLine]:
    texts = {
        "agenda": [each.text for each in reading.agenda],
        "present": list(reading.present),
        "absent": list(reading.absent),
        "statement": [
            f"{each.speaker}: {each.text}" if each.speaker else each.text for each in reading.statements
        ],
    }
    for kind, members in texts.items():
        for number, text in enumerate(members, start=1):
            about = f"{kind} {number}"
            yield ListLine(about, f"{part_words(about)}: {_short(text)}")
    for kind in PASSAGES:
        if text := str(fact_of(reading, kind)):
            yield ListLine(kind, f"{part_words(kind)}: {_short(text)}")


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST else words[:_MOST].rsplit(" ", 1)[0] + " …"
