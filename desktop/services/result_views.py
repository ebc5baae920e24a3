"""The views of the lists of what offices achieve: which records they ask for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.budget_rule import COURSE, USUAL
from desktop.domain.jalali_spans import MONTH, YEAR, span_with
from desktop.domain.livelihood import Business, BusinessState, Course, ProductionDriver
from desktop.domain.office import OfficeState
from desktop.domain.programme import Programme
from desktop.domain.resolution import BudgetClass
from desktop.domain.supervision import Lesson, LessonKind, LocalProblem
from desktop.schema.condition import Between, Either, Having, Is, Missing, Not

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record

LONG = timedelta(days=90)
"""From then on a problem is open for long."""
_WITHOUT_RESOLUTION = (Missing("resolution"),)


def result_views(kind: type[Record], today: date) -> Mapping[str, tuple[Condition, ...]]:
    """Return the built-in views of a kind of record by their keys, in order; none for other kinds."""
    return (
        _LASTING.get(kind)
        or {
            Activity: lambda: _activities(today),
            Course: lambda: _courses(today),
            LocalProblem: lambda: _problems(today),
            Programme: lambda: _programmes(today),
        }.get(kind, dict)()
    )


_LASTING: Mapping[type[Record], Mapping[str, tuple[Condition, ...]]] = {
    Business: {
        **{each.value: (Is("state", (each.value,)),) for each in BusinessState},
        "without_driver": (Missing("driver"), Not(Is("state", (BusinessState.STOPPED.value,)))),
    },
    ProductionDriver: {"unlinked": (Not(Having("Course")), Not(Having("Business")))},
    Lesson: {
        **{each.value: (Is("kind", (each.value,)),) for each in LessonKind},
        "of_all": (Missing("office"),),
    },
}


def _activities(today: date) -> dict[str, tuple[Condition, ...]]:
    return {
        "this_month": _within("held_on", today, MONTH),
        "this_year": _within("held_on", today, YEAR),
        "without_resolution": _WITHOUT_RESOLUTION,
        "joint": (Not(Missing("partners")),),
        "unusual_budget": (
            Not(Missing("budget")),
            Either(tuple(_unusual(usual) for usual in BudgetClass)),
        ),
    }


def _unusual(usual: BudgetClass) -> Condition:
    """Return what is true of activities that are usually paid from a budget, and were from another."""
    categories: tuple[ActivityCategory, ...] = tuple(each for each in USUAL if USUAL[each] is usual)
    theirs = Is("category", tuple(each.value for each in categories))
    return Not(Either((Not(theirs), Is("budget", (usual.value,)))))


def _courses(today: date) -> dict[str, tuple[Condition, ...]]:
    return {
        "this_year": _within("since", today, YEAR),
        "untold": (Missing("employed"), Missing("employed_women"), Missing("employed_men")),
        "without_resolution": _WITHOUT_RESOLUTION,
        "unusual_budget": (Not(Missing("budget")), Not(Is("budget", (USUAL[COURSE].value,)))),
    }


def _problems(today: date) -> dict[str, tuple[Condition, ...]]:
    still = Missing("solved_on")
    return {
        "unsolved": (still,),
        "long_unsolved": (still, Between("raised_on", None, (today - LONG).isoformat())),
        "this_month": _within("raised_on", today, MONTH),
        "solved": (Not(still),),
    }


def _programmes(today: date) -> dict[str, tuple[Condition, ...]]:
    working = Not(Is("state", (OfficeState.CLOSED.value,)))
    return {
        "running": (Not(Between("until", None, (today - timedelta(days=1)).isoformat())),),
        "without_office": (Not(Having("Office", (working,))),),
    }


def _within(day: str, today: date, months: int) -> tuple[Condition, ...]:
    span = span_with(today, months)
    return (Between(day, span.first.isoformat(), span.last.isoformat()),)
