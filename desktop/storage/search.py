"""The search index: trigrams of each record's squashed text, so that every spelling of a word is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, false, func, insert, literal_column, select, text, true
from sqlalchemy.exc import DBAPIError

from desktop.persian.misspelling import sounding_alike
from desktop.persian.text import search_key, squashed_key
from desktop.schema.fields import Kind, fields_of
from desktop.storage.own_tables import SEARCH_ENTRY
from desktop.storage.pages import in_pages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Select
    from sqlalchemy.sql.elements import ColumnElement, TextClause

    from desktop.schema.change import Values
    from desktop.schema.record import Record

_TRIGRAM = 3
_MOST_WORDS = 30
"""More would narrow nothing, and the index has a limit of its own."""
_MOST_LETTERS = 24
"""How much of a misspelt word is taken to pieces."""
BETWEEN_FIELDS = "\n"
"""Stands in no squashed key, so that no hit runs from one field into the next; also before the first field
and after the last, so that a whole field can be asked for."""

# Built once: to build a statement takes as long as to carry it out.
_OF_RECORDS = SEARCH_ENTRY.c.record_id.in_(bindparam("ids", expanding=True))
_LAST_NUMBER = select(func.max(SEARCH_ENTRY.c.number))
_ENTRIES = select(SEARCH_ENTRY.c.number, SEARCH_ENTRY.c.squashed).where(_OF_RECORDS)
_TEXTS = select(SEARCH_ENTRY.c.record_id, SEARCH_ENTRY.c.squashed).where(_OF_RECORDS)
_ENTER = insert(SEARCH_ENTRY)
_ROWIDS: Select[Any] = select(literal_column("rowid")).select_from(text("search_index"))
_INDEX = text("INSERT INTO search_index (rowid, squashed) VALUES (:number, :squashed)")
_FORGET = delete(SEARCH_ENTRY).where(_OF_RECORDS)
# The index reads its text in the entries; to forget one it must be told what it had read there.
_UNINDEX = text(
    "INSERT INTO search_index (search_index, rowid, squashed) VALUES ('delete', :number, :squashed)"
)


_COMPARE = text("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")


def searched_text(record: type[Record], values: Values) -> str:
    """Return what is searched of a record: its searched fields, squashed."""
    keys: list[str] = []
    for field in fields_of(record):
        if field.searched and (stored := values.get(field.name)):
            if field.kind is Kind.TEXTS and isinstance(stored, list):
                keys += map(squashed_key, stored)
            else:
                keys.append(squashed_key(str(stored)))
    return BETWEEN_FIELDS.join(["", *keys, ""]) if any(keys) else ""


def words_of(query: str) -> tuple[str, ...]:
    """Return the squashed words of what somebody typed, each once, and of a whole page the first ones."""
    return tuple(dict.fromkeys(search_key(query).split()))[:_MOST_WORDS]


def matching(query: str) -> Select[Any]:
    """Return the statement that gives the ids of the records that hold every word of ``query``."""
    return holding(words_of(query))


def holding(pieces: Sequence[str]) -> Select[Any]:
    """Return the statement that gives the ids of the records whose squashed text holds all ``pieces``."""
    found = select(SEARCH_ENTRY.c.record_id).where(true() if pieces else false(), *_hold_short(pieces))
    if long := _long(pieces):
        found = found.where(SEARCH_ENTRY.c.number.in_(_ROWIDS.where(_matches(long))))
    return found


def candidates(
    connection: Connection, query: str, kinds: Sequence[str], most: int
) -> list[tuple[str, str, str]]:
    """Return ``(kind, id, squashed text)`` of records that hold every word of ``query``.

    First come those of which a field is the query and nothing else, then the newest.
    """
    if not (words := words_of(query)):
        return []
    whole = f"{BETWEEN_FIELDS}{squashed_key(query)}{BETWEEN_FIELDS}"
    found = [each for asked in ((whole,), words) for each in _newest(connection, asked, kinds, most)]
    return list(dict.fromkeys(found))[:most]


def _newest(
    connection: Connection, words: Sequence[str], kinds: Sequence[str], most: int
) -> list[tuple[str, str, str]]:
    entry = SEARCH_ENTRY.c
    found = select(entry.record, entry.record_id, entry.squashed).where(*_hold_short(words))
    if kinds:
        found = found.where(entry.record.in_(kinds))
    if long := _long(words):  # the index itself gives the newest first, and stops where there are enough
        found = found.join(text("search_index"), text("search_index.rowid = search_entry.number"))
        found = found.where(_matches(long)).order_by(text("search_index.rowid DESC"))
    else:
        found = found.order_by(entry.number.desc())
    return [tuple(row) for row in connection.execute(found.limit(most))]


def unknown(connection: Connection, words: Sequence[str], kinds: Sequence[str]) -> list[str]:
    """Return those of ``words`` that no record holds."""
    return [word for word in words if not _newest(connection, [word], kinds, 1)]


def resembling(
    connection: Connection, misspelt: Sequence[str], known: Sequence[str], kinds: Sequence[str], most: int
) -> list[tuple[str, str, str]]:
    """Return ``(kind, id, squashed text)`` of records that hold pieces of the misspelt words.

    They hold every word of ``known``; those that share the most and the rarest pieces come first.
    """
    entry = SEARCH_ENTRY.c
    found = select(entry.record, entry.record_id, entry.squashed).where(*_hold_short(known))
    found = found.join(text("search_index"), text("search_index.rowid = search_entry.number"))
    if kinds:
        found = found.where(entry.record.in_(kinds))
    pieces = dict.fromkeys(
        alike[start : start + _TRIGRAM]
        for word in misspelt
        for alike in sounding_alike(word[:_MOST_LETTERS])
        for start in range(len(alike) - _TRIGRAM + 1)
    )
    asked = "(" + " OR ".join(map(_quoted, pieces)) + ")"
    asked = " AND ".join((asked, *map(_quoted, _long(known))))
    found = found.where(text("search_index MATCH :words").bindparams(words=asked))
    return [tuple(row) for row in connection.execute(found.order_by(text("search_index.rank")).limit(most))]


def is_whole(connection: Connection) -> bool:
    """Tell whether the index holds just what the entries say; asks a connection that may write."""
    try:
        connection.execute(_COMPARE)
    except DBAPIError:
        return False
    return True


def _long(words: Sequence[str]) -> list[str]:
    """Return the words that the index knows; it holds nothing shorter than three letters."""
    return [word for word in words if len(word) >= _TRIGRAM]


def _hold_short(words: Sequence[str]) -> list[ColumnElement[bool]]:
    return [func.instr(SEARCH_ENTRY.c.squashed, word) > 0 for word in words if len(word) < _TRIGRAM]


def _matches(long: Sequence[str]) -> TextClause:
    return text("search_index MATCH :words").bindparams(words=" AND ".join(map(_quoted, long)))


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


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
        entries = [dict(row) for row in connection.execute(_ENTRIES, {"ids": some}).mappings()]
        if entries:
            connection.execute(_UNINDEX, entries)
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
