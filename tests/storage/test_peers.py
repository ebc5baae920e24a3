from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.schema.replica import Card, End, ReplicaKind
from desktop.storage.packages import Kept, Way

CARD = Card("r1", "مرودشت", ReplicaKind.COUNTY, "a" * 64, "b" * 64, "p1", ("r0",))
NOW = "2026-11-23T10:00:00+03:30"


@pytest.fixture
def work(store):
    with store.work() as work:
        yield work


def test_a_computer_is_kept_as_it_introduced_itself(work):
    work.peers.keep(CARD, NOW)
    assert work.peers.of("r1") == (CARD, NOW, {})
    assert work.peers.of("r2") is None
    assert work.peers.by_key("a" * 64) == work.peers.all() == (work.peers.of("r1"),)


def test_a_new_name_leaves_the_trust_and_a_new_key_does_not(work):
    work.peers.keep(CARD, NOW)
    work.peers.keep(replace(CARD, name="دفتر مرودشت"))
    assert (work.peers.of("r1").card.name, work.peers.of("r1").trusted_at) == ("دفتر مرودشت", NOW)
    work.peers.keep(replace(CARD, sign_key="c" * 64))
    assert work.peers.of("r1").trusted_at == ""
    work.peers.keep(CARD, NOW)
    work.peers.keep(replace(CARD, seal_key="d" * 64))
    assert work.peers.of("r1").trusted_at == "", "packages are sealed to that key"


def test_trust_is_taken_back(work):
    work.peers.keep(CARD, NOW)
    work.peers.distrust("r1")
    assert work.peers.of("r1").trusted_at == ""


def test_an_older_word_takes_nothing_back(work):
    work.peers.keep(CARD)
    work.peers.note_seen("r1", {"r1": End(5, "e" * 64), "r2": End(7, "f" * 64)})
    work.peers.note_seen("r1", {"r1": End(3, "0" * 64), "r3": End(1, "1" * 64)})
    seen = {"r1": End(5, "e" * 64), "r2": End(7, "f" * 64), "r3": End(1, "1" * 64)}
    assert work.peers.of("r1").seen == seen
    work.peers.keep(replace(CARD, name="دیگر"))
    assert work.peers.of("r1").seen == seen
    work.peers.note_seen("nobody", seen)
    assert work.peers.of("nobody") is None


def kept(number, way=Way.SENT, content=None):
    return Kept(f"{number}" * 64, way, "r1", number, NOW, "{}", "batch", content)


def test_packages_are_kept_once_each_way(work):
    for each in (kept(1), kept(2), kept(2), kept(1, Way.PARKED, b"x"), kept(3, Way.QUARANTINED, b"y")):
        work.packages.keep(each)
    assert work.packages.last(Way.SENT, "r1") == kept(2)
    assert work.packages.last(Way.SENT, "r2") is None
    assert work.packages.parked() == (kept(1, Way.PARKED, b"x"),)
    assert work.packages.quarantined() == (kept(3, Way.QUARANTINED, b"y"),)
    assert work.packages.has("1" * 64, Way.PARKED)
    assert not work.packages.has("2" * 64, Way.PARKED)
    assert work.packages.has_any(Way.SENT)
    assert not work.packages.has_any(Way.TAKEN)
    work.packages.drop("1" * 64, Way.PARKED)
    assert work.packages.parked() == ()
    assert work.packages.has("1" * 64, Way.SENT)
