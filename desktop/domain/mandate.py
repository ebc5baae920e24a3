"""What allows somebody to act: certificates of operators, and powers delegated to offices."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.law import LawArticle
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, link, passage, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class QualificationKind(Enum):
    """In what somebody is qualified (seed 002: technical, financial, executive)."""

    TECHNICAL = "technical"
    FINANCIAL = "financial"
    EXECUTIVE = "executive"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Qualification(Record):
    """A certificate of an operator, an organisation or a person."""

    matched_by: ClassVar = (
        *(("number", "issuer"), ("number", "operator"), ("number", "operator_person")),
        *(("operator", "kind"), ("operator_person", "kind")),
    )
    referred_by: ClassVar = ("operator", "operator_person", "kind")

    operator: Link[Organisation] | None = link(Organisation)
    operator_person: Link[Person] | None = link(Person)
    kind: QualificationKind | None = choice(QualificationKind)
    issuer: Link[Organisation] | None = link(Organisation)
    number: str = text(searched=True, code=True)
    since: date | None = day()
    until: date | None = day(indexed=True)
    note: str = passage(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a certificate of nobody, and an end before the beginning."""
        if not (self.operator or self.operator_person):
            yield Problem("operator", Reason.MISSING)
        yield from out_of_order(self)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Delegation(Record):
    """A power of an agency that an office may use for a time."""

    matched_by: ClassVar = (("office", "agency", "power"), ("letter_number", "agency"))
    referred_by: ClassVar = ("office", "agency", "power")

    office: Link[Office] | None = link(Office, required=True)
    agency: Link[Organisation] | None = link(Organisation, required=True)
    power: str = text(required=True, ordered=True, searched=True)
    letter_number: str = text(searched=True, code=True)
    article: Link[LawArticle] | None = link(LawArticle)
    since: date | None = day()
    until: date | None = day(indexed=True)
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """What is delegated."""
        return self.power

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an end before the beginning."""
        yield from out_of_order(self)
