"""Minutes as a Word document, part by part as on their paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from desktop.pdf.papers import letter
from desktop.pdf.papers import minutes_words as wording
from desktop.pdf.text.passage import Span
from desktop.word.document import BODY, BULLETED, HEADING, NUMBERED, SUBTITLE, TITLE, WordDocument
from desktop.word.head import add_head

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.pdf.papers.minutes import MinutesPaper, Participant, ResolutionEntry
    from desktop.word.document import Look

P = TypeVar("P")
_PEOPLE = (0.1, 0.3, 0.3, 0.3)
_RESOLUTIONS = (0.1, 0.54, 0.19, 0.17)
_SIGNATURES = (0.1, 0.26, 0.22, 0.22, 0.2)


def minutes_document(paper: MinutesPaper) -> bytes:
    """Return minutes for editing: what is final on paper is not final here, and carries no code."""
    return _Minutes(paper).made()


class _Minutes:
    def __init__(self, paper: MinutesPaper) -> None:
        lines = paper.look.letterhead.lines
        self._paper = paper
        self._document = WordDocument(" – ".join(wording.titles(paper)), lines[0] if lines else "")

    def made(self) -> bytes:
        paper, add = self._paper, self._document.add
        add_head(self._document, paper.look.letterhead, paper.number, paper.date, paper.attachment)
        if paper.draft:
            add(letter.DRAFT, SUBTITLE)
        for number, line in enumerate(wording.titles(paper)):
            add(line, SUBTITLE if number else TITLE)
        for fact in paper.facts:
            if fact.value:
                add(letter.labelled(fact.label, fact.value))
        self._items(wording.AGENDA, [wording.agenda_words(each) for each in paper.agenda], NUMBERED)
        self._attendance()
        self._passages(wording.SUMMARY, paper.summary)
        said = [wording.statement_words(each.text, each.speaker) for each in paper.statements]
        self._items(wording.STATEMENTS, said, BULLETED)
        self._passages(wording.CLOSING, paper.closing)
        self._resolutions()
        self._items(wording.REMARKS, [[Span(each)] for each in paper.remarks], NUMBERED)
        self._signatures()
        self._items(wording.COPIES, [[Span(each)] for each in paper.copies], BULLETED)
        return self._document.finished()

    def _attendance(self) -> None:
        paper = self._paper
        if paper.present or paper.attendance_note:
            self._document.add(wording.PRESENT, HEADING)
        if paper.attendance_note:
            self._document.add(paper.attendance_note)
        self._people(paper.present)
        if paper.absent:
            self._document.add(wording.ABSENT, HEADING)
            self._people(paper.absent)

    def _people(self, people: Sequence[Participant]) -> None:
        if people:
            heads = (wording.ROW, wording.NAME, wording.POST, wording.ORGANISATION)
            self._document.table(_PEOPLE, self._numbered(people, _person), heads)

    def _resolutions(self) -> None:
        if self._paper.resolutions:
            self._document.add(wording.RESOLUTIONS, HEADING)
            rows = [row for each in self._paper.resolutions for row in _rows(each)]
            self._document.table(_RESOLUTIONS, rows, wording.RESOLUTION_HEADS)

    def _signatures(self) -> None:
        if people := self._paper.signatories:
            self._document.add(wording.SIGNATURES, HEADING)
            heads = (wording.ROW, wording.NAME, wording.POST, wording.ORGANISATION, wording.SIGNATURE)
            rows = self._numbered(people, lambda each: (each.name, each.post, each.organisation, "\n"))
            self._document.table(_SIGNATURES, rows, heads)

    def _numbered(self, people: Sequence[P], texts: Callable[[P], Sequence[str]]) -> list[Sequence[str]]:
        return [(self._count(number), *texts(each)) for number, each in enumerate(people, start=1)]

    def _count(self, number: int) -> str:
        return self._paper.look.digits(str(number))

    def _items(self, heading: str, items: Sequence[Sequence[Span]], look: Look) -> None:
        if items:
            self._document.add(heading, HEADING)
        for number, spans in enumerate(items, start=1):
            self._document.add(spans, look, f"{self._count(number)}." if look is NUMBERED else "")

    def _passages(self, heading: str, texts: Sequence[str]) -> None:
        if any(texts):
            self._document.add(heading, HEADING)
            for text in filter(None, texts):
                self._document.add(text, BODY)


def _person(person: Participant) -> tuple[str, str, str]:
    note = f" ({person.note})" if person.note else ""
    return f"{person.name}{note}", person.post, person.organisation


def _rows(entry: ResolutionEntry) -> Iterator[tuple[str, str, str, str]]:
    """Yield the row of a resolution, and one for each of its clauses."""
    yield _resolution(entry)
    for clause in entry.clauses:
        yield clause.letter, clause.text, "\n".join(clause.responsible), clause.deadline


def _resolution(entry: ResolutionEntry) -> tuple[str, str, str, str]:
    helpers = f"{wording.COOPERATING} {entry.cooperating}" if entry.cooperating else ""
    text = "\n".join(filter(None, (entry.mark, entry.preamble, entry.text)))
    return entry.order, text, "\n".join(filter(None, (*entry.responsible, helpers))), entry.deadline
