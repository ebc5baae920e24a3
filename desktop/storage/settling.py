"""Brings the tables of records to what the journal says of them, after changes came from elsewhere.

The same records come out of the same changes, in whatever order they came: see `desktop.schema.reducer`.
Beyond what is true of one record alone, an owner stays where a part of it stays, and what belongs to a
record that was made too late for closed minutes is out of sight with it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import exists, func, select, update

from desktop.schema.change import ChangeKind, to_json
from desktop.schema.fields import Kind, fields_of
from desktop.schema.values import readable
from desktop.storage import search
from desktop.storage.closings import closings_of, contents_closed, records_of
from desktop.storage.finals import Finals
from desktop.storage.name_keys import enter_names
from desktop.storage.pages import in_pages
from desktop.storage.records import Records
from desktop.storage.row_writer import RowWriter
from desktop.storage.states import RESOLUTION, SESSION, States
from desktop.storage.unsettled import Unsettled, UnsettledList, What

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from desktop.schema.change import Change, Values
    from desktop.schema.record import Record
    from desktop.schema.reducer import State
    from desktop.storage.journal import Journal
    from desktop.storage.tables import Tables

_GIVEN = "IN (SELECT value FROM json_each(:ids))"


class Settling:
    """Settles records of one file; the locks of closed minutes are lifted by whoever asks for it."""

    def __init__(
        self,
        connection: Connection,
        tables: Tables,
        journal: Journal,
        changes: Mapping[str, Sequence[Change]] | None = None,
    ) -> None:
        self._connection = connection
        self._tables = tables
        self._journal = journal
        self._rows = RowWriter(connection, tables)
        self._unsettled = UnsettledList(connection)
        self._changes = dict(changes or {})
        """What is known of the journal, as more than one step asks for it."""
        self._states: dict[str, State] = {}

    def settle(self, touched: Iterable[tuple[str, str]], *, closings: bool = True) -> Mapping[str, State]:
        """Settle records, each by the name of its kind and its id, with all that hangs together with them.

        Returns what the journal adds up to for each that was settled. Without ``closings`` the final versions
        are left as whoever closes minutes here writes them.
        """
        order = owners_first(self._tables)
        by_kind = self._together(touched, order, closings=closings)
        for kind in order:
            if ids := list(by_kind[kind.__name__]):
                self._settle_kind(kind, ids, by_kind)
        for kind in reversed(order):
            if ids := list(by_kind[kind.__name__]):
                revive(self._connection, self._tables, kind, ids)
        return self._states

    def _together(
        self, touched: Iterable[tuple[str, str]], order: Sequence[type[Record]], *, closings: bool
    ) -> dict[str, dict[str, None]]:
        """Return by kind what has to be settled with ``touched``."""
        by_kind: dict[str, dict[str, None]] = defaultdict(dict)
        for name, record_id in touched:
            if name in self._tables.catalogue:
                by_kind[name][record_id] = None
        if closings:
            self._add_minutes(by_kind)
        self._add_moved(by_kind)
        for kind in reversed(order):
            self._add_owners(kind, by_kind)
        return by_kind

    def _add_minutes(self, by_kind: dict[str, dict[str, None]]) -> None:
        """Add every record of the minutes whose session is touched and was closed, here or elsewhere."""
        finals = Finals(self._connection)
        for session, closing in closings_of(self._connection, list(by_kind[SESSION])).items():
            if finals.settle(closing, contents_closed(self._connection, session)):
                for kind, record_id in records_of(self._connection, closing.seen):
                    by_kind[kind][record_id] = None
                self._add_parts(SESSION, [session], by_kind)

    def _add_moved(self, by_kind: dict[str, dict[str, None]]) -> None:
        """Add the parts of resolutions that were moved: what was closed of them is closed of their parts."""
        if not (ids := list(by_kind[RESOLUTION])):
            return
        moved = [
            each
            for each, changes in self._read(ids).items()
            if any(change.kind is ChangeKind.SET and change.field == "session" for change in changes)
        ]
        self._add_parts(RESOLUTION, moved, by_kind)

    def _add_parts(self, owner: str, owners: Sequence[str], by_kind: dict[str, dict[str, None]]) -> None:
        for part, field in self._tables.catalogue.parts_of(owner):
            rows = self._tables[part].rows
            found: list[str] = []
            for some in in_pages(owners):
                found += self._connection.scalars(select(rows.c.id).where(rows.c[field.name].in_(some)))
            if found:
                by_kind[part.__name__] |= dict.fromkeys(found)
                self._add_parts(part.__name__, found, by_kind)

    def _add_owners(self, kind: type[Record], by_kind: dict[str, dict[str, None]]) -> None:
        """Add those owners that touched records have or had which somebody deleted.

        Whether they stay depends on their parts; the others stay anyway.
        """
        owning = [field for field in fields_of(kind) if field.owner]
        if not (ids := list(by_kind[kind.__name__])) or not owning:
            return
        changes = self._read(ids)
        for field in owning:
            written = (change.writes().get(field.name) for some in changes.values() for change in some)
            owners = dict.fromkeys(each for each in written if isinstance(each, str))
            by_kind[field.target] |= dict.fromkeys(self._ever_deleted(field.target, owners))

    def _ever_deleted(self, kind: str, ids: Iterable[str]) -> list[str]:
        """Return those that lie in the bin, and those that are shown though somebody deleted them."""
        name, given = self._tables[self._tables.catalogue[kind]].rows.name, list(ids)
        binned = f'SELECT id FROM "{name}" WHERE deleted = 1 AND id {_GIVEN}'  # noqa: S608 - our own name
        found = self._connection.exec_driver_sql(binned, {"ids": to_json(given)}).scalars()
        return [*found, *self._unsettled.disputed(given)]

    def _settle_kind(
        self, kind: type[Record], ids: Sequence[str], by_kind: dict[str, dict[str, None]]
    ) -> None:
        for some in in_pages(ids):
            states = States(self._connection, self._tables, batch=self._journal.batch).of(self._read(some))
            self._states |= states
            self._rows.settle(kind, *self._settled(kind, states, by_kind))

    def _read(self, ids: Sequence[str]) -> dict[str, Sequence[Change]]:
        if unread := [each for each in ids if each not in self._changes]:
            self._changes |= self._journal.of(unread)
        return {each: self._changes[each] for each in ids}

    def fill(self, kind: type[Record], states: Mapping[str, State]) -> None:
        """Add the rows of records of a file that is filled anew, whose owners are there already."""
        values, deleted = self._settled(kind, states, None)
        self._rows.insert(kind, values, deleted)

    def _settled(
        self,
        kind: type[Record],
        states: Mapping[str, State],
        by_kind: Mapping[str, Mapping[str, None]] | None,
    ) -> tuple[dict[str, Values], set[str]]:
        """Return the values of records as they are shown, and those that are out of sight.

        ``by_kind`` are the records that are settled together; None is every record of the file.
        """
        made = {each: state for each, state in states.items() if state.heads}
        unsettled = {each: (kind.__name__, state) for each, state in made.items()}
        if by_kind is None:
            self._unsettled.enter(unsettled)
        else:
            self._unsettled.renew(unsettled)
        read = {each: readable(kind, state.values) for each, state in made.items()}
        values = self._known(read, kind, by_kind)
        hidden = self._hidden(kind, values)
        late = [each for each in hidden if not made[each].is_late]
        self._unsettled.add(Unsettled(kind.__name__, each, What.LATE, "") for each in late)
        return values, {each for each, state in made.items() if state.deleted} | hidden

    def _hidden(self, kind: type[Record], values: Mapping[str, Values]) -> set[str]:
        """Return those whose owner was made too late for closed minutes."""
        found: set[str] = set()
        for field in fields_of(kind):
            if field.owner:
                owners = {each: str(some.get(field.name) or "") for each, some in values.items()}
                hidden = self._unsettled.hidden(owners.values())
                found |= {each for each, owner in owners.items() if owner in hidden}
        return found

    def _known(
        self, values: dict[str, Values], kind: type[Record], by_kind: Mapping[str, Mapping[str, None]] | None
    ) -> dict[str, Values]:
        """Leave out links to what this program does not know; the journal keeps them."""
        for field in fields_of(kind):
            if field.kind in (Kind.LINK, Kind.LINKS):
                wanted = {target for some in values.values() for target in _targets(some.get(field.name))}
                missing = wanted.difference(self._there(field.target, wanted))
                coming = missing if by_kind is None else missing & by_kind.get(field.target, {}).keys()
                missing -= self._to_come(field.target, coming)
                if missing:
                    _leave_out(values, field.name, missing)
        return values

    def _there(self, kind: str, ids: Iterable[str]) -> Iterator[str]:
        name = self._tables[self._tables.catalogue[kind]].rows.name
        asked = f'SELECT id FROM "{name}" WHERE id {_GIVEN}'  # noqa: S608 - our own name
        yield from self._connection.exec_driver_sql(asked, {"ids": to_json(list(ids))}).scalars()

    def _to_come(self, kind: str, ids: Iterable[str]) -> set[str]:
        """Return those that were ever made: their rows are written in this settling as well."""
        return set(self._journal.made(kind, list(ids)))


def owners_first(tables: Tables) -> list[type[Record]]:
    """Return all kinds of record, each after those that it is a part of."""
    order: dict[str, type[Record]] = {}

    def add(kind: type[Record]) -> None:
        for field in fields_of(kind):
            if field.owner and field.target not in order:
                add(tables.catalogue[field.target])
        order[kind.__name__] = kind

    for kind in tables.kinds():
        if kind.__name__ not in order:
            add(kind)
    return list(order.values())


def revive(
    connection: Connection, tables: Tables, kind: type[Record], ids: Sequence[str] | None = None
) -> None:
    """Take owners out of the bin of which a part is not in it: their deletion is disputed.

    ``ids`` None is all of the kind. What was made too late for closed minutes stays out of sight.
    """
    rows = tables[kind].rows
    unsettled = UnsettledList(connection)
    for part, field in tables.catalogue.parts_of(kind.__name__):
        parts = tables[part].rows
        living = exists().where(parts.c[field.name] == rows.c.id, parts.c.deleted == 0)
        asked = select(rows.c.id).where(rows.c.deleted == 1, living)
        if ids is not None:
            asked = asked.where(
                rows.c.id.in_(select(func.json_each(to_json(list(ids))).table_valued("value")))
            )
        found = connection.scalars(asked).all()
        back = [each for each in found if each not in unsettled.hidden(found)]
        for some in in_pages(back):
            connection.execute(update(rows).where(rows.c.id.in_(some)).values(deleted=0))
            shown = Records(connection, tables, kind).values(some)
            search.insert_entries(connection, kind, shown)
            enter_names(connection, kind, shown)
            unsettled.add(Unsettled(kind.__name__, each, What.DELETION, "") for each in some)


def _targets(link: Any) -> list[str]:
    return link if isinstance(link, list) else [link] if link else []


def _leave_out(values: dict[str, Values], field: str, missing: set[str]) -> None:
    for some in values.values():
        stored = some.get(field)
        if isinstance(stored, list):
            if known := [each for each in stored if each not in missing]:
                some[field] = known
            else:
                some.pop(field)
        elif stored in missing:
            some.pop(field)
