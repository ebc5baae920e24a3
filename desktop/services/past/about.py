"""What a unit of work was about: to how many records it did what, and the one that stands for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.change import ChangeKind
from desktop.schema.fields import fields_of
from desktop.services.titles import Titles
from desktop.storage.batches import Batches

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.batches import Deeds, Ran
    from desktop.storage.unit_of_work import View

_WEIGHT = (
    ChangeKind.FINALISE,
    ChangeKind.CREATE,
    ChangeKind.DELETE,
    ChangeKind.RESTORE,
    ChangeKind.SET,
)
"""What a unit of work is called after, where it did several things."""


@dataclass(frozen=True, slots=True)
class About:
    """What was done above all, and to which record; ``others`` is how many more it was done to."""

    deed: ChangeKind
    kind: str
    record_id: str
    title: str
    """Never empty."""
    others: int
    counts: tuple[Deeds, ...]
    """All of it, by kind of record and deed, in the order in which it was begun."""


def about(view: View, vocabulary: Vocabulary, ran: Ran) -> About:
    """Return what a unit of work was about; what this program does not know is called by its name."""
    batches = Batches(view.connection)
    counts = batches.counts(ran)
    known = [each for each in counts if each.kind in CATALOGUE]
    owners = {field.target for each in known for field in fields_of(CATALOGUE[each.kind]) if field.owner}
    chief = min(known or counts, key=lambda each: _rank(each, owners))
    record_id = batches.first_of(ran, chief.kind, chief.deed)
    others = sum(each.records for each in counts if each.deed is chief.deed) - 1
    title = _title(view, vocabulary, chief.kind, record_id)
    return About(chief.deed, chief.kind, record_id, title, others, counts)


def _rank(deeds: Deeds, owners: AbstractSet[str]) -> tuple[int, bool, bool]:
    """Put what came with its parts before other wholes, and these before parts."""
    is_part = deeds.kind in CATALOGUE and any(each.owner for each in fields_of(CATALOGUE[deeds.kind]))
    return _WEIGHT.index(deeds.deed), is_part, deeds.kind not in owners


def _title(view: View, vocabulary: Vocabulary, kind: str, record_id: str) -> str:
    if kind not in CATALOGUE:
        return kind
    found = view.of_kind(kind).page([record_id])
    return Titles(view, vocabulary).of(found)[record_id] if found else kind
