"""Minutes of many layouts, written for these tests with the faults of published ones, are read rightly."""

from __future__ import annotations

import sys

import pytest

from desktop.intake.reading import ReadResolution
from desktop.persian.jalali import day_latin
from desktop.persian.text import squashed_key
from tests.intake.corpus import cases, facts, is_same, score

CASES = cases()
NAMES = [case.name for case in CASES]
ASKED = ("body", "number", "date", "start", "end", "place", "organiser", "agenda", "present")
LEAST = 0.95
VOTED = {"for", "against", "abstained", "unanimous"}


@pytest.fixture(params=CASES, ids=NAMES)
def case(request):
    return request.param


def keys(texts) -> list[str]:
    return [squashed_key(text) for text in texts]


def pairs(case):
    """Each expected resolution with what was read of it."""
    found = list(case.read().resolutions)
    for expected in case.resolutions:
        yield expected, next((each for each in found if is_same(expected, each)), ReadResolution(0, "", ""))


def test_precision_and_recall_of_resolutions_over_all_layouts(capsys):
    scores = [score(case, case.read()) for case in CASES]
    expected = sum(each.expected for each in scores)
    found, right = sum(each.found for each in scores), sum(each.right for each in scores)
    precision, recall = right / found, right / expected
    with capsys.disabled():
        sys.stdout.write(f"\n{len(CASES)} texts, {expected} resolutions: ")
        sys.stdout.write(f"precision {precision:.3f}, recall {recall:.3f}\n")
    assert precision >= LEAST
    assert recall >= LEAST


def test_every_resolution_is_read_and_nothing_else(case):
    wanted = [each["text"] for each in case.resolutions]
    assert score(case, case.read()).right == len(wanted) == len(case.read().resolutions)


def test_the_facts_of_the_session_are_those_of_the_text(case):
    said = {
        name: squashed_key(value) if name in {"title", "body", "place", "organiser"} else value
        for name, value in case.expected.items()
        if name not in {"resolutions", "known", "statements"}
    }
    said["agenda"] = keys(said.get("agenda", ()))
    read = {"agenda": []} | facts(case.read())
    read = {name: value for name, value in read.items() if name != "title" or name in said}
    assert read == said


def test_statements_are_those_of_the_text(case):
    if "statements" in case.expected:
        assert len(case.read().statements) == case.expected["statements"]


def test_what_the_text_does_not_say_is_asked(case):
    asked = {question.about for question in case.read().questions}
    assert [name for name in ASKED if name not in case.expected and name not in asked] == []


def test_agencies_are_those_of_the_text_or_asked_for(case):
    asked = {each.about for each in case.read().questions}
    for expected, found in pairs(case):
        if "agencies" in expected:
            assert keys(found.responsible) == keys(expected["agencies"]), found.text
        everywhere = [*found.responsible, *(name for each in found.clauses for name in each.responsible)]
        assert everywhere or f"resolution {found.order} responsible" in asked


def test_deadlines_are_those_of_the_text(case):
    for expected, found in pairs(case):
        on = day_latin(found.deadline_on) if found.deadline_on else ""
        if "deadline" in expected or "on" in expected or "next" in expected:
            assert (on, found.next_session) == (expected.get("on", ""), expected.get("next", False))
        if "deadline" in expected:
            assert squashed_key(found.deadline_text) == squashed_key(expected["deadline"])


def test_votes_are_those_of_the_text(case):
    for expected, found in pairs(case):
        vote = found.vote
        if "vote" in expected or not VOTED.intersection(expected):
            assert squashed_key(vote.text if vote else "") == squashed_key(expected.get("vote", ""))
        if vote:
            counts = (vote.unanimous, vote.votes_for, vote.votes_against, vote.abstained)
            wanted = (expected.get("unanimous", False), *map(expected.get, ("for", "against", "abstained")))
            assert counts == wanted


def test_sub_items_citations_and_numbers_are_those_of_the_text(case):
    for expected, found in pairs(case):
        assert keys(each.words for each in found.clauses) == keys(expected.get("clauses", ()))
        if "clause_agencies" in expected:
            assert [keys(each.responsible) for each in found.clauses] == list(
                map(keys, expected["clause_agencies"])
            )
            assert keys(each.deadline_text for each in found.clauses) == keys(expected["clause_deadlines"])
        if "citations" in expected:
            assert keys(found.citations) == keys(expected["citations"])
        assert expected.get("order", found.order) == found.order
        assert expected.get("item", found.item) == found.item
        assert bool(found.preamble) == expected.get("preamble", bool(found.preamble))
