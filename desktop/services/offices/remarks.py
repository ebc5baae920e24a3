"""What is worth a remark about a record as it is being written; nothing here refuses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.budget_rule import COURSE, mismatch
from desktop.domain.livelihood import Course
from desktop.domain.office import Office
from desktop.domain.office_remarks import OfficeSurroundings, office_remarks
from desktop.domain.office_team import OfficeMember
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.report import Report
from desktop.domain.resolution import Resolution
from desktop.errors import AppError
from desktop.office_errors import ReportedTwiceError
from desktop.schema.condition import Is, Missing
from desktop.schema.problem import Problem, Reason
from desktop.services.offices.parallel import Parallel
from desktop.services.reports.twice import refuse_twice

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from enum import Enum

    from desktop.domain.office import OfficeKind
    from desktop.domain.place import TargetKind
    from desktop.domain.resolution import BudgetClass
    from desktop.schema.record import R, Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


class Remarks:
    """Looks at a record beside what it points at, stored or not; most kinds have no remarks."""

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        target_kinds: Callable[[OfficeKind], Collection[TargetKind]] = lambda _kind: (),
    ) -> None:
        """``target_kinds`` gives what offices of a kind are for, nothing where that is any neighbourhood."""
        self._store = store
        self._vocabulary = vocabulary
        self._target_kinds = target_kinds

    def of(self, record: Record) -> tuple[Problem, ...]:
        """Return the remarks on a record; each names the field beside which it is shown."""
        if isinstance(record, (Neighbourhood, Place)):
            return self._met(record)
        if not isinstance(record, (Activity, Course, Resolution, Office, Report)):
            return ()
        with self._store.view() as view:
            if isinstance(record, Office):
                return tuple(office_remarks(record, self._around(view, record), self._say))
            if isinstance(record, Report):
                return _twice(view, record)
            return tuple(self._budget(view, record))

    def _met(self, record: Neighbourhood | Place) -> tuple[Problem, ...]:
        """Tell of the first office that would come to stand beside another one, as the ground changes."""
        try:
            met = Parallel(self._store).newly_met(record)
        except AppError:  # what cannot be saved is told when it is saved
            return ()
        field = "parent" if isinstance(record, Place) else "name"
        return tuple(
            Problem(
                field,
                Reason.PARALLEL_OFFICE,
                (("office", each.office), ("neighbourhood", each.neighbourhood)),
            )
            for each in met[:1]
        )

    def _budget(self, view: View, record: Activity | Course | Resolution) -> Iterator[Problem]:
        """Compare a budget with what it pays for; a resolution's with what carries it out."""
        budget: BudgetClass | None = record.budget
        categories: tuple[ActivityCategory, ...] = (COURSE,)
        if isinstance(record, Resolution):
            categories = _carried_out_by(view, record)
        elif isinstance(record, Activity):
            categories = (record.category,) if record.category else ()
        if budget is None and not isinstance(record, Resolution):
            decided = _one(view, Resolution, record.resolution)
            budget = decided.budget if decided else None
        for category in categories:
            if usual := mismatch(category, budget):
                words = (("category", self._say(category)), ("usual", self._say(usual)))
                yield Problem("budget", Reason.BUDGET_MISMATCH, words)

    def _around(self, view: View, office: Office) -> OfficeSurroundings:
        residents = (Is("office", (office.id,)), Is("is_local", (1,)), Missing("until"))
        return OfficeSurroundings(
            operator=_one(view, Organisation, office.operator),
            supervising=_one(view, Organisation, office.supervising),
            has_residents=bool(view.records(OfficeMember).count(residents)),
            neighbourhoods=view.records(Neighbourhood).page(office.neighbourhoods),
            targets=self._target_kinds(office.kind) if office.kind else (),
        )

    def _say(self, choice: Enum) -> str:
        return self._vocabulary.choice(choice).label


def _twice(view: View, report: Report) -> tuple[Problem, ...]:
    """Remark on a period that is reported twice, as two computers may do; one of them goes to the bin."""
    try:
        refuse_twice(view, report)
    except ReportedTwiceError:
        return (Problem("period_on", Reason.REPORTED_TWICE),)
    return ()


def _carried_out_by(view: View, resolution: Resolution) -> tuple[ActivityCategory, ...]:
    """Return what the activities and courses are that cite a resolution."""
    citing = (Is("resolution", (resolution.id,)),)
    found = set(view.records(Activity).tally("category", citing))
    if view.records(Course).count(citing):
        found.add(COURSE.value)
    return tuple(each for each in ActivityCategory if each.value in found)


def _one(view: View, kind: type[R], record_id: str | None) -> R | None:
    return next(iter(view.records(kind).page([record_id] if record_id else [])), None)
