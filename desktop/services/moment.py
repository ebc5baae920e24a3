"""The clock of whoever sits here."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """Return the moment, in the zone of this computer."""
    return datetime.now(UTC).astimezone()
