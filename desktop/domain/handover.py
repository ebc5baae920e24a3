"""How an office comes into the hands of the municipality: the exit plan and what is handed over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.schema.check import WHOLE
from desktop.schema.fields import Form, choice, day, link, number, passage, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ExitStep(Record):
    """One step of an office's exit plan, and how far it has come."""

    matched_by: ClassVar = (("office", "order"), ("office", "words"))
    referred_by: ClassVar = ("office", "order")

    office: Link[Office] | None = link(Office, owner=True)
    order: int | None = number(required=True)
    words: str = text(required=True, searched=True)
    agency: Link[Organisation] | None = link(Organisation)
    due_on: date | None = day(indexed=True)
    done_on: date | None = day()
    percent: int | None = number(form=Form.PERCENT)
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """What is to be done."""
        return self.words

    def own_problems(self) -> Iterator[Problem]:
        """Refuse more than the whole."""
        if self.percent is not None and not 0 <= self.percent <= WHOLE:
            yield Problem("percent", Reason.OUT_OF_RANGE, (("least", "0"), ("most", str(WHOLE))))


class Condition(Enum):
    """In what state a thing is."""

    GOOD = "good"
    WORN = "worn"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class InventoryItem(Record):
    """A thing that belongs to an office and is handed over with it; the worth is in rials."""

    matched_by: ClassVar = (("office", "code"), ("office", "name"))
    referred_by: ClassVar = ("office", "name")

    office: Link[Office] | None = link(Office, owner=True)
    name: str = text(required=True, ordered=True, searched=True)
    code: str = text(searched=True, code=True)
    count: int | None = number()
    unit: str = text()
    condition: Condition | None = choice(Condition)
    worth: int | None = number(summed=True)
    owned_by: Link[Organisation] | None = link(Organisation)
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name
