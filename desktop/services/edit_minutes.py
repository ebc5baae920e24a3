"""Minutes that are being written: begun, opened, and saved as one, without undoing what others saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.beginning import Setting, begun, carried, like, started
from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.closing import finalised
from desktop.domain.composition import sitting
from desktop.domain.numbering import next_number
from desktop.domain.session import Session, SessionState
from desktop.errors import (
    ChangedElsewhereError,
    FinalByHandError,
    IncompleteRecordError,
    MinutesLockedError,
    RecordMissingError,
)
from desktop.schema.condition import Is
from desktop.schema.diff import Edit
from desktop.services.agenda.gathering import certain_items
from desktop.services.bodies import sessions_of
from desktop.services.load_minutes import given_numbers, load_minutes, load_surroundings
from desktop.services.minutes_changes import (
    Editing,
    brought_together,
    changes_of,
    fields_in,
    problems_of,
    records_of,
)
from desktop.services.minutes_doubts import doubts_of
from desktop.services.titles import titles_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.domain.composition import Sitting
    from desktop.domain.minutes import Minutes, Surroundings
    from desktop.schema.record import Record
    from desktop.services.minutes_changes import Changes, Clash
    from desktop.services.minutes_doubts import Doubt
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork, View

_NOT_WRITTEN = (SessionState.PLANNED, SessionState.INVITED, SessionState.HELD)


@dataclass(frozen=True, slots=True)
class Saved:
    """Minutes as they are stored now, with what others had saved meanwhile."""

    editing: Editing
    changed: bool
    merged: bool
    """Others had saved something meanwhile, which is in it now."""
    body_is_deleted: bool
    """The body lies in the bin; its minutes can be written, but somebody should know."""


class EditMinutes:
    """Begins, opens and saves drafts of minutes; final ones change only through `CloseMinutes`."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def begin(self, body_id: str, day: date | None = None) -> Editing:
        """Return new minutes of a body's next session, held today unless a day is given; nothing is saved.

        On the agenda is what goes there by itself. Raises `RecordMissingError` without such a body.
        """
        with self._store.view() as view:
            setting = _setting(view, body_id, day or self._today())
            return Editing(_carried(view, setting, begun(setting)))

    def like(self, session_id: str, day: date | None = None) -> Editing:
        """Return new minutes in the frame of an earlier session; nothing is saved."""
        with self._store.view() as view:
            earlier = load_minutes(view, session_id)
            if earlier.body is None:
                raise RecordMissingError(Body.__name__, "")
            setting = _setting(view, earlier.body.id, day or self._today())
            return Editing(_carried(view, setting, like(setting, earlier)))

    def open(self, session_id: str) -> Editing:
        """Return stored minutes to be written on; raise `RecordMissingError` where they lie in the bin."""
        with self._store.view() as view:
            return opened(view, session_id)

    def start(self, session_id: str) -> Saved:
        """Make a planned session a draft: numbered, with who has a seat and what its agenda must have.

        What stands there already stays; minutes that are written are left as they are. Raises
        `MinutesLockedError` where they are final, `RecordMissingError` where the session was deleted.
        """
        with self._store.work() as work:
            editing = opened(work, session_id)
            minutes, body = editing.minutes, editing.minutes.body
            if body and minutes.session.state in _NOT_WRITTEN:
                day = minutes.session.held_on or self._today()
                setting = _setting(work, body.id, day)
                living = work.records(Body).page(list(minutes.session.joint_bodies))
                partners = [_setting(work, each.id, day) for each in living if each.id != body.id]
                minutes = _carried(work, setting, started(minutes, setting, partners))
                editing = editing.with_minutes(minutes)
            saved = save_into(work, editing)
            work.commit()
        return saved

    def sitting(self, body_id: str, day: date) -> tuple[Sitting, dict[str, str]]:
        """Return who sits in a body on a day, and what people and organisations are called, by id."""
        with self._store.view() as view:
            return _sitting(view, body_id, day)

    def number_for(self, minutes: Minutes) -> int | None:
        """Return the number that comes next for body, kind and day as they are now; None where none does."""
        session = minutes.session
        if minutes.body is None or not session.kind.is_formal:
            return None
        with self._store.view() as view:
            return next_number(minutes.body, session, sessions_of(view, minutes.body.id))

    def surroundings(self, editing: Editing) -> Surroundings:
        """Return what the minutes are judged by, as stored now; good for many `doubts_of` while writing."""
        with self._store.view() as view:
            around = load_surroundings(view, editing.minutes, self._today())
            closed = finalised(editing.minutes, around.sessions)
            return replace(around, given=given_numbers(view, closed))

    def missing(self, editing: Editing) -> tuple[Doubt, ...]:
        """Return what is missing or odd, each with the place where it is mended."""
        return doubts_of(editing, self.surroundings(editing))

    def save(self, editing: Editing) -> Saved:
        """Save what was written in one transaction, merged with what others saved meanwhile.

        Raises `ChangedElsewhereError` with the fields that others changed, too; `IncompleteRecordError` with
        the parts that lack something; `MinutesLockedError` where they are final by now; `RecordMissingError`
        where the session was deleted meanwhile.
        """
        with self._store.work() as work:
            saved = save_into(work, editing)
            work.commit()
        return saved

    def together(self, editing: Editing) -> tuple[Editing, tuple[Clash, ...]]:
        """Return the editing with what others saved meanwhile, and the fields into which both wrote.

        There what was written here stands, and is saved by the next `save`.
        """
        with self._store.view() as view:
            stored = opened(view, editing.session_id)
        return brought_together(editing, stored.minutes, stored.seen)


def opened(view: View, session_id: str) -> Editing:
    """Return stored minutes to be written on; raise `RecordMissingError` where they lie in the bin."""
    if not view.records(Session).find(where={"id": session_id}):
        raise RecordMissingError(Session.__name__, session_id)
    minutes = load_minutes(view, session_id)
    return Editing(minutes, minutes.records, view.journal.arrived())


def save_into(work: UnitOfWork, editing: Editing) -> Saved:
    """Save what was written within a unit of work that is committed elsewhere; see `EditMinutes.save`."""
    session = editing.minutes.session
    if work.finals.of(session.id):
        raise MinutesLockedError
    if session.state.is_locked:
        raise FinalByHandError
    merged = False
    if editing.is_new:
        if work.records(Session).find(where={"id": session.id}):
            raise ChangedElsewhereError(())
    else:
        stored = opened(work, session.id)
        merged = set(stored.stored) != set(editing.stored)
        editing, clashes = brought_together(editing, stored.minutes, stored.seen)
        if clashes:
            raise ChangedElsewhereError(fields_in(clashes))
    changes = changes_of(editing)
    if found := problems_of((*changes.added, *(each.edited for each in changes.edits))):
        raise IncompleteRecordError(found)
    _write(work, changes, {each.id for each in records_of(editing.minutes)})
    body_id = session.body
    is_deleted = bool(body_id) and not work.records(Body).find(where={"id": str(body_id)})
    return Saved(opened(work, session.id), bool(changes), merged, is_deleted)


def _write(work: UnitOfWork, changes: Changes, wanted: set[str]) -> None:
    back = [each for each in changes.added if work.records(type(each)).values([each.id])]
    known = {each.id for each in back}
    _take_back(work, back, wanted)
    work.add(*(each for each in changes.added if each.id not in known))
    work.save(*changes.edits)
    for gone in changes.removed:
        work.delete(gone)


def _take_back(work: UnitOfWork, records: Sequence[Record], wanted: set[str]) -> None:
    """Take records out of the bin that were removed, saved and then undone; parts unwanted go again."""
    records = tuple(records)
    work.restore(*records)
    for record in records:
        there = work.records(type(record)).open(record.id)
        work.save(Edit(there, record))
    for pointer in work.pointers_at([each.id for each in records]):
        if pointer.kind in ("Assignment", "Citation") and pointer.record_id not in wanted:
            work.delete(work.of_kind(pointer.kind).open(pointer.record_id))


def _setting(view: View, body_id: str, day: date) -> Setting:
    body = view.records(Body).get(body_id)
    held, names = _sitting(view, body_id, day)
    names |= titles_in(view, (body,)) | {body.id: body.title}
    return Setting(body, held, sessions_of(view, body_id), day, names)


def _carried(view: View, setting: Setting, minutes: Minutes) -> Minutes:
    return carried(minutes, certain_items(view, setting.body, minutes.session, setting.day))


def _sitting(view: View, body_id: str, day: date) -> tuple[Sitting, dict[str, str]]:
    seats = view.records(Seat).all(body=body_id)
    holders = view.records(SeatHolder)
    of_these = holders.page(holders.find(conditions=(Is("seat", tuple(each.id for each in seats)),)))
    names = titles_in(view, (*seats, *of_these))
    names |= {seat.id: seat.post or names.get(seat.organisation or "", "") for seat in seats}
    return sitting(seats, of_these, day), names
