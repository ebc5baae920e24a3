"""Random years of a few bodies."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.body import Body, Seat
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    AssignmentState,
    Clause,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import AgendaItem, Attendance, Outcome, Presence, Session, SessionState
from desktop.schema.record import link_to

FIRST = date(2026, 3, 21)
DAYS = 100


@dataclass
class Case:
    """The records of a register."""

    bodies: list
    organisations: dict
    people: dict
    seats: list
    sessions: list
    items: list
    attendance: list
    resolutions: list
    clauses: list
    assignments: list

    @property
    def records(self):
        """All of them, those that others point at first."""
        parties = (
            *self.organisations.values(),
            *self.people.values(),
            *self.bodies,
            *self.seats,
            *self.sessions,
        )
        return (*parties, *self.items, *self.attendance, *self.resolutions, *self.clauses, *self.assignments)


def parties(kind, names, rng):
    """Return some, the last merged into the one before, that sometimes into the first."""
    made = [kind.named(name) for name in names]
    made[-1] = replace(made[-1], merged_into=link_to(made[-2]))
    if rng.random() < 0.5:
        made[-2] = replace(made[-2], merged_into=link_to(made[0]))
    return {each.id: each for each in made}


def random_case(rng):
    """Return a register in which much happened."""
    organisations = parties(Organisation, ("شهرداری", "بهزیستی", "دانشگاه", "آموزش"), rng)
    people = parties(Person, ("علی کریمی", "مریم دشتی", "رضا پارسا", "زهرا عباسی"), rng)
    bodies = [Body(name=f"ستاد {number}") for number in range(3)]
    agencies, members = list(organisations.values()), list(people.values())

    def maybe(found, share=0.7):
        return link_to(rng.choice(found)) if found and rng.random() < share else None

    def day():
        return FIRST + timedelta(days=rng.randrange(DAYS))

    seats = [
        Seat(body=link_to(body), post=f"پست {number}", organisation=maybe(agencies))
        for body in bodies
        for number in range(2)
    ]
    case = Case(bodies, organisations, people, seats, [], [], [], [], [], [])
    for number in range(rng.randrange(10)):
        body, *others = rng.sample(bodies, k=len(bodies))
        joint = tuple(map(link_to, others[: rng.choice((0, 0, 1, 2))]))
        session = Session(
            body=link_to(body),
            joint_bodies=joint,
            number=number + 1,
            held_on=day(),
            state=rng.choice(list(SessionState)),
        )
        case.sessions.append(session)
        for order in range(rng.randrange(3)):
            outcome = rng.choice((None, *Outcome))
            case.items.append(AgendaItem(session=link_to(session), order=order, subject="ب", outcome=outcome))
        those = [each for each in seats if each.body in (body.id, *joint)]
        for order in range(rng.randrange(6)):
            case.attendance.append(
                Attendance(
                    session=link_to(session),
                    order=order,
                    seat=maybe(those, 0.6),
                    person=maybe(members),
                    name=rng.choice(("الف", "ب", "")),
                    post="عضو",
                    organisation=maybe(agencies),
                    is_guest=rng.random() < 0.1,
                    presence=rng.choice(list(Presence)),
                )
            )
        for order in range(rng.randrange(4)):
            add_resolution(case, session, order, rng, day, agencies)
    return case


def add_resolution(case, session, order, rng, day, agencies):
    """Add a resolution with its clauses and assignments."""
    resolution = Resolution(
        session=link_to(session),
        order=order,
        kind=rng.choice([*ResolutionKind, ResolutionKind.ACTION, ResolutionKind.ACTION]),
        operative="ت",
        deadline_kind=rng.choice((DeadlineKind.DAY, DeadlineKind.NONE)),
        deadline_on=day(),
    )
    case.resolutions.append(resolution)
    clause = Clause(
        resolution=link_to(resolution), order=1, words="بند", deadline_on=rng.choice((None, day()))
    )
    case.clauses.append(clause)
    for agency in rng.sample(agencies, k=rng.randrange(4)):
        case.assignments.append(
            Assignment(
                resolution=link_to(resolution),
                order=1,
                organisation=link_to(agency),
                clause=rng.choice((None, link_to(clause))),
                role=rng.choice((AssignmentRole.RESPONSIBLE,) * 3 + (AssignmentRole.COOPERATING,)),
                state=rng.choice((None, *AssignmentState, *(AssignmentState.DONE,) * 6)),
                due_on=rng.choice((None, day())),
                done_on=rng.choice((None, day(), day(), day())),
            )
        )
