from __future__ import annotations

import dataclasses
from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from desktop.errors import DataError
from desktop.schema import reducer
from desktop.storage import choosing, closings, settling
from desktop.storage.sight import Sight
from desktop.storage.states import States
from tests.replicas import travelling, writing
from tests.replicas.computers import Computer
from tests.replicas.machine import Computers

FOUND = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def run(examined, reached=None):
    run_state_machine_as_test(type("Examined", (Computers,), {"reached": reached}), settings=examined)


def test_computers_agree_and_lose_nothing():
    reached = Counter()
    run(settings(FOUND, derandomize=True), reached)
    assert all(reached[each] for each in ("resolved", "deleted", "final", "late", "parked")), reached


@pytest.mark.long
def test_computers_agree_and_lose_nothing_for_long(tell):
    reached = Counter()
    run(settings(FOUND, max_examples=400, stateful_step_count=40), reached)
    tell(dict(reached))
    assert all(reached[each] >= 200 for each in ("resolved", "deleted", "final")), reached


HUNT = settings(FOUND, max_examples=60, derandomize=True, phases=[Phase.generate], report_multiple_bugs=False)


def other(closed):
    """Return a stamp by which the last closing comes first."""
    return str(10**20 - int(closed.stamp.replace(".", "")))


PLACES = {
    "what comes too late changes closed minutes": (States, "seals", lambda self, changes: {}),
    "a deletion hides the part that its author had not seen": (settling, "revive", lambda *_: None),
    "the last closing is in force": (
        closings,
        "_closing",
        lambda closed, made=closings._closing: made(
            [dataclasses.replace(each, stamp=other(each)) for each in closed]
        ),
    ),
    "a rival closing is lost": (
        closings,
        "_closing",
        lambda closed, made=closings._closing: dataclasses.replace(made(closed), rivals=()),
    ),
    "an edit replaces what its author had not seen": (
        Sight,
        "bases",
        lambda sight, field: frozenset(change.dot for change in sight.now.heads.get(field, ())),
    ),
    "a choice replaces one side only": (
        choosing,
        "Write",
        lambda *write, made=choosing.Write: made(*write[:-1], frozenset(sorted(write[-1])[:1])),
    ),
    "a deletion wins": (reducer, "_are_all_seen", lambda *_: True),
    "to look saves": (Computer, "look", lambda self, changes: self.take(changes) and self.picture()),
    "prerequisites are not asked for": (writing.Parcel, "awaited", lambda *_: {}),
    "a restored file stays the same replica": (travelling, "renew_replica", lambda path: None),
}


@pytest.mark.long
@pytest.mark.parametrize("name", PLACES)
def test_the_same_rules_kill_a_wrong_program(name, monkeypatch):
    owner, attribute, wrong = PLACES[name]
    monkeypatch.setattr(owner, attribute, wrong)
    with pytest.raises((AssertionError, DataError)):
        run(HUNT)
