"""What workbooks call records: by their names, and those that have none by what tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.text import tidy
from desktop.schema.fields import Field, Kind, field_named
from desktop.schema.reading import name_key
from desktop.schema.words import show
from desktop.services.titles import links_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View

BETWEEN = " – "
"""Stands between the parts of a reference, such as «شورای راهبری – ۱۲ – ۱۴۰۵/۰۸/۳۰»."""


class References:
    """Writes references; what was read once is kept, so one of these serves one reading of the register."""

    def __init__(self, view: View, vocabulary: Vocabulary) -> None:
        self._view = view
        self._vocabulary = vocabulary
        self._texts: dict[str, str] = {}

    def texts(self, records: Sequence[Record]) -> dict[str, str]:
        """Return what workbooks call each record, by id."""
        unknown = [each for each in records if each.id not in self._texts]
        self._learn_links([each for each in unknown if each.referred_by])
        for each in unknown:
            self._texts[each.id] = self._text(each)
        return {each.id: self._texts[each.id] for each in records}

    def renewed(self, record: Record) -> str:
        """Return what workbooks call a record that has changed since, and call it so from now on."""
        self._texts.pop(record.id, None)
        return self.texts([record])[record.id]

    def as_stored(self) -> References:
        """Return what writes references of what is stored, whatever a workbook has said of it since."""
        return References(self._view, self._vocabulary)

    def of_links(self, records: Sequence[Record]) -> dict[str, str]:
        """Return what workbooks call all that ``records`` link to, by id."""
        found: dict[str, str] = {}
        for kind, ids in links_of(records).items():
            found |= {each: self._texts[each] for each in ids if each in self._texts}
            if missing := [each for each in ids if each not in self._texts]:
                found |= self.texts(self._view.of_kind(kind).page(missing))
        return found

    def short(self, record: Record) -> tuple[str, ...]:
        """Return what else names a record among those that are parts of the same one, or are in one workbook.

        That is each of its telling values alone, its title, and its number on a letter.
        """
        if not record.referred_by:
            return ()
        kind = type(record)
        values = [self._part(field_named(kind, name), record) for name in record.referred_by]
        number = getattr(record, "number", "")
        return tuple(dict.fromkeys(filter(None, (*values, tidy(record.title), str(number or "")))))

    def _text(self, record: Record) -> str:
        if not record.referred_by:
            return record.title
        kind = type(record)
        parts = (self._part(field_named(kind, name), record) for name in record.referred_by)
        text = BETWEEN.join(filter(None, parts))
        return text if name_key(text) else record.id

    def _part(self, field: Field, record: Record) -> str:
        return show(
            field, getattr(record, field.name), self._vocabulary, lambda one: self._texts.get(one, "")
        )

    def _learn_links(self, records: Sequence[Record]) -> None:
        """Learn the texts of what references are made of, a kind at a time."""
        wanted: dict[str, set[str]] = {}
        for target, link in _links_in_references(records):
            if link not in self._texts:
                wanted.setdefault(target, set()).add(link)
        for target, ids in wanted.items():
            self.texts(self._view.of_kind(target).page(list(ids)))


def _links_in_references(records: Iterable[Record]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the id of all links that references are made of."""
    by_kind: dict[type[Record], list[Field]] = {}
    for record in records:
        kind = type(record)
        if kind not in by_kind:
            named = (field_named(kind, name) for name in kind.referred_by)
            by_kind[kind] = [field for field in named if field.kind is Kind.LINK]
        for field in by_kind[kind]:
            if link := getattr(record, field.name):
                yield field.target, link
