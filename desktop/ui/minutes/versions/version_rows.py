"""What differs between two versions of minutes, in words: part by part, each in rows of two sides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.comparing import Change, Piece
from desktop.domain.editing import OfResolution
from desktop.domain.resolution import Assignment, Citation, Clause, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.persian.lettering import list_letter
from desktop.persian.numbers import number_text
from desktop.schema.words import show
from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.domain.comparing import FieldChange, PartChange
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_versions import Compared

ENDS = 120
"""Letters that are shown at either end of a long run of words that are the same."""
TITLE = 70
"""Letters of a part's own words in its title."""
_KINDS = (Session, AgendaItem, Attendance, Statement, Resolution)
"""The groups, in the order of the paper."""


@dataclass(frozen=True, slots=True)
class Row:
    """One field on both sides; a side that has none of it is empty."""

    label: str
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """One part in which something differs."""

    title: str
    change: Change
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The parts of one kind: those in which something differs, and the titles of the others."""

    title: str
    parts: tuple[ComparedPart, ...]
    same: tuple[str, ...]


def groups_of(compared: Compared, vocabulary: Vocabulary) -> tuple[Group, ...]:
    """Return the groups that either version has parts of; what belongs to a resolution stands in it."""
    return tuple(_Words(compared, vocabulary).groups())


def count_of(groups: Sequence[Group], *changes: Change) -> int:
    """Return how many parts became this."""
    return sum(part.change in changes for group in groups for part in group.parts)


class _Words:
    """Finds the words for what is compared."""

    def __init__(self, compared: Compared, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._parts = compared.parts
        self._names: Mapping[str, str] = compared.names
        self._records = {each.record.id: each.record for each in compared.parts}
        self._owned: dict[str, list[PartChange]] = {}
        for each in compared.parts:
            if isinstance(each.record, OfResolution):
                self._owned.setdefault(each.record.resolution or "", []).append(each)

    def groups(self) -> Iterator[Group]:
        for kind in _KINDS:
            parts, same = [], []
            for each in self._parts:
                if isinstance(each.record, kind):
                    rows = tuple(self._rows(each))
                    if each.change is Change.SAME and not rows:
                        same.append(self._title(each.record))
                    else:
                        change = each.change if each.change is not Change.SAME else Change.CHANGED
                        parts.append(ComparedPart(self._title(each.record), change, rows))
            if parts or same:
                yield Group(_group_title(kind), tuple(parts), tuple(same))

    def _rows(self, part: PartChange) -> Iterator[Row]:
        record = part.record
        if part.change is Change.MOVED:
            yield _moved(part)
        for each in part.fields:
            if not _is_given(each):
                label = self._vocabulary.field(type(record), each.field).label
                yield self._row(label, each)
        for owned in self._owned.get(record.id, []):
            yield from self._owned_rows(owned)

    def _owned_rows(self, part: PartChange) -> Iterator[Row]:
        """Yield one row for an agency or a citation that came or went, else one for each of its fields."""
        record = part.record
        label, name = self._owner_words(record)
        if part.change in (Change.ADDED, Change.REMOVED):
            piece = (Piece(name, part.change),)
            yield Row(label, () if part.new else piece, piece if part.new else ())
            return
        for each in part.fields:
            field = self._vocabulary.field(type(record), each.field).label
            yield self._row(label if each.field.name == "words" else f"{label}، {field}", each)

    def _owner_words(self, record: Record) -> tuple[str, str]:
        if isinstance(record, Assignment):
            label = self._vocabulary.choice(record.role).label
            clause = self._records.get(record.clause or "")
            if isinstance(clause, Clause):
                label = f"{label}، {self._clause(clause)}"
            return label, self._name(record.organisation or "")
        if isinstance(record, Clause):
            return self._clause(record), record.words
        words = record.words if isinstance(record, Citation) else ""
        return self._vocabulary.record(type(record)).label, words

    def _clause(self, clause: Clause) -> str:
        """Return such as «بند مصوبه الف»."""
        words = QCoreApplication.translate("Versions", "Clause {letter}")
        return words.format(letter=list_letter(clause.order or 1))

    def _row(self, label: str, change: FieldChange) -> Row:
        if change.pieces and not change.field.code:
            return Row(label, _cut(change.old_pieces), _cut(change.new_pieces))
        return Row(
            label,
            self._side(change, change.old, Change.REMOVED),
            self._side(change, change.new, Change.ADDED),
        )

    def _side(self, change: FieldChange, value: Any, kind: Change) -> tuple[Piece, ...]:
        words = "" if value is None else show(change.field, value, self._vocabulary, self._name)
        return (Piece(words, kind),) if words else ()

    def _name(self, record_id: str) -> str:
        """Return what a link points at is called; it may be another part of the minutes."""
        if record_id in self._records:
            return self._title(self._records[record_id])
        return self._names.get(record_id, "")

    def _title(self, record: Record) -> str:
        match record:
            case Session():
                return QCoreApplication.translate("Versions", "Session")
            case AgendaItem():
                return _numbered(
                    QCoreApplication.translate("Versions", "Item {number}: {words}"),
                    record.order,
                    record.subject,
                )
            case Attendance():
                name = record.name or self._names.get(record.person or "", "")
                seat = record.post or self._names.get(record.organisation or record.seat or "", "")
                return "، ".join(filter(None, (name, seat))) or self._vocabulary.record(Attendance).label
            case Statement():
                speaker = record.speaker or self._names.get(record.organisation or "", "")
                return _numbered(
                    QCoreApplication.translate("Versions", "Statement {number}: {words}"),
                    record.order,
                    speaker or record.words,
                )
            case Resolution():
                words = record.operative or record.preamble
                return _numbered(
                    QCoreApplication.translate("Versions", "Resolution {number}: {words}"),
                    record.order,
                    words,
                )
        return self._vocabulary.record(type(record)).label


def _numbered(words: str, order: int | None, text: str) -> str:
    return words.format(number=number_text(order or 0), words=short(text, TITLE))


def _is_given(change: FieldChange) -> bool:
    """Say whether a field of a part that came or went holds but what it holds anyway."""
    alone = change.old is None or change.new is None
    value = change.new if change.old is None else change.old
    return alone and change.field.default is not None and value == change.field.default


def _moved(part: PartChange) -> Row:
    old, new = (number_text(getattr(each, "order", 0) or 0) for each in (part.old, part.new))
    return Row(
        QCoreApplication.translate("Versions", "Place"),
        (Piece(old, Change.REMOVED),),
        (Piece(new, Change.ADDED),),
    )


def _cut(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Leave out the middle of long runs that are the same."""
    return tuple(
        Piece(f"{each.words[:ENDS]} … {each.words[-ENDS:]}", each.change)
        if each.change is Change.SAME and len(each.words) > 3 * ENDS
        else each
        for each in pieces
    )


def _group_title(kind: type[Record]) -> str:
    titles = {
        Session: QCoreApplication.translate("Versions", "Facts"),
        AgendaItem: QCoreApplication.translate("Versions", "Agenda"),
        Attendance: QCoreApplication.translate("Versions", "Attendance"),
        Statement: QCoreApplication.translate("Versions", "Statements"),
        Resolution: QCoreApplication.translate("Versions", "Resolutions"),
    }
    return titles[kind]
