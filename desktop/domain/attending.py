"""Who was at a session: rows from the body's seats, one letter a person, and guests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import SeatRole
from desktop.domain.editing import added, with_fields
from desktop.domain.session import Attendance, Presence
from desktop.schema.record import link_to

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.domain.composition import HeldSeat, Sitting
    from desktop.domain.minutes import Minutes
    from desktop.domain.party import Organisation
    from desktop.schema.record import Link

LETTERS: Mapping[str, Presence] = {
    "ح": Presence.PRESENT, "غ": Presence.ABSENT, "م": Presence.EXCUSED, "ن": Presence.REPRESENTED,
    "p": Presence.PRESENT, "y": Presence.ABSENT, "l": Presence.EXCUSED, "k": Presence.REPRESENTED,
}  # fmt: skip
"""The first letter of حاضر، غایب، موجه، نماینده, and what the same keys give on a Latin keyboard."""


def presence_of(letter: str) -> Presence | None:
    """Return what a letter says of somebody's presence, if anything."""
    return LETTERS.get(letter.lower())


def marked(minutes: Minutes, attendance_id: str, letter: str) -> Minutes:
    """Say by one letter whether somebody was there; another letter says nothing."""
    presence = presence_of(letter)
    return with_fields(minutes, attendance_id, presence=presence) if presence else minutes


def all_marked(minutes: Minutes, presence: Presence) -> Minutes:
    """Say the same of everybody."""
    for each in minutes.attendance:
        minutes = with_fields(minutes, each.id, presence=presence)
    return minutes


def seated(minutes: Minutes, sitting: Sitting, names: Mapping[str, str]) -> Minutes:
    """Add a row for each place of the approved seats that has none yet, in the order of protocol.

    Who holds a seat counts as present until somebody says otherwise; a vacant place has its post alone and
    counts as absent. ``names`` are those of people, by id. Rows that are there already stay as they are.
    """
    for held in sitting.approved:
        for row in _rows(minutes, held, names):
            minutes = added(minutes, row)
    return minutes


def guest(
    minutes: Minutes, name: str, post: str = "", organisation: Link[Organisation] | None = None
) -> Minutes:
    """Add somebody who has no seat, as present."""
    return added(minutes, Attendance(name=name, post=post, organisation=organisation, is_guest=True))


def _rows(minutes: Minutes, held: HeldSeat, names: Mapping[str, str]) -> Iterator[Attendance]:
    seat = held.seat
    there = [each for each in minutes.attendance if each.seat == seat.id]
    people = {each.person for each in there}
    missing = [each for each in held.holders if each.person not in people]
    vacant = max(held.places - len(there) - len(missing), 0)
    for holder in (*missing, *[None] * vacant):
        person = holder.person if holder else None
        yield Attendance(
            seat=link_to(seat),
            person=person,
            name=names.get(person or "", ""),
            post=seat.post,
            organisation=seat.organisation,
            is_guest=seat.role is SeatRole.GUEST,
            presence=Presence.PRESENT if holder else Presence.ABSENT,
        )
