"""Parts the lines of minutes into labelled facts and the sections under their headings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.intake.items import has_marker
from desktop.intake.labels import Fact, Section, fact_in, section_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.clean import Line

_RUNNING = frozenset({Section.SUMMARY, Section.STATEMENTS, Section.CLOSING, Section.RESOLUTIONS})
_LONG_VALUE = 25  # words
_LONG_HEADING = 8


@dataclass(frozen=True, slots=True)
class Parts:
    """The labelled facts in their order, the lines of each section, and the headings of other sections."""

    facts: tuple[tuple[Fact, str], ...]
    sections: dict[Section, tuple[Line, ...]]
    unread: tuple[str, ...]

    def lines(self, section: Section) -> tuple[Line, ...]:
        """Return the lines of a section, none where the text does not have it."""
        return self.sections.get(section, ())

    def first(self, *facts: Fact) -> str:
        """Return the first value that the text gives for any of these facts, or ""."""
        return next((value for fact, value in self.facts if fact in facts and value), "")


def parts_of(lines: Sequence[Line]) -> Parts:
    """Return the facts and sections of the lines; what is no fact belongs to the section it stands in."""
    reader = _Reader()
    for line in lines:
        reader.take(line)
    return Parts(
        tuple((fact, value) for fact, value in reader.facts if value),
        {section: tuple(own) for section, own in reader.sections.items()},
        tuple(reader.unread),
    )


class _Reader:
    """Where the reading of lines stands."""

    def __init__(self) -> None:
        self.facts: list[tuple[Fact, str]] = []
        self.sections: dict[Section, list[Line]] = {Section.HEAD: []}
        self.unread: list[str] = []
        self._section = Section.HEAD

    def take(self, line: Line) -> None:
        if opened := section_in(line.text, marked=line.heading):
            self._open(opened[0], line, opened[1])
        elif self._is_unknown_heading(line):
            self._open(Section.OTHER, line, "")
        elif (fact := fact_in(line.text)) and self._counts(*fact):
            self.facts.append(fact)
        elif self._awaits_value():
            self.facts[-1] = (self.facts[-1][0], line.text)
        else:
            self.sections[self._section].append(line)

    def _open(self, section: Section, heading: Line, rest: str) -> None:
        self._section = section
        own = self.sections.setdefault(section, [])
        if section is Section.OTHER:
            self.unread.append(heading.text)
        if rest:
            own.append(type(heading)(rest))

    def _is_unknown_heading(self, line: Line) -> bool:
        known = self._section is not Section.HEAD
        return (
            known and line.heading and len(line.text.split()) <= _LONG_HEADING and not has_marker(line.text)
        )

    def _counts(self, fact: Fact, value: str) -> bool:
        """Say whether a label is one: in running text only for a fact that was not given before it."""
        if self._section not in _RUNNING:
            return True
        return len(value.split()) <= _LONG_VALUE and all(fact is not given for given, _ in self.facts)

    def _awaits_value(self) -> bool:
        """Say whether the line before was a label by itself, so that this one is its value."""
        return self._section is Section.HEAD and bool(self.facts) and not self.facts[-1][1]
