"""Looking: ids in order, and the words for a page of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.schema.diff import differences
from desktop.schema.fields import Field, Kind, fields_of
from desktop.schema.words import show

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.catalogue import Catalogue
    from desktop.schema.diff import Opened
    from desktop.schema.record import R, Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Shown:
    """A stored record in words."""

    id: str
    cells: Mapping[str, str]
    """Field name -> what the clerk reads."""


class Browse:
    """Answers what lists and forms ask, for every kind of record."""

    def __init__(self, store: Store, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._store = store
        self._catalogue = catalogue
        self._vocabulary = vocabulary

    def ids(self, record: type[Record], search: str = "", order_by: str = "id") -> tuple[str, ...]:
        """Return the ids of the records that hold every word of ``search``."""
        with self._store.view() as view:
            return view.records(record).find(search=search, order_by=order_by)

    def open(self, record: type[R], record_id: str) -> Opened[R]:
        """Return one record for a form, with what its reader has seen."""
        with self._store.view() as view:
            return view.records(record).open(record_id)

    def page(self, record: type[Record], ids: Sequence[str]) -> tuple[Shown, ...]:
        """Return the words of ``ids``."""
        with self._store.view() as view:
            records = view.records(record).page(ids)
            titles = titles_in(view, records)
        return tuple(Shown(each.id, self.words(each, titles)) for each in records)

    def words(self, record: Record, titles: Mapping[str, str]) -> dict[str, str]:
        """Return each field of a record in words; ``titles`` names what it links to."""
        return {
            field.name: show(field, getattr(record, field.name), self._vocabulary, titles.__getitem__)
            for field in fields_of(type(record))
        }

    def change_words(
        self, pairs: Sequence[tuple[Record, Record]], made: Sequence[Record] = ()
    ) -> tuple[tuple[tuple[str, str, str], ...], ...]:
        """Return, for each old and new record, label, old and new text of each changed field.

        ``made`` are records not yet stored.
        """
        with self._store.view() as view:
            titles = titles_in(view, [each for pair in pairs for each in pair])
        titles |= {each.id: each.title for each in made}
        return tuple(
            tuple(
                (
                    self._vocabulary.field(type(new), each.field).label,
                    show(each.field, each.old, self._vocabulary, titles.__getitem__),
                    show(each.field, each.new, self._vocabulary, titles.__getitem__),
                )
                for each in differences(old, new)
            )
            for old, new in pairs
        )

    def options(self, field: Field) -> tuple[tuple[str, str], ...]:
        """Return ``(id, title)`` of every record that the link ``field`` may point at."""
        target = self._catalogue[field.target]
        with self._store.view() as view:
            records = view.records(target)
            return tuple((each.id, each.title) for each in records.page(records.find()))


def titles_in(view: View, records: Sequence[Record]) -> dict[str, str]:
    """Return the titles of all that ``records`` link to, by id."""
    wanted: dict[str, set[str]] = {}
    for record in records:
        for field in fields_of(type(record)):
            if link := getattr(record, field.name):
                if field.kind is Kind.LINK:
                    wanted.setdefault(field.target, set()).add(link)
                elif field.kind is Kind.LINKS:
                    wanted.setdefault(field.target, set()).update(link)
    return {
        each.id: each.title for kind, ids in wanted.items() for each in view.of_kind(kind).page(list(ids))
    }
