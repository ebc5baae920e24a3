"""What holds for every computer at any time, told by what each author had seen."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

from desktop.domain.office_team import OfficeService
from desktop.schema.change import ChangeKind
from desktop.schema.reducer import reduce
from tests.replicas.writing import Parcel, fresh


class Promises:
    """Checks one computer; who inherits it keeps ``records``, ``seen_by``, ``session`` and ``resolution``."""

    def check(self, computer):
        """The rules that hold for every computer at any time."""
        changes = computer.changes()
        by_record = {}
        for change in changes:
            by_record.setdefault(change.record_id, []).append(change)
        for record in self.records:
            state = computer.state_of(record)
            if state is not None:
                self.check_record(computer, record, state, by_record[record.id])
            if isinstance(record, OfficeService) and computer.state_of(record):
                assert computer.is_shown(self.office) or not computer.is_shown(record), (
                    "no part without its owner"
                )
        self.check_finals(computer, changes)

    def check_record(self, computer, record, state, changes):
        late = {change.dot for change in state.late}
        for change in changes:
            for field, value in change.writes().items():
                heads = {head.dot for head in state.heads.get(field, ())}
                assert change.dot in heads | late or any(
                    later.field == field and (change.dot in self.seen_by[later.dot] or later.old == value)
                    for later in changes
                    if later.kind is ChangeKind.SET
                ), "every write is shown, kept as late, or was replaced by somebody who had seen its value"
        if state.deleted and not state.is_late:
            known = frozenset().union(*(self.seen_by[each.dot] for each in state.deletions))
            shown = {head.dot for heads in state.heads.values() for head in heads}
            assert shown <= known, "no unseen edit is hidden by a deletion"
        if not computer.is_shown(record):
            hidden = state.deleted or record.id in computer.late_records()
            assert hidden, "what nobody deleted is shown"

    def check_finals(self, computer, changes):
        closed = [change for change in changes if change.kind is ChangeKind.FINALISE]
        in_force, rivals = computer.finals(self.session)
        kept = {final.digest for final in in_force} | {final.digest for _, final in rivals}
        assert kept == {change.new["digest"] for change in closed}, "no closing is lost"
        if not closed:
            return
        first = min((c for c in closed if c.new["version"] == 1), key=lambda each: (each.stamp, each.dot))
        assert in_force[0].digest == first.new["digest"], "the first closing is in force"
        if len(in_force) == 1:
            was = self.values_seen(changes, first)
            for record in (self.session, self.resolution):
                values = computer.state(record).values
                assert {name: values.get(name) for name in was[record.id]} == was[record.id], (
                    "closed minutes stay as they were closed"
                )

    def values_seen(self, changes, closing):
        """Return the values of the session and its resolution as whoever closed them knew them."""
        known = self.seen_by[closing.dot]
        found = {}
        for record in (self.session, self.resolution):
            some = [each for each in changes if each.record_id == record.id and each.dot in known]
            found[record.id] = reduce(some).values if some else {}
        return found

    def finish(self):
        parcels = [Parcel(computer, {}) for computer in self.computers]
        for source in (*self.computers, *self.computers):
            for other in self.computers:
                self.bring(source, other)
        first = self.computers[0].picture()
        for other in self.computers[1:]:
            assert other.picture() == first, "after all is told, all agree"
        for number, order in enumerate(list(permutations(parcels))[:24:11]):
            computer = fresh(Path(self.folder.name) / f"order{number}.db", "order")
            for parcel in order:
                computer.take(parcel.changes)
            assert computer.picture() == first, "the order of packages does not matter"
            computer.end()
        assert self.computers[-1].faults() == ((), ()), "the tables are what the journal says"
        unsettled = [json.dumps(sorted(each.unsettled())) for each in self.computers]
        assert len(set(unsettled)) == 1
        for _, _, what, _ in self.computers[0].unsettled():
            self.note(what)
