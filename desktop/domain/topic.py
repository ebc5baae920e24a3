"""The subjects that come back from session to session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from desktop.domain.party import Organisation
from desktop.schema.fields import link, passage, text, texts
from desktop.schema.record import Link, Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Topic(Record):
    """A subject, and who looks after it whatever is decided about it."""

    matched_by: ClassVar = (("name",),)

    name: str = text(required=True, ordered=True, searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    owner: Link[Organisation] | None = link(Organisation)
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
        """Return a new subject after which nobody looks yet."""
        return cls(name=name)
