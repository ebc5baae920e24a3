"""What of the records is closed for good, and so stays as it is: minutes, and what a session agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.consequences import is_agreed
from desktop.domain.editing import LISTS
from desktop.domain.minutes import LIVING
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Session
from desktop.schema.diff import differences
from desktop.schema.fields import fields_of

if TYPE_CHECKING:
    from desktop.schema.fields import Field
    from desktop.schema.record import Record
    from desktop.storage.unit_of_work import View


class ClosedMinutes:
    """Finds the session whose closed minutes a record is a part of."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._sessions: dict[str, Session | None] = {}
        self._of_resolutions: dict[str, str] = {}

    def of(self, record: Record) -> Session | None:
        """Return the closed session that a stored record is, is a part of, or was closed by, if any."""
        if closing := self._closing(record):
            return closing
        session = record.id if isinstance(record, Session) else self._session_of(record)
        if session not in self._sessions:
            found = self._view.records(Session).page([session])
            self._sessions[session] = found[0] if found and found[0].state.is_locked else None
        return self._sessions[session]

    def concerns(self, kind: type[Record]) -> bool:
        """Tell whether records of a kind may be minutes or a part of them."""
        return kind is Session or kind in LISTS

    def refuse(self, stored: Record, edited: Record) -> Session | None:
        """Return the closed session that ``edited`` would go against, if any.

        Its minutes would be others, or what it closed would.
        """
        changed = {each.field.name for each in differences(stored, edited)}
        if changed and (closing := self._closing(stored)):
            return closing
        changed.difference_update(LIVING.get(type(stored), ()))
        return self.of(stored) or self.of(edited) if changed else None

    def _closing(self, record: Record) -> Session | None:
        """Return the session that closed an assignment, if one did."""
        if not (isinstance(record, Assignment) and is_agreed(record)):
            return None
        found = self._view.records(Session).page([str(record.closed_in)])
        return found[0] if found else None

    def _session_of(self, record: Record) -> str:
        if isinstance(record, Resolution):
            return record.session or ""
        if not self.concerns(type(record)):
            return ""
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
