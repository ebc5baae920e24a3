"""Since when a resolution has had the words and the parts that its agencies are told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.resolution import Assignment, Clause
from desktop.schema.change import ChangeKind
from desktop.schema.condition import Is

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from desktop.schema.change import Change
    from desktop.storage.unit_of_work import View

_OF_RESOLUTION = frozenset(
    {"preamble", "operative", "kind", "deadline_kind", "deadline_on", "deadline_phrase", "period"}
)
_OF_CLAUSE = frozenset({"words", "deadline_on"})
_OF_PART = frozenset({"clause", "role", "organisation"})
"""Fields that are told to an agency; of final minutes only an amendment changes them."""
_WHOLE = frozenset({ChangeKind.CREATE, ChangeKind.DELETE, ChangeKind.RESTORE})


class Worded:
    """The stamps of the last changes, read once; ``agency_of`` says what an organisation is today."""

    def __init__(
        self, view: View, resolution_ids: Collection[str], agency_of: Callable[[str], str | None]
    ) -> None:
        self._last: dict[tuple[str, str], str] = {}
        own = (Is("resolution", tuple(resolution_ids)),)
        clauses, parts = view.records(Clause), view.records(Assignment)
        there_or_not = (False, True)
        said = [
            each for gone in there_or_not for each in clauses.page(clauses.find(conditions=own, deleted=gone))
        ]
        given = [
            each for gone in there_or_not for each in parts.page(parts.find(conditions=own, deleted=gone))
        ]
        changes = view.journal.of([*resolution_ids, *(each.id for each in (*said, *given))])
        for resolution_id in resolution_ids:
            written = (each for each in changes[resolution_id] if each.kind is ChangeKind.SET)
            self._note(resolution_id, "", written, _OF_RESOLUTION)
        for clause in said:
            self._note(str(clause.resolution), "", changes[clause.id], _OF_CLAUSE)
        for part in given:
            if agency := agency_of(str(part.organisation)):
                self._note(str(part.resolution), agency, changes[part.id], _OF_PART)

    def since(self, resolution_id: str, agency_id: str) -> str:
        """Return the stamp since which this agency has had nothing else to be told of a resolution."""
        return max(self._last.get((resolution_id, whose), "") for whose in ("", agency_id))

    def _note(self, resolution: str, agency: str, changes: Iterable[Change], fields: Collection[str]) -> None:
        stamps = (each.stamp for each in changes if each.kind in _WHOLE or each.field in fields)
        key = (resolution, agency)
        self._last[key] = max(self._last.get(key, ""), max(stamps, default=""))
