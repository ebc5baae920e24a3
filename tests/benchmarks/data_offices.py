"""2,000 offices in 20,000 neighbourhoods with ten years of what they reported, owed and achieved.

60 indicators of each office and year are 1.2 million figures. Territory and catalogue are written by the
program, the rest straight into the tables of the file; the records are the same on every computer.
"""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.indicator import Dimension, Indicator
from desktop.persian.jalali import day_of
from tests.benchmarks import data_meetings, data_territory

INDICATORS, FIRST_YEAR, YEARS = 60, 1395, 10
LAST = data_meetings.LAST
_COURSES, _PROBLEMS = 20_000, 20_000
_STATES = ("preparing", "sent_county", "approved_province", "in_force")


def fill(store, assignments=data_meetings.ASSIGNMENTS):
    """Fill an empty register, with bodies, sessions and so many assignments besides."""
    above, cities = data_territory.places()
    neighbourhoods = data_territory.neighbourhoods(cities)
    offices = data_territory.offices(neighbourhoods)
    indicators = [
        Indicator(name=f"شاخص {number}", order=number, dimension=list(Dimension)[number % 3])
        for number in range(INDICATORS)
    ]
    with store.work() as work:
        work.add(*above, *cities, *neighbourhoods, *offices, *indicators)
        work.commit()
    ids = [each.id for each in offices]
    with store.database.writing.begin() as connection:
        _lives(connection, ids)
        _figures(connection, ids)
        _achieved(connection, ids)
    data_meetings.fill(store, assignments)


def _lives(connection, ids):
    """Let the offices begin one after the other in ten years, and have some of their papers."""
    days = [LAST - timedelta(days=40 + number * 3_600 // len(ids)) for number in range(len(ids))]
    connection.exec_driver_sql(
        "UPDATE office SET active_since = :day, state_since = :day WHERE id = :id",
        [{"id": each, "day": day.isoformat()} for each, day in zip(ids, days, strict=True)],
    )
    papers = [
        {
            "id": _id(1, number),
            "office": each,
            "state": _STATES[number % len(_STATES)],
            "since": (day + timedelta(days=200)).isoformat(),
        }
        for number, (each, day) in enumerate(zip(ids, days, strict=True))
        if number % 3
    ]
    connection.exec_driver_sql(
        "INSERT INTO office_document (id, office, kind, version, state, state_since) "
        "VALUES (:id, :office, 'development_document', 1, :state, :since)",
        papers,
    )


def _figures(connection, ids):
    """Let each office report each year by all indicators; what is approved can no more be written."""
    reports = [
        {
            "id": _id(2, number * YEARS + year),
            "office": each,
            "day": day_of(FIRST_YEAR + year, 1, 1).isoformat(),
            "until": (day_of(FIRST_YEAR + year + 1, 1, 1) + timedelta(days=5)).isoformat(),
        }
        for number, each in enumerate(ids)
        for year in range(YEARS)
    ]
    connection.exec_driver_sql(
        "INSERT INTO report (id, office, period, period_on, state, submitted_on, approved_on) "
        "VALUES (:id, :office, 'year', :day, 'submitted', :until, :until)",
        reports,
    )
    connection.exec_driver_sql(
        """INSERT INTO report_figure (id, report, indicator, planned, achieved)
        SELECT printf('0193%04x-%04x-7000-8000-%012x', r.rowid % 65536, i.rowid, r.rowid), r.id, i.id,
            100 + (r.rowid * 7 + i.rowid) % 50, 60 + (r.rowid * 11 + i.rowid * 3) % 80
        FROM report r CROSS JOIN indicator i"""
    )
    connection.exec_driver_sql("UPDATE report SET state = 'approved'")


def _achieved(connection, ids):
    """Let courses and local problems be spread over the ten years."""
    courses = [
        {
            "id": _id(4, number),
            "name": f"دوره {number}",
            "office": ids[number % len(ids)],
            "day": _day(number, _COURSES),
            "trained": 20 + number % 15,
            "employed": number % 12,
            "linked": number % 5,
        }
        for number in range(_COURSES)
    ]
    connection.exec_driver_sql(
        "INSERT INTO course (id, name, name_sort, office, since, trained, employed, linked) "
        "VALUES (:id, :name, :name, :office, :day, :trained, :employed, :linked)",
        courses,
    )
    problems = [
        {
            "id": _id(5, number),
            "name": f"مسئله {number}",
            "office": ids[number % len(ids)],
            "day": _day(number, _PROBLEMS),
            "solved": _day(number, _PROBLEMS, number % 90) if number % 3 else None,
        }
        for number in range(_PROBLEMS)
    ]
    connection.exec_driver_sql(
        "INSERT INTO local_problem (id, subject, subject_sort, office, raised_on, solved_on) "
        "VALUES (:id, :name, :name, :office, :day, :solved)",
        problems,
    )


def _day(number, of, after=0):
    first = date(2016, 11, 23)
    return (first + timedelta(days=number * 3_550 // of + after)).isoformat()


def _id(kind, number):
    return f"0192{kind:04x}-{number % 65536:04x}-7000-8000-{number:012x}"
