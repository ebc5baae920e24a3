"""The records of one kind as they are stored, asked for in plain SQL."""

from __future__ import annotations

import json
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, NamedTuple

from desktop.errors import RecordMissingError
from desktop.schema.fields import Field, Kind, field_named, fields_of
from desktop.schema.record import R
from desktop.schema.values import record_of
from desktop.storage.packed_ids import BETWEEN, unpacked
from desktop.storage.rows import values_of_row
from desktop.storage.table_names import sort_column, table_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.schema.change import Values
    from desktop.schema.record import Record

_GIVEN = "IN (SELECT value FROM json_each(?))"
"""One place for any number of ids."""
_WRITTEN = (Kind.TEXT, Kind.PASSAGE, Kind.TEXTS)
_OTHERWISE = (Kind.CHOICE, Kind.LINK, Kind.LINKS)
"""Fields whose order is not that of what is stored in their cell."""


class Stored(Generic[R]):
    """Gives the records of a page of ids; ``ask`` carries out a statement with its values."""

    def __init__(self, ask: Callable[[str, tuple[str, ...]], Iterable[Any]], record: type[R]) -> None:
        self._ask = ask
        self._record = record

    def get(self, record_id: str) -> R:
        """Return one record; raise `RecordMissingError` where there is none."""
        if not (found := self.page([record_id])):
            raise RecordMissingError(self._record.__name__, record_id)
        return found[0]

    def page(self, ids: Sequence[str]) -> tuple[R, ...]:
        """Return the records of ``ids`` in that order; ids that are not stored are left out."""
        values = self.values(ids)
        return tuple(record_of(self._record, each, values[each]) for each in ids if each in values)

    def values(self, ids: Sequence[str]) -> dict[str, Values]:
        """Return the plain values of each record that is stored."""
        asked, given = _asked(self._record), (json.dumps(list(ids), ensure_ascii=False),)
        found: dict[str, Values] = {}
        for record_id, *cells in self._ask(asked.rows, given):
            found[record_id] = values_of_row(self._record, dict(zip(asked.names, cells, strict=True)))
        for name, lists in self.lists(ids).items():
            for owner, listed in lists.items():
                if owner in found:
                    found[owner][name] = listed
        return found

    def lists(self, ids: Sequence[str]) -> dict[str, dict[str, list[str]]]:
        """Return of each field that is a list of links what it holds, for each record that has such."""
        asked, given = _asked(self._record), (json.dumps(list(ids), ensure_ascii=False),)
        return {
            name: {
                owner: [target for _, target in listed]
                for owner, listed in groupby(self._ask(links, given), itemgetter(0))
            }
            for name, links in asked.lists.items()
        }

    def ids(self, order_by: str, *, descending: bool = False) -> Sequence[str] | None:
        """Return the ids of all that are not in the bin, in the order of a field or their birth.

        Blanks come last, equals in the order of their birth. None where the order is not that of the cells.
        """
        way = " DESC" if descending else ""
        order = f"id{way}" if order_by == "id" else _order(field_named(self._record, order_by), way)
        if order is None:
            return None
        table = table_name(self._record.__name__)
        ordered = f'SELECT id FROM "{table}" WHERE deleted = 0 ORDER BY {order}'  # noqa: S608 - our own names
        # as one text: to fetch a row for each takes longer than the question
        ((text,),) = self._ask(f"SELECT group_concat(id, ?) FROM ({ordered})", (BETWEEN,))  # noqa: S608
        return unpacked(text)


def _order(field: Field, way: str) -> str | None:
    if field.kind in _OTHERWISE or (field.kind in _WRITTEN and not field.ordered):
        return None
    key = f'"{sort_column(field)}"'
    blank = f"{key} = ''" if field.ordered else f"{key} IS NULL"
    # a required name has no blanks, and its index alone gives the order
    return f"{key}{way}, id" if field.required else f"{blank}, {key}{way}, id"


class _Asked(NamedTuple):
    """The statements that ask for one kind of record, and the names of the cells after the id."""

    names: Sequence[str]
    rows: str
    lists: Mapping[str, str]


def _asked(record: type[Record]) -> _Asked:
    table, fields = table_name(record.__name__), fields_of(record)
    names = [field.name for field in fields if field.kind is not Kind.LINKS]
    cells = "".join(f', "{name}"' for name in names)
    rows = f'SELECT id{cells} FROM "{table}" WHERE id {_GIVEN}'  # noqa: S608 - our own names
    lists = {
        field.name: f'SELECT owner, target FROM "{table}_{field.name}" '  # noqa: S608
        f"WHERE owner {_GIVEN} ORDER BY owner, place"
        for field in fields
        if field.kind is Kind.LINKS
    }
    return _Asked(names, rows, lists)
