"""A record of every kind, and a register that holds such records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.schema.check import problems
from desktop.schema.fields import Kind, field_named, fields_of
from desktop.schema.record import link_to
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store

SAMPLES = {
    Kind.TEXT: "شهید بهشتی ۲",
    Kind.PASSAGE: "مقرر گردید:\nNGO ها گزارش دهند.\n\nبند دوم",
    Kind.TEXTS: ("آبشار", "کوی آبشار"),
    Kind.NUMBER: 7,
    Kind.MEASURE: Decimal("35.72083"),
    Kind.FLAG: True,
    Kind.DAY: date(2025, 3, 20),
    Kind.MOMENT: time(19, 30),
}


def file_with(path, tables, records):
    """Make a register that holds these records; return its file."""
    database = open_database(path)
    store = Store(database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1, lambda: None)
    with store.work() as work:
        work.add(*records)
        work.commit()
    database.close()
    return path


def one_of_each():
    """Make a record of every kind, with no more than it needs; return them by name."""
    made = {}
    for kind in CATALOGUE:
        made_with_its_own(kind, made)
    return made


def made_with_its_own(kind, made):
    """Make a record of a kind, and first those that it needs."""
    if kind.__name__ in made:
        return
    needed = [
        field
        for field in fields_of(kind)
        if (field.required and field.default is None) or field.name in {"name", "post", "operative"}
    ]
    for field in needed:
        if field.target:
            made_with_its_own(CATALOGUE[field.target], made)
    made[kind.__name__] = kind(**{field.name: sample(field, made) for field in needed})
    for problem in problems(made[kind.__name__]):  # one of two links is needed
        field = field_named(kind, problem.field)
        made[kind.__name__] = replace(made[kind.__name__], **{field.name: sample(field, made)})


def sample(field, made):
    match field.kind:
        case Kind.CHOICE:
            return list(field.choices)[-1]
        case Kind.LINK:
            return link_to(made[field.target])
        case Kind.LINKS:
            return (link_to(made[field.target]),)
        case Kind.TEXT if field.code:
            return "YZ-01/2"
        case _:
            return SAMPLES[field.kind]


def full(kind, made):
    """Return a record with something in each of its fields, but for those that contradict the others."""
    record = kind(**{field.name: sample(field, made) for field in fields_of(kind)})
    for problem in problems(record):
        record = replace(record, **{problem.field: field_named(kind, problem.field).default})
    return record
