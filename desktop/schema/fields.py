"""The language that records are described in: one word for each kind of field.

At run time each word is a plain `dataclasses.field` with a `Field` in its metadata; to the type checker
it is a default value, so an annotation that disagrees with its word is a type error.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar, overload

from desktop.schema.once import once_for_each

if TYPE_CHECKING:
    from datetime import date, time
    from decimal import Decimal

    from desktop.schema.record import Link, R, Record

C = TypeVar("C", bound=Enum)
BLANK: tuple[Any, ...] = ("", None, ())
"""What a field holds while nothing is written in it; a flag is never blank."""
_KEY = "field"


class Kind(Enum):
    """What a field holds."""

    TEXT = "text"
    PASSAGE = "passage"
    TEXTS = "texts"
    NUMBER = "number"
    MEASURE = "measure"
    FLAG = "flag"
    DAY = "day"
    MOMENT = "moment"
    CHOICE = "choice"
    LINK = "link"
    LINKS = "links"


class Form(Enum):
    """What a code or a number is, where more is known of it than of others."""

    PHONE = "phone"
    NATIONAL_ID = "national_id"
    PERCENT = "percent"
    YEAR = "year"
    """A Jalali year, which is read without groups."""


@dataclass(frozen=True, slots=True)
class Field:
    """All that the program knows about one field of a record."""

    kind: Kind
    name: str = ""
    required: bool = False
    ordered: bool = False
    """Lists are put in the order of the alphabet by it."""
    searched: bool = False
    owner: bool = False
    """The link points at the record of which this one is a part."""
    code: bool = False
    """A code, a telephone or a letter's number: shown from left to right, kept in Latin digits."""
    form: Form | None = None
    """What the code or the number is; it mends what workbooks make of such ones."""
    choices: type[Enum] | None = None
    default: Any = None
    """What a flag or a choice holds in records that were made before it was described."""
    target: str = ""
    """The class name of the record that a link points at."""
    automatic: bool = False
    """The program writes it in the course of a deed; no form asks for it."""
    indexed: bool = False
    """Records are looked up by it, as by a link."""
    summed: bool = False
    """A sum of it over several records says something, as that of a population does."""


def text(
    *,
    required: bool = False,
    ordered: bool = False,
    searched: bool = False,
    code: bool = False,
    form: Form | None = None,
    indexed: bool = False,
) -> str:
    """Describe a text of one line; blank is empty."""
    about = Field(
        Kind.TEXT,
        required=required,
        ordered=ordered,
        searched=searched,
        code=code,
        form=form,
        indexed=indexed,
    )
    return dataclasses.field(default="", metadata={_KEY: about})


def passage(*, required: bool = False, searched: bool = False) -> str:
    """Describe a text of several paragraphs; blank is empty."""
    return dataclasses.field(
        default="", metadata={_KEY: Field(Kind.PASSAGE, required=required, searched=searched)}
    )


def texts(*, searched: bool = False) -> tuple[str, ...]:
    """Describe a list of short texts, such as other names."""
    return dataclasses.field(default=(), metadata={_KEY: Field(Kind.TEXTS, searched=searched)})


def number(*, required: bool = False, summed: bool = False, form: Form | None = None) -> int | None:
    """Describe a whole number."""
    about = Field(Kind.NUMBER, required=required, summed=summed, form=form)
    return dataclasses.field(default=None, metadata={_KEY: about})


def measure(*, summed: bool = False) -> Decimal | None:
    """Describe a number with decimals."""
    return dataclasses.field(default=None, metadata={_KEY: Field(Kind.MEASURE, summed=summed)})


def flag(*, default: bool = False) -> bool:
    """Describe a yes or no."""
    return dataclasses.field(default=default, metadata={_KEY: Field(Kind.FLAG, default=default)})


def day(*, required: bool = False, indexed: bool = False) -> date | None:
    """Describe a Gregorian day, which the clerk reads and types in Jalali."""
    about = Field(Kind.DAY, required=required, indexed=indexed)
    return dataclasses.field(default=None, metadata={_KEY: about})


def moment() -> time | None:
    """Describe a time of day, to the minute."""
    return dataclasses.field(default=None, metadata={_KEY: Field(Kind.MOMENT)})


@overload
def choice(choices: type[C], *, required: bool = False, indexed: bool = False) -> C | None: ...
@overload
def choice(choices: type[C], *, default: C, indexed: bool = False) -> C: ...
def choice(
    choices: type[C], *, required: bool = False, default: C | None = None, indexed: bool = False
) -> C | None:
    """Describe one of ``choices``; with a ``default`` it is never blank."""
    needed = required or default is not None
    about = Field(Kind.CHOICE, required=needed, choices=choices, default=default, indexed=indexed)
    return dataclasses.field(default=default, metadata={_KEY: about})


@overload
def link(
    target: type[R], *, required: bool = False, owner: bool = False, automatic: bool = False
) -> Link[R] | None: ...
@overload
def link(target: str, *, required: bool = False, owner: bool = False, automatic: bool = False) -> Any: ...
def link(
    target: type[R] | str, *, required: bool = False, owner: bool = False, automatic: bool = False
) -> Link[R] | None:
    """Describe a link; give the class's name where the class itself is not defined yet."""
    name = target if isinstance(target, str) else target.__name__
    about = Field(Kind.LINK, required=required or owner, owner=owner, target=name, automatic=automatic)
    return dataclasses.field(default=None, metadata={_KEY: about})


@overload
def links(target: type[R]) -> tuple[Link[R], ...]: ...
@overload
def links(target: str) -> Any: ...
def links(target: type[R] | str) -> tuple[Link[R], ...]:
    """Describe an ordered list of links, each target at most once."""
    name = target if isinstance(target, str) else target.__name__
    return dataclasses.field(default=(), metadata={_KEY: Field(Kind.LINKS, target=name)})


def _described(record: type[Record]) -> tuple[Field, ...]:
    described = [field for field in dataclasses.fields(record) if _KEY in field.metadata]
    return tuple(replace(field.metadata[_KEY], name=field.name) for field in described)


fields_of = once_for_each(_described)
"""Return the described fields of a record, in the order in which they are written."""


def field_named(record: type[Record], name: str) -> Field:
    """Return one described field of a record."""
    return next(field for field in fields_of(record) if field.name == name)
