"""Bodies that met for twenty years, with 100,000 assignments: written straight into the tables of a file."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import count

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import Assignment, Citation, FollowUp, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session
from tests.benchmarks import words

ASSIGNMENTS = 100_000
YEARS = 20
LAST = date(2026, 11, 22)
"""The last day on which anything happened."""
BODIES, SEATS, AGENCIES, PEOPLE = 160, 12, 400, 1_500
_ITEMS, _RESOLUTIONS, _EACH = 4, 6, 2
"""Of a session: agenda items, resolutions, and assignments of each resolution."""
_BATCH = 5_000
_KINDS = ("action",) * 14 + ("periodic_report", "standing_rule", "next_session", "appreciation")
_OUTCOMES = ("adopted",) * 6 + ("adopted_with_changes", "rejected", "postponed", "noted", None)
_PRESENCES = ("present",) * 7 + ("represented", "absent", "excused")
_LEVELS = ("county", "county", "county", "provincial", "neighbourhood")
_OLD = ("done", "done", "done", "done", "closed", "closed", "moot", "under_way")
_NEW = ("notified", "under_way", "under_way", "done", "stopped", "proposed_closed")
_RECENT = timedelta(days=300)


def fill(store, assignments=ASSIGNMENTS, years=YEARS, last=LAST):
    """Fill an empty register: the records are the same on every computer, and have no journal.

    One agency and one person in a hundred were merged into another one; one session in forty is a joint one.
    """
    made = _Made(store.database.writing, random.Random(88))
    made.parties()
    made.bodies()
    sessions = -(-assignments // (_RESOLUTIONS * _EACH))
    days = years * 365
    for number in range(sessions):
        made.session(number, last - timedelta(days=days - 1 - number * days // sessions), last)
    made.write()
    store.database.writing.dispose()


class _Made:
    """The rows that wait to be written, by kind; columns that a table does not have are left out."""

    def __init__(self, engine, rng):
        self._engine, self._rng = engine, rng
        self._ids = (f"0190{number:04x}-{number % 65536:04x}-7000-8000-{number:012x}" for number in count(1))
        self._rows = {}
        self._agencies, self._people, self._bodies, self._seats = [], [], [], {}
        self._session_numbers = {}

    def add(self, record, /, **values):
        """Keep a row and return its id."""
        values["id"] = next(self._ids)
        self._rows.setdefault(record, []).append(values)
        return values["id"]

    def parties(self):
        """Make the agencies and the people, some of them merged into others."""
        for number in range(AGENCIES):
            name = f"{self._rng.choice(words.ORGANISATIONS)} {self._rng.choice(words.CITIES)} {number}"
            gone = self._agencies[number // 2] if number % 100 == 99 else None
            self._agencies.append(self.add(Organisation, name=name, name_sort=name, merged_into=gone))
        for number in range(PEOPLE):
            given, family = (
                self._rng.choice(words.FIRST_NAMES),
                f"{self._rng.choice(words.FAMILY_NAMES)} {number}",
            )
            gone = self._people[number // 2] if number % 100 == 99 else None
            self._people.append(
                self.add(
                    Person, given_name=given, family_name=family, family_name_sort=family, merged_into=gone
                )
            )

    def bodies(self):
        """Make the bodies with their seats and holders."""
        for number in range(BODIES):
            name = f"ستاد بازآفرینی {self._rng.choice(words.CITIES)} {number}"
            body = self.add(Body, name=name, name_sort=name, level=_LEVELS[number % len(_LEVELS)])
            self._bodies.append(body)
            self._seats[body] = []
            for protocol in range(1, SEATS + 1):
                agency, person = self._rng.choice(self._agencies), self._rng.choice(self._people)
                post = f"مدیر {protocol}"
                seat = self.add(Seat, body=body, protocol=protocol, post=post, organisation=agency)
                self.add(SeatHolder, seat=seat, person=person)
                self._seats[body].append((seat, person, post, agency))

    def session(self, number, held_on, last):
        """Make a session with its minutes."""
        rng, body = self._rng, self._bodies[number % len(self._bodies)]
        order = self._session_numbers[body] = self._session_numbers.get(body, 0) + 1
        joint = self._bodies[(number + 1) % len(self._bodies)] if number % 40 == 39 else None
        state = (
            "cancelled" if number % 50 == 49 else rng.choice(("final", "final", "amended", "draft", "held"))
        )
        session = self.add(
            Session, body=body, number=order, kind="joint" if joint else "ordinary",
            held_on=held_on.isoformat(), state=state, joint=joint,
        )  # fmt: skip
        for place in range(1, _ITEMS + 1):
            self.add(
                AgendaItem, session=session, order=place, kind="proposal", subject=self._words(4),
                outcome=rng.choice(_OUTCOMES),
            )  # fmt: skip
        for place, (seat, person, post, agency) in enumerate(self._seats[body], start=1):
            self.add(
                Attendance, session=session, order=place, seat=seat, person=person, name="", post=post,
                organisation=agency, is_guest=0, presence=rng.choice(_PRESENCES),
            )  # fmt: skip
        for place in range(1, _RESOLUTIONS + 1):
            self._resolution(session, f"{order}/{place}", place, held_on, last)

    def _resolution(self, session, number, place, held_on, last):
        rng = self._rng
        day = held_on + timedelta(days=rng.randrange(10, 120)) if rng.random() < 0.8 else None
        resolution = self.add(
            Resolution, session=session, order=place, number=number, kind=rng.choice(_KINDS),
            operative=self._words(24), deadline_kind="day" if day else "none",
            deadline_on=day.isoformat() if day else None,
        )  # fmt: skip
        if place == 1:
            self.add(Citation, resolution=resolution, order=1, words=self._words(6))
        for order in range(1, _EACH + 1):
            self._assignment(resolution, order, held_on, day, last)

    def _assignment(self, resolution, order, held_on, day, last):
        rng = self._rng
        state = rng.choice(_OLD if last - held_on > _RECENT else _NEW)
        ended = state in ("done", "closed") and rng.random() < 0.9
        done = (day or held_on) + timedelta(days=rng.randrange(-9, 30))
        due = (day or held_on) + timedelta(days=rng.randrange(40)) if rng.random() < 0.1 else None
        assignment = self.add(
            Assignment, resolution=resolution, order=order, organisation=rng.choice(self._agencies),
            role="responsible" if order == 1 or rng.random() < 0.8 else "cooperating", state=state,
            due_on=due.isoformat() if due else None, done_on=done.isoformat() if ended else None,
        )  # fmt: skip
        if rng.random() < 0.3:
            on = held_on + timedelta(days=rng.randrange(1, 60))
            following = (on + timedelta(days=14)).isoformat() if rng.random() < 0.5 else None
            self.add(
                FollowUp, assignment=assignment, followed_on=on.isoformat(), channel="letter",
                words=self._words(8), next_on=following,
            )  # fmt: skip

    def _words(self, many):
        return " ".join(self._rng.choices(words.PLAIN, k=many))

    def write(self):
        """Write all rows in one transaction, then let the file learn what is in it."""
        from desktop.domain.catalogue import CATALOGUE
        from desktop.storage.tables import Tables

        tables = Tables(CATALOGUE)
        joint = tables[Session].lists["joint_bodies"]
        with self._engine.begin() as connection:
            for kind, rows in self._rows.items():
                table = tables[kind].rows
                there = {each[1] for each in connection.exec_driver_sql(f"PRAGMA table_info({table.name})")}
                known = [{name: value for name, value in row.items() if name in there} for row in rows]
                for start in range(0, len(known), _BATCH):
                    connection.execute(table.insert(), known[start : start + _BATCH])
            pairs = [
                {"owner": row["id"], "place": 0, "target": row["joint"]}
                for row in self._rows[Session]
                if row["joint"]
            ]
            connection.execute(joint.insert(), pairs)
        with self._engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")
