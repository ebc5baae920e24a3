"""What a database file holds, to be compared: its schema and every row, but for the id of the replica."""

from __future__ import annotations

from contextlib import closing

from sqlcipher3 import dbapi2


def dump_of(path):
    with closing(dbapi2.connect(str(path))) as connection:
        return dump(connection)


def dump(connection):
    """Return the statement and the rows of each table, in an order of their own."""
    schema = connection.execute("SELECT name, type, sql FROM sqlite_master ORDER BY name, type").fetchall()
    tables = [
        name
        for name, kind, sql in schema
        if kind == "table" and name != "local_setting" and "VIRTUAL" not in sql
    ]
    return schema, {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in tables}
