"""Where in the text of old minutes each thing that was read, or is asked, stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.source_passages import Passages, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.intake.reading import MinutesReading, Question, ReadResolution

__all__ = ["Part", "SourcePlaces", "Span"]

_QUOTED = re.compile("«([^«»]+)»")
_FACTS = ("title", "body", "number", "date", "start", "end", "place", "organiser")


@dataclass(frozen=True, slots=True)
class Part:
    """A part that was read, such as ``resolution 3 agency 1``, and its place."""

    about: str
    span: Span


class SourcePlaces(Passages):
    """Finds the parts of a reading in its text; what cannot be found has no place."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._found: tuple[MinutesReading, dict[int, Span | None]] | None = None

    def resolution(self, reading: MinutesReading, order: int) -> Span | None:
        """Return where a resolution stands; those with the same words are told apart by their order."""
        return self.resolutions(reading).get(order)

    def resolutions(self, reading: MinutesReading) -> Mapping[int, Span | None]:
        """Return where each resolution stands, by its number."""
        if self._found is None or self._found[0] is not reading:
            self._found = (reading, self._resolutions(reading))
        return self._found[1]

    def _resolutions(self, reading: MinutesReading) -> dict[int, Span | None]:
        spans: dict[int, Span | None] = {}
        since = 0
        for each in reading.resolutions:
            place = self.passage(each.text, since)
            spans[each.order] = place or self.passage(each.operative, since) or self.passage(each.operative)
            since = place.end if place else since
        return spans

    def parts(self, reading: MinutesReading) -> tuple[Part, ...]:
        """Return every part that was read and has a place, in the order of the text.

        Parts are called as by questions, or more finely: ``agenda 1``, ``present 2``, ``absent 1``,
        ``statement 3``, ``resolution 4 agency 1``, ``… deadline``, ``… citation 1``, ``… vote``,
        ``… clause 2``.
        """
        found = [*self._facts(reading), *self._lists(reading), *self._inner_parts(reading)]
        return tuple(sorted(found, key=lambda part: (part.span.start, -part.span.end)))

    def about(self, reading: MinutesReading, name: str) -> Span | None:
        """Return where what a question calls ``name`` stands, or what introduces such a thing."""
        match name.split():
            case ["resolution", order]:
                return self.resolution(reading, int(order))
            case [_, _, *more]:
                found = next((part.span for part in self.parts(reading) if part.about == name), None)
                is_asked = more[-1:] in (["responsible"], ["deadline"])
                return found or (self.about(reading, name.rpartition(" ")[0]) if is_asked else None)
        return self.fact(reading, name) or self.label(name)

    def fact(self, reading: MinutesReading, name: str) -> Span | None:
        """Return where a fact of the session stands that was read; None for what was not."""
        return next(filter(None, self._of_fact(reading, name)), None)

    def question(self, reading: MinutesReading, question: Question) -> Span | None:
        """Return where to look for the answer: at what the question quotes, else at what it is about."""
        about = self.about(reading, question.about)
        owner = " ".join(question.about.split()[:2])
        within = self.about(reading, owner) if owner.startswith("resolution ") else None
        since = within.start if within else 0
        quoted = (self.passage(words, since) for words in _QUOTED.findall(question.text))
        return next(filter(None, quoted), about)

    def _of_fact(self, reading: MinutesReading, name: str) -> Iterator[Span | None]:
        texts = {
            "title": reading.title,
            "body": reading.body,
            "place": reading.place,
            "organiser": reading.organiser,
            "present": reading.present[0] if reading.present else reading.attendance_note,
            "agenda": reading.agenda[0].text if reading.agenda else "",
        }
        if text := texts.get(name):
            yield self.passage(text)
        if name == "date" and reading.held_on:
            yield self.day(reading.held_on)
        if name == "number" and reading.number is not None:
            yield self.number(reading.number)
        moment = {"start": reading.start, "end": reading.end}.get(name)
        if moment:
            yield self.time(moment)

    def _facts(self, reading: MinutesReading) -> Iterator[Part]:
        for about in _FACTS:
            if span := self.fact(reading, about):
                yield Part(about, span)

    def _lists(self, reading: MinutesReading) -> Iterator[Part]:
        lists = {
            "agenda": [item.text for item in reading.agenda],
            "present": reading.present,
            "absent": reading.absent,
            "statement": [said.text for said in reading.statements],
        }
        for name, texts in lists.items():
            label = self.label(name)
            yield from self._in_turn(name, texts, label.end if label else 0)

    def _in_turn(self, name: str, texts: Iterable[str], since: int) -> Iterator[Part]:
        """Yield each of several texts behind the one before it."""
        for number, text in enumerate(texts, start=1):
            if span := self.passage(text, since) or self.passage(text):
                since = max(since, span.end)
                yield Part(f"{name} {number}", span)

    def _inner_parts(self, reading: MinutesReading) -> Iterator[Part]:
        spans = self.resolutions(reading)
        starts = sorted(span.start for span in spans.values() if span)
        for resolution in reading.resolutions:
            if span := spans[resolution.order]:
                following = next((start for start in starts if start > span.start), None)
                yield Part(f"resolution {resolution.order}", span)
                yield from self._inside(resolution, span.start, following)

    def _inside(self, resolution: ReadResolution, start: int, stop: int | None) -> Iterator[Part]:
        """Yield the parts of a resolution that stand between its beginning and the next one's."""
        named = [(f"agency {number}", name) for number, name in enumerate(resolution.responsible, 1)]
        named += [("deadline", resolution.deadline_text)]
        named += [(f"citation {number}", words) for number, words in enumerate(resolution.citations, 1)]
        named += [("vote", resolution.vote.text)] if resolution.vote else []
        for about, words in named:
            if (span := self.passage(words, start)) and (stop is None or span.end <= stop):
                yield Part(f"resolution {resolution.order} {about}", span)
        since = start
        for clause in resolution.clauses:
            about = f"resolution {resolution.order} clause {clause.order}"
            if (span := self.passage(clause.words, since)) and (stop is None or span.end <= stop):
                since = span.end
                yield Part(about, span)
                parts = [(f"agency {number}", name) for number, name in enumerate(clause.responsible, 1)]
                for name, words in [*parts, ("deadline", clause.deadline_text)]:
                    inner = self.passage(words, span.start)
                    if inner and inner.end <= span.end:
                        yield Part(f"{about} {name}", inner)
