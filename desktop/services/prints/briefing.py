"""What a manager is told of a place in a period as a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.papers.briefing import BriefingPaper, BriefingTable
from desktop.pdf.papers.minutes import Fact
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.manager import words
from desktop.services.manager.charts import (
    agencies_chart,
    coverage_chart,
    funnel_chart,
    indicators_chart,
    kinds_chart,
    states_chart,
)
from desktop.services.manager.measures import Key
from desktop.services.manager.told import before_words, change_words, value_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.domain.chart import Chart
    from desktop.domain.jalali_spans import Span
    from desktop.services.manager.overview import Overview
    from desktop.services.prints.sources import Sources

_ALL = 1_000
"""More than any chart has bars: the paper itself says how many it leaves out."""


def briefing(sources: Sources, overview: Overview) -> BriefingPaper:
    """Return the paper; of a place without anything it says so."""
    look = sources.office_look()
    digits, standing = look.digits, overview.standing
    facts = (
        (words.OF_PERIOD, _span(overview.span)),
        (words.OF_BEFORE, _span(overview.before_span)),
        (
            words.STANDING,
            words.AS_OF.format(day=day_text(standing.today), before=day_text(overview.compared_on)),
        ),
    )
    first = (
        states_chart(overview, sources.vocabulary),
        funnel_chart(overview.funnel),
        kinds_chart(overview, sources.vocabulary),
        coverage_chart(overview, _ALL),
    )
    second = (agencies_chart(overview), indicators_chart(overview, _ALL))
    return BriefingPaper(
        scope=standing.place_words or words.ALL_PLACES,
        look=look,
        date=digits(day_text(sources.today())),
        facts=tuple(Fact(name, digits(said)) for name, said in facts),
        figures=() if overview.is_empty else tuple(_figures(overview, digits)),
        first_charts=tuple(_seen(first)),
        second_charts=tuple(_seen(second)),
        lists=tuple(_lists(overview, digits)),
        notes=words.SOURCES,
    )


def _span(span: Span) -> str:
    return words.SPAN.format(first=day_text(span.first), last=day_text(span.last))


def _seen(charts: Iterable[Chart]) -> Iterator[Chart]:
    """Give those of which there is anything to see."""
    for each in charts:
        if any(each.total(place) for place in range(len(each.categories))):
            yield each


def _figures(overview: Overview, digits: Callable[[str], str]) -> Iterator[BriefingTable]:
    """Give what stands today, and what was done in the period, each beside that of before."""
    heads = (words.FIGURE, words.NOW, words.BEFORE_SHORT, words.CHANGE)
    for title, of_period in ((words.STANDING_TODAY, False), (words.DONE_IN_PERIOD, True)):
        found = [overview.measures[key] for key in Key if key.is_of_period is of_period]
        rows = tuple(
            (
                words.NAMES[each.key],
                *(digits(said) for said in (value_words(each), before_words(each), change_words(each))),
            )
            for each in found
        )
        yield BriefingTable(title, heads, rows)


def _lists(overview: Overview, digits: Callable[[str], str]) -> Iterator[BriefingTable]:
    def said(*counts: int) -> tuple[str, ...]:
        return tuple(digits(number_text(count)) for count in counts)

    if late := overview.standing.late:
        heads = (words.AGENCY, words.OVERDUE, words.OPEN, words.DONE)
        rows = tuple((each.name, *said(each.overdue, each.open, each.done)) for each in late)
        yield BriefingTable(words.LATE, heads, rows)
    if offices := overview.standing.offices:
        office_heads = (words.OFFICE, words.PAPERS, words.AGE)
        found = tuple((each.name, *said(each.papers, each.days)) for each in offices)
        yield BriefingTable(words.OFFICES, office_heads, found)
