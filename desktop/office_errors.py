"""What a clerk may meet about offices and their reports; the other errors are in `desktop.errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence


class ReportApprovedError(DataError):
    """The report is approved; it changes only after it was returned."""


class ApprovedByHandError(DataError):
    """A report is approved by whoever checks it, not by writing so into it."""


class ReportedTwiceError(DataError):
    """There is a report of the same office or agency for the same period."""


class ParallelOfficeError(DataError):
    """A neighbourhood has an active office already; ``offices`` are the titles of such ones."""

    def __init__(self, offices: Sequence[str], neighbourhoods: Sequence[str]) -> None:
        super().__init__(*offices)
        self.offices = tuple(offices)
        self.neighbourhoods = tuple(neighbourhoods)


class StepNotAllowedError(DataError):
    """An office cannot take this step from where it stands."""


class GatesOpenError(DataError):
    """What a step of an office asks for is not there, and no reason is given for going on without it."""


class IndicatorInUseError(DataError):
    """Values are kept under an indicator, so it is retired and not deleted; ``count`` says how many."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count
