"""What somebody asked a body to put on its agenda."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.domain.body import Body
from desktop.domain.directive import Directive
from desktop.domain.party import Organisation
from desktop.domain.session import ItemKind
from desktop.domain.topic import Topic
from desktop.schema.fields import choice, day, flag, link, passage, text
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from datetime import date


class RequestState(Enum):
    """What became of a request; that it is on an agenda is the existence of an item, not a state."""

    WAITING = "waiting"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AgendaRequest(Record):
    """A request for the agenda, which waits until a session takes it up; its papers are attached files."""

    matched_by: ClassVar = (("body", "subject"),)

    body: Link[Body] | None = link(Body, required=True)
    subject: str = text(required=True, ordered=True, searched=True)
    kind: ItemKind = choice(ItemKind, default=ItemKind.PROPOSAL)
    organisation: Link[Organisation] | None = link(Organisation)
    requested_by: str = text(searched=True)
    requested_on: date | None = day()
    letter_number: str = text(searched=True, code=True)
    is_urgent: bool = flag()
    topic: Link[Topic] | None = link(Topic)
    handed_from: Any = link("Resolution")
    directive: Link[Directive] | None = link(Directive)
    report: Any = link("Report")
    state: RequestState = choice(RequestState, default=RequestState.WAITING)
    answer: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its subject."""
        return self.subject
