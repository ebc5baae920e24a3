"""Reads one resolution: its reasons, what was decided, its sub-items, who must act and by when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.intake.agencies import Agency, Responsible, responsible_in
from desktop.intake.agency_cells import names_in_cells
from desktop.intake.citations import citations_in
from desktop.intake.deadlines import Deadline, deadline_in
from desktop.intake.decisions import DECIDED
from desktop.intake.folding import fold, phrase
from desktop.intake.reading import Question, ReadClause, ReadResolution
from desktop.intake.votes import vote_in, vote_of_line
from desktop.persian.digits import persian_digits
from desktop.persian.joining import join_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.intake.places import Places

_THEREFORE = phrase("لذا", "بنابراین", "از این رو", "بر این اساس", "در همین راستا", "در این راستا")
_FORMULA = rf"(?:(?P<therefore>(?<!\w){_THEREFORE} ?،? {{0,2}}))?{DECIDED}"
_DECIDED_OR_QUOTED = re.compile(rf"«[^«»]{{0,2000}}»|(?P<decided>{_FORMULA})")
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class Written:
    """A resolution as its lines are gathered: its lead, its sub-items with their marks, its line of votes.

    ``agencies`` and ``deadline`` are what stands in cells or behind labels of their own.
    """

    text: str
    clauses: tuple[tuple[str, str], ...] = ()
    vote: str = ""
    topic: int | None = None
    agencies: tuple[str, ...] = ()
    deadline: str = ""


class ResolutionReader:
    """Reads resolutions with the organisations and places that are known."""

    def __init__(self, known: frozenset[str], places: Places) -> None:
        self._known = known
        self._places = places

    def read(self, order: int, written: Written) -> tuple[ReadResolution, list[Question]]:
        """Return a resolution and what it leaves open."""
        preamble, operative = _parted(written.text)
        responsible = self._responsible(written, operative)
        deadline = _told_deadline(written.deadline) if written.deadline else deadline_in(operative)
        parts = [self._clause(place, *clause) for place, clause in enumerate(written.clauses, start=1)]
        resolution = ReadResolution(
            order=order,
            preamble=preamble,
            operative=operative,
            responsible=tuple(agency.name for agency in responsible.agencies),
            deadline_on=deadline.on,
            deadline_text=deadline.text,
            next_session=deadline.next_session,
            citations=citations_in("\n".join((written.text, *(words for _, words in written.clauses)))),
            clauses=tuple(clause for clause, _, _ in parts),
            vote=vote_of_line(written.vote) or vote_in(operative),
            item=written.topic,
        )
        asked = [
            *_agency_questions(responsible, parts),
            *_deadline_questions(deadline, resolution.clauses),
        ]
        return resolution, [about_resolution(order, wording, of) for of, wording in asked]

    def _responsible(self, written: Written, operative: str) -> Responsible:
        if names := names_in_cells(written.agencies, self._known, self._places):
            return Responsible(tuple(Agency(name, sure=True) for name in names), ())
        return responsible_in(operative, self._known, self._places)

    def _clause(self, order: int, mark: str, words: str) -> _ReadPart:
        responsible = responsible_in(words, self._known, self._places)
        deadline = deadline_in(words)
        names = tuple(agency.name for agency in responsible.agencies)
        clause = ReadClause(order, mark, words, names, deadline.on, deadline.text, deadline.next_session)
        return clause, responsible, deadline


_ReadPart = tuple[ReadClause, Responsible, Deadline]


_Asked = tuple[str, str]
"""What of a resolution is asked, such as ``clause 2 deadline``, and the wording."""
_RESPONSIBLE, _DEADLINE = "responsible", "deadline"


def about_resolution(order: int, wording: str, of: str = "") -> Question:
    """Return a question about a resolution, or what is ``of`` it; ``{named}`` is how that is called."""
    number = persian_digits(str(order))
    return Question(f"resolution {order} {of}".rstrip(), wording.replace("{named}", f"مصوبهٔ {number}"))


def _of_clause(clause: ReadClause, asked: str) -> str:
    return f"clause {clause.order} {asked}"


def _told_deadline(words: str) -> Deadline:
    """Return the deadline that stands by itself, whatever its words are."""
    found = deadline_in(f"تا {words}")
    return Deadline(words, found.on, found.next_session)


def _agency_questions(responsible: Responsible, parts: Sequence[_ReadPart]) -> list[_Asked]:
    everywhere = [
        (_RESPONSIBLE, responsible),
        *((_of_clause(clause, _RESPONSIBLE), each) for clause, each, _ in parts),
    ]
    if not any(each.agencies or each.unclear for _, each in everywhere):
        return [(_RESPONSIBLE, "دستگاه مسئول {named} نوشته نشده است.")]
    asked = [
        (of, f"«{agency.name}» مسئول اجرای {{named}} شمرده شد؛ درست است؟")
        for of, each in everywhere
        for agency in each.agencies
        if not agency.sure
    ]
    asked += [
        (of, f"پایان نام دستگاه مسئول {{named}} روشن نیست: «{words}».")
        for of, each in everywhere
        for words in each.unclear
    ]
    if not (responsible.agencies or responsible.unclear):
        asked += [
            (
                _of_clause(clause, _RESPONSIBLE),
                f"دستگاه مسئول «{_named(clause)}» در {{named}} نوشته نشده است.",
            )
            for clause, each, _ in parts
            if not (each.agencies or each.unclear)
        ]
    return asked


def _deadline_questions(deadline: Deadline, clauses: Sequence[ReadClause]) -> list[_Asked]:
    dated = [clause for clause in clauses if clause.deadline_text]
    questions = [
        (
            _of_clause(clause, _DEADLINE),
            f"مهلت «{_named(clause)}» در {{named}} «{clause.deadline_text}» است؛ تاریخ دقیق آن چیست؟",
        )
        for clause in dated
        if clause.deadline_on is None and not clause.next_session
    ]
    if not deadline.text:
        return questions if dated else [(_DEADLINE, "مهلت {named} نوشته نشده است.")]
    if deadline.on is None and not deadline.next_session:
        questions.append((_DEADLINE, f"مهلت {{named}} «{deadline.text}» است؛ تاریخ دقیق آن چیست؟"))
    if deadline.others:
        others = join_words(f"«{other}»" for other in (deadline.text, *deadline.others))
        questions.append((_DEADLINE, f"برای {{named}} بیش از یک مهلت آمده است: {others}."))
    return questions


def _named(clause: ReadClause) -> str:
    """Return how a question calls a sub-item: by its mark, else by its first words."""
    return clause.mark.strip(" :-.)") or " ".join(clause.words.split()[:_FEW_WORDS])


def _parted(text: str) -> tuple[str, str]:
    """Part the reasons from what was decided, where a formula such as «لذا مصوب گردید» stands between."""
    folded = fold(text)
    formulas = [found for found in _DECIDED_OR_QUOTED.finditer(folded) if found["decided"]]
    if not formulas or formulas[0].start() == 0:
        return "", text
    chosen = next((found for found in formulas if found["therefore"]), formulas[0])
    preamble, operative = text[: chosen.start()].strip(), text[chosen.start() :]
    return (preamble, operative) if len(operative.split()) > _FEW_WORDS and preamble else ("", text)
