"""Random offices of two counties with what they owe and achieved, and plain counts over them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal

from desktop.domain.body import Body
from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.livelihood import Course
from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place, PlaceKind, Selection
from desktop.domain.programme import OfficePlan
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.resolution import Assignment, AssignmentState, DeadlineKind, Period, Resolution
from desktop.domain.session import Session, SessionState
from desktop.domain.supervision import LocalProblem
from desktop.persian.jalali import day_of
from desktop.schema.record import link_to

TODAY = day_of(1405, 9, 1)
SPAN = (day_of(1405, 1, 1), day_of(1405, 12, 29))
COMPARED = SPAN[0] - timedelta(days=1)
_FULFILLED = (DocumentState.APPROVED_PROVINCE, DocumentState.IN_FORCE)
_STEPS = {
    OfficeState.PROPOSED: OfficeStepKind.PROPOSED,
    OfficeState.SET_UP: OfficeStepKind.SET_UP,
    OfficeState.ACTIVE: OfficeStepKind.ACTIVE,
}


@dataclass
class Case:
    """The records, those that others point at first."""

    province: Place
    counties: list
    offices: list = field(default_factory=list)
    others: list = field(default_factory=list)

    @property
    def records(self):
        return (self.province, *self.counties, *self.others[:2], *self.offices, *self.others[2:])

    def of(self, kind):
        return [each for each in self.others if isinstance(each, kind)]


def random_case(rng):
    """Return a few of everything; papers have no days of their own, so that the rule alone decides."""
    province = Place(name="یزد", kind=PlaceKind.PROVINCE)
    counties = [
        Place(name=name, kind=PlaceKind.COUNTY, parent=link_to(province)) for name in ("مهریز", "میبد")
    ]
    case = Case(province, counties)
    indicator = Indicator(name="نشست‌ها", dimension=Dimension.SOCIAL)
    agency = Organisation(name="شهرداری")
    case.others += [indicator, agency]
    for number in range(rng.randrange(1, 9)):
        _office(case, number, indicator, rng)
    for county in counties:
        case.others += [
            OfficePlan(place=link_to(county), count=rng.randrange(1, 4)),
            *(
                Neighbourhood(
                    name=f"محلهٔ {county.name} {number}",
                    place=link_to(county),
                    selection=rng.choice(list(Selection)),
                )
                for number in range(3)
            ),
        ]
        _body(case, county, agency, rng)
    return case


def _office(case, number, indicator, rng):
    state = rng.choice([*OfficeState, OfficeState.ACTIVE, OfficeState.ACTIVE])
    began = TODAY - timedelta(days=rng.randrange(10, 1_500))
    since = began if state is OfficeState.ACTIVE else began + timedelta(days=rng.randrange(10))
    office = Office(
        name=f"دفتر {number}",
        kind=rng.choice((OfficeKind.FACILITATION, OfficeKind.OTHER, None)),
        place=link_to(rng.choice(case.counties)),
        state=state,
        state_since=since if rng.random() < 0.9 else None,
        active_since=began if state in (OfficeState.ACTIVE, OfficeState.SUSPENDED) else None,
    )
    case.offices.append(office)
    for kind in rng.sample(list(_STEPS.values()), k=rng.randrange(3)):
        step = OfficeStep(
            office=link_to(office), kind=kind, taken_on=since - timedelta(days=rng.randrange(1, 900))
        )
        case.others.append(step)
    if rng.random() < 0.7:
        case.others.append(
            OfficeDocument(
                office=link_to(office),
                kind=DocumentKind.DEVELOPMENT_DOCUMENT,
                version=1,
                state=rng.choice(list(DocumentState)),
                state_since=TODAY - timedelta(days=rng.randrange(500)),
            )
        )
    for course in range(rng.randrange(3)):
        trained = rng.randrange(1, 90)
        case.others.append(
            Course(
                name=f"دوره {number} {course}",
                office=link_to(office),
                since=TODAY - timedelta(days=rng.randrange(700)),
                trained=trained,
                employed=rng.randrange(trained),
            )
        )
    raised = TODAY - timedelta(days=rng.randrange(100, 700))
    case.others.append(
        LocalProblem(
            subject=f"مسئله {number}",
            office=link_to(office),
            raised_on=raised,
            solved_on=raised + timedelta(days=rng.randrange(90)) if rng.random() < 0.7 else None,
        )
    )
    report = Report(
        office=link_to(office), period=Period.YEAR, period_on=SPAN[0], state=ReportState.SUBMITTED
    )
    figure = ReportFigure(
        report=link_to(report),
        indicator=link_to(indicator),
        planned=Decimal(rng.randrange(1, 9)),
        achieved=Decimal(5),
    )
    case.others += [report, figure]


def _body(case, county, agency, rng):
    body = Body(name=f"ستاد {county.name}", place=link_to(county))
    case.others.append(body)
    for number in range(1, rng.randrange(1, 5)):
        held_on = TODAY - timedelta(days=rng.randrange(700))
        state = rng.choice(
            (SessionState.HELD, SessionState.DRAFT, SessionState.PLANNED, SessionState.CANCELLED)
        )
        session = Session(body=link_to(body), number=number, held_on=held_on, state=state)
        resolution = Resolution(
            session=link_to(session),
            order=1,
            operative="مقرر شد",
            deadline_kind=DeadlineKind.DAY,
            deadline_on=held_on + timedelta(days=rng.randrange(200)),
        )
        part = Assignment(
            resolution=link_to(resolution),
            order=1,
            organisation=link_to(agency),
            state=rng.choice((AssignmentState.NOTIFIED, AssignmentState.DONE, AssignmentState.UNDER_WAY)),
        )
        case.others += [session, resolution, part]


def state_on(case, office, day):
    """Return the state of an office on a day, by its field, else its steps, else its beginning."""
    since = office.state_since or (office.active_since if office.state is OfficeState.ACTIVE else None)
    if since is None or since <= day:
        return office.state
    steps = [each for each in case.of(OfficeStep) if each.office == office.id and each.taken_on <= day]
    if steps:
        return OfficeState(max(steps, key=lambda each: (each.taken_on, each.id)).kind.value)
    return OfficeState.ACTIVE if office.active_since and office.active_since <= day else None


def has_development(case, office, day):
    """Say whether an office had its development document on a day."""
    return any(
        each.office == office.id and each.state in _FULFILLED and each.state_since <= day
        for each in case.of(OfficeDocument)
    )
