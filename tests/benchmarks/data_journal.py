"""A register of ten years in five computers: 400,000 records whose fields were changed 600,000 times.

Journal and tables are written straight into an empty file, and agree: the chains are those of the program,
and each row holds what its changes add up to. The same on every computer.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import islice

from desktop.domain.body import Body
from desktop.domain.catalogue import SCHEMA
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import Assignment, FollowUp, Resolution
from desktop.domain.session import Session
from desktop.schema.change import START, bases_json, digest_of, to_json
from desktop.storage.journal import END
from desktop.storage.row_writer import RowWriter
from tests.benchmarks import data, words

RECORDS, LATER = 400_000, 600_000
REPLICAS = 5
_AT_ONCE = 5
"""Changes of one unit of work."""
_PORTION = 5_000
_BEGAN = 1_480_000_000_000
_APPEND = f"INSERT INTO change VALUES ({', '.join('?' * 15)})"
_SHARES = {Body: 0.001, Person: 0.009, Office: 0.25, Session: 0.025, Resolution: 0.165, Assignment: 0.3}
"""Which part of the records is of each kind; the others are follow-ups."""
_FIELDS = {
    Organisation: ("short_name",),
    Body: ("decree", "formed_on"),
    Person: ("phone", "professional_title"),
    Office: ("manager", "phone", "address", "state_since", "note"),
    Session: ("venue", "summary", "held_on"),
    Resolution: ("operative", "preamble", "deadline_phrase"),
    Assignment: ("percent", "due_on", "done_on", "state"),
    FollowUp: ("result", "words", "next_on"),
}
_DAYS = {"formed_on", "state_since", "held_on", "due_on", "done_on", "next_on"}
_NAMES = {"manager", "short_name", "professional_title", "venue", "decree", "deadline_phrase"}
_STATES = ("notified", "under_way", "done", "stopped")


def fill(store, records=RECORDS, later=LATER, *, remembered=True):
    """Fill an empty register; not ``remembered``, its records are the same and were made so at once."""
    rng = random.Random(10)
    made = list(_records(rng, records))
    with store.work() as work:
        driver = work.connection.connection.driver_connection
        chain = _Chain(driver, store.replica)
        shown = {record_id: dict(values) for _, record_id, values in made}
        steps = [[made[place], *_edit(rng, shown, made[place])] for place in _places(rng, records, later)]
        for kind, record_id, values in made:
            chain.create(kind, record_id, values if remembered else shown[record_id])
        for (kind, record_id, _), field, old, new in steps if remembered else ():
            chain.set(kind, record_id, field, old, new)
        chain.end()
        _write_rows(work, made, shown)
        work.commit()


def _places(rng, records, later):
    return (rng.randrange(records) for _ in range(later))


def _records(rng, records):
    """Yield kind, id and values of each record as it was made, owners first."""
    counts = {Organisation: 400, **{kind: int(share * records) for kind, share in _SHARES.items()}}
    counts[FollowUp] = records - sum(counts.values())
    ids = {
        kind: [f"0191{place:04x}-{number % 65536:04x}-7000-8000-{number:012x}" for number in range(count)]
        for place, (kind, count) in enumerate(counts.items())
    }
    offices = data.office_rows(counts[Office])
    for kind, own in ids.items():
        for number, record_id in enumerate(own):
            yield kind, record_id, _values(rng, kind, number, ids, offices)


def _values(rng, kind, number, ids, offices):
    if kind is Office:
        code, name, *_, manager, phone, address, note = next(offices)
        agency = rng.choice(ids[Organisation])
        about = {"code": code, "name": name, "kind": "facilitation", "state": "proposed"}
        return about | {
            "supervising": agency,
            "manager": manager,
            "phone": phone,
            "address": address,
            "note": note,
        }
    if kind is Organisation or kind is Body:
        return {"name": f"{rng.choice(words.ORGANISATIONS)} {rng.choice(words.CITIES)} {number}"}
    if kind is Person:
        return {"given_name": rng.choice(words.FIRST_NAMES), "family_name": rng.choice(words.FAMILY_NAMES)}
    day = _value(rng, "held_on")
    if kind is Session:
        body = ids[Body][number % len(ids[Body])]
        return {"body": body, "number": number, "kind": "ordinary", "held_on": day, "state": "held"}
    if kind is Resolution:
        session, text = ids[Session][number % len(ids[Session])], _value(rng, "operative")
        return {"session": session, "order": number % 9 + 1, "kind": "action", "operative": text}
    if kind is Assignment:
        agency, resolution = rng.choice(ids[Organisation]), ids[Resolution][number % len(ids[Resolution])]
        about = {"resolution": resolution, "order": 1, "organisation": agency, "role": "responsible"}
        return about | {"state": "notified", "due_on": day}
    assignment = ids[Assignment][number % len(ids[Assignment])]
    return {"assignment": assignment, "followed_on": day, "channel": "letter", "words": _value(rng, "words")}


def _edit(rng, shown, record):
    """Give a field of a record another value; return field, old value and new one."""
    kind, record_id, _ = record
    field = rng.choice(_FIELDS[kind])
    values = shown[record_id]
    old, new = values.get(field), _value(rng, field)
    values[field] = new
    return field, old, new


def _value(rng, field):
    if field == "state":
        return rng.choice(_STATES)
    if field == "percent":
        return rng.randrange(101)
    if field in _DAYS:
        return (date(2016, 11, 23) + timedelta(days=rng.randrange(3_600))).isoformat()
    if field == "phone":
        return f"0713{rng.randrange(10**7):07}"
    if field in _NAMES:
        return f"{rng.choice(words.FIRST_NAMES)} {rng.choice(words.FAMILY_NAMES)}"
    return " ".join(rng.choices(words.PLAIN, k=rng.randrange(6, 30)))


class _Chain:
    """Appends changes of five computers in turns, a unit of work each."""

    def __init__(self, driver, own):
        self._driver = driver
        self._replicas = [own, *(f"0190ffff-0000-7000-8000-{each:012x}" for each in range(1, REPLICAS))]
        self._own = own
        self._ends = dict.fromkeys(self._replicas, (0, START))
        self._arrival = driver.execute("SELECT coalesce(max(arrival), 0) FROM change").fetchone()[0]
        self._heads = {}
        self._rows = []

    def create(self, kind, record_id, values):
        """Let a record be made."""
        self._heads[record_id] = [
            self._append(kind, record_id, "create", "", "null", to_json(values), "[]"),
            {},
        ]

    def set(self, kind, record_id, field, old, new):
        """Let a field be set by somebody who had seen what stood there."""
        first, heads = self._heads[record_id]
        bases = bases_json(frozenset({heads[field]}) if field in heads else frozenset({first}))
        heads[field] = self._append(kind, record_id, "set", field, to_json(old), to_json(new), bases)

    def _append(self, kind, record_id, deed, field, old, new, bases):
        self._arrival += 1
        step = self._arrival // _AT_ONCE
        replica = self._replicas[step % REPLICAS]
        seq, previous = self._ends[replica]
        dot = (replica, seq + 1)
        author = f"{words.FIRST_NAMES[step % 5]} {words.FAMILY_NAMES[step % 7]}"
        batch = f"0192{step >> 16:04x}-{step % 65536:04x}-7000-8000-{step:012x}"
        about = (f"{_BEGAN + step * 300_000:013d}.000000", author, batch, SCHEMA, kind.__name__, record_id)
        stored = (deed, field, old, new, bases)
        self._ends[replica] = seq + 1, digest_of(dot, about, stored, previous)
        self._rows.append((self._arrival, *dot, *about, *stored, previous))
        if len(self._rows) == _PORTION:
            self._write()
        return dot

    def _write(self):
        self._driver.executemany(_APPEND, self._rows)
        self._rows = []

    def end(self):
        """Write the rest, and note where the own chain ends."""
        self._write()
        seq, digest = self._ends[self._own]
        note = "INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)"
        self._driver.execute(note, (END + self._own, f"{seq} {digest}"))


def _write_rows(work, made, shown):
    """Write the rows as a unit of work does, with sort keys and what is searched."""
    same_kind = {}
    for kind, record_id, _ in made:
        same_kind.setdefault(kind, []).append(record_id)
    for kind, ids in same_kind.items():
        waiting = iter(ids)
        while some := list(islice(waiting, _PORTION)):
            RowWriter(work.connection, work._tables).insert(kind, {each: shown[each] for each in some})
