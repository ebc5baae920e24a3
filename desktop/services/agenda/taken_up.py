"""Which items and resolutions of a body's sessions a later agenda has taken up."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from desktop.domain.resolution import DeadlineKind, Resolution, ResolutionKind
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session, SessionState
from desktop.schema.condition import Either, Is
from desktop.services.views import is_one

_P = TypeVar("_P", AgendaItem, Resolution)
_LEFT_TO_THE_NEXT = Either(
    (
        is_one("kind", ResolutionKind.NEXT_SESSION),
        is_one("deadline_kind", DeadlineKind.NEXT_SESSION),
    )
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.schema.condition import Condition
    from desktop.storage.unit_of_work import View


class TakenUp:
    """What sessions that took place left, the latest session first, and what later agendas made of it.

    An agenda that was called off has taken up nothing.
    """

    def __init__(
        self,
        view: View,
        held: Sequence[Session],
        recent: Sequence[Session],
        followed: Condition | None = None,
    ) -> None:
        """Look at the items of ``recent`` sessions, and at the resolutions of all that are ``followed``."""
        self._places = {each.id: place for place, each in enumerate(held)}
        self._days = {each.id: each.held_on for each in held}
        items, resolutions = view.records(AgendaItem), view.records(Resolution)
        of_recent = Is("session", tuple(each.id for each in recent))
        self.items = self._in_order(items.page(items.find(order_by="order", conditions=(of_recent,))))
        """The items of the recent sessions."""
        left = resolutions.find(order_by="order", conditions=(of_recent, _LEFT_TO_THE_NEXT))
        self.left_to_the_next = self._in_order(resolutions.page(left))
        """What the recent sessions left to the next one."""
        found_ids: Sequence[str] = ()
        if followed is not None:
            of_all = Is("session", tuple(self._places))
            found_ids = resolutions.find(order_by="order", conditions=(of_all, followed))
        self.followed = self._in_order(resolutions.page(found_ids))
        """The resolutions of all sessions that are asked for."""
        known = {
            "from_item": tuple(each.id for each in self.items),
            "from_resolution": (*left, *found_ids),
            "approves": tuple(each.id for each in recent),
        }
        found: dict[str, AgendaItem] = {}
        for name, ids in known.items():
            if ids:
                later = items.page(items.find(conditions=(Is(name, ids),)))
                found |= {each.id: each for each in later}
        sessions = view.records(Session).page(sorted({str(each.session) for each in found.values()}))
        self._sessions = {each.id: each for each in sessions if each.state is not SessionState.CANCELLED}
        living = [each for each in found.values() if str(each.session) in self._sessions]
        self._from_items = {str(each.from_item) for each in living if each.from_item}
        self._approved = {str(each.approves) for each in living if each.approves}
        self._of_resolutions: dict[str, list[AgendaItem]] = {}
        for each in living:
            if each.from_resolution:
                self._of_resolutions.setdefault(each.from_resolution, []).append(each)

    def decided_on(self, resolution: Resolution) -> date | None:
        """Return the day of the session of a resolution."""
        return self._days.get(str(resolution.session))

    def has_item(self, item: AgendaItem) -> bool:
        """Say whether an item stands on a later agenda."""
        return item.id in self._from_items

    def has_resolution(self, resolution: Resolution) -> bool:
        """Say whether a session after it has spoken of a resolution, or is to."""
        return resolution.id in self._of_resolutions

    def is_approved(self, session_id: str) -> bool:
        """Say whether an agenda has the approval of a session's minutes."""
        return session_id in self._approved

    def is_awaited(self, resolution: Resolution, *, closing: bool = False) -> bool:
        """Say whether a session that has not decided yet has a resolution, or its closing, on its agenda."""
        return any(
            (not closing or each.kind is ItemKind.CLOSING)
            and (each.outcome is None or each.outcome is Outcome.POSTPONED)
            and not self._sessions[str(each.session)].state.is_locked
            for each in self._of_resolutions.get(resolution.id, ())
        )

    def is_heard_since(self, resolution: Resolution, day: date) -> bool:
        """Say whether a session on a day or after it has spoken of a resolution, or is to."""
        sessions = (self._sessions[str(each.session)] for each in self._of_resolutions.get(resolution.id, ()))
        return any(each.held_on is None or each.held_on >= day for each in sessions)

    def _in_order(self, parts: Sequence[_P]) -> tuple[_P, ...]:
        return tuple(sorted(parts, key=lambda each: self._places[str(each.session)]))
