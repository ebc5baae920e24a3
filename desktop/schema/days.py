"""Days and times of a record that have to follow one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.schema.record import Record


def out_of_order(record: Record, first: str = "since", last: str = "until") -> Iterator[Problem]:
    """Refuse the day or time ``last`` of a record where it comes before ``first``; both may be blank."""
    begun, ended = getattr(record, first), getattr(record, last)
    if begun and ended and ended < begun:
        yield Problem(last, Reason.BEFORE_BEGINNING)
