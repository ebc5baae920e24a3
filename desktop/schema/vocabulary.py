"""The Persian words of records, fields, choices and reasons, with the synonyms that a workbook may use."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.persian.digits import persian_digits
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from enum import Enum
    from pathlib import Path

    from desktop.schema.fields import Field
    from desktop.schema.problem import Problem
    from desktop.schema.record import Record


MOST_TYPED = 60
"""How many letters of what was typed a sentence repeats."""
_HEAD = re.compile(r"^\[(\w+)\]$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Word:
    """A label, and what else people call the same thing."""

    label: str
    synonyms: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """The label and what it is called otherwise."""
        return (self.label, *self.synonyms)

    @property
    def keys(self) -> frozenset[str]:
        """The squashed keys of all its spellings."""
        return frozenset(map(squashed_key, self.spellings))


class _Words(dict[tuple[str, str], Word]):
    """Words by their group and name, made when they are first asked for."""

    def __init__(self, groups: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        super().__init__()
        self._groups = groups

    def __missing__(self, key: tuple[str, str]) -> Word:
        group, name = key
        label, *synonyms = self._groups[group][name]
        self[key] = Word(label, tuple(synonyms))
        return self[key]


class _File(dict[str, "Mapping[str, Sequence[str]]"]):
    """The groups of a vocabulary file, read when a word of theirs is first asked for, as all take long."""

    def __init__(self, text: str) -> None:
        super().__init__()
        _, *parts = _HEAD.split(text)
        self._unread = dict(zip(parts[::2], parts[1::2], strict=True))

    def __missing__(self, group: str) -> Mapping[str, Sequence[str]]:
        self[group] = tomllib.loads(self._unread[group])
        return self[group]


class Vocabulary:
    """Finds the word for a thing, and the thing for a word."""

    def __init__(self, words: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._groups = words
        self._words = _Words(words)

    def record(self, record: type[Record]) -> Word:
        """Return the word for a kind of record."""
        return self._words[record.__name__, "record"]

    def sheet(self, record: type[Record]) -> Word:
        """Return what a workbook's sheet of such records is called."""
        return self._words["Sheet", record.__name__]

    def example(self, record: type[Record], field: Field) -> str:
        """Return what a clerk could type into a field; nothing for a flag and a choice, which name theirs."""
        names = (f"{record.__name__}.{field.name}", field.target, field.kind.value)
        examples = self._groups["Example"]
        return next((examples[name][0] for name in names if name in examples), "")

    def field(self, record: type[Record], field: Field) -> Word:
        """Return the word for a field: a form's label, a list's heading, a sheet's column."""
        return self._words[record.__name__, field.name]

    def choice(self, choice: Enum) -> Word:
        """Return the word for a choice."""
        return self._words[type(choice).__name__, choice.value]

    def flag(self, *, value: bool) -> Word:
        """Return the word for yes or no."""
        return self._words["Flag", "yes" if value else "no"]

    def sentence(self, problem: Problem) -> str:
        """Return what a clerk reads about a problem: figures in Persian, the beginning of what was typed."""
        values = {name: _shown(_cut(value) if name == "typed" else value) for name, value in problem.values}
        return self._words["Reason", problem.reason.value].label.format(**values)

    def choices_by_key(self, field: Field) -> dict[str, Enum]:
        """Return the choice that each spelling names."""
        return {key: choice for choice in field.choices or () for key in self.choice(choice).keys}

    def fields_by_key(self, record: type[Record], fields: Sequence[Field]) -> dict[str, Field]:
        """Return the field that each spelling of a heading names."""
        return {key: field for field in fields for key in self.field(record, field).keys}


def _cut(typed: str) -> str:
    return typed if len(typed) <= MOST_TYPED else f"{typed[:MOST_TYPED].rstrip()}\u2026"


def _shown(value: str) -> str:
    return persian_digits(value) if value.lstrip("-").isdecimal() else value


def read_vocabulary(path: Path) -> Vocabulary:
    """Read the vocabulary file."""
    return Vocabulary(_File(path.read_text(encoding="utf-8")))
