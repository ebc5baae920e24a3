"""The columns of a list, derived from the description of a record."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from desktop.schema.fields import Kind, fields_of
from desktop.ui.models.table import Column
from desktop.ui.state_tones import is_state, tone_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Shown
    from desktop.ui.tone import Tone

_ISOLATED = "\u2068{}\u2069"
"""Keeps the parts of a code in their order among right-to-left words: «021 3345» from the left, «۱۲/ص/۳» from
the right."""


class ExtraColumn(NamedTuple):
    """A column that is no field of the record; its words that are in ``tones`` are shown as chips."""

    name: str
    heading: str
    tones: Mapping[str, Tone] = {}
    is_wide: bool = False
    """Whether it has long names, for which it gets more room than others."""

    @property
    def kind(self) -> Kind:
        """The kind of field that it takes as much room as."""
        if self.tones:
            return Kind.CHOICE
        return Kind.LINKS if self.is_wide else Kind.LINK


class ExtraColumns(NamedTuple):
    """What a list shows besides the fields; ``cells`` gives id -> name of the column -> words."""

    columns: Sequence[ExtraColumn] = ()
    cells: Callable[[Sequence[str]], Mapping[str, Mapping[str, str]]] = lambda _ids: {}

    def added_to(self, page: Sequence[Shown]) -> Sequence[Shown]:
        """Return rows with the cells of these columns."""
        if not self.columns:
            return page
        more = self.cells([each.id for each in page])
        blank = dict.fromkeys((each.name for each in self.columns), "")
        return [replace(each, cells={**each.cells, **blank, **more.get(each.id, {})}) for each in page]


def extra_columns(extra: ExtraColumns) -> tuple[Column[Shown], ...]:
    """Return the columns of a list that are no fields."""
    return tuple(
        Column(each.name, each.heading, partial(_cell, each.name), each.tones) for each in extra.columns
    )


def record_columns(
    record: type[Record], vocabulary: Vocabulary, owners: Collection[str] = ()
) -> tuple[Column[Shown], ...]:
    """Return a column for each field that a list of ``record`` can show.

    What it is a part of is left out, but for the names in ``owners``.
    """
    return tuple(
        Column(
            field.name,
            vocabulary.field(record, field).label,
            partial(_code if field.code else _cell, field.name),
            _tones(field, vocabulary),
            tuple(vocabulary.choice(choice).label for choice in field.choices or ()),
        )
        for field in fields_of(record)
        if not field.owner or field.name in owners
    )


def _tones(field: Field, vocabulary: Vocabulary) -> dict[str, Tone]:
    if not field.choices or not is_state(field.choices):
        return {}
    return {vocabulary.choice(choice).label: tone_of(choice) for choice in field.choices}


def _cell(name: str, shown: Shown) -> str:
    return shown.cells[name]


def _code(name: str, shown: Shown) -> str:
    cell = shown.cells[name]
    return _ISOLATED.format(cell) if cell else ""
