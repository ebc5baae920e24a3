"""``mahalleyar manager``: what a manager is told of a place in a period, and the briefing as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, Answer
from desktop.domain.jalali_spans import Span
from desktop.persian.jalali import day_latin
from desktop.saving import replacing

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop.services.desk import Desk
    from desktop.services.manager.measures import Measure
    from desktop.services.manager.overview import AgencyLine, Overview

PERIODS = ("month", "season", "year", "last_year")


def manager(desk: Desk, given: Namespace) -> Answer:
    """Count a place with all that lies in it, or everything, in a period; days go before its name."""
    from desktop.domain.place import Place
    from desktop.services.figures.spans import Usual, usual

    place = desk.browse.named(Place, given.place) if given.place else ""
    if given.place and not place:
        wrong = "several places are" if place is not None else "no place is"
        return Answer(None, code=DATA_SAYS_NO, complaint=f"{wrong} called “{given.place}”")
    span = usual(Usual(given.period), desk.manager.today())
    first, last = given.first or span.first, given.last or span.last
    if last < first:
        return Answer(None, code=DATA_SAYS_NO, complaint="the last day is before the first")
    found = desk.manager.of(place or "", Span(first, last))
    if given.pdf:
        composed = desk.prints.compose(desk.prints.briefing(found))
        with replacing(given.pdf) as file:
            file.write(composed.data)
    return Answer(_plain(found), (*_lines(found), *([str(given.pdf)] if given.pdf else [])))


def _plain(found: Overview) -> dict[str, Any]:
    standing, coverage = found.standing, found.standing.coverage
    return {
        "place": standing.place_words,
        "from": day_latin(found.span.first),
        "to": day_latin(found.span.last),
        "before": {"from": day_latin(found.before_span.first), "to": day_latin(found.before_span.last)},
        "today": day_latin(standing.today),
        "compared_on": day_latin(found.compared_on),
        "measures": {key.value: _measure(each) for key, each in found.measures.items()},
        "offices_by_state": {state.value: count for state, count in standing.states.items()},
        "coverage": [
            {"name": each.place, "targets": each.targets, "covered": each.covered}
            for each in coverage.by_place
        ],
        "funnel": [each.total for each in found.funnel.stages],
        "agencies": [_agency(each) for each in found.agencies],
        "late": [_agency(each) for each in standing.late],
        "offices_with_overdue_papers": [
            {"id": each.id, "name": each.name, "papers": each.papers, "days": each.days}
            for each in standing.offices
        ],
        "indicators": [
            {
                "name": each.name,
                "planned": None if each.planned is None else str(each.planned),
                "achieved": None if each.achieved is None else str(each.achieved),
                "share": each.share,
            }
            for each in found.indicators
        ],
    }


def _measure(measure: Measure) -> dict[str, Any]:
    names = ("value", "whole", "before", "before_whole", "change", "is_better", "trend")
    return {name: getattr(measure, name) for name in names}


def _agency(line: AgencyLine) -> dict[str, Any]:
    return {name: getattr(line, name) for name in ("id", "name", "done", "open", "overdue")}


def _lines(found: Overview) -> list[str]:
    span = f"{day_latin(found.span.first)} to {day_latin(found.span.last)}"
    return [span, *(_line(key.value, each) for key, each in found.measures.items())]


def _line(name: str, measure: Measure) -> str:
    value = "-" if measure.value is None else str(measure.value)
    of = f" of {measure.whole}" if measure.whole is not None else ""
    change = f" ({measure.change:+d})" if measure.change is not None else ""
    return f"{name}: {value}{of}{change}"
