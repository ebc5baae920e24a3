"""What a clerk said of the columns of workbooks: remembered by heading on this computer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from desktop.persian.text import squashed_key
from desktop.schema.fields import fields_of
from desktop.services.sheets.plan import AskedColumn
from desktop.services.sheets.report_rows import REPORT_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.excel.reading.heading import Heading
    from desktop.schema.record import Record
    from desktop.storage.unit_of_work import UnitOfWork, View

PASSED_OVER = ""
"""Stands in the place of a field for a column that shall not be read."""
Chosen: TypeAlias = "Mapping[str, str]"
"""The key of a heading -> the name of its field, or `PASSED_OVER`."""
_NAME = "columns"
_ENOUGH = 2
"""How many known columns make a sheet likely whose column of names is called otherwise."""
_COUNTING = ("ردیف", "شماره ردیف", "شمارهٔ ردیف", "ش ردیف")
_SILENT = frozenset(map(squashed_key, (*_COUNTING, REPORT_WORDS.row, REPORT_WORDS.status)))
"""What rows are counted by, and what a report of errors writes beside them, says nothing of a record."""


def heading_key(heading: str) -> str:
    """Return what all spellings of a heading have in common."""
    return squashed_key(heading) or heading


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


def asked_columns(heading: Heading, chosen: Chosen) -> tuple[AskedColumn, ...]:
    """Return the columns that are not known by their headings, also those that were chosen by hand."""
    unread = _speaking(heading)
    found = {}
    for column, text in heading.words.items():
        name, read = chosen.get(heading_key(text)), heading.columns.get(column)
        if read is None and text in unread:
            found[text] = AskedColumn(text, name if name == PASSED_OVER else None, unread.count(text) > 1)
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
