"""Random years of a few offices, and their results once more, as somebody would count them by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from statistics import median

from desktop.domain.activity import Activity, ActivityCategory, Proposer
from desktop.domain.livelihood import COUNTED, Business, BusinessKind, BusinessState, Course
from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import BudgetClass
from desktop.domain.supervision import LocalProblem, ProblemCategory
from desktop.schema.check import problems
from desktop.schema.record import link_to

FIRST, TODAY = date(2024, 3, 20), date(2026, 11, 21)
DAYS = (TODAY - FIRST).days
AGES = (range(31), range(31, 91), range(91, 366), range(366, 10**6))


def right(records):
    """Return those that the register takes."""
    return [each for each in records if not problems(each)]


class Case:
    """A province of two counties, with offices in them, in a neighbourhood of theirs, and outside."""

    def __init__(self, rng):
        self.rng = rng
        self.province = Place(name="استان نمونه", kind=PlaceKind.PROVINCE)
        self.counties = [
            Place(name=f"شهرستان {number}", kind=PlaceKind.COUNTY, parent=link_to(self.province))
            for number in range(2)
        ]
        self.other = Place(name="استان دیگر", kind=PlaceKind.PROVINCE)
        places = [*self.counties, self.other, self.province]
        self.hoods = [Neighbourhood(name=f"محله {n}", place=self.maybe(places)) for n in range(4)]
        self.offices = [
            Office(name=f"دفتر {n}", place=self.maybe(places), neighbourhoods=self.some(self.hoods))
            for n in range(4)
        ]
        self.activities = right(self.activity(number) for number in range(rng.randrange(14)))
        self.courses = right(self.course(number) for number in range(rng.randrange(40)))
        self.businesses = [self.business(number) for number in range(rng.randrange(6))]
        self.problems = [self.problem(number) for number in range(rng.randrange(10))]

    @property
    def records(self):
        return (
            *(self.province, *self.counties, self.other, *self.hoods, *self.offices),
            *(*self.activities, *self.courses, *self.businesses, *self.problems),
        )

    def maybe(self, found, chance=0.8):
        return link_to(self.rng.choice(found)) if self.rng.random() < chance else None

    def some(self, found):
        return tuple(map(link_to, self.rng.sample(found, k=self.rng.randrange(3))))

    def day(self):
        return FIRST + timedelta(days=self.rng.randrange(DAYS))

    def number(self, most=50):
        return self.rng.choice((None, self.rng.randrange(most)))

    def one(self, choices):
        return self.rng.choice((None, *choices))

    def activity(self, number):
        return Activity(
            name=f"اقدام {number}",
            category=self.rng.choice(list(ActivityCategory)),
            office=self.maybe(self.offices),
            partners=self.some(self.offices),
            neighbourhood=self.maybe(self.hoods),
            held_on=self.day(),
            women=self.number(),
            men=self.number(),
            budget=self.one(BudgetClass),
            planned_amount=self.number(10**12),
            amount=self.number(10**12),
            proposed_by=self.one(Proposer),
        )

    def course(self, number):
        counts = {f"{name}{end}": self.number() for name in COUNTED for end in ("", "_women", "_men")}
        return Course(
            name=f"دوره {number}",
            office=self.maybe(self.offices, 1),
            since=self.day(),
            volunteers=self.number(3),
            budget=self.one(BudgetClass),
            amount=self.number(10**12),
            proposed_by=self.one(Proposer),
            **counts,
        )

    def business(self, number):
        return Business(
            name=f"کارگاه {number}",
            kind=self.one(BusinessKind),
            state=self.one(BusinessState),
            office=self.maybe(self.offices),
            neighbourhood=self.maybe(self.hoods),
            since=self.rng.choice((None, self.day())),
            women=self.number(),
            men=self.number(),
        )

    def problem(self, number):
        raised = self.day()
        solved = raised + timedelta(days=self.rng.randrange(500))
        return LocalProblem(
            subject=f"مسئله {number}",
            category=self.one(ProblemCategory),
            office=self.maybe(self.offices),
            neighbourhood=self.maybe(self.hoods),
            raised_on=raised,
            solved_on=self.rng.choice((None, solved)),
        )


class ByHand:
    """Counts one record after the other."""

    def __init__(self, case, place="", office="", span=None):
        self.case, self.place, self.office = case, place, office
        self.first, self.last = span or (date.min, date.max)

    def places(self):
        case = self.case
        if self.place == case.province.id:
            return {case.province.id, *(each.id for each in case.counties)}
        return {self.place}

    def hoods(self):
        return {each.id for each in self.case.hoods if each.place in self.places()}

    def offices(self):
        if self.office:
            return {self.office}
        return {
            each.id
            for each in self.case.offices
            if each.place in self.places() or (not each.place and self.hoods() & set(each.neighbourhoods))
        }

    def is_asked(self, record):
        if not (self.place or self.office):
            return True
        if record.office in self.offices():
            return True
        if isinstance(record, Activity) and self.offices() & set(record.partners):
            return True
        return not self.office and getattr(record, "neighbourhood", None) in self.hoods()

    def asked(self, records, day):
        return [
            each for each in records if self.is_asked(each) and self.first <= getattr(each, day) <= self.last
        ]

    def reached(self):
        found = {}
        for each in self.asked(self.case.activities, "held_on"):
            count, women, men = found.get(each.category, (0, 0, 0))
            found[each.category] = (count + 1, women + (each.women or 0), men + (each.men or 0))
        return found

    def amounts(self):
        found = {}
        activities = self.asked(self.case.activities, "held_on")
        for each in (*activities, *self.asked(self.case.courses, "since")):
            planned, spent = found.get(each.budget, (0, 0))
            more = getattr(each, "planned_amount", None) or 0
            found[each.budget] = (planned + more, spent + (each.amount or 0))
        return {budget: both for budget, both in found.items() if any(both)}

    def proposals(self):
        activities = self.asked(self.case.activities, "held_on")
        return Counter(each.proposed_by for each in (*activities, *self.asked(self.case.courses, "since")))

    def funnel(self):
        courses = self.asked(self.case.courses, "since")
        return [
            (
                sum(each.count(name) or 0 for each in courses),
                sum(getattr(each, f"{name}_women") or 0 for each in courses),
                sum(getattr(each, f"{name}_men") or 0 for each in courses),
            )
            for name in COUNTED
        ]

    def businesses(self):
        found = {}
        for each in self.case.businesses:
            if self.is_asked(each) and (each.since is None or each.since <= self.last):
                count, women, men = found.get((each.kind, each.state), (0, 0, 0))
                found[each.kind, each.state] = (
                    count + 1,
                    women + (each.women or 0),
                    men + (each.men or 0),
                )
        return found

    def solved(self):
        return [
            (each.solved_on - each.raised_on).days
            for each in self.case.problems
            if self.is_asked(each) and each.solved_on and self.first <= each.solved_on <= self.last
        ]

    def open_by_age(self):
        end = min(TODAY, self.last)
        ages = [
            (end - each.raised_on).days
            for each in self.case.problems
            if self.is_asked(each)
            and each.raised_on <= end
            and (each.solved_on is None or each.solved_on > self.last)
        ]
        return tuple(sum(age in ages_of for age in ages) for ages_of in AGES)

    def cycle(self):
        days = self.solved()
        middle = (median(days), sum(days) / len(days)) if days else (None, None)
        return len(self.asked(self.case.problems, "raised_on")), len(days), *middle, self.open_by_age()
