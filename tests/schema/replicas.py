"""Offices that write, exchange parts of their journals and must agree; for the tests of the reducer."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.schema import change, reducer

REAL = SimpleNamespace(
    Change=change.Change, ChangeKind=change.ChangeKind, next_stamp=change.next_stamp, reduce=reducer.reduce
)
NAMES = ["province", "shiraz", "marvdasht"]
IDS = ["r1", "r2"]
FIELDS = ["name", "phone", "note"]
NEVER = "0" * 13 + ".000000"
SKEWS = [0, 0, 0, 3, -3, 10**6, -(10**6)]
VALUES = st.integers(0, 4) | st.none()


class Replica:
    """One office's journal in memory; ``log`` is in the order of arrival."""

    def __init__(self, name, schema):
        self.name = name
        self.schema = schema
        self.log = {}
        self.seen_by = {}
        """Change -> all that its author had; what a package carries as its prerequisites."""

    def changes(self, record_id):
        return [each for each in self.log.values() if each.record_id == record_id]

    def state(self, record_id):
        return self.schema.reduce(self.changes(record_id))

    def count(self, author):
        return sum(dot[0] == author for dot in self.log)

    def write(self, wall, record_id, kind, bases=(), field="", new=None, *, seen=None):
        last = max((each.stamp for each in self.log.values()), default=NEVER)
        written = self.schema.Change(
            dot=(self.name, self.count(self.name) + 1),
            stamp=self.schema.next_stamp(wall, last),
            author="مریم",
            batch="b",
            schema=1,
            record="Office",
            record_id=record_id,
            kind=kind,
            field=field,
            old=None,
            new=new,
            bases=frozenset(bases),
        )
        assert written.stamp > last, "whoever writes later has the later stamp, whatever the clock says"
        self.seen_by[written.dot] = frozenset(self.log) if seen is None else seen
        self.log[written.dot] = written
        return written

    def take(self, other, author, count):
        """Take in the first ``count`` changes of an author, and before them all that they rest on."""
        for number in range(1, count + 1):
            if (dot := (author, number)) not in self.log:
                seen = other.seen_by[dot]
                for name in NAMES:
                    if name != author:
                        self.take(other, name, max((n for who, n in seen if who == name), default=0))
                self.log[dot] = replace(other.log[dot])
                self.seen_by[dot] = seen


def dots(changes):
    return {each.dot for each in changes}


def wrote(each):
    """Return what a change gives a value, without asking the code under test."""
    if each.kind.value == "create":
        return each.new
    return {each.field: each.new} if each.kind.value == "set" else {}


class Offices(RuleBasedStateMachine):
    schema = REAL
    reached = None
    """What the run came to, for a test that it came to all of it."""

    @initialize(skews=st.tuples(*[st.sampled_from(SKEWS)] * len(NAMES)))
    def open_offices(self, skews):
        self.kinds = self.schema.ChangeKind
        self.offices = {name: Replica(name, self.schema) for name in NAMES}
        self.skews = dict(zip(NAMES, skews, strict=True))
        self.wall = 10**9
        self.forms = []
        self.create("province", "r1", 0, 0)
        self.tell_all("province")

    def office(self, name, ticks=0):
        self.wall += ticks  # with no tick two offices write within the same millisecond
        return self.offices[name], self.wall + self.skews[name]

    def note(self, what):
        if self.reached is not None:
            self.reached[what] += 1

    @rule(name=st.sampled_from(NAMES), record_id=st.sampled_from(IDS), phone=VALUES, ticks=st.integers(0, 1))
    def create(self, name, record_id, phone, ticks):
        office, wall = self.office(name, ticks)
        if not office.changes(record_id):
            values = {"name": 1} if phone is None else {"name": 1, "phone": phone}
            office.write(wall, record_id, self.kinds.CREATE, new=values)

    @rule(
        name=st.sampled_from(NAMES),
        record_id=st.sampled_from(IDS),
        field=st.sampled_from(FIELDS),
        value=VALUES,
        ticks=st.integers(0, 1),
    )
    def edit(self, name, record_id, field, value, ticks):
        office, wall = self.office(name, ticks)
        state = office.state(record_id)
        if state.heads and not state.deleted:
            heads = state.heads.get(field, ())
            written = office.write(wall, record_id, self.kinds.SET, dots(heads), field, value)
            assert office.state(record_id).heads.get(field) == (written,), (
                "an edit replaces what its author saw"
            )

    @rule(name=st.sampled_from(NAMES), record_id=st.sampled_from(IDS), field=st.sampled_from(FIELDS))
    def open_form(self, name, record_id, field):
        office, _ = self.office(name)
        state = office.state(record_id)
        if state.heads and not state.deleted:
            self.forms.append(
                (name, record_id, field, dots(state.heads.get(field, ())), frozenset(office.log))
            )

    @precondition(lambda self: self.forms)
    @rule(place=st.integers(0, 9), value=VALUES)
    def save_form(self, place, value):
        """Save a form that was opened some time ago, not knowing what came meanwhile."""
        name, record_id, field, bases, seen = self.forms.pop(place % len(self.forms))
        office, wall = self.office(name, 1)
        office.write(wall, record_id, self.kinds.SET, bases, field, value, seen=seen)

    @rule(name=st.sampled_from(NAMES), record_id=st.sampled_from(IDS), ticks=st.integers(0, 1))
    def delete(self, name, record_id, ticks):
        office, wall = self.office(name, ticks)
        state = office.state(record_id)
        if state.heads and not state.deleted:
            office.write(wall, record_id, self.kinds.DELETE, state.dots)
            after = office.state(record_id)
            assert after.deleted
            assert not after.is_deletion_disputed
            self.note("deleted")

    def in_the_bin(self):
        return [
            (office, record_id, gone)
            for office in self.offices.values()
            for record_id in IDS
            if (gone := office.state(record_id).deletions)
        ]

    @precondition(lambda self: self.in_the_bin())
    @rule(place=st.integers(0, 9), ticks=st.integers(0, 1))
    def restore(self, place, ticks):
        deleted = self.in_the_bin()
        office, record_id, gone = deleted[place % len(deleted)]
        _, wall = self.office(office.name, ticks)
        office.write(wall, record_id, self.kinds.RESTORE, dots(gone))
        after = office.state(record_id)
        assert not after.deleted
        assert not after.is_deletion_disputed
        self.note("restored")

    @rule(
        values=st.tuples(VALUES, VALUES, VALUES),
        field=st.sampled_from(FIELDS),
        hearer=st.sampled_from(NAMES),
        side=st.none() | st.integers(0, 2),
    )
    def quarrel(self, values, field, hearer, side):
        """All write the same field at once, then one of them hears of it, and may choose a side."""
        for name, value in zip(NAMES, values, strict=True):
            self.edit(name, "r1", field, value, 0)
        self.hear_all(hearer)
        if side is not None and (places := range(len(self.in_conflict()))):
            self.resolve(places[-1], side)

    def in_conflict(self):
        return [
            (office, record_id, field, heads)
            for office in self.offices.values()
            for record_id in IDS
            if not (state := office.state(record_id)).deleted
            for field, heads in state.conflicts.items()
        ]

    @precondition(lambda self: self.in_conflict())
    @rule(place=st.integers(0, 9), side=st.integers(0, 9))
    def resolve(self, place, side):
        """Choose one side: an ordinary edit that replaces all of them."""
        conflicts = self.in_conflict()
        office, record_id, field, heads = conflicts[place % len(conflicts)]
        chosen = wrote(heads[side % len(heads)])[field]
        _, wall = self.office(office.name)
        office.write(wall, record_id, self.kinds.SET, dots(heads), field, chosen)
        assert field not in office.state(record_id).conflicts, "a resolution closes the conflict"
        assert office.state(record_id).values.get(field) == chosen
        self.note("resolved")

    @rule(data=st.data(), pair=st.permutations(NAMES), author=st.sampled_from(NAMES))
    def carry(self, data, pair, author):
        """Carry the beginning of somebody's changes from one office to another, twice."""
        source, target = self.offices[pair[0]], self.offices[pair[1]]
        if most := source.count(author):
            count = data.draw(st.integers(1, most))
            target.take(source, author, count)
            before = [target.state(record_id) for record_id in IDS]
            target.take(source, author, count)
            assert before == [target.state(record_id) for record_id in IDS]

    @rule(name=st.sampled_from(NAMES))
    def tell_all(self, name):
        for target in NAMES:
            self.bring(name, target)

    @rule(name=st.sampled_from(NAMES))
    def hear_all(self, name):
        for source in NAMES:
            self.bring(source, name)

    def bring(self, source_name, target_name):
        source, target = self.offices[source_name], self.offices[target_name]
        for author in NAMES:
            target.take(source, author, source.count(author))

    @invariant()
    def the_rules_hold_everywhere(self):
        for office in getattr(self, "offices", {}).values():
            for record_id in IDS:
                if changes := office.changes(record_id):
                    self.check(office, changes, office.state(record_id))

    def check(self, office, changes, state):
        for arrived in (changes[::-1], changes[1::2] + changes[::2]):
            assert self.schema.reduce(arrived) == state, "the order of arrival does not matter"
        for each in changes:
            for field in wrote(each):
                assert each.dot in dots(state.heads.get(field, ())) or any(
                    later.kind is self.kinds.SET
                    and later.field == field
                    and each.dot in office.seen_by[later.dot]
                    for later in changes
                ), "every write is shown, or was replaced by somebody who had seen it"
        for field, heads in state.heads.items():
            written = [wrote(each)[field] for each in heads]
            assert state.values.get(field) == written[0], "the newest is shown"
            assert [each.stamp for each in heads] == sorted((each.stamp for each in heads), reverse=True)
            assert (field in state.conflicts) == (len(set(written)) > 1), "all sides of a conflict are kept"
        self.check_deletions(office, changes, state)

    def check_deletions(self, office, changes, state):
        later = (self.kinds.DELETE, self.kinds.RESTORE)
        shown = {dot for heads in state.heads.values() for dot in dots(heads)}
        known = set().union(*(office.seen_by[each.dot] for each in state.deletions))
        assert state.deleted == (bool(state.deletions) and shown <= known), "no unseen edit is hidden"
        known_later = set().union(*(office.seen_by[each.dot] for each in changes if each.kind in later))
        standing = {each.dot for each in changes if each.kind is self.kinds.DELETE} - known_later
        assert dots(state.deletions) == standing, "who deletes or restores answers all deletions they know of"
        self.note("disputed" if state.is_deletion_disputed else "agreed")

    def teardown(self):
        offices = getattr(self, "offices", {})
        for source in (*offices, *offices):
            self.tell_all(source)
        for record_id in IDS:
            first, *others = [office.state(record_id) for office in offices.values()] or [None]
            assert all(each == first for each in others), "after all is told, all agree"
