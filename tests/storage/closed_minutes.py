"""Minutes with one part of each kind, to be closed."""

from __future__ import annotations

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Assignment, Citation, Clause, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.schema.record import link_to


def minutes(number):
    """Return a session with one part of each kind."""
    body, hood = Body(name=f"ستاد {number}"), Neighbourhood(name="کوی")
    office, agency = Office(name="دفتر"), Organisation(name=f"شهرداری {number}")
    chair = Person(family_name=f"رئیس {number}")
    session = Session(heading=f"جلسهٔ {number}", joint_bodies=(link_to(body),), co_chairs=(link_to(chair),))
    of_session = {"session": link_to(session), "order": 1}
    resolution = Resolution(
        **of_session, operative="…", neighbourhoods=(link_to(hood),), offices=(link_to(office),)
    )
    of_resolution = {"resolution": link_to(resolution), "order": 1}
    item = AgendaItem(**of_session, subject="دستور")
    return [
        body, hood, office, agency, chair, session, item,
        Attendance(**of_session, name="مریم", missed=(link_to(item),)),
        Statement(**of_session, words="سخن"),
        resolution,
        Citation(**of_resolution, words="قانون"),
        Clause(**of_resolution, words="بند"),
        Assignment(**of_resolution, organisation=link_to(agency)),
    ]  # fmt: skip


def of_kind(records, kind):
    return next(each for each in records if type(each) is kind)
