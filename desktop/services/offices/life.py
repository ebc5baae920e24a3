"""Taking the steps of an office, and taking them back; step and office are written together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.domain.office import Office, OfficeState
from desktop.domain.office_gates import is_refused
from desktop.domain.office_life import (
    allowed,
    day_problem,
    last_of_state,
    may_be_undone,
    next_step,
    state_of,
)
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.paperwork import Attachment
from desktop.errors import IncompleteRecordError, RecordMissingError
from desktop.office_errors import GatesOpenError, StepNotAllowedError
from desktop.schema.condition import Is
from desktop.schema.diff import Edit, Opened
from desktop.schema.mending import tidied
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import link_to
from desktop.services.offices import parallel
from desktop.services.offices.begun import STATE, begun, given_back, municipality_of, state_before
from desktop.services.offices.gates import gates_in
from desktop.services.offices.life_cycle import path_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from enum import Enum
    from pathlib import Path

    from desktop.domain.law import LawArticle
    from desktop.domain.party import Organisation
    from desktop.domain.resolution import Resolution
    from desktop.schema.record import Link
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.attachments import Attachments
    from desktop.services.offices.life_cycle import LifeStep
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View


@dataclass(frozen=True, slots=True)
class Taken:
    """A step as a clerk writes it down; ``on`` is a Gregorian day."""

    kind: OfficeStepKind
    on: date
    document: str = ""
    resolution: Link[Resolution] | None = None
    passed_over: str = ""
    """Why something required may be missing."""
    note: str = ""
    receiver: Link[Organisation] | None = None
    """Of a handover: the municipality that leads from then on; else the only one of the place."""
    basis: Link[LawArticle] | None = None
    """Of a handover: the law on which it rests."""


@dataclass(frozen=True, slots=True)
class Stepped:
    """What was written, and how it was before: enough to take it back at once."""

    step: Opened[OfficeStep]
    step_before: OfficeStep | None
    """None where the step is a new one."""
    office: Opened[Office]
    office_before: Office


@dataclass(frozen=True, slots=True)
class Life:
    """All that is to be shown of the life of an office."""

    path: tuple[LifeStep, ...]
    steps: tuple[OfficeStep, ...]
    """By their days, also those that were taken back."""
    allowed: tuple[OfficeStepKind, ...]
    ahead: OfficeStepKind | None
    """The one of them with which the path goes on."""
    files: Mapping[str, int]
    """How many files each step has."""


class OfficeLife:
    """Reads and writes the steps of offices."""

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        today: Callable[[], date],
        attachments: Attachments,
    ) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self.today = today
        """Gives the day of whoever sits here."""
        self._attachments = attachments

    def take(self, office_id: str, taken: Taken, files: Sequence[Path] = ()) -> Stepped:
        """Write a step with its papers, and bring the office into its state; all or nothing.

        Raises `StepNotAllowedError` where it cannot follow, `GatesOpenError` where something required is
        missing without a reason, `IncompleteRecordError` for a day out of order, of a second handover or to
        come, `ParallelOfficeError`, `RecordMissingError` for an office that is gone, and a `FileError`.
        """
        contents = [self._attachments.read(each) for each in files]
        with self._store.work() as work:
            office, steps = _present(work, office_id), _steps(work, office_id)
            self._refuse_day(office, steps, taken)
            if taken.kind not in allowed(office.state, *_went(work, office, steps)):
                raise StepNotAllowedError
            step = tidied(_step(office, taken))
            if is_refused(gates_in(work, office, taken.kind), step.passed_over):
                raise GatesOpenError
            after = _stepped(work, office, step, taken)
            parallel.refuse(work, office, after)
            work.add(step)
            for each in contents:
                self._attachments.keep(work, step, each)
            return _committed(work, step, None, office, after)

    def undo(self, step_id: str, reason: str) -> Stepped:
        """Strike a step out, with the reason, and give the office what the other steps say.

        Raises `IncompleteRecordError` without a reason, `StepNotAllowedError` where a later step stands on
        it or it is struck out already, `ParallelOfficeError`, and `RecordMissingError`.
        """
        with self._store.work() as work:
            step = _present_step(work, step_id)
            office, steps = _present(work, str(step.office)), _steps(work, str(step.office))
            if not may_be_undone(step, steps):
                raise StepNotAllowedError
            struck = tidied(replace(step, undone_on=self.today(), undone_reason=reason))
            after = _unstepped(work, office, step, steps)
            parallel.refuse(work, office, after)
            work.save(Edit(Opened(step, work.journal.arrived()), struck))
            return _committed(work, struck, step, office, after)

    def take_back(self, stepped: Stepped) -> None:
        """Make a step or its undoing not to have been; raise `ChangedElsewhereError` where others went on."""
        with self._store.work() as work:
            _present(work, stepped.office.record.id)
            parallel.refuse(work, stepped.office.record, stepped.office_before)
            work.save(Edit(stepped.office, stepped.office_before))
            if stepped.step_before is None:
                work.delete(stepped.step)
            else:
                work.save(Edit(stepped.step, stepped.step_before))
            work.commit()

    def read(self, office: Office) -> Life:
        """Return all that is to be shown of the life of an office, as it is now."""
        with self._store.view() as view:
            steps = _steps(view, office.id)
            went = _went(view, office, steps)
            ids = tuple(each.id for each in steps)
            of_steps = (Is("record_kind", (OfficeStep.__name__,)), Is("record_id", ids))
            return Life(
                path_of(view, office, steps),
                steps,
                allowed(office.state, *went),
                next_step(office.state, *went),
                view.records(Attachment).tally("record_id", of_steps) if ids else {},
            )

    def of(self, office: Office) -> tuple[LifeStep, ...]:
        """Return the path of an office with the days of its steps, else those that the journal knows."""
        return self.read(office).path

    def steps(self, office_id: str) -> tuple[OfficeStep, ...]:
        """Return the steps of an office by their days, also those that were taken back."""
        with self._store.view() as view:
            return _steps(view, office_id)

    def allowed(self, office: Office) -> tuple[OfficeStepKind, ...]:
        """Return the steps that an office may take now; first the one that its path goes on with."""
        return self.read(office).allowed

    def next(self, office: Office) -> OfficeStepKind | None:
        """Return the step with which the path of an office goes on."""
        return self.read(office).ahead

    def _refuse_day(self, office: Office, steps: Sequence[OfficeStep], taken: Taken) -> None:
        if taken.on > self.today():
            raise IncompleteRecordError([Problem("taken_on", Reason.IN_THE_FUTURE)])
        if problem := day_problem(taken.kind, taken.on, office, steps, partial(_called, self._vocabulary)):
            raise IncompleteRecordError([problem])


def _called(vocabulary: Vocabulary, choice: Enum) -> str:
    return vocabulary.choice(choice).label


def _went(
    view: View, office: Office, steps: tuple[OfficeStep, ...]
) -> tuple[tuple[OfficeStep, ...], OfficeState]:
    """Return the steps of an office and the state before them.

    Of a suspended one, where the journal tells more than its steps, only what it was before.
    """
    if office.state is OfficeState.SUSPENDED and (last := last_of_state(steps)):
        if state_of(last.kind) is not office.state:  # something else than a step has suspended it
            return (), office.state
        if was := state_before(view, office, last, steps):
            return (), was.state
    return steps, begun(view, office.id, steps).state if steps else office.state


def _present(work: UnitOfWork, office_id: str) -> Office:
    records = work.records(Office)
    if not (found := records.page(records.find(where={"id": office_id}))):
        raise RecordMissingError(Office.__name__, office_id)
    return found[0]


def _present_step(work: UnitOfWork, step_id: str) -> OfficeStep:
    records = work.records(OfficeStep)
    if not (found := records.page(records.find(where={"id": step_id}))):
        raise RecordMissingError(OfficeStep.__name__, step_id)
    return found[0]


def _steps(view: View, office_id: str) -> tuple[OfficeStep, ...]:
    records = view.records(OfficeStep)
    return records.page(records.find(order_by="taken_on", where={"office": office_id}))


def _step(office: Office, taken: Taken) -> OfficeStep:
    return OfficeStep(
        office=link_to(office),
        kind=taken.kind,
        taken_on=taken.on,
        document=taken.document,
        resolution=taken.resolution,
        passed_over=taken.passed_over,
        note=taken.note,
    )


def _stepped(work: UnitOfWork, office: Office, step: OfficeStep, taken: Taken) -> Office:
    """Return an office after a step; from the handover on its receiver leads, or the only municipality."""
    if (state := state_of(step.kind)) is None:
        return office
    after = _in_state(office, state, step)
    if state is OfficeState.ACTIVE and office.active_since is None:
        after = replace(after, active_since=step.taken_on)
    if state is OfficeState.HANDED_OVER:
        lead = taken.receiver or office.lead or municipality_of(work, office)
        after = replace(after, lead=lead, handover_basis=taken.basis or office.handover_basis)
    return after


def _unstepped(work: UnitOfWork, office: Office, step: OfficeStep, steps: Sequence[OfficeStep]) -> Office:
    """Return an office without a step; what came to its state in another way stays as it is."""
    state = state_of(step.kind)
    if state is None or office.state is not state:
        return office
    others = [each for each in steps if each.id != step.id]
    office = given_back(work, office, step)
    if was := state_before(work, office, step, steps):
        return was
    if (last := last_of_state(others)) and (before := state_of(last.kind)):
        return _in_state(office, before, last)
    first = begun(work, office.id, steps)
    values: dict[str, Any] = {name: getattr(first, name) for name in STATE}
    return replace(office, **values)


def _in_state(office: Office, state: OfficeState, step: OfficeStep) -> Office:
    return replace(
        office,
        state=state,
        state_since=step.taken_on,
        state_document=step.document,
        state_resolution=step.resolution,
    )


def _committed(
    work: UnitOfWork, step: OfficeStep, before: OfficeStep | None, office: Office, after: Office
) -> Stepped:
    work.save(Edit(Opened(office, work.journal.arrived()), after))
    seen = work.journal.arrived()
    work.commit()
    return Stepped(Opened(step, seen), before, Opened(after, seen), office)
