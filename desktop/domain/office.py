"""An office in a neighbourhood."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.law import LawArticle
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.programme import Programme
from desktop.schema.fields import Form, choice, day, flag, link, links, measure, number, passage, text, texts
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from desktop.domain.resolution import Resolution


class OfficeKind(Enum):
    """What an office is there for."""

    FACILITATION = "facilitation"
    NEIGHBOURHOOD_DEVELOPMENT = "neighbourhood_development"
    RENEWAL_SERVICES = "renewal_services"
    SOCIAL_PARTICIPATION = "social_participation"
    OTHER = "other"


class OfficeState(Enum):
    """Where an office is in its life."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    SET_UP = "set_up"
    ACTIVE = "active"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Office(Record):
    """An office that serves one neighbourhood or several."""

    matched_by: ClassVar = (("code",), ("name", "place"))

    code: str = text(searched=True, ordered=True, code=True)
    name: str = text(required=True, ordered=True, searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    kind: OfficeKind | None = choice(OfficeKind)
    programmes: tuple[Link[Programme], ...] = links(Programme)
    is_pilot: bool = flag()
    start_order: int | None = number()
    basis: Link[LawArticle] | None = link(LawArticle)
    place: Link[Place] | None = link(Place)
    neighbourhoods: tuple[Link[Neighbourhood], ...] = links(Neighbourhood)
    state: OfficeState = choice(OfficeState, default=OfficeState.PROPOSED)
    state_since: date | None = day()
    state_document: str = text(searched=True, code=True)
    state_resolution: Link[Resolution] | None = link("Resolution")
    active_since: date | None = day()
    parallel_reason: str = passage(searched=True)
    parallel_resolution: Link[Resolution] | None = link("Resolution")
    handover_due_on: date | None = day(indexed=True)
    handover_basis: Link[LawArticle] | None = link(LawArticle)
    establishing: Link[Organisation] | None = link(Organisation)
    licensing: Link[Organisation] | None = link(Organisation)
    supervising: Link[Organisation] | None = link(Organisation)
    lead: Link[Organisation] | None = link(Organisation)
    operator: Link[Organisation] | None = link(Organisation)
    operator_person: Link[Person] | None = link(Person)
    qualification_issuer: str = text()
    qualification_number: str = text(code=True)
    qualified_until: date | None = day()
    manager: str = text(searched=True)
    phone: str = text(searched=True, code=True, form=Form.PHONE)
    address: str = text(searched=True)
    latitude: Decimal | None = measure()
    longitude: Decimal | None = measure()
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a position that is nowhere on Earth."""
        for name, most in (("latitude", 90), ("longitude", 180)):
            if (value := getattr(self, name)) is not None and abs(value) > most:
                yield Problem(name, Reason.OUT_OF_RANGE, (("least", f"-{most}"), ("most", str(most))))
