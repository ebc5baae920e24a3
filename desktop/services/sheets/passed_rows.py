"""Rows of a sheet that are no records, and so are passed over; which ones is told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class NoRecord(Enum):
    """What rows are that are no records."""

    HEAD_AGAIN = "head_again"
    TOTALS = "totals"
    BESIDE = "beside"
    """A title within the table, a note below it, or what stands only in columns that are not read."""
    OTHER_TABLE = "other_table"
    """Another table on the same sheet, with all of its rows."""


@dataclass(frozen=True, slots=True)
class PassedRows:
    """Rows that were passed over, from the first to the last one, and how the first one begins."""

    first: int
    last: int
    why: NoRecord
    text: str
