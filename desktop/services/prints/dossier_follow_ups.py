"""The open parts of agencies in resolutions about an office, in the words of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.due import due_day
from desktop.domain.party import Organisation
from desktop.domain.resolution import Clause
from desktop.domain.session import Session
from desktop.persian.jalali import day_text
from desktop.services.minutes_deadline import deadline_words
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.resolution import Assignment, Resolution
    from desktop.pdf.papers.look import Look
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View

Rows = tuple[tuple[str, ...], ...]


def follow_up_rows(
    view: View, found: Sequence[tuple[Resolution, Assignment]], vocabulary: Vocabulary, look: Look
) -> tuple[Rows, int]:
    """Return text, session, agency, day and state of each part, and how many confidential ones there are."""
    shown = [pair for pair in found if not pair[0].is_confidential]
    titles = Titles(view, vocabulary)
    sessions = titles.of(view.records(Session).page(list({str(each.session) for each, _ in shown})))
    agencies = titles.of(view.records(Organisation).page(list({str(part.organisation) for _, part in shown})))
    clauses = {
        each.id: each for each in view.records(Clause).page([str(p.clause) for _, p in shown if p.clause])
    }
    rows = []
    for resolution, part in shown:
        clause = clauses.get(part.clause or "")
        due = due_day(part, clause, resolution)
        by = look.digits(day_text(due)) if due else deadline_words(resolution, look)
        state = vocabulary.choice(part.state).label if part.state else ""
        text = clause.words if clause else resolution.whole
        about = (sessions.get(str(resolution.session), ""), agencies.get(str(part.organisation), ""))
        rows.append((text, *about, by, state))
    return tuple(rows), len({each.id for each, _ in found if each.is_confidential})
