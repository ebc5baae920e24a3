"""What the territory, its offices and what is done there come to, in few rows of plain values."""
# ruff: noqa: S608 - statements are put together from our own names; what is asked for is bound

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from desktop.storage.meeting import GROUND
from desktop.storage.office_counts import STATE_ON

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LYING = """lying(id) AS (SELECT :place UNION
    SELECT p.id FROM lying JOIN place p ON p.parent = lying.id)"""
_SERVED = """SELECT DISTINCT l.target, o.id, 0, 0 FROM asked CROSS JOIN office o
    CROSS JOIN office_neighbourhoods l ON l.owner = o.id WHERE o.deleted = 0 AND {state} = 'active'"""
_TARGETS = """SELECT id, place, target_kind, within FROM neighbourhood
    WHERE deleted = 0 AND merged_into IS NULL AND selection = 'approved'"""
_COVERAGE = f"""WITH RECURSIVE asked(day) AS (SELECT :day), {_LYING},
    {GROUND.format(start="{start}")},
    served AS MATERIALIZED (SELECT id, count(DISTINCT start) AS offices FROM ground GROUP BY id),
    target AS MATERIALIZED ({_TARGETS}),
    area(id) AS (SELECT within FROM target WHERE within IS NOT NULL UNION
        SELECT n.within FROM area JOIN neighbourhood n ON n.id = area.id WHERE n.within IS NOT NULL)
    SELECT t.id, coalesce(t.place, ''), t.target_kind, coalesce(s.offices, 0)
    FROM target t LEFT JOIN served s ON s.id = t.id
    WHERE t.id NOT IN (SELECT id FROM area) AND (:place = '' OR t.place IN (SELECT id FROM lying))
    ORDER BY t.id"""
_COVERAGE_NOW = text(_COVERAGE.format(start=_SERVED.format(state="o.state")))
_COVERAGE_ON = text(_COVERAGE.format(start=_SERVED.format(state=STATE_ON)))
_PLACES = text("SELECT id, coalesce(parent, ''), coalesce(kind, ''), name, name_sort, deleted FROM place")
_NEIGHBOURHOODS = text(
    """SELECT id, name, coalesce(place, ''), coalesce(within, ''), coalesce(merged_into, ''), name_sort
    FROM neighbourhood WHERE deleted = 0"""
)
_KEYS = text("SELECT record_id, key FROM name_key")
_OFFICES = text(
    """SELECT l.target, o.id, o.name, coalesce(o.kind, ''), o.state, o.parallel_reason,
    coalesce(o.parallel_resolution, '') FROM office_neighbourhoods l JOIN office o ON o.id = l.owner
    WHERE o.deleted = 0 ORDER BY o.name_sort, o.id"""
)
_SERVICES = text(
    """SELECT office, agency, words FROM office_service WHERE deleted = 0 AND office IS NOT NULL
    AND (:last = '' OR since IS NULL OR since <= :last)
    AND (:first = '' OR until IS NULL OR until >= :first)"""
)
_ACTIVITIES = text(
    """SELECT coalesce(office, ''), coalesce(neighbourhood, ''), coalesce(agency, ''),
    coalesce(programme, ''), count(*) FROM activity WHERE deleted = 0
    AND (office IS NULL OR office NOT IN (SELECT id FROM office WHERE deleted = 1))
    AND (:last = '' OR held_on <= :last) AND (:first = '' OR coalesce(until, held_on) >= :first)
    GROUP BY 1, 2, 3, 4"""
)
_AT_PLACES = text(
    """SELECT place, count(*) FROM neighbourhood
    WHERE deleted = 0 AND merged_into IS NULL AND place IS NOT NULL GROUP BY place"""
)
_OFFICES_AT_PLACES = text(
    """SELECT place, count(*), sum(state = :active) FROM (
    SELECT DISTINCT o.id, o.state, coalesce(o.place, n.place) AS place FROM office o
        LEFT JOIN office_neighbourhoods l ON o.place IS NULL AND l.owner = o.id
        LEFT JOIN neighbourhood n ON n.id = l.target WHERE o.deleted = 0)
    WHERE place IS NOT NULL GROUP BY place"""
)
_PROGRAMMES = text("SELECT owner, target FROM office_programmes ORDER BY owner, place")


class TargetRow(NamedTuple):
    """A target neighbourhood that counts, and how many active offices are on its ground."""

    id: str
    place: str
    target_kind: str | None
    offices: int

    @property
    def is_covered(self) -> bool:
        """Whether there is one."""
        return self.offices > 0


class PlaceRow(NamedTuple):
    """A place, also one in the bin, through which others may hang together."""

    id: str
    parent: str
    kind: str
    name: str
    order: str
    is_deleted: int


class NeighbourhoodRow(NamedTuple):
    """A neighbourhood with what decides where it lies."""

    id: str
    name: str
    place: str
    within: str
    merged_into: str
    order: str


class OfficeRow(NamedTuple):
    """An office in one of its neighbourhoods."""

    neighbourhood: str
    id: str
    name: str
    kind: str
    state: str
    reason: str
    resolution: str


class ServiceRow(NamedTuple):
    """What an agency offers through an office."""

    office: str
    agency: str
    words: str


class ActivityRow(NamedTuple):
    """How many activities there were of an office or neighbourhood, by an agency and for a programme."""

    office: str
    neighbourhood: str
    agency: str
    programme: str
    times: int


class PlacesCounted(NamedTuple):
    """Place -> how many of each lie directly in it; an office that names no place is where it serves."""

    neighbourhoods: dict[str, int]
    offices: dict[str, int]
    active: dict[str, int]


def covered_targets(connection: Connection, place: str = "", day: str = "") -> list[TargetRow]:
    """Return the targets that count, of the whole country or of what lies in a place; see `coverage`.

    The offices are those that were active on a day, as an ISO text; today's where none is given.
    """
    statement = _COVERAGE_ON if day else _COVERAGE_NOW
    return [TargetRow(*row) for row in connection.execute(statement, {"place": place, "day": day})]


def place_rows(connection: Connection) -> dict[str, PlaceRow]:
    """Return every place by its id."""
    return {row[0]: PlaceRow(*row) for row in connection.execute(_PLACES)}


def neighbourhood_rows(connection: Connection) -> dict[str, NeighbourhoodRow]:
    """Return every neighbourhood that is not in the bin, by its id."""
    return {row[0]: NeighbourhoodRow(*row) for row in connection.execute(_NEIGHBOURHOODS)}


def name_keys(connection: Connection) -> list[tuple[str, str]]:
    """Return each neighbourhood with each key of its names."""
    return [(record_id, key) for record_id, key in connection.execute(_KEYS)]


def office_rows(connection: Connection) -> list[OfficeRow]:
    """Return the offices by their names, each once for each of its neighbourhoods."""
    return [OfficeRow(*row) for row in connection.execute(_OFFICES)]


def service_rows(connection: Connection, first: str = "", last: str = "") -> list[ServiceRow]:
    """Return the services that ran at some time from ``first`` to ``last``, ISO days; blank is open."""
    return [ServiceRow(*row) for row in connection.execute(_SERVICES, {"first": first, "last": last})]


def activity_rows(connection: Connection, first: str = "", last: str = "") -> list[ActivityRow]:
    """Return the activities from ``first`` to ``last``, counted."""
    return [ActivityRow(*row) for row in connection.execute(_ACTIVITIES, {"first": first, "last": last})]


def programmes_of_offices(connection: Connection) -> list[tuple[str, str]]:
    """Return each office with each programme that it serves."""
    return [(office, programme) for office, programme in connection.execute(_PROGRAMMES)]


def counted_at_places(connection: Connection, active: str) -> PlacesCounted:
    """Return what lies in each place; ``active`` is the state of an active office."""
    neighbourhoods = {row[0]: row[1] for row in connection.execute(_AT_PLACES)}
    offices = connection.execute(_OFFICES_AT_PLACES, {"active": active}).fetchall()
    return PlacesCounted(
        neighbourhoods,
        {place: count for place, count, _ in offices},
        {place: active_there for place, _, active_there in offices},
    )
