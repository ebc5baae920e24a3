"""What links of a workbook lead to: stored records, rows of the same workbook, what is made on the way."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from desktop.persian.text import tidy
from desktop.schema.fields import Kind, fields_of
from desktop.schema.reading import AMBIGUOUS, name_key, name_keys
from desktop.services.names import Names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from desktop.schema.catalogue import Catalogue
    from desktop.schema.record import Record
    from desktop.services.sheets.references import References
    from desktop.storage.unit_of_work import View

_CODE = "code"
"""The field of a kind that has codes."""


class Called:
    """Finds the records of one kind by what a workbook calls them.

    A code is better than a name; what neither tells is looked for among the parts of what the row names.
    """

    def __init__(self, view: View, kind: type[Record], references: References) -> None:
        self._kind = kind
        self._references = references
        self._names = None if kind.referred_by else Names(view, kind)
        self._beside: defaultdict[tuple[str, str], set[str]] | None = None
        self._rows: defaultdict[str, set[str]] = defaultdict(set)
        self._entered: dict[str, Record] = {}
        self._stored: Sequence[Record]
        if self._names:
            self._stored = self._names.stored
            self.by_key = self._names.by_key
            self.titles = self._names.titles
            self._learn_codes()
        else:
            records = view.records(kind)
            self._stored = records.page(records.find())
            gone = records.page(records.find(deleted=True))
            self.titles = references.as_stored().texts((*self._stored, *gone))
            self.by_key = {}
            for each in self._stored:
                self._learn(self.titles[each.id], each.id)
        self._by_id = {each.id: each for each in self._stored}

    @property
    def made(self) -> Sequence[Record]:
        """The records that were made on the way, in the order in which they were first named."""
        return self._names.made if self._names else ()

    @property
    def only(self) -> Record | None:
        """The one row of this workbook that speaks of such a record, if there is one only."""
        return next(iter(self._entered.values())) if len(self._entered) == 1 else None

    def make_missing(self, text: str) -> str | None:
        """Return the id of what ``text`` calls; `AMBIGUOUS` for two, None for nothing that can be made."""
        if not self._names:
            return self.by_key.get(name_key(text))
        count = len(self._names.made)
        found = self._names.make_missing(text)
        self._references.texts(self._names.made[count:])
        return found

    def key_of(self, link: str) -> str:
        """Return what tells apart what links lead to."""
        return self._names.key_of(link) if self._names else link

    def record(self, record_id: str) -> Record | None:
        """Return what is stored, or what a row says, of a record; None of what is in the bin or just made."""
        return self._entered.get(record_id) or self._by_id.get(record_id)

    def enter(self, record: Record) -> None:
        """Let what follows in the workbook call a record that one of its rows speaks of.

        What it and another one are called alike is a doubt from then on.
        """
        self._entered[record.id] = record
        text = self._references.renewed(record)
        self.titles.setdefault(record.id, text)
        if self._names is None:
            self._learn(text, record.id)
        else:
            for called in dict.fromkeys((text, *record.other_names)):
                for key in name_keys(called):
                    self._call(key, record)
        if self._beside is not None:
            self._list(record, self._beside)

    def within(self, text: str, near: Collection[str]) -> str | None:
        """Return the id of the one record that ``text`` calls beside what the row links to, if there is one.

        ``near`` are the ids of what the row links to: the place of a neighbourhood, the session of an item.
        """
        if self._beside is None:
            self._beside = defaultdict(set)
            for record in (*self._stored, *self._entered.values()):
                self._list(record, self._beside)
        key = name_key(text)
        found = Counter(each for link in near for each in self._beside.get((key, link), ()))
        if not found:  # of one workbook's rows, one alone may be called so
            rows = self._rows.get(key, ()) if self._names is None else ()
            return next(iter(rows)) if len(rows) == 1 else None
        most = max(found.values())
        best = [record_id for record_id, count in found.items() if count == most]
        return best[0] if len(best) == 1 else None

    def _list(self, record: Record, beside: defaultdict[tuple[str, str], set[str]]) -> None:
        """Note by what a record is called, beside each of its links."""
        keys = self._all_keys(record)
        for key in keys if record.id in self._entered else ():
            self._rows[key].add(record.id)
        for link in set(_links(record)):
            for key in keys:
                beside[key, link].add(record.id)

    def _call(self, key: str, record: Record) -> None:
        """Let a key call a row's record, unless another one bears that name with better right."""
        there = self.by_key.get(key)
        if there is None or there == record.id:
            self.by_key[key] = record.id
        elif other := self.record(there):
            mine, theirs = _right(record, key), _right(other, key)
            if mine <= theirs:
                self.by_key[key] = record.id if mine < theirs else AMBIGUOUS

    def _all_keys(self, record: Record) -> set[str]:
        texts: Iterable[str] = (record.title, *record.other_names, *self._references.short(record))
        return {key for text in texts for key in name_keys(text)}

    def _learn(self, text: str, record_id: str) -> None:
        for key in name_keys(text):
            self.by_key[key] = record_id if self.by_key.get(key, record_id) == record_id else AMBIGUOUS

    def _learn_codes(self) -> None:
        if not any(field.name == _CODE for field in fields_of(self._kind)):
            return
        codes: dict[str, str] = {}
        for each in self._stored:
            if key := name_key(tidy(getattr(each, _CODE))):
                codes[key] = each.id if codes.get(key, each.id) == each.id else AMBIGUOUS
        for key, record_id in codes.items():
            self.by_key.setdefault(key, record_id)


class Linking:
    """All that the links of one workbook may lead to, a kind at a time."""

    def __init__(self, view: View, catalogue: Catalogue, references: References) -> None:
        self._view = view
        self._catalogue = catalogue
        self.references = references
        self._called: dict[str, Called] = {}

    def to(self, target: str) -> Called:
        """Return how records of a kind are called; read when it is first asked for."""
        if target not in self._called:
            self._called[target] = Called(self._view, self._catalogue[target], self.references)
        return self._called[target]

    def made(self) -> Iterator[Record]:
        """Yield all that was made on the way."""
        for each in self._called.values():
            yield from each.made


def _right(record: Record, key: str) -> int:
    """Return with what right a record bears a name, the best lowest: as its title, else by its standing."""
    return -1 if key in name_keys(record.title) else record.standing


def _links(record: Record) -> Iterator[Any]:
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if value and field.kind is Kind.LINK:
            yield value
        elif field.kind is Kind.LINKS:
            yield from value
