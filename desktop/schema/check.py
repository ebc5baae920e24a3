"""What is wrong with a record, field by field; the same answer for a form, a sheet and a package."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from desktop.schema.fields import Field
    from desktop.schema.record import Record

WHOLE = 100
"""All of something, in percent."""
MOST_CHARACTERS = {Kind.TEXT: 1_000, Kind.PASSAGE: 100_000}
"""How long a text may be; a cell of Excel holds 32,767, a resolution of the seeds 900."""
LARGEST = 10**15 - 1
"""What Excel and a column of the database keep exactly."""


def problems(record: Record) -> tuple[Problem, ...]:
    """Return all that is wrong with ``record``: first what its fields say of themselves."""
    own = tuple(record.own_problems())
    named = {each.field for each in own}
    fields = [field for field in fields_of(type(record)) if field.name not in named]
    found = (_problem(field, getattr(record, field.name)) for field in fields)
    return (*filter(None, found), *own)


def _problem(field: Field, value: Any) -> Problem | None:
    if field.required and value in ("", None, ()):
        return Problem(field.name, Reason.MISSING)
    if isinstance(value, str) and len(value) > MOST_CHARACTERS.get(field.kind, len(value)):
        return Problem(field.name, Reason.TOO_LONG, (("most", str(MOST_CHARACTERS[field.kind])),))
    if isinstance(value, int | Decimal):
        if not -LARGEST <= value <= LARGEST:
            return Problem(
                field.name, Reason.OUT_OF_RANGE, (("least", str(-LARGEST)), ("most", str(LARGEST)))
            )
        if field.kind is Kind.NUMBER and value < 0:  # whole numbers count things
            return Problem(field.name, Reason.NEGATIVE)
    return None
