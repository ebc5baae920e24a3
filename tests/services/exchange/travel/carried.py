"""Three computers whose packages are carried in any order: what the property test of real packages does."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from desktop.app import DATABASE
from desktop.domain.catalogue import SCHEMA
from desktop.services.catch_up import catch_up
from desktop.services.exchange.values import Lot
from desktop.storage.snapshot import remove_side_files
from tests.services.exchange.travel.computers import Computer, agree, meet
from tests.services.exchange.travel.entering import Entering, draft, sentence, write_newer

NAMES = ("province", "marvdasht", "fasa")
WHO = st.integers(0, len(NAMES) - 1)
WHICH = st.integers(0, 99)
WORDS = st.text("آبپتث ۱۲۳", min_size=1, max_size=6)
DEEDS = [
    *("newest", "newest", "take", "take", "take", "pack", "pack", "whole", "receipt", "astray", "astray"),
    *("write", "write", "write", "add", "delete", "newer", "quarrel", "quarrel", "choose"),
    *("close", "amend", "amend", "reword", "add item", "lose", "keep", "restore", "restore"),
]
DRAFTS = 2


class Carried(Entering, RuleBasedStateMachine):
    begun = None
    """The file of a register in which nobody has written."""
    reached = None

    @initialize()
    def open_all(self):
        self.folder = TemporaryDirectory()
        self.stick = Path(self.folder.name, "stick")
        self.stick.mkdir()
        self.all = [self._new(name) for name in NAMES]
        self.kept, self.parcels = {}, []
        self.agencies = [self.all[0].agency(f"شهرداری {number}") for number in range(3)]
        self.drafts = [draft(self.all[0], self.agencies[0]) for _ in range(DRAFTS)]
        meet(*self.all)

    def _new(self, name):
        folder = Path(self.folder.name, name)
        folder.mkdir()
        shutil.copy(self.begun, folder / DATABASE)
        computer = Computer(folder, name, self.stick)
        computer.introduce()
        return computer

    @rule(deeds=st.lists(st.tuples(st.sampled_from(DEEDS), WHO, WHO, WHICH, WORDS), min_size=4, max_size=8))
    def do(self, deeds):
        """Do one thing after the other; as rules of their own most runs would leave some out."""
        for deed, who, other, which, words in deeds:
            self.do_one(deed, self.all[who], self.all[other], which, words)

    def do_one(self, deed, one, other, which, words):
        agency = self.agencies[which % len(self.agencies)]
        session, resolution = self.drafts[which % DRAFTS]
        name = words.strip() or "سازمان"
        {
            "write": lambda: self.attempt("written", one.set, agency, name=name),
            "add": lambda: self.agencies.append(one.agency(name)),
            "delete": lambda: self.attempt("deleted", self.delete, one, agency),
            "newer": lambda: self.reached.update(newer=int(write_newer(one, agency, words))),
            "close": lambda: self.attempt("closed", one.desk.close_minutes.finalise, session.id),
            "amend": lambda: self.attempt("amended", self.amend, one, session, resolution, words),
            "quarrel": lambda: self.quarrel(one, other, agency, which),
            "astray": lambda: self.astray(one, other),
            "reword": lambda: self.attempt("reworded", one.set, resolution, operative=sentence(words)),
            "add item": lambda: self.attempt("added", self.add_item, one, session, words),
            "choose": lambda: self.choose(one, which),
            "pack": lambda: self.attempt("packed", self.pack, one.pack, None if other is one else other),
            "whole": lambda: self.attempt("packed", self.pack, one.pack, whole=True),
            "receipt": lambda: other is one or self.attempt("packed", self.pack, one.receipt, other),
            "take": lambda: self.take(one, [which, which // 3, which // 7][: 1 + which % 3]),
            "newest": lambda: self.take(one, [-1]),
            "lose": lambda: self.parcels and self.parcels.pop(which % len(self.parcels)),
            "keep": lambda: self.keep(one),
            "restore": lambda: self.restore(one),
        }[deed]()

    def pack(self, deed, *given, **wishes):
        """Make a package; refused for a computer whose new id nobody heard of yet."""
        self.parcels.append(deed(*given, **wishes))

    def quarrel(self, one, other, agency, which):
        """Let two write the same without seeing each other; one of them hears of it and chooses."""
        if other is not one:
            self.attempt("written", one.set, agency, name=f"نام {which}")
            self.attempt("written", other.set, agency, name=f"نام {which + 1}")
            self.attempt("packed", self.pack, other.pack)
            self.take(one, [-1])
            self.choose(one, which)

    def astray(self, one, other):
        """Let a package come to somebody for whom it was not made."""
        if other is not one:
            self.attempt("packed", self.pack, one.pack, other)
            self.take(next(each for each in self.all if each not in (one, other)), [-1])

    def finals(self, computer):
        """Return what was ever closed there, in force or not."""
        with computer.store.view() as view:
            in_force = [final for session, _ in self.drafts for final in view.finals.of(session.id)]
            rivals = [final for session, _ in self.drafts for _, final in view.finals.rivals(session.id)]
        return {(each.digest, each.content) for each in (*in_force, *rivals)}

    def take(self, computer, these):
        if not self.parcels:
            return
        paths = list(dict.fromkeys(self.parcels[each % len(self.parcels)] for each in these))
        seen = computer.exchange.preview(paths)
        before, closed = computer.vector(), self.finals(computer)
        trusted = {each.sender.fingerprint for each in seen.packages}
        taken = computer.exchange.take(paths, trusted).preview
        if all(each.lot is not Lot.UNTRUSTED for each in seen.packages):
            assert (taken.counts, taken.effects) == (seen.counts, seen.effects), "what was shown is done"
        self.reached.update(each.lot.name for each in taken.packages)
        after = computer.vector()
        assert all(after[replica] >= seq for replica, seq in before.items()), "nothing is taken away"
        assert self.finals(computer) >= closed, "what was closed stays as it was closed"

    def keep(self, computer):
        computer.close()
        self.kept[computer.name] = shutil.copy(computer.data, Path(self.folder.name, f"{computer.name}.kept"))
        computer.open()

    def restore(self, computer):
        """Put back the file that was kept; without one, keep it for later."""
        if not (kept := self.kept.pop(computer.name, None)):
            self.keep(computer)
            return
        computer.close()
        remove_side_files(computer.data)
        shutil.copy(kept, computer.data)
        computer.open()
        self.reached["restored"] += 1

    def check_drafts(self):
        """Closed minutes say on every computer what the version in force says."""
        for computer in self.all:
            for session, resolution in self.drafts:
                with computer.store.view() as view:
                    versions = view.finals.of(session.id)
                if versions:
                    assert computer.get(resolution).operative in versions[-1].content
                    self.reached["final"] += 1

    def teardown(self):
        if hasattr(self, "all"):
            try:
                agree(*self.all)
                self.check_drafts()
                for each in self.all:
                    catch_up(each.store, SCHEMA + 1)
                    assert each.faults() == ((), ()), "a program that became as new shows what it kept"
            finally:
                for each in self.all:
                    each.close()
                self.folder.cleanup()
