"""Counts what offices achieved, in sets: the activities of ten years need not be read one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Connection

_PLACE = """
WITH RECURSIVE within(id) AS (
    SELECT :place UNION
    SELECT place.id FROM within CROSS JOIN place ON place.parent = within.id WHERE place.deleted = 0),
hoods AS MATERIALIZED (SELECT id FROM neighbourhood WHERE place IN (SELECT id FROM within)),
offices AS MATERIALIZED (
    SELECT id FROM office WHERE deleted = 0 AND (place IN (SELECT id FROM within)
    OR place IS NULL AND id IN (SELECT owner FROM office_neighbourhoods WHERE target IN hoods))),
joint AS MATERIALIZED (SELECT owner FROM activity_partners WHERE target IN (SELECT id FROM offices))
"""
"""An office that names no place of its own lies where its neighbourhoods lie."""
_OFFICE = """
WITH offices AS (SELECT :office AS id),
joint AS MATERIALIZED (SELECT owner FROM activity_partners WHERE target = :office)
"""
_OF_OFFICES = "{row}.office IN (SELECT id FROM offices)"
_IN_HOODS = "({row}.office IN (SELECT id FROM offices) OR {row}.neighbourhood IN (SELECT id FROM hoods))"
_LIVE = (
    "{row}.deleted = 0 AND ({row}.office IS NULL "
    "OR {row}.office NOT IN (SELECT id FROM office WHERE deleted = 1))"
)
"""What an office did counts no more than its reports while it lies in the bin."""
_SUMS = "coalesce(sum({name}), 0)"
_COUNTED = ("trained", "employed", "linked")
_SEXES = ("women", "men")
_SOLVED = "solved_on BETWEEN :first AND :last"


@dataclass(frozen=True, slots=True)
class ResultsAsked:
    """Whose results: of an office, else of a place with all in it, else all; of a span of days or of all."""

    place: str = ""
    office: str = ""
    first: date | None = None
    last: date | None = None


class ResultsCounting:
    """Answers in rows of plain values; a joint activity counts once, wherever it is asked for.

    A plus before a day keeps it from being looked up one by one where most of the rows are meant.
    """

    def __init__(self, connection: Connection, asked: ResultsAsked) -> None:
        self._connection = connection
        self._asked = asked
        self._whose = _OFFICE if asked.office else _PLACE if asked.place else ""
        self._values: dict[str, Any] = {
            "place": asked.place,
            "office": asked.office,
            "first": asked.first.isoformat() if asked.first else "",
            "last": asked.last.isoformat() if asked.last else "9999",
        }

    def activities(self) -> Sequence[Any]:
        """Return ``(category, budget, proposed_by, count, women, men, planned_amount, amount)``."""
        sums = ", ".join(map(_sum, ("women", "men", "planned_amount", "amount")))
        whose = f"({self._near()} OR a.id IN joint)" if self._whose else "1"
        return self._rows(
            f"SELECT category, budget, proposed_by, count(*), {sums} FROM activity a "  # noqa: S608
            f"WHERE {_LIVE.format(row='a')} AND {self._spanned('a.held_on')} AND {whose} GROUP BY 1, 2, 3"
        )

    def courses(self) -> Sequence[Any]:
        """Return ``(budget, proposed_by, count, amount, volunteers, …)``.

        There follow trained, employed and linked, each as a whole (as it is written, else as its parts come
        to), women and men.
        """
        wholes = (
            f"coalesce(sum(coalesce({name}, coalesce({name}_women, 0) + coalesce({name}_men, 0))), 0), "
            + ", ".join(_sum(f"{name}_{sex}") for sex in _SEXES)
            for name in _COUNTED
        )
        whose = _OF_OFFICES.format(row="c") if self._whose else "1"
        return self._rows(
            f"SELECT budget, proposed_by, count(*), {_sum('amount')}, {_sum('volunteers')}, "  # noqa: S608
            f"{', '.join(wholes)} FROM course c "
            f"WHERE {_LIVE.format(row='c')} AND {self._spanned('c.since')} AND {whose} GROUP BY 1, 2"
        )

    def businesses(self) -> Sequence[Any]:
        """Return ``(kind, state, count, women, men)`` of those that began by the end of the span."""
        return self._rows(
            f"SELECT kind, state, count(*), {_sum('women')}, {_sum('men')} FROM business b "  # noqa: S608
            f"WHERE {_LIVE.format(row='b')} AND (b.since IS NULL OR b.since <= :last) AND {self._near('b')} "
            "GROUP BY 1, 2"
        )

    def problems(self) -> Sequence[Any]:
        """Return ``(category, raised, solved)`` of the local problems of each category in the span."""
        return self._rows(
            "SELECT category, count(*) FILTER (WHERE raised_on >= :first), "  # noqa: S608
            f"count(*) FILTER (WHERE {_SOLVED}) FROM local_problem p "
            f"WHERE {_LIVE.format(row='p')} AND +p.raised_on <= :last AND {self._near('p')} GROUP BY category"
        )

    def open_problems(self, end: date) -> Sequence[Any]:
        """Return ``(category, days, count)`` of what was raised by ``end`` and is open after the span."""
        return self._rows(
            "SELECT category, CAST(julianday(:end) - julianday(raised_on) AS INTEGER), count(*) "  # noqa: S608
            f"FROM local_problem p WHERE {_LIVE.format(row='p')} "
            "AND (solved_on IS NULL OR solved_on > :last) "
            f"AND +raised_on <= :end AND {self._near('p')} GROUP BY 1, 2",
            end=end.isoformat(),
        )

    def days_to_solve(self) -> Sequence[Any]:
        """Return ``(days, count)`` of the problems that were solved in the span, the quickest first."""
        return self._rows(
            "SELECT CAST(julianday(solved_on) - julianday(raised_on) AS INTEGER), count(*) "  # noqa: S608
            f"FROM local_problem p WHERE {_LIVE.format(row='p')} AND {_SOLVED} "
            f"AND {self._near('p')} GROUP BY 1"
        )

    def _near(self, row: str = "a") -> str:
        """Return what holds of what is done by the offices that are asked for, or in the neighbourhoods."""
        if not self._whose:
            return "1"
        return (_OF_OFFICES if self._asked.office else _IN_HOODS).format(row=row)

    def _spanned(self, day: str) -> str:
        return f"{day} BETWEEN :first AND :last" if self._asked.first or self._asked.last else "1"

    def _rows(self, question: str, **more: str) -> Sequence[Any]:
        return self._connection.exec_driver_sql(f"{self._whose} {question}", self._values | more).all()


def _sum(name: str) -> str:
    return _SUMS.format(name=name)
