"""Tells from the rows of offices and their papers what is due, on its road and missing."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.domain.document_due import FULFILLING, ON_THE_ROAD, SINGLE, due_by_rule, owed
from desktop.domain.office import OfficeKind, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState
from desktop.services.offices.paper_lines import DueDocument, MissingDocument

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop.storage.office_papers import OfficeRow, PaperRow

Papers = dict[tuple[str, str, str], tuple["PaperRow", ...]]
"""Office, kind and, where there may be several, name of a paper -> its versions."""
_FULFILLING = frozenset(each.value for each in FULFILLING)
_ON_THE_ROAD = frozenset(each.value for each in ON_THE_ROAD)
_SINGLE = frozenset(each.value for each in SINGLE)


def by_paper(rows: Iterable[PaperRow]) -> Papers:
    """Return the versions of each paper, the first before the later ones."""
    found = defaultdict[tuple[str, str, str], list["PaperRow"]](list)
    for each in rows:
        found[_paper(each)].append(each)
    in_order = attrgetter("version", "id")
    return {key: tuple(sorted(versions, key=in_order)) for key, versions in found.items()}


def due_of(
    offices: Sequence[OfficeRow], papers: Papers, elsewhere: Collection[tuple[str, str]], today: date
) -> Iterator[DueDocument]:
    """Yield what is due whenever that is, office by office.

    The day of the latest version holds before that of a rule; what is there already owes nothing, unless a
    later version has a day of its own. ``elsewhere`` are office and kind of what is told in another way than
    by a paper.
    """
    yield from _due_by_hand({each.id: each for each in offices}, papers, today)
    for office in offices:
        days = _days(office)
        for kind in owed_by(office):
            versions = papers.get((office.id, kind.value, ""), ())
            if not versions and (office.id, kind.value) in elsewhere:
                continue
            is_begun_only = len(_pending(versions)) == len(versions)
            by_rule = is_begun_only and not any(each.due_on for each in versions)
            if by_rule and (day := due_by_rule(kind, *days)):
                yield _due(office, kind, day, today, versions)


def _due_by_hand(offices: Mapping[str, OfficeRow], papers: Papers, today: date) -> Iterator[DueDocument]:
    for key, versions in papers.items():
        days = [each.due_on for each in versions if each.due_on]
        office = offices.get(key[0]) if days else None
        last = next((each.due_on for each in reversed(_pending(versions)) if each.due_on), None)
        if office and last:
            yield _due(office, DocumentKind(key[1]), date.fromisoformat(last), today, versions)


def on_road(papers: Papers) -> Iterator[PaperRow]:
    """Yield the versions that a body has."""
    for versions in papers.values():
        yield from (each for each in _pending(versions) if each.state in _ON_THE_ROAD)


def missing_of(
    offices: Sequence[OfficeRow], papers: Papers, elsewhere: Collection[tuple[str, str]]
) -> Iterator[MissingDocument]:
    """Yield the papers that must be there, were not begun, and are due by no rule.

    ``elsewhere`` are office and kind of what is told in another way than by a paper.
    """
    for office in offices:
        for kind in owed_by(office):
            begun = papers.get((office.id, kind.value, "")) or (office.id, kind.value) in elsewhere
            if not begun and not due_by_rule(kind, *_days(office)):
                yield MissingDocument(office.id, office.name, kind, office.place)


def owed_by(office: OfficeRow) -> tuple[DocumentKind, ...]:
    """Return the papers that an office must have."""
    return owed(OfficeState(office.state), OfficeKind(office.kind) if office.kind else None)


def latest_ends(papers: Papers) -> Mapping[str, PaperRow]:
    """Return by its id, for each paper that holds for a time, the version that holds longest."""
    found = {}
    for versions in papers.values():
        if ending := [each for each in versions if each.until]:
            last = max(ending, key=lambda each: each.until or "")
            found[last.id] = last
    return found


def _paper(row: PaperRow) -> tuple[str, str, str]:
    return row.office, row.kind, "" if row.kind in _SINGLE else row.name or row.number


def _pending(versions: Sequence[PaperRow]) -> Sequence[PaperRow]:
    """Return the versions after the last one that fulfils."""
    for place in range(len(versions), 0, -1):
        if versions[place - 1].state in _FULFILLING:
            return versions[place:]
    return versions


def _due(
    office: OfficeRow, kind: DocumentKind, day: date, today: date, versions: Sequence[PaperRow]
) -> DueDocument:
    last = versions[-1] if versions else None
    return DueDocument(
        office.id,
        office.name,
        kind,
        day,
        (day - today).days,
        last.id if last else "",
        DocumentState(last.state) if last else None,
        office.place,
        last.name if last else "",
    )


def _days(office: OfficeRow) -> tuple[date | None, date | None, date | None]:
    """Return the days from which rules count."""
    written = (office.active_since, office.handover_due_on, office.state_since)
    active, handover, state = (date.fromisoformat(each) if each else None for each in written)
    return active, handover, state
