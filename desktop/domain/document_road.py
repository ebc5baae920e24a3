"""The road of an office's paper through the bodies of county and province, and what a session leads to."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.office_document import DocumentState
from desktop.domain.session import Outcome

if TYPE_CHECKING:
    from desktop.domain.office_document import OfficeDocument


class Stage(Enum):
    """Whose body speaks of the paper."""

    COUNTY = "county"
    PROVINCE = "province"

    @property
    def sent(self) -> DocumentState:
        """The state of a paper that waits there."""
        return _SENT[self]

    @property
    def approved(self) -> DocumentState:
        """The state of a paper that was adopted there."""
        return _APPROVED[self]

    @property
    def request(self) -> str:
        """The field that says by which request it was sent there."""
        return f"{self.value}_request"

    @property
    def resolution(self) -> str:
        """The field that says by which resolution it was adopted there."""
        return f"{self.value}_resolution"


_SENT = {Stage.COUNTY: DocumentState.SENT_COUNTY, Stage.PROVINCE: DocumentState.SENT_PROVINCE}
_APPROVED = {Stage.COUNTY: DocumentState.APPROVED_COUNTY, Stage.PROVINCE: DocumentState.APPROVED_PROVINCE}
_ADOPTED = (Outcome.ADOPTED, Outcome.ADOPTED_WITH_CHANGES)
_REFUSED = (Outcome.REJECTED, Outcome.WITHDRAWN)


def next_stage(document: OfficeDocument) -> Stage | None:
    """Return where a paper can be sent now; None while it waits somewhere and after the last approval."""
    match document.state:
        case DocumentState.PREPARING:
            return Stage.COUNTY
        case DocumentState.APPROVED_COUNTY:
            return Stage.PROVINCE
    return None


def waits_at(state: DocumentState) -> Stage | None:
    """Return whose body a paper waits for."""
    return next((stage for stage, sent in _SENT.items() if sent is state), None)


def proposed_state(state: DocumentState, outcome: Outcome | None, *, is_final: bool) -> DocumentState | None:
    """Return the state that follows from what a session decided of a paper; it is offered, never taken.

    Only final minutes say anything. What was refused goes back to be prepared, or to where the county had
    approved it; what was postponed waits on.
    """
    stage = waits_at(state)
    if stage is None or not is_final:
        return None
    if outcome in _ADOPTED:
        return stage.approved
    if outcome in _REFUSED:
        return DocumentState.PREPARING if stage is Stage.COUNTY else DocumentState.APPROVED_COUNTY
    return None
