"""Random values of every kind of field, and random records of every kind, for tests of what is derived."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from desktop.persian.jalali import day_of
from desktop.persian.text import tidy, tidy_passage
from desktop.schema.fields import Kind, fields_of
from desktop.schema.record import Link, new_id

PATIENT = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
"""No example is too slow: several test runs may share the computer."""
LETTERS = "ابپتجچحخدرزسشطعفکگلمنوهی" + "آئأؤۀ" + "0123۴۵" + " \u200c" + ".-/()«»%{}'\"" + "Aaz"
FIRST_DAY, LAST_DAY = day_of(1300, 1, 1), day_of(1499, 12, 29)


def texts(*, min_size=0, max_size=30):
    """Return texts of one line as they are kept: tidy."""
    lines = st.text(LETTERS, min_size=min_size, max_size=max_size).map(tidy)
    return lines.filter(lambda line: len(line) >= min_size)


def passages(*, min_size=0):
    """Return texts of several lines as they are kept."""
    lines = st.text(LETTERS + "\n،؛", min_size=min_size, max_size=60).map(tidy_passage)
    return lines.filter(lambda line: len(line) >= min_size)


def days():
    """Return days of the Jalali years 1300 to 1499."""
    return st.dates(FIRST_DAY, LAST_DAY)


def moments():
    """Return times of day, to the minute."""
    return st.builds(time, st.integers(0, 23), st.integers(0, 59))


def measures():
    """Return numbers with at most six decimals, normalised."""
    return st.integers(-(10**12), 10**12).map(lambda number: (Decimal(number) / 10**6).normalize())


def ids():
    """Return ids of records that are not there."""
    return st.integers(0, 10**6).map(lambda _: Link(new_id()))


FILLED = {
    Kind.TEXT: lambda _: texts(min_size=1),
    Kind.PASSAGE: lambda _: passages(min_size=1),
    Kind.TEXTS: lambda _: st.lists(texts(min_size=1), min_size=1, max_size=3, unique=True).map(tuple),
    Kind.NUMBER: lambda _: st.integers(0, 10**9),
    Kind.MEASURE: lambda _: measures(),
    Kind.FLAG: lambda _: st.booleans(),
    Kind.DAY: lambda _: days(),
    Kind.MOMENT: lambda _: moments(),
    Kind.CHOICE: lambda field: st.sampled_from(field.choices),
    Kind.LINK: lambda _: ids(),
    Kind.LINKS: lambda _: st.lists(ids(), min_size=1, max_size=3).map(tuple),
}
BLANKS = {Kind.TEXT: "", Kind.PASSAGE: "", Kind.TEXTS: (), Kind.LINKS: ()}


def filled(field):
    """Return values of a field that are not blank."""
    return FILLED[field.kind](field)


def values(field):
    """Return values that a record may have in a field; required ones are never blank."""
    if field.required or field.kind is Kind.FLAG:
        return filled(field)
    return st.just(BLANKS.get(field.kind)) | filled(field)


def records(kind, **given):
    """Return records of one kind; a field of ``given`` has that value, or is drawn from that strategy.

    Every field is well formed and required ones are filled; `own_problems` is not asked, and links point
    at records that are not there unless they are given.
    """
    fields = {field.name: values(field) for field in fields_of(kind)}
    for name, value in given.items():
        fields[name] = value if isinstance(value, st.SearchStrategy) else st.just(value)
    return st.builds(kind, **fields)
