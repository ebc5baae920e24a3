"""Handing an office over to the municipality: what is ready for it, the deed itself, and its way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.handover import ExitStep, InventoryItem
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, OfficeDocument
from desktop.domain.office_team import OfficeMember
from desktop.domain.overdue import FINISHED
from desktop.domain.party import Organisation, OrganisationKind
from desktop.domain.resolution import Assignment, Resolution
from desktop.errors import RecordMissingError
from desktop.office_errors import StepNotAllowedError
from desktop.schema.check import WHOLE
from desktop.schema.condition import Is, Missing, Not
from desktop.services.offices.begun import municipality_of
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from desktop.domain.law import LawArticle
    from desktop.schema.record import Link
    from desktop.services.offices.documents import Documents
    from desktop.services.offices.life import OfficeLife, Stepped, Taken
    from desktop.services.offices.paper_lines import DueDocument
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class HandoverState:
    """What a handover needs, and how much of it there is; nothing of it is decided here."""

    office: Office
    exit_steps: int
    exit_done: int
    exit_percent: int
    """Of the whole plan, each step counted alike; 0 without a plan."""
    exit_overdue: int
    things: int
    worth: int
    """Rials, of what has a worth."""
    staff: int
    """Who works there today."""
    documents: int
    due: tuple[DueDocument, ...]
    """What the office still owes."""
    minutes_id: str
    """The newest handover minutes; empty where there are none."""
    open_assignments: int
    """Parts of agencies in resolutions that name the office, which are not finished."""
    days: int | None
    """To the day of the handover, negative where it is past; None without a day."""

    @property
    def is_over(self) -> bool:
        """Whether the office was handed over."""
        return self.office.state is OfficeState.HANDED_OVER


@dataclass(frozen=True, slots=True)
class Handing:
    """A handover as the clerk writes it down: the step, who receives the office, and by which law."""

    taken: Taken
    municipality: Link[Organisation]
    basis: Link[LawArticle] | None = None


class Handover:
    """Looks at one office; the municipality leads it from the handover on."""

    def __init__(
        self, store: Store, documents: Documents, life: OfficeLife, today: Callable[[], date]
    ) -> None:
        self._store = store
        self._documents = documents
        self._life = life
        self._today = today

    def state(self, office_id: str) -> HandoverState:
        """Return what there is for a handover; raise `RecordMissingError` where the office is gone."""
        due = self._documents.of_office(office_id)
        today = self._today()
        with self._store.view() as view:
            office = _office(view, office_id)
            steps = view.records(ExitStep).all(office=office_id)
            things = view.records(InventoryItem).all(office=office_id)
            staff = view.records(OfficeMember).all(office=office_id)
            papers = view.records(OfficeDocument).all(office=office_id)
            still_open = len(open_assignments(view, office_id))
        minutes = [each for each in papers if each.kind is DocumentKind.HANDOVER_MINUTES]
        planned = office.handover_due_on
        return HandoverState(
            office,
            len(steps),
            sum(map(is_done, steps)),
            percent_of(steps),
            sum(1 for each in steps if not is_done(each) and each.due_on and each.due_on < today),
            len(things),
            sum(each.worth or 0 for each in things),
            sum(1 for each in staff if each.until is None or each.until >= today),
            len(papers),
            due,
            minutes[-1].id if minutes else "",
            still_open,
            (planned - today).days if planned else None,
        )

    def municipalities(self) -> tuple[Organisation, ...]:
        """Return those that can receive an office, in the order of their names."""
        with self._store.view() as view:
            records = view.records(Organisation)
            lasting = (is_one("kind", OrganisationKind.MUNICIPALITY), Missing("merged_into"))
            return records.page(records.find(order_by="name", conditions=lasting))

    def usual_receiver(self, office_id: str) -> str:
        """Return the municipality that leads an office, else the one of its place; "" where none is known."""
        with self._store.view() as view:
            office = _office(view, office_id)
            leading = view.records(Organisation).page([office.lead] if office.lead else [])
            if leading and leading[0].kind is OrganisationKind.MUNICIPALITY:
                return leading[0].id
            return municipality_of(view, office) or ""

    def hand_over(self, office_id: str, handing: Handing, files: Sequence[Path] = ()) -> Stepped:
        """Hand an office over, with its step; the municipality leads it afterwards.

        `OfficeLife.take_back` takes all of it back. Raises what `OfficeLife.take` raises, and
        `StepNotAllowedError` where it is handed over already.
        """
        with self._store.view() as view:
            if _office(view, office_id).state is OfficeState.HANDED_OVER:
                raise StepNotAllowedError
        taken = replace(handing.taken, receiver=handing.municipality, basis=handing.basis)
        return self._life.take(office_id, taken, files)


def is_done(step: ExitStep) -> bool:
    """Return whether a step of an exit plan is over: by its day, or by the whole of it."""
    return step.done_on is not None or step.percent == WHOLE


def percent_of(steps: Sequence[ExitStep]) -> int:
    """Return how far a plan has come, in percent: each step alike, a done one wholly; 0 without steps."""
    come = sum(WHOLE if is_done(each) else each.percent or 0 for each in steps)
    return come // len(steps) if steps else 0


def open_assignments(view: View, office_id: str) -> tuple[tuple[Resolution, Assignment], ...]:
    """Return the unfinished parts of agencies in resolutions that name an office."""
    records = view.records(Resolution)
    about = records.page(records.find(conditions=(Is("offices", (office_id,)),)))
    by_id = {each.id: each for each in about}
    if not by_id:
        return ()
    parts = view.records(Assignment)
    finished = Not(is_one("state", *FINISHED))
    found = parts.page(parts.find(conditions=(Is("resolution", tuple(by_id)), finished)))
    return tuple((by_id[str(each.resolution)], each) for each in found)


def _office(view: View, office_id: str) -> Office:
    records = view.records(Office)
    if not records.find(where={"id": office_id}):
        raise RecordMissingError(Office.__name__, office_id)
    return records.get(office_id)
