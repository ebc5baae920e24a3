"""The changes of one record by one step, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.change import ChangeKind
from desktop.schema.diff import differences
from desktop.schema.values import readable, record_of
from desktop.schema.words import show
from desktop.services.history import Then
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.schema.change import Change
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Changed:
    """What one step did to one record: the deeds in their order, and each field before and after."""

    kind: str
    """The name of the class of the record."""
    record_id: str
    label: str
    """What such records are called."""
    title: str
    deeds: tuple[ChangeKind, ...]
    fields: tuple[Then, ...]


class ChangeWords:
    """Tells changes inside one view of the data."""

    def __init__(self, view: View, vocabulary: Vocabulary) -> None:
        self._view = view
        self._vocabulary = vocabulary

    def of(self, changes: Sequence[Change]) -> Changed:
        """Return the changes of one record, which this program knows the kind of, in words."""
        kind, record_id = CATALOGUE[changes[0].record], changes[0].record_id
        stored = self._view.records(kind).page([record_id])
        title = Titles(self._view, self._vocabulary).of(stored)[record_id] if stored else ""
        label = self._vocabulary.record(kind).label
        deeds = tuple(dict.fromkeys(each.kind for each in changes))
        fields = tuple(each for change in changes for each in self._fields(kind, change))
        return Changed(kind.__name__, record_id, label, title or label, deeds, fields)

    def _fields(self, kind: type[Record], change: Change) -> Iterator[Then]:
        before = {change.field: change.old} if change.kind is ChangeKind.SET else {}
        was, now = (record_of(kind, "", readable(kind, each)) for each in (before, change.writes()))
        titles = Titles(self._view, self._vocabulary).of_links([was, now])
        for each in differences(was, now):
            if not each.field.automatic:
                words = [
                    show(each.field, value, self._vocabulary, lambda one: titles.get(one, one))
                    for value in (each.old, each.new)
                ]
                yield Then(self._vocabulary.field(kind, each.field).label, *words)
