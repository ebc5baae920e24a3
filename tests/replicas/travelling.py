"""Packages between the computers of the machine: made, lost, brought in any order, broken off, put back."""

from __future__ import annotations

import shutil
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desktop.storage.opening import renew_replica
from tests.replicas.computers import Computer
from tests.replicas.writing import Parcel

WORDS = st.sampled_from(["", "یک", "دو", "سه"])
WHO = st.integers(0, 4)
WHICH = st.integers(0, 9)


class Travelling:
    """The rules by which changes travel."""

    @rule(who=WHO, whole=st.booleans(), since=WHO)
    def pack(self, who, whole, since):
        """Make a package, whole or for what another one had; it may be lost, or be brought many times."""
        sender, receiver = self.who(who), self.who(since)
        have, vector = ({} if whole else receiver.vector()), sender.vector()
        self.parcels.append(
            Parcel(sender, {each: min(seq, vector[each]) for each, seq in have.items() if each in vector})
        )

    @precondition(lambda self: self.parcels)
    @rule(place=WHICH, who=WHO)
    def carry(self, place, who):
        self.offer(self.parcels[place % len(self.parcels)], self.who(who))

    @rule(who=WHO, other=WHO, which=WHICH, words=st.tuples(WORDS, WORDS))
    def second_first(self, who, other, which, words):
        """Two packages, of which the second builds on the first, are brought the wrong way round."""
        sender, receiver = self.who(who), self.who(other)
        have, vector = receiver.vector(), sender.vector()
        requires = {each: min(seq, vector[each]) for each, seq in have.items() if each in vector}
        parcels = []
        for word in words:
            self._edit(sender, self.record(which), f"{word}{self.wall}")
            parcels.append(Parcel(sender, requires))
            requires = sender.vector()
        for parcel in (parcels[1], *parcels):
            self.offer(parcel, receiver)

    def offer(self, parcel, computer):
        if parcel.awaited(computer.vector()):
            self.note("parked")
        else:
            self.take(computer, parcel.changes)

    def bring(self, one, other):
        if one is not other:
            self.take(other, one.changes(other.vector()))

    def take(self, computer, changes):
        """Look at changes, then take them, then take them again."""
        before = computer.picture()
        looked = computer.look(changes)
        assert computer.picture() == before, "to look changes nothing"
        computer.take(changes)
        after = computer.picture()
        assert after == looked, "what was shown is what is taken"
        again = computer.take(changes)
        assert (again.new, computer.picture()) == (0, after), "taken twice is taken once"
        self.check(computer)

    @rule(who=WHO)
    def tell_all(self, who):
        computer = self.who(who)
        for other in self.computers:
            self.bring(computer, other)

    @rule(who=WHO)
    def crash(self, who):
        """Break off in the middle of taking, and open the file again."""
        computer = self.who(who)
        source = self.who(who + 1)
        before = computer.picture()
        changes = source.changes(computer.vector())
        computer.break_off(changes)
        assert computer.picture() == before, "a package is taken whole or not at all"

    @rule(who=WHO)
    def put_back(self, who):
        """Put an earlier copy of a file back, as a restored backup does: it becomes another replica."""
        place = who % len(self.computers)
        computer = self.computers[place]
        kept = Path(self.folder.name) / f"{computer.name}.kept"
        if kept.exists():
            computer.end()
            shutil.copy(kept, computer.path)
            kept.unlink()
            for side in ("-wal", "-shm"):
                Path(f"{computer.path}{side}").unlink(missing_ok=True)
            renew_replica(computer.path)
            self.computers[place] = Computer(computer.path, computer.name, computer.skew)
            self.forms = [form for form in self.forms if form[0] is not computer]
            self.note("put back")
        else:
            computer.keep(kept)
