"""Which registers workbooks are written of and read into, and the kinds of record whose sheets each has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.office import Office
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.resolution import Assignment, Citation, FollowUp, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.record import Record

REGISTERS: Mapping[str, tuple[type[Record], ...]] = {
    "offices": (Office,),
    "neighbourhoods": (Neighbourhood,),
    "organisations": (Organisation,),
    "people": (Person, Appointment),
    "bodies": (Body, Seat, SeatHolder),
    "sessions": (Session, AgendaItem, Attendance, Resolution, Statement, Citation, Assignment),
    "followups": (Assignment, FollowUp),
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
