"""Records of every kind with any values that their fields allow, and a small world that they may link to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from hypothesis import strategies as st

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.check import problems
from desktop.schema.fields import Kind, field_named, fields_of
from desktop.schema.record import Link

EACH = 3
LETTERS = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأؤئءةۀيك۰۱۹٣1 9aZ\u200c\u064b.،«»()/-–'\"%_*\\\n😀\u200f"
TEXTS = st.text(LETTERS, max_size=30)


def world_id(kind, number):
    return f"{kind}-{number}"


def world():
    """Return a few plain records of each kind, linked to one another wherever they have to be."""
    return [_plain(record, number) for record in CATALOGUE for number in range(EACH)]


def _plain(record, number):
    given = {}
    for field in fields_of(record):
        if field.kind in (Kind.TEXT, Kind.PASSAGE):
            given[field.name] = f"متن {number}"
        elif field.kind is Kind.LINK and field.required:
            given[field.name] = Link(world_id(field.target, number))
        elif field.kind is Kind.NUMBER and field.required:
            given[field.name] = number
        elif field.kind is Kind.DAY and field.required:
            given[field.name] = date(2026, 11, 21)
        elif field.kind is Kind.CHOICE and field.required and field.default is None:
            given[field.name] = next(iter(field.choices))
    made = record(id=world_id(record.__name__, number), **given)
    for problem in problems(made):  # one of two links is needed
        target = field_named(record, problem.field).target
        made = replace(made, **{problem.field: Link(world_id(target, number))})
    return made


def _values(field):
    links = st.sampled_from([Link(world_id(field.target, number)) for number in range(EACH)])
    numbers = st.decimals(-90, 90, places=6, allow_nan=False).map(lambda it: Decimal(it) + 0)
    return {
        Kind.TEXT: TEXTS,
        Kind.PASSAGE: TEXTS,
        Kind.TEXTS: st.lists(TEXTS.filter(bool), max_size=3).map(tuple),
        Kind.NUMBER: st.none() | st.integers(1, 90) | st.integers(0, 2**62),
        Kind.MEASURE: st.none() | numbers,
        Kind.FLAG: st.booleans(),
        Kind.DAY: st.none() | st.dates(date(1900, 1, 1), date(2120, 1, 1)),
        Kind.MOMENT: st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
        Kind.CHOICE: st.sampled_from(list(field.choices or [None])) | st.just(field.default),
        Kind.LINK: st.none() | links,
        Kind.LINKS: st.lists(links, max_size=EACH, unique=True).map(tuple),
    }[field.kind]


def records_of(kind):
    """Return a strategy for acceptable records of one kind."""
    fields = {field.name: _values(field) for field in fields_of(kind)}
    return st.fixed_dictionaries({}, optional=fields).map(lambda given: _accepted(kind, given)).filter(bool)


def _accepted(kind, given):
    """Return a record with those of ``given`` that do not contradict what the record says of itself."""
    plain = _plain(kind, 0)
    record = replace(kind(**{f.name: getattr(plain, f.name) for f in fields_of(kind) if f.required}), **given)
    for problem in problems(record):
        record = replace(record, **{problem.field: getattr(plain, problem.field)})
    return None if problems(record) else record


ANY = st.sampled_from(list(CATALOGUE)).flatmap(records_of)
