"""All records of the program, each after those that it links to, as far as that can be."""

from __future__ import annotations

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.office import Office
from desktop.domain.paperwork import Attachment, Letter
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.resolution import Assignment, Citation, FollowUp, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.schema.catalogue import Catalogue

RECORDS = (
    *(Place, Organisation, Person, Appointment, Neighbourhood),
    *(Body, Seat, SeatHolder),
    *(Session, AgendaItem, Attendance, Resolution, Statement, Citation, Assignment, FollowUp),
    *(Office, Attachment, Letter),
)
CATALOGUE = Catalogue(RECORDS)
SCHEMA = 2
"""The version of these descriptions, written into each change; a new field raises it."""
