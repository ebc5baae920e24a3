"""What the next session of a body is offered for its agenda, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from itertools import takewhile
from typing import TYPE_CHECKING

from desktop.domain.session import AgendaItem, ItemKind
from desktop.schema.record import link_to

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.agenda_request import AgendaRequest
    from desktop.domain.resolution import Resolution
    from desktop.domain.session import Session


class Ground(Enum):
    """Why something is offered; in the order in which offers are shown and taken."""

    MINUTES = "minutes"
    POSTPONED = "postponed"
    NEXT_SESSION = "next_session"
    UNFINISHED = "unfinished"
    CLOSING = "closing"
    REPORT = "report"
    REVIEW = "review"
    REQUEST = "request"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that may go on the agenda, as the item that it would be there."""

    ground: Ground
    item: AgendaItem
    source: str
    """What it comes from in words, such as the title of the session that put it off."""
    day: date | None = None
    """Since when it waits, or when it was due."""
    is_proposed: bool = False
    """Whether it is ticked at first."""
    is_certain: bool = False
    """Whether it goes on the agenda by itself: the session before said so, or the body always works so."""
    is_confidential: bool = False
    """Whether its words are those of a confidential resolution; papers do not show them."""

    @property
    def key(self) -> str:
        """What tells it from all others, also when it is offered again."""
        item = self.item
        came_from = item.from_request or item.from_item or item.from_resolution or item.approves
        return f"{self.ground.value}/{came_from or item.id}"


def left_over(item: AgendaItem) -> AgendaItem:
    """Return the item of an earlier session as it stands on the next agenda; nothing is decided of it yet."""
    return AgendaItem(
        kind=item.kind,
        subject=item.subject,
        presenter=item.presenter,
        from_item=link_to(item),
        from_resolution=item.from_resolution,
        from_request=item.from_request,
        approves=item.approves,
        topic=item.topic,
        is_urgent=item.is_urgent,
    )


def due_next(resolution: Resolution) -> AgendaItem:
    """Return the item by which a session speaks of what was left to it."""
    return _of(resolution, ItemKind.FOLLOW_UP, "{words}")


def closing_of(resolution: Resolution) -> AgendaItem:
    """Return the item by which a body agrees that nothing of a resolution is left to be done."""
    return _of(resolution, ItemKind.CLOSING, "مختومه‌شدن مصوبهٔ «{words}»")


def report_of(resolution: Resolution) -> AgendaItem:
    """Return the item by which a periodic report is heard."""
    return _of(resolution, ItemKind.REPORT, "گزارش دوره‌ای: {words}")


def review_of(resolution: Resolution) -> AgendaItem:
    """Return the item by which a standing rule is looked at again."""
    return _of(resolution, ItemKind.FOLLOW_UP, "بازنگری قاعدهٔ دائمی: {words}")


def reminder_of(resolution: Resolution) -> AgendaItem:
    """Return the item by which the body asks what became of an overdue resolution."""
    return _of(resolution, ItemKind.FOLLOW_UP, "پیگیری مصوبهٔ سررسیدگذشته: {words}")


def approval_of(session: Session, title: str) -> AgendaItem:
    """Return the item by which the minutes of the session before are approved."""
    subject = f"تصویب صورت‌جلسهٔ {title}"
    return AgendaItem(kind=ItemKind.MINUTES, subject=subject, approves=link_to(session))


def placed(agenda: Sequence[AgendaItem], item: AgendaItem) -> list[AgendaItem]:
    """Return an agenda with one more item: an approval of minutes comes first, anything else last.

    An approval that was put off is of older minutes, and comes before one that was not.
    """
    if item.kind is not ItemKind.MINUTES:
        return [*agenda, item]

    def precedes(other: AgendaItem) -> bool:
        return other.kind is ItemKind.MINUTES and bool(other.from_item or not item.from_item)

    place = sum(1 for _ in takewhile(precedes, agenda))
    return [*agenda[:place], item, *agenda[place:]]


def asked(request: AgendaRequest) -> AgendaItem:
    """Return the item that takes up a request."""
    return AgendaItem(
        kind=request.kind,
        subject=request.subject,
        presenter=request.requested_by,
        from_request=link_to(request),
        topic=request.topic,
        is_urgent=request.is_urgent,
    )


def _of(resolution: Resolution, kind: ItemKind, form: str) -> AgendaItem:
    """Return an item about a resolution; an operative text becomes one paragraph without its full stop."""
    words = " ".join((resolution.operative or resolution.preamble).split())
    words = words if form == "{words}" else words.rstrip(".")
    item = AgendaItem(kind=kind, subject=form.format(words=words), from_resolution=link_to(resolution))
    return replace(item, topic=resolution.topic)
