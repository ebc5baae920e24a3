"""What is done with whole resolutions: begun, cut, joined, moved, removed, pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.editing import added, moved, removed
from desktop.domain.resolution import Resolution
from desktop.domain.resolving import cut, joined
from desktop.services.minutes_changes import without_blanks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.minutes import Minutes
    from desktop.services.paste import Inserted, Paste, ReadResolution


class Done(NamedTuple):
    """Minutes after a deed, and where the cursor is then: before a character of a resolution's text."""

    minutes: Minutes
    part_id: str
    place: int = 0


def place_of(minutes: Minutes, part_id: str) -> int:
    """Return which resolution it is, counted from 0; -1 where there is none such."""
    return next((place for place, each in enumerate(minutes.resolutions) if each.id == part_id), -1)


def is_blank(minutes: Minutes, part_id: str) -> bool:
    """Say whether nothing was written into a resolution yet."""
    return part_id not in {each.id for each in without_blanks(minutes).resolutions}


def begun(minutes: Minutes, after: str) -> Done:
    """Begin a resolution after another one, else at the end; one that is blank there is taken instead."""
    place = place_of(minutes, after)
    if place >= 0 and is_blank(minutes, after):
        return Done(minutes, after)
    made = Resolution()
    return Done(added(minutes, made, place + 1 if place >= 0 else None), made.id)


def cut_at(minutes: Minutes, part_id: str, place: int) -> Done:
    """Cut a resolution at a character; spaces there stay with the first."""
    text = minutes.resolutions[place_of(minutes, part_id)].operative
    before = {each.id for each in minutes.resolutions}
    at = place + len(text[place:]) - len(text[place:].lstrip(" "))
    minutes = cut(minutes, part_id, at)
    made = next(each.id for each in minutes.resolutions if each.id not in before)
    return Done(minutes, made)


def joined_with_next(minutes: Minutes, part_id: str) -> Done | None:
    """Join a resolution with the one after it; the cursor stands where they met. None at the end."""
    place = place_of(minutes, part_id)
    if not 0 <= place < len(minutes.resolutions) - 1:
        return None
    second = minutes.resolutions[place + 1]
    minutes = joined(minutes, part_id, second.id)
    text = minutes.resolutions[place_of(minutes, part_id)].operative
    return Done(minutes, part_id, len(text) - len(second.operative))


def moved_to(minutes: Minutes, part_id: str, place: int) -> Minutes:
    """Move a resolution to a place; one that is numbered for good stays where it is."""
    return moved(minutes, part_id, place)


def removed_one(minutes: Minutes, part_id: str) -> Done:
    """Remove a resolution; the one after it, else the one before, is next."""
    place = place_of(minutes, part_id)
    left = [each.id for each in minutes.resolutions if each.id != part_id]
    after = left[min(place, len(left) - 1)] if left else ""
    return Done(removed(minutes, part_id), after)


def pasted_after(
    minutes: Minutes, part_id: str, resolutions: Sequence[ReadResolution], paste: Paste
) -> Inserted:
    """Insert what was pasted after a resolution, or in the place of a blank one."""
    place = place_of(minutes, part_id)
    if place >= 0 and is_blank(minutes, part_id):
        minutes = removed(minutes, part_id)
        return paste.inserted(minutes, resolutions, place)
    return paste.inserted(minutes, resolutions, place + 1 if place >= 0 else None)
