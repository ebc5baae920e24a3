"""Which registers workbooks are written of and read into, and the kinds of record whose sheets each has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.directive import Directive, DirectiveReceipt
from desktop.domain.holiday import Holiday
from desktop.domain.law import Duty, Law, LawArticle
from desktop.domain.office import Office
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.resolution import Assignment, Citation, Clause, FollowUp, PeriodReport, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.domain.topic import Topic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.record import Record

REGISTERS: Mapping[str, tuple[type[Record], ...]] = {
    "offices": (Office,),
    "neighbourhoods": (Neighbourhood,),
    "organisations": (Organisation, Duty),
    "people": (Person, Appointment),
    "bodies": (Body, Seat, SeatHolder),
    "sessions": (Session, AgendaItem, Attendance, Resolution, Statement, Citation, Clause, Assignment),
    "followups": (Assignment, FollowUp, PeriodReport),
    "requests": (AgendaRequest,),
    "topics": (Topic,),
    "laws": (Law, LawArticle),
    "directives": (Directive, DirectiveReceipt),
    "holidays": (Holiday,),
    "places": (Place,),
}
"""The word of a register -> the kinds of its sheets in the order of the tabs, each after its owner."""


def register_of(kind: type[Record]) -> str:
    """Return the register whose first sheet ``kind`` is, else the first that has a sheet of it.

    Raises `KeyError` for what no workbook holds, such as attached files.
    """
    for name, kinds in REGISTERS.items():
        if kinds[0] is kind:
            return name
    for name, kinds in REGISTERS.items():
        if kind in kinds:
            return name
    raise KeyError(kind.__name__)
