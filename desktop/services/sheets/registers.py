"""Which registers workbooks are written of and read into, and the kinds of record whose sheets each has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.activity import Activity
from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.directive import Directive, DirectiveReceipt
from desktop.domain.handover import ExitStep, InventoryItem
from desktop.domain.holiday import Holiday
from desktop.domain.indicator import DatedFigure, Indicator, ProgrammeTarget
from desktop.domain.law import Duty, Law, LawArticle
from desktop.domain.livelihood import Business, Course, ProductionDriver
from desktop.domain.mandate import Delegation, Qualification
from desktop.domain.office import Office
from desktop.domain.office_document import Guideline, OfficeDocument
from desktop.domain.office_step import OfficeStep
from desktop.domain.office_team import OfficeMember, OfficeService
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.programme import OfficePlan, Programme
from desktop.domain.report import Report, ReportFigure, ReportPoint
from desktop.domain.resolution import Assignment, Citation, Clause, FollowUp, PeriodReport, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.domain.supervision import Lesson, LocalProblem, SupervisionVisit
from desktop.domain.topic import Topic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.record import Record

REGISTERS: Mapping[str, tuple[type[Record], ...]] = {
    "offices": (Office, OfficeStep, OfficeMember, OfficeService, OfficeDocument, ExitStep, InventoryItem),
    "office_plans": (OfficePlan,),
    "guidelines": (Guideline,),
    "qualifications": (Qualification,),
    "delegations": (Delegation,),
    "visits": (SupervisionVisit,),
    "lessons": (Lesson,),
    "problems": (LocalProblem,),
    "activities": (Activity,),
    "drivers": (ProductionDriver,),
    "courses": (Course,),
    "businesses": (Business,),
    "indicators": (Indicator,),
    "programmes": (Programme, ProgrammeTarget),
    "dated_figures": (DatedFigure,),
    "reports": (Report, ReportFigure, ReportPoint),
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
