"""Every record, field, choice and reason has its word, and no word means two things."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import importlib
import pkgutil
import tomllib
from enum import Enum
from itertools import combinations
from string import ascii_letters
from types import NoneType
from typing import Union, get_args, get_origin, get_type_hints

import pytest

import desktop.domain
from desktop.domain.catalogue import CATALOGUE, RECORDS
from desktop.paths import VOCABULARY
from desktop.persian.text import tidy
from desktop.schema.fields import Kind, fields_of
from desktop.schema.problem import Reason
from desktop.schema.record import Link, Record
from desktop.schema.vocabulary import read_vocabulary
from desktop.services.sheets.registers import REGISTERS

MODULES = [
    importlib.import_module(f"desktop.domain.{module.name}")
    for module in pkgutil.iter_modules(desktop.domain.__path__)
]
FIELDS = [(record, field) for record in RECORDS for field in fields_of(record)]
NAMES = [f"{record.__name__}.{field.name}" for record, field in FIELDS]
CHOICES = sorted(
    {field.choices for _, field in FIELDS if field.choices}, key=lambda choices: choices.__name__
)
IN_SHEETS = [record for record in RECORDS if any(record in kinds for kinds in REGISTERS.values())]
FILE = tomllib.loads(VOCABULARY.read_text(encoding="utf-8"))
SPELLINGS = [
    (f"{group}.{name}", spelling)
    for group, names in FILE.items()
    for name, words in names.items()
    for spelling in words
]


def called(thing):
    return thing.__name__


def annotations(record):
    """Return the types of a record's fields, also those that its module imports for the type checker only."""
    known = {name: thing for module in (*MODULES, dt, decimal) for name, thing in vars(module).items()}
    return get_type_hints(record, known)


def test_the_catalogue_is_complete():
    found = {
        thing
        for module in MODULES
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Record) and thing is not Record
    }
    assert found == set(RECORDS)
    assert len({record.__name__ for record in RECORDS}) == len(RECORDS)


@pytest.mark.parametrize("record", RECORDS, ids=called)
def test_a_record_is_described_in_full(vocabulary, record):
    assert vocabulary.record(record).label
    names = {field.name for field in dataclasses.fields(record)}
    assert names == {"id", *(field.name for field in fields_of(record))}
    assert dataclasses.is_dataclass(record)
    assert record.__dataclass_params__.frozen


@pytest.mark.parametrize("record", [*RECORDS, *CHOICES], ids=called)
def test_every_record_and_choice_says_what_it_is(record):
    said = record.__doc__ or ""
    assert said.endswith(".")
    assert not said.startswith(f"{record.__name__}("), "that is the docstring that dataclass makes"


@pytest.mark.parametrize(("record", "field"), FIELDS, ids=NAMES)
def test_every_field_and_choice_has_a_word(vocabulary, record, field):
    assert vocabulary.field(record, field).label
    assert all(vocabulary.choice(choice).label for choice in field.choices or ())


def test_every_reason_has_a_sentence_and_yes_and_no_their_words(vocabulary):
    assert set(FILE["Reason"]) == {reason.value for reason in Reason}
    assert vocabulary.flag(value=True) != vocabulary.flag(value=False)


def test_no_word_is_left_of_what_is_gone():
    expected = {
        record.__name__: {"record", *(field.name for field in fields_of(record))} for record in RECORDS
    }
    expected |= {choices.__name__: {choice.value for choice in choices} for choices in CHOICES}
    expected |= {"Flag": {"yes", "no"}, "Reason": {reason.value for reason in Reason}}
    expected |= {"Kind": {kind.value for kind in Kind}, "Sheet": set(map(called, IN_SHEETS))}
    named = {kind.value for kind in Kind} | {field.target for _, field in FIELDS} | set(NAMES)
    assert set(FILE["Example"]) <= named
    found = {group: set(names) for group, names in FILE.items() if group != "Example"}
    assert found == expected


@pytest.mark.parametrize("record", IN_SHEETS, ids=called)
def test_a_workbook_has_an_example_for_every_column(vocabulary, record):
    for field in fields_of(record):
        example = vocabulary.example(record, field)
        assert example or field.automatic or field.kind in (Kind.CHOICE, Kind.FLAG), field.name


def test_no_two_sheets_have_one_name_or_one_too_long_for_excel():
    labels = [labels[0] for labels in FILE["Sheet"].values()]
    assert len(set(labels)) == len(labels)
    assert max(map(len, labels)) <= 31


def clashes(words):
    return [
        (one, other, sorted(words[one].keys & words[other].keys))
        for one, other in combinations(words, 2)
        if words[one].keys & words[other].keys
    ]


@pytest.mark.parametrize("record", RECORDS, ids=called)
def test_no_word_names_two_fields_of_a_record(vocabulary, record):
    assert not clashes({field.name: vocabulary.field(record, field) for field in fields_of(record)})


@pytest.mark.parametrize("choices", CHOICES, ids=called)
def test_no_word_names_two_choices(vocabulary, choices):
    assert not clashes({choice.name: vocabulary.choice(choice) for choice in choices})


def test_no_word_names_two_kinds_of_record(vocabulary):
    labels = [vocabulary.record(record).label for record in RECORDS]
    assert len(set(labels)) == len(labels)


def test_every_word_is_tidy_persian():
    foreign = set("يىكة٠١٢٣٤٥٦٧٨٩")
    assert not [
        each for each in SPELLINGS if not each[1] or tidy(each[1]) != each[1] or foreign & set(each[1])
    ]
    latin = [name for name, word in SPELLINGS if set(word.partition("{")[0]) & set(ascii_letters)]
    assert set(latin) == {"Flag.yes", "Flag.no"}


@pytest.mark.parametrize(("record", "field"), FIELDS, ids=NAMES)
def test_a_field_is_what_its_annotation_says(record, field):
    said = annotations(record)[field.name]
    if field.kind in (Kind.LINK, Kind.LINKS):
        assert field.target in CATALOGUE
        assert pointed_at(said) in (field.target, "Any")
    elif field.kind is Kind.CHOICE:
        assert field.choices in (said, *get_args(said))
        assert (NoneType in get_args(said)) == (field.default is None)
    elif field.kind in (Kind.TEXT, Kind.PASSAGE):
        assert said is str
    elif field.kind is Kind.FLAG:
        assert said is bool


def pointed_at(said):
    """Return the name of the record that a link's annotation names, or ``Any``."""
    if get_origin(said) is None:
        return str(getattr(said, "__name__", said))
    inner = [each for each in get_args(said) if each not in (NoneType, Ellipsis)]
    if get_origin(said) is Link:
        return inner[0].__name__
    assert get_origin(said) in (tuple, Union) or said.__class__.__name__ == "UnionType"
    return pointed_at(inner[0])


# Links whose target is in a module that itself imports theirs: the type checker does not see through them.
ANY = {
    "Body.created_by",
    "Seat.approved_by",
    "SeatHolder.letter",
    "AgendaItem.from_resolution",
    "AgendaItem.from_request",
    "AgendaRequest.handed_from",
    "AgendaRequest.report",
    "Directive.resolutions",
    "Statement.became",
    "Neighbourhood.approved_by",
    "Neighbourhood.removed_by",
    "OfficePlan.resolution",
    "Resolution.offices",
}


def test_only_these_links_are_of_any_type():
    found = {
        name
        for name, (record, field) in zip(NAMES, FIELDS, strict=True)
        if field.target and pointed_at(annotations(record)[field.name]) == "Any"
    }
    assert found == ANY


@pytest.mark.parametrize("record", RECORDS, ids=called)
def test_a_workbook_row_is_recognised_by_fields_that_there_are(record):
    names = {field.name for field in fields_of(record)}
    assert all(set(together) <= names for together in record.matched_by)


@pytest.mark.parametrize("record", RECORDS, ids=called)
def test_a_record_has_at_most_one_owner(record):
    assert sum(field.owner for field in fields_of(record)) <= 1


@pytest.mark.parametrize("choices", CHOICES, ids=called)
def test_a_choice_is_stored_under_the_name_it_has_in_the_code(choices):
    assert issubclass(choices, Enum)
    assert all(choice.value == choice.name.lower() for choice in choices)


def test_the_file_read_group_by_group_is_the_file_read_whole():
    groups = read_vocabulary(VOCABULARY)._groups
    assert {group: groups[group] for group in FILE} == FILE
