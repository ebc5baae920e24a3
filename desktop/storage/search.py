"""The search index: trigrams of each record's squashed text, so that every spelling of a word is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, literal_column, select, text

from desktop.persian.text import search_key, squashed_key
from desktop.schema.fields import Kind, fields_of
from desktop.storage.own_tables import SEARCH_ENTRY
from desktop.storage.pages import in_pages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Select
    from sqlalchemy.sql.elements import ColumnElement

    from desktop.schema.change import Values
    from desktop.schema.record import Record

_TRIGRAM = 3
_BETWEEN_FIELDS = "\n"
"""Stands in no squashed key, so that no hit runs from one field into the next."""

# Built once: to build a statement takes as long as to carry it out.
_OF_RECORDS = SEARCH_ENTRY.c.record_id.in_(bindparam("ids", expanding=True))
_LAST_NUMBER = select(func.max(SEARCH_ENTRY.c.number))
_NUMBERS = select(SEARCH_ENTRY.c.number).where(_OF_RECORDS)
_TEXTS = select(SEARCH_ENTRY.c.record_id, SEARCH_ENTRY.c.squashed).where(_OF_RECORDS)
_ENTER = insert(SEARCH_ENTRY)
_INDEX = text("INSERT INTO search_index (rowid, squashed) VALUES (:number, :squashed)")
_FORGET = delete(SEARCH_ENTRY).where(_OF_RECORDS)
_UNINDEX = text("DELETE FROM search_index WHERE rowid = :number")


def searched_text(record: type[Record], values: Values) -> str:
    """Return what is searched of a record: its searched fields, squashed."""
    keys: list[str] = []
    for field in fields_of(record):
        if field.searched and (stored := values.get(field.name)):
            if field.kind is Kind.TEXTS and isinstance(stored, list):
                keys += map(squashed_key, stored)
            else:
                keys.append(squashed_key(str(stored)))
    return _BETWEEN_FIELDS.join(keys)


def words_of(query: str) -> tuple[str, ...]:
    """Return the squashed words of what somebody typed, each once."""
    return tuple(dict.fromkeys(search_key(query).split()))


def matching(query: str) -> Select[Any]:
    """Return the statement that gives the ids of the records that hold every word of ``query``."""
    words = words_of(query)
    long = [word for word in words if len(word) >= _TRIGRAM]
    conditions: list[ColumnElement[bool]] = [
        func.instr(SEARCH_ENTRY.c.squashed, word) > 0 for word in words if len(word) < _TRIGRAM
    ]
    if long:
        quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
        hits: Select[Any] = select(literal_column("rowid")).select_from(text("search_index"))
        hits = hits.where(text("search_index MATCH :words").bindparams(words=quoted))
        conditions.append(SEARCH_ENTRY.c.number.in_(hits))
    return select(SEARCH_ENTRY.c.record_id).where(*conditions)


def candidates(
    connection: Connection, query: str, kinds: Sequence[str], most: int
) -> list[tuple[str, str, str]]:
    """Return ``(kind, id, squashed text)`` of the newest records that hold every word of ``query``."""
    words = words_of(query)
    long = [word for word in words if len(word) >= _TRIGRAM]
    if not words:
        return []
    entry = SEARCH_ENTRY.c
    found = select(entry.record, entry.record_id, entry.squashed)
    for word in words:
        if len(word) < _TRIGRAM:
            found = found.where(func.instr(entry.squashed, word) > 0)
    if kinds:
        found = found.where(entry.record.in_(kinds))
    if long:
        quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
        found = found.join(text("search_index"), text("search_index.rowid = search_entry.number"))
        found = found.where(text("search_index MATCH :words").bindparams(words=quoted))
        found = found.order_by(text("search_index.rowid DESC"))
    else:
        found = found.order_by(entry.number.desc())
    return [tuple(row) for row in connection.execute(found.limit(most))]


def insert_entries(connection: Connection, record: type[Record], written: Mapping[str, Values]) -> None:
    """Index new records."""
    first = (connection.scalar(_LAST_NUMBER) or 0) + 1
    rows = [
        {"number": number, "record": record.__name__, "record_id": record_id, "squashed": squashed}
        for number, (record_id, squashed) in enumerate(
            ((each, searched_text(record, values)) for each, values in written.items()), start=first
        )
        if squashed
    ]
    if rows:
        connection.execute(_ENTER, rows)
        connection.execute(_INDEX, rows)


def remove_entries(connection: Connection, record_ids: Sequence[str]) -> None:
    """Forget what is indexed of records."""
    for some in in_pages(record_ids):
        numbers = [{"number": number} for number in connection.scalars(_NUMBERS, {"ids": some})]
        if numbers:
            connection.execute(_UNINDEX, numbers)
            connection.execute(_FORGET, {"ids": some})


def update_entries(connection: Connection, record: type[Record], written: Mapping[str, Values]) -> None:
    """Index changed records anew; those whose searched text stayed as it was are left alone."""
    changed: dict[str, Values] = dict(written)
    for some in in_pages(list(written)):
        for record_id, squashed in connection.execute(_TEXTS, {"ids": some}):
            if searched_text(record, written[record_id]) == squashed:
                del changed[record_id]
    if changed:
        remove_entries(connection, list(changed))
        insert_entries(connection, record, changed)
