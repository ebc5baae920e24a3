"""The charts of figures."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.domain.chart import Chart, ChartKind, Hue, Pattern, Series
from desktop.domain.session import SessionKind
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import MONTHS, jalali_parts
from desktop.services.figures import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.jalali_spans import Span
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.figures.tally import FiveFigures, Line

MOST = 10
"""Of how many bodies and agencies a chart tells; the tables have them all."""
_MOST_MONTHS = 24
_WHOLE = 100
_LOOKS = {
    SessionKind.ORDINARY: (Hue.MAIN, Pattern.SOLID),
    SessionKind.EXTRAORDINARY: (Hue.WARN, Pattern.RISING),
    SessionKind.JOINT: (Hue.INFO, Pattern.FALLING),
    SessionKind.BRAINSTORMING: (Hue.OK, Pattern.LEVEL),
    SessionKind.VISIT: (Hue.QUIET, Pattern.CROSSED),
    SessionKind.WORKSHOP: (Hue.DANGER, Pattern.LEVEL),
}
_STANDINGS = (
    ("in_time", words.IN_TIME, Hue.MAIN, Pattern.SOLID),
    ("late", words.LATE, Hue.OK, Pattern.RISING),
    ("done", words.DONE, Hue.QUIET, Pattern.LEVEL),
    ("open", words.OPEN, Hue.INFO, Pattern.FALLING),
    ("overdue", words.OVERDUE, Hue.DANGER, Pattern.CROSSED),
)


def charts_of(figures: FiveFigures, vocabulary: Vocabulary) -> tuple[Chart, ...]:
    """Return what there is to see of figures, those without any left out."""
    found = (
        sessions_chart(figures, vocabulary),
        bodies_chart(figures),
        standings_chart(figures),
        attendance_chart(figures),
    )
    return tuple(each for each in found if each.categories)


def sessions_chart(figures: FiveFigures, vocabulary: Vocabulary) -> Chart:
    """Return the sessions of each Jalali month by kind, or of each year where the months are many."""
    months = _months(figures.span)
    by_year = len(months) > _MOST_MONTHS
    places = list(dict.fromkeys(year for year, _ in months)) if by_year else months
    counted: Counter[tuple[object, SessionKind]] = Counter()
    for (day, kind), count in figures.days.items():
        year, month, _ = jalali_parts(day)
        counted[year if by_year else (year, month), kind] += count
    years = {year for year, _ in months}
    return Chart(
        words.BY_YEAR if by_year else words.BY_MONTH,
        ChartKind.COLUMNS,
        tuple(_called(each, whole=len(years) > 1) for each in places) if figures.days else (),
        tuple(
            Series(
                vocabulary.choice(kind).label, tuple(counted[each, kind] for each in places), *_LOOKS[kind]
            )
            for kind in figures.session_kinds
        ),
    )


def _months(span: Span) -> list[tuple[int, int]]:
    (year, month, _), (last_year, last_month, _) = map(jalali_parts, span)
    return [
        (place // 12, place % 12 + 1) for place in range(year * 12 + month - 1, last_year * 12 + last_month)
    ]


def _called(place: int | tuple[int, int], *, whole: bool) -> str:
    """Return what a year or a month is called, the month with its year where there are several."""
    if isinstance(place, int):
        return persian_digits(str(place))
    year, month = place
    return f"{MONTHS[month - 1]} {persian_digits(str(year))}" if whole else MONTHS[month - 1]


def bodies_chart(figures: FiveFigures) -> Chart:
    """Return the sessions of the bodies that met most; of a single one there is nothing to compare."""
    found = [each for each in figures.bodies if each.tally.sessions]
    most = sorted(found, key=lambda each: -each.tally.sessions)[:MOST] if len(found) > 1 else []
    values = tuple(each.tally.sessions for each in most)
    return Chart(words.BY_BODY, ChartKind.BARS, _names(most), (Series(words.SESSION, values, Hue.INFO),))


def standings_chart(figures: FiveFigures) -> Chart:
    """Return how far the agencies with the most to do have come."""
    most = sorted(
        (each for each in figures.agencies if each.tally.followed), key=lambda each: -each.tally.followed
    )[:MOST]
    series = tuple(
        Series(name, tuple(getattr(each.tally, field) for each in most), hue, pattern)
        for field, name, hue, pattern in _STANDINGS
    )
    shown = tuple(each for each in series if any(each.values))
    return Chart(words.BY_AGENCY, ChartKind.BARS, _names(most), shown)


def attendance_chart(figures: FiveFigures) -> Chart:
    """Return the share of attendance of the agencies that were invited most, the best first."""
    invited = [each for each in figures.agencies if each.tally.invited]
    most = sorted(invited, key=lambda each: -each.tally.invited)[:MOST]
    most.sort(key=lambda each: -(each.tally.share_attended or 0))
    values = tuple(each.tally.share_attended for each in most)
    return Chart(
        words.ATTENDANCE_BY_AGENCY,
        ChartKind.BARS,
        _names(most),
        (Series(words.SHARE_ATTENDED, values, Hue.INFO),),
        unit=words.PERCENT,
        most=_WHOLE,
    )


def _names(lines: Sequence[Line]) -> tuple[str, ...]:
    return tuple(each.name or words.WITHOUT_BODY for each in lines)
