"""What is told of the papers of offices: what is due, what ends, what is on its road, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.office_document import DocumentKind, DocumentState
    from desktop.schema.record import Record


@dataclass(frozen=True, slots=True)
class DueDocument:
    """A paper that an office owes by a day; ``document_id`` is empty where nobody began it."""

    office_id: str
    office: str
    kind: DocumentKind
    due_on: date
    days: int
    """From today to the day: negative where it is past."""
    document_id: str = ""
    state: DocumentState | None = None
    """Of its latest version."""
    place: str = ""
    name: str = ""


class TermKind(Enum):
    """What ends."""

    CONTRACT = "contract"
    """Any paper of an office that holds for a time, contracts above all."""
    QUALIFICATION = "qualification"
    OWN_CERTIFICATE = "own_certificate"
    """The certificate that is written at the office itself."""
    DELEGATION = "delegation"


@dataclass(frozen=True, slots=True)
class Expiring:
    """Something that ends soon or has ended, and was not renewed."""

    kind: TermKind
    record: type[Record]
    id: str
    office_id: str
    """Empty for a certificate of whom no office is known."""
    office: str
    words: str
    """What it is of: a paper's kind, whose certificate, which power."""
    until: date
    days: int


@dataclass(frozen=True, slots=True)
class OnRoad:
    """A paper that a body has, and what is known of its session."""

    document_id: str
    office_id: str
    office: str
    kind: DocumentKind
    state: DocumentState
    since: date | None
    body: str = ""
    """Where it waits; empty where it was sent without a request."""
    session_id: str = ""
    session: str = ""
    """The session on whose agenda it is; empty while it is on none."""
    session_on: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class MissingDocument:
    """A paper that an office must have, of which there is no version, and no rule says by when."""

    office_id: str
    office: str
    kind: DocumentKind
    place: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything about the papers of some offices on one day."""

    due: tuple[DueDocument, ...]
    expiring: tuple[Expiring, ...]
    on_road: tuple[OnRoad, ...]
    missing: tuple[MissingDocument, ...]
