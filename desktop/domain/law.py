"""The small library of laws that an office keeps, and the duties that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, Self

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.schema.fields import Form, choice, day, link, number, passage, text, texts
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from datetime import date


class LawKind(Enum):
    """What kind of paper binds."""

    LAW = "law"
    BY_LAW = "by_law"
    DECREE = "decree"
    UPSTREAM = "upstream"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Law(Record):
    """A law, by-law or other paper that resolutions rest on."""

    matched_by: ClassVar = (("name", "year"), ("name",))

    name: str = text(required=True, ordered=True, searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    kind: LawKind = choice(LawKind, default=LawKind.LAW)
    year: int | None = number(form=Form.YEAR)
    number: str = text(searched=True, code=True)
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        """Its aliases."""
        return self.aliases

    @classmethod
    def named(cls, name: str) -> Self:
        """Return a new law of which only the name is known."""
        return cls(name=name)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LawArticle(Record):
    """An article of a law, or a clause of one, with its words."""

    matched_by: ClassVar = (("law", "article", "clause"), ("law", "order"))
    referred_by: ClassVar = ("law", "article", "clause")

    law: Link[Law] | None = link(Law, owner=True)
    order: int | None = number(required=True)
    article: str = text(searched=True)
    clause: str = text(searched=True)
    words: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Article and clause, else how its words begin."""
        return " ".join(filter(None, (self.clause, self.article))) or self.words[:80]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Duty(Record):
    """What an organisation has to do by law, or as a member of a body, whoever resolves it."""

    matched_by: ClassVar = (("organisation", "words"),)
    referred_by: ClassVar = ("organisation", "order")

    organisation: Link[Organisation] | None = link(Organisation, owner=True)
    order: int | None = number(required=True)
    words: str = passage(required=True, searched=True)
    article: Link[LawArticle] | None = link(LawArticle)
    body: Link[Body] | None = link(Body)
    due_on: date | None = day()
    done_on: date | None = day()
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """What is to be done."""
        return self.words
