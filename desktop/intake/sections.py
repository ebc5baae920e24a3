"""Parts the lines of minutes into labelled facts and the sections under their headings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.intake.columns import is_heading
from desktop.intake.inline import numbered_items
from desktop.intake.items import has_marker
from desktop.intake.labels import Fact, Section, fact_in, section_in
from desktop.intake.line import Line
from desktop.intake.openings import has_verdict, is_one_resolution, leads_to_resolutions, topic_in

if TYPE_CHECKING:
    from collections.abc import Sequence


_RUNNING = frozenset({Section.SUMMARY, Section.STATEMENTS, Section.CLOSING, Section.RESOLUTIONS})
_LISTED = frozenset({Section.AGENDA, Section.PRESENT, Section.ABSENT, Section.RESOLUTIONS})
_OF_LETTER = frozenset({Fact.NUMBER, Fact.DATE})
_LONG_VALUE = 25  # words
_LEADERS = " .…_ـ-–:"
"""Signs that lead from a label to its value."""
_LONG_HEADING = 8
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class Parts:
    """The labelled facts in their order, the lines of each section, and the headings of other sections.

    ``topics`` are the items of the agenda where the record stands item by item.
    """

    facts: tuple[tuple[Fact, str], ...]
    sections: dict[Section, tuple[Line, ...]]
    unread: tuple[str, ...]
    topics: tuple[str, ...] = ()

    def lines(self, section: Section) -> tuple[Line, ...]:
        """Return the lines of a section, none where the text does not have it."""
        return self.sections.get(section, ())

    def first(self, *facts: Fact) -> str:
        """Return the first value that the text gives for any of these facts, or ""."""
        return next((value for fact, value in self.facts if fact in facts and value), "")


def parts_of(lines: Sequence[Line]) -> Parts:
    """Return the facts and sections of the lines; what is no fact belongs to the section it stands in."""
    reader = _Reader()
    for place, line in enumerate(lines):
        reader.take(line, lines[place + 1] if place + 1 < len(lines) else None)
    of_letter = _OF_LETTER if _is_letter(reader.sections[Section.HEAD]) else frozenset()
    return Parts(
        tuple((fact, value) for fact, value in reader.facts if value and fact not in of_letter),
        {section: tuple(own) for section, own in reader.sections.items()},
        tuple(reader.unread),
        tuple(reader.topics),
    )


def _is_letter(head: Sequence[Line]) -> bool:
    """Say whether the text begins as a letter, whose number and date are not those of the session."""
    begun = {line.text.partition(":")[0].strip() for line in head if ":" in line.text}
    return begun >= {"از", "به"}


class _Reader:
    """Where the reading of lines stands."""

    def __init__(self) -> None:
        self.facts: list[tuple[Fact, str]] = []
        self.sections: dict[Section, list[Line]] = {Section.HEAD: []}
        self.unread: list[str] = []
        self.topics: list[str] = []
        self._section = Section.HEAD
        self._topic: int | None = None

    def take(self, line: Line, following: Line | None) -> None:
        """Put a line where it belongs; ``following`` is the one behind it."""
        if line.cells:
            self._take_row(line)
        elif topic := topic_in(line.text):
            self._begin_topic(*topic)
        elif not self._opens(line, following) and not self._states(line):
            self._keep_items(line, following)
            if following and self._is_lead(line, following):
                self._section = Section.RESOLUTIONS

    def _opens(self, line: Line, following: Line | None) -> bool:
        """Begin the section that a line opens, if it opens one."""
        opened = section_in(line.text, marked=line.heading)
        if opened and not (self._section is Section.HEAD and opened[0] is Section.OTHER and opened[1]):
            self._open(opened[0], line, opened[1])
        elif self._is_unknown_heading(line) or self._is_end_matter(line, following):
            self._open(Section.OTHER, line, "")
        elif is_one_resolution(line.text):
            self._open(Section.RESOLUTIONS, line, line.text)
        else:
            return False
        return True

    def _states(self, line: Line) -> bool:
        """Take in the fact that a line states, or the value of a label before it; once if pages repeat it."""
        fact = fact_in(line.text)
        if fact and self._counts(*fact):
            self.facts.append((fact[0], fact[1].lstrip(_LEADERS)))
        elif not fact and self._awaits_value():
            self.facts[-1] = (self.facts[-1][0], line.text)
        else:
            return fact in self.facts
        return True

    def _take_row(self, row: Line) -> None:
        if is_heading(row.cells):
            self._section = Section.RESOLUTIONS
        self._keep(row)

    def _keep(self, line: Line) -> None:
        own = self.sections.setdefault(self._section, [])
        own.append(replace(line, topic=self._topic) if self._topic else line)

    def _keep_items(self, line: Line, following: Line | None) -> None:
        """Keep a line, or the items that stand in it; not where the next line goes on with the list."""
        items = numbered_items(line.text) if self._section in _LISTED else [line.text]
        if len(items) > 1 and not (following and has_marker(following.text)):
            for item in items:
                self._keep(Line(item, fresh=True))
        else:
            self._keep(line)

    def _is_lead(self, line: Line, following: Line) -> bool:
        if self._section is Section.RESOLUTIONS or not leads_to_resolutions(line.text):
            return False
        return has_marker(following.text, lettered=True) or bool(following.cells)

    def _begin_topic(self, number: int, words: str) -> None:
        """Begin the record of an item of the agenda."""
        self._topic = number
        self._section = Section.SUMMARY
        if words and number == len(self.topics) + 1:
            self.topics.append(words)

    def _open(self, section: Section, heading: Line, rest: str) -> None:
        self._section = section
        own = self.sections.setdefault(section, [])
        if section is Section.OTHER:
            self.unread.append(heading.text)
        for item in numbered_items(rest) if rest else ():
            own.append(Line(item, fresh=True, topic=self._topic))

    def _is_unknown_heading(self, line: Line) -> bool:
        known = self._section is not Section.HEAD
        return (
            known and line.heading and len(line.text.split()) <= _LONG_HEADING and not has_marker(line.text)
        )

    def _is_end_matter(self, line: Line, following: Line | None) -> bool:
        """Say whether a few words with a colon head those who sign or receive, behind resolutions."""
        kept = self.sections.get(Section.RESOLUTIONS)
        if self._section is not Section.RESOLUTIONS or not kept or not line.text.endswith(":"):
            return False
        is_part = (
            has_marker(line.text, lettered=True) or has_verdict(line.text) or kept[-1].text.endswith(":")
        )
        if following is None or is_part or len(line.text.split()) > _FEW_WORDS:
            return False
        return not any(has_marker(each.text, lettered=True) for each in (line, following))

    def _counts(self, fact: Fact, value: str) -> bool:
        """Say whether a label is one: in running text only for a fact that was not given before it."""
        if self._section not in _RUNNING:
            return True
        return len(value.split()) <= _LONG_VALUE and all(fact is not given for given, _ in self.facts)

    def _awaits_value(self) -> bool:
        """Say whether the line before was a label by itself, so that this one is its value."""
        return self._section is Section.HEAD and bool(self.facts) and not self.facts[-1][1]
