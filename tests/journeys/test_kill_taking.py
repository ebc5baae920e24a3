"""After kill -9 while packages are taken in, each is there wholly or not at all, and can be taken again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from random import Random

import pytest

from desktop.domain.party import Organisation
from tests.journeys.test_kill import ROOT, killed
from tests.services.exchange.travel.computers import Computer

PACKAGES, AGENCIES = 8, 60


@pytest.fixture(scope="module")
def sent(tmp_path_factory):
    """Return the folder of one who has nothing yet, and packages that build on each other with their ends."""
    folder = tmp_path_factory.mktemp("sent")
    for name in ("sender", "receiver"):
        (folder / name).mkdir()
    sender = Computer(folder / "sender", "sender", folder)
    sender.introduce()
    packages = []
    for number in range(PACKAGES):
        agencies = [Organisation(name=f"سازمان {number} {each}") for each in range(AGENCIES)]
        sender.put(*agencies)
        for each in agencies[::3]:
            sender.set(each, short_name=f"س {number}")
        packages.append((sender.pack(), sender.vector()[sender.replica]))
    with_all, replica = sender.picture(), sender.replica
    sender.close()
    receiver = Computer(folder / "receiver", "receiver", folder)
    receiver.introduce()
    receiver.close()
    return folder / "receiver", replica, packages, with_all


def after_kill(folder, sent, seconds):
    """Return how many packages were told, and how many are there; then take them all."""
    fresh, replica, packages, with_all = sent
    shutil.copytree(fresh, folder)
    paths = [path for path, _ in packages]
    command = [sys.executable, "-m", "tests.journeys.kill_taker", folder, paths[0].parent, *paths]
    child = subprocess.Popen(
        [*map(str, command)], cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    told = len(killed(child, seconds))
    receiver = Computer(folder, "receiver", paths[0].parent)
    try:
        there = [0, *(end for _, end in packages)].index(receiver.vector().get(replica, 0))
        assert receiver.faults() == ((), ())
        receiver.take(*paths)
        assert (receiver.picture(), receiver.faults()) == (with_all, ((), ()))
    finally:
        receiver.close()
    return told, there


@pytest.mark.parametrize("times", [3, pytest.param(60, marks=pytest.mark.long)])
def test_a_package_is_there_wholly_or_not_at_all_after_a_kill_at_any_point(sent, tmp_path, times):
    random = Random(times)
    counts = [after_kill(tmp_path / str(each), sent, random.uniform(0.05, 2.0)) for each in range(times)]
    assert all(told <= there for told, there in counts), counts
    assert len(set(counts)) > 1, "it was killed at one point only"
