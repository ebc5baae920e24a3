"""Records in the words of papers, and records that are still there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import RecordMissingError
from desktop.schema.fields import Kind, field_named
from desktop.schema.words import show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.pdf.papers.look import Look
    from desktop.schema.fields import Field
    from desktop.schema.record import R, Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View

FIGURES = frozenset({Kind.NUMBER, Kind.MEASURE, Kind.DAY, Kind.MOMENT})
"""What the program writes itself, in the digits of the paper."""


def present(view: View, kind: type[R], record_id: str) -> R:
    """Return a record; raise `RecordMissingError` where it lies in the bin or is nowhere."""
    records = view.records(kind)
    if not records.find(where={"id": record_id}):
        raise RecordMissingError(kind.__name__, record_id)
    return records.get(record_id)


def label_of(vocabulary: Vocabulary, kind: type[Record], name: str) -> str:
    """Return what a field is called."""
    return vocabulary.field(kind, field_named(kind, name)).label


def words_of(
    record: Record, field: Field, vocabulary: Vocabulary, titles: Mapping[str, str], look: Look
) -> str:
    """Return what a field says; what it links to is called as in ``titles``, unless that lies in the bin."""
    said = show(field, getattr(record, field.name), vocabulary, lambda link: titles.get(link, ""))
    return in_digits(said, field, look)


def in_digits(said: str, field: Field, look: Look) -> str:
    """Return the words of a field in the digits of the paper; what somebody wrote keeps its own."""
    return look.digits(said) if look.latin_digits and (field.kind in FIGURES or field.code) else said
