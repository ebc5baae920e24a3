"""Who points at what: the links between records, read without the records."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from desktop.schema.fields import Kind, fields_of
from desktop.storage.pages import in_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from desktop.storage.tables import Tables


class Pointer(NamedTuple):
    """A link: the record that has it, of its kind, and the record that it points at."""

    kind: str
    record_id: str
    target: str


def pointers_at(
    connection: Connection, tables: Tables, ids: Sequence[str], target: str = ""
) -> Iterator[Pointer]:
    """Yield every link of a record that is not in the bin to one of ``ids``; attachments point, too.

    Where all of them are of one kind, ``target`` says which: then only the links to such records are asked.
    """
    for kind, table in tables.kinds().items():
        rows, name = table.rows, kind.__name__
        fields = [field for field in fields_of(kind) if target in ("", field.target)]
        links = [rows.c[field.name] for field in fields if field.kind is Kind.LINK]
        lists = [table.lists[field.name] for field in fields if field.kind is Kind.LINKS]
        if name == "Attachment":
            links.append(rows.c.record_id)
        for some in in_pages(ids):
            for column in links:
                found = select(rows.c.id, column).where(column.in_(some), rows.c.deleted == 0)
                yield from (Pointer(name, *each) for each in connection.execute(found))
            for listed in lists:
                found = select(listed.c.owner, listed.c.target).where(listed.c.target.in_(some))
                owners = found.join(rows, rows.c.id == listed.c.owner).where(rows.c.deleted == 0)
                yield from (Pointer(name, *each) for each in connection.execute(owners))
