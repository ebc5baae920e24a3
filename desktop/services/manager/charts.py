"""The charts of an overview: the same on the page, on paper and in the workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.chart import Chart, ChartKind, Hue, Pattern, Series
from desktop.domain.office import OfficeState
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import MONTHS, jalali_parts
from desktop.services.manager import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.jalali_spans import Span
    from desktop.domain.results import Funnel
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.manager.measures import Measure
    from desktop.services.manager.overview import Overview
    from desktop.services.offices.coverage import KindShare, PlaceShare

_WHOLE = 100
MOST = 10
"""Counties, agencies and indicators that a chart tells of."""


def charts_of(overview: Overview, vocabulary: Vocabulary, most: int = MOST) -> tuple[Chart, ...]:
    """Return what there is to see, those without anything left out."""
    found = (
        states_chart(overview, vocabulary),
        funnel_chart(overview.funnel),
        coverage_chart(overview, most),
        agencies_chart(overview, most),
        indicators_chart(overview, most),
        kinds_chart(overview, vocabulary),
    )
    return tuple(
        each for each in found if each.categories and any(map(each.total, range(len(each.categories))))
    )


def states_chart(overview: Overview, vocabulary: Vocabulary) -> Chart:
    """Return the offices by state, in the order of their life; states without any are left out."""
    counts, shown = overview.standing.states, states_shown(overview)
    names = tuple(vocabulary.choice(each).label for each in shown)
    values = tuple(counts[each] for each in shown)
    return Chart(words.STATES, ChartKind.BARS, names, (Series(words.TODAY, values),))


def states_shown(overview: Overview) -> tuple[OfficeState, ...]:
    """Return the states of `states_chart` in their order."""
    return tuple(each for each in OfficeState if overview.standing.states[each])


def funnel_chart(funnel: Funnel) -> Chart:
    """Return trained, employed and linked; by sex where it is known of all of them."""
    stages = funnel.stages
    names = tuple(words.FUNNEL_STEPS)
    if not stages[0].total:
        return Chart(words.FUNNEL, ChartKind.FUNNEL, (), ())
    if any(each.untold for each in stages) or not any(each.women for each in stages):
        series: tuple[Series, ...] = (Series(words.PEOPLE, tuple(each.total for each in stages)),)
    else:
        series = (
            Series(words.WOMEN, tuple(each.women for each in stages)),
            Series(words.MEN, tuple(each.men for each in stages), Hue.INFO, Pattern.FALLING),
        )
    return Chart(words.FUNNEL, ChartKind.FUNNEL, names, series)


def coverage_chart(overview: Overview, most: int = MOST) -> Chart:
    """Return the target neighbourhoods of each county with an office and without, those with most first."""
    found = places_shown(overview, most)
    return _covered(words.COVERAGE, tuple(each.place or words.WITHOUT_PLACE for each in found), found)


def places_shown(overview: Overview, most: int) -> Sequence[PlaceShare]:
    """Return the counties of `coverage_chart` in their order."""
    return sorted(overview.standing.coverage.by_place, key=lambda each: -each.targets)[:most]


def kinds_chart(overview: Overview, vocabulary: Vocabulary) -> Chart:
    """Return the same by the kind of target."""
    found = overview.standing.coverage.by_kind
    names = tuple(vocabulary.choice(each.kind).label if each.kind else words.WITHOUT_KIND for each in found)
    return _covered(words.KINDS, names, found)


def _covered(title: str, names: tuple[str, ...], found: Sequence[PlaceShare | KindShare]) -> Chart:
    having = tuple(each.covered for each in found)
    lacking = tuple(each.targets - each.covered for each in found)
    series = (
        Series(words.WITH, having, Hue.MAIN),
        Series(words.WITHOUT, lacking, Hue.WARN, Pattern.RISING),
    )
    return Chart(title, ChartKind.BARS, names, series)


def agencies_chart(overview: Overview, most: int = MOST) -> Chart:
    """Return how far agencies have come with what the sessions of the period gave them."""
    found = overview.agencies[:most]
    series = (
        Series(words.DONE, tuple(each.done for each in found), Hue.MAIN),
        Series(words.OPEN, tuple(each.open for each in found), Hue.INFO, Pattern.FALLING),
        Series(words.OVERDUE, tuple(each.overdue for each in found), Hue.DANGER, Pattern.CROSSED),
    )
    shown = tuple(each for each in series if any(each.values))
    return Chart(words.AGENCIES, ChartKind.BARS, tuple(each.name for each in found), shown)


def indicators_chart(overview: Overview, most: int = MOST) -> Chart:
    """Return the share of its plan that was achieved of each indicator, the least first."""
    told = [each for each in overview.indicators if each.share is not None]
    found = sorted(told, key=lambda each: each.share or 0)[:most]
    series = (Series(words.SHARE, tuple(each.share for each in found), Hue.OK),)
    return Chart(
        words.INDICATORS,
        ChartKind.BARS,
        tuple(each.name for each in found),
        series,
        unit=words.PERCENT,
        most=_WHOLE,
    )


def spark_of(measure: Measure, runs: Sequence[Span]) -> Chart | None:
    """Return the small line of a measure; None where it has none, or nothing to tell."""
    if not any(measure.trend) or len(measure.trend) != len(runs):
        return None
    name = words.NAMES[measure.key]
    series = (Series(name, tuple(measure.trend)),)
    return Chart(name, ChartKind.SPARKLINE, tuple(map(span_words, runs)), series)


def span_words(span: Span) -> str:
    """Return what a period is called, such as «آبان ۱۴۰۵», or its first day and its last."""
    (year, month, day), (last_year, last_month, _) = map(jalali_parts, span)
    first = f"{MONTHS[month - 1]} {persian_digits(str(year))}"
    if (year, month) == (last_year, last_month) and day == 1:
        return first
    last = f"{MONTHS[last_month - 1]} {persian_digits(str(last_year))}"
    return (
        persian_digits(str(year))
        if (month, last_month, day) == (1, 12, 1) and year == last_year
        else (f"{first} تا {last}")
    )
