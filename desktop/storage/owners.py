"""A part lives where its owner lives: nothing that is here may be a part of what lies in the bin."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from desktop.errors import OwnerDeletedError
from desktop.schema.fields import fields_of
from desktop.storage.pages import in_pages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Select, Table

    from desktop.schema.record import Record
    from desktop.storage.tables import Tables


def refuse_ownerless(connection: Connection, tables: Tables, kind: type[Record], ids: Sequence[str]) -> None:
    """Raise `OwnerDeletedError` where one of these records, just written, is a part of a deleted one."""
    rows = tables[kind].rows
    for field in fields_of(kind):
        if field.owner:
            lost = _lost(rows, field.name, tables[tables.catalogue[field.target]].rows)
            for some in in_pages(ids):
                if connection.scalar(lost, {"ids": some}) is not None:
                    raise OwnerDeletedError


@lru_cache(256)
def _lost(rows: Table, owner: str, owners: Table) -> Select[Any]:
    """Return the statement, built once for each table: to build it takes as long as to carry it out."""
    parts = select(rows.c.id).where(rows.c.id.in_(bindparam("ids", expanding=True)), rows.c.deleted == 0)
    return parts.join(owners, rows.c[owner] == owners.c.id).where(owners.c.deleted == 1).limit(1)
