"""Which offices have overdue papers, today and as it was on an earlier day."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop.domain.document_due import FULFILLING
from desktop.domain.office_document import DocumentState
from desktop.services.manager.overview import OfficeLine
from desktop.services.offices.owed_papers import by_paper, due_of
from desktop.storage.office_papers import OfficePapers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop.services.offices.paper_lines import DueDocument
    from desktop.storage.office_papers import PaperRow
    from desktop.storage.unit_of_work import View

_FULFILLING = frozenset(each.value for each in FULFILLING)


def offices_with_overdue(due: Iterable[DueDocument]) -> tuple[OfficeLine, ...]:
    """Return them with how many papers and for how long, the most and the oldest first."""
    by_office = defaultdict[tuple[str, str], list[int]](list)
    for each in due:
        if each.days < 0:
            by_office[each.office_id, each.office].append(-each.days)
    lines = (OfficeLine(*office, len(days), max(days)) for office, days in by_office.items())
    return tuple(sorted(lines, key=lambda each: (-each.papers, -each.days, each.id)))


def overdue_on(view: View, place: str, day: date) -> int:
    """Return how many offices had overdue papers on an earlier day: what came since was not there yet."""
    rows = OfficePapers(view.connection, day.isoformat(), place)
    papers = by_paper(_as_of(each, day) for each in rows.papers())
    due = due_of(rows.offices(), papers, rows.told_elsewhere(), day)
    return len({each.office_id for each in due if each.days < 0})


def _as_of(paper: PaperRow, day: date) -> PaperRow:
    came_later = paper.state in _FULFILLING and (paper.state_since or "") > day.isoformat()
    return paper._replace(state=DocumentState.PREPARING.value) if came_later else paper
