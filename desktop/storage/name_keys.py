"""What all spellings of a neighbourhood's name have in common, kept so that namesakes are found at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert

from desktop.schema.reading import name_key
from desktop.storage.own_tables import NAME_KEY
from desktop.storage.pages import in_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from desktop.schema.change import Plain, Values
    from desktop.schema.record import Record

_KEYED = frozenset({"Neighbourhood"})
"""The kinds whose names are compared at every save of an office."""
_OF_RECORDS = delete(NAME_KEY).where(NAME_KEY.c.record_id.in_(bindparam("ids", expanding=True)))


def keys_of(name: Plain, aliases: Plain) -> frozenset[str]:
    """Return the keys of a name and of all other names; signs alone are no name."""
    names = [str(name or ""), *(map(str, aliases) if isinstance(aliases, list) else ())]
    return frozenset(filter(None, map(name_key, names)))


def enter_names(connection: Connection, record: type[Record], written: Mapping[str, Values]) -> None:
    """Keep the names of new records."""
    if record.__name__ in _KEYED and (rows := list(_rows(written))):
        connection.execute(insert(NAME_KEY), rows)


def renew_names(connection: Connection, record: type[Record], written: Mapping[str, Values]) -> None:
    """Keep the names of changed records as they are now."""
    forget_names(connection, record, list(written))
    enter_names(connection, record, written)


def forget_names(connection: Connection, record: type[Record], ids: Sequence[str]) -> None:
    """Forget the names of records."""
    if record.__name__ in _KEYED:
        for some in in_pages(ids):
            connection.execute(_OF_RECORDS, {"ids": some})


def _rows(written: Mapping[str, Values]) -> Iterator[dict[str, str]]:
    for record_id, values in written.items():
        for key in sorted(keys_of(values.get("name"), values.get("aliases"))):
            yield {"key": key, "place": str(values.get("place") or ""), "record_id": record_id}
