from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.livelihood import COUNTED, Course
from desktop.schema.check import problems
from desktop.schema.problem import Reason
from desktop.schema.record import Link

ENDS = ("", "_women", "_men")
NAMES = tuple(name + end for name in COUNTED for end in ENDS)
PAIRS = (("women", "men"), ("men", "women"))
counts = st.one_of(st.none(), st.integers(0, 12))


def course(**counts):
    return Course(name="دوره", office=Link("x"), since=date(2026, 11, 22), **counts)


def found(counts):
    return {(each.field, each.reason) for each in problems(course(**counts))}


def of_sex(known, name, sex, other):
    if f"{name}_{sex}" in known:
        return known[f"{name}_{sex}"]
    both = name in known and f"{name}_{other}" in known
    return known[name] - known[f"{name}_{other}"] if both else None


def might_be_true(counts):
    """Say whether there are people of whom all of these counts are true: what is not told may be anything."""
    known = {key: value for key, value in counts.items() if value is not None}
    sexes = {}
    for name in COUNTED:
        whole = known.get(name)
        women, men = (known.get(f"{name}_{sex}") for sex in ("women", "men"))
        if whole is not None and (women or 0) + (men or 0) > whole:
            return False
        if None not in (whole, women, men) and women + men != whole:
            return False
        sexes[name] = whole if whole is not None else None
        if whole is None and (women is not None or men is not None):
            sexes[name] = (women or 0) + (men or 0)
    for values in (
        [sexes[name] for name in COUNTED],
        *([of_sex(known, name, *pair) for name in COUNTED] for pair in PAIRS),
    ):
        told = [value for value in values if value is not None]
        if any(later > earlier for earlier, later in pairwise(told)):
            return False
    trained = sexes["trained"]
    return not (trained is not None and (known.get("volunteers") or 0) > trained)


@given(st.fixed_dictionaries({**dict.fromkeys(NAMES, counts), "volunteers": counts}))
def test_a_course_is_refused_just_where_its_counts_cannot_all_be_true(counts):
    assert bool(found(counts)) == (not might_be_true(counts))


@given(st.fixed_dictionaries(dict.fromkeys(NAMES, counts)))
def test_what_is_accepted_narrows_from_stage_to_stage(counts):
    if not found(counts):
        stages = [each for name in COUNTED if (each := course(**counts).count(name)) is not None]
        assert stages == sorted(stages, reverse=True)


@given(st.integers(0, 50), st.integers(0, 50))
def test_women_and_men_make_the_whole_where_it_is_not_told(women, men):
    told = course(trained_women=women, trained_men=men)
    assert told.count("trained") == women + men
    assert not problems(told)
    wrong = {"trained": women + men + 1, "trained_women": women, "trained_men": men}
    assert found(wrong) == {("trained", Reason.NOT_THE_SUM)}


def test_the_problem_stands_at_the_very_field():
    assert found({"trained": 10, "employed": 11}) == {("employed", Reason.MORE_THAN_TRAINED)}
    assert found({"trained": 10, "employed": 5, "linked": 6}) == {("linked", Reason.MORE_THAN_EMPLOYED)}
    assert found({"trained_women": 3, "employed_women": 4, "trained": 9}) == {
        ("employed_women", Reason.MORE_THAN_TRAINED)
    }
    of_men = {"trained": 10, "trained_men": 8}
    assert found(of_men | {"employed_women": 3}) == {("employed_women", Reason.MORE_THAN_TRAINED)}
    assert found(of_men | {"employed": 5, "employed_men": 0}) == {("employed", Reason.MORE_THAN_TRAINED)}
    assert not found(of_men | {"employed_women": 2})
    assert found({"trained": 5, "volunteers": 6}) == {("volunteers", Reason.MORE_THAN_TRAINED)}
