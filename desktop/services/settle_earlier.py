"""Carries what final minutes mean for earlier resolutions into the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.consequences import Earlier, consequences, no_longer_agreed
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Session
from desktop.schema.condition import Is
from desktop.schema.diff import Edit, Opened

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.storage.unit_of_work import UnitOfWork, View


def settle_earlier(
    work: UnitOfWork, minutes: Minutes, before: Minutes | None = None
) -> tuple[Assignment, ...]:
    """Save what the minutes closed, sent back or brought about; return those assignments as they are now.

    ``before`` are the minutes that an amendment changed: what they brought about is not brought about again.
    """
    earlier = _earlier(work, minutes)
    were = {each.id: each for one in earlier for each in one.assignments}
    seen = work.journal.arrived()
    changed = consequences(minutes, earlier, before)
    work.save(*(Edit(Opened(were[each.id], seen), each) for each in changed))
    return changed


def stays_closed(view: View, minutes: Minutes) -> tuple[Assignment, ...]:
    """Return what this session closed by an earlier version of its minutes: closed it stays, for good."""
    assignments = view.records(Assignment)
    closed = assignments.page(assignments.find(where={"closed_in": minutes.session.id}))
    return no_longer_agreed(minutes, closed)


def _earlier(view: View, minutes: Minutes) -> tuple[Earlier, ...]:
    """Return what the agenda and the body come from; what lies in the bin is left out."""
    ids = {each.from_resolution for each in minutes.agenda if each.from_resolution}
    if minutes.body and minutes.body.created_by:
        ids.add(minutes.body.created_by)
    resolutions = view.records(Resolution)
    assignments = view.records(Assignment)
    found = resolutions.page(resolutions.find(conditions=(Is("id", tuple(ids)),)))
    decided = view.records(Session).page(tuple({str(each.session) for each in found}))
    sessions = {each.id: each for each in decided}
    return tuple(
        Earlier(
            each,
            sessions[str(each.session)],
            assignments.page(assignments.find(where={"resolution": each.id})),
        )
        for each in found
    )
