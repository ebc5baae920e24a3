"""A record's values as the plain ones that the journal, a package and a table hold."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop.schema.fields import Field, Kind, fields_of
from desktop.schema.once import once_for_each
from desktop.schema.record import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.schema.change import Plain, Values
    from desktop.schema.record import R, Record


def values_of(record: Record) -> Values:
    """Return what is stored of ``record``, without its blank fields."""
    values: Values = {}
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if value is not None and value not in ("", ()):
            values[field.name] = _PLAIN[field.kind](value)
    return values


def decimal_text(value: Decimal) -> str:
    """Return the one way in which a number with decimals is stored."""
    return format(value.normalize(), "f")


def _same(value: Any) -> Any:
    return value


_PLAIN: Mapping[Kind, Callable[[Any], Plain]] = {
    Kind.TEXT: _same,
    Kind.PASSAGE: _same,
    Kind.TEXTS: list,
    Kind.NUMBER: _same,
    Kind.MEASURE: decimal_text,
    Kind.FLAG: _same,
    Kind.DAY: date.isoformat,
    Kind.MOMENT: lambda value: value.isoformat("minutes"),
    Kind.CHOICE: lambda value: value.value,
    Kind.LINK: str,
    Kind.LINKS: lambda value: list(map(str, value)),
}
"""How a value that is not blank is stored."""


def value(field: Field, stored: Any) -> Any:
    """Return the value of a stored one that is not blank."""
    return _reading(field)(stored)


def _reading(field: Field) -> Callable[[Any], Any]:
    """Return what makes the value of a stored one."""
    match field.kind:
        case Kind.DAY:
            return date.fromisoformat
        case Kind.MOMENT:
            return time.fromisoformat
        case Kind.MEASURE:
            return Decimal
        case Kind.CHOICE if field.choices:
            return field.choices
        case Kind.LINK:
            return Link
        case Kind.LINKS:
            return lambda stored: tuple(map(Link, stored))
        case Kind.TEXTS:
            return tuple
        case _:
            return _same


_readings = once_for_each(lambda record: {field.name: _reading(field) for field in fields_of(record)})


def record_of(record: type[R], record_id: str, values: Mapping[str, Plain]) -> R:
    """Return the record that ``values`` describe."""
    readings, given = _readings(record), {}
    for name, stored in values.items():
        if stored is not None and (read := readings.get(name)):
            given[name] = stored if read is _same else read(stored)
    return record(id=record_id, **given)


def readable(record: type[Record], values: Mapping[str, Any]) -> Values:
    """Return those of ``values`` that this program can show; another one may know more fields or choices."""
    rules = _rules(record)
    known: Values = {}
    for name in values:
        kept, is_sound = rules.get(name, _UNKNOWN)
        if type(stored := values[name]) is kept and is_sound(stored):
            known[name] = values[name]
    return known


_Rule: TypeAlias = "tuple[type | None, Callable[[Any], object]]"
_UNKNOWN: _Rule = (None, bool)


def _ruled(record: type[Record]) -> Mapping[str, _Rule]:
    """Return of each field what its stored values are, and what else is asked of them."""
    return {field.name: (_STORED[field.kind], _test(field)) for field in fields_of(record)}


_rules = once_for_each(_ruled)


def _test(field: Field) -> Callable[[Any], object]:
    match field.kind:
        case Kind.TEXTS | Kind.LINKS:
            return lambda stored: bool(stored) and all(isinstance(each, str) for each in stored)
        case Kind.NUMBER:
            return lambda stored: -_LARGEST <= stored < _LARGEST
        case Kind.CHOICE if field.choices:
            return frozenset(each.value for each in field.choices).__contains__
        case Kind.DAY | Kind.MOMENT | Kind.MEASURE | Kind.CHOICE:
            return partial(_reads_back, field)
        case Kind.LINK:
            return bool
    return lambda _stored: True


def _reads_back(field: Field, stored: Any) -> bool:
    try:
        return bool(_PLAIN[field.kind](value(field, stored)) == stored)
    except (ValueError, ArithmeticError):
        return False


_LARGEST = 2**63
_STORED: Mapping[Kind, type] = {
    **dict.fromkeys((Kind.TEXTS, Kind.LINKS), list),
    **dict.fromkeys((Kind.TEXT, Kind.PASSAGE, Kind.MEASURE, Kind.DAY, Kind.MOMENT), str),
    **dict.fromkeys((Kind.CHOICE, Kind.LINK), str),
    Kind.NUMBER: int,
    Kind.FLAG: bool,
}
"""What a stored value of each kind is in JSON."""
