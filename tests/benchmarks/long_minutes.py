"""Minutes of any length, stored as an editor would have them."""

from __future__ import annotations

from datetime import date
from itertools import islice

from desktop.domain.body import Body
from desktop.domain.editing import added, empty_minutes
from desktop.domain.party import Organisation
from desktop.domain.resolution import AssignmentRole, Citation, Resolution
from desktop.domain.resolving import with_agencies
from desktop.domain.session import Attendance, Session, Statement
from desktop.schema.record import link_to
from tests.benchmarks import data, words


def store_minutes(desk, resolutions, people, statements=0):
    """Store minutes of so many parts and return their session."""
    texts = data.resolutions()
    body = Body(name=f"ستاد بازآفرینی شهری {resolutions}")
    agencies = [Organisation(name=f"{name} {resolutions}") for name in dict.fromkeys(words.ORGANISATIONS)]
    session = Session(
        body=link_to(body), number=50, held_on=date(2018, 10, 2), venue="سالن جلسات", summary=next(texts)
    )
    minutes = empty_minutes(session, body)
    names = ((first, last) for last in words.FAMILY_NAMES for first in words.FIRST_NAMES)
    for number, (first, last) in enumerate(islice(names, people)):
        organisation = link_to(agencies[number % len(agencies)])
        made = Attendance(name=f"{first} {last}", post="عضو ستاد", organisation=organisation)
        minutes = added(minutes, made)
    for _ in range(statements):
        minutes = added(minutes, Statement(words=next(texts)))
    for number in range(resolutions):
        made = Resolution(operative=next(texts))
        minutes = added(minutes, made)
        minutes = added(minutes, Citation(resolution=link_to(made), words="بند ۲ مادهٔ ۵ آیین‌نامه"))
        given = [link_to(each) for each in agencies[number % 5 : number % 5 + 1 + number % 2]]
        minutes = with_agencies(minutes, made.id, AssignmentRole.RESPONSIBLE, given)
    desk.edit.add(body, *agencies, *minutes.records)
    return session
