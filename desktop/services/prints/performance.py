"""What the paper of a report says: its figures by dimension, its words, what it leaves open."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.domain.figure_edits import stored_text
from desktop.domain.office import Office
from desktop.domain.period_names import whole_period
from desktop.domain.report import Report, ReportPoint, ReportState
from desktop.domain.reporting import period_with
from desktop.pdf.papers.letter_parts import NOBODY
from desktop.pdf.papers.minutes import Fact, Signatory
from desktop.pdf.papers.performance import DimensionLines, FigureLine, Performance, PointLine
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.prints.words import label_of, present
from desktop.services.reports.reporter import reporter_of
from desktop.services.reports.sums import Gathered
from desktop.services.reports.writing import figures_of
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.indicator import Indicator
    from desktop.domain.report import ReportFigure
    from desktop.pdf.papers.look import Look
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.prints.sources import Sources

OPEN, FOLLOWED, SETTLED = "باز", "در پیگیری", "رفع‌شده"
MANAGER = "مدیر دفتر"
_FACTS = ("office", "organisation", "period", "state", "due_on", "submitted_on", "approved_on", "written_by")


def performance(sources: Sources, report_id: str) -> Performance:
    """Return the paper of a report; raise `RecordMissingError` where it is gone."""
    look, vocabulary = sources.office_look(), sources.vocabulary
    with sources.store.view() as view:
        report = present(view, Report, report_id)
        linked = Titles(view, vocabulary).of_links([report])
        figures = figures_of(view, report.id)
        points = view.records(ReportPoint).all(report=report.id)
        agencies = Titles(view, vocabulary).of_links(points)
        office = view.records(Office).get(str(report.office)) if report.office else None
    reporter = reporter_of(report)
    signing = Signatory(office.manager, MANAGER) if office and office.manager else NOBODY
    return Performance(
        name=linked.get(reporter.id, "") if reporter else "",
        look=look,
        date=look.digits(day_text(sources.today())),
        facts=_facts(report, linked, vocabulary, look),
        figures=_by_dimension(figures, vocabulary, look),
        told=tuple((each.name, figure.words) for each, figure in figures if figure.words),
        narrative=report.narrative,
        points=tuple(_point(each, agencies.get(str(each.organisation), "")) for each in points),
        is_approved=report.state is ReportState.APPROVED,
        signatory=signing,
    )


def _facts(report: Report, linked: dict[str, str], vocabulary: Vocabulary, look: Look) -> tuple[Fact, ...]:
    span = period_with(report.period, report.period_on) if report.period and report.period_on else None
    said = {
        "office": linked.get(str(report.office), ""),
        "organisation": linked.get(str(report.organisation), ""),
        "period": whole_period(report.period, span) if report.period and span else "",
        "state": vocabulary.choice(report.state).label,
        "written_by": report.written_by,
    }
    days = {name: getattr(report, name) for name in ("due_on", "submitted_on", "approved_on")}
    said |= {name: day_text(day) for name, day in days.items() if day}
    return tuple(
        Fact(label_of(vocabulary, Report, name), look.digits(said[name])) for name in _FACTS if said.get(name)
    )


def _by_dimension(
    figures: Sequence[tuple[Indicator, ReportFigure]], vocabulary: Vocabulary, look: Look
) -> tuple[DimensionLines, ...]:
    numbers = [each for each in figures if not each[0].is_told]
    return tuple(
        DimensionLines(
            vocabulary.choice(dimension).label if dimension else "",
            tuple(_line(indicator, figure, look) for indicator, figure in group),
        )
        for dimension, group in groupby(numbers, lambda each: each[0].dimension)
    )


def _line(indicator: Indicator, figure: ReportFigure, look: Look) -> FigureLine:
    share = Gathered(figure.planned, figure.achieved).share
    return FigureLine(
        indicator.name,
        indicator.unit,
        look.digits(stored_text(figure.planned)),
        look.digits(stored_text(figure.achieved)),
        look.digits(f"{number_text(share)}٪") if share is not None else "",
    )


def _point(point: ReportPoint, agency: str) -> PointLine:
    state = SETTLED if point.settled_on else FOLLOWED if point.assignment else OPEN
    return PointLine(point.words, agency, state)
