"""Which record is meant by a name that somebody wrote, in any of its spellings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.persian.text import squashed_key, tidy
from desktop.schema.check import problems
from desktop.schema.record import Link
from desktop.schema.words import AMBIGUOUS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

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
        """Return the link to what is called ``name``; where that is nothing, or several, to a new record.

        What is no name, being empty or longer than any, is no link.
        """
        name = tidy(name)
        found = name and (self.by_key.get(squashed_key(name)) or self._make(name))
        return Link(found) if found else None

    def make_missing(self, name: str) -> str | None:
        """Make the record that ``name`` is missing; return its id, or None where a name is not enough."""
        return self.by_key.get(squashed_key(name)) or (self._make(tidy(name)) or None)

    def _make(self, name: str) -> str:
        if (record := self._kind.named(name)) is None or problems(record):
            return ""
        self.made.append(record)
        for key, made in _by_key([record]).items():
            self.by_key.setdefault(key, made)
        self.by_key[squashed_key(name)] = record.id
        return record.id


def _by_key(records: Collection[Record]) -> dict[str, str]:
    titled: dict[str, str] = {}
    called: dict[str, str] = {}
    shared: dict[str, str] = {}
    became = {record.id: getattr(record, "merged_into", None) for record in records}
    for record in records:
        meant = _last(record.id, became)
        _enter(titled, record.title, meant)
        for name in record.other_names:
            _enter(shared if record.stands_back else called, name, meant)
    return shared | called | titled


def _last(record_id: str, became: Mapping[str, str | None]) -> str:
    """Return what a record is after all mergers; where they run in a circle, what it became first."""
    passed = [record_id]
    while (following := became.get(passed[-1])) and following not in passed:
        passed.append(following)
    return passed[-1] if not following else passed[1]


def _enter(names: dict[str, str], name: str, record_id: str) -> None:
    if key := squashed_key(name):
        names[key] = record_id if names.get(key, record_id) == record_id else AMBIGUOUS
