from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.offices import result_words as words
from desktop.services.offices.result_tables import result_tables
from desktop.services.offices.results import OfficeResults
from tests.services.results.cases import TODAY, Case
from tests.services.results.test_results import Inside
from tests.strategies import PATIENT


@settings(PATIENT, max_examples=30)
@given(st.integers(0, 10**9))
def test_nothing_is_lost_on_the_way_into_the_tables(store, vocabulary, seed):
    case = Case(Random(seed))
    with store.work() as work:  # never committed
        work.add(*case.records)
        results = OfficeResults(Inside(work), lambda: TODAY).of()
    tables = {each.title: each for each in result_tables(results, vocabulary)}
    for table in tables.values():
        assert all(len(row) == len(table.columns) for row in table.rows)
        assert list(table.said)

    def column(title, place):
        rows = tables[title].rows if title in tables else ()
        return sum(row[place] or 0 for row in rows if row[0] != words.ALL)

    assert column(words.REACHED, 1) == len(case.activities)
    assert column(words.PROPOSALS, 1) == len(case.activities) + len(case.courses)
    assert column(words.PROBLEMS, 1) == len(case.problems)
    assert column(words.OPEN, 1) == sum(results.cycle.open) == column(words.PROBLEMS, 3)
    assert column(words.AMOUNTS, 2) == sum(each.amount or 0 for each in (*case.activities, *case.courses))
    businesses = tables[words.BUSINESSES].rows if case.businesses else ()
    assert (words.TIME in tables) == bool(results.cycle.solved)
    assert sum(sum(row[1:-3]) for row in businesses) == len(case.businesses)
    assert sum(row[-1] for row in businesses) == results.jobs.people


def test_an_empty_register_has_no_table(store, vocabulary):
    assert result_tables(OfficeResults(store, lambda: TODAY).of(), vocabulary) == ()
