"""Who works in an office, and which agencies serve people through it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, flag, link, passage, text
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop.schema.problem import Problem


class Discipline(Enum):
    """What somebody is trained in."""

    URBAN_PLANNING = "urban_planning"
    ARCHITECTURE = "architecture"
    SOCIOLOGY = "sociology"
    SOCIAL_WORK = "social_work"
    PSYCHOLOGY = "psychology"
    ECONOMICS = "economics"
    LAW = "law"
    HEALTH = "health"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OfficeMember(Record):
    """Somebody who works in an office, or worked there."""

    matched_by: ClassVar = (("office", "person", "since"), ("office", "person"))
    referred_by: ClassVar = ("office", "person")

    office: Link[Office] | None = link(Office, owner=True)
    person: Link[Person] | None = link(Person, required=True)
    post: str = text(searched=True)
    discipline: Discipline | None = choice(Discipline)
    is_manager: bool = flag()
    is_local: bool = flag()
    since: date | None = day()
    until: date | None = day()
    note: str = passage(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an end before the beginning."""
        yield from out_of_order(self)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OfficeService(Record):
    """What an agency offers people through an office."""

    matched_by: ClassVar = (("office", "agency", "words"),)
    referred_by: ClassVar = ("office", "agency", "words")

    office: Link[Office] | None = link(Office, owner=True)
    agency: Link[Organisation] | None = link(Organisation, required=True)
    words: str = text(required=True, searched=True)
    days: str = text(searched=True)
    since: date | None = day()
    until: date | None = day()
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """What is offered."""
        return self.words

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an end before the beginning."""
        yield from out_of_order(self)
