from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import pytest

from desktop.schema.fields import (
    Kind,
    choice,
    day,
    field_named,
    fields_of,
    flag,
    link,
    links,
    measure,
    moment,
    number,
    passage,
    text,
    texts,
)
from desktop.schema.record import Record


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(Record):
    name: str = text(required=True, ordered=True, searched=True)
    code: str = text(code=True)
    note: str = passage(searched=True)
    aliases: tuple[str, ...] = texts()
    count: int | None = number(required=True)
    size: Any = measure()
    done: bool = flag(default=True)
    on: Any = day()
    at: Any = moment()
    colour: Colour | None = choice(Colour)
    shade: Colour = choice(Colour, default=Colour.RED)
    parent: Any = link("Thing")
    box: Any = link(Record, owner=True)
    others: Any = links("Thing")

    remembered: Any = None


def test_fields_are_in_the_order_in_which_they_are_written_and_only_the_described_ones():
    names = [field.name for field in fields_of(Thing)]
    assert names == [
        *("name", "code", "note", "aliases", "count", "size", "done", "on", "at"),
        *("colour", "shade", "parent", "box", "others"),
    ]
    assert {field.kind for field in fields_of(Thing)} == set(Kind)


def test_a_new_record_is_blank():
    blank = [getattr(Thing(), field.name) for field in fields_of(Thing)]
    assert blank == ["", "", "", (), None, None, True, None, None, None, Colour.RED, None, None, ()]


@pytest.mark.parametrize(
    ("name", "required"),
    [("name", True), ("code", False), ("count", True), ("colour", False), ("shade", True), ("box", True)],
)
def test_what_has_a_default_or_an_owner_is_required(name, required):
    assert field_named(Thing, name).required is required


def test_a_link_knows_its_target_by_class_or_by_name():
    targets = [field_named(Thing, name).target for name in ("parent", "box", "others", "name")]
    assert targets == ["Thing", "Record", "Thing", ""]
    assert field_named(Thing, "box").owner
    assert not field_named(Thing, "parent").owner


def test_a_choice_knows_its_choices_and_what_older_records_hold():
    assert field_named(Thing, "colour").choices is Colour
    assert field_named(Thing, "shade").default is Colour.RED
    assert field_named(Thing, "done").default is True
