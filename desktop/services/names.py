"""Which record is meant by a name that somebody wrote, in any of its spellings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.persian.text import tidy
from desktop.schema.check import problems
from desktop.schema.reading import AMBIGUOUS, name_key, name_keys
from desktop.schema.record import Link

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop.schema.record import Record
    from desktop.storage.unit_of_work import View


class Names:
    """The names of one kind of record; titles before other names, merged records by what they became."""

    def __init__(self, view: View, kind: type[Record]) -> None:
        self._kind = kind
        records = view.records(kind)
        self.stored = records.page(records.find())
        """What a name may mean."""
        self.by_key = ids_by_name(self.stored)
        gone = records.page(records.find(deleted=True))
        self.titles = {record.id: record.title for record in (*self.stored, *gone)}
        """The title of each record by its id, also of those in the bin, which are no names any more."""
        self._unnamed = {record.id: name_key(record.title) for record in gone}
        self.made: list[Record] = []
        """Records that were made on the way, in the order in which they were first named."""

    def link(self, name: str) -> Link[Any] | None:
        """Return the link to what is called ``name``; where that is nothing, to a new record.

        What is no name, being empty, of signs alone or longer than any, is no link; nor is what two bear.
        """
        found = self.make_missing(name)
        return Link(found) if found else None

    def make_missing(self, name: str) -> str | None:
        """Make the record that ``name`` is missing; return its id, or None where a name is not enough.

        Of a name that is not missing the id is returned, or `AMBIGUOUS`.
        """
        found = self.by_key.get(name_key(name))
        return (self._make(tidy(name)) or None) if found is None else found

    def key_of(self, link: str) -> str:
        """Return what tells apart what links lead to: their ids, but the titles of what is made or gone."""
        return self._unnamed.get(link, link)

    def _make(self, name: str) -> str:
        if not (key := name_key(name)) or (record := self._kind.named(name)) is None or problems(record):
            return ""
        own = name_key(record.title)
        if (there := self.by_key.get(own)) is not None and is_shorter(own, key):
            self.by_key[key] = there
            return there
        self.made.append(record)
        self._unnamed[record.id] = name_key(record.title)
        for also, made in ids_by_name([record]).items():
            self.by_key.setdefault(also, made)
        self.by_key[key] = record.id
        return record.id


def is_shorter(own: str, key: str) -> bool:
    """Say whether a name was written with what is no part of it, such as «آقای»; both are `name_key`s."""
    return len(own) < len(key)


def ids_by_name(records: Collection[Record]) -> dict[str, str]:
    """Return the id that each `name_key` means, or `AMBIGUOUS`; merged records mean what they became."""
    titled: dict[str, str] = {}
    called: dict[int, dict[str, str]] = {}
    became = {record.id: getattr(record, "merged_into", None) for record in records}
    for record in records:
        if (meant := after_mergers(record.id, became)) not in became:
            continue  # what it became lies in the bin
        _enter(titled, record.title, meant)
        for name in record.other_names:
            _enter(called.setdefault(record.standing, {}), name, meant)
    names: dict[str, str] = {}
    for standing in sorted(called, reverse=True):
        names |= called[standing]
    return names | titled


def after_mergers(record_id: str, became: Mapping[str, str | None]) -> str:
    """Return what a record is after all mergers; where they run in a circle, what it became first."""
    passed = [record_id]
    while (following := became.get(passed[-1])) and following not in passed:
        passed.append(following)
    return passed[-1] if not following else passed[1]


def _enter(names: dict[str, str], name: str, record_id: str) -> None:
    for key in name_keys(name):
        names[key] = record_id if names.get(key, record_id) == record_id else AMBIGUOUS
