"""The steps that migrations are written with: tables, columns, lists of links and guards.

A column is ``name:kind``, or ``name>table`` for a link. What a word makes never changes, since old files
are made by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import op

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TYPES = {
    "int": "INTEGER",
    "real": "REAL",
    "flag": "INTEGER DEFAULT '0' NOT NULL",
    "maybe": "TEXT",
    "indexed": "TEXT",
    "text": "TEXT DEFAULT '' NOT NULL",
    "sorted": "TEXT DEFAULT '' NOT NULL",
}


def create_tables(tables: Mapping[str, str]) -> None:
    """Make each table of records with its columns; one that is added later is read with all others anew."""
    for table, columns in tables.items():
        told = "".join(f", {cell}" for column in columns.split() for cell in _cells(table, column))
        op.execute(
            f"CREATE TABLE {table} (id TEXT NOT NULL, deleted INTEGER DEFAULT '0' NOT NULL{told}, "
            f"CONSTRAINT pk_{table} PRIMARY KEY (id)) STRICT"
        )
        _index(table, columns)


def add_columns(tables: Mapping[str, str]) -> None:
    """Add columns to tables; Alembic would add a link's rule afterwards, which SQLite cannot."""
    for table, columns in tables.items():
        for column in columns.split():
            for cell in _cells(table, column):
                op.execute(f"ALTER TABLE {table} ADD COLUMN {cell}")
        _index(table, columns)


def create_lists(lists: Mapping[str, tuple[str, str]]) -> None:
    """Make the table of each list of links between the rows of two tables."""
    for table, (owner, target) in lists.items():
        op.execute(
            f"CREATE TABLE {table} (owner TEXT NOT NULL {_reference(table, 'owner', owner)}, "
            f"place INTEGER NOT NULL, target TEXT NOT NULL {_reference(table, 'target', target)}) STRICT"
        )
        op.create_index(f"ix_{table}_owner_place", table, ["owner", "place"])
        op.create_index(f"ix_{table}_target", table, ["target"])


def refuse(name: str, event: str, table: str, when: str, reason: str) -> None:
    """Make a trigger that refuses an event with a reason."""
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{reason}'); END"
    )


def _cells(table: str, column: str) -> Iterator[str]:
    """Yield what SQL says of a column, and of its sort key where it has one."""
    if ">" in column:
        name, _, target = column.partition(">")
        yield f'"{name}" TEXT {_reference(table, name, target)}'
        return
    name, _, kind = column.partition(":")
    yield f'"{name}" {TYPES[kind]}'
    if kind == "sorted":
        yield f"{name}_sort {TYPES[kind]}"


def _index(table: str, columns: str) -> None:
    """Make the indexes of those columns that have one: links, sort keys, and what is asked for."""
    for column in columns.split():
        name, _, kind = column.replace(">", ":>").partition(":")
        if kind == "sorted":
            op.create_index(f"ix_{table}_{name}_sort_id_deleted", table, [f"{name}_sort", "id", "deleted"])
        elif kind == "indexed" or kind.startswith(">"):
            op.create_index(f"ix_{table}_{name}", table, [name])


def _reference(table: str, name: str, target: str) -> str:
    return f"CONSTRAINT fk_{table}_{name}_{target} REFERENCES {target} (id) DEFERRABLE INITIALLY DEFERRED"
