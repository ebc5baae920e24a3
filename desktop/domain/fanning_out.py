"""What all members of a body are to do becomes one assignment of each member organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import SeatRole
from desktop.domain.editing import with_fields
from desktop.domain.resolution import AssignmentRole
from desktop.domain.resolving import assigned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.composition import Sitting
    from desktop.domain.minutes import Minutes
    from desktop.domain.party import Organisation
    from desktop.schema.record import Link

_NO_MEMBERS = (SeatRole.OBSERVER, SeatRole.GUEST)


def member_organisations(sitting: Sitting) -> tuple[Link[Organisation], ...]:
    """Return the organisations of the approved seats, each once, in the order of protocol."""
    return tuple(
        dict.fromkeys(
            each.seat.organisation
            for each in sitting.approved
            if each.seat.organisation and each.seat.role not in _NO_MEMBERS
        )
    )


def fanned_out(minutes: Minutes, resolution_id: str, organisations: Sequence[Link[Organisation]]) -> Minutes:
    """Make each of these responsible for a resolution, and say of it that it is for all members.

    That is said as long as nobody changes who is responsible; see `assigned`. How far one has come is kept.
    """
    if not organisations:
        return minutes
    minutes = assigned(
        minutes, resolution_id, None, AssignmentRole.RESPONSIBLE, tuple(dict.fromkeys(organisations))
    )
    return with_fields(minutes, resolution_id, all_members=True)
