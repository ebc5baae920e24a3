"""The views that each list has from the first day: which records they ask for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain import overdue
from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.body import Body, SeatRole
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_life import PHASES, Phase
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.domain.place import Neighbourhood, Selection
from desktop.domain.resolution import AssignmentRole, DeadlineKind, Resolution, ResolutionKind
from desktop.domain.session import Session, SessionState
from desktop.persian.jalali import day_of, jalali_parts
from desktop.persian.jalali_calendar import month_days
from desktop.schema.condition import Between, Either, Having, Is, Linked, Missing, Not
from desktop.services.result_views import result_views

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from enum import Enum

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record

SOON = timedelta(days=7)
"""How far ahead a deadline is told beforehand."""
HANDOVER_SOON = timedelta(days=60)
"""How far ahead the handover of an office is told."""
FINISHED, ANSWERED, FOLLOWED = overdue.FINISHED, overdue.ANSWERED, overdue.FOLLOWED
"""See `desktop.domain.overdue`."""


def views_of(kind: type[Record], today: date) -> Mapping[str, tuple[Condition, ...]]:
    """Return the built-in views of a kind of record by their keys, in order; the key of all is none."""
    if kind is Session:
        return _sessions(today)
    if kind is Resolution:
        return _resolutions(today)
    if kind is Body:
        return _bodies(today)
    if kind is Office:
        return _offices(today)
    return _LASTING.get(kind) or result_views(kind, today)


def is_one(field: str, *choices: Enum) -> Is:
    """Return the condition that a choice is one of ``choices``."""
    return Is(field, tuple(each.value for each in choices))


_NEEDED = ("kind", "place", "phone", "address")
"""Without these, and somebody who manages it, an office cannot be found or reached."""
_MANAGED = Either(
    (Not(Missing("manager")), Having("OfficeMember", (Is("is_manager", (1,)), Missing("until")))),
)
_IS_ONE_YET = Missing("merged_into")
_ON_AN_AGENDA = Having("AgendaItem", (Linked("session", (Not(is_one("state", SessionState.CANCELLED)),)),))
_LASTING: Mapping[type[Record], Mapping[str, tuple[Condition, ...]]] = {
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
    AgendaRequest: {
        "waiting": (is_one("state", RequestState.WAITING), Not(_ON_AN_AGENDA)),
        "urgent": (is_one("state", RequestState.WAITING), Not(_ON_AN_AGENDA), Is("is_urgent", (1,))),
        "on_an_agenda": (_ON_AN_AGENDA,),
        "answered": (is_one("state", RequestState.DECLINED, RequestState.WITHDRAWN),),
    },
    Person: {"without_post": (Not(Having("Appointment")), _IS_ONE_YET)},
}


def _offices(today: date) -> dict[str, tuple[Condition, ...]]:
    soon = (today + HANDOVER_SOON).isoformat()
    return {
        "active": (is_one("state", OfficeState.ACTIVE),),
        "inactive": (is_one("state", OfficeState.SUSPENDED, OfficeState.CLOSED),),
        "setting_up": (is_one("state", *PHASES[Phase.SETTING_UP]),),
        "steering": (is_one("state", *PHASES[Phase.STEERING]),),
        "handed_over": (is_one("state", OfficeState.HANDED_OVER),),
        "handover_due": (
            Not(is_one("state", OfficeState.HANDED_OVER, OfficeState.CLOSED)),
            Between("handover_due_on", None, soon),
        ),
        "pilot": (Is("is_pilot", (1,)),),
        "without_neighbourhood": (Missing("neighbourhoods"),),
        "unfinished": (
            Not(is_one("state", OfficeState.CLOSED)),
            Either((*map(Missing, _NEEDED), Not(_MANAGED))),
        ),
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
    without_agency = both(
        is_one("kind", *overdue.NEEDING_AGENCY), Not(Having("Assignment", (_RESPONSIBLE,))), _IS_LIVE
    )
    left = Having("Assignment", (_RESPONSIBLE, Not(is_one("state", *FINISHED))))
    followed = both(is_one("kind", *FOLLOWED), _IS_LIVE)
    asked = Having("Assignment", (_RESPONSIBLE, Not(is_one("state", *ANSWERED)), _IS_UNDATED))
    has_own_clock = Either((is_one("kind", ResolutionKind.NEXT_SESSION), _HAS_PERIODS))
    return {
        "open": (Either((without_agency, both(followed, left))),),
        "overdue": _due(followed, without_agency, None, _before(today)),
        "due_soon": _due(followed, without_agency, today.isoformat(), (today + SOON).isoformat()),
        "without_agency": (without_agency,),
        "without_deadline": (
            is_one("deadline_kind", DeadlineKind.NONE),
            Not(has_own_clock),
            Either((without_agency, both(followed, asked))),
        ),
    }


def both(*conditions: Condition) -> Condition:
    """Return the condition that all of ``conditions`` are fulfilled."""
    return Not(Either(tuple(map(Not, conditions))))


_RESPONSIBLE = is_one("role", AssignmentRole.RESPONSIBLE)
_IS_LIVE = Not(Linked("session", (is_one("state", SessionState.CANCELLED),)))
"""The resolution was not decided by a session that was called off."""
_HAS_PERIODS = both(is_one("kind", ResolutionKind.PERIODIC_REPORT), Not(Missing("period")))
_CLAUSE_HAS_DAY = Linked("clause", (Not(Missing("deadline_on")),))
_IS_UNDATED = both(Missing("due_on"), Not(_CLAUSE_HAS_DAY))


def _due(
    followed: Condition, without_agency: Condition, least: str | None, most: str
) -> tuple[Condition, ...]:
    """Return what is true of resolutions of which something is due between two days and not done."""
    by_day = _by_day(least, most)
    due = Having("Assignment", (_RESPONSIBLE, *_due_part(least, most)))
    return (Either((both(followed, due), both(without_agency, by_day))),)


def _due_part(least: str | None, most: str) -> tuple[Condition, ...]:
    """Return the same of assignments, as `desktop.domain.due.due_day` has it."""
    own = Between("due_on", least, most)
    of_clause = both(Missing("due_on"), Linked("clause", (Between("deadline_on", least, most),)))
    of_resolution = both(_IS_UNDATED, Linked("resolution", (_by_day(least, most),)))
    return (Not(is_one("state", *ANSWERED)), Either((own, of_clause, of_resolution)))


def _by_day(least: str | None, most: str) -> Condition:
    return both(is_one("deadline_kind", DeadlineKind.DAY), Between("deadline_on", least, most))


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
