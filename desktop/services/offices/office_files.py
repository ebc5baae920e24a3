"""The files of an office and of all that belongs to it, each with what it is attached to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.handover import ExitStep, InventoryItem
from desktop.domain.office_document import OfficeDocument
from desktop.domain.office_step import OfficeStep
from desktop.domain.paperwork import Attachment
from desktop.persian.numbers import number_text
from desktop.schema.condition import Is

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.office import Office
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.unit_of_work import View

_VERSION = "{paper} – نسخهٔ {number}"


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """One attached file; ``of`` says in words what it is attached to."""

    attachment: Attachment
    of: str

    @property
    def name(self) -> str:
        """The file's name as it was attached."""
        return self.attachment.name


def files_of(view: View, office: Office, vocabulary: Vocabulary) -> tuple[OfficeFile, ...]:
    """Return the files of an office first, then those of its papers, its steps, its plan and its things."""
    found = [OfficeFile(each, vocabulary.record(type(office)).label) for each in _attached(view, office)]
    for kind in (OfficeDocument, OfficeStep, ExitStep, InventoryItem):
        for record in view.records(kind).all(office=office.id):
            of = _called(record, vocabulary)
            found += [OfficeFile(each, of) for each in _attached(view, record)]
    return tuple(found)


def _attached(view: View, record: Record) -> Iterator[Attachment]:
    records = view.records(Attachment)
    conditions = (Is("record_kind", (type(record).__name__,)), Is("record_id", (record.id,)))
    yield from records.page(records.find(conditions=conditions))


def _called(record: Record, vocabulary: Vocabulary) -> str:
    match record:
        case OfficeDocument(kind=kind, name=name, version=version):
            paper = name or (vocabulary.choice(kind).label if kind else vocabulary.record(type(record)).label)
            return _VERSION.format(paper=paper, number=number_text(version)) if version else paper
        case OfficeStep(kind=kind) if kind:
            return vocabulary.choice(kind).label
    return record.title or vocabulary.record(type(record)).label
