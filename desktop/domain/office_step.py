"""The steps that an office took in its life, each with its paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.office import Office
from desktop.domain.resolution import Resolution
from desktop.schema.fields import choice, day, link, passage, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class OfficeStepKind(Enum):
    """What was done; most steps bring an office into the state of the same name."""

    PROPOSED = "proposed"
    CALL = "call"
    ASSESSED = "assessed"
    LICENSED = "licensed"
    APPROVED = "approved"
    SET_UP = "set_up"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OfficeStep(Record):
    """One step of an office's life; a wrong one stays, with why and when it was taken back."""

    matched_by: ClassVar = (("office", "kind", "taken_on"),)
    referred_by: ClassVar = ("office", "kind", "taken_on")

    office: Link[Office] | None = link(Office, owner=True)
    kind: OfficeStepKind | None = choice(OfficeStepKind, required=True)
    taken_on: date | None = day(required=True)
    document: str = text(searched=True, code=True)
    resolution: Link[Resolution] | None = link(Resolution)
    passed_over: str = passage(searched=True)
    note: str = passage(searched=True)
    undone_on: date | None = day()
    undone_reason: str = passage(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a step that is taken back without a reason."""
        if self.undone_on and not self.undone_reason:
            yield Problem("undone_reason", Reason.MISSING)
