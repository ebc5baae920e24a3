"""Computers that write into real files, exchange changes in any order, and must agree; for property tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from desktop.domain.office import Office
from desktop.domain.office_team import OfficeService
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.errors import DataError
from desktop.schema.change import ChangeKind
from desktop.schema.record import link_to
from tests.replicas.promises import Promises
from tests.replicas.travelling import WHICH, WHO, WORDS, Travelling
from tests.replicas.writing import chosen, edited, fresh

NAMES = ("province", "shiraz", "marvdasht", "fasa", "darab")
SKEWS = (0, 0, 3, -3, 10**6, -(10**6))


class Computers(Travelling, Promises, RuleBasedStateMachine):
    reached = None
    """What the run came to, for a test that it came to all of it."""

    @initialize(count=st.integers(3, 5), skews=st.tuples(*[st.sampled_from(SKEWS)] * len(NAMES)))
    def open_all(self, count, skews):
        self.folder = TemporaryDirectory()
        self.computers = [
            fresh(Path(self.folder.name) / f"{name}.db", name, skew)
            for name, skew in zip(NAMES[:count], skews[:count], strict=True)
        ]
        self.wall = self.computers[0].at
        self.parcels, self.forms, self.finals, self.seen_by, self.deleted = [], [], {}, {}, {}
        first = self.computers[0]
        self.agency = Organisation(name="شهرداری")
        self.office = Office(name="دفتر")
        self.session = Session(heading="جلسه")
        self.resolution = Resolution(session=link_to(self.session), order=1, operative="مقرر شد")
        self.assignment = Assignment(
            resolution=link_to(self.resolution), organisation=link_to(self.agency), order=1
        )
        self.minutes = [self.session, self.resolution, self.assignment]
        self.records = [self.agency, self.office, *self.minutes]
        self.write(first, lambda: first.put(*self.records))
        for other in self.computers[1:]:
            self.bring(first, other)

    def note(self, what):
        if self.reached is not None:
            self.reached[what] += 1

    def who(self, number):
        computer = self.computers[number % len(self.computers)]
        self.wall += 1
        computer.at = self.wall
        return computer

    def write(self, computer, deed, seen=None):
        """Do something that writes; remember what its author had seen."""
        before = computer.vector()
        known = frozenset(change.dot for change in computer.changes())
        try:
            deed()
        except DataError:  # refused, and nothing is written
            return False
        for change in computer.changes(before):
            self.seen_by[change.dot] = (known if seen is None else seen) | self.own(computer, before, change)
            if change.kind is ChangeKind.FINALISE:
                self.finals[change.new["digest"]] = change
                self.note("final")
            if change.kind is ChangeKind.DELETE:
                self.note("deleted")
        return True

    @staticmethod
    def own(computer, before, change):
        """Return what the same unit of work wrote before a change."""
        first = before.get(computer.replica, 0) + 1
        return frozenset((computer.replica, seq) for seq in range(first, change.dot[1]))

    def record(self, number):
        return self.records[number % len(self.records)]

    @rule(who=WHO, which=WHICH, word=WORDS)
    def edit(self, who, which, word):
        self._edit(self.who(who), self.record(which), word)

    def _edit(self, computer, record, word, opened=None, seen=None):
        if opened is None and not computer.is_shown(record):
            return
        before = computer.state_of(record).conflicts
        self.write(computer, lambda: computer.set(record, opened, **edited(record, word)), seen)
        for field, heads in before.items():
            shown, now = heads[0].writes()[field], computer.state(record).heads[field]
            unseen = {each.dot for each in heads if each.writes()[field] != shown}
            assert unseen <= {each.dot for each in now}, "an edit replaces only the side that is shown"

    @rule(who=WHO, which=WHICH)
    def open_form(self, who, which):
        computer, record = self.who(who), self.record(which)
        if computer.is_shown(record):
            seen = frozenset(change.dot for change in computer.changes())
            self.forms.append((computer, record, computer.open(record), seen))

    @precondition(lambda self: self.forms)
    @rule(place=WHICH, word=WORDS)
    def save_form(self, place, word):
        """Save a form that was opened some time ago, not knowing what came meanwhile."""
        computer, record, opened, seen = self.forms.pop(place % len(self.forms))
        self.wall += 1
        computer.at = self.wall
        self._edit(computer, record, word, opened, seen)

    @rule(who=WHO, words=WORDS)
    def add_part(self, who, words):
        computer = self.who(who)
        part = OfficeService(office=link_to(self.office), agency=link_to(self.agency), words=words)
        if len(self.records) < 12 and self.write(computer, lambda: computer.put(part)):
            self.records.append(part)

    @rule(who=WHO, words=WORDS, is_item=st.booleans())
    def add_to_minutes(self, who, words, is_item):
        if (computer := self.who(who)) and len(self.records) < 12:
            of = {"session": link_to(self.session), "order": 2}
            part = AgendaItem(**of, subject=words or "دستور")
            part = part if is_item else Resolution(**of, operative=words or "مقرر شد")
            if self.write(computer, lambda: computer.put(part)):
                self.records.append(part)
                self.minutes.append(part)

    @rule(who=WHO, which=WHICH)
    def delete(self, who, which):
        computer, record = self.who(who), self.record(which)
        if record.id not in (self.agency.id, self.session.id) and computer.is_shown(record):
            self.write(computer, lambda: computer.delete(record))

    @rule(who=WHO, which=WHICH)
    def restore(self, who, which):
        computer, record = self.who(who), self.record(which)
        if (
            (state := computer.state_of(record))
            and state.deletions
            and self.write(computer, lambda: computer.restore(record))
        ):
            self.note("restored")

    @rule(who=WHO, other=WHO, which=st.integers(0, 1), word=WORDS, hears=st.booleans())
    def delete_and_edit(self, who, other, which, word, hears):
        """One deletes what another edits, then they hear of each other."""
        one, two = self.who(who), self.who(other)
        self.delete(who, which + 1)
        self._edit(two, self.record(which + 1), word)
        if hears:
            self.bring(one, two)

    @rule(who=WHO, other=WHO, words=WORDS)
    def delete_and_add(self, who, other, words):
        """One deletes the office to which another adds a part, then they hear of each other."""
        self.delete(who, 1)
        self.add_part(other, words)
        self.bring(self.who(other), self.who(who))

    @rule(words=st.lists(WORDS, min_size=5, max_size=5), which=WHICH, hearer=WHO, side=WHICH)
    def quarrel(self, words, which, hearer, side):
        """All write the same field at once; one hears of it, and chooses a side."""
        record = self.record(which)
        for number, word in enumerate(words[: len(self.computers)]):
            self._edit(self.who(number), record, f"{word}{number}")
        hears = self.who(hearer)
        for each in self.computers:
            if each is not hears:
                self.bring(each, hears)
        self.choose(hearer, side)

    @rule(who=WHO, side=WHICH)
    def choose(self, who, side):
        computer = self.who(who)
        for record in self.records:
            state = computer.state_of(record)
            if state is None or state.deleted:
                continue
            for field, heads in state.conflicts.items():
                value = heads[side % len(heads)].writes()[field]
                seen = frozenset(each.dot for each in heads)
                if self.write(
                    computer, lambda r=record, f=field, v=value, s=seen: chosen(computer, r, f, v, s)
                ):
                    assert field not in computer.state(record).conflicts, "a choice closes the conflict"
                    assert computer.state(record).values.get(field) == value
                    self.note("resolved")

    @rule(who=WHO)
    def close(self, who):
        """Close the minutes, or amend them where this computer closed them; the others are refused."""
        computer = self.who(who)
        in_force, _ = computer.finals(self.session)
        if in_force and computer.owner(self.session) != computer.replica:
            return
        parts = [each for each in self.minutes if computer.is_shown(each)]
        waiting = {each[1] for each in computer.unsettled() if each[2] != "late"}
        if waiting.isdisjoint(each.id for each in parts):
            content = f"{computer.name} {self.wall}"
            version = len(in_force) + 1
            if version > 1:
                content = replace(computer.get(self.session), heading=content)
            self.write(computer, lambda: computer.close(self.session, parts, version, content))

    @rule(one=WHO, other=WHO, hears=st.booleans())
    def close_in_two_places(self, one, other, hears):
        self.close(one)
        self.close(other)
        if hears:
            self.bring(self.who(one), self.who(other))

    def teardown(self):
        if not hasattr(self, "computers"):
            return
        try:
            self.finish()
        finally:
            for computer in self.computers:
                computer.end()
            self.folder.cleanup()
