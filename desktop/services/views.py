"""The views that each list has from the first day: which records they ask for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.body import Body, SeatRole
from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.domain.place import Neighbourhood, Selection
from desktop.domain.resolution import (
    AssignmentRole,
    AssignmentState,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session, SessionState
from desktop.persian.jalali import day_of, jalali_parts
from desktop.persian.jalali_calendar import month_days
from desktop.schema.condition import Between, Either, Having, Is, Missing, Not

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from enum import Enum

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record

SOON = timedelta(days=7)
"""How far ahead a deadline is told beforehand."""
FINISHED = (AssignmentState.DONE, AssignmentState.MOOT, AssignmentState.CLOSED)
"""Where nothing is left to be done."""
FOLLOWED = (ResolutionKind.ACTION, ResolutionKind.PERIODIC_REPORT)
"""Resolutions that somebody has to carry out."""


def views_of(kind: type[Record], today: date) -> Mapping[str, tuple[Condition, ...]]:
    """Return the built-in views of a kind of record by their keys, in order; the key of all is none."""
    if kind is Session:
        return _sessions(today)
    if kind is Resolution:
        return _resolutions(today)
    if kind is Body:
        return _bodies(today)
    return _LASTING.get(kind, {})


def is_one(field: str, *choices: Enum) -> Is:
    """Return the condition that a choice is one of ``choices``."""
    return Is(field, tuple(each.value for each in choices))


_NEEDED = ("kind", "place", "manager", "phone", "address")
"""Without these an office cannot be found or reached."""
_IS_ONE_YET = Missing("merged_into")
_LASTING: Mapping[type[Record], Mapping[str, tuple[Condition, ...]]] = {
    Office: {
        "active": (is_one("state", OfficeState.ACTIVE),),
        "proposed": (is_one("state", OfficeState.PROPOSED),),
        "handed_over": (is_one("state", OfficeState.HANDED_OVER),),
        "without_neighbourhood": (Missing("neighbourhoods"),),
        "unfinished": (
            Not(is_one("state", OfficeState.CLOSED)),
            Either(tuple(Missing(name) for name in _NEEDED)),
        ),
    },
    Neighbourhood: {
        "approved": (is_one("selection", Selection.APPROVED),),
        "candidate": (is_one("selection", Selection.CANDIDATE),),
        "without_office": (
            Not(is_one("selection", Selection.REMOVED)),
            Not(Having("Office", (Not(is_one("state", OfficeState.CLOSED)),))),
        ),
    },
    Organisation: {
        "municipality": (is_one("kind", OrganisationKind.MUNICIPALITY), _IS_ONE_YET),
        "agency": (is_one("kind", OrganisationKind.AGENCY), _IS_ONE_YET),
        "governorate": (
            is_one("kind", OrganisationKind.GOVERNORATE, OrganisationKind.GOVERNORATE_GENERAL),
            _IS_ONE_YET,
        ),
        "association": (
            is_one("kind", OrganisationKind.ASSOCIATION, OrganisationKind.CHARITY),
            _IS_ONE_YET,
        ),
        "operator": (is_one("kind", OrganisationKind.OPERATOR), _IS_ONE_YET),
        "without_kind": (Missing("kind"), _IS_ONE_YET),
    },
    Person: {"without_post": (Not(Having("Appointment")), _IS_ONE_YET)},
}


def _sessions(today: date) -> dict[str, tuple[Condition, ...]]:
    awaited = is_one("state", SessionState.PLANNED, SessionState.INVITED)
    held = is_one("state", SessionState.HELD)
    past = Between("held_on", None, _before(today))
    year, month, _ = jalali_parts(today)
    first, last = day_of(year, month, 1), day_of(year, month, month_days(year, month))
    return {
        "drafts": (is_one("state", SessionState.DRAFT),),
        "held_without_final": (Either((held, awaited)), Either((held, past))),
        "coming": (awaited, Between("held_on", today.isoformat(), None)),
        "this_month": (
            Not(is_one("state", SessionState.CANCELLED)),
            Between("held_on", first.isoformat(), last.isoformat()),
        ),
        "final": (is_one("state", SessionState.FINAL, SessionState.AMENDED),),
    }


def _resolutions(today: date) -> dict[str, tuple[Condition, ...]]:
    responsible = is_one("role", AssignmentRole.RESPONSIBLE)
    followed = is_one("kind", *FOLLOWED)
    without_agency = Not(Having("Assignment", (responsible,)))
    left = Having("Assignment", (responsible, Not(is_one("state", *FINISHED))))
    still = (followed, Either((without_agency, left)))
    due = (*still, is_one("deadline_kind", DeadlineKind.DAY))
    soon = (today + SOON).isoformat()
    return {
        "open": still,
        "overdue": (*due, Between("deadline_on", None, _before(today))),
        "due_soon": (*due, Between("deadline_on", today.isoformat(), soon)),
        "without_agency": (followed, without_agency),
        "without_deadline": (*still, is_one("deadline_kind", DeadlineKind.NONE)),
    }


def _bodies(today: date) -> dict[str, tuple[Condition, ...]]:
    lasting = Not(Between("until", None, _before(today)))
    chair = Having("Seat", (is_one("role", SeatRole.CHAIR), lasting))
    return {
        "without_chair": (Not(chair),),
        "without_seats": (Not(Having("Seat", (lasting,))),),
        "never_met": (Not(Having("Session")),),
    }


def _before(today: date) -> str:
    return (today - timedelta(days=1)).isoformat()
