"""What went out and what is kept: letters and attached files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.party import Organisation
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.fields import choice, day, link, links, number, text
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from datetime import date


class AttachmentKind(Enum):
    """What an attached file is."""

    SIGNED_MINUTES = "signed_minutes"
    REPORT = "report"
    LETTER = "letter"
    PICTURE = "picture"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Attachment(Record):
    """A file on any record, kept by the SHA-256 of its content."""

    record_kind: str = text(required=True)
    record_id: str = text(required=True, indexed=True)
    name: str = text(required=True, ordered=True, searched=True)
    kind: AttachmentKind = choice(AttachmentKind, default=AttachmentKind.OTHER)
    source: str = text(searched=True)
    author: str = text(searched=True)
    made_on: date | None = day()
    digest: str = text(required=True, code=True)
    size: int | None = number()

    @property
    def title(self) -> str:
        """The file's name."""
        return self.name


class LetterKind(Enum):
    """What a letter is for."""

    INVITATION = "invitation"
    NOTICE = "notice"
    REMINDER = "reminder"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Letter(Record):
    """What went out; that a resolution was notified is the existence of a letter."""

    kind: LetterKind = choice(LetterKind, default=LetterKind.OTHER)
    number: str = text(searched=True, code=True)
    sent_on: date | None = day()
    recipient: Link[Organisation] | None = link(Organisation)
    subject: str = text(required=True, ordered=True, searched=True)
    session: Link[Session] | None = link(Session)
    resolutions: tuple[Link[Resolution], ...] = links(Resolution)
    file: Link[Attachment] | None = link(Attachment)

    @property
    def title(self) -> str:
        """Its subject."""
        return self.subject
