"""What minutes in the making lack, each with the place where it is mended; the rules are the domain's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.closing import finalised
from desktop.domain.editing import arranged
from desktop.domain.minutes import missing, remarks
from desktop.services.minutes_changes import problems_of, records_of, without_blanks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.minutes import Surroundings
    from desktop.schema.problem import Problem
    from desktop.services.minutes_changes import Editing

_SHOWN_AT = {"seat": "attendance"}
"""Where a remark is mended whose field is none of the session's own."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that is missing or odd, at a field of the session or of one part."""

    part_id: str
    field: str
    """A field of that part, or of the session a list: ``attendance``, ``resolutions``."""
    blocks: bool
    """Without mending it the minutes cannot be saved, or not be final."""
    problem: Problem


def doubts_of(editing: Editing, around: Surroundings) -> tuple[Doubt, ...]:
    """Return what keeps the minutes from being saved or final, then the remarks that may be left.

    New parts in which nothing was written are not asked. In one place the same is said once.
    """
    stored = {each.id for each in editing.stored}
    minutes = arranged(without_blanks(editing.minutes, stored))
    blocking = (*problems_of(records_of(minutes)), *missing(minutes, around.sessions))
    is_closed = minutes.session.state.is_locked or bool(missing(minutes, around.sessions))
    left = remarks(minutes if is_closed else finalised(minutes, around.sessions), around)
    found = [
        *_placed(editing.session_id, blocking, blocks=True),
        *_placed(editing.session_id, left, blocks=False),
    ]
    once = {
        (each.part_id, each.field, each.problem.reason, each.problem.values): each for each in reversed(found)
    }
    return tuple(reversed(once.values()))


def _placed(session_id: str, problems: Iterable[Problem], *, blocks: bool) -> list[Doubt]:
    return [
        Doubt(each.record_id or session_id, _SHOWN_AT.get(each.field, each.field), blocks, each)
        for each in problems
    ]
