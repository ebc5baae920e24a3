"""How minutes stand on few pages: the same words in small letters, people and items one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.pdf.blocks.block import Room, Stack
from desktop.pdf.blocks.flowing import Flowing, Item
from desktop.pdf.blocks.mark import MarkedRuns, Run
from desktop.pdf.blocks.paragraph import paragraph
from desktop.pdf.blocks.table import Row
from desktop.pdf.papers import minutes_words as wording
from desktop.pdf.papers.letter import labelled
from desktop.pdf.papers.manner import COMPACT
from desktop.pdf.papers.minutes_layout import MinutesLayout
from desktop.pdf.text.passage import Span, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.papers.minutes import Fact, Participant, Signatory

_BETWEEN_PEOPLE = "؛ "
_MOST_BESIDE = 4
_ROOM_TO_SIGN = 26.0


class _Part(NamedTuple):
    """Some words of a paragraph, and the place that they are found by."""

    spans: Sequence[Span]
    place: str = ""


class CompactLayout(MinutesLayout):
    """Puts every word of the formal paper on less of it; only the heads of some columns are left out."""

    usual = COMPACT

    def _title(self) -> list[Block]:
        title = " – ".join(wording.titles(self._paper)[:2])
        lines = [self._at(self._text(title, self.manner.title), self._paper.places.title)]
        if self._paper.amendment:
            lines.append(self._text(self._paper.amendment, self.manner.subtitle))
        return lines

    def _facts(self) -> list[Block]:
        facts = [self._short(each) for each in self._paper.facts if each.value]
        if not facts:
            return []
        box = self._table((1.0,), [Row((Flowing(tuple(facts)),))], before=0)
        return [Stack((box,), before=self.manner.before_box)]

    def _short(self, fact: Fact) -> Item:
        words = paragraph(self._typesetter, labelled(fact.label, fact.value), self.manner.cell_start)
        return Item(self._at(words, fact.place), words.natural_width)

    def _agenda(self) -> list[Block]:
        numbers = [
            Span(self._digits(f"{number}. "), bold=True) for number in range(1, len(self._paper.agenda) + 1)
        ]
        items = [
            _Part((number, *wording.agenda_words(each)), each.place)
            for number, each in zip(numbers, self._paper.agenda, strict=True)
        ]
        return self._run_in(wording.AGENDA, _between(items, "  "))

    def _attendance(self) -> list[Block]:
        paper = self._paper
        note = " ".join(paper.attendance_note.split())
        present = _between(map(_person, paper.present), _BETWEEN_PEOPLE)
        if note:
            present = [_Part((Span(f"{note} "),), paper.places.note), *present]
        absent = _between(map(_person, paper.absent), _BETWEEN_PEOPLE)
        return [*self._run_in(wording.PRESENT, present), *self._run_in(wording.ABSENT, absent)]

    def _signatures(self) -> list[Block]:
        people = self._paper.signatories
        if not people:
            return []
        beside = min(_MOST_BESIDE, len(people))
        cells = [self._signatory(each) for each in people]
        cells += [self._text("", self.manner.cell)] * (-len(cells) % beside)
        rows = [
            Row(tuple(cells[first : first + beside]), solid=True) for first in range(0, len(cells), beside)
        ]
        return self._signed(self._table((1 / beside,) * beside, rows))

    def _signatory(self, person: Signatory) -> Block:
        style = self.manner.cell_middle
        name = paragraph(self._typesetter, [Span(person.name, bold=True)], style)
        rest = (self._text(each, style) for each in (person.post, person.organisation) if each)
        return self._at(Stack((name, *rest, Room(_ROOM_TO_SIGN))), person.place)

    def _run_in(self, heading: str, parts: Sequence[_Part]) -> list[Block]:
        """Give a heading with its words in the same line."""
        if not parts:
            return []
        return [self._runs([_Part((Span(f"{heading}: ", bold=True),)), *parts])]

    def _runs(self, parts: Iterable[_Part]) -> Block:
        """Give one paragraph in which each part is found by its place."""
        spans: list[Span] = []
        runs: list[Run] = []
        length = 0
        for part in parts:
            start = length
            spans += part.spans
            length += sum(len(printable(each.text)) for each in part.spans)
            if part.place:
                runs.append(Run(part.place, start, length))
        return MarkedRuns(paragraph(self._typesetter, spans, self.manner.body), tuple(runs), self._marks)


def _between(parts: Iterable[_Part], mark: str) -> list[_Part]:
    """Put a mark between the parts."""
    joined: list[_Part] = []
    for part in parts:
        joined += [_Part((Span(mark),)), part] if joined else [part]
    return joined


def _person(person: Participant) -> _Part:
    """Return a name, and in brackets what else is said of the person."""
    details = "، ".join(filter(None, (person.post, person.organisation, person.note)))
    if not person.name:
        return _Part((Span(details),), person.place)
    return _Part((Span(person.name), Span(f" ({details})" if details else "")), person.place)
