"""Real packages between real registers, in any order, lost, repeated, with backups restored: all agree."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from desktop.app import DATABASE
from desktop.domain.party import Organisation
from desktop.errors import DataError
from desktop.services.exchange.values import Lot
from desktop.storage.snapshot import remove_side_files
from tests.services.exchange.travel.computers import Computer, agree, meet

NAMES = ("province", "marvdasht", "fasa")
WHO = st.integers(0, len(NAMES) - 1)
WHICH = st.integers(0, 99)
WORDS = st.text("آبپتث ۱۲۳", min_size=1, max_size=6)
DEEDS = [
    *("write", "write", "write", "add", "delete", "pack", "pack", "whole", "receipt"),
    *("take", "take", "take", "newest", "newest", "lose", "keep", "restore"),
]


class Carried(RuleBasedStateMachine):
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
        meet(*self.all)

    def _new(self, name):
        folder = Path(self.folder.name, name)
        folder.mkdir()
        shutil.copy(self.begun, folder / DATABASE)
        computer = Computer(folder, name, self.stick)
        computer.introduce()
        return computer

    @rule(deed=st.sampled_from(DEEDS), who=WHO, other=WHO, which=WHICH, words=WORDS)
    def do(self, deed, who, other, which, words):
        """Do one thing; as rules of their own most runs would leave some out."""
        {
            "write": lambda: self.write(self.all[who], self.agencies[which % len(self.agencies)], words),
            "add": lambda: self.agencies.append(self.all[who].agency(words.strip() or "سازمان")),
            "delete": lambda: self.delete(self.all[who], self.agencies[which % len(self.agencies)]),
            "pack": lambda: self.parcels.append(self.all[who].pack(*self.receiver(who, other, which))),
            "whole": lambda: self.parcels.append(self.all[who].pack(whole=True)),
            "receipt": lambda: self.parcels.append(self.all[who].receipt(self.all[(who + 1) % len(NAMES)])),
            "take": lambda: self.take(self.all[who], [which, which // 3, which // 7][: 1 + other]),
            "newest": lambda: self.take(self.all[who], [-1]),
            "lose": lambda: self.parcels and self.parcels.pop(which % len(self.parcels)),
            "keep": lambda: self.keep(who),
            "restore": lambda: self.kept and self.restore(sorted(self.kept)[which % len(self.kept)]),
        }[deed]()

    def receiver(self, who, other, which):
        return [self.all[other]] if other != who and which % 2 else []

    def write(self, computer, agency, words):
        try:
            computer.set(agency, name=words.strip() or "سازمان")
        except DataError:  # it lies in the bin there, or has not come there yet
            self.reached["refused"] += 1

    def delete(self, computer, agency):
        with computer.store.view() as view:
            if agency.id not in view.records(Organisation).find():
                return
            opened = view.records(Organisation).open(agency.id)
        computer.desk.edit.delete(opened)
        self.reached["deleted"] += 1

    def take(self, computer, these):
        if not self.parcels:
            return
        paths = list(dict.fromkeys(self.parcels[each % len(self.parcels)] for each in these))
        seen = computer.exchange.preview(paths)
        before = computer.vector()
        trusted = {each.sender.fingerprint for each in seen.packages}
        taken = computer.exchange.take(paths, trusted).preview
        if all(each.lot is not Lot.UNTRUSTED for each in seen.packages):
            assert (taken.counts, taken.effects) == (seen.counts, seen.effects), "what was shown is done"
        self.reached.update(each.lot.name for each in taken.packages)
        after = computer.vector()
        assert all(after[replica] >= seq for replica, seq in before.items()), "nothing is taken away"

    def keep(self, who):
        computer = self.all[who]
        computer.close()
        self.kept[who] = shutil.copy(computer.data, Path(self.folder.name, f"{computer.name}.kept"))
        computer.open()

    def restore(self, who):
        computer = self.all[who]
        computer.close()
        remove_side_files(computer.data)
        shutil.copy(self.kept[who], computer.data)
        computer.open()
        self.reached["restored"] += 1

    def teardown(self):
        if hasattr(self, "all"):
            try:
                agree(*self.all)
            finally:
                for each in self.all:
                    each.close()
                self.folder.cleanup()


def run(begun, examples, steps, **more):
    reached = Counter()
    machine = type("Examined", (Carried,), {"begun": begun, "reached": reached})
    found = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        **more,
    )
    run_state_machine_as_test(machine, settings=found)
    return reached


def test_packages_in_any_order_come_to_the_same(begun):
    reached = run(begun, 4, 20, derandomize=True)
    assert all(reached[each] for each in ("READY", "KNOWN", "deleted", "restored")), reached


@pytest.mark.long
def test_packages_in_any_order_come_to_the_same_for_long(begun, tell):
    reached = run(begun, 150, 30)
    tell(dict(reached))
    wanted = ("READY", "KNOWN", "WAITING", "deleted", "restored")
    assert all(reached[each] >= 200 for each in wanted), reached


def test_a_program_that_takes_only_half_is_found_out(begun, monkeypatch):
    """The control: where a package is noted as taken but its changes are left out, they do not agree."""
    from desktop.services.exchange import bringing

    whole = bringing.read_package

    def half(content, keys):
        package = whole(content, keys)
        return SimpleNamespace(header=package.header, changes=package.changes[:-1], files=package.files)

    monkeypatch.setattr(bringing, "read_package", half)
    with pytest.raises(AssertionError):
        run(begun, 2, 10, derandomize=True, phases=[Phase.generate])
