"""What a clerk said of workbooks with a certain head: what they are about, their columns, how those are read.

A head is known by its headings, in whatever order and spelling; it is remembered on this computer only.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop.excel.reading.cells import Row
    from desktop.storage.unit_of_work import UnitOfWork, View

MOST_HEADS = 200
"""Of more heads the ones that were spoken of longest ago are forgotten."""
_NAME = "heads"
_LONGEST = 20_000
"""So many characters have all headings of a row together at most."""
_JOINED = " / "
"""What stands between the words of a head of two rows."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was said of one head."""

    kind: str
    """The class name of the records that its rows are."""
    head: frozenset[str]
    columns: Mapping[str, str] = field(default_factory=dict)
    """The key of a heading -> the name of its field, or nothing where the column shall not be read."""
    readings: Mapping[str, str] = field(default_factory=dict)
    """The name of a field -> the value of the `Reading` that was wished for its column."""


def heading_key(heading: str) -> str:
    """Return what all spellings of a heading have in common."""
    return squashed_key(heading) or heading


def head_of(headings: Iterable[str], silent: Collection[str] = ()) -> frozenset[str]:
    """Return what a head is known by; ``silent`` headings, by their keys, make no other head of it."""
    parts = (part for heading in headings for part in heading.split(_JOINED))
    return frozenset(map(heading_key, filter(str.strip, parts))) - frozenset(silent)


def recalled(view: View, first: Sequence[Row], silent: Collection[str] = ()) -> tuple[Remembered, ...]:
    """Return what was said of a head that stands in one or two of the ``first`` rows, the latest first."""
    if not (kept := _kept(view)):
        return ()
    rows = [[cell for cell in row.cells if isinstance(cell, str)] for row in first]
    rows = [row for row in rows if sum(map(len, row)) <= _LONGEST]
    heads = {head_of(row, silent) for row in rows}
    heads |= {head_of((*upper, *lower), silent) for upper, lower in pairwise(rows)}
    return tuple(each for each in reversed(kept) if each.head and each.head in heads)


def keep(
    work: UnitOfWork,
    kind: str,
    head: frozenset[str],
    columns: Mapping[str, str | None],
    readings: Mapping[str, str | None],
) -> None:
    """Remember what was said of a head, beside what was said of it before; what is None is forgotten."""
    kept = _kept(work)
    before = next((each for each in kept if (each.kind, each.head) == (kind, head)), Remembered(kind, head))
    said = Remembered(
        kind,
        head,
        _without_none({**before.columns, **columns}),
        _without_none({**before.readings, **readings}),
    )
    noted = [_noted(each) for each in (*(each for each in kept if each is not before), said)]
    work.settings.keep(_NAME, json.dumps(noted[-MOST_HEADS:], ensure_ascii=False))


def _without_none(said: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in said.items() if value is not None}


def _noted(said: Remembered) -> dict[str, Any]:
    return {
        "kind": said.kind,
        "head": sorted(said.head),
        "columns": dict(said.columns),
        "readings": dict(said.readings),
    }


def _kept(view: View) -> list[Remembered]:
    """Return what was remembered, the latest last; a note that is spoilt is as none."""
    try:
        found = json.loads(view.settings.of(_NAME) or "[]")
    except (ValueError, RecursionError):
        return []
    return list(filter(None, map(_read, found if isinstance(found, list) else ())))


def _read(noted: Any) -> Remembered | None:
    if not isinstance(noted, dict):
        return None
    kind, head = noted.get("kind"), noted.get("head")
    if (
        not isinstance(kind, str)
        or not isinstance(head, list)
        or not all(isinstance(key, str) for key in head)
    ):
        return None
    return Remembered(kind, frozenset(head), _texts(noted.get("columns")), _texts(noted.get("readings")))


def _texts(noted: Any) -> dict[str, str]:
    return {
        name: value
        for name, value in (noted.items() if isinstance(noted, dict) else ())
        if isinstance(value, str)
    }
