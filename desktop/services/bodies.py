"""Bodies with their seats, who holds them, and their sessions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.composition import Sitting, is_valid_on, sitting
from desktop.domain.numbering import next_number
from desktop.domain.party import Organisation
from desktop.domain.session import Session, SessionState
from desktop.errors import ChangedElsewhereError, IncompleteRecordError
from desktop.schema.condition import Either, Having, Is, Not
from desktop.schema.diff import Edit, Opened, differences
from desktop.schema.mending import tidied
from desktop.schema.problem import Problem, Reason
from desktop.services.body_standing import BodyStanding, Weight, standing_of, weight_of
from desktop.services.body_tree import Branch, branches_of, is_under_itself
from desktop.services.names import Names
from desktop.services.preset_seats import seats_after
from desktop.services.titles import titles_in
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from desktop.domain.presets import Preset
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_CLOSED = tuple(each for each in SessionState if each.is_locked)


@dataclass(frozen=True, slots=True)
class NamedSitting:
    """Who sits in a body today, with the names of the organisations and people in it by their ids."""

    sitting: Sitting
    names: Mapping[str, str]

    def seat_name(self, seat: Seat) -> str:
        """Return what a seat is called: its post, else its organisation."""
        return seat.post or self.names.get(seat.organisation or "", "")


@dataclass(frozen=True, slots=True)
class Appointed:
    """Somebody got a seat; ``back`` gives it back to who had it before."""

    holder: SeatHolder
    back: Edit[SeatHolder] | None


class Bodies:
    """Answers what the page of a body asks, and changes its seats."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def sitting(self, body_id: str) -> NamedSitting:
        """Return the seats of a body in the order of protocol, and who holds them today."""
        with self._store.view() as view:
            return sitting_of(view, body_id, self._today())

    def held(self, seat_id: str) -> NamedSitting:
        """Return one seat with who holds it today, who did before and who will."""
        with self._store.view() as view:
            seat = view.records(Seat).get(seat_id)
            holders = view.records(SeatHolder).all(seat=seat_id)
            names = titles_in(view, [seat, *holders])
        return NamedSitting(sitting([seat], holders, self._today()), names)

    def sessions(self, body_id: str) -> tuple[Session, ...]:
        """Return the sessions of a body, joint ones too, the newest first."""
        with self._store.view() as view:
            return sessions_of(view, body_id)

    def next_number(self, body_id: str) -> int:
        """Return the number that an ordinary session held today would get."""
        with self._store.view() as view:
            body = view.records(Body).get(body_id)
            return next_number(body, Session(held_on=self._today()), sessions_of(view, body_id))

    def add(self, body: Body, preset: Preset | None = None) -> None:
        """Add a body with the seats of a preset in one transaction; what they name is linked, or made.

        Where two organisations bear a name the seat is called by it and linked to neither.
        """
        with self._store.work() as work:
            seats: tuple[Seat, ...] = ()
            names = Names(work, Organisation)
            if preset is not None:
                seats = seats_after(
                    preset, body.id, lambda each: names.link(each.organisation) if each.organisation else None
                )
            work.add(tidied(body), *names.made, *seats)
            work.commit()

    def add_seats(self, body_id: str, preset: Preset) -> tuple[Seat, ...]:
        """Give a body that is there already the seats of a preset, as `add` does."""
        with self._store.work() as work:
            names = Names(work, Organisation)
            seats = seats_after(
                preset, body_id, lambda each: names.link(each.organisation) if each.organisation else None
            )
            work.add(*names.made, *seats)
            work.commit()
        return seats

    def save(self, edit: Edit[Body]) -> None:
        """Save what was edited; raise `IncompleteRecordError` for a body that would stand under itself.

        Raises `ChangedElsewhereError` where others changed the same fields.
        """
        with self._store.work() as work:
            work.save(replace(edit, edited=tidied(edit.edited)))
            if is_under_itself(work, edit.edited.id):
                raise IncompleteRecordError([Problem("parent", Reason.IN_A_CIRCLE)])
            work.commit()

    def branches(self, body_id: str) -> tuple[Branch, ...]:
        """Return the bodies over this one, itself and all under it, each after what it stands under."""
        with self._store.view() as view:
            return branches_of(view, body_id)

    def standing(self, body_id: str) -> BodyStanding:
        """Return what the rules of a body come to today."""
        today = self._today()
        with self._store.view() as view:
            body = view.records(Body).get(body_id)
            sessions = sessions_of(view, body_id)
            named = sitting_of(view, body_id, today)
        return standing_of(body, sessions, named.sitting, named.seat_name, today)

    def drafts_with(self, seat_id: str) -> int:
        """Return in how many sessions that are not final yet somebody attends for this seat."""
        rows = Having("Attendance", (Is("seat", (seat_id,)),))
        with self._store.view() as view:
            return view.records(Session).count((rows, Not(is_one("state", *_CLOSED))))

    def weight(self, body_ids: Sequence[str]) -> Weight:
        """Return what would be left without its body, if these went to the bin."""
        with self._store.view() as view:
            return weight_of(view, body_ids, self._today())

    def add_seat(self, seat: Seat, holder: SeatHolder | None) -> None:
        """Add a seat, and perhaps who holds it, in one transaction."""
        with self._store.work() as work:
            work.add(*map(tidied, filter(None, (seat, holder))))
            work.commit()

    def appoint(self, holder: SeatHolder) -> Appointed:
        """Give somebody a seat; where it has one place, who holds it holds it until the day before."""
        begins = holder.since or self._today()
        with self._store.work() as work:
            seat = work.records(Seat).get(str(holder.seat))
            before = [
                each
                for each in work.records(SeatHolder).all(seat=seat.id)
                if is_valid_on(each, begins) and (each.since is None or each.since < begins)
            ]
            work.add(holder := tidied(holder))
            back = None
            if (seat.count or 1) == 1 and len(before) == 1:
                opened = Opened(before[0], work.journal.arrived())
                ended = replace(before[0], until=begins - timedelta(days=1))
                work.save(Edit(opened, ended))
                back = Edit(Opened(ended, work.journal.arrived()), before[0])
            work.commit()
        return Appointed(holder, back)

    def take_back(self, appointed: Appointed) -> None:
        """Undo an appointment; raise `ChangedElsewhereError` where somebody changed it since.

        Who held the seat before and lies in the bin by now stays there.
        """
        with self._store.work() as work:
            holders = work.records(SeatHolder)
            opened = holders.open(appointed.holder.id)
            if changed := differences(appointed.holder, opened.record):
                raise ChangedElsewhereError([each.field.name for each in changed])
            work.delete(opened)
            if appointed.back and holders.find(where={"id": appointed.back.edited.id}):
                work.save(appointed.back)
            work.commit()

    def reorder(self, seat_ids: tuple[str, ...]) -> None:
        """Put seats into this order of protocol, from one."""
        with self._store.work() as work:
            seen = work.journal.arrived()
            seats = work.records(Seat).page(seat_ids)
            edits = [
                Edit(Opened(seat, seen), replace(seat, protocol=protocol))
                for protocol, seat in enumerate(seats, start=1)
                if seat.protocol != protocol
            ]
            work.save(*edits)
            work.commit()


def sitting_of(view: View, body_id: str, day: date) -> NamedSitting:
    """Return the seats of a body in the order of protocol, and who holds them on ``day``."""
    seats = view.records(Seat).all(body=body_id)
    held = view.records(SeatHolder)
    of_these = Is("seat", tuple(each.id for each in seats))
    holders = held.page(held.find(conditions=(of_these,)))
    return NamedSitting(sitting(seats, holders, day), titles_in(view, [*seats, *holders]))


def sessions_of(view: View, body_id: str) -> tuple[Session, ...]:
    """Return the sessions in which a body takes part, joint ones too, the latest first."""
    of_body = Either((Is("body", (body_id,)), Is("joint_bodies", (body_id,))))
    found = view.records(Session).page(view.records(Session).find(conditions=(of_body,)))
    return tuple(sorted(found, key=lambda each: (str(each.held_on or ""), each.number or 0), reverse=True))
