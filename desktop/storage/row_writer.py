"""Writes the rows of records with all that is derived of them, without a word in the journal."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert

from desktop.schema.change import to_json
from desktop.schema.fields import fields_of
from desktop.storage import search
from desktop.storage.name_keys import enter_names, forget_names, renew_names
from desktop.storage.records import Records
from desktop.storage.rows import row_of
from desktop.storage.table_names import table_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from sqlalchemy import Connection, Delete, Table

    from desktop.schema.change import Values
    from desktop.schema.record import Record
    from desktop.storage.tables import Tables


class RowWriter:
    """Brings rows, lists of links, the index and the keys of names to what records are."""

    def __init__(self, connection: Connection, tables: Tables) -> None:
        self._connection = connection
        self._tables = tables

    def insert(self, kind: type[Record], born: Mapping[str, Values], deleted: Collection[str] = ()) -> None:
        """Add the rows of new records; those that are ``deleted`` lie in the bin."""
        if born:
            rows = [
                {**row_of(kind, record_id, values), "deleted": int(record_id in deleted)}
                for record_id, values in born.items()
            ]
            self._connection.execute(insert(self._tables[kind].rows), rows)
            for name, links in self._tables[kind].lists.items():
                self._insert_list(links, name, born)
            shown = {each: values for each, values in born.items() if each not in deleted}
            search.insert_entries(self._connection, kind, shown)
            enter_names(self._connection, kind, shown)

    def update(self, kind: type[Record], changed: Mapping[str, Values], old: Mapping[str, Values]) -> None:
        """Replace ``old`` by what it was changed to.

        Who changes a record that was put into the bin meanwhile takes it out: see the reducer.
        """
        cells = {
            each: {**_other(row_of(kind, each, old[each]), row_of(kind, each, values)), "deleted": 0}
            for each, values in changed.items()
        }
        lists = {name: {each: old[each].get(name) for each in changed} for name in self._tables[kind].lists}
        self._relist(kind, changed, lists)
        self._renew(kind, changed, cells, ())

    def settle(self, kind: type[Record], values: Mapping[str, Values], deleted: AbstractSet[str]) -> None:
        """Bring records to these values, whether they are there or not; what is so already is not touched."""
        stored = self._stored(kind, list(values))
        new = {each: some for each, some in values.items() if each not in stored}
        self.insert(kind, new, deleted & new.keys())
        cells = {
            each: _other(row, {**row_of(kind, each, values[each]), "deleted": int(each in deleted)})
            for each, row in stored.items()
        }
        lists = Records(self._connection, self._tables, kind).lists(list(stored))
        self._relist(kind, {each: values[each] for each in stored}, lists)
        self._renew(kind, values, {each: some for each, some in cells.items() if some}, deleted)

    def _stored(self, kind: type[Record], ids: Sequence[str]) -> dict[str, Mapping[str, Any]]:
        name = table_name(kind.__name__)
        asked = f'SELECT * FROM "{name}" WHERE id IN (SELECT value FROM json_each(?))'  # noqa: S608 - ours
        found = self._connection.exec_driver_sql(asked, (to_json(list(ids)),))
        names = list(found.keys())
        return {row[0]: dict(zip(names, row, strict=True)) for row in found.all()}

    def _renew(
        self,
        kind: type[Record],
        values: Mapping[str, Values],
        cells: Mapping[str, Mapping[str, Any]],
        deleted: Collection[str],
    ) -> None:
        """Write the cells that became other ones, and what is found by them."""
        self._write(kind, cells)
        gone = [each for each in cells if each in deleted]
        search.remove_entries(self._connection, gone)
        forget_names(self._connection, kind, gone)
        shown = [each for each in cells if each not in deleted]
        searched = {"deleted", *(field.name for field in fields_of(kind) if field.searched)}
        sought = {each: values[each] for each in shown if not searched.isdisjoint(cells[each])}
        search.update_entries(self._connection, kind, sought)
        renew_names(self._connection, kind, {each: values[each] for each in shown})

    def _write(self, kind: type[Record], cells: Mapping[str, Mapping[str, Any]]) -> None:
        """Write cells, and none beside them: each that is written is written into its indexes as well."""
        alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for record_id, some in cells.items():
            alike.setdefault(tuple(some), []).append((*some.values(), record_id))
        table = table_name(kind.__name__)
        for names, rows in alike.items():
            told = ", ".join(f'"{name}" = ?' for name in names)
            self._connection.exec_driver_sql(f'UPDATE "{table}" SET {told} WHERE id = ?', rows)  # noqa: S608

    def _relist(
        self, kind: type[Record], values: Mapping[str, Values], old: Mapping[str, Mapping[str, Any]]
    ) -> None:
        """Write the lists of links that are not as they were; those of final minutes are locked."""
        for name, links in self._tables[kind].lists.items():
            relisted = {each: some for each, some in values.items() if some.get(name) != old[name].get(each)}
            if relisted:
                self._connection.execute(_unlisting(links), [{"this": each} for each in relisted])
                self._insert_list(links, name, relisted)

    def _insert_list(self, links: Table, name: str, written: Mapping[str, Values]) -> None:
        rows = [
            {"owner": owner, "place": place, "target": target}
            for owner, values in written.items()
            if isinstance(targets := values.get(name), list)
            for place, target in enumerate(targets)
        ]
        if rows:
            self._connection.execute(insert(links), rows)


def _other(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Return the wanted cells that ``row`` does not hold."""
    return {name: cell for name, cell in wanted.items() if row[name] != cell}


@lru_cache(256)
def _unlisting(links: Table) -> Delete:
    """Return the statement, built once for each table: to build it takes as long as to carry it out."""
    return delete(links).where(links.c.owner == bindparam("this"))
