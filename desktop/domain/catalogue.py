"""All records of the program, each after those that it links to, as far as that can be."""

from __future__ import annotations

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.directive import Directive, DirectiveReceipt
from desktop.domain.holiday import Holiday
from desktop.domain.law import Duty, Law, LawArticle
from desktop.domain.office import Office
from desktop.domain.paperwork import Attachment, Letter
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.resolution import Assignment, Citation, Clause, FollowUp, PeriodReport, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.domain.topic import Topic
from desktop.schema.catalogue import Catalogue

RECORDS = (
    *(Place, Organisation, Person, Appointment, Neighbourhood),
    *(Topic, Body, Seat, SeatHolder, Law, LawArticle, Duty, Directive, DirectiveReceipt),
    *(Session, AgendaRequest, AgendaItem, Attendance, Resolution, Statement, Citation),
    *(Clause, Assignment, FollowUp, PeriodReport, Office, Attachment, Letter, Holiday),
)
CATALOGUE = Catalogue(RECORDS)
SCHEMA = 3
"""The version of these descriptions, written into each change; a new field raises it."""
