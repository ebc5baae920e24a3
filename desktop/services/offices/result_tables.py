"""The tables of what offices achieved; what is not told stands last, and nothing is left out of a sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.livelihood import BusinessKind, BusinessState
from desktop.domain.results import Reached, added
from desktop.persian.numbers import number_text
from desktop.services.figures.tables import FigureColumn, FigureTable, Form
from desktop.services.figures.tally import percent
from desktop.services.offices import result_words as words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from enum import Enum

    from desktop.domain.results import Results
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.figures.tables import Value


def result_tables(results: Results, vocabulary: Vocabulary) -> tuple[FigureTable, ...]:
    """Return what there is to tell, tables without a row left out."""

    def say(choice: Enum | None) -> str:
        return vocabulary.choice(choice).label if choice else words.UNTOLD

    found = (
        reached(results, say),
        amounts(results, say),
        proposals(results, say),
        problems(results, say),
        days_to_solve(results),
        open_problems(results),
        businesses(results, say),
    )
    return tuple(each for each in found if each.rows)


def reached(results: Results, say: Callable[[Enum | None], str]) -> FigureTable:
    """Return the activities and the people that they reached by category."""
    rows: list[tuple[Value, ...]] = [
        (say(category), *_told(each)) for category, each in results.reached.items()
    ]
    if len(rows) > 1:
        rows.append((words.ALL, *_told(results.activities)))
    return _table(words.REACHED, words.CATEGORY, (words.COUNT, words.WOMEN, words.MEN, words.ALL), rows)


def amounts(results: Results, say: Callable[[Enum | None], str]) -> FigureTable:
    """Return what was planned and spent of each budget."""
    rows = [(say(budget), each.planned, each.spent) for budget, each in results.amounts.items()]
    return _table(words.AMOUNTS, words.BUDGET, (words.PLANNED, words.SPENT), rows)


def proposals(results: Results, say: Callable[[Enum | None], str]) -> FigureTable:
    """Return who thought of activities and courses, with their shares."""
    whole = sum(results.proposals.values())
    rows = [(say(who), count, percent(count, whole)) for who, count in results.proposals.items()]
    columns = (
        FigureColumn(words.PROPOSER, Form.WORDS),
        FigureColumn(words.COUNT),
        FigureColumn(words.SHARE, Form.PERCENT),
    )
    return FigureTable(words.PROPOSALS, columns, tuple(rows))


def problems(results: Results, say: Callable[[Enum | None], str]) -> FigureTable:
    """Return the local problems by category."""
    rows = [(say(category), *counts) for category, counts in results.cycle.categories.items()]
    return _table(words.PROBLEMS, words.FIELD, (words.RAISED, words.SOLVED, words.STILL), rows)


def days_to_solve(results: Results) -> FigureTable:
    """Return how long problems took that were solved."""
    told = ((words.MEDIAN, results.cycle.median), (words.MEAN, results.cycle.mean))
    columns = (FigureColumn(words.FIGURE, Form.WORDS), FigureColumn(words.DAYS, Form.WORDS))
    rows = tuple((name, number_text(days)) for name, days in told if days is not None)
    return FigureTable(words.TIME, columns, rows)


def open_problems(results: Results) -> FigureTable:
    """Return how old the open problems are."""
    rows = list(zip(words.AGES, results.cycle.open, strict=True)) if any(results.cycle.open) else []
    return _table(words.OPEN, words.AGE, (words.STILL,), rows)


def businesses(results: Results, say: Callable[[Enum | None], str]) -> FigureTable:
    """Return the businesses of each kind by their state, with the jobs in them."""
    states = (*BusinessState, None)
    shown = [state for state in states if any(each == state for _, each in results.businesses)]
    rows: list[tuple[Value, ...]] = []
    for kind in (*BusinessKind, None):
        mine = {state: each for (its, state), each in results.businesses.items() if its is kind}
        if mine:
            counts = (mine.get(state, Reached()).count for state in shown)
            rows.append((say(kind), *counts, *_told(added(mine.values()))[1:]))
    headings = (*map(say, shown), f"{words.JOBS} {words.WOMEN}", f"{words.JOBS} {words.MEN}", words.JOBS)
    return _table(words.BUSINESSES, words.KIND, headings, rows)


def _told(each: Reached) -> tuple[int, ...]:
    return (each.count, each.women, each.men, each.people)


def _table(
    title: str, first: str, headings: tuple[str, ...], rows: Sequence[tuple[Value, ...]]
) -> FigureTable:
    columns = (FigureColumn(first, Form.WORDS), *map(FigureColumn, headings))
    return FigureTable(title, columns, tuple(rows))
