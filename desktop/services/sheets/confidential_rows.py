"""Which rows of workbooks say what confidential resolutions do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.resolution import Resolution
from desktop.schema.condition import Either, Is, Linked, Not
from desktop.schema.fields import Kind, fields_of

if TYPE_CHECKING:
    from desktop.schema.condition import Condition
    from desktop.schema.record import Record

_IS_SO = Is("is_confidential", (1,))


def confidential(kind: type[Record]) -> Condition | None:
    """Return the condition of a confidential resolution, or of a part that belongs to one or repeats it.

    None is returned for kinds that are neither.
    """
    if kind is Resolution:
        return _IS_SO
    fields = [field for field in fields_of(kind) if field.kind is Kind.LINK]
    owner = next((field for field in fields if field.owner), None)
    if owner is None:
        return None
    ways: list[Condition] = [
        Linked(field.name, (_IS_SO,)) for field in fields if field.target == Resolution.__name__
    ]
    if owner.target != Resolution.__name__ and (above := confidential(CATALOGUE[str(owner.target)])):
        ways.append(Linked(owner.name, (above,)))
    return Either(tuple(ways)) if ways else None


def not_confidential(kind: type[Record]) -> tuple[Condition, ...]:
    """Return the condition that a record says nothing of a confidential resolution."""
    condition = confidential(kind)
    return (Not(condition),) if condition else ()
