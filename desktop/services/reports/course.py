"""The course of reports from a draft to approval, one or many at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.errors import ChangedElsewhereError, ReasonMissingError, RecordMissingError
from desktop.persian.text import tidy_passage
from desktop.schema.condition import Is
from desktop.schema.diff import Edit, Opened

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork

_FROM: Mapping[ReportState, tuple[ReportState, ...]] = {
    ReportState.SUBMITTED: (ReportState.DRAFT, ReportState.RETURNED),
    ReportState.APPROVED: (ReportState.SUBMITTED,),
    ReportState.RETURNED: (ReportState.SUBMITTED, ReportState.APPROVED),
}
"""From which states a report comes to each."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What came to another state, as it was and is; ``left`` stood elsewhere, or is empty, and stays."""

    before: tuple[Report, ...]
    after: tuple[Opened[Report], ...]
    left: tuple[Report, ...]


class Course:
    """Moves those that stand where the step begins, in one unit of work; the others are told."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def submit(self, report_ids: Sequence[str]) -> Moved:
        """Send drafts and returned reports that say anything; `RecordMissingError` where one is gone."""
        return self._move(report_ids, ReportState.SUBMITTED)

    def approve(self, report_ids: Sequence[str]) -> Moved:
        """Approve what was sent; from then on it changes only after it was returned."""
        return self._move(report_ids, ReportState.APPROVED)

    def give_back(self, report_ids: Sequence[str], reason: str) -> Moved:
        """Return what was sent or approved; raise `ReasonMissingError` without a reason."""
        words = tidy_passage(reason)
        if not words:
            raise ReasonMissingError
        return self._move(report_ids, ReportState.RETURNED, words)

    def take_back(self, moved: Moved) -> None:
        """Let each stand where it stood; raise `ChangedElsewhereError` where somebody changed it since.

        An approval is not taken back so: raises `ReportApprovedError`. Nor is the return of an approved one
        of which figures were written since, for nobody has approved those.
        """
        with self._store.work() as work:
            _refuse_other_figures(work, moved)
            work.save(*(Edit(now, old) for now, old in zip(moved.after, moved.before, strict=True)))
            work.commit()

    def _move(self, ids: Sequence[str], state: ReportState, reason: str = "") -> Moved:
        with self._store.work() as work:
            before, left = [], []
            for each in _present(work, ids):
                fits = each.state in _FROM[state]
                if fits and (state is not ReportState.SUBMITTED or _says_anything(work, each)):
                    before.append(each)
                else:
                    left.append(each)
            after = [self._moved(each, state, reason) for each in before]
            arrived = work.journal.arrived()
            work.save(*(Edit(Opened(old, arrived), new) for old, new in zip(before, after, strict=True)))
            arrived = work.journal.arrived()
            work.commit()
        return Moved(tuple(before), tuple(Opened(each, arrived) for each in after), tuple(left))

    def _moved(self, was: Report, state: ReportState, reason: str) -> Report:
        today = self._today()
        match state:
            case ReportState.SUBMITTED:
                sent = max(today, was.period_on or today)
                return replace(was, state=state, submitted_on=sent, approved_on=None)
            case ReportState.APPROVED:
                approved = max(today, was.submitted_on or today)
                return replace(was, state=state, approved_on=approved, returned_reason="")
            case _:
                return replace(was, state=state, approved_on=None, returned_reason=reason)


def _present(work: UnitOfWork, ids: Sequence[str]) -> tuple[Report, ...]:
    records = work.records(Report)
    there = frozenset(records.find(conditions=[Is("id", tuple(ids))]))
    if gone := [each for each in ids if each not in there]:
        raise RecordMissingError(Report.__name__, gone[0])
    return records.page(list(dict.fromkeys(ids)))


def _says_anything(work: UnitOfWork, report: Report) -> bool:
    """Tell whether there is a word or a figure; a cell that was emptied again says nothing."""
    figures = work.records(ReportFigure).all(report=report.id)
    told = (each.words or each.planned is not None or each.achieved is not None for each in figures)
    return bool(report.narrative) or any(told)


def _refuse_other_figures(work: UnitOfWork, moved: Moved) -> None:
    for now, old in zip(moved.after, moved.before, strict=True):
        if old.state is not ReportState.APPROVED:
            continue
        figures, of = work.records(ReportFigure), {"report": old.id}
        written = work.journal.arrived_of([*figures.find(where=of), *figures.find(where=of, deleted=True)])
        if any(at > now.seen for changes in written.values() for at, _ in changes):
            raise ChangedElsewhereError(["state"])
