"""What is wrong with a record, field by field; the same answer for a form, a sheet and a package."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from desktop.schema.record import Record

WHOLE = 100
"""All of something, in percent."""
MOST_CHARACTERS = {Kind.TEXT: 1_000, Kind.PASSAGE: 100_000}
"""How long a text may be; a cell of Excel holds 32,767, a resolution of the seeds 900."""
LARGEST = 10**15 - 1
"""What Excel and a column of the database keep exactly."""


def problems(record: Record) -> tuple[Problem, ...]:
    """Return all that is wrong with ``record``."""
    found = []
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if field.required and value in ("", None, ()):
            found.append(Problem(field.name, Reason.MISSING))
        elif isinstance(value, str) and len(value) > MOST_CHARACTERS.get(field.kind, len(value)):
            most = (("most", str(MOST_CHARACTERS[field.kind])),)
            found.append(Problem(field.name, Reason.TOO_LONG, most))
        elif isinstance(value, int | Decimal) and not -LARGEST <= value <= LARGEST:
            limits = (("least", str(-LARGEST)), ("most", str(LARGEST)))
            found.append(Problem(field.name, Reason.OUT_OF_RANGE, limits))
    return (*found, *record.own_problems())
