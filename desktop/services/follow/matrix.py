"""Who has reported for which period: the agencies of each periodic report, and the reviews of each rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from desktop.domain.party import Organisation
from desktop.domain.periods import PeriodState, periods_of, report_for, state_of
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    PeriodReport,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session, SessionState
from desktop.schema.condition import Is, Missing, Not
from desktop.schema.record import Link
from desktop.services.merge import became
from desktop.services.names import after_mergers
from desktop.services.titles import Titles
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

P = TypeVar("P", Assignment, PeriodReport)
SHOWN = 12
"""How many of the latest periods a matrix shows."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One agency in one period."""

    state: PeriodState
    report: PeriodReport | None


@dataclass(frozen=True, slots=True)
class Row:
    """An agency that reports; a rule is reviewed by nobody in particular, its row has no agency."""

    organisation: str | None
    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Agencies by periods, of one resolution."""

    resolution: Resolution
    session: str
    """What its session is called."""
    periods: tuple[Span, ...]
    rows: tuple[Row, ...]

    def count(self, *states: PeriodState) -> int:
        """Return how many cells are in one of these states."""
        return sum(cell.state in states for row in self.rows for cell in row.cells)


class Matrices:
    """Reads what came in for the periods of resolutions."""

    def __init__(self, store: Store, vocabulary: Vocabulary, today: Callable[[], date]) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today

    def all(self) -> tuple[Matrix, ...]:
        """Return a matrix for each resolution that has periods, the latest sessions first."""
        kinds = is_one("kind", ResolutionKind.PERIODIC_REPORT, ResolutionKind.STANDING_RULE)
        with self._store.view() as view:
            resolutions = view.records(Resolution)
            found = resolutions.page(resolutions.find(conditions=(kinds, Not(Missing("period")))))
            return self._matrices(view, found)

    def _matrices(self, view: View, found: Sequence[Resolution]) -> tuple[Matrix, ...]:
        sessions = {
            each.id: each for each in view.records(Session).page(tuple({str(one.session) for one in found}))
        }
        shown = [
            each
            for each in found
            if (session := sessions.get(str(each.session))) and session.state is not SessionState.CANCELLED
        ]
        assigned, reports = _parts(view, Assignment, shown), _parts(view, PeriodReport, shown)
        merged = became(view)
        agencies = {each.id: _agencies(each, assigned.get(each.id, ()), merged) for each in shown}
        titles = Titles(view, self._vocabulary)
        every = {one for own in agencies.values() for one in own if one}
        named = titles.of(view.records(Organisation).page(tuple(every))) | titles.of(tuple(sessions.values()))
        matrices = []
        for each in sorted(shown, key=lambda one: _decided(one, sessions), reverse=True):
            session = sessions[str(each.session)]
            periods = periods_of(each, session.held_on, self._today())[-SHOWN:]
            own = [
                replace(one, organisation=_now(one.organisation, merged)) for one in reports.get(each.id, ())
            ]
            rows = tuple(
                Row(agency, named.get(agency or "", ""), self._cells(periods, agency, own))
                for agency in agencies[each.id]
            )
            matrices.append(Matrix(each, named[session.id], periods, rows))
        return tuple(matrices)

    def _cells(
        self, periods: Sequence[Span], agency: str | None, reports: Sequence[PeriodReport]
    ) -> tuple[Cell, ...]:
        found = [(span, report_for(span, agency, reports)) for span in periods]
        return tuple(Cell(state_of(span, report, self._today()), report) for span, report in found)


def _decided(resolution: Resolution, sessions: Mapping[str, Session]) -> tuple[str, str]:
    return str(sessions[str(resolution.session)].held_on or ""), resolution.id


def _agencies(
    resolution: Resolution,
    assigned: Sequence[Assignment],
    merged: Mapping[str, str | None],
) -> Sequence[Link[Organisation] | None]:
    """Return who reports, each once; nobody in particular where it is a rule, or no agency is named."""
    if resolution.kind is ResolutionKind.STANDING_RULE:
        return (None,)
    responsible = (each for each in assigned if each.role is AssignmentRole.RESPONSIBLE)
    found = dict.fromkeys(_now(each.organisation, merged) for each in responsible)
    return tuple(found) or (None,)


def _now(
    organisation: Link[Organisation] | None, merged: Mapping[str, str | None]
) -> Link[Organisation] | None:
    """Return what an organisation is after all mergers."""
    return Link(after_mergers(organisation, merged)) if organisation else None


def _parts(view: View, kind: type[P], resolutions: Sequence[Resolution]) -> Mapping[str, list[P]]:
    records = view.records(kind)
    of_these = Is("resolution", tuple(each.id for each in resolutions))
    found: dict[str, list[P]] = {}
    for each in records.page(records.find(order_by="id", conditions=(of_these,))):
        found.setdefault(str(each.resolution), []).append(each)
    return found
