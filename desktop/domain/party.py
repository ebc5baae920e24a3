"""Organisations, people, and the posts that people hold in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, Self

from desktop.domain.person_names import MADAM, SIR, split_name
from desktop.domain.place import Place
from desktop.schema.days import out_of_order
from desktop.schema.fields import Form, choice, day, link, text, texts
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop.schema.problem import Problem


class OrganisationKind(Enum):
    """What an organisation is."""

    GOVERNORATE_GENERAL = "governorate_general"
    GOVERNORATE = "governorate"
    MUNICIPALITY = "municipality"
    AGENCY = "agency"
    ASSOCIATION = "association"
    CHARITY = "charity"
    OPERATOR = "operator"
    COUNCIL = "council"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Organisation(Record):
    """An organisation that attends, supervises or carries out."""

    matched_by: ClassVar = (("name",),)

    name: str = text(required=True, ordered=True, searched=True)
    short_name: str = text(searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    kind: OrganisationKind | None = choice(OrganisationKind)
    parent: Link[Organisation] | None = link("Organisation")
    place: Link[Place] | None = link(Place)
    merged_into: Link[Organisation] | None = link("Organisation", automatic=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        """Its short name and its aliases."""
        return (*filter(None, (self.short_name,)), *self.aliases)

    @classmethod
    def named(cls, name: str) -> Self:
        """Return a new organisation of unknown kind."""
        return cls(name=name)


class Honorific(Enum):
    """How a person is addressed."""

    MR = "mr"
    MRS = "mrs"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Person(Record):
    """Somebody who attends, speaks or signs."""

    matched_by: ClassVar = (("given_name", "family_name"),)

    honorific: Honorific | None = choice(Honorific)
    professional_title: str = text()
    given_name: str = text(searched=True)
    family_name: str = text(required=True, ordered=True, searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    phone: str = text(code=True, form=Form.PHONE)
    merged_into: Link[Person] | None = link("Person", automatic=True)

    @property
    def title(self) -> str:
        """Professional title and name, as on paper."""
        return " ".join(filter(None, (self.professional_title, self.name)))

    @property
    def name(self) -> str:
        """Given and family name."""
        return " ".join(filter(None, (self.given_name, self.family_name)))

    @property
    def other_names(self) -> tuple[str, ...]:
        """The name without the professional title, and the aliases."""
        return (self.name, *self.aliases)

    @classmethod
    def named(cls, name: str) -> Self:
        """Return a new person whose name is parted as it is usually meant; no word of it is lost."""
        parts = split_name(name)
        return cls(
            honorific={SIR: Honorific.MR, MADAM: Honorific.MRS}.get(parts.address),
            professional_title=parts.title,
            given_name=parts.given,
            family_name=parts.family,
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Appointment(Record):
    """A post that a person holds, or held; a document keeps the one that was true on its day."""

    matched_by: ClassVar = (("person", "post", "organisation"),)
    referred_by: ClassVar = ("person", "post", "organisation")

    person: Link[Person] | None = link(Person, required=True)
    organisation: Link[Organisation] | None = link(Organisation)
    post: str = text(required=True, ordered=True, searched=True)
    since: date | None = day()
    until: date | None = day()

    @property
    def title(self) -> str:
        """The post."""
        return self.post

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an appointment that ended before it began."""
        yield from out_of_order(self)
