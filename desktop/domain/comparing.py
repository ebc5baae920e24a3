"""Where two versions of minutes differ, part by part and word by word, to be shown side by side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING, Any

from desktop.domain.editing import LISTS
from desktop.domain.minutes import LIVING
from desktop.domain.session import Session
from desktop.schema.diff import differences
from desktop.schema.fields import Kind, fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.domain.minutes import Minutes
    from desktop.schema.fields import Field
    from desktop.schema.record import Record

_TEXT = (Kind.TEXT, Kind.PASSAGE)
_WORDS = re.compile(r"\s+|[^\s]+")
_LONG = 12_000
"""Texts of more characters than that are compared by paragraphs, which takes no time."""
_UNSAID = {"session", "resolution", "state", *chain.from_iterable(LIVING.values())} - {"percent"}
"""What follows from where a part stands, or from closing, and is no difference to read."""


class Change(Enum):
    """What became of a part, or of some words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text; ``SAME`` ones stand on both sides, others on one."""

    words: str
    change: Change


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field with its value on both sides; of a text also the words that went and came."""

    field: Field
    old: Any
    new: Any
    pieces: tuple[Piece, ...] = ()

    @property
    def old_pieces(self) -> tuple[Piece, ...]:
        """What to show on the older side."""
        return tuple(each for each in self.pieces if each.change is not Change.ADDED)

    @property
    def new_pieces(self) -> tuple[Piece, ...]:
        """What to show on the newer side."""
        return tuple(each for each in self.pieces if each.change is not Change.REMOVED)


@dataclass(frozen=True, slots=True)
class PartChange:
    """One part on both sides; ``old`` or ``new`` is None where it is not there."""

    old: Record | None
    new: Record | None
    change: Change
    fields: tuple[FieldChange, ...] = ()

    @property
    def record(self) -> Record:
        """The part, the newer one where there are two."""
        found = self.new or self.old
        if found is None:
            raise ValueError(self.change)
        return found


def compare(old: Minutes, new: Minutes) -> tuple[PartChange, ...]:
    """Return every part of either version in the order of the paper, with what differs in it.

    A part is the same one as long as it has its id, wherever it stands now. Those that are in one version
    only stand where they stood there.
    """
    found = [_compared(old.session, new.session, is_moved=False)]
    for name in LISTS.values():
        found += _aligned(getattr(old, name), getattr(new, name))
    return tuple(found)


def differing(changes: Sequence[PartChange]) -> tuple[PartChange, ...]:
    """Return only the parts in which something differs."""
    return tuple(each for each in changes if each.change is not Change.SAME)


def word_pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Return two texts as one run of words: those on both sides, those that went, those that came."""
    cut = _WORDS.findall if max(len(old), len(new)) <= _LONG else _lines
    before, after = cut(old), cut(new)
    pieces: list[Piece] = []
    for kind, start, end, to_start, to_end in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            pieces.append(Piece("".join(before[start:end]), Change.SAME))
            continue
        if start < end:
            pieces.append(Piece("".join(before[start:end]), Change.REMOVED))
        if to_start < to_end:
            pieces.append(Piece("".join(after[to_start:to_end]), Change.ADDED))
    return tuple(pieces)


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _aligned(old: Sequence[Record], new: Sequence[Record]) -> Iterator[PartChange]:
    """Pair the parts by their ids; what went stands before what followed it then."""
    before = {each.id: each for each in old}
    after = {each.id for each in new}
    waiting = list(old)
    moved = _moved(
        [each.id for each in old if each.id in after], [each.id for each in new if each.id in before]
    )
    for each in new:
        if each.id in before and each.id not in moved:
            while waiting and waiting[0].id != each.id:
                yield from _gone(waiting.pop(0), after)
            waiting = waiting[1:]
        yield _compared(before.get(each.id), each, is_moved=each.id in moved)
    for each in waiting:
        yield from _gone(each, after)


def _gone(part: Record, after: set[str]) -> Iterator[PartChange]:
    if part.id not in after:
        yield _compared(part, None, is_moved=False)


def _moved(old: list[str], new: list[str]) -> set[str]:
    """Return the fewest ids that must have moved to make the order ``new`` of ``old``."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    kept = {each for block in matcher.get_matching_blocks() for each in old[block.a : block.a + block.size]}
    return set(new) - kept


def _compared(old: Record | None, new: Record | None, *, is_moved: bool) -> PartChange:
    if old is None or new is None:
        only = old or new
        change = Change.REMOVED if new is None else Change.ADDED
        fields = tuple(_alone(only, field, change) for field in _written(only)) if only else ()
        return PartChange(old, new, change, fields)
    fields = tuple(
        _field_change(each.field, each.old, each.new)
        for each in differences(old, new)
        if each.field.name not in _UNSAID and (each.field.name != "order" or isinstance(new, Session))
    )
    if fields:
        return PartChange(old, new, Change.CHANGED, fields)
    return PartChange(old, new, Change.MOVED if is_moved else Change.SAME)


def _field_change(field: Field, old: Any, new: Any) -> FieldChange:
    return FieldChange(field, old, new, word_pieces(old, new) if field.kind in _TEXT else ())


def _alone(part: Record, field: Field, change: Change) -> FieldChange:
    value = getattr(part, field.name)
    pieces = (Piece(value, change),) if field.kind in _TEXT else ()
    if change is Change.REMOVED:
        return FieldChange(field, value, None, pieces)
    return FieldChange(field, None, value, pieces)


def _written(part: Record) -> Iterator[Field]:
    for field in fields_of(type(part)):
        if field.name not in _UNSAID | {"order"} and getattr(part, field.name) not in ("", None, ()):
            yield field
