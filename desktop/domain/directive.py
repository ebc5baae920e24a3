"""Orders and circulars of higher authorities, and how far they came down."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, link, links, passage, text
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop.schema.problem import Problem


class DirectiveKind(Enum):
    """What the paper is called."""

    DIRECTIVE = "directive"
    CIRCULAR = "circular"
    INSTRUCTION = "instruction"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Directive(Record):
    """A directive with who signed it; whom it is addressed to are its receipts."""

    matched_by: ClassVar = (("number", "signed_on"), ("number",), ("subject",))

    number: str = text(searched=True, code=True)
    kind: DirectiveKind = choice(DirectiveKind, default=DirectiveKind.DIRECTIVE)
    subject: str = text(required=True, ordered=True, searched=True)
    signed_on: date | None = day()
    signatory: str = text(searched=True)
    issuer: Link[Organisation] | None = link(Organisation)
    words: str = passage(searched=True)
    due_on: date | None = day()
    bodies: tuple[Link[Body], ...] = links(Body)
    resolutions: Any = links("Resolution")

    @property
    def title(self) -> str:
        """Its subject."""
        return self.subject


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DirectiveReceipt(Record):
    """Whether one addressee has received a directive, and announced it further."""

    matched_by: ClassVar = (("directive", "organisation"),)
    referred_by: ClassVar = ("directive", "organisation")

    directive: Link[Directive] | None = link(Directive, owner=True)
    organisation: Link[Organisation] | None = link(Organisation, required=True)
    received_on: date | None = day()
    announced_on: date | None = day()
    number: str = text(searched=True, code=True)
    note: str = passage(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an announcement before the directive was received."""
        yield from out_of_order(self, "received_on", "announced_on")
