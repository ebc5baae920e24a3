"""All records of the program, each after those that it links to, as far as that can be.

Only the figures of a report come before it, since an approved one takes none.
"""

from __future__ import annotations

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
from desktop.domain.paperwork import Attachment, Letter
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.programme import OfficePlan, Programme
from desktop.domain.report import Report, ReportFigure, ReportPoint
from desktop.domain.resolution import Assignment, Citation, Clause, FollowUp, PeriodReport, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.domain.supervision import Lesson, LocalProblem, SupervisionVisit
from desktop.domain.topic import Topic
from desktop.schema.catalogue import Catalogue

RECORDS = (
    *(Place, Organisation, Person, Appointment, Neighbourhood, Programme),
    *(Topic, Body, Seat, SeatHolder, Law, LawArticle, Duty, Directive, DirectiveReceipt),
    *(Session, AgendaRequest, AgendaItem, Attendance, Resolution, Statement, Citation),
    *(Clause, Assignment, FollowUp, PeriodReport, Office, Attachment, Letter, Holiday),
    *(OfficePlan, OfficeStep, OfficeMember, OfficeService, OfficeDocument, Guideline),
    *(ExitStep, InventoryItem, Qualification, Delegation, SupervisionVisit, Lesson, LocalProblem),
    *(Activity, ProductionDriver, Course, Business),
    *(Indicator, ProgrammeTarget, DatedFigure, ReportFigure, Report, ReportPoint),
)
CATALOGUE = Catalogue(RECORDS)
SCHEMA = 4
"""The version of these descriptions, written into each change; a new field raises it."""
