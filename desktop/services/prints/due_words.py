"""Who is to do what of a resolution, and by when, as its papers say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.clauses import assignments_of, clauses_of
from desktop.domain.due import due_day
from desktop.domain.resolution import AssignmentRole
from desktop.persian.jalali import day_words
from desktop.persian.joining import join_words
from desktop.persian.lettering import list_letter
from desktop.services.minutes_deadline import deadline_words

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import Clause, Resolution
    from desktop.pdf.papers.look import Look

_BETWEEN = "؛ "


def due_words(minutes: Minutes, resolution: Resolution, assignments: Collection[str], look: Look) -> str:
    """Return by when these parts in a resolution are due; that in a clause with what the clause is called.

    Where a part has no day of its own nor one of its clause, it is what the resolution says. Who has it as
    a whole has also the clauses that are nobody's, with their days.
    """
    clauses = {each.id: each for each in minutes.clauses}
    said: dict[str, str] = {}
    has_whole = False
    for each in minutes.assignments:
        if each.id in assignments:
            clause = clauses.get(each.clause or "")
            has_whole = has_whole or clause is None
            due = due_day(each, clause, resolution)
            words = look.digits(day_words(due)) if due else deadline_words(resolution, look)
            said[_called(clause) if clause else ""] = words
    if has_whole:
        taken = {each.clause for each in minutes.assignments}
        own = (each for each in clauses_of(minutes, resolution.id) if each.id not in taken)
        said |= {_called(each): _day(each, look) for each in own if each.deadline_on}
    words_of_parts = [f"{called}{words}" for called, words in said.items() if words]
    return _BETWEEN.join(words_of_parts) or deadline_words(resolution, look)


def every_due_words(minutes: Minutes, resolution: Resolution, look: Look) -> str:
    """Return by when a resolution is due, and each of its clauses that has a day of its own."""
    clauses = (each for each in clauses_of(minutes, resolution.id) if each.deadline_on)
    days = (f"{_called(each)}{_day(each, look)}" for each in clauses)
    return _BETWEEN.join(filter(None, (deadline_words(resolution, look), *days)))


def responsible_words(minutes: Minutes, resolution: Resolution) -> str:
    """Return who carries out a resolution as a whole, and who each of its clauses."""
    own = {clause.id: _called(clause) for clause in clauses_of(minutes, resolution.id)}
    found = []
    for clause_id, called in ((None, ""), *own.items()):
        parts = assignments_of(minutes, resolution.id, clause_id, AssignmentRole.RESPONSIBLE)
        names = dict.fromkeys(minutes.names.get(each.organisation or "", "") for each in parts)
        if words := join_words(filter(None, names)):
            found.append(f"{called}{words}")
    return _BETWEEN.join(found)


def _called(clause: Clause) -> str:
    return f"{list_letter(clause.order or 0)}) "


def _day(clause: Clause, look: Look) -> str:
    return look.digits(day_words(clause.deadline_on)) if clause.deadline_on else ""
