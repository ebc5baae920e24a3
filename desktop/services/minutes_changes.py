"""Minutes that are being written beside those that are stored: what changed, here and elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.editing import LISTS, OfResolution, Part, removed
from desktop.domain.stepping import rebuilt
from desktop.schema.check import problems
from desktop.schema.diff import Edit, Opened, differences
from desktop.schema.fields import fields_of
from desktop.schema.mending import tidied

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop.domain.minutes import Minutes
    from desktop.domain.resolution import Resolution
    from desktop.domain.session import Statement
    from desktop.schema.problem import Problem
    from desktop.schema.record import Record

_PLACING = ("session", "resolution", "order")
_CHOSEN = ("kind", "presence", "role", "item", "is_guest", "deadline_kind", "is_late")
"""Fields that are chosen of a few and say nothing by themselves."""


@dataclass(frozen=True, slots=True)
class Editing:
    """Minutes as they are being written, and the records as they were stored when they were opened."""

    minutes: Minutes
    stored: tuple[Record, ...] = ()
    """Empty where nothing of them is stored yet."""
    seen: int = 0
    """How far the journal had come when they were opened."""

    @property
    def session_id(self) -> str:
        """The session's id."""
        return self.minutes.session.id

    @property
    def is_new(self) -> bool:
        """Whether nothing of them is stored yet."""
        return not self.stored

    def with_minutes(self, minutes: Minutes) -> Editing:
        """Return the same with other minutes in the making."""
        return replace(self, minutes=minutes)


@dataclass(frozen=True, slots=True)
class Changes:
    """What saving minutes, or an amendment, is to do."""

    edits: tuple[Edit[Any], ...] = ()
    added: tuple[Record, ...] = ()
    removed: tuple[Opened[Any], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.edits or self.added or self.removed)


class Clash(NamedTuple):
    """A field of one part into which two people wrote different things."""

    record: Record
    field: str
    mine: Any
    theirs: Any


def changes_of(editing: Editing) -> Changes:
    """Return what was changed, added and removed since the minutes were opened; texts are tidied.

    New parts that say nothing are left out; what goes with a removed resolution is not named again.
    """
    stored = {each.id: each for each in editing.stored}
    edits, added = [], []
    for record in records_of(without_blanks(editing.minutes, stored)):
        was = stored.pop(record.id, None)
        now = tidied(record)
        if was is None:
            added.append(now)
        elif was != now and differences(was, now):
            edits.append(Edit(Opened(was, editing.seen), now))
    gone = [
        each for each in stored.values() if not (isinstance(each, OfResolution) and each.resolution in stored)
    ]
    return Changes(tuple(edits), tuple(added), tuple(Opened(each, editing.seen) for each in gone))


def records_of(minutes: Minutes) -> tuple[Record, ...]:
    """Return the session and its parts, each after what it points at."""
    return (minutes.session, *(each for name in LISTS.values() for each in getattr(minutes, name)))


def without_blanks(minutes: Minutes, stored: Iterable[str] = ()) -> Minutes:
    """Leave out the parts in which nothing was written, but for those whose ids are in ``stored``."""
    kept = set(stored)
    own: tuple[OfResolution, ...] = (*minutes.citations, *minutes.clauses, *minutes.assignments)
    placed: tuple[Statement | Resolution, ...] = (*minutes.statements, *minutes.resolutions)
    pointed = {
        *(each.resolution for each in own if not _is_blank(each)),
        *(each.clause for each in minutes.assignments),
        *(item for each in minutes.attendance for item in each.missed),
        *(each.became for each in minutes.statements),
        *(each.item for each in placed),
    }
    parts = {
        name: tuple(
            each
            for each in getattr(minutes, name)
            if each.id in kept or each.id in pointed or not _is_blank(each)
        )
        for name in LISTS.values()
    }
    known = {each.id for each in parts["resolutions"]}
    for name in ("citations", "clauses", "assignments"):
        parts[name] = tuple(each for each in parts[name] if each.resolution in known)
    changes: dict[str, Any] = parts
    return replace(minutes, **changes)


def problems_of(records: Iterable[Record]) -> tuple[Problem, ...]:
    """Return what records would be refused for, each problem with its record's id."""
    return tuple(
        replace(each, record_id=record.id) for record in records for each in problems(tidied(record))
    )


def brought_together(editing: Editing, stored: Minutes, seen: int) -> tuple[Editing, tuple[Clash, ...]]:
    """Return the editing with what others saved meanwhile, and where both wrote; there mine stands.

    Parts that others added come in, those that they removed go unless they were changed here.
    """
    then = {each.id: each for each in editing.stored}
    theirs = {each.id: each for each in stored.records}
    if then == theirs:
        return replace(editing, seen=seen), ()
    clashes: list[Clash] = []
    records: list[Record] = []
    mine = records_of(editing.minutes)
    back = _coming_back(mine, then, theirs)
    for record in mine:
        was, other = then.get(record.id), theirs.get(record.id)
        if was is None or other == was or (other is None and record.id in back):
            records.append(record)
        elif other is not None:
            merged, found = _merged(was, record, other)
            clashes += found
            records.append(merged)
    here = {each.id for each in mine}
    clashes += _removed_here(then, theirs, here)
    records += [each for key, each in theirs.items() if key not in then and key not in here]
    there = {each.id for each in records}
    records = [each for each in records if getattr(each, "resolution", None) in there | {None}]
    bodies = {each.id: each for each in (stored.body, editing.minutes.body) if each}
    minutes = replace(editing.minutes, names={**editing.minutes.names, **stored.names})
    minutes = removed(rebuilt(minutes, records, bodies), *(then.keys() - there))
    return Editing(minutes, stored.records, seen), tuple(clashes)


def _coming_back(
    mine: Iterable[Record], then: Mapping[str, Record], theirs: Mapping[str, Record]
) -> set[str]:
    """Return the ids of what others removed and was changed here; a resolution comes with its parts."""
    changed = {each.id for each in mine if then.get(each.id) != each}
    parts = [each for each in mine if isinstance(each, OfResolution)]
    wanted = changed | {str(each.resolution) for each in parts if each.id in changed}
    back = {each.id for each in mine if each.id in wanted} - theirs.keys()
    return back | {each.id for each in parts if each.resolution in back}


def _removed_here(
    then: Mapping[str, Record], theirs: Mapping[str, Record], here: Collection[str]
) -> Iterator[Clash]:
    """Name what others wrote into parts that were removed here."""
    for record_id in then.keys() - here:
        if (record := theirs.get(record_id)) is not None:
            for each in differences(then[record_id], record):
                if each.field.name != "order":
                    yield Clash(record, each.field.name, None, each.new)


def _merged(was: Record, mine: Record, theirs: Record) -> tuple[Record, list[Clash]]:
    changed = {each.field.name: each.new for each in differences(was, mine)}
    others = {each.field.name: each.new for each in differences(was, theirs)}
    clashes = [
        Clash(mine, name, value, others[name])
        for name, value in changed.items()
        if name in others and others[name] != value and name != "order"
    ]
    values: dict[str, Any] = changed
    return replace(theirs, **values), clashes


def _is_blank(part: Part) -> bool:
    """Tell whether nothing was written into a part beyond what every new one has."""
    kind = type(part)
    fresh = kind()
    return all(
        getattr(part, field.name) == getattr(fresh, field.name)
        for field in fields_of(kind)
        if field.name not in _PLACING and field.name not in _CHOSEN
    )


def fields_in(clashes: Sequence[Clash]) -> tuple[str, ...]:
    """Return the names of the fields that clash, each once."""
    return tuple(sorted({each.field for each in clashes}))
