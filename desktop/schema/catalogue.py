"""All kinds of record that a program knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.schema.fields import Field
    from desktop.schema.record import Record


class Catalogue:
    """Finds a kind of record by its name."""

    def __init__(self, records: Sequence[type[Record]]) -> None:
        self._by_name = {record.__name__: record for record in records}

    def __iter__(self) -> Iterator[type[Record]]:
        return iter(self._by_name.values())

    def __getitem__(self, name: str) -> type[Record]:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def parts_of(self, owner: str) -> tuple[tuple[type[Record], Field], ...]:
        """Return each kind of record that is a part of ``owner``, with the link that says so."""
        return tuple(
            (record, field)
            for record in self
            for field in fields_of(record)
            if field.owner and field.target == owner
        )
