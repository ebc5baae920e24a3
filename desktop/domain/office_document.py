"""The papers that an office owes and has, and those that hold for all offices of a kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.office import Office, OfficeKind
from desktop.domain.party import Organisation
from desktop.domain.resolution import Resolution
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, link, number, passage, text
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop.schema.problem import Problem


class DocumentKind(Enum):
    """What a paper of an office is."""

    NEEDS_ASSESSMENT = "needs_assessment"
    SERVICE_DESCRIPTION = "service_description"
    DEVELOPMENT_DOCUMENT = "development_document"
    EXIT_PLAN = "exit_plan"
    CONTRACT = "contract"
    HANDOVER_MINUTES = "handover_minutes"
    EVALUATION = "evaluation"
    OTHER = "other"


class DocumentState(Enum):
    """How far a paper has come on its road through the county and the province."""

    PREPARING = "preparing"
    SENT_COUNTY = "sent_county"
    APPROVED_COUNTY = "approved_county"
    SENT_PROVINCE = "sent_province"
    APPROVED_PROVINCE = "approved_province"
    IN_FORCE = "in_force"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OfficeDocument(Record):
    """One version of a paper of an office; its files are attached to it."""

    matched_by: ClassVar = (("office", "kind", "version"), ("office", "kind", "number"))
    referred_by: ClassVar = ("office", "kind", "version")

    office: Link[Office] | None = link(Office, owner=True)
    kind: DocumentKind | None = choice(DocumentKind, required=True, indexed=True)
    version: int | None = number()
    name: str = text(searched=True)
    number: str = text(searched=True, code=True)
    state: DocumentState = choice(DocumentState, default=DocumentState.PREPARING)
    state_since: date | None = day()
    due_on: date | None = day(indexed=True)
    party: Link[Organisation] | None = link(Organisation)
    since: date | None = day()
    until: date | None = day(indexed=True)
    county_request: Link[AgendaRequest] | None = link(AgendaRequest)
    county_resolution: Link[Resolution] | None = link(Resolution)
    province_request: Link[AgendaRequest] | None = link(AgendaRequest)
    province_resolution: Link[Resolution] | None = link(Resolution)
    note: str = passage(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an end before the beginning."""
        yield from out_of_order(self)


class GuidelineKind(Enum):
    """What a paper for all offices of a kind is."""

    SERVICE_DESCRIPTION = "service_description"
    OPERATING_MODEL = "operating_model"
    PROCEDURE = "procedure"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Guideline(Record):
    """An agreed way of working for offices of a kind, in one version; its files are attached to it."""

    matched_by: ClassVar = (("name", "version"),)

    name: str = text(required=True, ordered=True, searched=True)
    kind: GuidelineKind | None = choice(GuidelineKind)
    office_kind: OfficeKind | None = choice(OfficeKind)
    version: int | None = number()
    issued_on: date | None = day()
    resolution: Link[Resolution] | None = link(Resolution)
    words: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name
