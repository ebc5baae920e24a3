"""The manager of an office stands among its staff; an office that names none takes the name from there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.office import Office
from desktop.domain.office_team import OfficeMember
from desktop.domain.party import Person
from desktop.schema.diff import Edit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.storage.unit_of_work import UnitOfWork


def name_managers(work: UnitOfWork, saved: Iterable[object]) -> None:
    """Write into each office that names no manager the one of its staff that is saved with it.

    Asked inside the transaction that saves them, so that both are undone as one. Whoever left is none.
    """
    for member in saved:
        if isinstance(member, OfficeMember) and member.is_manager and not member.until:
            _name(work, str(member.office), str(member.person))


def _name(work: UnitOfWork, office_id: str, person_id: str) -> None:
    offices = work.records(Office)
    people = work.records(Person).page([person_id])
    if not people or not offices.find(where={"id": office_id}):
        return
    opened = offices.open(office_id)
    if not opened.record.manager:
        work.save(Edit(opened, replace(opened.record, manager=people[0].title)))
