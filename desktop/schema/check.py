"""What is wrong with a record, field by field; the same answer for a form, a sheet and a package."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.persian.digits import persian_digits
from desktop.persian.jalali_calendar import FIRST_YEAR, LAST_YEAR, day_of, month_days
from desktop.schema.fields import BLANK, Kind, fields_of
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
_FITS_ALWAYS = min(MOST_CHARACTERS.values())
_FIGURE = (int, Decimal)
FIRST_DAY, LAST_DAY = day_of(FIRST_YEAR, 1, 1), day_of(LAST_YEAR, 12, month_days(LAST_YEAR, 12))
"""What every calendar agrees on, as Gregorian days."""


def problems(record: Record) -> tuple[Problem, ...]:
    """Return all that is wrong with ``record``: first what its fields say of themselves."""
    own = tuple(record.own_problems())
    named = {each.field for each in own}
    found = [
        each
        for field in fields_of(type(record))
        if (each := _problem(field, getattr(record, field.name))) and field.name not in named
    ]
    return (*found, *own)


def _problem(field: Field, value: Any) -> Problem | None:
    if not value:
        return Problem(field.name, Reason.MISSING) if field.required and value in BLANK else None
    if isinstance(value, str):
        length = len(value)
        if length > _FITS_ALWAYS and length > MOST_CHARACTERS.get(field.kind, length):
            return _too_long(field, MOST_CHARACTERS[field.kind])
        return None
    if isinstance(value, _FIGURE):
        return _figure_problem(field, value)
    if isinstance(value, date):
        return None if FIRST_DAY <= value <= LAST_DAY else _out_of_calendar(field, value)
    if field.kind is Kind.TEXTS and any(len(each) > _FITS_ALWAYS for each in value):
        return _too_long(field, _FITS_ALWAYS)
    return None


def _figure_problem(field: Field, value: int | Decimal) -> Problem | None:
    if not -LARGEST <= value <= LARGEST:
        return Problem(field.name, Reason.OUT_OF_RANGE, (("least", str(-LARGEST)), ("most", str(LARGEST))))
    if field.kind is Kind.NUMBER and value < 0:  # whole numbers count things
        return Problem(field.name, Reason.NEGATIVE)
    return None


def _too_long(field: Field, most: int) -> Problem:
    return Problem(field.name, Reason.TOO_LONG, (("most", str(most)),))


def _out_of_calendar(field: Field, value: date) -> Problem:
    return Problem(field.name, Reason.DAY_OUT_OF_RANGE, (("typed", persian_digits(value.isoformat())),))
