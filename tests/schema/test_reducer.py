from __future__ import annotations

from collections import Counter
from inspect import getsource
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from desktop.schema import change, reducer
from desktop.schema.change import Change, ChangeKind
from desktop.schema.reducer import reduce
from tests.schema.replicas import Offices

FOUND = settings(
    max_examples=150,
    stateful_step_count=30,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
HUNT = settings(
    FOUND, max_examples=1_000, derandomize=True, phases=[Phase.generate], report_multiple_bugs=False
)
CHANGE, REDUCER = getsource(change), getsource(reducer)
MUTANTS = {
    "the order of arrival instead of stamps": (
        "sorted(changes, key=lambda change: (change.stamp, change.dot), reverse=True)",
        "list(changes)",
    ),
    "equal stamps in the order of arrival": ("(change.stamp, change.dot)", "change.stamp"),
    "the oldest is shown": ("(change.stamp, change.dot), reverse=True", "(change.stamp, change.dot)"),
    "the last writer wins and the loser is gone": ("tuple(heads) for field", "tuple(heads[:1]) for field"),
    "a write replaces only one of the sides": (
        "for change in newest_first for dot in change.bases}",
        "for change in newest_first for dot in sorted(change.bases)[:1]}",
    ),
    "a write replaces the other fields too": (
        "if (change.dot, field) not in replaced",
        "if not any(dot == change.dot for dot, _ in replaced)",
    ),
    "a third side is no conflict": ("for each in heads[1:])", "for each in heads[1:2])"),
    "a deletion always wins": (
        "deleted=bool(deletions) and _are_all_seen(newest_first, heads, deletions)",
        "deleted=bool(deletions)",
    ),
    "a deletion never wins": ("deleted=bool(deletions) and", "deleted=False and"),
    "one seen write is enough to delete": ("return all(change.dot in seen", "return any(change.dot in seen"),
    "a restoration cancels nothing": (
        "if change.kind in (ChangeKind.RESTORE, ChangeKind.DELETE)",
        "if change.kind is ChangeKind.DELETE",
    ),
    "a deletion names no write": ("return frozenset(heads | {", "return frozenset({"),
    "a second deletion leaves the first one open": (
        "if change.kind in (ChangeKind.RESTORE, ChangeKind.DELETE)",
        "if change.kind is ChangeKind.RESTORE",
    ),
    "a deletion does not name the earlier ones": (" | {change.dot for change in self.deletions}", ""),
    "a creation writes nothing": ("values: Values = self.new", "values: Values = {}"),
    "clearing a field is no write": (
        "return {self.field: self.new} if self.kind is ChangeKind.SET else {}",
        "return {self.field: self.new} if self.kind is ChangeKind.SET and self.new is not None else {}",
    ),
    "stamps from the wall clock only": ("    if wall > last:\n        return wall\n", "    return wall\n"),
}


def mutant(found, put):
    """Return the schema with one place of its source put otherwise."""
    assert (CHANGE + REDUCER).count(found) == 1, "the mutation must meet exactly one place"
    names = {"__name__": change.__name__}
    exec(CHANGE.replace(found, put), names)
    exec(REDUCER.replace("from desktop.schema.change import ChangeKind\n", "").replace(found, put), names)
    return SimpleNamespace(**{name: names[name] for name in ("Change", "ChangeKind", "next_stamp", "reduce")})


def run(examined, schema=None, reached=None):
    offices = type("Examined", (Offices,), {"reached": reached, **({"schema": schema} if schema else {})})
    run_state_machine_as_test(offices, settings=examined)


def test_offices_agree_and_lose_nothing():
    reached = Counter()
    run(FOUND, reached=reached)
    assert all(reached[each] > 10 for each in ("resolved", "deleted", "restored", "disputed")), reached


@pytest.mark.long
def test_offices_agree_and_lose_nothing_for_long():
    run(settings(FOUND, max_examples=3_000))


@pytest.mark.parametrize(("found", "put"), MUTANTS.values(), ids=MUTANTS)
def test_the_same_rules_kill_a_wrong_reducer(found, put):
    with pytest.raises(AssertionError):
        run(HUNT, mutant(found, put))


def test_a_mutant_that_changes_nothing_lives():
    run(settings(HUNT, max_examples=50), mutant("reverse=True)", "reverse=1 == 1)"))


def written(seq, kind=ChangeKind.SET, field="", new=None, bases=(), replica="a"):
    stamp = f"{seq:013d}.000000"
    about = ("مریم", "b", 1, "Office", "x")
    return Change((replica, seq), stamp, *about, kind, field, None, new, frozenset(bases))


CREATED = written(1, ChangeKind.CREATE, new={"name": "یک", "phone": "1"})
MINE = written(2, field="phone", new="2", bases=[("a", 1)])
THEIRS = written(3, field="phone", new="3", bases=[("a", 1)], replica="b")
CHOSEN = written(4, field="phone", bases=[("a", 2), ("b", 3)])
GONE = written(5, ChangeKind.DELETE, bases=[("a", 1), ("a", 2)])


def test_two_unseen_writes_are_a_conflict_and_the_newest_is_shown():
    state = reduce([MINE, CREATED, THEIRS])
    assert state.conflicts == {"phone": (THEIRS, MINE)}
    assert state.values == {"name": "یک", "phone": "3"}


def test_two_unseen_writes_of_the_same_are_no_conflict():
    same = written(3, field="phone", new="2", bases=[("a", 1)], replica="b")
    state = reduce([CREATED, MINE, same])
    assert len(state.heads["phone"]) == 2
    assert not state.conflicts


def test_a_write_that_saw_both_ends_the_conflict():
    state = reduce([CREATED, MINE, THEIRS, CHOSEN])
    assert state.heads["phone"] == (CHOSEN,)
    assert state.values == {"name": "یک"}


def test_a_deletion_hides_what_its_author_saw():
    assert reduce([CREATED, MINE, GONE]).deleted


def test_an_edit_that_the_deleter_had_not_seen_keeps_the_record():
    state = reduce([CREATED, MINE, GONE, THEIRS])
    assert not state.deleted
    assert state.is_deletion_disputed


def test_a_restoration_takes_the_deletion_back():
    state = reduce([CREATED, MINE, GONE, written(6, ChangeKind.RESTORE, bases=[GONE.dot])])
    assert not state.deletions
    assert not state.deleted


def test_a_second_deletion_ends_the_dispute():
    disputed = reduce([CREATED, MINE, GONE, THEIRS])
    again = written(7, ChangeKind.DELETE, bases=disputed.dots)
    state = reduce([again, THEIRS, GONE, MINE, CREATED])
    assert state.deletions == (again,)
    assert state.deleted


def test_finalising_writes_no_field():
    assert reduce([CREATED, written(8, ChangeKind.FINALISE, new={"content": "…"})]).values == CREATED.new


def test_nothing_known_is_nothing_shown():
    state = reduce([])
    assert (state.heads, state.values, state.deleted, state.dots) == ({}, {}, False, frozenset())
