"""The header of a package: who sends it, what it holds and what it builds on; this is what is signed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.exchange import shapes
from desktop.exchange.shapes import ShapeError, listed, of_type, require
from desktop.schema.replica import Card, End, Ends, ReplicaKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MEBIBYTE = 2**20
MOST_UNPACKED = 2**31
"""Bytes that the changes and the files of one package may have."""
_FREE, _RATIO = 16 * _MEBIBYTE, 100
"""Texts shrink to a twentieth, not to a hundredth; what is smaller than one long line may."""
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False).encode


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the file: SHA-256 of its bytes as they lie there, their number unpacked and as they lie."""

    digest: str
    size: int
    length: int


_NOTHING = Part("0" * 64, 0, 0)


@dataclass(frozen=True, slots=True)
class Header:
    """What the sender vouches for; measures of the content are filled in by writing."""

    number: int
    """The how-manieth package of its sender."""
    previous: str
    """The id of the sender's package before; empty before the first."""
    base: int
    """The number of the last package that went to the same receiver."""
    made_at: str
    """UTC, ISO 8601, to the second."""
    sender: Card
    receiver: str
    """The id of a replica; empty is anybody."""
    schema: int
    requires: Ends
    """What has to be there before."""
    provides: Ends
    """What is there afterwards; it is also how far the sender had come."""
    cards: tuple[Card, ...] = ()
    """How the others introduce themselves whose changes the sender knows."""
    changes: int = 0
    body: Part = _NOTHING
    files: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        """The one way in which a header is written as JSON."""
        return _encode(
            {each.name: _TO_JSON.get(each.name, _same)(getattr(self, each.name)) for each in _FIELDS}
        )

    @property
    def id(self) -> str:
        """The SHA-256 of the header, which stands for the package."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def header_of(text: str) -> Header:
    """Return the header that a JSON text holds.

    Raises `ValueError` where anything is not as `Header.text` writes it.
    """
    try:
        told = of_type(dict, json.loads(text))
        require(told.keys() == {each.name for each in _FIELDS})
        header = Header(**{name: _OF_JSON[name](value) for name, value in told.items()})
    except (TypeError, KeyError, RecursionError) as error:
        raise ShapeError from error
    require(header.text == text)
    _require_sense(header)
    return header


def _require_sense(header: Header) -> None:
    datetime.fromisoformat(header.made_at)
    sizes = [header.body.size, *(each.size for each in header.files)]
    require(sum(sizes) <= MOST_UNPACKED)
    require(header.body.size <= _FREE + _RATIO * header.body.length)
    require(all(each.size == each.length for each in header.files))
    require(len({each.digest for each in header.files}) == len(header.files))
    require(header.changes <= header.body.size)
    for each, end in header.requires.items():
        require(each in header.provides and end.seq <= header.provides[each].seq)


def _same(value: Any) -> Any:
    return value


def _card_json(card: Card) -> dict[str, Any]:
    return {**asdict(card), "kind": card.kind.value}


def _ends_json(ends: Ends) -> dict[str, Any]:
    return {replica: [end.seq, end.digest] for replica, end in ends.items()}


def _part_json(part: Part) -> list[Any]:
    return [part.digest, part.size, part.length]


def _card(value: object) -> Card:
    told: dict[str, Any] = of_type(dict, value)
    require(told.keys() == {each.name for each in fields(Card)})
    require(shapes.name(told["name"]))
    return Card(
        replica=shapes.replica(told["replica"]),
        name=told["name"],
        kind=ReplicaKind(of_type(str, told["kind"])),
        sign_key=shapes.digest(told["sign_key"]),
        seal_key=shapes.digest(told["seal_key"]),
        scope=shapes.optional(shapes.identity, told["scope"]),
        former=tuple(map(shapes.replica, listed(told["former"]))),
    )


def _ends(value: object) -> Mapping[str, End]:
    told: dict[str, Any] = of_type(dict, value)
    return {shapes.replica(replica): _end(*listed(end, 2)) for replica, end in told.items()}


def _end(seq: object, digest: object) -> End:
    return End(shapes.number(seq, 1), shapes.digest(digest))


def _part(value: object) -> Part:
    digest, size, length = listed(value, 3)
    return Part(shapes.digest(digest), shapes.number(size), shapes.number(length))


_FIELDS = fields(Header)
_TO_JSON: dict[str, Callable[[Any], Any]] = {
    "sender": _card_json,
    "requires": _ends_json,
    "provides": _ends_json,
    "cards": lambda cards: [_card_json(each) for each in cards],
    "body": _part_json,
    "files": lambda files: [_part_json(each) for each in files],
}
_OF_JSON: dict[str, Callable[[Any], Any]] = {
    "number": lambda value: shapes.number(value, 1),
    "previous": lambda value: shapes.optional(shapes.digest, value),
    "base": shapes.number,
    "made_at": shapes.moment,
    "sender": _card,
    "receiver": lambda value: shapes.optional(shapes.replica, value),
    "schema": lambda value: shapes.number(value, 1),
    "requires": _ends,
    "provides": _ends,
    "cards": lambda value: tuple(map(_card, listed(value))),
    "changes": shapes.number,
    "body": _part,
    "files": lambda value: tuple(map(_part, listed(value))),
}
