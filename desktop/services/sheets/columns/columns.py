"""What a clerk said of the columns of workbooks: remembered on this computer, by their head and by heading.

What was said of the very same head, whatever the order of its columns, goes before what was said of a
heading in other workbooks.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from desktop.persian.text import squashed_key
from desktop.schema.fields import fields_of
from desktop.services.sheets.columns.asked_column import AskedColumn
from desktop.services.sheets.columns.head_memory import head_of, heading_key, keep, recalled
from desktop.services.sheets.columns.near_headings import offered_field
from desktop.services.sheets.columns.readings import Reading
from desktop.services.sheets.stamp import ID_HEADING, REPORTED_ROW, REPORTED_STATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.excel.reading.cells import Row
    from desktop.excel.reading.heading import Heading
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import UnitOfWork, View

__all__ = [
    "PASSED_OVER",
    "Chosen",
    "asked_columns",
    "choose_column",
    "chosen_columns",
    "heading_key",
    "may_be_named",
    "offered_field",
    "remember",
    "remembered",
    "remembered_kinds",
    "remembered_readings",
    "unknown_headings",
]

PASSED_OVER = ""
"""Stands in the place of a field for a column that shall not be read."""
Chosen: TypeAlias = "Mapping[str, str]"
"""The key of a heading -> the name of its field, or `PASSED_OVER`."""
_NAME = "columns"
_ENOUGH = 2
"""How many known columns make a sheet likely whose column of names is called otherwise."""
_COUNTING = ("ردیف", "شماره ردیف", "شمارهٔ ردیف", "ش ردیف")
_SILENT = frozenset(map(squashed_key, (*_COUNTING, REPORTED_ROW, REPORTED_STATE, ID_HEADING)))
"""What rows are counted by, and what a report of errors writes beside them, says nothing of a record."""


def remembered(view: View, kind: type[Record], first: Sequence[Row]) -> Chosen:
    """Return what was chosen for the columns of the head in the ``first`` rows, else for its headings."""
    chosen = dict(chosen_columns(view, kind))
    names = {PASSED_OVER, *(field.name for field in fields_of(kind))}
    for said in reversed(recalled(view, first, _SILENT)):
        if said.kind == kind.__name__:
            chosen |= {key: name for key, name in said.columns.items() if name in names}
    return chosen


def remembered_readings(view: View, kind: type[Record], first: Sequence[Row]) -> Mapping[str, Reading]:
    """Return the readings that were wished for the columns of the head in the ``first`` rows, by field."""
    known = {reading.value: reading for reading in Reading}
    names = {field.name for field in fields_of(kind)}
    readings: dict[str, Reading] = {}
    for said in reversed(recalled(view, first, _SILENT)):
        if said.kind == kind.__name__:
            found = said.readings.items()
            readings |= {name: known[value] for name, value in found if value in known and name in names}
    return readings


def remembered_kinds(
    view: View, kinds: Iterable[type[Record]], first: Sequence[Row]
) -> tuple[type[Record], ...]:
    """Return which of ``kinds`` the rows below the head in the ``first`` rows were, the latest first."""
    by_name = {kind.__name__: kind for kind in kinds}
    said = recalled(view, first, _SILENT)
    return tuple(dict.fromkeys(by_name[each.kind] for each in said if each.kind in by_name))


def remember(
    work: UnitOfWork,
    kind: type[Record],
    headings: Iterable[str],
    columns: Mapping[str, str | None] | None = None,
    readings: Mapping[str, Reading | None] | None = None,
) -> None:
    """Remember of a head that its rows are of ``kind``, with what was chosen for columns and readings.

    ``headings`` are all words of its `Heading`; ``columns`` are fields, or `PASSED_OVER`, by heading, and
    ``readings`` go by field. What is None is forgotten. Columns are remembered also for other heads.
    """
    columns, readings = columns or {}, readings or {}
    for heading, name in columns.items():
        choose_column(work, kind, heading, name)
    keep(
        work,
        kind.__name__,
        head_of(headings, _SILENT),
        {heading_key(heading): name for heading, name in columns.items()},
        {name: reading.value if reading else None for name, reading in readings.items()},
    )


def chosen_columns(view: View, kind: type[Record]) -> Chosen:
    """Return what was chosen for the columns of workbooks about ``kind``."""
    names = {PASSED_OVER, *(field.name for field in fields_of(kind))}
    return {key: name for key, name in _kept(view).get(kind.__name__, {}).items() if name in names}


def choose_column(work: UnitOfWork, kind: type[Record], heading: str, field: str | None) -> None:
    """Remember which field a heading names; nothing is remembered of it any longer where it is None."""
    kept = _kept(work)
    of_kind = {key: name for key, name in kept.get(kind.__name__, {}).items() if key != heading_key(heading)}
    if field is not None:
        of_kind[heading_key(heading)] = field
    work.settings.keep(_NAME, json.dumps(kept | {kind.__name__: of_kind}, ensure_ascii=False))


def unknown_headings(heading: Heading, chosen: Chosen) -> tuple[str, ...]:
    """Return the headings that nobody knows, nobody chose a field for, and that do not merely count rows."""
    passed = {key for key, name in chosen.items() if name == PASSED_OVER}
    return tuple(text for text in _speaking(heading) if heading_key(text) not in passed)


def may_be_named(heading: Heading) -> bool:
    """Tell whether a sheet has a column that may be of names, though nobody knows its heading."""
    return len(heading.columns) >= _ENOUGH and bool(_speaking(heading))


def asked_columns(
    heading: Heading,
    chosen: Chosen,
    kind: type[Record] | None = None,
    vocabulary: Vocabulary | None = None,
) -> tuple[AskedColumn, ...]:
    """Return the columns that are not known by their headings, also those that were chosen by hand.

    With a ``kind`` and a ``vocabulary``, the field that an unknown heading nearly names is offered; one that
    two headings nearly name is offered for neither.
    """
    unread = _speaking(heading)
    offered: dict[str, str | None] = {}
    if kind and vocabulary:
        taken = set(heading.columns.values())
        offered = {text: offered_field(kind, text, vocabulary, taken) for text in unread}
    wanted = list(offered.values())
    found = {}
    for column, text in heading.words.items():
        name, read = chosen.get(heading_key(text)), heading.columns.get(column)
        if read is None and text in unread:
            is_repeated = unread.count(text) > 1
            near = offered.get(text) if not is_repeated and name is None else None
            near = near if near and wanted.count(near) == 1 else None
            found[text] = AskedColumn(text, name if name == PASSED_OVER else None, is_repeated, near)
        elif read is not None and read == name:
            found[text] = AskedColumn(text, name)
    return tuple(found.values())


def _speaking(heading: Heading) -> tuple[str, ...]:
    """Return the headings of the columns that are not read but may say something of a record."""
    return tuple(text for text in heading.unknown.values() if heading_key(text) not in _SILENT)


def _kept(view: View) -> dict[str, dict[str, str]]:
    """Return what was remembered; nothing where the note of it is spoilt."""
    try:
        found = json.loads(view.settings.of(_NAME) or "{}")
    except ValueError:
        return {}
    return {
        kind: {key: name for key, name in columns.items() if isinstance(name, str)}
        for kind, columns in (found.items() if isinstance(found, dict) else ())
        if isinstance(columns, dict)
    }
