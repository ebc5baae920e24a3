from __future__ import annotations

import hashlib
import os
import subprocess
from datetime import UTC, datetime

import pytest

from desktop.domain.session import Session
from desktop.schema.change import ChangeKind
from desktop.storage.backups import Backups
from desktop.storage.finals import Final
from desktop.storage.journal import Write
from desktop.storage.opening import replica_of
from desktop.storage.store import Store
from tests.storage.closed_minutes import minutes, of_kind
from tests.storage.dumps import dump_of


class Clock:
    """Stands still until a test moves it."""

    def __init__(self):
        self.at = datetime(2026, 11, 21, 10, 15, 30, tzinfo=UTC)

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def backups(database, tmp_path, clock):
    return Backups(database.path, tmp_path / "backups", clock)


@pytest.fixture
def raw(database):
    """Write SQL as somebody with another program would; with ``fetch`` return the first value."""

    def raw(sql, *values, fetch=False):
        with database.writing.connect() as connection:
            done = connection.exec_driver_sql(sql, values)
            return done.scalar() if fetch else done

    return raw


@pytest.fixture
def dump(database):
    return lambda: dump_of(database.path)


@pytest.fixture
def journal_of(store):
    def journal_of(record):
        with store.view() as view:
            return view.journal.of([record.id])[record.id]

    return journal_of


@pytest.fixture
def open_of(store):
    def open_of(record):
        with store.view() as view:
            return view.records(type(record)).open(record.id)

    return open_of


@pytest.fixture
def mounted(tmp_path):
    """Mount a small disk; skip, loudly, where the system does not let us."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    points = []

    def mount(options):
        point = tmp_path / f"disk {len(points)}"
        point.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "none", point], check=False, capture_output=True
        )
        if done.returncode:
            pytest.skip(f"no small disk here: {done.stderr.decode()}")
        points.append(point)
        return point

    yield mount
    for point in points:
        subprocess.run(["umount", "-l", point], check=True)


def reopened(tables, opened):
    """Return a store on a database that was opened anew."""
    return Store(opened, tables, replica_of(opened), "مریم", 1, lambda: 1_700_000_000_001, lambda: None)


@pytest.fixture
def close(store):
    def close(session, version=1, content="متن"):
        digest = hashlib.sha256(content.encode()).hexdigest()
        final = Final(session.id, version, "", content, digest, "", "")
        values = {name: getattr(final, name) for name in Final.__slots__ if name != "session"}
        with store.work() as work:
            work.finals.close(final)
            parts = work.connection.exec_driver_sql("SELECT replica, seq FROM change")
            seen = frozenset((replica, seq) for replica, seq in parts)
            work.remember(Write("Session", session.id, ChangeKind.FINALISE, new=values, bases=seen))
            work.commit()
        return final

    return close


@pytest.fixture
def closed(put, close):
    put(*(records := minutes(1)))
    close(of_kind(records, Session))
    return records


@pytest.fixture
def draft(put):
    put(*(records := minutes(2)))
    return records


@pytest.fixture
def columns(database):
    def columns(table):
        with database.reading.connect() as connection:
            rows = connection.exec_driver_sql(f"PRAGMA table_info({table})")
            return [f'"{row.name}"' for row in rows]

    return columns
