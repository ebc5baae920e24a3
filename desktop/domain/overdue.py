"""When an agency is late: the one rule of lists, board, figures, reminders and papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.resolution import AssignmentRole, AssignmentState, ResolutionKind

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.resolution import Assignment, Resolution

FINISHED = (AssignmentState.DONE, AssignmentState.MOOT, AssignmentState.CLOSED)
"""Where nothing is left to be done."""
ANSWERED = (*FINISHED, AssignmentState.PROPOSED_CLOSED)
"""Where the agency has nothing left to do: what is proposed to be closed waits for the body."""
FOLLOWED = (
    ResolutionKind.ACTION,
    ResolutionKind.PERIODIC_REPORT,
    ResolutionKind.CREATE_BODY,
    ResolutionKind.NEXT_SESSION,
)
"""Resolutions that somebody has to carry out; a standing rule is reviewed, an appreciation is a letter."""
NEEDING_AGENCY = (ResolutionKind.ACTION, ResolutionKind.PERIODIC_REPORT)
"""Those that nobody carries out where no agency is named; the others end with a session."""


def is_followed(assignment: Assignment, resolution: Resolution) -> bool:
    """Say whether somebody waits for the part of this agency."""
    return assignment.role is AssignmentRole.RESPONSIBLE and resolution.kind in FOLLOWED


def is_late(assignment: Assignment, resolution: Resolution, due: date | None, today: date) -> bool:
    """Say whether the day is past on which a responsible agency should have done its part.

    ``due`` is what `due_day` says. Sessions that were called off decided nothing: leave theirs out before.
    """
    waited_for = is_followed(assignment, resolution) and assignment.state not in ANSWERED
    return waited_for and due is not None and due < today
