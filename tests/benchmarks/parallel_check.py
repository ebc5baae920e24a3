"""Whether an office would be parallel, among 2,000 offices and 20,000 neighbourhoods, against one lookup.

Ours is the whole of `refuse` for an office that becomes active, with the rule over names, nesting and places.
The rival is one row by its key, ``SELECT name FROM neighbourhood WHERE id = ?``, asked through SQLAlchemy on
the same connection, in the same transaction.
"""

from __future__ import annotations

from dataclasses import replace
from statistics import median

from sqlalchemy import text

from desktop.domain.office import OfficeState
from desktop.schema.record import link_to
from desktop.services.offices.parallel import refuse
from tests.benchmarks import data_territory
from tests.benchmarks.measure import Row, timed
from tests.benchmarks.register import IN_MEMORY, folder, register

_TURNS = 2_000
_LOOKUP = text("SELECT name FROM neighbourhood WHERE id = :id")


def rows():
    """Yield the row: free neighbourhoods are asked for, so that the whole rule is gone through."""
    with folder() as place, register(place / "register.db") as store:
        above, cities = data_territory.places()
        neighbourhoods = data_territory.neighbourhoods(cities)
        offices = data_territory.offices(neighbourhoods)
        with store.work() as work:
            work.add(*above, *cities, *neighbourhoods, *offices)
            work.commit()
        waiting = [each for each in offices if each.state is not OfficeState.ACTIVE]
        ours_taken, alone_taken = [], []
        with store.work() as work:
            for turn in range(_TURNS):
                before = waiting[turn * 13 % len(waiting)]
                free = neighbourhoods[turn * 10 % len(neighbourhoods) + 5]
                after = replace(before, state=OfficeState.ACTIVE, neighbourhoods=(link_to(free),))
                ours_taken.append(timed(refuse, work, before, after))
                alone_taken.append(timed(_look_up, work.connection, free.id))
    where = "" if IN_MEMORY else "not on a memory file system: there is none here"
    ours, alone = (median(each[100:]) * 1_000_000 for each in (ours_taken, alone_taken))
    yield Row("parallel_check", ours, alone, "µs", 3, where)


def _look_up(connection, record_id):
    return connection.execute(_LOOKUP, {"id": record_id}).fetchall()


if __name__ == "__main__":
    for each in rows():
        print(each, each.ratio)  # noqa: T201
