"""A child process that saves until it is killed, and says each time what it has saved."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path
from time import time_ns

from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.domain.place import Neighbourhood
from desktop.schema.diff import Edit
from desktop.storage.one_program import OneProgram
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from desktop.storage.tables import Tables


def say(*words):
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def saves(store, *, lie=False):
    """Add a record, then edit it: name and population always agree."""
    for number in count():
        hood = Neighbourhood(name=f"کوی {number}", population=number)
        if lie:
            say(hood.id, number)
        with store.work() as work:
            work.add(hood)
            work.commit()
        say(hood.id, number)
        with store.work() as work:
            opened = work.records(Neighbourhood).open(hood.id)
            more = number + 1_000_000
            work.save(Edit(opened, replace(hood, name=f"کوی {more}", population=more)))
            work.commit()
        say(hood.id, more)


def bulks(store, size):
    """Add many records in one unit of work, as an import does; the population is which batch it is."""
    for number in count():
        hoods = [Neighbourhood(name=f"کوی {number} {each}", population=number) for each in range(size)]
        with store.work() as work:
            work.add(*hoods)
            work.commit()
        say(number)


if __name__ == "__main__":
    path = Path(sys.argv[1])
    lock = OneProgram(path)
    lock.take()
    database = open_database(path)
    clock = lambda: time_ns() // 1_000_000  # noqa: E731
    store = Store(database, Tables(CATALOGUE), replica_of(database), "مریم", SCHEMA, clock, lambda: None)
    say("ready")
    match sys.argv[2]:
        case "saves":
            saves(store)
        case "lies":
            saves(store, lie=True)
        case "bulks":
            bulks(store, int(sys.argv[3]))
