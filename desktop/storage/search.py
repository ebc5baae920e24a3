"""The search index: trigrams of each record's squashed text, so that every spelling of a word is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import false, func, literal_column, select, text, true
from sqlalchemy.exc import DBAPIError

from desktop.persian.misspelling import sounding_alike
from desktop.persian.text import search_key, squashed_key
from desktop.schema.change import to_json
from desktop.schema.fields import Kind, fields_of
from desktop.storage.own_tables import SEARCH_ENTRY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Select
    from sqlalchemy.sql.elements import ColumnElement, TextClause

    from desktop.schema.change import Values
    from desktop.schema.record import Record

_TRIGRAM = 3
_NO_ENTRY = (0, "")
_MOST_WORDS = 30
"""More would narrow nothing, and the index has a limit of its own."""
_MOST_LETTERS = 24
"""How much of a misspelt word is taken to pieces."""
BETWEEN_FIELDS = "\n"
"""Stands in no squashed key, so that no hit runs from one field into the next; also before the first field
and after the last, so that a whole field can be asked for."""

# Built once: to build a statement takes as long as to carry it out.
_LAST_NUMBER = select(func.max(SEARCH_ENTRY.c.number))
_GIVEN = "IN (SELECT value FROM json_each(?))"
_ENTRIES = f"SELECT number, squashed, record_id FROM search_entry WHERE record_id {_GIVEN}"  # noqa: S608
_FORGET = f"DELETE FROM search_entry WHERE number {_GIVEN}"  # noqa: S608 - our own name
_ENTER = "INSERT INTO search_entry (number, record, record_id, squashed) VALUES (?, ?, ?, ?)"
_ROWIDS: Select[Any] = select(literal_column("rowid")).select_from(text("search_index"))
_INDEX = "INSERT INTO search_index (rowid, squashed) VALUES (?, ?)"
# The index reads its text in the entries; to forget one it must be told what it had read there.
_UNINDEX = "INSERT INTO search_index (search_index, rowid, squashed) VALUES ('delete', ?, ?)"
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
    _enter(connection, record, {each: searched_text(record, values) for each, values in written.items()})


def remove_entries(connection: Connection, record_ids: Sequence[str]) -> None:
    """Forget what is indexed of records."""
    if record_ids:
        _forget(connection, list(_entries(connection, record_ids).values()))


def update_entries(connection: Connection, record: type[Record], written: Mapping[str, Values]) -> None:
    """Index changed records anew; those whose searched text stayed as it was are left alone."""
    if not written:
        return
    known = _entries(connection, list(written))
    texts = {each: searched_text(record, values) for each, values in written.items()}
    changed = {each: text for each, text in texts.items() if text != known.get(each, _NO_ENTRY)[1]}
    _forget(connection, [known[each] for each in changed if each in known])
    _enter(connection, record, changed)


def _entries(connection: Connection, record_ids: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Return number and text of the entry that each record has."""
    rows = connection.exec_driver_sql(_ENTRIES, (to_json(list(record_ids)),)).all()
    return {record_id: (number, squashed) for number, squashed, record_id in rows}


def _forget(connection: Connection, entries: Sequence[tuple[int, str]]) -> None:
    if entries:
        connection.exec_driver_sql(_UNINDEX, sorted(entries))  # out of order, each is written by itself
        connection.exec_driver_sql(_FORGET, (to_json([number for number, _ in entries]),))


def _enter(connection: Connection, record: type[Record], texts: Mapping[str, str]) -> None:
    first = (connection.scalar(_LAST_NUMBER) or 0) + 1
    told = [(each, squashed) for each, squashed in texts.items() if squashed]
    rows = [(number, record.__name__, *each) for number, each in enumerate(told, first)]
    if rows:
        connection.exec_driver_sql(_ENTER, rows)
        connection.exec_driver_sql(_INDEX, [(number, squashed) for number, _, _, squashed in rows])
