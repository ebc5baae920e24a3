"""Which record is meant by a name that somebody wrote, in any of its spellings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.persian.text import squashed_key, tidy
from desktop.schema.record import Link
from desktop.schema.words import AMBIGUOUS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.record import Record
    from desktop.storage.unit_of_work import View


class Names:
    """The names of one kind of record; titles before other names, merged records by what they became."""

    def __init__(self, view: View, kind: type[Record]) -> None:
        self._kind = kind
        records = view.records(kind)
        stored = records.page(records.find())
        self.by_key = _by_key(stored)
        self.made: list[Record] = []
        """Records that were made on the way, in the order in which they were first named."""

    def link(self, name: str) -> Link[Any] | None:
        """Return the link to what is called ``name``; where that is nothing, or several, to a new record."""
        if not (name := tidy(name)):
            return None
        return Link(self.by_key.get(squashed_key(name)) or self._make(name))

    def make_missing(self, name: str) -> str | None:
        """Make the record that ``name`` is missing; return its id, or None where a name is not enough."""
        return self.by_key.get(squashed_key(name)) or (self._make(tidy(name)) or None)

    def _make(self, name: str) -> str:
        if (record := self._kind.named(name)) is None:
            return ""
        self.made.append(record)
        self.by_key[squashed_key(name)] = record.id
        return record.id


def _by_key(records: Iterable[Record]) -> dict[str, str]:
    titled: dict[str, str] = {}
    called: dict[str, str] = {}
    shared: dict[str, str] = {}
    for record in records:
        meant = getattr(record, "merged_into", None) or record.id
        _enter(titled, record.title, meant)
        for name in record.other_names:
            _enter(shared if record.stands_back else called, name, meant)
    return shared | called | titled


def _enter(names: dict[str, str], name: str, record_id: str) -> None:
    if key := squashed_key(name):
        names[key] = record_id if names.get(key, record_id) == record_id else AMBIGUOUS
