"""What follows from another body: number, chair and who has a seat; said anew where the person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.editing import added, removed, with_fields, with_names

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes


def renewed(minutes: Minutes, fresh: Minutes, number: int | None) -> Minutes:
    """Take number, chair and seats from ``fresh`` minutes of the body; guests and all that was written stay.

    Who has the same seat there keeps what was said of them.
    """
    seats = {each.seat for each in fresh.attendance}
    gone = [each.id for each in minutes.attendance if each.seat and each.seat not in seats]
    minutes = with_names(removed(minutes, *gone), fresh.names)
    kept = {each.seat for each in minutes.attendance}
    rows = [each for each in fresh.attendance if each.seat not in kept]
    for place, row in enumerate(rows):
        minutes = added(minutes, row, place)
    chair = fresh.session.chair or minutes.session.chair
    return with_fields(minutes, minutes.session.id, number=number, chair=chair)
