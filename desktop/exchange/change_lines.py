"""Changes as lines of JSON: who, when and in which step once for all that follow, then one line for each.

A step's line has five values: replica, stamp, author, batch and schema. A change's line has seven: kind of
record, its id, what was done, field, old value, new value and bases. Numbers and the chain are not written:
they follow from what the changes build on, and have to lead to what the header promises.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.exchange import shapes
from desktop.exchange.shapes import ShapeError, listed, of_type, require
from desktop.schema.change import START, Change, ChangeKind, to_json
from desktop.schema.replica import End

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.schema.change import Dot
    from desktop.schema.replica import Ends

_BEGINNING = End(0, START)
_LONGEST_NUMBER = len(str(-(2**63)))
_WHOLE = frozenset({ChangeKind.CREATE, ChangeKind.FINALISE})
"""What is written as a whole: an object of fields."""
_UNSAFE = re.compile("[\0\ud800-\udfff]")
_STEP_LINE, _CHANGE_LINE = 5, 7


class _Step(NamedTuple):
    replica: str
    stamp: str
    author: str
    batch: str
    schema: int


def lines_of(changes: Iterable[Change], requires: Ends) -> Iterator[bytes]:
    """Yield the lines of changes that go on where ``requires`` ends, each with its line break.

    Raises `ValueError` where a number is missing or comes twice.
    """
    numbers = {replica: end.seq for replica, end in requires.items()}
    current: _Step | None = None
    for change in changes:
        replica, seq = change.dot
        if seq != numbers.get(replica, 0) + 1:
            message = f"{replica} has {numbers.get(replica, 0)}, and {seq} follows"
            raise ValueError(message)
        numbers[replica] = seq
        step = _Step(replica, change.stamp, change.author, change.batch, change.schema)
        if step != current:
            current = step
            yield to_json(step).encode() + b"\n"
        about = (change.record, change.record_id, change.kind.value, change.field)
        yield to_json([*about, change.old, change.new, sorted(change.bases)]).encode() + b"\n"


def changes_of(lines: Iterable[bytes], requires: Ends, provides: Ends) -> Iterator[Change]:
    """Yield the changes that the lines hold, in their order, with numbers and chain.

    Raises `ShapeError` for a line that is not exactly as `lines_of` would write it, and, at the end, where
    the chains do not lead from ``requires`` to ``provides``.
    """
    ends = dict(requires)
    step: _Step | None = None
    for line in lines:
        told = _told(line)
        if len(told) == _STEP_LINE:
            step = _step(told)
            continue
        if step is None:
            raise ShapeError
        last = ends.get(step.replica, _BEGINNING)
        change = _change(told, step, last, provides)
        yield change
        ends[step.replica] = End(last.seq + 1, change.digest)
    require(ends == provides)


def _step(told: list[Any]) -> _Step:
    replica, stamp, author, batch, schema = told
    return _Step(
        shapes.replica(replica),
        shapes.stamp(stamp),
        shapes.author(author),
        shapes.identity(batch),
        shapes.number(schema, 1),
    )


def _change(told: list[Any], step: _Step, last: End, provides: Ends) -> Change:
    require(len(told) == _CHANGE_LINE)
    record, record_id, kind_text, field, old, new, bases = told
    kind = ChangeKind(of_type(str, kind_text))
    dot = (step.replica, last.seq + 1)
    is_whole = kind in _WHOLE
    require(_is_plain(old))
    require(_is_object(new) if is_whole else _is_plain(new))
    return Change(
        dot=dot,
        stamp=step.stamp,
        author=step.author,
        batch=step.batch,
        schema=step.schema,
        record=shapes.identifier(record),
        record_id=shapes.identity(record_id),
        kind=kind,
        field=shapes.identifier(field) if kind is ChangeKind.SET else _nothing(field),
        old=old,
        new=new,
        bases=_bases(bases, dot, provides),
        previous=last.digest,
    )


def _nothing(field: object) -> str:
    """Return the empty name of a change that is of no single field."""
    require(field == "" and type(field) is str)
    return ""


def _bases(told: object, dot: Dot, provides: Ends) -> frozenset[Dot]:
    """Return what a change replaces; nobody has seen what they wrote later, or what nobody has written."""
    bases = [_dot(*listed(each, 2)) for each in listed(told)]
    for replica, seq in bases:
        require(replica in provides and seq <= provides[replica].seq)
        require(replica != dot[0] or seq < dot[1])
    found = frozenset(bases)
    require(len(found) == len(bases))
    return found


def _dot(replica: object, seq: object) -> Dot:
    return shapes.replica(replica), shapes.number(seq, 1)


def _is_plain(value: object) -> bool:
    if type(value) is list:
        return all(type(each) is str for each in value)
    return value is None or type(value) in {str, int, bool}


def _is_object(value: object) -> bool:
    if type(value) is not dict:
        return False
    return all(shapes.identifier(name) and _is_plain(each) for name, each in value.items())


def _told(line: bytes) -> list[Any]:
    """Return what a line holds: an array of JSON without fractions, names twice, or letters that are none."""
    try:
        text = line.decode()
        told: object = _decode(text)
    except RecursionError as error:
        raise ShapeError from error
    if "\\u" in text:
        _require_letters(told)
    return of_type(list, told)


def _require_letters(value: object) -> None:
    """Refuse NUL and halves of letters, which JSON can only name by their numbers."""
    if isinstance(value, str):
        require(not _UNSAFE.search(value))
    elif isinstance(value, list):
        for each in value:
            _require_letters(each)
    elif isinstance(value, dict):
        _require_letters([*value, *value.values()])


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    require(len(found) == len(pairs))
    return found


def _whole(digits: str) -> int:
    require(len(digits) <= _LONGEST_NUMBER)
    number = int(digits)
    require(-(2**63) <= number < 2**63)
    return number


def _refuse(_digits: str) -> None:
    raise ShapeError


_decode = json.JSONDecoder(
    object_pairs_hook=_once, parse_int=_whole, parse_float=_refuse, parse_constant=_refuse
).decode
