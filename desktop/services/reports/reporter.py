"""Who reports: an office or an agency."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.schema.record import Link

if TYPE_CHECKING:
    from desktop.domain.report import Report
    from desktop.schema.record import Record


class Who(Enum):
    """The kind of whoever reports; the value is the name of the link in a report."""

    OFFICE = "office"
    AGENCY = "organisation"

    @property
    def kind(self) -> type[Record]:
        """The kind of record that it is."""
        return Office if self is Who.OFFICE else Organisation


class Reporter(NamedTuple):
    """One office or agency."""

    who: Who
    id: str

    @property
    def links(self) -> dict[str, Any]:
        """The link of a report of it."""
        return {self.who.value: Link(self.id)}


def reporter_of(report: Report) -> Reporter | None:
    """Return who wrote a report; None where it says nobody."""
    if report.office:
        return Reporter(Who.OFFICE, str(report.office))
    return Reporter(Who.AGENCY, str(report.organisation)) if report.organisation else None
