"""Clocks that run ahead: they are told where their changes come in; the changes stay as they are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.services.exchange.values import ClockAhead

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.schema.change import Change

BEARABLE = timedelta(days=1)
"""By how much a clock may run ahead without a word."""
_DIGITS = 13
"""Of the milliseconds that a stamp begins with."""


def clocks_ahead(
    changes: Iterable[Change], now: datetime, names: Mapping[str, str]
) -> tuple[ClockAhead, ...]:
    """Return whose changes bear a time to come, with the latest one; ``names`` are those of the replicas."""
    latest = f"{int((now + BEARABLE).timestamp() * 1000):0{_DIGITS}}"
    newest: dict[str, str] = {}
    for change in changes:
        replica, time = change.dot[0], change.stamp[:_DIGITS]
        if time > newest.get(replica, latest):
            newest[replica] = time
    return tuple(
        ClockAhead(names.get(replica, replica[:8]), datetime.fromtimestamp(int(time) / 1000, UTC))
        for replica, time in newest.items()
    )
