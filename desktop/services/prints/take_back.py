"""Taking notices back that have just been registered: the letters go to the bin, the files stay."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.paperwork import Letter
from desktop.domain.resolution import Assignment, AssignmentState
from desktop.schema.diff import Edit, Opened
from desktop.services.prints.notices import load_final, plan_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.services.prints.send_notices import SentNotices
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View


def take_back(sources: Sources, sent: SentNotices) -> None:
    """Undo what was registered of notices, all or nothing.

    How far an agency has come since then stays, and so does that another letter has notified it.
    """
    with sources.store.work() as work:
        seen = work.journal.arrived()
        letters = work.records(Letter).page([each.id for each in sent.letters])
        for letter in letters:
            work.delete(Opened(letter, seen))
        told = _told(work, {str(each.session) for each in sent.letters})
        assignments = work.records(Assignment).page(list(set(sent.notified) - told))
        notified = [each for each in assignments if each.state is AssignmentState.NOTIFIED]
        work.save(*(Edit(Opened(each, seen), replace(each, state=None)) for each in notified))
        work.commit()


def _told(view: View, session_ids: Iterable[str]) -> set[str]:
    """Return the assignments of which the letters that are left tell."""
    plans = [plan_in(view, load_final(view, each)) for each in session_ids]
    parts = (part for plan in plans for agency in plan.agencies for part in agency.parts)
    return {assignment for part in parts if part.letters for assignment in part.assignments}
