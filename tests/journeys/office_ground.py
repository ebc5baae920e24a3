"""What is there before the first office: a county, its body with resolutions, agencies, indicators."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.body import Body, Level
from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.party import Organisation, OrganisationKind
from desktop.domain.place import Place, PlaceKind
from desktop.domain.programme import OfficePlan
from desktop.domain.resolution import Assignment, AssignmentState, DeadlineKind, Resolution
from desktop.domain.session import AgendaItem, Outcome, Session, SessionState
from desktop.schema.condition import Is
from desktop.schema.record import link_to

COUNTY = "ورامین"
BODY = "ستاد بازآفرینی شهرستان ورامین (نمونه)"
TARGET = "محلهٔ نیک‌آباد هدف بازآفرینی شد."
OFFICE = "دفتر تسهیلگری نیک‌آباد راه‌اندازی شود."
BESIDE = "دفتر خدمات نوسازی در کنار دفتر تسهیلگری مجاز است."
LATE = "زمین خانهٔ محله معرفی شود."
MUNICIPALITY, WELFARE, OPERATOR = "شهرداری ورامین", "بهزیستی ورامین", "مؤسسهٔ آبادگران نمونه"
TRAINED, MEETINGS, REFERRALS = "آموزش‌دیدگان", "نشست‌های محلی", "ارجاع‌ها"
HELD = date(2023, 6, 10)
"""The first session of the body: 20 Khordad 1402."""


@dataclass(frozen=True)
class Ground:
    """What the steps of the journey go back to."""

    county: Place
    body: Body
    late: Assignment


def the_ground(desk):
    """Store what other journeys prove that one can enter."""
    county = next(
        each.record
        for each in desk.browse.page(Place, desk.browse.ids(Place, conditions=(Is("kind", ("county",)),)))
        if each.record.name == COUNTY
    )
    assert county.kind is PlaceKind.COUNTY
    body = Body(name=BODY, level=Level.COUNTY, place=link_to(county))
    agencies = (
        Organisation(name=MUNICIPALITY, kind=OrganisationKind.MUNICIPALITY, place=link_to(county)),
        Organisation(name=WELFARE),
        Organisation(name=OPERATOR),
    )
    session = Session(body=link_to(body), number=1, held_on=HELD, state=SessionState.HELD)
    late = {"deadline_kind": DeadlineKind.DAY, "deadline_on": date(2025, 9, 1)}
    resolutions = [
        Resolution(session=link_to(session), order=order, operative=words, **(late if words == LATE else {}))
        for order, words in enumerate((TARGET, OFFICE, BESIDE, LATE), 1)
    ]
    part = Assignment(
        resolution=link_to(resolutions[-1]),
        order=1,
        organisation=link_to(agencies[0]),
        state=AssignmentState.UNDER_WAY,
    )
    plan = OfficePlan(place=link_to(county), count=2, planned_on=HELD, resolution=link_to(resolutions[1]))
    indicators = [
        Indicator(code=f"N-{order}", name=name, unit=unit, dimension=Dimension.SOCIAL, order=order)
        for order, (name, unit) in enumerate(((TRAINED, "نفر"), (MEETINGS, "نشست"), (REFERRALS, "مورد")), 1)
    ]
    desk.edit.add(body, *agencies, session, *resolutions, part, plan, *indicators)
    return Ground(county, body, part)


def decide(desk, ground, request, held_on, number, operative):
    """Hold a session of the body that adopts what was asked for, its minutes being final."""
    session = Session(body=link_to(ground.body), number=number, held_on=held_on, state=SessionState.DRAFT)
    item = AgendaItem(
        session=link_to(session),
        order=1,
        subject=request.subject,
        from_request=link_to(request),
        outcome=Outcome.ADOPTED,
    )
    resolution = Resolution(session=link_to(session), order=1, operative=operative, item=link_to(item))
    desk.edit.add(session, item, resolution)
    desk.close_minutes.finalise(session.id)
    return session
