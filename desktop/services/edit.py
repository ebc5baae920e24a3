"""Saving what a form edited, without undoing what somebody else saved meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.office import Office
from desktop.domain.office_step import OfficeStep
from desktop.domain.resolution import Assignment, AssignmentState
from desktop.domain.session import Session
from desktop.errors import ClosedBySessionError, FinalByHandError
from desktop.office_errors import StepNotAllowedError
from desktop.schema.mending import tidied
from desktop.services.circles import refuse_circles
from desktop.services.offices import parallel
from desktop.services.offices.staff import name_managers
from desktop.services.reports.guard import missing_indicators, refuse_approving, refuse_second, refuse_used

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.diff import Edit, Opened
    from desktop.schema.record import R, Record
    from desktop.storage.store import Store


class EditRecords:
    """Adds new records, saves edited ones, puts them into the bin and takes them back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, *records: Record) -> None:
        """Save records that are not stored yet.

        Raises `FinalByHandError` where one is called final, `ClosedBySessionError` where one is closed,
        `ApprovedByHandError` where one is approved, `ReportedTwiceError` for a period that is reported
        already, and `ParallelOfficeError` for a second active office on the same ground. A manager among the
        staff gives an office that names none its name.
        """
        for record in records:
            _refuse_by_hand(record)
        with self._store.work() as work:
            added = [*map(tidied, records)]
            work.add(*added)
            refuse_second(work, added)
            parallel.refuse_all(work, added)
            for each in added:
                refuse_circles(work, each)
            name_managers(work, added)
            work.commit()

    def save(self, edit: Edit[R]) -> None:
        """Save what was edited; raise `ChangedElsewhereError` where others changed the same fields.

        Raises `FinalByHandError` where a session is made final, which only `CloseMinutes` does, and
        `ClosedBySessionError` where an assignment is closed, to which only a session agrees;
        `ApprovedByHandError` and `ReportedTwiceError` for reports, `ParallelOfficeError` for a second active
        office on the same ground, and `IncompleteRecordError`
        where a record would stand above itself.
        """
        _refuse_by_hand(edit.edited, edit.opened.record)
        with self._store.work() as work:
            (saved,) = work.save(replace(edit, edited=tidied(edit.edited)))
            if isinstance(saved, Office):
                before = edit.opened.record
                parallel.refuse(work, before if isinstance(before, Office) else None, saved)
            refuse_circles(work, saved, edit.opened.record)
            refuse_second(work, [saved], edit.opened.record)
            name_managers(work, [saved])
            work.commit()

    def delete(self, *opened: Opened[Any]) -> None:
        """Put records with their parts into the bin, all or none.

        Raises `ChangedElsewhereError` where others changed one of them, and `IndicatorInUseError` for an
        indicator under which values are kept, and `StepNotAllowedError` for a step of an office, which is
        undone instead: path and state of the office are written together.
        """
        _refuse_steps(each.record for each in opened)
        with self._store.work() as work:
            refuse_used(work, opened)
            for each in opened:
                work.delete(each)
            work.commit()

    def restore(self, *records: Record) -> None:
        """Take records out of the bin, with the parts that went with them, all or none.

        Raises `OwnerDeletedError` for a part of what stays in the bin, and `ParallelOfficeError` for an
        office in whose place another one is active by now, and `StepNotAllowedError` for a step alone, which
        is taken anew. An indicator comes with the figures that are told of it.
        """
        _refuse_steps(records)
        with self._store.work() as work:
            work.restore(*records)
            work.restore(*missing_indicators(work, records))
            refuse_second(work, records)
            parallel.refuse_all(work, records)
            work.commit()


def _refuse_steps(records: Iterable[Record]) -> None:
    """Refuse to move a step that was not struck out into the bin or out of it by itself."""
    if any(isinstance(each, OfficeStep) and each.undone_on is None for each in records):
        raise StepNotAllowedError


def _refuse_by_hand(record: Record, before: Record | None = None) -> None:
    """Refuse a state that a record had not before, and that closing minutes or approving gives."""
    refuse_approving(record, before)
    if isinstance(record, Session) and record.state.is_locked:
        if not (isinstance(before, Session) and before.state.is_locked):
            raise FinalByHandError
    elif isinstance(record, Assignment) and record.state is AssignmentState.CLOSED:
        was = before if isinstance(before, Assignment) else None
        if was is None or (was.state, was.closed_in) != (record.state, record.closed_in):
            raise ClosedBySessionError
