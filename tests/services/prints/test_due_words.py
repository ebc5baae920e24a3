from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Clause, DeadlineKind, Resolution
from desktop.domain.session import Session
from desktop.pdf.papers.look import Look
from desktop.schema.record import link_to
from desktop.services.load_minutes import load_minutes
from desktop.services.prints.due_words import due_words, every_due_words, responsible_words
from desktop.services.prints.outstanding import outstanding
from tests.services.prints.table_papers import sources_of

FIRST, SECOND = date(2026, 11, 21), date(2026, 12, 22)


@pytest.fixture
def parts(put):
    """Return a resolution with two clauses of which the second has a day, and a part in each and in all."""
    session, agency = Session(heading="جلسه", held_on=FIRST), Organisation(name="برق")
    resolution = Resolution(
        session=link_to(session),
        order=1,
        operative="مقرر شد.",
        deadline_kind=DeadlineKind.DAY,
        deadline_on=FIRST,
    )
    clauses = [
        Clause(resolution=link_to(resolution), order=order, words=f"بخش {order}", deadline_on=day)
        for order, day in ((1, None), (2, SECOND))
    ]
    made = [
        Assignment(
            resolution=link_to(resolution), order=order, organisation=link_to(agency),
            clause=link_to(clause) if clause else None,
        )
        for order, clause in enumerate((None, *clauses), 1)
    ]  # fmt: skip
    put(session, agency, resolution, *clauses, *made)
    return session, resolution, made


def test_an_agency_is_told_the_day_of_its_own_part(store, parts):
    session, resolution, [whole, first, second] = parts
    with store.view() as view:
        minutes = load_minutes(view, session.id)
    said = {
        name: due_words(minutes, resolution, [each.id for each in mine], Look())
        for name, mine in {
            "whole": [whole],
            "first": [first],
            "second": [second],
            "two": [first, second],
        }.items()
    }
    assert said == {
        "whole": "۳۰ آبان ۱۴۰۵",
        "first": "الف) ۳۰ آبان ۱۴۰۵",
        "second": "ب) ۱ دی ۱۴۰۵",
        "two": "الف) ۳۰ آبان ۱۴۰۵؛ ب) ۱ دی ۱۴۰۵",
    }


def test_who_has_all_of_it_is_told_the_days_of_the_clauses_that_are_nobodys(store, parts, editing, browse):
    session, resolution, [whole, _, second] = parts
    editing.delete(browse.open(Assignment, second.id))
    with store.view() as view:
        minutes = load_minutes(view, session.id)
    assert due_words(minutes, resolution, [whole.id], Look()) == "۳۰ آبان ۱۴۰۵؛ ب) ۱ دی ۱۴۰۵"


def test_an_extract_says_whose_each_clause_is_and_by_when(store, parts):
    session, resolution, _ = parts
    with store.view() as view:
        minutes = load_minutes(view, session.id)
    assert every_due_words(minutes, resolution, Look()) == "۳۰ آبان ۱۴۰۵؛ ب) ۱ دی ۱۴۰۵"
    assert responsible_words(minutes, resolution) == "برق؛ الف) برق؛ ب) برق"


def test_the_list_of_what_is_left_has_a_line_with_its_day_for_each_part(store, vocabulary, parts):
    lines = outstanding(sources_of(store, vocabulary)).agencies[0].lines
    assert [(line.text, line.deadline) for line in lines] == [
        ("مقرر شد.", "۱۴۰۵/۰۸/۳۰"),
        ("مقرر شد.\nالف) بخش 1", "۱۴۰۵/۰۸/۳۰"),
        ("مقرر شد.\nب) بخش 2", "۱۴۰۵/۱۰/۰۱"),
    ]
