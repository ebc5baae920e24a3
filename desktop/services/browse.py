"""Looking: ids in order, and the words for a page of them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.schema.diff import differences
from desktop.schema.fields import Field, fields_of
from desktop.schema.words import show
from desktop.services.sample import removed_ids
from desktop.services.suggestions import named, namesakes, suggested
from desktop.services.titles import Titles, titles_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.catalogue import Catalogue
    from desktop.schema.condition import Condition
    from desktop.schema.diff import Opened
    from desktop.schema.record import R, Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store

_DECIMALS = 4
"""How many of a sum are shown; what lies beyond is the dust of adding."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A stored record in words."""

    id: str
    record: Record
    cells: Mapping[str, str]
    """Field name -> what the clerk reads."""


class Browse:
    """Answers what lists and forms ask, for every kind of record."""

    def __init__(self, store: Store, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._store = store
        self._catalogue = catalogue
        self._vocabulary = vocabulary

    def ids(
        self,
        record: type[Record],
        search: str = "",
        order_by: str = "id",
        *,
        descending: bool = False,
        conditions: Sequence[Condition] = (),
        deleted: bool = False,
    ) -> Sequence[str]:
        """Return the ids of the records that hold every word of ``search`` and fulfil all ``conditions``.

        Blanks come last; ``deleted`` asks for those in the bin, where no removed sample is shown.
        """
        if not (search.strip() or conditions or deleted):
            with self._store.glance() as glance:
                quick = glance.records(record).ids(order_by, descending=descending)
            if quick is not None:
                return quick
        with self._store.view() as view:
            found = view.records(record).find(
                search=search,
                order_by=order_by,
                descending=descending,
                deleted=deleted,
                conditions=conditions,
            )
            hidden = removed_ids(view) if deleted else frozenset()
        return tuple(each for each in found if each not in hidden) if hidden else found

    def count(self, record: type[Record], conditions: Sequence[Condition] = ()) -> int:
        """Return how many records fulfil all of ``conditions``."""
        with self._store.view() as view:
            return view.records(record).count(conditions)

    def sums(
        self,
        record: type[Record],
        fields: Sequence[str],
        search: str = "",
        conditions: Sequence[Condition] = (),
    ) -> dict[str, int | Decimal]:
        """Return what each of these numbers comes to in the records that `ids` gives for the same question.

        A number of which nothing is told is left out.
        """
        with self._store.view() as view:
            found = view.records(record).sums(fields, search=search, conditions=conditions)
        return {
            name: value if isinstance(value, int) else Decimal(str(round(value, _DECIMALS)))
            for name, value in found.items()
        }

    def target(self, field: Field) -> type[Record]:
        """Return the kind of record that the link ``field`` points at."""
        return self._catalogue[field.target]

    def titles(self, kind: type[Record], ids: Sequence[str]) -> dict[str, str]:
        """Return what each of ``ids`` that is stored is called; never nothing."""
        with self._store.glance() as glance:
            return Titles(glance, self._vocabulary).of(glance.records(kind).page(ids))

    def title(self, record: Record) -> str:
        """Return what one record is called, stored or not; never nothing."""
        with self._store.glance() as glance:
            return Titles(glance, self._vocabulary).of([record])[record.id]

    def suggest(self, kind: type[Record], typed: str, most: int = 20) -> tuple[tuple[str, str], ...]:
        """Return ``(id, title)`` of those that may be meant by what is being typed, the likeliest first.

        Any spelling and any other name will do; where nothing is typed they are the first by name.
        """
        with self._store.view() as view:
            records = suggested(view, kind, typed, most)
            titles = Titles(view, self._vocabulary).of(records)
        return tuple((each.id, titles[each.id]) for each in records)

    def named(self, kind: type[Record], typed: str) -> str | None:
        """Return the id of what bears just this name in any spelling; `AMBIGUOUS` where two do, else None."""
        with self._store.view() as view:
            return named(view, kind, typed)

    def namesakes(self, record: Record) -> tuple[str, ...]:
        """Return the ids of the other records that bear the name of ``record`` and may be meant by it."""
        with self._store.view() as view:
            return tuple(each.id for each in namesakes(view, record))

    def open(self, record: type[R], record_id: str) -> Opened[R]:
        """Return one record for a form, with what its reader has seen."""
        with self._store.glance() as glance:
            return glance.open(record, record_id)

    def page(self, record: type[Record], ids: Sequence[str]) -> tuple[Shown, ...]:
        """Return the words of ``ids``."""
        with self._store.glance() as glance:
            records = glance.records(record).page(ids)
            titles = Titles(glance, self._vocabulary).of_links(records)
        return tuple(Shown(each.id, each, self.words(each, titles)) for each in records)

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
