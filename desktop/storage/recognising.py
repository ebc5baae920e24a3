"""Notices, before anything is written, that a file is a copy that would write twice under one id.

The number of a change and the id of who wrote it name that change everywhere. So a restored backup, a copied
disk, and an older file that was put back by hand each go on under a new id.
"""

from __future__ import annotations

import json
from contextlib import closing, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from desktop.errors import AppError, DatabaseDamagedError
from desktop.schema.change import START, digest_of
from desktop.schema.record import new_id
from desktop.schema.replica import End, Noticed
from desktop.storage.database import connect, prepare
from desktop.storage.key_file import read_key_file, write_key_file
from desktop.storage.this_machine import this_machine
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from desktop.storage.database import Database
    from desktop.storage.key_file import KeyFile

REPLICA, FORMER, MACHINE, CARD, NOTICED = "replica", "former", "machine", "card", "noticed"
"""The local settings: the own id, those before it, the computer, how it introduces itself, what to tell."""
_SETTINGS = "SELECT name, value FROM local_setting WHERE name IN ('replica', 'former', 'machine', 'card')"
_KEEP = "INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)"
_WRITTEN = "SELECT 1 FROM change WHERE replica = ? LIMIT 1"
_ONE = (
    "SELECT stamp, author, batch, schema, record, record_id, kind, field, old, new, bases, previous "
    "FROM change WHERE replica = ? AND seq = ?"
)
_LAST = "SELECT max(seq) FROM change WHERE replica = ?"
_ABOUT = 6


def recognised(database: Database, machine: str = "") -> str:
    """Return the id under which this computer writes into the file: its own, or a new one.

    ``machine`` tells this computer from others; it is asked itself where that is empty.
    """
    machine = machine or this_machine()
    with translated(database.path):
        with database.glance() as connection:
            told = dict(connection.execute(_SETTINGS).fetchall())
            if not told.get(REPLICA):
                raise DatabaseDamagedError(database.path)
            key = read_key_file(database.path)
            noticed = _noticed(connection, told, key, machine)
        if noticed:
            _renew(database.path, noticed, machine)
            told[REPLICA] = _replica_of(database)
        elif told.get(MACHINE) != machine:
            with suppress(dbapi2.Error):  # a file that cannot be written: nothing is written under its id
                _keep_machine(database.path, machine)
    if key is not None and noticed is Noticed.COPIED:
        with suppress(AppError):
            write_key_file(database.path, replace(key, machine=machine))
    return str(told[REPLICA])


def renew(connection: Any, noticed: Noticed | None) -> str:
    """Give an open file a new id and remember the former one; what was noticed is told where it matters.

    Without its keys it has no name any more by which others would know it.
    """
    told = dict(connection.execute(_SETTINGS).fetchall())
    former = json.loads(told.get(FORMER) or "[]")
    if noticed is not Noticed.COPIED or connection.execute(_WRITTEN, (told[REPLICA],)).fetchone():
        former.append(told[REPLICA])
    values = {REPLICA: (renewed := new_id()), FORMER: json.dumps(former)}
    if noticed and (card := told.get(CARD)):
        values[NOTICED] = noticed.value
        if noticed is Noticed.KEY_LOST:
            values[CARD] = json.dumps(
                {**json.loads(card), "sign_key": "", "seal_key": ""}, ensure_ascii=False
            )
    connection.executemany(_KEEP, list(values.items()))
    return renewed


def renew_open(connection: Connection) -> str:
    """Give a file that is at work a new id; return it."""
    return renew(connection.connection.driver_connection, None)


def note_end(database: Database) -> None:
    """Note beside a file, as it is closed, the last change that was written here; if need be, next time."""
    if (key := read_key_file(database.path)) is None:
        return
    with suppress(AppError), translated(database.path), database.glance() as connection:
        replica = str(dict(connection.execute(_SETTINGS).fetchall())[REPLICA])
        seq = connection.execute(_LAST, (replica,)).fetchone()[0] or 0
        end = End(seq, _digest_at(connection, replica, seq) or START)
        if seq and key.ends.get(replica) != end:
            write_key_file(database.path, replace(key, ends={**key.ends, replica: end}))


def _noticed(connection: Any, told: Mapping[str, str], key: KeyFile | None, machine: str) -> Noticed | None:
    known = json.loads(told[CARD])["sign_key"] if told.get(CARD) else ""
    if known and (key is None or key.sign_key != known):
        return Noticed.KEY_LOST
    if told.get(MACHINE) not in (None, machine):
        return Noticed.COPIED
    end = key.ends.get(told[REPLICA]) if key else None
    if end and _digest_at(connection, told[REPLICA], end.seq) != end.digest:
        return Noticed.OLDER
    return None


def _digest_at(connection: Any, replica: str, seq: int) -> str | None:
    row = connection.execute(_ONE, (replica, seq)).fetchone()
    return digest_of((replica, seq), row[:_ABOUT], row[_ABOUT:-1], row[-1]) if row else None


def _renew(path: Path, noticed: Noticed, machine: str) -> None:
    with closing(connect(path, "rw")) as connection:
        prepare(connection)
        connection.execute("BEGIN IMMEDIATE")
        renew(connection, noticed)
        connection.execute(_KEEP, (MACHINE, machine))
        connection.execute("COMMIT")


def _keep_machine(path: Path, machine: str) -> None:
    with closing(connect(path, "rw")) as connection:
        prepare(connection)
        connection.execute(_KEEP, (MACHINE, machine))


def _replica_of(database: Database) -> str:
    with database.glance() as connection:
        return str(dict(connection.execute(_SETTINGS).fetchall())[REPLICA])
