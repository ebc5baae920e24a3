"""What is true of the sessions that figures count, as a list asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.condition import Between, Either, Is
from desktop.services.figures.figures import HELD

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.schema.condition import Condition


def held(bodies: tuple[str, ...] | None, span: Span, today: date) -> tuple[Condition, ...]:
    """Return what holds of the sessions of some bodies, all where None; none of them is after today."""
    found: tuple[Condition, ...] = (
        Between("held_on", span.first.isoformat(), min(span.last, today).isoformat()),
        Is("state", tuple(each.value for each in HELD)),
    )
    if bodies is None:
        return found
    return (*found, Either((Is("body", bodies), Is("joint_bodies", bodies))))
