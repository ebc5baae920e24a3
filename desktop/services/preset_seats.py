"""The seats that a preset gives a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Seat
from desktop.schema.record import Link

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.party import Organisation
    from desktop.domain.presets import Preset, PresetSeat


def seats_after(
    preset: Preset, body_id: str, organisation: Callable[[PresetSeat], Link[Organisation] | None]
) -> tuple[Seat, ...]:
    """Return the seats of a preset for a body; ``organisation`` links each to what it belongs to."""
    return tuple(
        Seat(
            body=Link(body_id),
            protocol=protocol,
            role=each.role,
            post=each.post or ("" if linked else each.organisation),
            organisation=linked,
            count=each.count,
            composition=each.composition,
        )
        for protocol, each in enumerate(preset.seats, start=1)
        for linked in [organisation(each)]
    )
