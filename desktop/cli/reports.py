"""``mahalleyar report …``: what offices and agencies reported, how it stands, and who still owes a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, DONE, Answer
from desktop.domain.report import ReportState
from desktop.domain.resolution import Period
from desktop.persian.jalali import day_latin, jalali_parts
from desktop.services.reports.reporter import Who

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from desktop.domain.report import Report
    from desktop.services.desk import Desk
    from desktop.services.reports.course import Moved
    from desktop.services.reports.standing import ToldReport

STATES = tuple(each.value for each in ReportState)
PERIODS = tuple(each.value for each in Period)
WHO = {"offices": Who.OFFICE, "agencies": Who.AGENCY}


def listed(desk: Desk, given: Namespace) -> Answer:
    """List reports, the latest periods first."""
    from desktop.domain.report import Report
    from desktop.schema.condition import Is

    conditions = (Is("state", (given.state,)),) if given.state else ()
    ids = desk.browse.ids(Report, order_by="period_on", descending=True, conditions=conditions)
    shown = [each.record for each in desk.browse.page(Report, ids)]
    titles, told = desk.browse.titles(Report, ids), desk.reports.standings.told(ids)
    reports = [
        _plain(each, titles, told)
        for each in shown
        if isinstance(each, Report) and (not given.late or (each.id in told and told[each.id].days))
    ]
    return Answer(
        reports,
        tuple(f"{each['id']}  {each['state']}  {each['due'] or '-'}  {each['title']}" for each in reports),
    )


def show(desk: Desk, given: Namespace) -> Answer:
    """Show one report with its figures, planned and achieved."""
    from desktop.domain.report import Report

    report = desk.browse.open(Report, given.id).record
    titles, told = desk.browse.titles(Report, [report.id]), desk.reports.standings.told([report.id])
    figures = [
        {
            "indicator": indicator.name,
            "code": indicator.code,
            "unit": indicator.unit,
            "planned": None if figure.planned is None else str(figure.planned),
            "achieved": None if figure.achieved is None else str(figure.achieved),
            "words": figure.words,
        }
        for indicator, figure in desk.reports.figures(report.id)
    ]
    plain = {
        **_plain(report, titles, told),
        "narrative": report.narrative,
        "figures": figures,
    }
    lines = [f"{each['indicator']}: {each['achieved'] or each['words'] or '-'}" for each in figures]
    return Answer(plain, (f"{plain['state']}  {plain['title']}", *lines))


def submit(desk: Desk, given: Namespace) -> Answer:
    """Send drafts and returned reports."""
    return _moved(desk.reports.course.submit(given.ids))


def give_back(desk: Desk, given: Namespace) -> Answer:
    """Return what was sent or approved, with a reason."""
    return _moved(desk.reports.course.give_back(given.ids, given.reason))


def approve(desk: Desk, given: Namespace) -> Answer:
    """Approve what was sent; from then on it is locked."""
    return _moved(desk.reports.course.approve(given.ids))


def matrix(desk: Desk, given: Namespace) -> Answer:
    """Tell who has reported for which period of a Jalali year."""
    year = given.year or jalali_parts(desk.reports.today())[0]
    board = desk.reports.standings.board(WHO[given.who], Period(given.period), year)
    rows = [
        {
            "id": row.reporter.id,
            "name": row.name,
            "periods": [
                {
                    "from": day_latin(span.first),
                    "state": cell.standing.value,
                    "report": cell.report_id,
                    "due": day_latin(cell.due_on) if cell.due_on else "",
                    "days_late": cell.days,
                }
                for span, cell in zip(board.spans, row.cells, strict=True)
            ],
        }
        for row in board.rows
    ]
    lines = [f"{row.name}: " + " ".join(cell.standing.value for cell in row.cells) for row in board.rows]
    return Answer({"year": year, "period": given.period, "rows": rows}, tuple(lines))


def _moved(moved: Moved) -> Answer:
    """Tell what came to another state; what stood elsewhere is a complaint."""
    after = [{"id": each.record.id, "state": each.record.state.value} for each in moved.after]
    left = [{"id": each.id, "state": each.state.value} for each in moved.left]
    lines = [f"{each['id']}  > {each['state']}" for each in after]
    complaint = f"{len(left)} stayed as they are: they stand elsewhere, or say nothing yet" if left else ""
    return Answer({"moved": after, "left": left}, tuple(lines), DATA_SAYS_NO if left else DONE, complaint)


def _plain(report: Report, titles: Mapping[str, str], told: Mapping[str, ToldReport]) -> dict[str, Any]:
    found = told.get(report.id)
    return {
        "id": report.id,
        "title": titles.get(report.id, ""),
        "period": report.period.value if report.period else "",
        "from": day_latin(report.period_on) if report.period_on else "",
        "state": report.state.value,
        "due": day_latin(found.due_on) if found else "",
        "submitted": day_latin(report.submitted_on) if report.submitted_on else "",
        "days_late": found.days if found else 0,
    }
