"""Computers of colleagues: each a real database file with a clock of its own; changes are carried by hand."""

from __future__ import annotations

import hashlib
import shutil

from sqlalchemy import select

from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.errors import AppError
from desktop.schema.change import ChangeKind
from desktop.schema.diff import Edit
from desktop.storage.finals import Final
from desktop.storage.health import broken_links, differing_tables
from desktop.storage.journal import Write
from desktop.storage.opening import open_database, replica_of
from desktop.storage.own_tables import CHANGE
from desktop.storage.store import Store
from desktop.storage.tables import Tables

TABLES = Tables(CATALOGUE)
START = 1_795_000_000_000


class Computer:
    """One computer; ``skew`` milliseconds is how far its clock is off."""

    def __init__(self, path, name, skew=0):
        self.path, self.name, self.skew, self.at = path, name, skew, START
        self.database = open_database(path)
        self.replica = replica_of(self.database)
        self.store = Store(self.database, TABLES, self.replica, name, SCHEMA, self._now, lambda: None)

    def _now(self):
        self.at += 1
        return self.at + self.skew

    def put(self, *records):
        with self.store.work() as work:
            work.add(*records)
            work.commit()
        return records[0]

    def open(self, record):
        with self.store.view() as view:
            return view.records(type(record)).open(record.id)

    def get(self, record):
        return self.open(record).record

    def set(self, record, opened=None, **values):
        from dataclasses import replace

        opened = opened or self.open(record)
        with self.store.work() as work:
            work.save(Edit(opened, replace(opened.record, **values)))
            work.commit()

    def delete(self, record):
        opened = self.open(record)
        with self.store.work() as work:
            work.delete(opened)
            work.commit()

    def restore(self, record):
        with self.store.work() as work:
            work.restore(self.get(record))
            work.commit()

    def close(self, session, parts, version=1, content=""):
        """Close minutes as `desktop.services.final_version` does, without their paper."""
        with self.store.work() as work:
            if version > 1:
                work.finals.open_amendment(session.id, version, "دلیل")
                work.save(Edit(work.records(type(session)).open(session.id), content))
                content = content.heading
            digest = hashlib.sha256(content.encode()).hexdigest()
            final = Final(session.id, version, "", content, digest, "", "")
            states = work.states([session.id, *(each.id for each in parts)])
            bases = frozenset().union(*(each.dots for each in states.values()), work.closed_by(session.id))
            work.finals.close(final)
            new = {name: getattr(final, name) for name in Final.__slots__ if name != "session"}
            work.remember(Write("Session", session.id, ChangeKind.FINALISE, new=new, bases=bases))
            work.commit()
        return digest

    def vector(self):
        with self.store.view() as view:
            return {replica: end.seq for replica, end in view.ends().items()}

    def changes(self, have=None):
        with self.store.view() as view:
            return tuple(view.changes_after(have or {}))

    def take(self, changes):
        with self.store.work() as work:
            arrived = work.arrive(changes)
            work.commit()
        return arrived

    def look(self, changes):
        """Return the picture that taking these changes would give; nothing is saved."""
        with self.store.work() as work:
            work.arrive(changes)
            return picture_of(work.connection)

    def tells_all(self, changes):
        """Tell whether taking these changes gives the states of all records that they make other ones."""
        with self.store.work() as work:
            ids = set(work.connection.scalars(select(CHANGE.c.record_id)))
            told = work.states(list(ids)) | work.arrive(changes).after
            return told == work.states(list(ids | told.keys()))

    def break_off(self, changes):
        """Take changes, and let go of the file before they are saved."""
        work = self.store.work().__enter__()
        work.arrive(changes)
        self.database.close()
        work.connection.invalidate()
        work.connection.close()
        self.reopen()

    def reopen(self):
        self.database = open_database(self.path)
        self.store = Store(self.database, TABLES, self.replica, self.name, SCHEMA, self._now, lambda: None)

    def keep(self, path):
        """Keep a copy of the file as it is now."""
        self.database.close()
        shutil.copy(self.path, path)
        self.reopen()

    def state_of(self, record):
        """Return the state of a record, None where it never came here."""
        with self.store.view() as view:
            return view.states([record.id]).get(record.id)

    def late_records(self):
        return {each[1] for each in self.unsettled() if each[2:] == ("late", "")}

    def owner(self, session):
        with self.store.view() as view:
            return view.closed_by(session.id)[-1][0]

    def state(self, record):
        with self.store.view() as view:
            return view.states([record.id])[record.id]

    def unsettled(self):
        with self.store.view() as view:
            return {
                (each.record, each.record_id, each.what.value, each.field) for each in view.unsettled.all()
            }

    def finals(self, session):
        with self.store.view() as view:
            return view.finals.of(session.id), view.finals.rivals(session.id)

    def is_shown(self, record):
        with self.store.view() as view:
            return record.id in view.records(type(record)).find()

    def picture(self):
        """Return every row of every table that follows from the journal."""
        with self.store.view() as view:
            return picture_of(view.connection)

    def faults(self):
        with self.store.view() as view:
            links = broken_links(view.connection)
        return links, differing_tables(TABLES, self.store.work())

    def copy(self, path, name):
        """Return the computer that a copied disk gives: the same replica once more."""
        self.database.close()
        shutil.copy(self.path, path)
        self.reopen()
        return Computer(path, name)

    def end(self):
        self.database.close()


_LOCAL = (
    *("change", "local_setting", "alembic_version", "peer", "package", "draft", "kept_file"),
    *("told_apart", "undoing", "search_index"),
)
"""The tables that do not follow from the journal; of the search index the entries are compared."""


def picture_of(connection):
    driver = connection.connection.driver_connection
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    tables = [name for (name,) in driver.execute(names) if not name.startswith(_LOCAL)]
    cells = {"search_entry": "record, record_id, squashed"}
    asked = ((name, driver.execute(f"SELECT {cells.get(name, '*')} FROM {name}")) for name in tables)
    return tuple((name, rows) for name, found in asked if (rows := sorted(map(repr, found))))


def carry(one, other):
    """Bring to ``other`` what it lacks."""
    changes = one.changes(other.vector())
    assert other.tells_all(changes), "what became of every record is told"
    return other.take(changes)


def agree(*computers):
    """Carry everything everywhere, twice round; then all of them have the same tables, and sound ones."""
    for _ in range(2):
        for one in computers:
            for other in computers:
                if one is not other:
                    carry(one, other)
    first = computers[0].picture()
    assert all(each.picture() == first for each in computers), "all computers show the same"
    return first


__all__ = ["AppError", "Computer", "agree", "carry"]
