"""What of the records is minutes that are closed for good, and so stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Session
from desktop.schema.diff import differences
from desktop.schema.fields import fields_of

if TYPE_CHECKING:
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.storage.unit_of_work import View

_SAID_OF_ASSIGNMENTS = ("resolution", "order", "organisation", "role")
"""What the paper says of an assignment; how far it has come goes on changing."""

_HOLDING = frozenset({Session.__name__, Resolution.__name__})
"""The records of which minutes and their parts are parts."""


class ClosedMinutes:
    """Finds the session whose closed minutes a record is a part of."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._sessions: dict[str, Session | None] = {}
        self._of_resolutions: dict[str, str] = {}

    def of(self, record: Record) -> Session | None:
        """Return the closed session that a stored record is, or is a part of, if any."""
        session = record.id if isinstance(record, Session) else self._session_of(record)
        if session not in self._sessions:
            found = self._view.records(Session).page([session])
            self._sessions[session] = found[0] if found and found[0].state.is_locked else None
        return self._sessions[session]

    def concerns(self, kind: type[Record]) -> bool:
        """Tell whether records of a kind may be minutes or a part of them."""
        owners = {field.target for field in fields_of(kind) if field.owner}
        return not owners.isdisjoint(_HOLDING) or kind.__name__ in _HOLDING

    def refuse(self, stored: Record, edited: Record) -> Session | None:
        """Return the closed session whose minutes would be others with ``edited``, if any."""
        changed = {each.field.name for each in differences(stored, edited)}
        if isinstance(stored, Assignment) and changed.isdisjoint(_SAID_OF_ASSIGNMENTS):
            return None
        return self.of(stored) or self.of(edited) if changed else None

    def _session_of(self, record: Record) -> str:
        if isinstance(record, Resolution):
            return record.session or ""
        owner = next((field for field in fields_of(type(record)) if field.owner), None)
        return self._of_owner(owner, getattr(record, owner.name) or "") if owner else ""

    def _of_owner(self, field: Field, owner: str) -> str:
        if field.target == Session.__name__:
            return owner
        if field.target != Resolution.__name__:  # follow-ups and seats are no minutes
            return ""
        if owner not in self._of_resolutions:
            found = self._view.records(Resolution).page([owner])
            self._of_resolutions[owner] = (found[0].session or "") if found else ""
        return self._of_resolutions[owner]
