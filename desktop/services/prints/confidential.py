"""Confidential resolutions on papers that are about something else: that there is one, not what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.resolution import Resolution
from desktop.schema.fields import Kind
from desktop.services.followed_up import followed_up
from desktop.services.prints.words import label_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.minutes import Minutes
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View

FOLLOW_UP = "پیگیری مصوبهٔ محرمانه"
"""What an agenda says in the place of the words of a confidential resolution."""


def names_one(field: Field) -> bool:
    """Say whether the words of a field are those of one or more resolutions."""
    return field.kind in (Kind.LINK, Kind.LINKS) and field.target == Resolution.__name__


def confidential_ids(view: View, ids: Iterable[str | None]) -> frozenset[str]:
    """Return those of ``ids`` that are of confidential resolutions, also of such as lie in the bin."""
    found = view.records(Resolution).page([each for each in ids if each])
    return frozenset(each.id for each in found if each.is_confidential)


def linked(record: Record, field: Field) -> tuple[str, ...]:
    """Return what a field links to."""
    value = getattr(record, field.name)
    return tuple(value) if field.kind is Kind.LINKS else (value,) if value else ()


def called(vocabulary: Vocabulary) -> str:
    """Return the word that stands in the place of a confidential resolution."""
    return label_of(vocabulary, Resolution, "is_confidential")


def open_agenda(view: View, minutes: Minutes) -> Minutes:
    """Return minutes whose agenda does not repeat what confidential resolutions of earlier sessions say."""
    sources = {each.id: followed_up(view, each) for each in minutes.agenda}
    hidden = confidential_ids(view, sources.values())
    agenda = (
        replace(each, subject=FOLLOW_UP) if sources[each.id] in hidden else each for each in minutes.agenda
    )
    return replace(minutes, agenda=tuple(agenda))
