"""The tone in which each state is told; the words come from the vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.agenda_request import RequestState
from desktop.domain.livelihood import BusinessState
from desktop.domain.office import OfficeState
from desktop.domain.office_document import DocumentState
from desktop.domain.place import Selection
from desktop.domain.report import ReportState
from desktop.domain.resolution import AssignmentState
from desktop.domain.session import Outcome, Presence, SessionState
from desktop.domain.supervision import LessonKind
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from enum import Enum

_TONES: dict[Enum, Tone] = {
    OfficeState.PROPOSED: Tone.NEUTRAL,
    OfficeState.APPROVED: Tone.INFO,
    OfficeState.SET_UP: Tone.WARN,
    OfficeState.ACTIVE: Tone.OK,
    OfficeState.HANDED_OVER: Tone.INFO,
    OfficeState.CLOSED: Tone.NEUTRAL,
    OfficeState.SUSPENDED: Tone.DANGER,
    DocumentState.PREPARING: Tone.NEUTRAL,
    DocumentState.SENT_COUNTY: Tone.WARN,
    DocumentState.APPROVED_COUNTY: Tone.INFO,
    DocumentState.SENT_PROVINCE: Tone.WARN,
    DocumentState.APPROVED_PROVINCE: Tone.OK,
    DocumentState.IN_FORCE: Tone.OK,
    Selection.CANDIDATE: Tone.WARN,
    Selection.APPROVED: Tone.OK,
    Selection.REMOVED: Tone.NEUTRAL,
    SessionState.PLANNED: Tone.NEUTRAL,
    SessionState.INVITED: Tone.INFO,
    SessionState.HELD: Tone.WARN,
    SessionState.DRAFT: Tone.WARN,
    SessionState.FINAL: Tone.OK,
    SessionState.AMENDED: Tone.INFO,
    SessionState.CANCELLED: Tone.DANGER,
    ReportState.DRAFT: Tone.NEUTRAL,
    ReportState.SUBMITTED: Tone.INFO,
    ReportState.RETURNED: Tone.WARN,
    ReportState.APPROVED: Tone.OK,
    RequestState.WAITING: Tone.INFO,
    RequestState.DECLINED: Tone.DANGER,
    RequestState.WITHDRAWN: Tone.NEUTRAL,
    Outcome.ADOPTED: Tone.OK,
    Outcome.ADOPTED_WITH_CHANGES: Tone.OK,
    Outcome.REJECTED: Tone.DANGER,
    Outcome.POSTPONED: Tone.WARN,
    Outcome.WITHDRAWN: Tone.NEUTRAL,
    Outcome.NOTED: Tone.INFO,
    Presence.PRESENT: Tone.OK,
    Presence.ABSENT: Tone.DANGER,
    Presence.EXCUSED: Tone.NEUTRAL,
    Presence.REPRESENTED: Tone.INFO,
    BusinessState.STARTING: Tone.INFO,
    BusinessState.WORKING: Tone.OK,
    BusinessState.STOPPED: Tone.NEUTRAL,
    LessonKind.WEAKNESS: Tone.WARN,
    LessonKind.STRENGTH: Tone.OK,
    AssignmentState.NOTIFIED: Tone.NEUTRAL,
    AssignmentState.UNDER_WAY: Tone.INFO,
    AssignmentState.DONE: Tone.OK,
    AssignmentState.STOPPED: Tone.DANGER,
    AssignmentState.MOOT: Tone.NEUTRAL,
    AssignmentState.PROPOSED_CLOSED: Tone.WARN,
    AssignmentState.CLOSED: Tone.OK,
}


def tone_of(value: Enum) -> Tone:
    """Return the tone of a state; a choice that is no state is neutral."""
    return _TONES.get(value, Tone.NEUTRAL)


def is_state(choices: type[Enum]) -> bool:
    """Say whether these choices are states, which lists show as chips."""
    return any(choice in _TONES for choice in choices)
