"""Real packages between real registers, in any order, lost, repeated, with backups restored: all agree."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.exchange.travel.carried import Carried

SORTS = ("READY", "KNOWN", "deleted", "restored", "closed", "newer")


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
    reached = run(begun, 5, 8, derandomize=True)
    assert all(reached[each] for each in SORTS), reached


@pytest.mark.long
def test_packages_in_any_order_come_to_the_same_for_long(begun, tell):
    reached = run(begun, 250, 8)
    tell(dict(reached))
    assert all(reached[each] >= 200 for each in ("READY", "KNOWN", "deleted", "chosen", "final", "newer"))
    assert all(reached[each] >= 50 for each in ("WAITING", "closed", "amended", "restored"))


def test_a_program_that_takes_only_half_is_found_out(begun, monkeypatch):
    """The control: where a package is noted as taken but its changes are left out, they do not agree."""
    from desktop.services.exchange import bringing

    whole = bringing.read_package

    def half(content, keys):
        package = whole(content, keys)
        return SimpleNamespace(
            header=package.header, changes=package.changes[: len(package.changes) // 2], files=package.files
        )

    monkeypatch.setattr(bringing, "read_package", half)
    with pytest.raises(AssertionError):
        run(begun, 4, 4, derandomize=True, phases=[Phase.generate])
